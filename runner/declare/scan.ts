import { lstatSync, readdirSync, type Dirent, type Stats } from 'node:fs';
import { digestOf, type Digest } from '../model/digest.ts';
import { folders } from './place.ts';

/** A file of a registry folder as the file system tells it; nothing of it was read. `stat` is there for plain files only. */
export interface ScannedFile {
  /** Path inside the registry, with forward slashes. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'other';
  readonly stat?: Stats;
}

/** What lies in a registry folder. */
export interface Scan {
  readonly files: readonly ScannedFile[];
  /**
   * Digest of all paths, sizes, times and inodes: while it is the same, so is the registry. Undefined when a file changed
   * so lately that it may change again without its times showing it.
   */
  readonly stamp: Digest | undefined;
}

/** A file changed within this many milliseconds may change again without its times showing it (coarse clocks). */
const SETTLED = 2000;

/** Lists the files of a registry folder. Follows no link; a folder that is not there is empty. */
export function scan(root: string): Scan {
  const files: ScannedFile[] = [];
  const lines: string[] = [];
  let newest = 0;
  const note = (entry: Dirent, path: string): void => {
    if (entry.isDirectory()) {
      for (const child of list(`${root}/${path}`)) note(child, `${path}/${child.name}`);
      return;
    }
    const stat = entry.isFile() ? lstatSync(`${root}/${path}`, { throwIfNoEntry: false }) : undefined;
    if (stat?.isFile() === true) {
      files.push({ path, kind: 'file', stat });
      if (stat.mtimeMs > newest) newest = stat.mtimeMs;
      if (stat.ctimeMs > newest) newest = stat.ctimeMs;
      lines.push(path, stampOf(stat));
    } else {
      const kind = entry.isSymbolicLink() ? 'link' : 'other';
      files.push({ path, kind });
      lines.push(path, kind);
    }
  };
  for (const entry of list(root)) if (entry.name === 'policy.json' || folders.includes(entry.name)) note(entry, entry.name);
  // Names of files may hold any character but NUL.
  return { files, stamp: isSettled(newest) ? digestOf(lines.join('\0')) : undefined };
}

/** What must be the same of a file for its bytes to be believed the same. */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** Whether a time of change, in ms, is long enough ago to be told from the next change. */
export function isSettled(changed: number): boolean {
  return Date.now() - changed > SETTLED;
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
