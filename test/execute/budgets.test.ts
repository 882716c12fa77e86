import assert from 'node:assert/strict';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { walk, type Walk } from '../../runner/plan/walk.ts';
import type { Digest } from '../../runner/model/digest.ts';
import type { SeriesResult } from '../../runner/model/stored.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import { recordLookup } from '../../runner/store/lookup.ts';
import { readRevocations } from '../../runner/store/records.ts';
import { readDocument } from '../../runner/store/documents.ts';
import { readIndex } from '../../runner/store/packs.ts';
import { findResult } from '../../runner/store/results.ts';
import { revoke } from '../../runner/store/revoke.ts';
import { blobPath, type Store } from '../../runner/store/store.ts';
import { scratch } from '../crash/scratch.ts';
import { places, type PlanSketch } from '../plan/sketch.ts';
import { counting, crowded, total, type Requests } from '../store/counting.ts';
import { runStudy, study, type Study } from './study.ts';

const near = { from: -1, to: 1 };
/** Three stages over a lattice, the second sees its neighbours; `last` names the command of the third. */
const flow = (side: number, last = 'c'): PlanSketch => {
  const axes = [{ name: 'x', from: 0, to: side - 1 }, { name: 'y', from: 0, to: side - 1 }];
  return {
    inputs: { in: { axes, units: places(axes) } },
    stages: [
      { id: 'a', from: [{ source: 'in' }] },
      { id: 'b', over: { neighbours: { x: near, y: near }, edge: 'clip' }, from: [{ source: 'a' }] },
      { id: last, from: [{ source: 'b' }] },
    ],
  };
};
const SIDE = 58;
const TASKS = 3 * SIDE * SIDE;
const FOREIGN = 1_000_000;
/** Most requests of a look-up. */
const budget = (records: number, stages: number): number => Math.floor(records / 1000) + stages + 20;

interface Place {
  readonly root: string;
  readonly inner: Store;
}

function place(t: TestContext): Place {
  const root = scratch('budgets');
  t.after(() => rmSync(root, { recursive: true, force: true }));
  return { root, inner: directoryStore({ root, owner: 'host-1-1' }) };
}

/** What a planner asks and learns: the result of the plan, then its records. */
async function look(store: Store, { planned, layout }: Study): Promise<{ readonly walked: Walk; readonly requests: Requests }> {
  const { store: counted, take } = counting(store);
  const revocations = await readRevocations(counted);
  assert.equal(await findResult(counted, planned.digest, revocations), undefined);
  const walked = await walk(planned, layout, recordLookup({ store: counted, revocations, series: planned.series, tasks: layout.stages.reduce((sum, node) => sum + node.tasks, 0) }).find);
  return { walked, requests: take() };
}

test(`a finished plan of ${TASKS} tasks is a no-op in at most 10 requests; overlapping ones keep the budget, also among ${FOREIGN} foreign records`, async (t) => {
  const { inner } = place(t);
  const before = study(flow(SIDE));
  const { store, take } = counting(inner);
  assert.equal((await runStudy(before, { store, tasks: inner })).ran, TASKS);
  take();

  const again = await runStudy(before, { store, tasks: inner });
  const nothing = take();
  assert.deepEqual([again.outcome, again.cached, again.ran], ['complete', TASKS, 0]);
  assert.ok(total(nothing) <= 10, JSON.stringify(nothing));

  for (const [what, overlapping, known] of [
    ['one tile changed', study(flow(SIDE), [SIDE * 20 + 20]), [SIDE * SIDE - 1, SIDE * SIDE - 9, SIDE * SIDE - 9]],
    ['four tiles changed, two of them at an edge', study(flow(SIDE), [0, SIDE * 10 + 10, SIDE * 20 + 20, SIDE * 30]), [SIDE * SIDE - 4, SIDE * SIDE - 4 - 9 - 9 - 6, SIDE * SIDE - 28]],
    ['another last stage', study(flow(SIDE, 'other')), [SIDE * SIDE, SIDE * SIDE, 0]],
  ] as const) {
    const crowd = crowded(inner, [...overlapping.planned.steps.keys()], FOREIGN);
    for (const [where, among] of [['alone', inner], ['in a crowd', crowd]] as const) {
      const { walked, requests } = await look(among, overlapping);
      t.diagnostic(`${what}, ${where}: ${JSON.stringify(requests)}`);
      assert.deepEqual(walked.stages.map((stage) => stage.cached), known);
      // Of the new stage every key is new: each is asked for until that has cost as much as the listing.
      const unknown = what === 'another last stage' && where === 'in a crowd' ? 2 * Math.ceil(FOREIGN / 1000) + 1 : 0;
      assert.ok(total(requests) <= budget(TASKS, 3) + unknown, `${what}, ${where}: ${JSON.stringify(requests)}`);
    }
  }

  const changed = study(flow(SIDE), [SIDE * 20 + 20]);
  take();
  const ran = await runStudy(changed, { store, tasks: inner });
  const spent = take();
  t.diagnostic(`run with one tile changed: ${JSON.stringify(spent)}`);
  assert.deepEqual([ran.outcome, ran.ran, ran.cached], ['complete', 19, TASKS - 19]);
  // A task that runs is looked for, executed and packed.
  assert.ok(total(spent) <= budget(TASKS, 3) + 4 * ran.ran, JSON.stringify(spent));
});

test('many stages of few tasks: the budget counts stages', async (t) => {
  const { inner } = place(t);
  const axes = [{ name: 'x', from: 0, to: 9 }];
  const long = (last: string): PlanSketch => ({ inputs: { in: { axes, units: places(axes) } }, stages: [...Array.from({ length: 29 }, (_, i) => `s${i}`), last].map((id, i) => ({ id, from: [{ source: i === 0 ? 'in' : `s${i - 1}` }] })) });
  await runStudy(study(long('last')), { store: counting(inner).store, tasks: inner });
  for (const overlapping of [study(long('last'), [3]), study(long('other'))]) {
    const { walked, requests } = await look(inner, overlapping);
    assert.equal(walked.cached, overlapping.planned.plan.stages[29]?.id === 'other' ? 290 : 270);
    assert.ok(total(requests) <= budget(300, 30), JSON.stringify(requests));
  }
});

test('a small plan beside a large result reads its own records, not all packs', async (t) => {
  const { inner } = place(t);
  await runStudy(study(flow(SIDE)), { store: counting(inner).store, tasks: inner });
  const small = study({ ...flow(SIDE), select: { boxes: [{ x: { from: 0, to: 0 }, y: { from: 0, to: 0 } }] } });
  const tasks = small.layout.stages.reduce((sum, node) => sum + node.tasks, 0);
  const { walked, requests } = await look(inner, small);
  assert.equal(walked.cached, tasks);
  assert.ok(total(requests) <= 2 * tasks + 6, JSON.stringify(requests));
});

test('records that are in no pack, as a killed run leaves them, are asked for many at a time', async (t) => {
  const { inner } = place(t);
  const done = study(flow(SIDE));
  // In a folder nothing is packed.
  await runStudy(done, { store: inner, tasks: inner });
  rmSync(join(inner.description.replace('folder ', ''), 'results'), { recursive: true });
  let [now, most] = [0, 0];
  const slow = <Arguments extends unknown[], Result>(call: (...args: Arguments) => Promise<Result>) => async (...args: Arguments): Promise<Result> => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setImmediate(resolve));
    now -= 1;
    return call(...args);
  };
  const { store: counted, take } = counting({ ...inner, get: slow(inner.get), blobSize: slow(inner.blobSize) });
  const again = await runStudy(done, { store: counted, tasks: inner });
  assert.deepEqual([again.outcome, again.cached, again.ran], ['complete', TASKS, 0]);
  assert.equal(most, 32);
  // Each record, whether its output is there, and at the end each once more for the packs.
  assert.ok(total(take()) <= 3 * TASKS + 100);
});

test('a run of which a task failed is gone on with, and planned, in few requests too; it changes nothing about the last result', async (t) => {
  const { inner } = place(t);
  const [before, failing] = [study(flow(SIDE)), study(flow(SIDE), Array.from({ length: 2000 }, (_, i) => i))];
  const { store, take } = counting(inner);
  await runStudy(before, { store, tasks: inner });
  const last = await readDocument<SeriesResult>(inner, `series/${before.planned.series}.json`);
  assert.equal((await runStudy(failing, { store, tasks: inner, fails: { stage: 'a', unit: SIDE + 1 } })).outcome, 'failed');
  assert.deepEqual(await readDocument<SeriesResult>(inner, `series/${before.planned.series}.json`), last);
  const { walked, requests } = await look(inner, failing);
  t.diagnostic(`planned after a failure: ${JSON.stringify(requests)}`);
  assert.deepEqual(walked.stages.map((stage) => stage.cached), [SIDE * SIDE - 1, SIDE * SIDE - 9, SIDE * SIDE - 9]);
  assert.ok(total(requests) <= budget(TASKS, 3), JSON.stringify(requests));
  take();
  const again = await runStudy(failing, { store, tasks: inner });
  assert.deepEqual([again.outcome, again.ran], ['complete', 19]);
  assert.ok(total(take()) <= 2 * budget(TASKS, 3) + 4 * again.ran, 'the run');
});

const SMALL = 12;

/** A finished study of a small lattice, in a store that seems far away. */
async function finished(t: TestContext): Promise<Place & { readonly done: Study; readonly store: Store }> {
  const made = place(t);
  const done = study(flow(SMALL));
  const { store } = counting(made.inner);
  assert.equal((await runStudy(done, { store, tasks: made.inner })).outcome, 'complete');
  return { ...made, done, store };
}

/** What the records of a task's key say, looked up in the packs. */
async function keyOf({ planned, layout }: Study, store: Store): Promise<{ readonly key: string; readonly step: string }> {
  let first: { key: string; step: string } | undefined;
  const { find } = recordLookup({ store, revocations: await readRevocations(store), series: planned.series });
  await walk(planned, layout, async (step, key) => {
    first ??= { key, step };
    return find(step, key);
  });
  assert.ok(first !== undefined);
  return first;
}

test('a revoked record is a miss in a pack and in a result, and the next one is packed in its place', async (t) => {
  const { store, inner, done } = await finished(t);
  const { key } = await keyOf(done, store);
  await revoke(inner, { key, by: 'test', at: '2026-01-31T12:00:00Z', reason: 'wrong calibration' });
  const { walked } = await look(store, done);
  assert.equal(walked.stages[0]?.fresh, 1);
  const again = await runStudy(done, { store, tasks: inner });
  assert.deepEqual([again.outcome, again.ran, again.cached], ['complete', 1, 3 * SMALL * SMALL - 1]);
  // A new plan finds the record of the next generation among the packs.
  const { walked: later } = await look(store, study(flow(SMALL, 'other')));
  assert.deepEqual(later.stages.map((stage) => stage.cached), [SMALL * SMALL, SMALL * SMALL, 0]);
});

test('packs are believed no further than their records: torn, edited and missing ones are looked up singly', async (t) => {
  const { store, root, inner } = await finished(t);
  const overlapping = study(flow(SMALL, 'other'));
  const [name = ''] = readdirSync(join(root, 'packs'));
  const whole = Buffer.from((await inner.get(`packs/${name}`)) ?? []).toString('utf8');
  const lines = whole.split('\n');
  for (const damaged of ['', whole.slice(0, whole.length / 2), lines.map((line) => line.replace(/"size":64/, '"size":65')).join('\n'), lines.map((line, i) => line.replace(/"key":"[0-9a-f]{64}"/, /"key":"[0-9a-f]{64}"/.exec(lines[(i + 1) % (lines.length - 1)] as string)?.[0] ?? '')).join('\n')]) {
    writeFileSync(join(root, 'packs', name), damaged);
    const { walked } = await look(store, overlapping);
    assert.deepEqual(walked.stages.map((stage) => stage.cached), [SMALL * SMALL, SMALL * SMALL, 0]);
  }
  rmSync(join(root, 'packs', name));
  const { walked } = await look(store, overlapping);
  assert.deepEqual(walked.stages.map((stage) => stage.cached), [SMALL * SMALL, SMALL * SMALL, 0]);
});

test('a record in a pack whose bytes are gone is found out by who needs them, and computed again', async (t) => {
  const { store, root, inner, done } = await finished(t);
  const { key, step } = await keyOf(done, store);
  const record = await recordLookup({ store: inner, revocations: await readRevocations(inner) }).find(step, key);
  rmSync(join(root, blobPath(record?.outputs.out?.digest.slice(7) ?? '')));
  // The neighbour of that tile is changed, so a task that reads its output runs.
  // Nobody remembers the bytes.
  const fresh = directoryStore({ root, owner: 'host-1-2' });
  const report = await runStudy(study(flow(SMALL), [1]), { store: counting(fresh).store, tasks: fresh });
  assert.equal(report.outcome, 'complete');
  assert.notEqual(await directoryStore({ root, owner: 'host-1-3' }).blobSize(record?.outputs.out?.digest.slice(7) as Digest), undefined);
});

test('runs that add little use the packs that are there, and their number stays small', async (t) => {
  const { store, root, inner, done } = await finished(t);
  const written = readdirSync(join(root, 'packs')).length;
  for (let n = 1; n <= 12; n += 1) {
    assert.equal((await runStudy(study(flow(SMALL), Array.from({ length: n }, (_, i) => i)), { store, tasks: inner })).outcome, 'complete');
    const last = await readDocument<SeriesResult>(inner, `series/${done.planned.series}.json`);
    const index = await readIndex(inner, last?.packs ?? '');
    assert.ok((index?.packs.length ?? 0) >= 1 && (index?.packs.length ?? 0) <= 5, `${index?.packs.length} packs after ${n} runs`);
  }
  assert.ok(readdirSync(join(root, 'packs')).length <= written + 12);
  assert.equal((await look(store, study(flow(SMALL), [5, 13]))).walked.stages[0]?.fresh, 1);
  assert.equal((await runStudy(done, { store, tasks: inner })).ran, 0);
});
