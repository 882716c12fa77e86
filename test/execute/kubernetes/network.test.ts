import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { connectCluster } from '../../../runner/execute/kubernetes/client.ts';
import { follow } from '../../../runner/execute/kubernetes/watch.ts';
import { realClock } from '../../../runner/execute/kubernetes/throttle.ts';
import { fakeAgent, type FakeAgent } from '../../double/agent.ts';
import { doubleFor, runOnDouble, type Double, type DoubleRun } from '../../double/double.ts';
import { latticeStudy, planned } from '../../double/studies.ts';

/** Runs a lattice of 289 tasks while something is done to the connection; every task must be executed once. */
async function under(t: TestContext, trouble: (double: Double) => () => void, options: DoubleRun = {}): Promise<Double> {
  const study = await planned(t, latticeStudy(12, 12));
  let agent: FakeAgent | undefined;
  const double = await doubleFor(t, (store) => (agent = fakeAgent(store)));
  const over = trouble(double);
  const report = await runOnDouble(double, study, options);
  over();
  assert.equal(report.outcome, 'complete', `${report.trouble} ${JSON.stringify(report.failures)}`);
  assert.equal(agent?.executed.length, 289);
  for (const kind of ['jobs', 'configmaps'] as const) assert.deepEqual(double.api.objects.all(kind), []);
  return double;
}

const waits = { patience: 30_000, silence: 90_000, relent: 60_000 };

/** Does something again and again until it is told to stop. */
function every(milliseconds: number, act: () => void): () => void {
  const timer = setInterval(act, milliseconds);
  return () => clearInterval(timer);
}

test('client-node #3020, #596: a storm of 410: versions are compacted away and watches are cut', async (t) => {
  let expired = 0;
  const double = await under(t, ({ api }) => every(15, () => {
    api.objects.compact();
    api.breakWatches('drop');
    expired += 1;
  }));
  assert.ok(expired > 5);
  // Each time it waits twice as long, so there are few, but each kind was watched anew.
  assert.ok(double.api.asked.filter(({ watch }) => watch).length >= 4);
});

test('a storm of 429: half of all requests are refused', async (t) => {
  let refused = 0;
  await under(t, ({ api }) => {
    let turn = 0;
    api.fault = () => (turn++ % 2 === 0 ? undefined : ((refused += 1), { status: 429, reason: 'TooManyRequests', message: 'slow down', retryAfter: 0.01 }));
    return () => {};
  });
  assert.ok(refused > 5);
});

test('client-node #958, #1933: watches that go silent are given up and begun anew', async (t) => {
  const double = await under(t, ({ api }) => every(50, () => api.breakWatches('freeze')), { waits: { ...waits, silence: 150 } });
  assert.ok(double.api.asked.filter(({ watch }) => watch).length > 4);
});

test('half-open connections: requests that are never answered are given up and asked again', async (t) => {
  let hung = 0;
  await under(t, ({ api }) => {
    let turn = 0;
    api.fault = ({ watch }) => (!watch && turn++ % 5 === 3 ? ((hung += 1), 'hang') : undefined);
    return () => {};
  }, { waits: { ...waits, patience: 300 } });
  assert.ok(hung > 2);
});

test('connections that break before or after the server has acted', async (t) => {
  let broken = 0;
  await under(t, ({ api }) => {
    let turn = 0;
    api.fault = ({ watch }) => {
      if (watch || turn++ % 3 !== 1) return undefined;
      broken += 1;
      return broken % 2 === 0 ? 'drop' : 'lose-answer';
    };
    return () => {};
  });
  assert.ok(broken > 3);
});

test('a server in trouble: 500 and 503 pass', async (t) => {
  await under(t, ({ api }) => {
    let turn = 0;
    api.fault = () => (turn++ % 4 === 2 ? { status: turn % 8 > 4 ? 500 : 503, reason: 'InternalError', message: 'etcdserver: leader changed' } : undefined);
    return () => {};
  });
});

test('the time of day jumps by an hour, both ways', async (t) => {
  const real = Date.now.bind(Date);
  let turn = 0;
  t.mock.method(Date, 'now', () => real() + ((turn++ >> 4) % 3) * 3_600_000 - 3_600_000);
  await under(t, () => () => {});
});

test('a cluster that refuses ends the run with its reason, not the tasks one after the other', async (t) => {
  const study = await planned(t, latticeStudy(3, 3));
  const double = await doubleFor(t, (store) => fakeAgent(store));
  double.api.fault = ({ kind, method }) => (kind === 'jobs' && method === 'GET' ? { status: 403, reason: 'Forbidden', message: 'jobs.batch is forbidden: User "x" cannot list resource "jobs"' } : undefined);
  const report = await runOnDouble(double, study, { waits: { ...waits, relent: 300 } });
  assert.equal(report.outcome, 'interrupted');
  assert.match(report.trouble ?? '', /the cluster refuses: jobs\.batch is forbidden/);
});

const forbidden = (kind: string, verb: string): { readonly status: number; readonly reason: string; readonly message: string } => ({ status: 403, reason: 'Forbidden', message: `${kind} is forbidden: User "x" cannot ${verb} resource "${kind}" in API group "" in the namespace "hg"` });

test('a server that has just started refuses everybody, since it has not read its roles: it is asked again', async (t) => {
  let [refused, left] = [0, 0];
  await under(t, ({ api }) => {
    api.fault = ({ kind, method }) => {
      if (left === 0) return undefined;
      [left, refused] = [left - 1, refused + 1];
      return forbidden(kind, method);
    };
    // As often as it is started again: watches break, then the next requests are refused.
    return every(60, () => {
      if (refused >= 12 || !api.asked.some(({ kind, method }) => kind === 'jobs' && method === 'POST')) return;
      api.breakWatches('drop');
      left = 4;
    });
  });
  assert.ok(refused >= 4, `${refused} requests were refused`);
});

test('what was allowed and goes on being refused ends the run with its reason', async (t) => {
  const study = await planned(t, latticeStudy(3, 3));
  const double = await doubleFor(t, (store) => fakeAgent(store));
  let created = 0;
  double.api.fault = ({ kind, method }) => (method === 'POST' && kind === 'jobs' && created++ > 0 ? forbidden(kind, 'create') : undefined);
  const report = await runOnDouble(double, study, { waits: { ...waits, relent: 300 } });
  assert.equal(report.outcome, 'interrupted');
  assert.match(report.trouble ?? '', /^the cluster refuses: jobs is forbidden: User "x" cannot create resource "jobs" .*"hg"$/);
});

test('client-node `watch.js`: a handler that throws is seen', async (t) => {
  const double = await doubleFor(t, (store) => fakeAgent(store));
  const clock = realClock();
  const cluster = await connectCluster({ kubeconfig: double.kubeconfig, namespace: 'hg', writesPerSecond: 1000 }, clock);
  const over = new AbortController();
  t.after(() => over.abort());
  const followed = follow({
    cluster,
    kind: 'jobs',
    selection: { labels: 'a=b' },
    clock,
    signal: over.signal,
    changed: () => {
      throw new Error('a bug of ours');
    },
    trouble: () => {},
  });
  await followed.synced;
  double.api.objects.create('jobs', { metadata: { name: 'one', labels: { a: 'b' } }, spec: { completions: 0, parallelism: 0, template: { metadata: { labels: {} }, spec: {} } } });
  await assert.rejects(followed.failed, /a bug of ours/);
});

test('one pool of connections serves all requests', async (t) => {
  const double = await doubleFor(t, (store) => fakeAgent(store));
  const cluster = await connectCluster({ kubeconfig: double.kubeconfig, namespace: 'hg', writesPerSecond: 1000 }, realClock());
  for (let i = 0; i < 30; i += 1) assert.equal(await cluster.readJob(`missing-${i}`), undefined);
  assert.ok(double.api.connections <= 3, `${double.api.connections} connections for 30 requests`);
});
