import { closeSync, fstatSync, ftruncateSync, lstatSync, mkdirSync, openSync, readdirSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { keptFiles, markOf, type KeptFiles } from './kept-files.ts';
import { rewrite } from './rewrite.ts';

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

/** Milliseconds after which no file system gives a change the same time as the one before it. */
const TICK = 2100;

/**
 * A folder for tasks of one worker, one after the other. What a task finds is the same as in a fresh one, but the
 * folders, `inputs.json` and small staged files are those of the task before, looked at and emptied or written over:
 * making and removing files is what a short task costs most (see `kept-files.ts`). Whenever anything is not as it was
 * made, the whole folder goes and the next task gets a new one. Only for workers that know when the last process of a
 * task is dead. `name` gives the path of each new folder, `log` that of the log file.
 */
export function lastingFolder(name: () => string, log: string): WorkFolder {
  let made: Made | undefined;
  let logFile: number | undefined;
  const drop = (): void => {
    if (made === undefined) return;
    closeSync(made.document);
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
        rewrite(made.document, Buffer.from(document));
      }
    },
    log: () => {
      logFile ??= openSync(log, 'ax+');
      if (fstatSync(logFile).size > 0) ftruncateSync(logFile, 0);
      return logFile;
    },
    close: ({ alone }) => {
      if (made === undefined) return;
      if (!alone || !emptied(made)) drop();
    },
  };
}

/** A folder as it was made: what `emptied` compares with. */
interface Made {
  readonly path: string;
  /** Open descriptor of inputs.json. */
  readonly document: number;
  readonly entries: readonly Entry[];
  readonly kept: KeptFiles;
}

/** One of the entries that every work folder has. */
interface Entry {
  readonly name: string;
  readonly mark: string;
  /** Of a folder that is usually left alone: when its last change was, in ms of the file system, as it was seen empty; and when that was, on our own clock. */
  empty?: { readonly changed: number; readonly seen: number };
}

function make(path: string, document: string): Made {
  mkdirSync(path, { recursive: true });
  for (const folder of FOLDERS) mkdirSync(join(path, folder));
  const opened = writeDocument(path, document);
  const entries = ['.', 'inputs.json', ...FOLDERS].map((entry): Entry => ({ name: entry, mark: markOf(join(path, entry)) ?? '' }));
  return { path, document: opened, entries, kept: keptFiles(path, FOLDERS) };
}

/** Removes everything that a task left; false when the folder itself is not what it was. */
function emptied({ path, entries, kept }: Made): boolean {
  try {
    if (entries.some(({ name, mark }) => markOf(join(path, name)) !== mark) || !kept.areIntact()) return false;
    for (const entry of entries) {
      if (entry.name === 'inputs.json') continue;
      if (entry.name !== 'home' && entry.name !== 'tmp') clear(path, entry.name === '.' ? '' : `${entry.name}/`, kept);
      else if (!isUntouched(join(path, entry.name), entry.empty)) {
        clear(path, `${entry.name}/`, kept);
        entry.empty = { changed: lstatSync(join(path, entry.name)).ctimeMs, seen: performance.now() };
      }
    }
    return true;
  } catch {
    // Nobody but us is there, so what cannot be removed this way is odd enough for a new folder.
    return false;
  }
}

/** Whether nothing came or went in a folder since it was seen empty: its time of change says so if that is long enough ago. */
function isUntouched(folder: string, empty: Entry['empty']): boolean {
  return empty !== undefined && performance.now() - empty.seen > TICK && lstatSync(folder).ctimeMs === empty.changed;
}

/** Removes what is in a folder of the work folder, but for what belongs there. */
function clear(root: string, below: string, kept: KeptFiles): void {
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const name = below + entry.name;
    const path = join(root, name);
    if (below === '' && (entry.name === 'inputs.json' || (FOLDERS as readonly string[]).includes(entry.name))) continue;
    if (entry.isDirectory()) {
      // A third of the time that rmSync takes for a folder of a few files.
      clear(root, `${name}/`, kept);
      if (!kept.has(name)) rmdirSync(path);
    } else if (!kept.has(name)) unlinkSync(path);
  }
}

function writeDocument(path: string, document: string): number {
  const file = openSync(join(path, 'inputs.json'), 'wx+', 0o444);
  rewrite(file, Buffer.from(document));
  return file;
}
