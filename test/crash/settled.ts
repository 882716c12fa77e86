import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../runner/model/digest.ts';
import type { Result, TaskRecord } from '../../runner/model/stored.ts';
import { removeStaleTemporaries } from '../../runner/store/directory.ts';
import { openRecord } from '../../runner/store/records.ts';
import { removeStaleWork } from '../../runner/execute/local/stale-work.ts';
import { filesBelow } from './kills.ts';

/** Whether the bytes of a blob are there and right. */
export function isRight(store: string, digest: string): boolean {
  const hex = digest.replace('sha256:', '');
  const path = join(store, 'blobs/sha256', hex.slice(0, 2), hex);
  return existsSync(path) && digestOf(readFileSync(path)) === hex;
}

/** What does not hold in a store at rest that may have been left in the middle of anything, but never lost power: complete files only, under right names. */
export function tornFiles(store: string): string[] {
  const torn: string[] = [];
  for (const path of filesBelow(join(store, 'blobs'))) if (!isRight(store, path.replace(/^.*\//, ''))) torn.push(path);
  for (const path of filesBelow(join(store, 'tasks'))) {
    const record = openRecord(readFileSync(path), path.replace(/^.*\//, '').split('.')[0] ?? '');
    if (record === undefined) torn.push(path);
    else torn.push(...Object.values(record.outputs).filter((output) => !isRight(store, output.digest)).map((output) => `${path} → ${output.digest}`));
  }
  for (const folder of ['plans', 'steps', 'launches', 'results', 'runs', 'checks']) for (const path of filesBelow(join(store, folder)).filter((name) => name.endsWith('.json'))) if (!isJson(readFileSync(path, 'utf8'))) torn.push(path);
  return torn;
}

/** What a result rests on and is not right: its key lists, its records and all their outputs. */
export function wrongBelow(store: string, result: Result): string[] {
  const wrong: string[] = [];
  const check = (digest: string, what: string): boolean => isRight(store, digest) || (wrong.push(`${what}: ${digest}`), false);
  const records = new Map(filesBelow(join(store, 'tasks')).map((path) => [path.replace(/^.*\/|\.0\.json$/g, ''), path]));
  for (const [stage, list] of Object.entries(result.keys)) {
    if (!check(list, `keys of ${stage}`)) continue;
    for (const line of readFileSync(join(store, 'blobs/sha256', list.slice(7, 9), list.slice(7)), 'utf8').trim().split('\n')) {
      const [unit, key] = JSON.parse(line) as [number, string];
      const path = records.get(key);
      const record: TaskRecord | undefined = path === undefined ? undefined : openRecord(readFileSync(path), key);
      if (record === undefined) wrong.push(`no record of ${stage} ${unit}`);
      for (const [name, output] of Object.entries(record?.outputs ?? {})) {
        if (!check(output.digest, `${stage} ${unit} ${name}`) || output.kind === 'file') continue;
        const { files } = JSON.parse(readFileSync(join(store, 'blobs/sha256', output.digest.slice(7, 9), output.digest.slice(7)), 'utf8')) as { files: { digest: string }[] };
        for (const file of files) check(file.digest, `${stage} ${unit} ${name}, a file`);
      }
    }
  }
  return wrong;
}

/** Clears up as the next runner of the place does. */
export function clearUp(place: string, alive: string): void {
  removeStaleWork(join(place, '.headgate/work'), (owner) => owner !== alive);
  removeStaleTemporaries(join(place, '.headgate/store'), (owner) => owner !== alive);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
