import assert from 'node:assert/strict';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { digestOf, type Digest } from '../../runner/model/digest.ts';
import { readDocument } from '../../runner/store/documents.ts';
import { checkStore } from '../../runner/store/check.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import { scanGarbage } from '../../runner/store/gc.ts';
import { openFilesAt } from '../../runner/store/open.ts';
import { readIndex, readPack, writePacks, type Packable } from '../../runner/store/packs.ts';
import { sealRecord } from '../../runner/store/records.ts';
import type { Result, SeriesResult } from '../../runner/model/stored.ts';
import type { Store } from '../../runner/store/store.ts';
import { scratch } from '../crash/scratch.ts';
import { runStudy, study } from '../execute/study.ts';
import { places } from '../plan/sketch.ts';
import { counting } from './counting.ts';

function place(t: TestContext): { readonly root: string; readonly store: Store } {
  const root = scratch('packs');
  t.after(() => rmSync(root, { recursive: true, force: true }));
  return { root, store: directoryStore({ root, owner: 'host-1-1' }) };
}

const step = digestOf('step');
const recordOf = (key: string, generation = 0): string => sealRecord({ version: 1, key, generation, step, outputs: {}, realisation: { programs: {}, platform: 'test', isolation: 'namespaces' }, usage: { wall: 0, cpu: 0, memory: 0, memoryBy: 'sampled', bytesIn: 0, bytesOut: 0 }, by: { plan: step, stage: 'a', unit: 0, launch: 'l', started: '2026-01-31T12:00:00Z', host: 'test' } } as Parameters<typeof sealRecord>[0]);

test('law: what is packed is found through the index, whole and once; what is not whole, or of another generation, is left out', async (t) => {
  const { store } = place(t);
  // Keys that share their first digits are told apart by what is in the packs.
  const keys = fc.array(fc.tuple(fc.nat(5000), fc.boolean()), { minLength: 1, maxLength: 3000, size: 'max' });
  await fc.assert(
    fc.asyncProperty(keys, async (picks) => {
      const records = picks.map(([n, alike]): Packable => ({ step, key: alike ? `00000000${digestOf(String(n)).slice(8)}` : digestOf(String(n)), generation: 0 }));
      const wrong = new Set(records.filter((_, i) => i % 97 === 3).map(({ key }) => key));
      const name = await writePacks(store, { records, steps: { [step]: '' }, packOf: () => undefined, textOf: ({ key }) => Promise.resolve(wrong.has(key) ? (key < '8' ? undefined : recordOf(key, 1)) : recordOf(key)) });
      const index = await readIndex(store, name);
      assert.ok(index !== undefined);
      assert.ok(index.packs.length <= Math.ceil(records.length / 1024));
      const held = new Map(await Promise.all(index.packs.map(async (pack) => [pack, await readPack(store, pack)] as const)));
      for (const { key } of records) assert.equal(index.packsOf(key).some((pack) => held.get(pack)?.get(key) === recordOf(key).trimEnd()), !wrong.has(key));
      assert.equal([...held.values()].reduce((sum, pack) => sum + pack.size, 0), new Set(records.map(({ key }) => key)).size - wrong.size);
    }),
    { numRuns: 20 },
  );
});

test('an index that is not one leads nowhere, and nothing breaks', async (t) => {
  const { store } = place(t);
  for (const text of ['', 'null', '7', '"text"', '[]', '{}', '{"version":1}', '{"version":2,"steps":{},"packs":[]}', '{"version":1,"packs":[null]}', '{"version":1,"packs":[{"digest":"../../etc/passwd","keys":""}]}', `{"version":1,"packs":[{"digest":"${step}"}]}`, '{"version":1,"packs":{"length":1}}']) {
    assert.equal(await readIndex(store, `sha256:${await store.putBlob(text)}`), undefined, text);
  }
  assert.equal(await readIndex(store, `sha256:${step}`), undefined);
  for (const keys of ['zzzzzzzz', '0000', '00000000f']) {
    const index = await readIndex(store, `sha256:${await store.putBlob(JSON.stringify({ version: 1, packs: [{ digest: step, keys }] }))}`);
    assert.deepEqual((await Promise.all((index?.packsOf(step) ?? []).map((pack) => readPack(store, pack)))).flatMap((pack) => [...pack]), []);
  }
});

test('collection keeps the packs of kept results and drops the others; check reads packs, and tells a damaged one', async (t) => {
  const { root, store } = place(t);
  const axes = [{ name: 'x', from: 0, to: 29 }];
  const sketch = (last: string): Parameters<typeof study>[0] => ({ inputs: { in: { axes, units: places(axes) } }, stages: [{ id: 'a', from: [{ source: 'in' }] }, { id: last, from: [{ source: 'a' }] }] });
  const [kept, gone] = [study(sketch('b')), study(sketch('c'))];
  for (const each of [gone, kept]) await runStudy(each, { store: counting(store).store, tasks: store });
  const files = await openFilesAt({ kind: 'folder', root });
  const checked = await checkStore(files);
  assert.deepEqual([checked.damage, checked.notes], [[], []]);

  const last = await readDocument<SeriesResult>(store, `series/${kept.planned.series}.json`);
  const result = await readDocument<Result>(store, `results/${kept.planned.digest}/${last?.root}.json`);
  assert.equal(result?.packs, last?.packs);
  const needed = (await readIndex(store, result?.packs ?? ''))?.packs ?? [];
  const scan = await scanGarbage(files, { plans: new Set([kept.planned.digest]), steps: new Set(kept.planned.steps.keys()), records: new Set(), blobs: new Set() }, 0, Date.now() + 1000);
  const garbage = new Set(scan.garbage.map(({ path }) => path));
  for (const pack of readdirSync(join(root, 'packs'))) assert.equal(garbage.has(`packs/${pack}`), !needed.includes(pack), pack);
  assert.equal(garbage.has(`series/${kept.planned.series}.json`), false);
  assert.equal(garbage.has(`series/${gone.planned.series}.json`), true);
  // Whatever the packs of a kept result name stays: its bytes may be in no record of their own.
  for (const pack of needed) {
    for (const [, text] of await readPack(store, pack)) {
      const digest = /"out":\{"digest":"sha256:([0-9a-f]{64})"/.exec(text)?.[1] ?? '';
      assert.equal(garbage.has(`blobs/sha256/${digest.slice(0, 2)}/${digest}`), false);
    }
  }

  // A blob that is gone takes its record along, the pack that would be believed, and the result.
  const [pack = ''] = needed;
  const lost = /"out":\{"digest":"sha256:([0-9a-f]{64})"/.exec(String(await store.get(`packs/${pack}`).then((bytes) => Buffer.from(bytes ?? []))))?.[1] ?? '';
  const bytes = await store.readBlob(lost as Digest);
  rmSync(join(root, 'blobs/sha256', lost.slice(0, 2), lost));
  const without = (await checkStore(files)).damage.map(({ path }) => path.split('/')[0]);
  for (const kind of ['tasks', 'packs', 'series', 'results']) assert.ok(without.includes(kind), `${kind}: ${without.join(' ')}`);
  await directoryStore({ root, owner: 'host-2-1' }).putBlob(bytes ?? '');
  assert.deepEqual((await checkStore(files)).damage, []);

  writeFileSync(join(root, 'packs', pack), 'torn');
  const found = await checkStore(files);
  assert.ok(found.damage.some(({ path }) => path === `packs/${pack}`));
  assert.deepEqual([...new Set(found.damage.map(({ path }) => path.split('/')[0]))].sort(), ['packs', 'series']);
});
