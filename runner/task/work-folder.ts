import { closeSync, fstatSync, ftruncateSync, lstatSync, mkdirSync, openSync, readdirSync, rmdirSync, rmSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that a task works in. */
export interface WorkFolder {
  readonly path: string;
  /** Where the command's `out/` is, when inputs are staged in a place of their own; else in the same folder. */
  readonly outputs?: string;
  /** Whether tasks use it one after the other, with the same open log. */
  readonly lasting: boolean;
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

/**
 * A folder for tasks of one worker, one after the other. What a task finds is the same as in a fresh one, but the
 * folders and `inputs.json` are those of the task before, looked at and emptied: making and removing files is what a
 * short task costs most (ext4 walks over every inode that was removed lately before it takes a new one). Whenever
 * anything is not as it was made, the whole folder goes and the next task gets a new one. Only for workers that know
 * when the last process of a task is dead. `name` gives the path of each new folder, `log` that of the log file.
 */
export function lastingFolder(name: () => string, log: string): WorkFolder {
  let made: Made | undefined;
  let logFile: number | undefined;
  const drop = (): void => {
    if (made === undefined) return;
    closeSync(made.document);
    rmSync(made.path, { recursive: true, force: true });
    made = undefined;
  };
  return {
    get path() {
      if (made === undefined) throw new Error('internal: a work folder is used before it is open');
      return made.path;
    },
    lasting: true,
    open: (document) => {
      if (made === undefined) made = make(name(), document);
      else rewrite(made.document, document);
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
  readonly marks: readonly string[];
}

function make(path: string, document: string): Made {
  mkdirSync(path, { recursive: true });
  for (const folder of FOLDERS) mkdirSync(join(path, folder));
  const opened = writeDocument(path, document);
  return { path, document: opened, marks: ['.', ...FOLDERS, 'inputs.json'].map((entry) => mark(join(path, entry)) as string) };
}

/** What must be the same of an entry for it to be used again: a task may have put another file, or a link, in its place. */
function mark(path: string): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat === undefined ? undefined : `${stat.ino} ${stat.mode} ${stat.uid} ${stat.gid}${stat.isFile() ? ` ${stat.nlink}` : ''}`;
}

/** Removes everything that a task left; false when the folder itself is not what it was. */
function emptied({ path, marks }: Made): boolean {
  try {
    if (['.', ...FOLDERS, 'inputs.json'].some((entry, i) => mark(join(path, entry)) !== marks[i])) return false;
    for (const entry of readdirSync(path)) if (entry !== 'inputs.json' && !(FOLDERS as readonly string[]).includes(entry)) rmSync(join(path, entry), { recursive: true });
    for (const folder of FOLDERS) clear(join(path, folder));
    return true;
  } catch {
    // Nobody but us is there, so what cannot be removed this way is odd enough for a new folder.
    return false;
  }
}

function clear(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      // A third of the time that rmSync takes for a folder of a few files.
      clear(path);
      rmdirSync(path);
    } else unlinkSync(path);
  }
}

function writeDocument(path: string, document: string): number {
  const file = openSync(join(path, 'inputs.json'), 'wx+', 0o444);
  rewrite(file, document);
  return file;
}

/** Writes over a file; cutting it to nothing first would give its block back and ask for another. */
function rewrite(file: number, document: string): void {
  const bytes = Buffer.from(document);
  if (fstatSync(file).size > bytes.length) ftruncateSync(file, bytes.length);
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, done);
}
