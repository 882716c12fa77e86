import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, futimesSync, linkSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { codeOf } from '../store/files.ts';

/** How fast signs of life are given and missed, in milliseconds. */
export interface Pace {
  /** Between signs of life of who holds a lock. */
  readonly beat: number;
  /** Without a sign, by the clock of who waits, after which the holder is dead. */
  readonly dead: number;
  /** Between looks of who waits. */
  readonly look: number;
}

/** The pace of pods: a node under load may let a process wait for some seconds. */
export const podPace: Pace = { beat: 2000, dead: 30_000, look: 250 };

/**
 * Does something while nobody else does it under the same name. Whoever holds the lock is in another pod, where nobody can
 * ask whether a process lives: it renews the file's time, and who waits sees that this stopped. A holder that was only
 * slow may then find a second one beside it, so what is done under a lock must be harmless when done twice.
 */
export async function underLock<T>(file: string, action: () => Promise<T>, pace: Pace = podPace): Promise<T> {
  const fd = await take(file, pace);
  const beat = setInterval(() => futimesSync(fd, new Date(), new Date()), pace.beat);
  try {
    return await action();
  } finally {
    clearInterval(beat);
    const own = fstatSync(fd).ino;
    closeSync(fd);
    if (statSync(file, { throwIfNoEntry: false })?.ino === own) rmSync(file, { force: true });
  }
}

async function take(file: string, pace: Pace): Promise<number> {
  let seen: { readonly mark: string; readonly since: number } | undefined;
  for (;;) {
    try {
      return openSync(file, 'wx', 0o644);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const mark = markOf(file);
    if (mark === undefined) continue;
    if (seen?.mark !== mark) seen = { mark, since: performance.now() };
    else if (performance.now() - seen.since > pace.dead) bury(file, mark);
    else await new Promise((resolve) => setTimeout(resolve, pace.look));
  }
}

/** Removes the lock of a dead holder; one that somebody took meanwhile is put back. */
function bury(file: string, mark: string): void {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    renameSync(file, aside);
    if (markOf(aside) !== mark) linkSync(aside, file);
  } catch (error) {
    // Somebody else was faster with either.
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  }
  rmSync(aside, { force: true });
}

function markOf(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stat === undefined ? undefined : `${stat.ino} ${stat.mtimeNs}`;
}
