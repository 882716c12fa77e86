import type { SimpleGit } from 'simple-git';
import { digestOf } from '../model/digest.ts';
import { largestDeclaration, treatment } from './place.ts';
import type { Source } from './registry.ts';
import { textOf } from './text.ts';

/** Blobs are read together up to this many bytes, or this many blobs, so that a registry needs few git processes. */
const batch = { bytes: 32 * 1024 * 1024, blobs: 500 };

/** A file of a git tree, before its bytes are read. */
export interface TreeBlob {
  readonly path: string;
  readonly object: string;
  readonly size: number;
  readonly executable: boolean;
}

/**
 * The sources of a registry as it is in a git tree: `root` is the registry's folder in a work tree, or a bare repository
 * in which the registry is at the path `folder`. Nothing is checked out; no hook, filter or textual conversion runs. Links, submodules,
 * executables and LFS pointers come out as such. Answers undefined when there is no repository or no such revision.
 */
export async function loadGit(root: string, revision: string, folder = ''): Promise<Source[] | undefined> {
  const git = await gitOf(root);
  const tree = await ask(git, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{tree}`]);
  const here = await ask(git, ['rev-parse', '--show-prefix']);
  if (tree === undefined || tree === '' || here === undefined) return undefined;
  const prefix = `${here}${folder === '' || folder.endsWith('/') ? folder : `${folder}/`}`;
  const listing = await git.raw(['ls-tree', '-r', '-z', '-l', '--full-tree', tree, ...(prefix === '' ? [] : ['--', prefix])]);
  const sources: Source[] = [];
  const blobs: TreeBlob[] = [];
  for (const line of listing.split('\0')) {
    const match = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line);
    if (match === null) continue;
    const [, mode = '', type, object = '', size, full = ''] = match;
    const path = full.slice(prefix.length);
    if (treatment(path) === 'ignored') continue;
    const large = treatment(path) === 'declaration' && !path.endsWith('.ndjson') && Number(size) > largestDeclaration;
    if (large) sources.push({ kind: 'blob', path, size: Number(size), digest: digestOf(''), mode: 'large' });
    else if (type !== 'blob' || mode === '120000') sources.push({ kind: 'blob', path, size: 0, digest: digestOf(''), mode: mode === '120000' ? 'link' : 'other' });
    else blobs.push({ path, object, size: Number(size), executable: mode === '100755' });
  }
  for (const group of groups(blobs)) {
    const bytes = await readBlobs(git, group);
    group.forEach((blob, i) => sources.push(sourceOf(blob, bytes[i] as Buffer)));
  }
  return sources.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Text of one file of a registry in a git tree (mode 100644 only); undefined when there is no such revision or file. */
export async function readGitFile(root: string, revision: string, path: string): Promise<string | undefined> {
  const git = await gitOf(root);
  const [tree, prefix] = [await ask(git, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{tree}`]), await ask(git, ['rev-parse', '--show-prefix'])];
  if (tree === undefined || tree === '' || prefix === undefined) return undefined;
  const object = /^100644 blob ([0-9a-f]+)\t/.exec((await ask(git, ['ls-tree', '-z', '--full-tree', tree, '--', `${prefix}${path}`])) ?? '')?.[1];
  return object === undefined ? undefined : (await git.showBuffer(['--no-textconv', '--no-ext-diff', object])).toString('utf8');
}

/** git in a folder. It is loaded when it is asked, which is seldom: that takes as long as all the rest of a small command. */
async function gitOf(root: string): Promise<SimpleGit> {
  const { simpleGit } = await import('simple-git');
  return simpleGit({ baseDir: root, maxConcurrentProcesses: 2 });
}

/** One line that git answers; undefined when it refuses. */
async function ask(git: SimpleGit, command: string[]): Promise<string | undefined> {
  try {
    return (await git.raw(command)).trim();
  } catch {
    return undefined;
  }
}

/** Files that are read together. */
export function* groups<Blob extends { readonly size: number }>(blobs: readonly Blob[]): Generator<Blob[]> {
  let group: Blob[] = [];
  let bytes = 0;
  for (const blob of blobs) {
    if (group.length > 0 && (bytes + blob.size > batch.bytes || group.length >= batch.blobs)) {
      yield group;
      group = [];
      bytes = 0;
    }
    group.push(blob);
    bytes += blob.size;
  }
  if (group.length > 0) yield group;
}

/** Bytes of several blobs from one process: `git show` of blobs prints them one after the other, and their sizes are known. */
async function readBlobs(git: SimpleGit, group: readonly TreeBlob[]): Promise<Buffer[]> {
  const all = await git.showBuffer(['--no-textconv', '--no-ext-diff', ...group.map((blob) => blob.object)]);
  if (all.length !== group.reduce((sum, blob) => sum + blob.size, 0)) throw new Error('internal: git printed other bytes than it listed');
  let offset = 0;
  return group.map(({ size }) => all.subarray(offset, (offset += size)));
}

/** The source that a file of a git tree is, by its mode and its bytes. */
export function sourceOf(blob: TreeBlob, bytes: Buffer): Source {
  const { path } = blob;
  if (blob.executable) return { kind: 'blob', path, size: blob.size, digest: digestOf(bytes), mode: 'executable' };
  if (treatment(path) === 'declaration') return { kind: 'declaration', path, text: textOf(bytes) };
  const pointer = bytes.length < 1024 && bytes.toString('latin1').startsWith('version https://git-lfs.github.com/spec/');
  return { kind: 'blob', path, size: bytes.length, digest: digestOf(bytes), mode: pointer ? 'pointer' : 'file' };
}
