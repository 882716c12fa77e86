import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cluster } from '../../../runner/execute/kubernetes/cluster.ts';
import { annotations } from '../../../runner/execute/kubernetes/names.ts';
import type { RunEvent } from '../../../runner/model/stored.ts';
import { writeWanted } from '../../../runner/store/wanted.ts';
import { fakeAgent, type FakeAgent } from '../../double/agent.ts';
import { doubleFor, runOnDouble, type Double } from '../../double/double.ts';
import { latticeStudy, planned, rowStudy } from '../../double/studies.ts';

/** Nothing of ours is in the cluster, and everything was deleted with what it owns. */
async function assertClean({ api }: Double): Promise<void> {
  // The collector of garbage and pods that are told to end take their turns after the run.
  for (let turn = 0; turn < 10_000 && api.objects.all('pods').length > 0; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  for (const kind of ['jobs', 'configmaps', 'pods'] as const) assert.deepEqual(api.objects.all(kind).map((object) => object.metadata.name), [], kind);
  const deletes = api.asked.filter(({ method }) => method === 'DELETE');
  assert.ok(deletes.length > 0);
  for (const { body } of deletes) assert.equal((JSON.parse(body) as { propagationPolicy: string }).propagationPolicy, 'Background');
}

test('argo #16376: a Job of that name with another digest is told loudly, and nothing is started', async (t) => {
  const study = await planned(t, rowStudy(4));
  let agent: FakeAgent | undefined;
  const double = await doubleFor(t, (store) => (agent = fakeAgent(store)));
  const wrap = (cluster: Cluster): Cluster => ({
    ...cluster,
    createJob: async (body) => {
      const other = structuredClone(body);
      (other.metadata?.annotations ?? {})[annotations.wave] = 'f'.repeat(64);
      Object.assign(other.spec ?? {}, { parallelism: 0 });
      await cluster.createJob(other);
      return cluster.createJob(body);
    },
  });
  const report = await runOnDouble(double, study, { wrap });
  assert.match(report.trouble ?? '', /^the Job hg-\S+ in hg is of another wave \(f{64}, not [0-9a-f]{64}\); nothing was started$/);
  assert.deepEqual(agent?.executed, []);
});

test('spark-operator #2788, funnel: a Job whose creation was not answered is adopted, not created again', async (t) => {
  const study = await planned(t, rowStudy(40));
  let agent: FakeAgent | undefined;
  const double = await doubleFor(t, (store) => (agent = fakeAgent(store)));
  let lost = 0;
  double.api.fault = ({ method, kind }) => (method === 'POST' && kind === 'jobs' && lost++ % 2 === 0 ? 'lose-answer' : undefined);
  const report = await runOnDouble(double, study);
  assert.equal(report.outcome, 'complete', report.trouble);
  assert.ok(lost > 1);
  assert.equal(new Set(agent?.executed).size, agent?.executed.length);
  await assertClean(double);
});

test('argo #8680; nextflow #6436: memory is read from every container, whatever the phase, and only the guilty task gets more', async (t) => {
  const study = await planned(t, rowStudy(24, { retries: { memory: { times: 2, delay: 0 } }, resources: { memory: { base: 100, max: 1000 } } }));
  const asked = new Map<number, number[]>();
  const double = await doubleFor(t, (store) => fakeAgent(store, {
    on: ({ task }) => {
      asked.set(task.unit, [...(asked.get(task.unit) ?? []), task.resources.memory]);
      if (task.unit !== 5 && task.unit !== 11) return undefined;
      if (task.resources.memory >= 400) return undefined;
      // 5: the pod succeeds although its container was killed. 11: it fails by the sidecar that noticed.
      return { pod: task.unit === 5 ? { phase: 'Succeeded', containers: [{ name: 'unit', exitCode: 137, reason: 'OOMKilled' }] } : { phase: 'Failed', containers: [{ name: 'agent', exitCode: 1 }, { name: 'unit', exitCode: 137, reason: 'OOMKilled' }] } };
    },
  }));
  const events: RunEvent[] = [];
  const report = await runOnDouble(double, study, { events, settings: { pods: 2 } });
  assert.equal(report.outcome, 'complete', `${report.trouble} ${JSON.stringify(report.failures)}`);
  for (const unit of [5, 11]) assert.deepEqual(asked.get(unit), [100, 200, 400]);
  for (const [unit, memories] of asked) if (unit !== 5 && unit !== 11) assert.deepEqual([...new Set(memories)], [100], String(unit));
  const charged = new Set(events.flatMap((event) => (event.type === 'task' && event.class !== undefined ? [`${event.unit} ${event.class}`] : [])));
  assert.deepEqual([...charged].sort(), ['11 memory', '5 memory']);
  await assertClean(double);
});

test('argo #8409, #13533; nextflow #2424; snakemake #1405, #1683: a pod that vanished before it was seen has lost nothing it committed', async (t) => {
  for (const summaries of [true, false]) {
    const study = await planned(t, latticeStudy(6, 6));
    let agent: FakeAgent | undefined;
    const double = await doubleFor(t, (store) => (agent = fakeAgent(store, { summaries, over: () => ({ phase: 'Succeeded', vanish: true }) })));
    const report = await runOnDouble(double, study);
    assert.equal(report.outcome, 'complete');
    assert.equal(agent?.executed.length, 73, summaries ? 'with summaries' : 'from records alone');
    await assertClean(double);
  }
});

test('a Job that somebody removed is done again, but for what it committed', async (t) => {
  const study = await planned(t, rowStudy(32));
  let agent: FakeAgent | undefined;
  let removed = false;
  const double: Double = await doubleFor(t, (store) => (agent = fakeAgent(store, {
    on: ({ task, pod }) => {
      if (task.unit !== 7 || removed) return undefined;
      removed = true;
      const job = double.api.objects.get('jobs', pod.job);
      assert.ok(job);
      double.api.objects.remove('jobs', job);
      return { pod: { phase: 'Failed' } };
    },
  })), 2);
  const report = await runOnDouble(double, study, { settings: { pods: 2 } });
  assert.equal(report.outcome, 'complete', `${report.trouble} ${JSON.stringify(report.failures)}`);
  assert.deepEqual([...(agent?.committed.values() ?? [])].filter((count) => count !== 1), []);
  assert.ok((agent?.executed.length ?? 0) <= 32 + 2);
  await assertClean(double);
});

test('nextflow #3021: a quota that is used up is waited for', async (t) => {
  const study = await planned(t, rowStudy(16));
  const double = await doubleFor(t, (store) => fakeAgent(store));
  double.api.quota = 0;
  const notes: string[] = [];
  let refused = 0;
  double.api.fault = ({ method, kind }) => {
    if (method === 'POST' && kind === 'jobs' && ++refused === 2) double.api.quota = 5;
    return undefined;
  };
  const report = await runOnDouble(double, study, { notes });
  assert.equal(report.outcome, 'complete', `${report.trouble} ${JSON.stringify(report.failures)}`);
  assert.match(notes.join('\n'), /^waiting for quota: .*exceeded quota/m);
  await assertClean(double);
});

test('a cluster that was full is asked for more when what was there is done, although nothing of ours is left to look at', async (t) => {
  const study = await planned(t, latticeStudy(6, 6));
  const double = await doubleFor(t, (store) => fakeAgent(store));
  // Whoever looks while pods wait is told that they find no node, as a scheduler says that has room for few.
  const wrap = (cluster: Cluster): Cluster => ({
    ...cluster,
    list: async (kind, selection, next) => {
      if (selection.fields !== 'status.phase=Pending') return cluster.list(kind, selection, next);
      const { fields: _, ...all } = selection;
      const page = await cluster.list(kind, all, next);
      return { ...page, items: page.items.map((view) => ({ ...view, unschedulable: '0/1 nodes are available' })) };
    },
  });
  const notes: string[] = [];
  const report = await runOnDouble(double, study, { wrap, notes, pace: { pending: 0, full: 0 } });
  assert.equal(report.outcome, 'complete', report.trouble);
  assert.ok(notes.some((note) => note.includes('the cluster is full: ') && note.includes('0/1 nodes are available')), notes.join('\n'));
  await assertClean(double);
});

test('nextflow #7378; k8s #130881: pods that are taken away are replaced and charge nobody', async (t) => {
  const study = await planned(t, rowStudy(32));
  let agent: FakeAgent | undefined;
  const held = Promise.withResolvers<void>();
  let disrupted = 0;
  const double: Double = await doubleFor(t, (store) => (agent = fakeAgent(store, {
    on: async ({ pod }) => {
      if (pod.start > 1 || disrupted >= 4) return undefined;
      disrupted += 1;
      if (disrupted === 4) held.resolve();
      await held.promise;
      // The node is drained in the middle of the task: the command dies with it.
      double.kubelet.disrupt((other) => other.name === pod.name);
      return { pod: { phase: 'Failed', containers: [{ name: 'unit', exitCode: 143 }] } };
    },
  })), 4);
  const events: RunEvent[] = [];
  const report = await runOnDouble(double, study, { events, settings: { pods: 4 } });
  assert.equal(report.outcome, 'complete', `${report.trouble} ${JSON.stringify(report.failures)}`);
  assert.deepEqual(events.filter((event) => event.type === 'task' && event.class !== undefined), []);
  assert.equal(agent?.executed.length, 32 + 4);
  await assertClean(double);
});

test('a chunk whose pods are always taken away spends the infrastructure budget of its task, then that task has failed', async (t) => {
  const study = await planned(t, rowStudy(4));
  const double = await doubleFor(t, (store) => fakeAgent(store, { on: ({ task }) => (task.unit === 2 ? { pod: { phase: 'Failed', disrupted: 'PreemptionByScheduler' } } : undefined) }), 4);
  const events: RunEvent[] = [];
  const report = await runOnDouble(double, study, { events, settings: { pods: 4 } });
  assert.equal(report.outcome, 'failed');
  assert.deepEqual(events.flatMap((event) => (event.type === 'task' && event.state === 'failed' ? [[event.unit, event.class]] : [])), [[2, 'infrastructure']]);
  assert.match(report.failures[0]?.reason ?? '', /its pods were taken away again and again \(PreemptionByScheduler\)/);
  await assertClean(double);
});

test('funnel #1413: an image that cannot be had, and a secret that is missing, fail at once and say why', async (t) => {
  for (const [reason, message] of [['ImagePullBackOff', 'Back-off pulling image "registry.test/host": not found'], ['CreateContainerConfigError', 'secret "headgate-store" not found']] as const) {
    const study = await planned(t, rowStudy(3));
    const double = await doubleFor(t, (store) => fakeAgent(store, { waiting: () => ({ container: 'unit', reason, message }) }));
    const events: RunEvent[] = [];
    const report = await runOnDouble(double, study, { events });
    assert.equal(report.outcome, 'failed');
    assert.deepEqual(events.flatMap((event) => (event.type === 'task' && event.state === 'failed' ? [[event.class, event.reason]] : [])), Array.from({ length: 3 }, () => ['environment', `container unit: ${reason}: ${message}`]));
    await assertClean(double);
  }
});

test('redun, REANA #478: what an index did is seen while its Job runs', async (t) => {
  const study = await planned(t, rowStudy(16));
  const seen = Promise.withResolvers<void>();
  const events: RunEvent[] = [];
  const double = await doubleFor(t, (store) => fakeAgent(store, {
    on: async ({ task }) => {
      if (task.unit === 15) await seen.promise;
      return undefined;
    },
  }), 4);
  const push = events.push.bind(events);
  events.push = (...more) => {
    if (events.filter((event) => event.type === 'task' && event.state === 'succeeded').length >= 8) seen.resolve();
    return push(...more);
  };
  const report = await runOnDouble(double, study, { events, settings: { pods: 4 } });
  assert.equal(report.outcome, 'complete');
});

test('kueue #10487: a pod that was told to end and exits 0 completes its index, but not its tasks', async (t) => {
  const study = await planned(t, rowStudy(32));
  let agent: FakeAgent | undefined;
  let ended = 0;
  const double: Double = await doubleFor(t, (store) => (agent = fakeAgent(store, {
    on: ({ pod }) => {
      if (ended++ < 3) {
        const stored = double.api.objects.get('pods', pod.name);
        assert.ok(stored);
        stored.metadata.deletionTimestamp = new Date().toISOString();
        double.api.objects.touch('pods', stored);
      }
      return undefined;
    },
  })), 2);
  const report = await runOnDouble(double, study, { settings: { pods: 2 } });
  assert.equal(report.outcome, 'complete', `${report.trouble} ${JSON.stringify(report.failures)}`);
  assert.equal(agent?.executed.length, 32);
  await assertClean(double);
});

test('argo #10441, #12802; k8s #95492; snakemake #3816, #2920; argo #3587: few objects, and a plan that is finished asks the cluster nothing', async (t) => {
  const study = await planned(t, latticeStudy(24, 24));
  const double = await doubleFor(t, (store) => fakeAgent(store), 4);
  assert.equal((await runOnDouble(double, study, { settings: { pods: 4 } })).outcome, 'complete');
  const tasks = 24 * 24 * 2 + 1;
  const { made } = double.api.objects;
  assert.equal(made.configmaps, 1);
  assert.ok(made.pods <= tasks / 8, `${made.pods} pods for ${tasks} tasks`);
  assert.ok(made.jobs <= 40, `${made.jobs} Jobs`);
  const before = double.api.asked.length;
  assert.ok(before < tasks / 2, `${before} requests for ${tasks} tasks`);
  const again = await runOnDouble(double, study, { owner: 'again' });
  assert.deepEqual([again.outcome, again.ran, double.api.asked.length], ['complete', 0, before]);
});

test('when the first tasks of a stage all fail alike, the stage is paused and the others are spared', async (t) => {
  const study = await planned(t, rowStudy(400));
  let agent: FakeAgent | undefined;
  const double = await doubleFor(t, (store) => (agent = fakeAgent(store, { on: () => ({ ok: false, class: 'user', reason: 'exit code 3', exitCode: 3 }) })), 4);
  const notes: string[] = [];
  const report = await runOnDouble(double, study, { notes, settings: { pods: 4 } });
  assert.equal(report.outcome, 'failed');
  assert.match(notes.join('\n'), /stage take is paused: its first 32 tasks all failed alike \(user, exit code 3\): exit code 3/);
  assert.ok((agent?.executed.length ?? 0) < 400, `${agent?.executed.length} were executed`);
  assert.equal(report.counts.failed + report.counts.queued + report.counts.waiting, 400);
  await assertClean(double);
});

test('a pause drains: the task in hand is committed, the others go back to the queue, and a resume takes them up', async (t) => {
  const study = await planned(t, rowStudy(64));
  const plan = study.planned.planned.digest;
  let agent: FakeAgent | undefined;
  let paused = false;
  const wish = { stages: ['take'], by: 'ada', at: new Date().toISOString() } as const;
  const double: Double = await doubleFor(t, (store) => (agent = fakeAgent(store, {
    on: async () => {
      if (!paused) {
        paused = true;
        await writeWanted(store, plan, { ...wish, action: 'pause' });
      }
      return undefined;
    },
  })), 4);
  const first = await runOnDouble(double, study, { settings: { pods: 4 } });
  assert.equal(first.outcome, 'paused');
  const done = agent?.executed.length ?? 0;
  assert.ok(done >= 1 && done < 64, `${done} were executed`);
  assert.equal(first.counts.succeeded, done);
  await assertClean(double);
  await writeWanted(double.open(), plan, { ...wish, action: 'resume' });
  const second = await runOnDouble(double, study, { owner: 'again' });
  assert.deepEqual([second.outcome, agent?.executed.length], ['complete', 64]);
  await assertClean(double);
});

test('k8s delete default: an interrupted run ends its pods and orphans nothing, since every delete says what becomes of what is owned', async (t) => {
  const study = await planned(t, rowStudy(64));
  const interrupt = new AbortController();
  let agent: FakeAgent | undefined;
  const double = await doubleFor(t, (store) => (agent = fakeAgent(store, {
    on: async ({ pod }) => {
      if ((agent?.executed.length ?? 0) > 10) {
        interrupt.abort();
        await new Promise<void>((resolve) => (pod.signal.aborted ? resolve() : pod.signal.addEventListener('abort', () => resolve())));
        return { pod: { phase: 'Failed', containers: [{ name: 'unit', exitCode: 143 }] } };
      }
      return undefined;
    },
  })), 4);
  const report = await runOnDouble(double, study, { signal: interrupt.signal, settings: { pods: 4 } });
  assert.equal(report.outcome, 'interrupted');
  await assertClean(double);
});
