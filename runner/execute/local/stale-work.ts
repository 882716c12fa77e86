import { readdirSync, readlinkSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { allProcesses } from './process-tree.ts';

/**
 * Clears up after runners that were killed: ends processes that still sit in their work folders (where there are no
 * namespaces, a task outlives its worker) and removes the folders.
 */
export function removeStaleWork(workRoot: string, isAlive: (owner: string) => boolean): void {
  let owners: string[];
  try {
    owners = readdirSync(workRoot);
  } catch {
    return;
  }
  endWorkIn(owners.filter((owner) => !isAlive(owner)).map((owner) => join(workRoot, owner)));
}

/** Looks for processes at most so many times: a task may start others while we kill. */
const ROUNDS = 100;

/** Kills every process that sits in these folders, waits until they are gone, and removes the folders. */
export function endWorkIn(folders: readonly string[]): void {
  if (folders.length === 0) return;
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let round = 0; round < ROUNDS; round += 1) {
    const left = (allProcesses() ?? []).filter((pid) => pid !== process.pid && isIn(workingFolder(pid), folders));
    if (left.length === 0) break;
    for (const pid of left) end(pid);
    Atomics.wait(pause, 0, 0, 2);
  }
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

function isIn(place: string | undefined, folders: readonly string[]): boolean {
  return place !== undefined && folders.some((folder) => `${place}${sep}`.startsWith(`${folder}${sep}`));
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended meanwhile, or is somebody else's.
  }
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`).replace(/ \(deleted\)$/, '');
  } catch {
    return undefined;
  }
}
