import { createHash } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GitSetting } from '../../../declare/bare/git.ts';
import { readLimits, Unreadable } from '../../../declare/bare/limits.ts';
import { asSha, makeBare, serveFolders, type BareRepository, type Filter, type Origin, type Sha, type Transport } from '../../../declare/bare/repository.ts';
import { listTree, readFiles, sizesOf } from '../../../declare/bare/tree.ts';
import { isPublic, refusedHost, type DownloadRules } from '../../../execute/download.ts';
import type { RefreshGit } from '../../../model/declared.ts';
import { TOO_MUCH, type Known, type Looking, type SourceContent, type SourceFile, type Sources } from './source.ts';

/** What a look at a repository needs. */
export interface GitSourceOptions extends DownloadRules {
  /** PATH that git is found on. */
  readonly path: string;
  readonly signal: AbortSignal;
  /** Default: https. */
  readonly transports?: readonly Transport[];
}

/** Largest file that is read: what git forges take. */
const LARGEST = readLimits.fileBytes;

/**
 * Files of a folder at the tip of a branch, read as data from a bare repository of ours. First only the names and ids are
 * fetched; files when there is an id that was not there last time. Their addresses name the commit, so that they stay.
 */
export function gitSource({ path, signal, transports = ['https'], ...rules }: GitSourceOptions): Sources['git'] {
  return async (where, looking) => {
    const place = URL.parse(where.repository);
    if (place === null) return `${where.repository} is no address`;
    const refusal = refusedHost(place.hostname, rules);
    if (refusal !== undefined) return refusal;
    const address = transports.includes('file') ? undefined : await addressOf(place.hostname, rules);
    if (address === null) return `${place.hostname} is not found, or is a private address`;
    const folder = mkdtempSync(join(tmpdir(), 'headgate-refresh-'));
    try {
      const setting: GitSetting = { limits: readLimits, path, home: join(folder, 'home'), signal: AbortSignal.any([signal, AbortSignal.timeout(readLimits.seconds * 1000)]) };
      mkdirSync(setting.home);
      serveFolders(setting.home);
      const origin: Origin = { url: where.repository, transports, ...(address === undefined ? {} : { address }) };
      const open = (name: string, filter: Filter, sha: Sha): BareRepository => makeBare(join(folder, name), origin, filter, setting, sha);
      const tip = await open('tip', 'tree:0', asSha('0'.repeat(40)) as Sha).tip(where.branch);
      if (tip === undefined) return `${place.host}${place.pathname} has no branch ${where.branch}`;
      const names = open('names', 'blob:limit=1', tip);
      await names.fetch([tip], 1);
      const prefix = where.folder === undefined ? '' : `${where.folder}/`;
      const files = await listTree(names, tip, prefix, readLimits);
      const odd = files.find(({ mode }) => mode !== '100644' && mode !== '100755');
      if (odd !== undefined) return `${prefix}${odd.path} is a link, or a repository of its own`;
      const fresh = files.filter(({ object }) => !looking.memory.has(object)).map(({ object }) => object);
      const read = fresh.length === 0 ? new Map<string, Omit<Known, 'mark'>>() : await readNew(open('files', `blob:limit=${LARGEST + 1}`, tip), tip, fresh, looking);
      return typeof read === 'string' ? read : contentOf(where, { tip, prefix, files }, (object) => read.get(object) ?? looking.memory.get(object));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return error.refusal.message;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

/** A public address of a host; null: it has none, and is not asked. */
async function addressOf(host: string, { mayConnect = isPublic }: DownloadRules): Promise<string | null> {
  const all = await lookup(host.replace(/^\[|\]$/g, ''), { all: true }).catch(() => []);
  const found = all.find(({ address }) => mayConnect(address));
  return found === undefined ? null : found.family === 6 ? `[${found.address}]` : found.address;
}

/** Reads and hashes objects that are not known yet. */
async function readNew(repository: BareRepository, tip: Sha, objects: readonly string[], { spend }: Looking): Promise<Map<string, Omit<Known, 'mark'>> | string> {
  await repository.fetch([tip], 1);
  repository.seal();
  const sizes = await sizesOf(repository, objects);
  const missing = objects.find((object) => !sizes.has(object));
  if (missing !== undefined) return `the object ${missing} is larger than ${LARGEST} bytes`;
  if (!spend([...sizes.values()].reduce((sum, size) => sum + size, 0))) return TOO_MUCH;
  const read = new Map<string, Omit<Known, 'mark'>>();
  let pointer: string | undefined;
  await readFiles(repository, sizes, objects, (object, bytes) => {
    if (bytes.subarray(0, 43).toString('latin1') === 'version https://git-lfs.github.com/spec/v1\n') pointer = object;
    read.set(object, { digest: createHash('sha256').update(bytes).digest('hex'), size: bytes.length });
  });
  return pointer === undefined ? read : `the object ${pointer} is a pointer of Git LFS, whose bytes are elsewhere`;
}

function contentOf({ raw, repository, branch }: RefreshGit, { tip, prefix, files }: { readonly tip: Sha; readonly prefix: string; readonly files: readonly { readonly path: string; readonly object: string }[] }, known: (object: string) => Omit<Known, 'mark'> | undefined): SourceContent {
  const encode = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
  const address = (path: string): string => raw.replace('{commit}', tip).replace('{path}', () => encode(path));
  const found = files.flatMap(({ path, object }): SourceFile[] => {
    const bytes = known(object);
    return bytes === undefined ? [] : [{ name: path, digest: bytes.digest, size: bytes.size, at: address(prefix + path), known: { key: object, mark: object } }];
  });
  return { files: found, base: address(prefix), state: `commit ${tip} of ${branch} of ${repository}` };
}
