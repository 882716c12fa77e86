import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from '../place.ts';
import { checkVersion, GitRefused, type GitSetting } from './git.ts';
import { readLimits, seenBytes, Unreadable } from './limits.ts';
import { makeBare, serveFolders, type BareRepository, type Origin, type Sha } from './repository.ts';
import { sizesOf } from './tree.ts';

/** Which commit's policy is read. */
export interface ReadPolicyOptions {
  readonly origin: Origin;
  readonly commit: Sha;
  /** An empty folder of our own, which the caller removes. */
  readonly temporary: string;
  /** PATH that git is found on. */
  readonly path: string;
  readonly signal?: AbortSignal;
}

/** Text of policy.json at a commit; undefined when there is none. For commits of the default branch: what they hold was reviewed. Throws `Unreadable`. */
export async function readPolicyAt({ origin, commit, temporary, path, signal }: ReadPolicyOptions): Promise<string | undefined> {
  const clock = AbortSignal.timeout(readLimits.seconds * 1000);
  const home = join(temporary, 'home');
  mkdirSync(home);
  serveFolders(home);
  const setting: GitSetting = { limits: readLimits, path, home, signal: signal === undefined ? clock : AbortSignal.any([clock, signal]) };
  await checkVersion(home, setting);
  const repository = makeBare(join(temporary, 'trees'), origin, `blob:limit=${seenBytes + 1}`, setting, commit);
  await repository.fetch([commit], 1);
  repository.seal();
  try {
    const tree = (await repository.call(['rev-parse', `${commit}^{tree}`])).toString('latin1').trim() as Sha;
    const folder = await registryFolder(repository, tree, tree);
    return await policyText(repository, tree, folder === '' ? '' : `${folder}/`);
  } catch (error) {
    throw error instanceof GitRefused ? new Unreadable({ code: 'repository', message: `${commit} is no commit, or it is damaged.` }) : error;
  }
}

/** Folder of the registry: as the base has it, since the change is a stranger's; as the change has it where the base has none. */
export async function registryFolder(repository: BareRepository, before: Sha, after: Sha): Promise<string> {
  for (const tree of [before, after]) {
    const first = (await repository.call(['ls-tree', '-z', '--full-tree', tree])).toString('utf8').split('\0').map((line) => line.split('\t'));
    const named = (name: string): boolean => first.some(([facts = '', path]) => path === name && facts.includes(' tree '));
    if (named('registry')) return 'registry';
    if (folders.some(named)) return '';
  }
  return '';
}

/** Text of the policy of a tree, when it is a plain file of a sensible size. */
export async function policyText(repository: BareRepository, tree: Sha, prefix: string): Promise<string | undefined> {
  const object = /^100644 blob ([0-9a-f]+)\t/.exec((await repository.call(['ls-tree', '-z', '--full-tree', tree, '--', `${prefix}policy.json`])).toString('utf8'))?.[1];
  if (object === undefined) return undefined;
  const size = (await sizesOf(repository, [object])).get(object);
  if (size === undefined || size > seenBytes) return undefined;
  return (await repository.call(['cat-file', 'blob', object], { most: size })).toString('utf8');
}
