import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeAgent } from '../../double/agent.ts';
import { doubleFor, runOnDouble } from '../../double/double.ts';
import { planned, rowStudy } from '../../double/studies.ts';

for (const [reason, end, retries] of [
  ['nextflow #6436; argo #8680: out of memory', { phase: 'Failed', containers: [{ name: 'unit', exitCode: 137, reason: 'OOMKilled' }] }, 'memory'],
  ['evicted for its disk', { phase: 'Failed', reason: 'Evicted', message: 'Usage of EmptyDir volume "out" exceeds the limit "1280Mi".' }, 'disk'],
] as const) {
  test(`${reason}: an agent that only saw the container go is told better by the cluster, and that task alone gets more`, async (t) => {
    const study = await planned(t, rowStudy(6, { retries: { [retries]: { times: 1 } }, resources: { [retries]: { base: 100, max: 400 } } }));
    const given: number[][] = [];
    let lost = false;
    const double = await doubleFor(t, (store) =>
      fakeAgent(store, {
        on: ({ task }) => {
          given.push([task.unit, task.resources[retries]]);
          if (task.unit !== 2 || task.resources[retries] > 100) return undefined;
          lost = true;
          return { ok: false, class: 'infrastructure', reason: 'the container of the command ended while the task was in hand' };
        },
        over: () => {
          if (!lost) return undefined;
          lost = false;
          return end;
        },
      }));
    const report = await runOnDouble(double, study);
    assert.equal(report.outcome, 'complete', JSON.stringify(report));
    assert.deepEqual(given.filter(([, amount]) => amount !== 100), [[2, 200]]);
  });
}
