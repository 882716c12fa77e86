import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeAgent, type FakeAgent } from '../../double/agent.ts';
import { doubleFor, runOnDouble } from '../../double/double.ts';
import { latticeStudy, planned, rowStudy } from '../../double/studies.ts';

test('a plan runs to its end on a cluster, and nothing of it stays there', async (t) => {
  const study = await planned(t, latticeStudy(12, 12));
  let agent: FakeAgent | undefined;
  const double = await doubleFor(t, (store) => (agent = fakeAgent(store)));
  const report = await runOnDouble(double, study);
  assert.equal(report.outcome, 'complete', JSON.stringify(report));
  assert.equal(report.counts.succeeded, 12 * 12 * 2 + 1);
  assert.equal(agent?.executed.length, 12 * 12 * 2 + 1);
  for (const kind of ['jobs', 'configmaps', 'pods'] as const) assert.deepEqual(double.api.objects.all(kind), [], kind);
});

test('with few slots a wave holds more than they need once it is known how long tasks take, and not before', async (t) => {
  const study = await planned(t, rowStudy(200));
  const double = await doubleFor(t, (store) => fakeAgent(store));
  const report = await runOnDouble(double, study, { settings: { pods: 2, chunk: 2 } });
  assert.equal(report.outcome, 'complete', JSON.stringify(report));
  const sizes = double.api.asked.flatMap(({ method, kind, body }) => (method === 'POST' && kind === 'jobs' ? [(JSON.parse(body) as { readonly spec: { readonly completions: number; readonly parallelism: number } }).spec] : []));
  assert.ok((sizes[0]?.completions ?? 0) <= 4, JSON.stringify(sizes));
  assert.ok(sizes.some(({ completions }) => completions > 8), JSON.stringify(sizes));
  assert.ok(sizes.every(({ completions, parallelism }) => completions <= 32 && parallelism <= 2), JSON.stringify(sizes));
});

test('nothing that is left of a run keeps the process from ending', async (t) => {
  const study = await planned(t, rowStudy(4));
  const double = await doubleFor(t, (store) => fakeAgent(store));
  const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const before = timers();
  const report = await runOnDouble(double, study, { pace: { farewell: 30_000 } });
  assert.equal(report.outcome, 'complete', JSON.stringify(report));
  // What is about to end by itself is given the time for it; the half minute above is not.
  for (let looks = 0; looks < 100_000 && timers() > before; looks += 1) await new Promise((resolve) => setImmediate(resolve));
  assert.ok(timers() <= before, `${timers()} timers are left, and ${before} were there before`);
});
