import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { plural } from '../report/style.ts';
import type { Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';
import { programFolder, requestedSet } from './forge-set.ts';
import { starterFiles } from './starter.ts';

/** `headgate init`: writes a small registry that validates, runs and passes its self test; with --forge also what a repository needs to take part in the flow. Nothing is ever overwritten. */
export async function run(context: Context, args: Arguments): Promise<number> {
  if (args.operands.length > 1) throw new UsageError(`headgate init makes one registry, but got ${args.operands.length} folders`);
  const folder = resolve(context.cwd, args.operands[0] ?? '.');
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (there !== undefined && !there.isDirectory()) throw new UsageError(`${folder} is a file`);
  const found = there === undefined ? [] : readdirSync(folder).filter((name) => name !== '.git');
  if (found.length > 0 && !args.flag('yes')) throw new UsageError(`${folder} is not empty (${found.slice(0, 3).join(', ')}${found.length > 3 ? ', …' : ''})`, 'name a new folder, or use it all the same with --yes: nothing is overwritten');
  const forge = args.text('forge') as 'github' | 'gitea' | undefined;
  const flow = forge === undefined ? [] : await requestedSet(args, forge);
  const kept: string[] = [];
  let made = 0;
  for (const [path, text] of [...starterFiles(), ...entrySchemas(), ...flow]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    try {
      writeFileSync(join(folder, path), text, { flag: 'wx' });
      made += 1;
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
      kept.push(path);
    }
  }
  for (const path of kept) context.err(`left as it is: ${path}\n`);
  const enter = folder === context.cwd ? '' : `  cd ${args.operands[0] ?? folder}\n`;
  context.out(`${plural(made, 'file')} written to ${folder}. Next:\n${enter}  headgate validate\n  headgate run\n  headgate test\n${forge === undefined ? '' : '  headgate doctor --forge\n'}`);
  return exits.fine;
}

/** The schemas that declarations name in `$schema`, by path: editors read them, the program does not. */
function entrySchemas(): [path: string, text: string][] {
  const folder = join(programFolder(), 'schemas');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [`schemas/${name}`, readFileSync(join(folder, name), 'utf8')]);
}
