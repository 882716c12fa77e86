import { closeSync, fstatSync, ftruncateSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keptFiles, type KeptFiles } from './kept-files.ts';
import { rewrite } from './rewrite.ts';
import { markOf, stillThere, watchedFolder, type Mark, type WatchedFolder } from './watched-folder.ts';

/** The folder that a task works in. */
export interface WorkFolder {
  readonly path: string;
  /** Where the command's `out/` is, when inputs are staged in a place of their own; else in the same folder. */
  readonly outputs?: string;
  /** Whether tasks use it one after the other, with the same open log. */
  readonly lasting: boolean;
  /** Takes small staged files, where they are written over those of the task before; absent where every task has new ones. */
  readonly kept?: KeptFiles;
  /** Makes it ready: `inputs.json` with this text, empty `in/`, `out/`, `home/` and `tmp/`, and nothing else. */
  open(document: string): void;
  /** Descriptor of an empty log, for appending and reading; whoever opened the folder closes it by `close`. */
  log(): number;
  /** Clears up. With `keep` everything stays; `alone` says that no process of the task can be alive. */
  close(how: { readonly keep: boolean; readonly alone: boolean }): void;
}

const DOCUMENT = 'inputs.json';
const FOLDERS = ['in', 'out', 'home', 'tmp'] as const;

/** A folder for one task, removed when it is closed. */
export function freshFolder(path: string): WorkFolder {
  let log: number | undefined;
  return {
    path,
    lasting: false,
    open: (document) => {
      for (const folder of ['', ...FOLDERS]) mkdirSync(join(path, folder), { recursive: true });
      closeSync(writeDocument(path, document));
    },
    log: () => (log = openSync(join(path, 'log'), 'ax+')),
    close: ({ keep }) => {
      if (log !== undefined) closeSync(log);
      log = undefined;
      if (!keep) rmSync(path, { recursive: true, force: true });
    },
  };
}

/**
 * A folder for tasks of one worker, one after the other. What a task finds is the same as in a fresh one, but the
 * folders, `inputs.json` and small staged files are those of the task before, looked at and emptied or written over:
 * making and removing files is what a short task costs most (see `kept-files.ts`). Whenever anything is not as it was
 * made, the whole folder goes and the next task gets a new one. Only for workers that know when the last process of a
 * task is dead. `name` gives the path of each new folder, `log` an empty log.
 */
export function lastingFolder(name: () => string, log: () => number): WorkFolder {
  let made: Made | undefined;
  const drop = (): void => {
    if (made === undefined) return;
    closeSync(made.document.file);
    made.kept.close();
    rmSync(made.path, { recursive: true, force: true });
    made = undefined;
  };
  const current = (): Made => {
    if (made === undefined) throw new Error('internal: a work folder is used before it is open');
    return made;
  };
  return {
    get path() {
      return current().path;
    },
    get kept() {
      return current().kept;
    },
    lasting: true,
    open: (document) => {
      if (made === undefined) made = make(name(), document);
      else {
        made.kept.begin();
        rewrite(made.document.file, made.document.size, Buffer.from(document));
      }
    },
    log,
    close: ({ alone }) => {
      if (made === undefined) return;
      if (!alone || !restored(made)) drop();
    },
  };
}

/** One log for commands that run one after the other: emptied each time that it is asked for. */
export function sharedLog(path: string): () => number {
  let file: number | undefined;
  return () => {
    file ??= openSync(path, 'ax+');
    if (fstatSync(file).size > 0) ftruncateSync(file, 0);
    return file;
  };
}

/** A folder as it was made: what `restored` compares with. */
interface Made {
  readonly path: string;
  /** inputs.json: its open descriptor, and its size after the last task. */
  readonly document: { readonly file: number; readonly path: string; readonly mark: Mark; size: number };
  readonly whole: WatchedFolder;
  readonly folders: readonly (readonly [name: string, folder: WatchedFolder])[];
  readonly kept: KeptFiles;
}

function make(path: string, document: string): Made {
  mkdirSync(path, { recursive: true });
  const folders = FOLDERS.map((name) => {
    const folder = join(path, name);
    mkdirSync(folder);
    return [name, watchedFolder(folder)] as const;
  });
  const file = writeDocument(path, document);
  const place = join(path, DOCUMENT);
  return { path, document: { file, path: place, mark: markOf(place), size: 0 }, whole: watchedFolder(path), folders, kept: keptFiles(path, FOLDERS) };
}

/** Removes everything that a task left; false when the folder itself is not what it was. */
function restored({ document, whole, folders, kept }: Made): boolean {
  try {
    // From the outside in: a folder that is not the one that was made is not looked into.
    if (!whole.restore((name) => name === DOCUMENT || (FOLDERS as readonly string[]).includes(name) || kept.has(name))) return false;
    for (const [name, folder] of folders) if (!folder.restore((entry) => kept.has(`${name}/${entry}`))) return false;
    const stat = stillThere(document.path, document.mark);
    if (stat === undefined || !kept.restore()) return false;
    document.size = stat.size;
    return true;
  } catch {
    // Nobody but us is there, so what cannot be removed this way is odd enough for a new folder.
    return false;
  }
}

function writeDocument(path: string, document: string): number {
  const file = openSync(join(path, DOCUMENT), 'wx+', 0o444);
  rewrite(file, 0, Buffer.from(document));
  return file;
}
