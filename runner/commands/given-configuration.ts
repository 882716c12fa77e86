import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Json } from '../model/canonical.ts';
import { UsageError, type Context } from './context.ts';

/** What --runner-config says, not checked, and what to call it in messages. A pod is given its configuration as an argument: nothing needs to be mounted. */
export function givenConfiguration(context: Context, given: string): { readonly file: string; readonly document: Json } {
  const inline = given.startsWith('{');
  const file = inline ? 'the configuration' : resolve(context.cwd, given);
  try {
    return { file, document: JSON.parse(inline ? given : readFileSync(file, 'utf8')) as Json };
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}
