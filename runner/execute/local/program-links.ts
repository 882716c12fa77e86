import { closeSync, existsSync, mkdirSync, openSync, readSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { leadsTo } from './lead.ts';
import type { FoundPrograms } from './protocol.ts';

const SYSTEM = '/usr/local/bin:/usr/bin:/bin';

/**
 * PATH of a task. The first folder lies beside its work folder and holds the declared programs that were found elsewhere
 * than the system's folders would lead to. It is relative, as HOME is: every task has the same text, wherever it runs.
 */
export const TASK_PATH = `../bin:${SYSTEM}`;

/**
 * Makes the declared programs reachable by name for tasks whose work folders lie in this folder, so that what a script
 * calls is what was asked for its version. Where the system's folders lead to the same program nothing is made. Returns
 * the programs, each with the path to start it by.
 */
export function linkPrograms(folder: string, programs: FoundPrograms): FoundPrograms {
  const bin = join(folder, 'bin');
  return Object.fromEntries(Object.entries(programs).map(([name, program]) => {
    // The Python of a virtual environment is a link to the system's, and yet another program.
    if (!isOfEnvironment(program.path) && leadsTo(name, SYSTEM, program.path, '/')) return [name, program];
    const path = join(bin, name);
    if (!existsSync(path)) {
      mkdirSync(bin, { recursive: true });
      if (knowsItself(program.path)) symlinkSync(program.path, path);
      // A script finds what belongs to it by the path that it was started with, and so does Python in a virtual environment.
      else writeFileSync(path, `#!/bin/sh\nexec '${program.path.replaceAll("'", "'\\''")}' "$@"\n`, { mode: 0o755 });
    }
    return [name, { ...program, path }];
  }));
}

/** Whether a program works through a link too: it is not a script, and not the Python of a virtual environment. */
function knowsItself(path: string): boolean {
  if (isOfEnvironment(path)) return false;
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(2);
    readSync(file, start, 0, 2, 0);
    return start.toString('latin1') !== '#!';
  } finally {
    closeSync(file);
  }
}

/** Whether a program is the Python of a virtual environment, which knows that by the path that it was started with. */
function isOfEnvironment(path: string): boolean {
  return basename(path).startsWith('python') && existsSync(join(dirname(path), '../pyvenv.cfg'));
}
