import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMetrics } from '../../../runner/execute/metrics.ts';
import { quantity } from '../../../runner/execute/kubernetes/workers.ts';
import type { RunStatus } from '../../../runner/model/stored.ts';
import type { Store } from '../../../runner/store/store.ts';
import { fakeAgent } from '../../double/agent.ts';
import { doubleFor, runOnDouble } from '../../double/double.ts';
import { latticeStudy, planned } from '../../double/studies.ts';

test('the status of a run names the nodes it is on, what they were asked for, what tasks used and their chunks', { timeout: 120_000 }, async (t) => {
  const study = await planned(t, latticeStudy(4, 4));
  const shown = Promise.withResolvers<RunStatus>();
  const watching = (store: Store): Store => ({
    ...store,
    put: async (path, bytes) => {
      const status = path.endsWith('/status.json') ? (JSON.parse(String(bytes)) as RunStatus) : undefined;
      if (status?.workers?.some(({ used }) => used !== undefined) === true) shown.resolve(status);
      await store.put(path, bytes);
    },
  });
  let performed = 0;
  // Two tasks are performed; who comes later waits until what they used was told.
  const double = await doubleFor(t, (store) => fakeAgent(store, { on: async () => void ((performed += 1) > 2 && (await shown.promise)) }));
  const running = runOnDouble(double, study, { wrapStore: watching });
  const { workers = [], ...rest } = await shown.promise;
  assert.deepEqual(workers.map(({ node }) => node), [...new Set(workers.map(({ node }) => node))].sort());
  for (const { node, pods, requested, chunks, used } of workers) {
    assert.match(node, /^node-[01]$/);
    assert.equal(chunks.length, pods);
    for (const { stage, chunk } of chunks) assert.ok(rest.stages.some(({ id }) => id === stage) && /^[0-9a-f]{64}$/.test(chunk));
    // What the command asked for, and the agent beside it.
    assert.ok(requested.cpu >= pods && requested.memory > pods * 128, JSON.stringify(requested));
    if (used !== undefined) assert.ok(used.cpu > 0 && used.memory > 0);
  }
  const metrics = openMetrics({ ...rest, workers });
  for (const { node, pods } of workers) assert.ok(metrics.split('\n').some((line) => line.startsWith('headgate_worker_pods{') && line.includes(`node="${node}"`) && line.endsWith(` ${pods}`)), metrics);
  assert.equal((await running).outcome, 'complete');
});

test('quantities of Kubernetes are numbers', () => {
  assert.deepEqual(['250m', '2', '0.5', '128Mi', '1Gi', '1k', '', 'nonsense', undefined].map(quantity), [0.25, 2, 0.5, 2 ** 27, 2 ** 30, 1000, 0, 0, 0]);
});
