import { closeSync, linkSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tries in a folder of its own what a store rests on: exclusive creation, link(2) that refuses a taken name, and a
 * rename that replaces. Cleans up. Answers what does not work, in words, or undefined.
 */
export function probeFolder(folder: string): string | undefined {
  let place: string;
  try {
    place = mkdtempSync(join(folder, '.probe-'));
  } catch (error) {
    return `no folder can be made (${codeOf(error)})`;
  }
  const [a, b, c] = [join(place, 'a'), join(place, 'b'), join(place, 'c')];
  try {
    write(a, 'a');
    if (!refuses(() => write(a, 'again'))) return 'a file that exists can be created again';
    linkSync(a, b);
    if (!refuses(() => linkSync(a, b))) return 'a link replaces a file that exists';
    write(c, 'c');
    renameSync(c, b);
    return readFileSync(b, 'utf8') === 'c' && readFileSync(a, 'utf8') === 'a' ? undefined : 'a rename does not replace';
  } catch (error) {
    return `${(error as { syscall?: string }).syscall ?? 'a file operation'} fails (${codeOf(error)})`;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Bytes that this user may still write on the file system of a folder. */
export function freeSpace(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function write(path: string, text: string): void {
  const fd = openSync(path, 'wx');
  try {
    writeSync(fd, text);
  } finally {
    closeSync(fd);
  }
}

function refuses(action: () => void): boolean {
  try {
    action();
    return false;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return true;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? String(error);
}
