import assert from 'node:assert/strict';
import { cpSync, readdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { registry, rig, type RegistryBuilder, type Rig } from '../rig.ts';

const SIDE = 6;

/** A 6×6 lattice: the first line of each tile → the sorted lines of its 3×3 neighbourhood → a copy. */
function lattice(edge: string, tile: (x: number, y: number) => string): RegistryBuilder {
  const file = { mediaType: 'text/plain' };
  return registry()
    .tool('first', { environment: { programs: { sed: '*' } }, command: ['sed', '-n', '1w {outputs.out}', '{inputs.in}'], inputs: { in: file }, outputs: { out: file } })
    .tool('near', { environment: { programs: { sort: '*' } }, command: ['sort', '-o', '{outputs.out}', '{inputs.in}'], inputs: { in: { ...file, list: true } }, outputs: { out: file } })
    .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.in}', '{outputs.out}'], inputs: { in: file }, outputs: { out: file } })
    .tiles('tiles', { x: SIDE, y: SIDE }, ([x = 0, y = 0]) => tile(x, y))
    .pipeline('three', {
      inputs: { tile: file },
      steps: {
        a: { uses: 'first@1.0.0', inputs: { in: 'inputs.tile' } },
        b: { uses: 'near@1.0.0', inputs: { in: 'steps.a.out' }, over: { neighbours: { x: { from: -1, to: 1 }, y: { from: -1, to: 1 } }, edge } },
        c: { uses: 'copy@1.0.0', inputs: { in: 'steps.b.out' } },
      },
      outputs: { out: { from: 'steps.c.out', role: 'data' } },
    })
    .analysis('study', { pipeline: 'three@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } } });
}

const plain = (x: number, y: number): string => `tile ${x} ${y}\nsecond line\n`;

/** Writes a registry anew, as an edit of it would, keeping the store. */
function write(place: Rig, built: RegistryBuilder, folder = 'reg'): void {
  for (const name of ['tools', 'pipelines', 'datasets', 'analyses']) rmSync(place.path(folder, name), { recursive: true, force: true });
  built.write(place.path(folder));
}

/** Tasks that a run executed and took from the store. */
async function counts(place: Rig, folder = 'reg', ...more: string[]): Promise<{ readonly ran: number; readonly cached: number }> {
  const { code, stderr } = await place.run('run', '--registry', folder, '--events', 'plain', ...more);
  const match = /0 to run, (\d+) cached, (\d+) ran/.exec(stderr);
  assert.ok(code === 0 && match !== null, stderr);
  return { cached: Number(match[1]), ran: Number(match[2]) };
}

/** Tiles within one step of a place, by the edge rule. */
function around(x: number, y: number, edge: string): number {
  const wrap = edge === 'wrap';
  const inside = (v: number): boolean => wrap || (v >= 0 && v < SIDE);
  // With `require` only places that have all nine neighbours exist at all.
  const exists = (v: number): boolean => edge !== 'require' || (v >= 1 && v < SIDE - 1);
  let count = 0;
  for (let dx = -1; dx <= 1; dx += 1) for (let dy = -1; dy <= 1; dy += 1) if (inside(x + dx) && inside(y + dy) && exists(x + dx) && exists(y + dy)) count += 1;
  return count;
}

for (const edge of ['clip', 'wrap', 'require']) {
  test(`${edge}: a changed tile recomputes exactly its cone`, async (t) => {
    const place = rig(t);
    write(place, lattice(edge, plain));
    const middle = edge === 'require' ? (SIDE - 2) ** 2 : SIDE ** 2;
    assert.deepEqual(await counts(place), { ran: SIDE ** 2 + 2 * middle, cached: 0 });
    for (const [x, y] of [[3, 2], [0, 0], [0, 3]] as const) {
      write(place, lattice(edge, (a, b) => (a === x && b === y ? `changed ${x} ${y}\n` : plain(a, b))));
      const cone = around(x, y, edge);
      assert.equal((await counts(place)).ran, 1 + 2 * cone, `tile ${x} ${y}`);
    }
  });
}

test('an interior tile under clip: 1 + 9 + 9; a change that leaves the bytes of the first step equal: 1', async (t) => {
  const place = rig(t);
  write(place, lattice('clip', plain));
  await counts(place);
  write(place, lattice('clip', (x, y) => (x === 2 && y === 3 ? 'another first line\n' : plain(x, y))));
  assert.equal((await counts(place)).ran, 19);
  write(place, lattice('clip', (x, y) => (x === 2 && y === 3 ? 'another first line\nand another second\n' : plain(x, y))));
  assert.equal((await counts(place)).ran, 1, 'early cut-off');
});

test('touched files, a moved folder, a clone with the same store, a removed work folder: nothing runs', async (t) => {
  const place = rig(t);
  write(place, lattice('clip', plain));
  const total = 3 * SIDE ** 2;
  assert.deepEqual(await counts(place), { ran: total, cached: 0 });
  const store = ['--store', place.path('store')];
  cpSync(place.path('reg/.headgate/store'), place.path('store'), { recursive: true });
  const now = new Date();
  for (const name of readdirSync(place.path('reg/datasets/tiles/1.0.0'))) utimesSync(place.path('reg/datasets/tiles/1.0.0', name), now, now);
  assert.deepEqual(await counts(place), { ran: 0, cached: total }, 'touched');
  renameSync(place.path('reg'), place.path('moved'));
  assert.deepEqual(await counts(place, 'moved'), { ran: 0, cached: total }, 'moved');
  cpSync(place.path('moved'), place.path('deep/er/clone'), { recursive: true, filter: (source) => !source.includes('.headgate') });
  assert.deepEqual(await counts(place, 'deep/er/clone', ...store), { ran: 0, cached: total }, 'cloned');
  rmSync(join(place.path('moved'), '.headgate/work'), { recursive: true, force: true });
  assert.deepEqual(await counts(place, 'moved'), { ran: 0, cached: total }, 'work folder removed');
});

test('the same tasks found one by one: a store without its result document', async (t) => {
  const place = rig(t);
  write(place, lattice('clip', plain));
  const total = 3 * SIDE ** 2;
  await counts(place);
  rmSync(place.path('reg/.headgate/store/results'), { recursive: true });
  assert.deepEqual(await counts(place), { ran: 0, cached: total });
});
