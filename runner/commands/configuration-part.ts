import { partReasons, type ConfigurationPart } from '../declare/runner-configuration.ts';
import type { Json } from '../model/canonical.ts';
import type { Arguments } from './arguments.ts';
import { givenConfiguration } from './given-configuration.ts';
import { UsageError, type Context } from './context.ts';

/** A part of the configuration of --runner-config, with the file and the name of the installation, for messages. */
export interface ConfiguredPart {
  readonly file: string;
  readonly installation: Json | undefined;
  readonly document: Json;
}

/** One part of the file of --runner-config, the rest of which may be for clusters. Undefined without that file or that part; a UsageError when it is not in order. */
export function configuredPart(context: Context, args: Arguments, part: ConfigurationPart): ConfiguredPart | undefined {
  const given = args.text('runner-config');
  if (given === undefined) return undefined;
  const { file, document } = givenConfiguration(context, given);
  const { installation, [part]: found } = (document ?? {}) as { readonly [name: string]: Json | undefined };
  if (found === undefined) return undefined;
  const reasons = partReasons(part, found).map(({ at, message }) => `${part}${at.map((step) => `.${step}`).join('')}: ${message}`);
  if (reasons.length > 0) throw new UsageError(`the ${part} of ${file} are not in order:\n  ${reasons.join('\n  ')}`);
  return { file, installation, document: found };
}
