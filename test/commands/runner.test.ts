import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { test, type TestContext } from 'node:test';
import { rig, type Ran, type Rig } from '../rig.ts';
import type { RunnerState } from '../../runner/model/stored.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import { writeWanted } from '../../runner/store/wanted.ts';
import { gated, gates, until, type Gates } from './gated.ts';

const me = userInfo().username;
const runnerOf = (labels: readonly string[] = []): string => JSON.stringify({ $schema: '../../schemas/runner.v1.json', id: 'lab', title: 'Lab', executor: 'local', labels, capacity: { cpu: 64, memory: 100_000 } });

interface Queued {
  readonly analyses: readonly { readonly state: string; readonly queued: readonly { readonly runner: string; readonly by: string; readonly reason: string }[] }[];
}

/** A registry with tiles that are held at gates, a store beside it, and a place without a registry for a runner. */
function place(t: TestContext, tiles: number, labels: readonly string[] = [], analysis: { readonly [name: string]: unknown } = {}): { at: Rig; gate: Gates; runner: (...args: string[]) => string[]; queue: () => Promise<Ran>; waiting: () => string[] } {
  const at = rig(t);
  const gate = gates(at);
  gated(gate.folder, tiles, { analysis }).file('runners/lab.json', runnerOf(labels)).write(at.path('registry'));
  mkdirSync(at.path('elsewhere'));
  const waiting = (): string[] => (existsSync(at.path('store/queue/lab')) ? readdirSync(at.path('store/queue/lab')) : []);
  return { at, gate, waiting, queue: () => at.run('run', '--runner', 'lab', '--store', 'store'), runner: (...args) => ['runner', 'lab', '--registry', 'elsewhere', '--store', 'store', ...args] };
}

async function queuedOf(at: Rig): Promise<Queued['analyses'][number]> {
  const { stdout, stderr } = await at.run('status', '--json', '--store', 'store');
  const [one] = (JSON.parse(stdout || `{"analyses":[],"said":${JSON.stringify(stderr)}}`) as Queued).analyses;
  if (one === undefined) throw new Error(stderr);
  return one;
}

test('what is queued is run by a runner that has the store and nothing else', async (t) => {
  const { at, gate, runner, queue, waiting } = place(t, 3);
  gate.open('all');
  const queued = await queue();
  assert.equal(queued.code, 0, queued.stderr);
  assert.match(queued.stdout, /^held: queued for lab, which has not shown itself yet \(launch /);
  assert.equal(waiting().length, 1);
  assert.deepEqual((await queuedOf(at)).queued.map(({ runner, by, reason }) => [runner, by, reason]), [['lab', me, 'no runner lab has shown itself in this store']]);

  const ran = await at.run(...runner('--trust', me, '--once'));
  assert.equal(ran.code, 0, ran.stderr);
  assert.match(ran.stderr, /lab: held complete, 4 tasks run, 0 cached/);
  assert.deepEqual(waiting(), []);
  const [plan] = readdirSync(at.path('store/launches')) as [string];
  const documents = readdirSync(at.path('store/launches', plan)).sort();
  assert.equal(documents.length, 2, 'one launch, with its end');
  const end = JSON.parse(readFileSync(at.path('store/launches', plan, documents.find((name) => name.endsWith('.end.json')) ?? ''), 'utf8')) as { readonly outcome: string };
  assert.equal(end.outcome, 'complete');
  const state = JSON.parse(readFileSync(at.path('store/runners/lab.json'), 'utf8')) as { readonly state: string };
  assert.equal(state.state, 'gone');

  const again = await queue();
  assert.match(again.stdout, /^held: complete already$/m);
  assert.deepEqual(waiting(), []);
});

test('of two launches of a plan, one that was cancelled before it began is ended, and the other runs', async (t) => {
  const { at, gate, runner, queue, waiting } = place(t, 1);
  gate.open('all');
  await queue();
  const [first] = waiting() as [string];
  await queue();
  const [plan] = readdirSync(at.path('store/launches')) as [string];
  const store = directoryStore({ root: at.path('store'), owner: 'test-1-1' });
  await writeWanted(store, plan, { action: 'cancel', by: 'headgate', at: '2026-02-01T00:00:00Z', reason: 'pull request 17 was closed', launches: [first] });
  // What was wished of another launch stops nobody.
  await writeWanted(store, plan, { action: 'pause', by: 'headgate', at: '2026-02-01T00:00:00Z', launches: [first] });
  const ran = await at.run(...runner('--trust', me, '--once'));
  assert.match(ran.stderr, new RegExp(`launch ${first} of held was cancelled before it began`));
  assert.match(ran.stderr, /lab: held complete, 2 tasks run/);
  assert.deepEqual(waiting(), []);
  const ends = readdirSync(at.path('store/launches', plan)).filter((name) => name.endsWith('.end.json')).map((name) => JSON.parse(readFileSync(at.path('store/launches', plan, name), 'utf8')) as { readonly id: string; readonly outcome: string });
  assert.deepEqual(ends.map(({ id, outcome }) => [id === first, outcome]).sort(), [[false, 'complete'], [true, 'cancelled']]);
});

test('without a verifier a runner starts nothing, and it starts nothing of anybody else', async (t) => {
  const { at, gate, runner, queue, waiting } = place(t, 1);
  gate.open('all');
  const unverified = await at.run(...runner('--once'));
  assert.equal(unverified.code, 2);
  assert.match(unverified.stderr, /nothing says whose launches this runner may start\n {2}hint: .*--trust LOGIN/);
  await queue();
  const other = await at.run(...runner('--trust', 'somebody-else', '--once'));
  assert.equal(other.code, 0);
  assert.match(other.stderr, new RegExp(`does not take launch .* of held: it is by ${me}; this runner works for somebody-else only`));
  assert.equal(waiting().length, 1);
  assert.deepEqual(gate.started(), []);
  assert.match((await queuedOf(at)).queued[0]?.reason ?? '', /^lab does not take it: it is by/);
});

test('SIGTERM hands over: what is in hand finishes, nothing new starts, the exit code is 0, and the next runner goes on', async (t) => {
  const { at, gate, runner, queue, waiting } = place(t, 6);
  await queue();
  const first = at.start(...runner('--trust', me, '--jobs', '1'));
  await until(() => gate.started().length === 1);
  assert.equal((await queuedOf(at)).queued[0]?.reason, 'lab has it in hand');
  first.signal('SIGTERM');
  await until(() => (JSON.parse(readFileSync(at.path('store/runners/lab.json'), 'utf8')) as { readonly state: string }).state === 'handing over');
  gate.open('all');
  const { code, stderr } = await first.ended;
  assert.equal(code, 0, stderr);
  const handed = Number(/hands held over, (\d+) tasks? run here/.exec(stderr)?.[1]);
  // The task in hand, and perhaps the one that its worker had been given to go on with.
  assert.ok(handed === 1 || handed === 2, stderr);
  assert.equal(waiting().length, 1);

  const second = await at.run(...runner('--trust', me, '--once'));
  assert.equal(second.code, 0);
  assert.match(second.stderr, new RegExp(`lab: held complete, ${7 - handed} tasks run, ${handed} cached`));
  assert.deepEqual(waiting(), []);
});

test('the capacity of a standing runner is changed while it works', async (t) => {
  const { at, gate, runner, queue } = place(t, 6);
  await queue();
  const first = at.start(...runner('--trust', me, '--jobs', '1', '--once'));
  await until(() => gate.started().length === 1);
  assert.match((await at.run('resume', '--jobs', '3', '--store', 'store')).stdout, /3 at a time from now on/);
  await until(() => gate.started().length === 3);
  gate.open('all');
  assert.equal((await first.ended).code, 0);
});

test('what a runner cannot run is not queued silently: the reason is said at once, and by status where the runner finds it', async (t) => {
  const { at, queue, waiting, runner } = place(t, 1, [], { runsOn: ['gpu'] });
  const refused = await queue();
  assert.equal(refused.code, 1);
  assert.match(refused.stdout, /^held: not queued, lab cannot run it: needs the label gpu; it has none$/m);
  assert.deepEqual(waiting(), []);

  // The registry promises what the runner does not keep.
  at.write('registry/runners/lab.json', runnerOf(['gpu']));
  assert.equal((await queue()).code, 0);
  assert.equal((await at.run(...runner('--trust', me, '--once'))).code, 0);
  assert.equal((await queuedOf(at)).queued[0]?.reason, 'lab does not take it: needs the label gpu; it has none');
  assert.match((await at.run('status', '--store', 'store')).stdout, /… held is queued for lab by .*: lab does not take it: needs the label gpu; it has none/);
  // What it showed counts from now on, and one with the label takes it.
  assert.equal((await queue()).code, 1);
  assert.equal(waiting().length, 1);
});

test('a runner that nobody declared and nobody saw is a mistake of whoever asks', async (t) => {
  const { at, waiting } = place(t, 1);
  const { code, stderr } = await at.run('run', '--runner', 'nobody', '--store', 'store');
  assert.equal(code, 2);
  assert.match(stderr, /no runner nobody is declared in runners\/nobody\.json, and none has shown itself/);
  assert.deepEqual(waiting(), []);
});

test('a runner tries itself: the synthetic analysis is run like any launch, and what came of it is shown', async (t) => {
  const { at, runner, waiting } = place(t, 1);
  const ran = await at.run(...runner('--trust', me, '--once', '--synthetic', '60'));
  assert.equal(ran.code, 0, ran.stderr);
  assert.match(ran.stderr, /lab: takes runner:lab#synthetic \(launch \S+, by \S+\)\nlab: runner:lab#synthetic complete, 1 task run, 0 cached/);
  assert.deepEqual(waiting(), []);
  const shown = (): RunnerState => JSON.parse(readFileSync(at.path('store/runners/lab.json'), 'utf8')) as RunnerState;
  const { synthetic } = shown();
  assert.deepEqual([synthetic?.minutes, synthetic?.failures, synthetic?.reason], [60, 0, undefined]);
  const succeeded = Date.parse(synthetic?.succeeded ?? '');
  const metrics = readFileSync(at.path('store/runners/lab.metrics.txt'), 'utf8');
  assert.ok(metrics.includes(`headgate_synthetic_success_seconds{runner="lab"} ${succeeded / 1000}\n`), metrics);
  assert.match(metrics, /^headgate_synthetic_failures_total\{runner="lab"\} 0$/m);
  assert.match(metrics, /# EOF\n$/);
  // The next one is due in an hour, whoever runs then.
  assert.doesNotMatch((await at.run(...runner('--trust', me, '--once', '--synthetic', '60'))).stderr, /synthetic/);
  assert.match((await at.run('status', '--store', 'store')).stdout, /✗ lab: its synthetic analysis last went well at \S+, in \d+ s; the runner is not there, it was last seen /);
  const { runners } = JSON.parse((await at.run('status', '--json', '--store', 'store')).stdout) as { readonly runners: readonly object[] };
  assert.deepEqual(runners, [{ runner: 'lab', state: 'gone', updated: shown().updated, present: false, synthetic }]);
});

test('a synthetic analysis that nobody may run shows as one that never went well', async (t) => {
  const { at, waiting } = place(t, 1);
  const small = await at.run('runner', 'lab', '--registry', 'elsewhere', '--store', 'store', '--trust', me, '--once', '--synthetic', '60', '--memory', '100');
  assert.equal(small.code, 0, small.stderr);
  const { synthetic, refused } = JSON.parse(readFileSync(at.path('store/runners/lab.json'), 'utf8')) as RunnerState;
  assert.deepEqual([synthetic?.succeeded, synthetic?.failures], [undefined, 0]);
  assert.match(refused[0]?.reason ?? '', /128 MiB/);
  assert.equal(waiting().length, 1);
  assert.match((await at.run('status', '--store', 'store')).stdout, /✗ lab: its synthetic analysis has never gone well/);
});
