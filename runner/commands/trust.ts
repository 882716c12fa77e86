import { trustReasons } from '../declare/runner-configuration.ts';
import type { Trust } from '../gate/approval.ts';
import { readPublicKey } from '../gate/signature.ts';
import type { Json } from '../model/canonical.ts';
import type { ApprovalTrust } from '../model/declared.ts';
import type { Arguments } from './arguments.ts';
import { givenConfiguration } from './runner-configuration.ts';
import { UsageError, type Context } from './context.ts';

/**
 * Whose signatures start work, as the runner's own configuration says: `installation` and `approvals` of the file of
 * --runner-config, the rest of which is for clusters. Undefined without that file or without `approvals` in it.
 */
export function trustOf(context: Context, args: Arguments): Trust | undefined {
  const given = args.text('runner-config');
  if (given === undefined) return undefined;
  const { file, document } = givenConfiguration(context, given);
  const { installation, approvals } = (document ?? {}) as { readonly installation?: Json; readonly approvals?: Json };
  if (approvals === undefined) return undefined;
  const reasons = trustReasons(approvals).map(({ at, message }) => `approvals${at.map((part) => `.${part}`).join('')}: ${message}`);
  if (typeof installation !== 'string' || installation === '') reasons.push('installation: name this installation; approvals are for one');
  const trust = approvals as unknown as ApprovalTrust;
  if (reasons.length === 0) reasons.push(...trust.keys.filter(({ key }) => readPublicKey(key) === undefined).map(({ key }) => `approvals.keys: ${key} is no public key`));
  if (reasons.length > 0) throw new UsageError(`the approvals of ${file} are not in order:\n  ${reasons.join('\n  ')}`);
  return { ...trust, installation: installation as string };
}
