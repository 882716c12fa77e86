import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { simpleGit } from 'simple-git';
import { forgeFiles, type SetOptions } from '../workflows/set.ts';
import type { Arguments } from './arguments.ts';
import { UsageError } from './context.ts';

/** The files of the flow for a repository, as the options of a command ask for them. */
export async function requestedSet(args: Arguments, forge: SetOptions['forge']): Promise<ReadonlyMap<string, string>> {
  const root = programFolder();
  const own = new Map(['.github', '.github/workflows', '.github/ISSUE_TEMPLATE'].flatMap((folder) => readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }): [string, string] => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')])));
  const { source, commit } = await whereFrom(args, root);
  return forgeFiles(own, { forge, source, commit, branch: args.text('branch') ?? 'main', owners: args.texts('owner').length > 0 ? args.texts('owner') : ['@maintainers'] });
}

/** Address and commit of the program that jobs shall run: as given, else of the checkout that this program is from. */
async function whereFrom(args: Arguments, root: string): Promise<{ readonly source: string; readonly commit: string }> {
  const given = { source: args.text('source'), commit: args.text('commit') };
  const asked = async (...words: string[]): Promise<string | undefined> => simpleGit({ baseDir: root }).raw(words).then((text) => text.trim(), () => undefined);
  const source = given.source ?? (existsSync(join(root, '.git')) ? (await asked('remote', 'get-url', 'origin'))?.replace(/\.git$/, '') : undefined);
  const commit = given.commit ?? (existsSync(join(root, '.git')) ? await asked('rev-parse', 'HEAD') : undefined);
  if (source === undefined || !/^https?:\/\/(?!.*@)\S+$/.test(source)) throw new UsageError(source === undefined ? 'it is not known where jobs get the program from' : `jobs cannot get the program from \`${source}\`: it is no https address without a password`, 'name a repository with --source https://…');
  if (commit === undefined || !/^[0-9a-f]{40}$/.test(commit)) throw new UsageError(commit === undefined ? 'it is not known which commit of the program jobs shall run' : `\`${commit}\` is not a whole commit of 40 hexadecimal digits`, 'name it with --commit');
  return { source, commit };
}

/** The folder that this program is from: it has the schemas and the workflows. */
export function programFolder(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'schemas', 'tool.v1.json'))) return folder;
    if (folder === dirname(folder)) throw new Error('internal: the program has no schemas/ folder');
  }
}
