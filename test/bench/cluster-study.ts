import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What differs between the studies of the benchmarks. */
interface Grid {
  /** Places on each of two axes. */
  readonly sides: readonly [x: number, y: number];
  /** What each task does; it is told where it is by two further arguments. */
  readonly command?: readonly [program: string, ...words: string[]];
  /** What it asks for. */
  readonly resources?: object;
}

/** Writes a registry with one stage over a grid of places that share one file: as many keys, since the command is told where it is. */
export function writeGrid(folder: string, { sides, command = ['cp', '{inputs.tile}', '{outputs.tile}'], resources }: Grid): void {
  const text = 'one tile for all places\n';
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const entry = (kind: string, path: string, body: unknown): void => put(path, JSON.stringify({ $schema: `${'../'.repeat(path.split('/').length)}schemas/${kind}.v1.json`, ...(body as object) }));
  const lines: string[] = [];
  for (let x = 0; x < sides[0]; x += 1) for (let y = 0; y < sides[1]; y += 1) lines.push(JSON.stringify({ at: [x, y], files: { tile: { digest, size: text.length, path: 'tile.txt' } } }));
  const index = `${lines.join('\n')}\n`;
  put('datasets/square/1.0.0/index.ndjson', index);
  put('datasets/square/1.0.0/tile.txt', text);
  entry('dataset', 'datasets/square/1.0.0.json', { id: 'square', version: '1.0.0', title: 'A square', licence: 'CC0-1.0', source: 'Made for a benchmark.', units: { axes: [{ name: 'x', from: 0, to: sides[0] - 1 }, { name: 'y', from: 0, to: sides[1] - 1 }], slots: { tile: 'text/plain' }, index: { digest: `sha256:${createHash('sha256').update(index).digest('hex')}`, size: index.length, units: lines.length } } });
  entry('tool', 'tools/take/1.0.0.json', { id: 'take', version: '1.0.0', title: 'Takes', licence: 'CC0-1.0', environment: { programs: Object.fromEntries(['cp', ...(command[0] === 'cp' ? [] : ['sh', 'sleep'])].map((name) => [name, '*'])) }, command: [...command, '{unit.x}', '{unit.y}'], ...(resources === undefined ? {} : { resources }), inputs: { tile: { mediaType: 'text/plain' } }, outputs: { tile: { mediaType: 'text/plain' } } });
  entry('pipeline', 'pipelines/square/1.0.0.json', { id: 'square', version: '1.0.0', title: 'Square', inputs: { tile: { mediaType: 'text/plain' } }, steps: { take: { uses: 'take@1.0.0', inputs: { tile: 'inputs.tile' } } }, outputs: { tiles: { from: 'steps.take.tile', role: 'data' } } });
  entry('analysis', 'analyses/square.json', { id: 'square', title: 'Square', pipeline: 'square@1.0.0', inputs: { tile: { dataset: 'square@1.0.0' } } });
}
