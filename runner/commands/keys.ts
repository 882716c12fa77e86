import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { newSigningKey } from '../gate/signature.ts';
import { codeOf } from '../store/files.ts';
import type { Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';

/** `headgate keys new FILE`: makes a key that signs approvals. The private half goes to the file and nowhere else. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const [action, given, ...more] = args.operands;
  if (action !== 'new' || given === undefined || more.length > 0) throw new UsageError('`headgate keys` takes `new FILE`', '`headgate keys new approvals.pem`');
  const file = resolve(context.cwd, given);
  const { pem, id, publicText } = newSigningKey();
  try {
    // A key that is there is never replaced: what it signed would lose its meaning.
    writeFileSync(file, pem, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new UsageError(`${file} is there already`, 'keys are not replaced; choose another name');
    throw error;
  }
  context.err(`the private key is in ${file}: readable by you alone, and to be kept so\n`);
  context.out(`${publicText}\n`);
  context.err(`key id ${id}; put the line above into approvals.keys of the runner's configuration\n`);
  return exits.fine;
}
