import { lstatSync, readdirSync, rmdirSync, unlinkSync, type Stats } from 'node:fs';

/** Milliseconds after which no file system gives a change the same time as the one before it. */
const TICK = 2100;

/** What must be the same of an entry for it to be used again: a task may have put another file, or a link, in its place. */
export type Mark = Pick<Stats, 'ino' | 'mode' | 'uid' | 'gid' | 'nlink'>;

/** The mark of an entry, as it was made. */
export function markOf(path: string): Mark {
  const { ino, mode, uid, gid, nlink } = lstatSync(path);
  return { ino, mode, uid, gid, nlink };
}

/** What is at a path now, if that is still what the mark is of. Names are counted for files only: those of a folder are its folders'. */
export function stillThere(path: string, mark: Mark): Stats | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat !== undefined && stat.ino === mark.ino && stat.mode === mark.mode && stat.uid === mark.uid && stat.gid === mark.gid && (stat.nlink === mark.nlink || stat.isDirectory()) ? stat : undefined;
}

/** A folder that tasks use one after the other. */
export interface WatchedFolder {
  /** Removes what is in it and does not belong there, by its name; false when it is not the folder that was made. To be called when nobody works in it. */
  restore(belongs: (name: string) => boolean): boolean;
}

/**
 * Watches a folder that is there. Looking into one costs three times as much as asking when it was changed; so one that
 * was seen without anything to remove, and was last changed long enough before that for any later change to have another
 * time, is only asked.
 */
export function watchedFolder(path: string): WatchedFolder {
  const mark = markOf(path);
  let changed: number | undefined;
  let since = 0;
  let sure = false;
  return {
    restore: (belongs) => {
      const stat = stillThere(path, mark);
      if (stat === undefined) return false;
      if (sure && stat.ctimeMs === changed) return true;
      if (empty(path, belongs)) changed = undefined;
      else if (stat.ctimeMs !== changed) {
        changed = stat.ctimeMs;
        since = performance.now();
      }
      sure = changed !== undefined && performance.now() - since > TICK;
      return true;
    },
  };
}

/** Removes what is in a folder, but for what belongs there; whether there was anything. A third of the time that rmSync takes for a few files. */
function empty(folder: string, belongs: (name: string) => boolean): boolean {
  let any = false;
  for (const name of readdirSync(folder)) {
    if (belongs(name)) continue;
    any = true;
    const path = `${folder}/${name}`;
    if (lstatSync(path).isDirectory()) {
      empty(path, () => false);
      rmdirSync(path);
    } else unlinkSync(path);
  }
  return any;
}
