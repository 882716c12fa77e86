import { spawn } from 'node:child_process';
import { closeSync, copyFileSync, existsSync, fstatSync, fsyncSync, linkSync, mkdirSync, openSync, readSync, rmSync, statfsSync, statSync, unlinkSync, utimesSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreError } from './store.ts';

const NEXT_STEP = 'free some space and run the same command again: nothing that was committed is lost';

/** Writes a file that must not exist, all of it. */
export function writeNew(path: string, bytes: Uint8Array | string, mode = 0o644): void {
  const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  needing(data.length, path, () => {
    const fd = openSync(path, 'wx', mode);
    try {
      for (let done = 0; done < data.length; ) done += writeSync(fd, data, done);
    } finally {
      closeSync(fd);
    }
  });
}

/** Copies a file by copyFile(2) flags; a full disk is told in numbers. */
export function copy(from: string, to: string, how: number, size: number): void {
  needing(size, to, () => copyFileSync(from, to, how));
}

/**
 * Makes a folder and those above it. Not `mkdirSync` with `recursive`: where the system says that there is no such place
 * although what is above it is there (below /proc, or on a share that went away), that one tries again for ever.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && statSync(path).isDirectory()) return;
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path || existsSync(dirname(path))) throw error;
    makeFolder(dirname(path));
    makeFolder(path);
  }
}

/** Bytes of a file, or undefined when there is none. */
export function readOptional(path: string): Uint8Array | undefined {
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
  // Small ones by one call, in a third of the time that readFileSync takes.
  try {
    const got = readSync(fd, piece, 0, piece.length, 0);
    return got < piece.length ? Buffer.from(piece.subarray(0, got)) : readAll(fd, fstatSync(fd).size);
  } finally {
    closeSync(fd);
  }
}

/** For small files, one after the other. */
const piece = Buffer.allocUnsafeSlow(1 << 14);

/** Reads so many bytes of an open file from its start; fewer when it ends before. */
export function readAll(fd: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let done = 0;
  while (done < size) {
    const got = readSync(fd, bytes, done, size - done, done);
    if (got === 0) return bytes.subarray(0, done);
    done += got;
  }
  return bytes;
}

/** Gives a temporary file its final name if nobody has it, and removes the temporary name in any case. */
export function linkOnce(from: string, to: string, last = false): boolean {
  try {
    linkSync(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      unlinkSync(from);
      return false;
    }
    if (codeOf(error) !== 'ENOENT' || last) rmSync(from, { force: true });
    throw error;
  }
  unlinkSync(from);
  return true;
}

/** Somebody else's file in a shared store cannot be renewed, and need not be: its owner's collection is not ours. */
export function renew(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch (error) {
    if (codeOf(error) !== 'EPERM' && codeOf(error) !== 'ENOENT') throw error;
  }
}

/** After a failure, which is what is told. */
export function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It goes when its owner is dead.
  }
}

/** Makes one file or folder durable. */
export function syncPath(path: string): void {
  const fd = openSync(path, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** syncfs(2) through coreutils' `sync -f`; where that is missing, the plain `sync`. Other work goes on meanwhile; what it writes may not be covered. */
export async function syncFileSystem(root: string): Promise<void> {
  if (!(await succeeds('sync', ['-f', root]))) await succeeds('sync', []);
}

function succeeds(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** Code of a system error (`ENOENT` …), or undefined. */
export function codeOf(error: unknown): string | undefined {
  return (error as { code?: string } | null)?.code;
}

/** Turns trouble of the file system into a StoreError with a next step; other errors pass. */
export function guard<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw told(error);
  }
}

/** Trouble of the file system as a StoreError with a next step; any other error as it is. `folder` is named where the error names no path. */
export function told(error: unknown, folder = ''): unknown {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const named = (error as { path?: string } | null)?.path;
  const path = named ?? folder;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new StoreError(`no space left for ${path}, where ${freeBytes(named === undefined ? folder : dirname(named))} bytes are free; ${NEXT_STEP}`, code);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new StoreError(`not allowed to use ${path} (${code}); check the owner of the store folder, or choose another with --store`, code);
  return code !== undefined && code.startsWith('E') ? new StoreError(`${(error as Error).message}`, code) : error;
}

/** Bytes below which a disk counts as full when something failed on it. */
const FULL = 1 << 16;

/** Throws when the disk of a folder is full: to be asked when something of others failed there, in words, that may have failed for that. */
export function refuseFullDisk(folder: string, failed: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < FULL) throw new StoreError(`no space left in ${folder}, where ${bavail * bsize} bytes are free: ${failed}; ${NEXT_STEP}`, 'ENOSPC');
}

/** Tells a full disk in numbers: what the file needs, and what is free where it was to be. */
function needing<T>(bytes: number, path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'ENOSPC' && code !== 'EDQUOT') throw error;
    throw new StoreError(`no space left: ${path} needs ${bytes} bytes, ${freeBytes(dirname(path))} are free${code === 'EDQUOT' ? ' on the disk, but not within the quota' : ''}; ${NEXT_STEP}`, code);
  }
}

function freeBytes(folder: string): string {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return String(bavail * bsize);
  } catch {
    return 'an unknown number';
  }
}
