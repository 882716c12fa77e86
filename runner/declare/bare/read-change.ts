import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../registry.ts';
import { checkVersion, GitRefused, type GitSetting } from './git.ts';
import { over, readLimits, seenBytes, Unreadable, type ReadLimits } from './limits.ts';
import { policyText, registryFolder } from './read-policy.ts';
import { makeBare, serveFolders, type BareRepository, type Origin, type Sha } from './repository.ts';
import { changedFiles, listTree, readSources, sizesOf, type ChangedFile } from './tree.ts';

/** Which change is read, and how. */
export interface ReadOptions {
  readonly origin: Origin;
  readonly base: Sha;
  readonly head: Sha;
  /** Commit whose policy.json counts; default: the base. */
  readonly policy?: Sha;
  /** Folder of the registry; default: `registry` where the base has such a folder, else the root. */
  readonly folder?: string;
  readonly limits?: ReadLimits;
  /** An empty folder of our own, which the caller removes. */
  readonly temporary: string;
  /** PATH that git is found on. */
  readonly path: string;
  readonly signal?: AbortSignal;
  /** Is shown the bytes of each file that the change adds or alters and that has at most `seenBytes`. */
  readonly see?: (file: ChangedFile, bytes: Buffer) => void;
}

/** A change as data: the registry before it and after merging it, and every file of the repository that it touches. */
export interface ReadChange {
  /** Folder of the registry in the repository, without a slash at its end; empty for the root. */
  readonly folder: string;
  /** Tree that merging gives. */
  readonly tree: Sha;
  readonly base: readonly Source[];
  readonly merged: readonly Source[];
  /** Paths of all files below the folder after merging and before, those that are ignored included; relative to it. */
  readonly paths: readonly string[];
  readonly basePaths: readonly string[];
  /** Object of git of each file below the folder after merging, by its path there. */
  readonly objects: ReadonlyMap<string, string>;
  /** In order of their paths. */
  readonly changed: readonly ChangedFile[];
  /** Files that `see` was not shown because of their size. */
  readonly unseen: readonly string[];
  /** Text of policy.json at the commit that counts; undefined when there is none. */
  readonly policy: string | undefined;
}

/**
 * Reads a change from a repository that a stranger may have filled. Nothing is checked out and nothing of it is executed:
 * commits are fetched by id into bare repositories of ours, merged as trees, and read as blobs. Throws `Unreadable` when
 * that cannot be done within the limits.
 */
export async function readChange(options: ReadOptions): Promise<ReadChange> {
  try {
    return await read(options);
  } catch (error) {
    // What git would not do although it was asked rightly is the fault of what it was given.
    throw error instanceof GitRefused ? new Unreadable({ code: 'repository', message: 'git cannot read the commits: something in them is damaged, or larger than is looked at.' }) : error;
  }
}

async function read(options: ReadOptions): Promise<ReadChange> {
  const { origin, base, head, policy = base, limits = readLimits, temporary, path } = options;
  const clock = AbortSignal.timeout(limits.seconds * 1000);
  const home = join(temporary, 'home');
  mkdirSync(home);
  serveFolders(home);
  const setting: GitSetting = { limits, path, home, signal: options.signal === undefined ? clock : AbortSignal.any([clock, options.signal]) };
  await checkVersion(home, setting);
  const common = await commonAncestor(makeBare(join(temporary, 'history'), origin, 'tree:0', setting, base), base, head, limits);
  const repository = makeBare(join(temporary, 'trees'), origin, `blob:limit=${limits.fileBytes + 1}`, setting, base);
  await repository.fetch([...new Set([base, head, common, policy])], 1);
  // From here on nothing is fetched: an object that is not there was too large.
  repository.seal();
  const [before, proposed, shared, ruling] = (await treesOf(repository, [base, head, common, policy])) as [Sha, Sha, Sha, Sha];
  // Looked at before merging: merging walks through whatever one side adds.
  const own = await changedFiles(repository, shared, proposed, limits);
  const tree = common === base ? proposed : common === head ? before : await merge(repository, { base: before, head: proposed, common: shared });
  const changed = common === base ? own : await changedFiles(repository, before, tree, limits);
  const folder = options.folder ?? (await registryFolder(repository, before, tree));
  const prefix = folder === '' ? '' : `${folder}/`;
  const kind = folder === '' ? 'tree' : await folderKind(repository, tree, folder);
  if (kind !== 'tree' && kind !== undefined) throw new Unreadable({ code: 'tree', message: `${folder} is no folder after merging.`, file: folder });
  const [old, now] = [await listTree(repository, before, prefix, limits), await listTree(repository, tree, prefix, limits)];
  const touched = changed.filter(({ change, mode }) => change !== 'deleted' && mode.startsWith('100'));
  const sizes = await sizesOf(repository, [...old, ...now, ...touched].filter(({ mode }) => mode.startsWith('100')).map(({ object }) => object));
  checkSizes(sizes, touched, limits);
  const shown = options.see === undefined ? [] : touched.filter(({ object }) => (sizes.get(object) as number) <= seenBytes);
  const [sources = [], merged = []] = await readSources(repository, [old, now], sizes, {
    objects: new Set(shown.map(({ object }) => object)),
    see: (object, bytes) => {
      for (const file of shown) if (file.object === object) options.see?.(file, bytes);
    },
  });
  return { folder, tree, base: sources, merged, paths: now.map((file) => file.path), basePaths: old.map((file) => file.path), objects: new Map(now.map((file) => [file.path, file.object])), changed, unseen: options.see === undefined ? [] : touched.filter((file) => !shown.includes(file)).map((file) => file.path), policy: await policyText(repository, ruling, prefix) };
}

/** The commit that base and head have in common; looked for in more and more of their history. */
async function commonAncestor(history: BareRepository, base: Sha, head: Sha, { commits }: ReadLimits): Promise<Sha> {
  if (base === head) return base;
  for (const depth of [64, 1024, commits].filter((one, i, all) => one <= commits && all.indexOf(one) === i)) {
    await history.fetch([base, head], depth);
    const found = (await history.call(['merge-base', base, head], { accept: [1] }).catch(notCommits)).toString('latin1').trim();
    if (found !== '') return found as Sha;
  }
  throw new Unreadable({ code: 'conflict', message: `Base and head have no commit in common within ${commits} commits. Rebase the branch.` });
}

function notCommits(error: unknown): never {
  throw error instanceof GitRefused ? new Unreadable({ code: 'repository', message: 'Base or head is no commit, or what is between them is damaged.' }) : error;
}

/** Ids of the trees of commits, in their order. What is no commit (a tag, a file) is refused. */
async function treesOf(repository: BareRepository, commits: readonly Sha[]): Promise<Sha[]> {
  let lines: readonly string[] = [];
  try {
    lines = (await repository.call(['rev-parse', ...commits.flatMap((commit) => [`${commit}^{commit}`, `${commit}^{tree}`])])).toString('latin1').trim().split('\n');
  } catch (error) {
    if (!(error instanceof GitRefused)) throw error;
  }
  return commits.map((commit, i) => {
    const tree = lines[2 * i + 1];
    if (lines[2 * i] !== commit || tree === undefined) throw new Unreadable({ code: 'repository', message: `${commit} is no commit, or its tree is damaged.` });
    return tree as Sha;
  });
}

/**
 * The tree that merging two trees gives which come from a common one. No history was fetched, so commits of ours tie
 * them together.
 */
async function merge(repository: BareRepository, { base, head, common }: { readonly base: Sha; readonly head: Sha; readonly common: Sha }): Promise<Sha> {
  const commit = async (tree: Sha, ...parents: readonly Sha[]): Promise<Sha> => (await repository.call(['commit-tree', ...parents.flatMap((parent) => ['-p', parent]), '-m', 'tree', tree])).toString('latin1').trim() as Sha;
  const from = await commit(common);
  const [ours, theirs] = [await commit(base, from), await commit(head, from)];
  let answer: string;
  try {
    answer = (await repository.call(['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', ours, theirs], { accept: [1] })).toString('utf8');
  } catch (error) {
    throw error instanceof GitRefused ? new Unreadable({ code: 'conflict', message: 'Base and head cannot be merged by git. Rebase the branch.' }) : error;
  }
  const [tree = '', ...conflicts] = answer.split('\0').filter((part) => part !== '');
  if (conflicts.length > 0) throw new Unreadable({ code: 'conflict', message: `Base and head changed the same ${conflicts.length === 1 ? 'file' : `${conflicts.length} files`}. Rebase the branch, or merge the base into it.`, file: conflicts[0] as string });
  return tree as Sha;
}

/** What a path of the first level is in a tree: `tree`, `blob`, `commit`, or undefined. */
async function folderKind(repository: BareRepository, tree: Sha, folder: string): Promise<string | undefined> {
  return /^\d+ (\w+) /.exec((await repository.call(['ls-tree', '-z', '--full-tree', tree, '--', folder])).toString('utf8'))?.[1];
}

function checkSizes(sizes: ReadonlyMap<string, number>, touched: readonly ChangedFile[], { fileBytes, totalBytes }: ReadLimits): void {
  const large = touched.find(({ object }) => (sizes.get(object) ?? Number.POSITIVE_INFINITY) > fileBytes);
  if (large !== undefined) throw over(`The file has more than ${Math.round(fileBytes / 1024 / 1024)} MiB. Large data lies outside of the registry; the dataset says where ("at").`, large.path);
  let total = 0;
  for (const size of sizes.values()) total += size;
  if (total > totalBytes) throw over(`The files of the registry have more than ${Math.round(totalBytes / 1024 / 1024)} MiB together.`);
}
