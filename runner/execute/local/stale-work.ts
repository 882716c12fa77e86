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
  const stale = owners.filter((owner) => !isAlive(owner)).map((owner) => join(workRoot, owner));
  if (stale.length === 0) return;
  for (const pid of allProcesses() ?? []) {
    const folder = workingFolder(pid);
    if (folder === undefined || pid === process.pid || !stale.some((place) => `${folder}${sep}`.startsWith(`${place}${sep}`))) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended meanwhile, or is somebody else's.
    }
  }
  for (const place of stale) rmSync(place, { recursive: true, force: true, maxRetries: 3 });
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
