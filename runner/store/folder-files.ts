import { closeSync, existsSync, lstatSync, mkdirSync, openSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashFile } from './directory.ts';
import { codeOf, guard, readAll, readOptional } from './files.ts';
import { isAbandoned } from './process-identity.ts';
import type { StoreFile, StoreFiles } from './store-files.ts';

/** The files of a folder store. */
export function folderFiles(root: string): StoreFiles {
  const facts = (path: string): StoreFile | undefined => {
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
    return stat === undefined ? undefined : { path, size: stat.size, changed: stat.mtimeMs };
  };
  const below = (folder: string): StoreFile[] => pathsBelow(root, folder).flatMap((path) => facts(path) ?? []);
  const remove = (path: string): void => {
    rmSync(join(root, path), { force: true });
    // An empty folder of temporary files says something (a power loss), so those stay.
    if (!path.startsWith('tmp/')) removeEmptyFolders(root, dirname(path));
  };
  return {
    name: root,
    below: async (folder) => guard(() => below(folder)),
    facts: async (path) => guard(() => facts(path)),
    read: async (path) => guard(() => readOptional(join(root, path))),
    hash: async (path) =>
      guard(() => {
        try {
          return { sha256: hashFile(join(root, path)), first: firstOf(join(root, path)) };
        } catch (error) {
          if (codeOf(error) === 'ENOENT') return undefined;
          throw error;
        }
      }),
    remove: async (path) => guard(() => remove(path)),
    moveAside: async (path) =>
      guard(() => {
        const from = join(root, path);
        if (!existsSync(from)) return;
        let to = join(root, 'damaged', path);
        for (let n = 1; existsSync(to); n += 1) to = join(root, 'damaged', `${path}.${n}`);
        mkdirSync(dirname(to), { recursive: true });
        renameSync(from, to);
      }),
    leftovers: async () => guard(() => below('tmp').filter(({ path }) => isAbandoned(path.split('/')[1] ?? '', join(root, 'tmp', path.split('/')[1] ?? '')))),
    removeLeftover: async (path) => guard(() => remove(path)),
    describeLeftovers: (count) => `${count} temporary files of processes that are dead; the next run removes them`,
  };
}

function firstOf(file: string): string {
  const fd = openSync(file, 'r');
  try {
    return Buffer.from(readAll(fd, 1)).toString('latin1');
  } finally {
    closeSync(fd);
  }
}

/** Paths of the files below a folder of the store, with forward slashes, sorted. */
function pathsBelow(root: string, folder: string): string[] {
  const paths: string[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    try {
      for (const entry of readdirSync(join(root, next), { withFileTypes: true })) (entry.isDirectory() ? open : paths).push(`${next}/${entry.name}`);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }
  return paths.sort();
}

/** Folders that became empty, from the inside out; the first level stays. */
function removeEmptyFolders(root: string, folder: string): void {
  for (let path = folder; path.includes('/'); path = dirname(path)) {
    try {
      rmdirSync(join(root, path));
    } catch {
      // Not empty.
      return;
    }
  }
}
