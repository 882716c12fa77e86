import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JobView } from '../../../runner/execute/kubernetes/cluster.ts';
import { reconcile, type Observed, type ObservedChunk, type ObservedWave } from '../../../runner/execute/kubernetes/reconcile.ts';

const job = (more: Partial<JobView> = {}): JobView => ({ name: 'w', uid: 'u', resourceVersion: '1', deleting: false, created: '', labels: {}, annotations: {}, owners: [], completions: 4, parallelism: 4, active: 0, ready: 0, completed: '', failed: '', ended: undefined, ...more });
const chunks = (count: number, more: (index: number) => Partial<ObservedChunk> = () => ({})): ObservedChunk[] => Array.from({ length: count }, (_, index) => ({ settled: false, wanted: true, ended: false, disruptions: 0, ...more(index) }));
const wave = (more: Partial<ObservedWave> = {}): ObservedWave => ({ name: 'w', created: true, deleted: false, age: 0, seen: true, job: job(), parallelism: 4, chunks: chunks(4), ...more });
const decide = (waves: readonly ObservedWave[], more: Partial<Observed> = {}) => reconcile({ waves, slots: 4, hold: undefined, ...more }).filter((action) => action.type !== 'submit');

test('nothing is done twice: what runs is left alone', () => {
  assert.deepEqual(decide([wave()]), []);
});

test('indexes that ended are settled while the Job runs, and the Job goes when all are', () => {
  assert.deepEqual(decide([wave({ job: job({ completed: '0,2', failed: '3' }), parallelism: 1 })]), [{ type: 'settle', wave: 'w', indexes: [0, 2, 3], cause: 'ended' }]);
  assert.deepEqual(decide([wave({ chunks: chunks(4, () => ({ settled: true })) })]), [{ type: 'delete', wave: 'w' }]);
});

test('a Job that is gone, or is over, is settled', () => {
  assert.deepEqual(decide([wave({ job: undefined })]), [{ type: 'settle', wave: 'w', indexes: [0, 1, 2, 3], cause: 'vanished' }]);
  assert.deepEqual(decide([wave({ job: undefined, seen: false })]), [], 'it may be in no list yet');
  assert.deepEqual(decide([wave({ job: undefined, seen: false, age: 61_000 })]), [{ type: 'look', wave: 'w' }]);
  assert.deepEqual(decide([wave({ job: job({ completed: '0', ended: { type: 'Failed', reason: 'DeadlineExceeded', message: '' } }) })]), [
    { type: 'settle', wave: 'w', indexes: [0], cause: 'ended' },
    { type: 'settle', wave: 'w', indexes: [1, 2, 3], cause: 'over' },
  ]);
});

test('pods that were taken away are replaced by the cluster, until that was too often', () => {
  assert.deepEqual(decide([wave({ chunks: chunks(4, (i) => ({ disruptions: i === 1 ? 4 : 0 })) })]), []);
  assert.deepEqual(decide([wave({ chunks: chunks(4, (i) => ({ disruptions: i === 1 ? 5 : 0 })) })]), [{ type: 'settle', wave: 'w', indexes: [0, 1, 2, 3], cause: 'disrupted' }]);
});

test('what nobody wants is ended: one pod, or the whole Job', () => {
  assert.deepEqual(decide([wave({ chunks: chunks(4, (i) => ({ wanted: i !== 2 })) })]), [{ type: 'endPod', wave: 'w', index: 2 }]);
  assert.deepEqual(decide([wave({ chunks: chunks(4, (i) => ({ wanted: i !== 2, ended: true })) })]), []);
  assert.deepEqual(decide([wave({ chunks: chunks(4, () => ({ wanted: false })) })]), [{ type: 'settle', wave: 'w', indexes: [0, 1, 2, 3], cause: 'stopped' }]);
});

test('slots are shared in the order of the waves, and what one does not need the next one gets', () => {
  const first = wave({ name: 'a', parallelism: 10, chunks: chunks(20), job: job({ name: 'a', completions: 20 }) });
  const second = wave({ name: 'b', parallelism: 1, chunks: chunks(20), job: job({ name: 'b', completions: 20 }) });
  assert.deepEqual(decide([first, second], { slots: 25 }), [{ type: 'parallelism', wave: 'a', value: 20 }, { type: 'parallelism', wave: 'b', value: 5 }]);
  assert.deepEqual(decide([first, second], { slots: 4 }), [{ type: 'parallelism', wave: 'a', value: 4 }, { type: 'parallelism', wave: 'b', value: 0 }]);
  const tail = wave({ name: 'a', parallelism: 10, chunks: chunks(20, (i) => ({ settled: i < 17 })), job: job({ name: 'a', completions: 20, completed: '0-16' }) });
  assert.deepEqual(decide([tail, second], { slots: 15 }), [{ type: 'parallelism', wave: 'b', value: 12 }], 'a Job with three chunks left is not patched down');
});

test('there are never more chunks than twice the slots or a good wave, and none while something holds', () => {
  const room = (waves: readonly ObservedWave[], more: Partial<Observed> = {}) => reconcile({ waves, slots: 20, hold: undefined, ...more }).find((action) => action.type === 'submit');
  assert.deepEqual(room([]), { type: 'submit', chunks: 40, slots: 20 });
  assert.deepEqual(room([wave()]), { type: 'submit', chunks: 36, slots: 16 });
  assert.deepEqual(room([wave()], { slots: 4 }), { type: 'submit', chunks: 28, slots: 0 });
  const waves = Array.from({ length: 8 }, (_, at) => wave({ name: `w${at}` }));
  assert.equal(room(waves, { slots: 4 }), undefined);
  assert.equal(room([], { hold: 'a quota is used up' }), undefined);
  assert.deepEqual(reconcile({ waves: [wave({ created: false, job: undefined })], slots: 4, hold: undefined }), [{ type: 'create', wave: 'w', parallelism: 4 }, { type: 'submit', chunks: 28, slots: 0 }]);
});
