import type { Trust } from '../gate/approval.ts';
import { readPublicKey } from '../gate/signature.ts';
import type { ApprovalKey, ApprovalTrust, StatementTrust } from '../model/declared.ts';
import type { Arguments } from './arguments.ts';
import { configuredPart } from './configuration-part.ts';
import { UsageError, type Context } from './context.ts';

/**
 * Whose signatures start work, as the runner's own configuration says: `installation` and `approvals` of the file of
 * --runner-config. Undefined without that file or without `approvals` in it.
 */
export function trustOf(context: Context, args: Arguments): Trust | undefined {
  const part = configuredPart(context, args, 'approvals');
  if (part === undefined) return undefined;
  const trust = part.document as unknown as ApprovalTrust;
  const reasons = keyReasons('approvals', trust.keys);
  if (typeof part.installation !== 'string' || part.installation === '') reasons.push('installation: name this installation; approvals are for one');
  if (reasons.length > 0) throw new UsageError(`the approvals of ${part.file} are not in order:\n  ${reasons.join('\n  ')}`);
  return { ...trust, installation: part.installation as string };
}

/** Whose signatures say where published results come from: `statements` of the same file. */
export function statementTrustOf(context: Context, args: Arguments): StatementTrust | undefined {
  const part = configuredPart(context, args, 'statements');
  if (part === undefined) return undefined;
  const trust = part.document as unknown as StatementTrust;
  const reasons = keyReasons('statements', trust.keys);
  if (reasons.length > 0) throw new UsageError(`the statements of ${part.file} are not in order:\n  ${reasons.join('\n  ')}`);
  return trust;
}

function keyReasons(part: string, keys: readonly ApprovalKey[]): string[] {
  return keys.filter(({ key }) => readPublicKey(key) === undefined).map(({ key }) => `${part}.keys: ${key} is no public key`);
}
