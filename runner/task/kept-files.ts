import { closeSync, mkdirSync, openSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rewrite } from './rewrite.ts';
import { markOf, stillThere, watchedFolder, type Mark, type WatchedFolder } from './watched-folder.ts';

/**
 * Staged files of a folder in which tasks work one after the other. The next task mostly has files of the same names, so
 * each is written over instead of removed and made: removed inodes make ext4 slow, which walks over all that went within
 * the last seconds before it takes a new one. Whatever a task changed about a file or folder but its bytes is seen by
 * `restore`. Paths are relative to the folder.
 */
export interface KeptFiles {
  /** Before the files of a task. */
  begin(): void;
  /** Gives the task a read-only file of these bytes and makes its folders; false when the file is too large to be kept, or too many are. */
  write(path: string, bytes: Uint8Array): boolean;
  /** Removes the file of the task before that has this name: something else is to have it. */
  makeWay(path: string): void;
  /** After the files of a task: removes what the task before had and this one was not given. */
  settle(): void;
  /** After a task: removes what it left in kept folders; false unless every file and folder is the one that was made, with no other name, owner or mode. */
  restore(): boolean;
  /** Whether a path is of a kept file or folder. */
  has(path: string): boolean;
  close(): void;
}

/** Files that are kept, at most: each is an open descriptor. */
const MOST = 128;
/** Bytes of a file that is kept, at most: a larger one would take space that another task may need. */
export const LARGEST_KEPT = 64 * 1024;

interface Kept {
  readonly path: string;
  readonly file: number;
  readonly mark: Mark;
  size: number;
  used: boolean;
}

/** Kept files below a folder, none yet. `given` are folders in it that are there in any case. */
export function keptFiles(root: string, given: readonly string[]): KeptFiles {
  const files = new Map<string, Kept>();
  const folders = new Map<string, WatchedFolder>();
  let broken = false;
  const has = (path: string): boolean => files.has(path) || folders.has(path);
  const removeFile = (path: string): void => {
    const kept = files.get(path);
    if (kept === undefined) return;
    closeSync(kept.file);
    files.delete(path);
    unlinkSync(kept.path);
  };
  const removeFolder = (path: string): void => {
    if (!folders.delete(path)) return;
    for (const file of [...files.keys()]) if (file.startsWith(`${path}/`)) removeFile(file);
    for (const folder of [...folders.keys()].reverse()) if (folder.startsWith(`${path}/`)) removeFolder(folder);
    rmdirSync(join(root, path));
  };
  const makeFolder = (path: string): void => {
    if (path === '.' || given.includes(path) || folders.has(path)) return;
    makeFolder(dirname(path));
    removeFile(path);
    mkdirSync(join(root, path), { recursive: true });
    folders.set(path, watchedFolder(join(root, path)));
  };
  const over = (kept: Kept, bytes: Uint8Array): void => {
    // Until it is written.
    broken = true;
    rewrite(kept.file, kept.size, bytes);
    kept.size = bytes.length;
    broken = false;
  };
  return {
    begin: () => {
      for (const kept of files.values()) kept.used = false;
    },
    write: (path, bytes) => {
      const known = files.get(path);
      if (known !== undefined && bytes.length <= LARGEST_KEPT) {
        known.used = true;
        over(known, bytes);
        return true;
      }
      removeFile(path);
      removeFolder(path);
      makeFolder(dirname(path));
      if (files.size >= MOST || bytes.length > LARGEST_KEPT) return false;
      const target = join(root, path);
      const kept = { path: target, file: openSync(target, 'wx+', 0o444), mark: markOf(target), size: 0, used: true };
      files.set(path, kept);
      over(kept, bytes);
      return true;
    },
    makeWay: removeFile,
    settle: () => {
      const needed = new Set<string>(['.']);
      for (const [path, { used }] of files) {
        if (!used) removeFile(path);
        else for (let folder = dirname(path); !needed.has(folder); folder = dirname(folder)) needed.add(folder);
      }
      for (const folder of [...folders.keys()].reverse()) if (!needed.has(folder)) forget(folder);
    },
    restore: () => {
      if (broken) return false;
      for (const [path, folder] of folders) if (!folder.restore((name) => has(`${path}/${name}`))) return false;
      for (const kept of files.values()) {
        const stat = stillThere(kept.path, kept.mark);
        if (stat === undefined) return false;
        kept.size = stat.size;
      }
      return true;
    },
    has,
    close: () => {
      for (const { file } of files.values()) closeSync(file);
      files.clear();
      folders.clear();
    },
  };

  /** A folder that holds no kept file. */
  function forget(folder: string): void {
    try {
      rmdirSync(join(root, folder));
      folders.delete(folder);
    } catch {
      // Not empty: a file that is too large to be kept goes when the task is over, the folder then.
    }
  }
}
