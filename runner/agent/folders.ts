import { chmodSync, closeSync, constants, existsSync, fstatSync, lstatSync, mkdirSync, openSync, readdirSync, rmdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkFolder } from '../task/work-folder.ts';

/** The two volumes that the agent shares with the container of the command. */
export interface Volumes {
  /** Written by the agent, read-only for commands. */
  readonly in: string;
  /** Written by commands. */
  readonly out: string;
}

/** The work folder of a pod: staged inputs in one volume, everything that a command writes in another. */
export interface PodFolder extends WorkFolder {
  /** Where the command runs. */
  readonly outputs: string;
  /** File that gets what the command prints. */
  readonly logFile: string;
  /** Makes links for what was staged into the folder where the command runs, so that it finds everything under the paths that it has on one machine. */
  link(): void;
}

const LINKED = ['in', 'code', 'inputs.json'] as const;

/**
 * The same two paths for every task of every pod: a command that prints its folder prints the same everywhere.
 * `resume` leaves what is there when it is opened first: the command of an agent that died is still at work in it.
 */
export function podFolder(volumes: Volumes, resume: boolean): PodFolder {
  const [path, outputs, logFile] = [join(volumes.in, 'task'), join(volumes.out, 'work'), join(volumes.out, 'log')];
  let kept = resume;
  let log: number | undefined;
  const clear = (): void => {
    if (log !== undefined) closeSync(log);
    log = undefined;
    for (const volume of [volumes.in, volumes.out]) removeBelow(Buffer.from(volume));
  };
  return {
    path,
    outputs,
    logFile,
    lasting: false,
    open: (document) => {
      if (kept) {
        kept = false;
        // Lists of inputs are written again, and cannot be written over.
        for (const entry of readdirSync(join(path, 'in'))) if (entry.endsWith('.ndjson')) rmSync(join(path, 'in', entry));
        return;
      }
      clear();
      mkdirSync(join(path, 'in'), { recursive: true });
      for (const folder of ['out', 'home', 'tmp']) mkdirSync(join(outputs, folder), { recursive: true });
      writeFileSync(join(path, 'inputs.json'), document, { mode: 0o444 });
    },
    link: () => {
      for (const entry of LINKED) if (existsSync(join(path, entry))) symlinkSync(join(path, entry), join(outputs, entry));
    },
    log: () => {
      if (log !== undefined) closeSync(log);
      // A command may have put anything in its place: a link is not followed, a pipe is not waited for.
      let opened: number;
      try {
        opened = openSync(logFile, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
        if (!fstatSync(opened).isFile()) {
          closeSync(opened);
          opened = openSync('/dev/null', 'r');
        }
      } catch {
        opened = openSync('/dev/null', 'r');
      }
      log = opened;
      return opened;
    },
    close: () => clear(),
  };
}

/** Gives back the rights to read that a command took from its own files and folders, below a folder that is one; links are left alone. */
export function makeReadable(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) makeReadable(path);
    else if (entry.isFile() && !entry.name.includes('\uFFFD') && (lstatSync(path).mode & 0o400) === 0) chmodSync(path, 0o644);
  }
}

/** Removes a file or a folder, whatever rights and names a command gave; links are not followed. */
function remove(path: Buffer): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) return unlinkSync(path);
  if ((stat.mode & 0o700) !== 0o700) chmodSync(path, 0o700);
  removeBelow(path);
  rmdirSync(path);
}

function removeBelow(folder: Buffer): void {
  for (const entry of readdirSync(folder, { encoding: 'buffer' })) remove(Buffer.concat([folder, SLASH, entry]));
}

const SLASH = Buffer.from('/');
