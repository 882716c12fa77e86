import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { simpleGit } from 'simple-git';
import { plural } from '../report/style.ts';
import type { Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';
import { requestedSet } from './forge-set.ts';

/** `headgate upgrade`: what today's set of workflows and forms would change in a repository, as a diff; with --write, changes it. */
export async function run(context: Context, args: Arguments): Promise<number> {
  if (args.operands.length > 1) throw new UsageError('`headgate upgrade` takes one folder');
  const root = resolve(context.cwd, args.operands[0] ?? '.');
  const there = (path: string): boolean => statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true;
  const forge = (args.text('forge') as 'github' | 'gitea' | undefined) ?? (there('.gitea/workflows/plan.yml') ? 'gitea' : there('.github/workflows/plan.yml') ? 'github' : undefined);
  if (forge === undefined) throw new UsageError(`${root} has neither .github/workflows/plan.yml nor .gitea/workflows/plan.yml`, 'write the set with `headgate init --forge github`, or name the forge with --forge');
  const wanted = await requestedSet(args, forge);
  const changed = [...wanted].filter(([path, text]) => !there(path) || readFileSync(join(root, path), 'utf8') !== text);
  if (changed.length === 0) {
    context.err('everything is as it would be written today\n');
    return exits.fine;
  }
  context.out(await diffOf(root, changed));
  if (!args.flag('write')) {
    context.err(`${plural(changed.length, 'file')} would change; apply this with \`git apply\`, or let it be written with --write\n`);
    return exits.fine;
  }
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  context.err(`${plural(changed.length, 'file')} written; look at them with \`git diff\`\n`);
  return exits.fine;
}

/** A patch that `git apply` takes, from what is there to what is wanted. */
async function diffOf(root: string, changed: readonly (readonly [path: string, text: string])[]): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'headgate-upgrade-'));
  try {
    const git = simpleGit({ baseDir: place });
    await git.init();
    for (const [path] of changed) {
      const text = statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true ? readFileSync(join(root, path)) : undefined;
      if (text === undefined) continue;
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), text);
    }
    await git.raw(['add', '--all', '--force']);
    for (const [path, text] of changed) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), text);
    }
    await git.raw(['add', '--all', '--force', '--intent-to-add']);
    return await git.raw(['-c', 'core.quotePath=false', 'diff', '--no-color', '--no-ext-diff']);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
