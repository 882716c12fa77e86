import { appendFileSync, chmodSync, closeSync, constants, copyFileSync, fstatSync, futimesSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { digestOf, type Digest } from '../model/digest.ts';
import { hashFile } from './directory.ts';
import { codeOf, readAll } from './files.ts';

/** A folder of verified bytes of stores that are far away. Several processes may use it at once. */
export interface LocalCache {
  /** Bytes of a document that never changes, as they were kept for these stores. */
  document(path: string): Uint8Array | undefined;
  keepDocument(path: string, bytes: Uint8Array): void;
  /** What is kept of a document may not be what the stores have. */
  dropDocument(path: string): void;
  blob(digest: Digest): Uint8Array | undefined;
  keepBlob(digest: Digest, bytes: Uint8Array): void;
  /** Copies a blob to a new file; false when it is not here. */
  fetchBlob(digest: Digest, to: string, mode: number): boolean;
  /** Takes a copy of a file whose digest is known. */
  keepFile(digest: Digest, path: string): void;
  /** Adds what was counted since the last time to what is kept. */
  flush(): void;
}

/** What a cache was asked, and what it holds. */
export interface CacheUsage {
  readonly hits: number;
  readonly misses: number;
  /** Bytes that did not have to be fetched. */
  readonly saved: number;
  /** Bytes in it. */
  readonly size: number;
}

/** Options of a cache. */
export interface CacheOptions {
  readonly root: string;
  /** When it grows beyond so many bytes, what was used longest ago goes. */
  readonly maxBytes: number;
  /** Name of the stores it is before: what one has says nothing of another. Blobs are shared, since their name is their content. */
  readonly scope: string;
  /** Told once when the folder cannot be written to; the cache then only reads. */
  readonly onNotice?: (message: string) => void;
}

const USAGE = 'usage.ndjson';
/** Bytes of the list of counts above which it is summed up. */
const MOST_USAGE = 1 << 18;
/** Part of its size that a cache is emptied to, so that not every new file needs an old one to go. */
const EMPTIED_TO = 0.9;
/** Milliseconds within which a second use of a file is not noted. */
const USED_LATELY = 60_000;
/** Milliseconds after which a temporary file belongs to nobody. */
const ABANDONED = 24 * 3600 * 1000;

/**
 * Opens a cache. Files get their names when they are whole, and every byte is hashed when it is read: what is damaged is
 * removed and counts as missing. Its size is exact whenever it was emptied, and otherwise the sum of what processes
 * have told, so that several at once may exceed it by what they have not told yet.
 */
export function localCache({ root, maxBytes, scope, onNotice }: CacheOptions): LocalCache {
  const counts = { hits: 0, misses: 0, saved: 0, added: 0 };
  let size: number | undefined;
  let broken = false;

  const blobFile = (digest: string): string => join(root, 'blobs', digest.slice(0, 2), digest);
  const documentFile = (path: string): string => {
    const name = digestOf(`${scope}\n${path}`);
    return join(root, 'documents', name.slice(0, 2), name);
  };

  const count = (bytes: number | undefined): void => {
    if (bytes === undefined) counts.misses += 1;
    else {
      counts.hits += 1;
      counts.saved += bytes;
    }
  };

  /** Bytes of a file of ours, and notes that it was used. */
  const read = (file: string): Uint8Array | undefined => {
    let fd: number;
    try {
      fd = openSync(file, 'r');
    } catch {
      return undefined;
    }
    try {
      const stat = fstatSync(fd);
      if (Date.now() - stat.mtimeMs > USED_LATELY) touch(() => futimesSync(fd, new Date(), new Date()));
      return readAll(fd, stat.size);
    } finally {
      closeSync(fd);
    }
  };

  /** Fills a temporary file and names it; trouble ends the keeping, never the work. */
  const keep = (file: string, bytes: number, fill: (temporary: string) => void): void => {
    if (broken || bytes > maxBytes * EMPTIED_TO || statSync(file, { throwIfNoEntry: false }) !== undefined) return;
    const temporary = join(root, 'tmp', randomBytes(9).toString('base64url'));
    try {
      mkdirSync(join(root, 'tmp'), { recursive: true });
      mkdirSync(dirname(file), { recursive: true });
      fill(temporary);
      renameSync(temporary, file);
    } catch (error) {
      touch(() => rmSync(temporary, { force: true }));
      if (codeOf(error) === undefined) throw error;
      broken = true;
      onNotice?.(`the cache in ${root} takes nothing more (${codeOf(error)}); results are not affected`);
      return;
    }
    counts.added += bytes;
    size ??= readUsage(root).size;
    if (size + counts.added <= maxBytes) return;
    // Somebody else may have emptied it, or filled it further.
    sweep();
  };

  const sweep = (): void => {
    const files = filesOf(root);
    let total = files.reduce((sum, file) => sum + file.bytes, 0);
    files.sort((a, b) => a.used - b.used);
    for (const { path, bytes } of files) {
      if (total <= maxBytes * EMPTIED_TO) break;
      rmSync(path, { force: true });
      total -= bytes;
    }
    size = total;
    tell({ hits: counts.hits, misses: counts.misses, saved: counts.saved, size: total });
  };

  const flush = (): void => {
    if (counts.hits + counts.misses + counts.added === 0) return;
    if (size !== undefined) size += counts.added;
    tell({ hits: counts.hits, misses: counts.misses, saved: counts.saved, added: counts.added });
  };

  const tell = (line: Partial<CacheUsage> & { readonly added?: number }): void => {
    Object.assign(counts, { hits: 0, misses: 0, saved: 0, added: 0 });
    try {
      const file = join(root, USAGE);
      mkdirSync(root, { recursive: true });
      appendFileSync(file, `${JSON.stringify(line)}\n`);
      if (statSync(file).size > MOST_USAGE) {
        const sum = join(root, `tmp-${randomBytes(9).toString('base64url')}`);
        writeFileSync(sum, `${JSON.stringify(readUsage(root))}\n`);
        renameSync(sum, file);
      }
    } catch (error) {
      // Counts are for people; nothing rests on them.
      if (codeOf(error) === undefined) throw error;
    }
  };

  return {
    document: (path) => {
      const bytes = read(documentFile(path));
      const at = bytes?.indexOf(10) ?? -1;
      const body = bytes?.subarray(at + 1);
      const right = bytes !== undefined && body !== undefined && Buffer.from(bytes.subarray(0, Math.max(0, at))).toString('latin1') === digestOf(body);
      if (bytes !== undefined && !right) rmSync(documentFile(path), { force: true });
      count(right ? body?.length : undefined);
      return right ? body : undefined;
    },
    keepDocument: (path, bytes) => keep(documentFile(path), bytes.length, (temporary) => writeFileSync(temporary, Buffer.concat([Buffer.from(`${digestOf(bytes)}\n`), bytes]))),
    dropDocument: (path) => touch(() => rmSync(documentFile(path), { force: true })),
    blob: (digest) => {
      const bytes = read(blobFile(digest));
      const right = bytes !== undefined && digestOf(bytes) === digest;
      if (bytes !== undefined && !right) rmSync(blobFile(digest), { force: true });
      count(right ? bytes.length : undefined);
      return right ? bytes : undefined;
    },
    keepBlob: (digest, bytes) => keep(blobFile(digest), bytes.length, (temporary) => writeFileSync(temporary, bytes)),
    fetchBlob: (digest, to, mode) => {
      const file = blobFile(digest);
      try {
        copyFileSync(file, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') throw error;
        count(undefined);
        return false;
      }
      if (hashFile(to) !== digest) {
        rmSync(to);
        rmSync(file, { force: true });
        count(undefined);
        return false;
      }
      chmodSync(to, mode);
      touch(() => utimesSync(file, new Date(), new Date()));
      count(statSync(to).size);
      return true;
    },
    keepFile: (digest, path) => {
      const bytes = statSync(path, { throwIfNoEntry: false })?.size;
      if (bytes === undefined) return;
      keep(blobFile(digest), bytes, (temporary) => {
        copyFileSync(path, temporary, constants.COPYFILE_FICLONE);
        chmodSync(temporary, 0o644);
      });
    },
    flush,
  };
}

/** What the processes that used a cache have told so far. */
export function readUsage(root: string): CacheUsage {
  const sum = { hits: 0, misses: 0, saved: 0, size: 0 };
  let text = '';
  try {
    text = readFileSync(join(root, USAGE), 'utf8');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  for (const line of text.split('\n')) {
    if (line === '') continue;
    try {
      const told = JSON.parse(line) as Partial<CacheUsage> & { readonly added?: number };
      sum.hits += told.hits ?? 0;
      sum.misses += told.misses ?? 0;
      sum.saved += told.saved ?? 0;
      sum.size = (told.size ?? sum.size) + (told.added ?? 0);
    } catch {
      // Cut short by a power loss.
    }
  }
  return sum;
}

/** Files of a cache with their bytes and when they were used last (milliseconds since 1970); temporary ones that nobody finishes go. */
export function filesOf(root: string): { readonly path: string; readonly bytes: number; readonly used: number }[] {
  const files: { path: string; bytes: number; used: number }[] = [];
  for (const name of namesIn(join(root, 'tmp'))) {
    const stat = statSync(join(root, 'tmp', name), { throwIfNoEntry: false });
    if (stat !== undefined && Date.now() - stat.mtimeMs > ABANDONED) rmSync(join(root, 'tmp', name), { force: true });
  }
  for (const kind of ['blobs', 'documents']) {
    for (const folder of namesIn(join(root, kind))) {
      for (const name of namesIn(join(root, kind, folder))) {
        const path = join(root, kind, folder, name);
        const stat = statSync(path, { throwIfNoEntry: false });
        if (stat !== undefined) files.push({ path, bytes: stat.size, used: stat.mtimeMs });
      }
    }
  }
  return files;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Somebody else's file, or one that just went, need not be noted as used. */
function touch(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}
