import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newLaunchId } from '../../../runner/execute/run.ts';
import { fakeAgent, type FakeAgent } from '../../double/agent.ts';
import { doubleFor, runOnDouble } from '../../double/double.ts';
import { planned, rowStudy } from '../../double/studies.ts';

const failed = { ok: false, class: 'user', reason: 'exit code 3', exitCode: 3 } as const;

test('who takes a launch over goes on counting: a task has the retries that are declared, however often the coordinator changes', { timeout: 120_000 }, async (t) => {
  const study = await planned(t, rowStudy(1, { retries: { user: { times: 3, delay: 0.01 } } }));
  let agent: FakeAgent | undefined;
  const twice = Promise.withResolvers<void>();
  const [open, gate] = [Promise.withResolvers<void>(), { closed: true }];
  const double = await doubleFor(t, (store) => {
    agent = fakeAgent(store, {
      on: async () => {
        // The third execution goes on while another coordinator takes over.
        if (agent?.executed.length === 3 && gate.closed) {
          twice.resolve();
          await open.promise;
        }
        return failed;
      },
    });
    return agent;
  });
  const { digest, analysis } = study.planned.planned;
  const now = Date.now();
  const launch = { version: 1, id: newLaunchId(), plan: digest, analysis, created: new Date(now).toISOString(), expires: new Date(now + 3600_000).toISOString() } as const;
  const handOver = new AbortController();
  const first = runOnDouble(double, study, { launch, handOver: handOver.signal, owner: 'first' });
  await twice.promise;
  handOver.abort();
  assert.equal((await first).outcome, 'interrupted');
  gate.closed = false;
  const second = runOnDouble(double, study, { launch, owner: 'second' });
  open.resolve();
  const report = await second;
  assert.equal(report.outcome, 'failed');
  assert.equal(agent?.executed.length, 4, 'one execution and three retries');
  assert.match(report.failures[0]?.reason ?? '', /4 attempts/);
});
