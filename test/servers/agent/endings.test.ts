import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeWanted } from '../../../runner/store/wanted.ts';
import { makePod, memoryGroup, type Pod } from './pod.ts';

/** What became of the tasks of the newest summary, in words. */
function told(pod: Pod): string[] {
  return pod.outcomes().flatMap((outcome) => outcome.tasks.map((task) => (task.state === 'handedBack' ? 'handed back' : task.outcome.ok ? 'ok' : `${task.outcome.class}: ${task.outcome.reason}`)));
}

/** A script that says it is there, then waits until the test lets it go; $GATE and $READY are names in its own folder. */
const gated = (then: string): string => `echo > ready; while [ ! -e go ]; do sleep 0.01; done; ${then}`;
const copy = 'cat in/a.txt > out/text.txt';

test('a deadline ends the task, stubborn as it is, and the next one runs', async (t) => {
  const pod = makePod(t);
  await pod.chunk([{ script: 'trap : TERM; while :; do sleep 1000 & wait; done', resources: { time: 1 } }, {}]);
  assert.deepEqual(await pod.run(), { shim: 0, agent: 0 });
  assert.deepEqual(told(pod), ['time: deadline of 1 s passed; raise resources.time, or make the work smaller', 'ok']);
});

test('what a task leaves running is dead before the next begins, and before its outputs are read', async (t) => {
  const pod = makePod(t);
  const seconds = String(87_000 + (process.pid % 1000));
  const list = 'for p in /proc/[0-9]*; do tr "\\0" " " < $p/cmdline; echo; done > out/text.txt';
  const { tasks } = await pod.chunk([{ script: `setsid sleep ${seconds} & setsid sh -c "while :; do echo more >> out/text.txt; done" & sleep 0.1; ${copy}` }, { script: `${list}; true` }]);
  assert.deepEqual(await pod.run(), { shim: 0, agent: 0 });
  const [, second] = tasks;
  assert.ok(second);
  const seen = (await pod.output(second)).split('\n').filter((line) => line.trim() !== '');
  assert.ok(seen.some((line) => line.includes('/shim')), seen.join('\n'));
  assert.deepEqual(seen.filter((line) => line.includes(seconds) || line.includes('while :; do echo more')), []);
});

test('argo #8680, #9083, #10063: the shim is killed with a task in hand: the agent says so, hands the rest back, and hangs on nothing', async (t) => {
  const pod = makePod(t);
  await pod.chunk([{ script: gated(copy) }, {}, {}]);
  const agent = pod.startAgent();
  const shim = pod.startShim();
  await pod.appeared('out/work/ready');
  process.kill(pod.shimPid(), 'SIGKILL');
  await agent.saw('ended with code');
  assert.notEqual(await shim.ended, 0);
  agent.signal('SIGTERM');
  assert.equal(await agent.ended, 0);
  assert.deepEqual(told(pod), ['infrastructure: the container of the command ended while the task was in hand', 'handed back', 'handed back']);
  assert.deepEqual(pod.attempts().map(({ unit, outcome, class: failure }) => [unit, outcome, failure]), [[0, 'failed', 'infrastructure']]);
});

test('argo #8680: the command alone is killed for want of memory: class memory, by what the kernel counted', async (t) => {
  const pod = makePod(t);
  const group = memoryGroup(t, 64);
  await pod.chunk([{ step: { command: ['node', '-e', 'const held = []; for (;;) held.push(Buffer.alloc(1 << 20, 1))'] } }, {}]);
  const agent = pod.startAgent();
  const shim = pod.startShim({ memoryGroup: group });
  assert.equal(await shim.ended, 0);
  agent.signal('SIGTERM');
  await agent.ended;
  const [first, second] = told(pod);
  assert.match(first ?? '', /^memory: /);
  assert.equal(second, 'ok');
});

test('argo #8680: shim and command die together for want of memory: class memory, by what was in use', async (t) => {
  const pod = makePod(t);
  const group = memoryGroup(t, 96);
  await pod.chunk([{ step: { command: ['node', '-e', 'const held = Array.from({ length: 70 }, () => Buffer.alloc(1 << 20, 1)); setInterval(() => { held[0][0] += 1; if (held[0][0] === 100) require("node:fs").writeFileSync("ready", ""); }, 10)'] } }, {}]);
  const agent = pod.startAgent();
  const shim = pod.startShim({ memoryGroup: group });
  await pod.appeared('out/work/ready');
  process.kill(pod.shimPid(), 'SIGKILL');
  await shim.ended;
  await agent.saw('ended with code');
  assert.match(told(pod)[0] ?? '', /^memory: the container of the command ended when \d+ MiB of 96 MiB were in use; raise resources\.memory$/);
});

test('an agent that is killed is followed by one that takes over the command in hand and repeats nothing', async (t) => {
  const pod = makePod(t);
  const { tasks } = await pod.chunk([{ script: `echo once; ${copy}` }, { script: gated(`echo twice; ${copy}`), step: { env: { LIST: 'yes' } } }, {}]);
  const first = pod.startAgent();
  const shim = pod.startShim();
  await pod.appeared('out/work/ready');
  first.signal('SIGKILL');
  await first.ended;
  const second = pod.startAgent();
  pod.go();
  assert.equal(await shim.ended, 0);
  second.signal('SIGTERM');
  assert.equal(await second.ended, 0);
  assert.deepEqual(told(pod), ['ok', 'ok', 'ok']);
  // Each command ran once: the log of the container has what they printed.
  assert.deepEqual(shim.printed().trim().split('\n'), ['once', 'twice']);
  const [, resumed] = tasks;
  assert.ok(resumed);
  assert.equal(await pod.output(resumed), 'input of 1\n');
});

test('an agent that is killed after the command ended, before anything was noted, collects it again', async (t) => {
  const pod = makePod(t);
  const { tasks } = await pod.chunk([{ script: gated(copy) }]);
  const first = pod.startAgent();
  const shim = pod.startShim();
  await pod.appeared('out/work/ready');
  first.signal('SIGSTOP');
  pod.go();
  // The command has ended when the shim has nobody left.
  while (readFileSync(`/proc/${pod.shimPid()}/task/${pod.shimPid()}/children`, 'utf8') !== '') await new Promise((resolve) => setTimeout(resolve, 5));
  first.signal('SIGKILL');
  await first.ended;
  const second = pod.startAgent();
  assert.equal(await shim.ended, 0);
  second.signal('SIGTERM');
  await second.ended;
  assert.deepEqual(told(pod), ['ok']);
  const [task] = tasks;
  assert.ok(task);
  assert.equal(await pod.output(task), 'input of 0\n');
});

test('kueue #10487: a pod that is ended with a task in hand finishes it, hands the rest back, and never exits 0', async (t) => {
  const pod = makePod(t);
  await pod.chunk([{ script: gated(copy) }, {}, {}]);
  const agent = pod.startAgent();
  const shim = pod.startShim();
  await pod.appeared('out/work/ready');
  process.kill(pod.shimPid(), 'SIGTERM');
  await agent.saw('this pod is to end');
  pod.go();
  assert.equal(await shim.ended, 143);
  agent.signal('SIGTERM');
  assert.equal(await agent.ended, 143);
  assert.deepEqual(told(pod), ['ok', 'handed back', 'handed back']);
});

test('kueue #10487: a task that does not end within the grace is stopped and handed back; never 0', async (t) => {
  const pod = makePod(t);
  await pod.chunk([{ script: gated(copy) }]);
  const agent = pod.startAgent({ options: ['--grace', '2'] });
  const shim = pod.startShim();
  await pod.appeared('out/work/ready');
  process.kill(pod.shimPid(), 'SIGTERM');
  assert.equal(await shim.ended, 143);
  agent.signal('SIGTERM');
  assert.equal(await agent.ended, 143);
  assert.deepEqual(told(pod), ['handed back']);
  assert.deepEqual(pod.attempts().map(({ outcome }) => outcome), ['cancelled']);
});

test('kueue #10487: a pod that is ended when its last task commits exits 0, since everything is committed', async (t) => {
  const pod = makePod(t);
  await pod.chunk([{ script: gated(copy) }]);
  const agent = pod.startAgent();
  const shim = pod.startShim();
  await pod.appeared('out/work/ready');
  process.kill(pod.shimPid(), 'SIGTERM');
  await agent.saw('this pod is to end');
  pod.go();
  assert.equal(await shim.ended, 0);
  agent.signal('SIGTERM');
  assert.equal(await agent.ended, 0);
});

test('a pause drains: the task in hand is committed, the rest is handed back, and the pod ends well', async (t) => {
  const pod = makePod(t);
  await pod.chunk([{ script: gated(copy) }, {}, {}]);
  const agent = pod.startAgent({ options: ['--pace', '0.05'] });
  const shim = pod.startShim();
  await pod.appeared('out/work/ready');
  await writeWanted(pod.store, pod.plan, { by: 'ada', at: '2026-01-31T12:00:00Z', action: 'pause' });
  await agent.saw('people want nothing new to start');
  pod.go();
  assert.equal(await shim.ended, 0);
  agent.signal('SIGTERM');
  assert.equal(await agent.ended, 0);
  assert.deepEqual(told(pod), ['ok', 'handed back', 'handed back']);
});

test('a cancel stops the task in hand at once', async (t) => {
  const pod = makePod(t);
  await pod.chunk([{ script: gated(copy) }, {}]);
  const agent = pod.startAgent({ options: ['--pace', '0.05'] });
  const shim = pod.startShim();
  await pod.appeared('out/work/ready');
  await writeWanted(pod.store, pod.plan, { by: 'ada', at: '2026-01-31T12:00:00Z', action: 'cancel' });
  assert.equal(await shim.ended, 0);
  agent.signal('SIGTERM');
  await agent.ended;
  assert.deepEqual(told(pod), ['handed back', 'handed back']);
});

test('a task that fills its disk is stopped with class disk before kubelet would end the pod', async (t) => {
  const pod = makePod(t);
  await pod.chunk([{ script: 'head -c 40000000 /dev/zero > tmp/big; sleep 1000', resources: { disk: 16 } }, { script: 'head -c 60000000 /dev/zero > tmp/big; sleep 1000' }, {}]);
  assert.deepEqual(await pod.run('--out-limit', '48'), { shim: 0, agent: 0 });
  const [declared, volume, next] = told(pod);
  assert.match(declared ?? '', /^disk: used \d+ MiB of 16 MiB of scratch space; raise resources\.disk$/);
  assert.match(volume ?? '', /^disk: used \d+ MiB of 43 MiB of scratch space/);
  assert.equal(next, 'ok');
});

test('inputs count as disk, as on one machine: more than a task may use is class disk, not an evicted pod', async (t) => {
  const pod = makePod(t);
  await pod.chunk([{ inputs: { 'a.txt': 'a'.repeat(3 << 20) }, resources: { disk: 2 } }, {}]);
  assert.deepEqual(await pod.run(), { shim: 0, agent: 0 });
  assert.deepEqual(told(pod), ['disk: the inputs take more than the 2 MiB of scratch space; raise resources.disk', 'ok']);
  assert.deepEqual(pod.attempts().map(({ unit, class: failure }) => [unit, failure]), [[0, 'disk']]);
});

test('knative/build #521: what a command printed is in the store after every way to fail', async (t) => {
  const pod = makePod(t);
  await pod.chunk([{ script: 'echo failing; exit 2' }, { script: 'echo late; sleep 1000', resources: { time: 1 } }, { script: 'echo nothing made' }, { script: `echo dying; ${gated(copy)}` }]);
  const agent = pod.startAgent();
  const shim = pod.startShim();
  await shim.saw('dying');
  await pod.appeared('out/work/ready');
  process.kill(pod.shimPid(), 'SIGKILL');
  await agent.saw('ended with code');
  const tails = Object.fromEntries(pod.attempts().map((attempt) => [attempt.unit, attempt.tail]));
  assert.deepEqual(tails, { 0: 'failing', 1: 'late', 2: 'nothing made', 3: 'dying' });
  for (const attempt of pod.attempts()) assert.ok(existsSync(join(pod.storeRoot, 'blobs/sha256', attempt.log?.slice(7, 9) ?? '', attempt.log?.slice(7) ?? '')));
});

test('a manifest that is not what its digest says ends the pod with 64, a store that is away with 66', async (t) => {
  const pod = makePod(t);
  const { tasks } = await pod.chunk([{}]);
  const [chunk] = readdirSync(join(pod.storeRoot, 'runs', pod.plan, '1/chunks')).map((name) => join(pod.storeRoot, 'runs', pod.plan, '1/chunks', name)).filter((file) => readFileSync(file, 'utf8').includes('"tasks"'));
  assert.ok(chunk);
  writeFileSync(chunk, readFileSync(chunk, 'utf8').replace('"force":false', '"force":true'));
  assert.deepEqual(await pod.run(), { shim: 64, agent: 64 });
  const [task] = tasks;
  assert.ok(task);
  assert.equal(await pod.record(task), undefined);

  const away = makePod(t, { url: 's3://lab/store?endpoint=http://127.0.0.1:9&region=us-east-1&pathStyle=true', env: { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y' }, store: pod.store, folder: pod.storeRoot });
  await away.chunk([{}]);
  assert.deepEqual(await away.run(), { shim: 66, agent: 66 });
});
