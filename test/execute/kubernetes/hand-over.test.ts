import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Store } from '../../../runner/store/store.ts';
import { fakeAgent, type FakeAgent } from '../../double/agent.ts';
import { doubleFor, runOnDouble } from '../../double/double.ts';
import { planned, rowStudy } from '../../double/studies.ts';

test('a runner that hands over leaves its pods at work; the next one takes them over, and nothing is executed twice', async (t) => {
  const study = await planned(t, rowStudy(12));
  const [begun, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let agent: FakeAgent | undefined;
  const double = await doubleFor(t, (store) => (agent = fakeAgent(store, { on: async () => (begun.resolve(), await release.promise, undefined) })));
  const handOver = new AbortController();
  const first = runOnDouble(double, study, { handOver: handOver.signal, owner: 'first' });
  await begun.promise;
  handOver.abort();
  assert.equal((await first).outcome, 'interrupted');
  assert.ok(double.api.objects.all('jobs').length > 0, 'its Jobs are there');
  assert.ok(double.api.objects.all('pods').length > 0, 'its pods are there');
  const launches = await double.open().list(`launches/${study.planned.planned.digest}`);
  assert.deepEqual(launches.filter((name) => name.endsWith('.end.json')), [], 'the launch has not ended');

  const second = runOnDouble(double, study, { owner: 'second' });
  release.resolve();
  const report = await second;
  assert.equal(report.outcome, 'complete', JSON.stringify(report));
  assert.equal(agent?.executed.length, 12);
  for (const kind of ['jobs', 'configmaps', 'pods'] as const) assert.deepEqual(double.api.objects.all(kind), [], kind);
});

test('argo #8409, #13533: what a runner left at work is known before the next one hands anything over, however long the store takes to tell', async (t) => {
  const study = await planned(t, rowStudy(12));
  const [begun, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let agent: FakeAgent | undefined;
  const double = await doubleFor(t, (store) => (agent = fakeAgent(store, { on: async () => (begun.resolve(), await release.promise, undefined) })));
  const handOver = new AbortController();
  const first = runOnDouble(double, study, { handOver: handOver.signal, owner: 'first' });
  await begun.promise;
  handOver.abort();
  await first;
  const jobs = double.api.objects.made.jobs;

  // A store that answers for its manifests last: the loop has looked for every record by then.
  let reads = 0;
  const slow = (store: Store): Store => ({
    ...store,
    get: async (path) => {
      if (!path.includes('/chunks/')) return store.get(path);
      reads += 1;
      for (let turn = 0; turn < 500; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      return store.get(path);
    },
  });
  const second = runOnDouble(double, study, { owner: 'second', wrapStore: slow, events: [], pace: { idle: 0, gather: 0 } });
  release.resolve();
  const report = await second;
  assert.equal(report.outcome, 'complete', JSON.stringify(report));
  assert.ok(reads > 0, 'it read the manifests');
  assert.equal(double.api.objects.made.jobs, jobs, 'it made no Job of its own');
  assert.equal(agent?.executed.length, 12);
});
