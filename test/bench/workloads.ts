import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that holds the same work for us (`registry/`) and for peers (Makefile, build.ninja, Snakefile over `data/`). */
export interface Workload {
  readonly folder: string;
  /** Tasks of a run from nothing. */
  readonly tasks: number;
  /** Gives one input in the middle other bytes, for us and for peers; what depends on it is `cone` tasks. */
  changeOne(): void;
  readonly cone: number;
}

/** `side` × `side` tiles in three stages; the second sees the 3×3 neighbourhood, clipped at the edge. */
export function lattice(folder: string, side: number): Workload {
  const tiles = Array.from({ length: side * side }, (_, i): [number, number] => [Math.floor(i / side), i % side]);
  const name = ([x, y]: readonly [number, number]): string => `x${x}-y${y}.txt`;
  const around = ([x, y]: readonly [number, number]): [number, number][] => [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy): [number, number] => [x + dx, y + dy])).filter(([a, b]) => a >= 0 && b >= 0 && a < side && b < side);
  const texts = new Map(tiles.map((tile) => [name(tile), filler(name(tile))]));
  const write = (): void => {
    const index = tiles.map((tile) => ({ at: tile, files: { tile: { ...facts(texts.get(name(tile)) as string), path: name(tile) } } }));
    document(folder, 'datasets/tiles/1.0.0.json', 'dataset', { id: 'tiles', version: '1.0.0', title: 'Tiles', licence: 'CC0-1.0', source: 'Made for a benchmark.', units: { axes: [{ name: 'x', from: 0, to: side - 1 }, { name: 'y', from: 0, to: side - 1 }], slots: { tile: 'text/plain' }, index } });
  };
  for (const [file, text] of texts) for (const place of ['registry/datasets/tiles/1.0.0', 'data']) put(join(folder, place, file), text);
  write();
  copyTool(folder);
  document(folder, 'tools/join/1.0.0.json', 'tool', { id: 'join', version: '1.0.0', title: 'Concatenates files', licence: 'CC0-1.0', environment: { programs: { sh: '*', cat: '*' } }, command: ['sh', '-c', 'out="$1"; shift; cat "$@" > "$out"', 'sh', '{outputs.out}', '{inputs.in}'], inputs: { in: { mediaType: 'text/plain', list: true } }, outputs: { out: { mediaType: 'text/plain' } } });
  document(folder, 'pipelines/lattice/1.0.0.json', 'pipeline', {
    id: 'lattice', version: '1.0.0', title: 'Three stages', inputs: { tiles: { mediaType: 'text/plain' } },
    steps: {
      first: { uses: 'copy@1.0.0', inputs: { in: 'inputs.tiles' } },
      second: { uses: 'join@1.0.0', inputs: { in: 'steps.first.out' }, over: { neighbours: { x: { from: -1, to: 1 }, y: { from: -1, to: 1 } }, edge: 'clip' } },
      third: { uses: 'copy@1.0.0', inputs: { in: 'steps.second.out' } },
    },
    outputs: { tiles: { from: 'steps.third.out', role: 'data' } },
  });
  document(folder, 'analyses/bench.json', 'analysis', { id: 'bench', title: 'Benchmark', pipeline: 'lattice@1.0.0', inputs: { tiles: { dataset: 'tiles@1.0.0' } } });
  const third = tiles.map((tile) => `c/${name(tile)}`);
  const join3 = (tile: readonly [number, number]): string => around(tile).map((other) => `a/${name(other)}`).join(' ');
  for (const stage of ['a', 'b', 'c']) mkdirSync(join(folder, stage), { recursive: true });
  put(join(folder, 'Makefile'), `all: ${third.join(' ')}\n${tiles.map((tile) => { const n = name(tile); return `a/${n}: data/${n}\n\tcp data/${n} a/${n}\nb/${n}: ${join3(tile)}\n\tcat ${join3(tile)} > b/${n}\nc/${n}: b/${n}\n\tcp b/${n} c/${n}\n`; }).join('')}`);
  put(join(folder, 'build.ninja'), `rule copy\n command = cp $in $out\nrule join\n command = cat $in > $out\n${tiles.map((tile) => { const n = name(tile); return `build a/${n}: copy data/${n}\nbuild b/${n}: join ${join3(tile)}\nbuild c/${n}: copy b/${n}\n`; }).join('')}`);
  put(join(folder, 'Snakefile'), `N = ${side}
rule all:
    input: expand("c/x{x}-y{y}.txt", x=range(N), y=range(N))
rule first:
    input: "data/{tile}.txt"
    output: "a/{tile}.txt"
    shell: "cp {input} {output}"
rule second:
    input: lambda w: [f"a/x{x}-y{y}.txt" for x in range(int(w.x) - 1, int(w.x) + 2) for y in range(int(w.y) - 1, int(w.y) + 2) if 0 <= x < N and 0 <= y < N]
    output: "b/x{x}-y{y}.txt"
    shell: "cat {input} > {output}"
rule third:
    input: "b/{tile}.txt"
    output: "c/{tile}.txt"
    shell: "cp {input} {output}"
`);
  let changes = 0;
  return {
    folder,
    tasks: 3 * side * side,
    cone: 19,
    changeOne: () => {
      const middle = name([Math.floor(side / 2), Math.floor(side / 2)]);
      changes += 1;
      texts.set(middle, filler(`${middle} changed ${changes} times`));
      for (const place of ['registry/datasets/tiles/1.0.0', 'data']) put(join(folder, place, middle), texts.get(middle) as string);
      write();
    },
  };
}

/** `count` files, each copied by a task of its own. */
export function copies(folder: string, count: number): Workload {
  const files = Array.from({ length: count }, (_, i) => `${i}.txt`);
  for (const file of files) for (const place of ['registry/datasets/files/1.0.0', 'data']) put(join(folder, place, file), filler(file));
  const index = files.map((file, i) => `${JSON.stringify({ at: [i], files: { file: { ...facts(filler(file)), path: file } } })}\n`).join('');
  put(join(folder, 'registry/datasets/files/1.0.0/index.ndjson'), index);
  document(folder, 'datasets/files/1.0.0.json', 'dataset', { id: 'files', version: '1.0.0', title: 'Files', licence: 'CC0-1.0', source: 'Made for a benchmark.', units: { axes: [{ name: 'n', from: 0, to: count - 1 }], slots: { file: 'text/plain' }, index: { ...facts(index), units: count } } });
  copyTool(folder);
  document(folder, 'pipelines/copies/1.0.0.json', 'pipeline', { id: 'copies', version: '1.0.0', title: 'Copies', inputs: { files: { mediaType: 'text/plain' } }, steps: { copy: { uses: 'copy@1.0.0', inputs: { in: 'inputs.files' } } }, outputs: { files: { from: 'steps.copy.out', role: 'data' } } });
  document(folder, 'analyses/bench.json', 'analysis', { id: 'bench', title: 'Benchmark', pipeline: 'copies@1.0.0', inputs: { files: { dataset: 'files@1.0.0' } } });
  mkdirSync(join(folder, 'out'), { recursive: true });
  put(join(folder, 'Makefile'), `all: ${files.map((file) => `out/${file}`).join(' ')}\n${files.map((file) => `out/${file}: data/${file}\n\tcp data/${file} out/${file}\n`).join('')}`);
  put(join(folder, 'build.ninja'), `rule copy\n command = cp $in $out\n${files.map((file) => `build out/${file}: copy data/${file}\n`).join('')}`);
  put(join(folder, 'Snakefile'), `rule all:\n    input: expand("out/{n}.txt", n=range(${count}))\nrule copy:\n    input: "data/{n}.txt"\n    output: "out/{n}.txt"\n    shell: "cp {input} {output}"\n`);
  return { folder, tasks: count, cone: 1, changeOne: () => { throw new Error('internal: nothing measures a change among copies'); } };
}

function copyTool(folder: string): void {
  document(folder, 'tools/copy/1.0.0.json', 'tool', { id: 'copy', version: '1.0.0', title: 'Copies a file', licence: 'CC0-1.0', environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.in}', '{outputs.out}'], inputs: { in: { mediaType: 'text/plain' } }, outputs: { out: { mediaType: 'text/plain' } } });
}

/** About 1 KiB of text that is different for each name. */
function filler(name: string): string {
  const digest = createHash('sha256').update(name).digest('hex');
  return `${name}\n${`${digest}\n`.repeat(15)}`;
}

function facts(text: string): { digest: string; size: number } {
  return { digest: `sha256:${createHash('sha256').update(text).digest('hex')}`, size: Buffer.byteLength(text) };
}

function document(folder: string, path: string, kind: string, body: { readonly [name: string]: unknown }): void {
  const up = '../'.repeat(path.split('/').length);
  put(join(folder, 'registry', path), `${JSON.stringify({ $schema: `${up}schemas/${kind}.v1.json`, ...body })}\n`);
}

function put(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}
