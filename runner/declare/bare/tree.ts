import { digestOf } from '../../model/digest.ts';
import { groups, sourceOf, type TreeBlob } from '../load-git.ts';
import { largestDeclaration, treatment } from '../place.ts';
import type { Source } from '../registry.ts';
import { over, Unreadable, type ReadLimits } from './limits.ts';
import type { BareRepository, Sha } from './repository.ts';

/** A file of a tree as git lists it. */
export interface TreeFile {
  /** Path below the folder that was listed. */
  readonly path: string;
  readonly mode: string;
  readonly object: string;
}

/** A file that differs between two trees. */
export interface ChangedFile {
  /** Path in the repository. */
  readonly path: string;
  readonly change: 'added' | 'changed' | 'deleted';
  /** Its mode and object afterwards; of a deleted one, before. */
  readonly mode: string;
  readonly object: string;
}

/** All files below a folder of a tree, sorted by path; `prefix` ends with a slash or is empty. */
export async function listTree(repository: BareRepository, tree: Sha, prefix: string, limits: ReadLimits): Promise<TreeFile[]> {
  const text = (await repository.call(['ls-tree', '-r', '-z', '--full-tree', tree, ...(prefix === '' ? [] : ['--', prefix])])).toString('utf8');
  const files: TreeFile[] = [];
  for (const line of text.split('\0')) {
    const match = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line);
    if (match === null) continue;
    const path = (match[3] as string).slice(prefix.length);
    if (path.split('/').length > limits.depth) throw over(`A file lies more than ${limits.depth} folders deep.`, `${prefix}${path}`);
    files.push({ mode: match[1] as string, object: match[2] as string, path });
    if (files.length > limits.files) throw over(`There are more than ${limits.files} files${prefix === '' ? '' : ` below ${prefix}`}.`);
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** A folder that is to be compared: its tree before and after, where it has one. */
interface Pair {
  readonly prefix: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * What differs between two trees, sorted by path. Renamed files are one that is gone and one that is new. Trees are read
 * level by level, those that differ, and counted while they are read: `git diff-tree` holds all that it finds before it prints
 * the first, and eleven objects can be ten thousand million files.
 */
export async function changedFiles(repository: BareRepository, before: Sha, after: Sha, limits: ReadLimits): Promise<ChangedFile[]> {
  const files: ChangedFile[] = [];
  let level: Pair[] = before === after ? [] : [{ prefix: '', before, after }];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) throw over(`A file lies more than ${limits.depth} folders deep.`);
    const trees = await readTrees(repository, level.flatMap((pair) => [pair.before, pair.after].filter((tree) => tree !== undefined)));
    const next: Pair[] = [];
    for (const { prefix, before: old, after: now } of level) {
      const [left, right] = [old === undefined ? undefined : trees.get(old), now === undefined ? undefined : trees.get(now)];
      for (const name of new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])) {
        const [a, b] = [left?.get(name), right?.get(name)];
        if (a?.object === b?.object && a?.mode === b?.mode) continue;
        // Names are bytes to git; what is no UTF-8 is shown as such, and refused by its name.
        const path = prefix + Buffer.from(name, 'latin1').toString('utf8');
        const [folderBefore, folderAfter] = [a?.mode === FOLDER ? a.object : undefined, b?.mode === FOLDER ? b.object : undefined];
        if (folderBefore !== undefined || folderAfter !== undefined) next.push({ prefix: `${path}/`, before: folderBefore, after: folderAfter });
        const [fileBefore, fileAfter] = [folderBefore === undefined ? a : undefined, folderAfter === undefined ? b : undefined];
        if (fileAfter !== undefined) files.push({ path, change: fileBefore === undefined ? 'added' : 'changed', ...fileAfter });
        else if (fileBefore !== undefined) files.push({ path, change: 'deleted', ...fileBefore });
        if (files.length + next.length > limits.changed) throw over(`The change touches more than ${limits.changed} files.`);
      }
    }
    level = next;
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Mode of a folder in a tree object. */
const FOLDER = '40000';

/** Entries of trees: name (one letter for each byte) → mode and object. */
async function readTrees(repository: BareRepository, wanted: readonly string[]): Promise<Map<string, Map<string, { readonly mode: string; readonly object: string }>>> {
  const trees = new Map<string, Map<string, { readonly mode: string; readonly object: string }>>();
  const ids = [...new Set(wanted)];
  const bytes = await repository.call(['cat-file', '--batch', '--buffer'], { input: `${ids.join('\n')}\n` });
  let at = 0;
  for (const id of ids) {
    const head = bytes.indexOf(10, at);
    const size = /^[0-9a-f]+ tree (\d+)$/.exec(bytes.toString('latin1', at, head))?.[1];
    if (size === undefined) throw new Unreadable({ code: 'repository', message: 'A folder of the repository is damaged, or was not sent.' });
    at = head + 1;
    const end = at + Number(size);
    const entries = new Map<string, { readonly mode: string; readonly object: string }>();
    while (at < end) {
      const [space, zero] = [bytes.indexOf(32, at), bytes.indexOf(0, at)];
      const next = zero + 1 + id.length / 2;
      if (space < 0 || zero < space || next > end) throw new Unreadable({ code: 'repository', message: 'A folder of the repository is damaged.' });
      entries.set(bytes.toString('latin1', space + 1, zero), { mode: bytes.toString('latin1', at, space), object: bytes.toString('hex', zero + 1, next) });
      at = next;
    }
    trees.set(id, entries);
    at += 1;
  }
  return trees;
}

/** Sizes of files by object id; one that was not fetched, because it is too large, has none. */
export async function sizesOf(repository: BareRepository, objects: Iterable<string>): Promise<Map<string, number>> {
  const wanted = [...new Set(objects)];
  const sizes = new Map<string, number>();
  if (wanted.length === 0) return sizes;
  const text = (await repository.call(['cat-file', '--batch-check', '--buffer'], { input: `${wanted.join('\n')}\n` })).toString('latin1');
  for (const line of text.split('\n')) {
    const match = /^([0-9a-f]+) blob (\d+)$/.exec(line);
    if (match !== null) sizes.set(match[1] as string, Number(match[2]));
  }
  return sizes;
}

/** Reads files of known sizes, some at a time, each object once, and hands over their bytes. */
export async function readFiles(repository: BareRepository, sizes: ReadonlyMap<string, number>, objects: Iterable<string>, see: (object: string, bytes: Buffer) => void): Promise<void> {
  const wanted = [...new Set(objects)].map((object) => ({ object, size: sizes.get(object) ?? 0 }));
  for (const group of groups(wanted)) {
    const most = group.reduce((sum, { size }) => sum + size + 200, 0);
    const bytes = await repository.call(['cat-file', '--batch', '--buffer'], { input: `${group.map(({ object }) => object).join('\n')}\n`, most });
    let at = 0;
    for (const { object, size } of group) {
      const head = bytes.indexOf(10, at);
      if (bytes.toString('latin1', at, head) !== `${object} blob ${size}`) throw new Error('internal: git printed another object than it was asked for');
      see(object, bytes.subarray(head + 1, head + 1 + size));
      at = head + size + 2;
    }
  }
}

/** How files of a tree become sources: those that need no bytes, and the objects whose bytes decide. */
function plainSources(files: readonly TreeFile[], sizes: ReadonlyMap<string, number>): { readonly sources: Source[]; readonly blobs: TreeBlob[] } {
  const sources: Source[] = [];
  const blobs: TreeBlob[] = [];
  for (const { path, mode, object } of files) {
    const how = treatment(path);
    if (how === 'ignored') continue;
    const size = sizes.get(object);
    const refused = mode === '120000' ? 'link' : mode !== '100644' && mode !== '100755' ? 'other' : size === undefined || (how === 'declaration' && !path.endsWith('.ndjson') && size > largestDeclaration) ? 'large' : undefined;
    if (refused !== undefined) sources.push({ kind: 'blob', path, size: 0, digest: digestOf(''), mode: refused });
    else blobs.push({ path, object, size: size as number, executable: mode === '100755' });
  }
  return { sources, blobs };
}

/** Sources of one or more trees, sorted by path; a file that several have is read once. `see` is shown the bytes of each object that it asks for. */
export async function readSources(repository: BareRepository, trees: readonly (readonly TreeFile[])[], sizes: ReadonlyMap<string, number>, also: { readonly objects: ReadonlySet<string>; see(object: string, bytes: Buffer): void }): Promise<Source[][]> {
  const plain = trees.map((files) => plainSources(files, sizes));
  const users = new Map<string, { readonly to: Source[]; readonly blob: TreeBlob }[]>();
  for (const { sources, blobs } of plain) {
    for (const blob of blobs) {
      const known = users.get(blob.object);
      if (known === undefined) users.set(blob.object, [{ to: sources, blob }]);
      else known.push({ to: sources, blob });
    }
  }
  await readFiles(repository, sizes, [...users.keys(), ...also.objects], (object, bytes) => {
    if (also.objects.has(object)) also.see(object, bytes);
    const made = new Map<string, Source>();
    for (const { to, blob } of users.get(object) ?? []) {
      // The same file in both trees, as nearly all of them are, is hashed once.
      const name = `${blob.path}\0${blob.executable}`;
      const source = made.get(name) ?? sourceOf(blob, bytes);
      made.set(name, source);
      to.push(source);
    }
  });
  return plain.map(({ sources }) => sources.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)));
}
