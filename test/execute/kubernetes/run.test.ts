import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeAgent, type FakeAgent } from '../../double/agent.ts';
import { doubleFor, runOnDouble } from '../../double/double.ts';
import { latticeStudy, planned } from '../../double/studies.ts';

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
