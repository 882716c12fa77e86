import { chmodSync, closeSync, constants, existsSync, fchmodSync, fstatSync, futimesSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, statSync, type Stats } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { randomBytes } from 'node:crypto';
import { sha256Stream } from '#sha256';
import { digestOf, type Digest } from '../model/digest.ts';
import { codeOf, copy, guard, linkOnce, makeFolder, readAll, readOptional, removeQuietly, renew, syncFileSystem, syncPath, writeNew } from './files.ts';
import { isOfAnotherBoot } from './process-identity.ts';
import { blobMemory, SMALL } from './blob-memory.ts';
import { checkLayout, LAYOUT_TEXT } from './layout.ts';
import { blobPath, StoreError, type Store } from './store.ts';

/** Milliseconds after which storing what is there already renews its time of change: garbage collection spares what is young. */
const RENEW_AFTER = 12 * 3600 * 1000;
/** Milliseconds by which the time of change of a file that is taken may differ from now. */
const MOMENT = 60_000;

/** Options of a folder store. `owner` names the temporary files of this process (see `process-identity.ts`), so that a dead owner's can be removed. */
export interface DirectoryStoreOptions {
  readonly root: string;
  readonly owner: string;
  readonly onCorrupt?: (digest: Digest) => void;
}

/**
 * A store in a folder. Files appear under their final name complete or not at all: bytes go to `tmp/<owner>/`, then
 * link(2) (exclusive) or rename(2). Calls are synchronous inside: a small file costs about 15 µs this way and 80 µs
 * through the thread pool, and the processes that use it have nothing else to do meanwhile.
 */
export function directoryStore(options: DirectoryStoreOptions): Store {
  const root = resolve(options.root);
  const tmp = join(root, 'tmp', options.owner);
  const made = new Set<string>();
  const kept = blobMemory();
  /** Names of temporary files: this process's own, then a number. Random ones for each took as long as their files. */
  const mark = randomBytes(9).toString('base64url');
  let temporaries = 0;
  /** Whether a file of another folder can be moved here: not from another file system. */
  let movable = true;
  let opened = false;
  let doubtful = false;

  const open = (): void => {
    if (opened) return;
    guard(() => {
      makeFolder(root);
      const layout = join(root, 'layout.json');
      let text: string | undefined;
      try {
        text = readFileSync(layout, 'utf8');
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') throw error;
      }
      if (text === undefined) {
        makeTemporaryFolder();
        const file = join(tmp, 'layout');
        writeNew(file, LAYOUT_TEXT);
        // Torn by a power loss it would make the whole store unreadable.
        syncPath(file);
        linkOnce(file, layout);
        text = readFileSync(layout, 'utf8');
      }
      checkLayout(text, root, join(root, 'layout.json'));
      doubtful = ownersOf(root).some(isOfAnotherBoot);
    });
    opened = true;
  };

  /** The folder says that there may be bytes which were not synced yet, so it must outlive them: see `leaveStore`. */
  const makeTemporaryFolder = (): void => {
    if (made.has(tmp)) return;
    if (mkdirSync(tmp, { recursive: true }) !== undefined) for (const folder of [dirname(tmp), root]) syncPath(folder);
    made.add(tmp);
  };

  /** Before reading: a store that is not there has nothing, and looking at it makes nothing. */
  const look = (): void => {
    if (!opened && existsSync(join(root, 'layout.json'))) open();
  };

  const temporary = (): string => {
    open();
    makeTemporaryFolder();
    return `${tmp}/${mark}.${(temporaries += 1)}`;
  };

  /** Fills a temporary file and gives it its final name; a failure leaves nothing behind. */
  const viaTemporary = <T>(fill: (file: string) => void, place: (file: string) => T): T => {
    const file = temporary();
    try {
      fill(file);
      return place(file);
    } catch (error) {
      removeQuietly(file);
      // Somebody took us for dead while we slept: the folder is made again.
      if (!existsSync(tmp)) made.delete(tmp);
      throw error;
    }
  };

  const ensureFolder = (path: string): void => {
    const folder = dirname(path);
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };

  /** Moves a complete temporary file to its final name; false when the name was taken. */
  const commit = (temporaryPath: string, path: string): boolean => {
    const final = `${root}/${path}`;
    ensureFolder(final);
    try {
      return linkOnce(temporaryPath, final);
    } catch (error) {
      // Somebody (gc, a person) removed a folder we had seen: make it again, once.
      if (codeOf(error) !== 'ENOENT') throw error;
      mkdirSync(dirname(final), { recursive: true });
      return linkOnce(temporaryPath, final, true);
    }
  };

  const readVerified = (digest: Digest): Uint8Array | undefined => {
    const known = kept.get(digest);
    if (known !== undefined) return known;
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const bytes = readOptional(`${root}/${blobPath(digest)}`);
      if (bytes === undefined) return undefined;
      if (digestOf(bytes) === digest) {
        kept.keep(digest, bytes);
        return bytes;
      }
    }
    options.onCorrupt?.(digest);
    return undefined;
  };

  const isIntact = (digest: Digest): boolean => {
    if (kept.get(digest) !== undefined) return true;
    const path = `${root}/${blobPath(digest)}`;
    const size = statSync(path, { throwIfNoEntry: false })?.size;
    if (size === undefined) return false;
    if (size <= SMALL) return readVerified(digest) !== undefined;
    if (hashFile(path) === digest || hashFile(path) === digest) return true;
    options.onCorrupt?.(digest);
    return false;
  };

  /** Whether bytes that are to be stored are there and right already: then they only become young again. */
  const isStored = (digest: Digest): boolean => {
    if (!isIntact(digest)) return false;
    const path = `${root}/${blobPath(digest)}`;
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return false;
    if (Date.now() - stat.mtimeMs > RENEW_AFTER) renew(path);
    return true;
  };

  return {
    description: `folder ${root}`,
    remote: false,
    get: async (path) => guard(() => (look(), readOptional(`${root}/${path}`))),
    create: async (path, bytes) =>
      guard(() => {
        return viaTemporary((file) => writeNew(file, bytes), (file) => commit(file, path));
      }),
    put: async (path, bytes) =>
      guard(() => {
        open();
        const final = `${root}/${path}`;
        ensureFolder(final);
        viaTemporary((file) => writeNew(file, bytes), (file) => renameSync(file, final));
      }),
    replace: async (path, bytes, previous) =>
      guard(() => {
        open();
        const final = join(root, path);
        const found = readOptional(final);
        if (found === undefined || Buffer.compare(found, typeof previous === 'string' ? Buffer.from(previous) : previous) !== 0) return false;
        viaTemporary((file) => writeNew(file, bytes), (file) => renameSync(file, final));
        return true;
      }),
    list: async (folder, limit) =>
      guard(() => {
        look();
        try {
          return readdirSync(join(root, folder), { withFileTypes: true })
            .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
            .sort()
            .slice(0, limit);
        } catch (error) {
          if (codeOf(error) === 'ENOENT') return [];
          throw error;
        }
      }),
    remove: async (path) => guard(() => rmSync(join(root, path), { force: true })),
    blobSize: async (digest) =>
      guard(() => {
        const known = kept.get(digest);
        if (known !== undefined) return known.length;
        look();
        const size = statSync(`${root}/${blobPath(digest)}`, { throwIfNoEntry: false })?.size;
        // After a power loss a file may have its name and its length, and not its bytes.
        return size !== undefined && doubtful && !isIntact(digest) ? undefined : size;
      }),
    hasIntactBlob: async (digest) => guard(() => isIntact(digest)),
    readBlob: async (digest) => guard(() => readVerified(digest)),
    fetchBlob: async (digest, to, mode) =>
      guard(() => {
        const source = `${root}/${blobPath(digest)}`;
        const known = kept.get(digest);
        const size = known?.length ?? statSync(source, { throwIfNoEntry: false })?.size;
        if (size === undefined) return false;
        if (size <= SMALL) {
          const bytes = readVerified(digest);
          if (bytes === undefined) return false;
          writeNew(to, bytes, mode);
          return true;
        }
        for (let attempt = 0; attempt < 2; attempt += 1) {
          // A clone shares blocks until somebody writes: never a hard link, which a task could write through.
          copy(source, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL, size);
          chmodSync(to, mode);
          if (hashFile(to) === digest) return true;
          rmSync(to);
        }
        options.onCorrupt?.(digest);
        return false;
      }),
    putBlob: async (bytes) =>
      guard(() => {
        const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
        const digest = digestOf(data);
        if (!isStored(digest)) {
          viaTemporary((file) => writeNew(file, data, 0o444), (file) => settle(file, digest, data.length));
        }
        kept.keep(digest, data);
        return digest;
      }),
    putFile: async (path, { spare = false } = {}) =>
      guard(() => {
        const fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
        try {
          const stat = fstatSync(fd);
          const { size } = stat;
          if (size <= SMALL) {
            const bytes = readAll(fd, size);
            const digest = digestOf(bytes);
            if (!isStored(digest) && !(spare && moved(path, fd, stat, digest))) {
              viaTemporary((file) => writeNew(file, bytes, 0o444), (file) => settle(file, digest, bytes.length));
            }
            kept.keep(digest, bytes);
            return { digest, size: bytes.length };
          }
          if (spare && movable) {
            const digest = hashFile(path) as Digest;
            if (isStored(digest) || moved(path, fd, stat, digest)) return { digest, size };
          }
          return viaTemporary(
            (file) => {
              copy(path, file, constants.COPYFILE_FICLONE, size);
              chmodSync(file, 0o444);
            },
            (file) => {
              const digest = hashFile(file) as Digest;
              const copied = statSync(file).size;
              settle(file, digest, copied);
              return { digest, size: copied };
            },
          );
        } finally {
          closeSync(fd);
        }
      }),
    sync: async () => {
      guard(open);
      await syncFileSystem(root);
    },
  };

  /** Puts a complete blob in place. Whatever has its name is the same bytes, or damaged ones (a power loss, a failing disk). */
  function settle(file: string, digest: Digest, size: number): void {
    if (statSync(file).size !== size) throw new StoreError(`${file} lost bytes while it was written`, 'EIO');
    rename(file, digest);
  }

  function rename(file: string, digest: Digest): void {
    const final = `${root}/${blobPath(digest)}`;
    ensureFolder(final);
    try {
      renameSync(file, final);
    } catch (error) {
      // Somebody (gc, a person) removed a folder we had seen: make it again, once.
      if (codeOf(error) !== 'ENOENT') throw error;
      mkdirSync(dirname(final), { recursive: true });
      renameSync(file, final);
    }
  }

  /**
   * Takes a file that nobody else has as the blob itself; false where that cannot be, and nothing has happened then. Its
   * time is now, whatever a command set: garbage collection spares what is young.
   */
  function moved(path: string, fd: number, { nlink, mtimeMs }: Stats, digest: Digest): boolean {
    if (!movable || nlink !== 1) return false;
    open();
    // Says, as a temporary file would, that there may be bytes which were not synced.
    makeTemporaryFolder();
    try {
      fchmodSync(fd, 0o444);
      const now = Date.now();
      if (Math.abs(now - mtimeMs) > MOMENT) futimesSync(fd, now / 1000, now / 1000);
      rename(path, digest);
      return true;
    } catch (error) {
      if (codeOf(error) !== 'EXDEV' && codeOf(error) !== 'EPERM' && codeOf(error) !== 'EACCES') throw error;
      movable = codeOf(error) !== 'EXDEV';
      return false;
    }
  }
}

/**
 * Removes the temporary files of owners that are dead, or have given no sign of life for a day. The folder of one that died with its machine stays, empty: what
 * it wrote last may be torn, so bytes are verified before they count as present, until `headgate store check` has read
 * everything.
 */
export function removeStaleTemporaries(root: string, isAbandoned: (owner: string, folder: string) => boolean): void {
  for (const owner of ownersOf(root)) {
    const folder = join(root, 'tmp', owner);
    if (!isAbandoned(owner, folder)) continue;
    rmSync(folder, { recursive: true, force: true });
    if (isOfAnotherBoot(owner)) mkdirSync(folder);
  }
}

/** Forgets power losses: to be called when every file of the store has been read and found right. */
export function forgetPowerLoss(root: string): void {
  for (const owner of ownersOf(root)) if (isOfAnotherBoot(owner)) rmSync(join(root, 'tmp', owner), { recursive: true, force: true });
}

function ownersOf(root: string): string[] {
  try {
    return readdirSync(join(root, 'tmp'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Removes the folder of an owner that has synced everything it wrote and writes no more: a power loss takes nothing of it. */
export function leaveStore(root: string, owner: string): void {
  rmSync(join(root, 'tmp', owner), { recursive: true, force: true });
}

/** sha256 of a file in pieces of 1 MiB. */
export function hashFile(path: string): string {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const state = sha256Stream();
    const piece = Buffer.allocUnsafe(1 << 20);
    for (;;) {
      const got = readSync(fd, piece, 0, piece.length, null);
      if (got === 0) return state.hex();
      state.update(piece.subarray(0, got));
    }
  } finally {
    closeSync(fd);
  }
}
