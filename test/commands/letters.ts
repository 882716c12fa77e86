import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registry, type RegistryBuilder } from '../rig.ts';

const text = { mediaType: 'text/plain' };
const sh = (script: string, ...args: readonly string[]): { readonly environment: object; readonly command: readonly string[] } => ({ environment: { programs: { sh: '*' } }, command: ['sh', '-c', script, 'sh', ...args] });

/** Two steps over three files, joined: enough for upstream and downstream, small enough to run in a moment. */
export function letters(options: { readonly mark?: string; readonly end?: string; readonly each?: readonly string[] } = {}): RegistryBuilder {
  const { mark = '!', end = '.', each = ['a', 'b', 'c'] } = options;
  return registry()
    .tool('mark', { ...sh('printf "%s%s" "$(cat "$1")" "$2" > "$3"', '{inputs.letter}', '{parameters.mark}', '{outputs.marked}'), inputs: { letter: text }, parameters: { mark: { type: 'string' } }, outputs: { marked: text } })
    .tool('join', { ...sh('out=$1; end=$2; shift 2; printf "%s%s" "$(cat "$@")" "$end" > "$out"', '{outputs.word}', '{parameters.end}', '{inputs.letters}'), inputs: { letters: { ...text, list: true } }, parameters: { end: { type: 'string' } }, outputs: { word: text } })
    .pipeline('word', {
      inputs: { letter: text },
      steps: {
        mark: { uses: 'mark@1.0.0', inputs: { letter: 'inputs.letter' }, parameters: { mark } },
        join: { uses: 'join@1.0.0', over: 'all', inputs: { letters: 'steps.mark.marked' }, parameters: { end } },
      },
      outputs: { word: { from: 'steps.join.word', role: 'data' } },
    })
    .tiles('letters', { x: each.length }, ([x = 0]) => each[x])
    .analysis('word', { pipeline: 'word@1.0.0', inputs: { letter: { dataset: 'letters@1.0.0' } } });
}

/** Every file below a folder with its bytes, by path from there. */
export function contents(folder: string): { readonly [path: string]: string } {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((entry) => join(entry.parentPath, entry.name)).sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

/** Path of the stored blob that has these bytes. */
export function blobOf(store: string, bytes: string): string {
  const found = Object.entries(contents(join(store, 'blobs'))).find(([, content]) => content === bytes);
  if (found === undefined) throw new Error(`no blob holds ${JSON.stringify(bytes)}`);
  return join(store, 'blobs', found[0]);
}

/** Name of a record's file → the record, for all records of a store. */
export function recordsOf(store: string): { readonly path: string; readonly key: string; readonly stage: string; readonly outputs: { readonly [name: string]: { readonly digest: string } } }[] {
  return Object.entries(contents(join(store, 'tasks'))).map(([path, content]) => {
    const record = JSON.parse(content) as { key: string; by: { stage: string }; outputs: { [name: string]: { digest: string } } };
    return { path: join(store, 'tasks', path), key: record.key, stage: record.by.stage, outputs: record.outputs };
  });
}
