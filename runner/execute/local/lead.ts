import { accessSync, constants, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const same = new Map<string, boolean>();

/** Whether a name on this PATH, seen from a folder, leads to the program that was found, links followed; looked at once for each. */
export function leadsTo(name: string, path: string, program: string, folder: string): boolean {
  // Relative folders of a PATH lie beside the folder, not in it: the same for all work folders of a worker.
  const key = `${dirname(folder)}\n${path}\n${name}\n${program}`;
  let answer = same.get(key);
  if (answer === undefined) {
    const first = name.includes('/') ? undefined : path.split(':').map((place) => `${resolve(folder, place)}/${name}`).find(isExecutable);
    answer = first !== undefined && realPath(first) === realPath(program);
    same.set(key, answer);
  }
  return answer;
}

/** Whether a file may be executed by us. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
