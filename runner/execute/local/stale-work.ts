import { readdirSync, readlinkSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { allProcesses } from './process-tree.ts';
import { notedEngine, removeContainersOf } from './stale-containers.ts';

/** Folder beside the work folders for those that people asked to keep, whatever became of their runner: only people remove them. */
export function keptFolder(workRoot: string): string {
  return join(dirname(workRoot), 'kept');
}

/**
 * Clears up after runners that were killed: ends processes that still sit in their work folders (where there are no
 * namespaces, a task outlives its worker), removes the containers that they started, and the folders, but not kept ones.
 */
export function removeStaleWork(workRoot: string, isAbandoned: (owner: string, folder: string) => boolean): void {
  let owners: string[];
  try {
    owners = readdirSync(workRoot);
  } catch {
    return;
  }
  const dead = owners.filter((owner) => isAbandoned(owner, join(workRoot, owner)));
  if (dead.length === 0) return;
  endProcessesIn(dead.flatMap((owner) => [join(workRoot, owner), join(keptFolder(workRoot), owner)]));
  for (const owner of dead) {
    const folder = join(workRoot, owner);
    const engine = notedEngine(folder);
    // A folder whose containers could not be removed stays: it says that they must be.
    if (engine === undefined || removeContainersOf(engine, owner)) removeFolder(folder);
  }
}

/** Looks for processes at most so many times: a task may start others while we kill. */
const ROUNDS = 100;

/** Kills every process that sits in these folders, waits until they are gone, and removes the folders. */
export function endWorkIn(folders: readonly string[]): void {
  endProcessesIn(folders);
  for (const folder of folders) removeFolder(folder);
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Kills every process that sits in these folders, and waits until they are gone. */
export function endProcessesIn(folders: readonly string[]): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let round = 0; round < ROUNDS; round += 1) {
    const left = (allProcesses() ?? []).filter((pid) => pid !== process.pid && isIn(workingFolder(pid), folders));
    if (left.length === 0) break;
    for (const pid of left) end(pid);
    Atomics.wait(pause, 0, 0, 2);
  }
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
