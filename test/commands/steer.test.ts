import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { registry, rig, type Ran, type Rig } from '../rig.ts';
import { gated, gates, until } from './gated.ts';

interface Status {
  readonly state: string;
  readonly counts: { readonly [state: string]: number };
  readonly stages: readonly { readonly id: string; readonly paused: boolean; readonly counts: { readonly [state: string]: number } }[];
  readonly pauses: readonly { readonly by: string; readonly reason?: string; readonly stages?: readonly string[] }[];
  readonly failures: readonly { readonly unit: number; readonly class: string; readonly reason: string; readonly tail?: string }[];
  readonly runner?: { readonly alive: boolean; readonly jobs: number };
}

async function status(at: Rig): Promise<Status> {
  const { stdout } = await at.run('status', '--json');
  const [one] = (JSON.parse(stdout) as { analyses: Status[] }).analyses;
  if (one === undefined) throw new Error('no status');
  return one;
}

/** `ran`, `cached` and `failed` of the end table. */
function numbers({ stderr }: Ran, analysis = 'held'): number[] {
  const row = stderr.split('\n').find((line) => line.startsWith(`${analysis} `));
  return (row ?? '').split(/\s{2,}/).slice(2, 5).map(Number);
}

test('pause lets tasks in hand finish and starts nothing new; the next run is paused too, until resume', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gated(gate.folder, 6).write(at.path('registry'));
  const run = at.start('run', '--jobs', '1', '--events', 'ndjson');
  await until(() => gate.started().length === 1);

  assert.match((await at.run('pause', '--reason', 'tea')).stdout, /^held: pausing; tasks in hand finish\n$/);
  await run.saw('"action":"pause"');
  gate.open('all');
  const { code, stdout } = await run.ended;
  assert.equal(code, 0);
  const end = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { outcome: string; counts: { succeeded: number; queued: number } };
  assert.equal(end.outcome, 'paused');
  assert.ok(end.counts.succeeded >= 1 && end.counts.queued >= 1, JSON.stringify(end.counts));

  const paused = await status(at);
  assert.equal(paused.state, 'paused');
  assert.deepEqual(paused.pauses.map(({ reason, stages }) => [reason, stages]), [['tea', undefined]]);
  const again = await at.run('run');
  assert.match(again.stderr, /^held +paused +0 /m);

  assert.match((await at.run('resume')).stdout, /^held: not paused any more/);
  const last = await at.run('run');
  assert.equal(last.code, 0);
  assert.deepEqual(numbers(last), [7 - end.counts.succeeded, end.counts.succeeded, 0]);
  assert.equal((await status(at)).state, 'complete');
});

test('a live run goes on after resume', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gated(gate.folder, 4).write(at.path('registry'));
  const run = at.start('run', '--jobs', '1', '--events', 'ndjson');
  await until(() => gate.started().length === 1);
  await at.run('pause');
  await run.saw('"action":"pause"');
  assert.match((await at.run('resume')).stdout, /^held: goes on\n$/);
  await run.saw('"action":"resume"');
  gate.open('all');
  const ended = await run.ended;
  assert.equal(ended.code, 0);
  assert.match(ended.stdout, /"outcome":"complete"/);
});

test('a stage can be paused alone, with no run alive', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gate.open('all');
  gated(gate.folder, 3).write(at.path('registry'));
  assert.match((await at.run('pause', '--stage', 'join')).stdout, /^held \(join\): paused; no run is alive, it holds for the next\n$/);
  const plans = readdirSync(at.path('registry/.headgate/store/wanted/plans'));
  assert.deepEqual(readdirSync(at.path('registry/.headgate/store/wanted/plans', plans[0] ?? '')), ['1.json']);

  const run = await at.run('run');
  assert.equal(run.code, 0);
  assert.deepEqual(numbers(run), [3, 0, 0]);
  assert.match(run.stderr, /^held is paused/m);
  assert.deepEqual((await status(at)).stages.map(({ id, paused, counts }) => [id, paused, counts['succeeded']]), [['hold', false, 3], ['join', true, 0]]);

  await at.run('resume', '--stage', 'join');
  assert.deepEqual(numbers(await at.run('run')), [1, 3, 0]);
});

test('a pause that the analysis declares is shown, and resume does not lift it', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gate.open('all');
  gated(gate.folder, 2, { analysis: { paused: ['join'] } }).write(at.path('registry'));
  assert.match((await at.run('resume')).stdout, /its own declaration pauses it/);
  const run = await at.run('run');
  assert.deepEqual(numbers(run), [2, 0, 0]);
  assert.match(run.stderr, /^held is paused by its own declaration: edit `paused` there$/m);
  assert.match((await at.run('status')).stdout, /held join is paused by its own declaration/);
  gated(gate.folder, 2).write(at.path('registry'));
  assert.deepEqual(numbers(await at.run('run')), [1, 2, 0]);
});

test('cancel ends what its filters mean; the others go on', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gated(gate.folder, 4).write(at.path('registry'));
  const run = at.start('run', '--jobs', '2', '--events', 'ndjson');
  await until(() => gate.started().length === 2);
  // Nobody has been running for so long: this one means no task.
  await at.run('cancel', '--state', 'running', '--older-than', '100000');
  await run.saw('"action":"cancel"');
  assert.equal((await at.run('cancel', '--unit', 'x=2')).stdout, 'held: cancelling; results stay\n');
  await run.saw('"unit":2,"state":"cancelled"');
  gate.open('all');
  const { code, stdout } = await run.ended;
  assert.equal(code, 1);
  const end = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { outcome: string; counts: { succeeded: number; cancelled: number; waiting: number } };
  assert.deepEqual([end.outcome, end.counts.succeeded, end.counts.cancelled, end.counts.waiting], ['cancelled', 3, 1, 1]);
  assert.deepEqual(gate.started(), ['started-0', 'started-1', 'started-3']);
  assert.match((await at.run('cancel')).stdout, /nothing runs, so there is nothing to cancel/);
  assert.deepEqual(numbers(await at.run('run')), [2, 3, 0]);
});

test('cancel without a filter ends tasks in hand', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gated(gate.folder, 3).write(at.path('registry'));
  const run = at.start('run', '--jobs', '1');
  await until(() => gate.started().length === 1);
  await at.run('cancel');
  const { code, stderr } = await run.ended;
  assert.equal(code, 1);
  assert.match(stderr, /^held +cancelled /m);
});

test('a stage that was cancelled stays so when its inputs come', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gated(gate.folder, 2).write(at.path('registry'));
  const run = at.start('run', '--events', 'ndjson');
  await until(() => gate.started().length >= 1);
  await at.run('cancel', '--stage', 'join');
  await run.saw('"stage":"join","unit":0,"state":"cancelled"');
  gate.open('all');
  const { stdout } = await run.ended;
  assert.match(stdout, /"outcome":"cancelled".*"succeeded":2/);
});

test('a live run tries again what failed, by class; what was blocked goes on', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gated(gate.folder, 2).write(at.path('registry'));
  writeFileSync(join(gate.folder, 'fail-0'), '');
  gate.open(0);
  const run = at.start('run', '--jobs', '2', '--events', 'ndjson');
  await run.saw('"unit":0,"state":"failed"');
  await run.saw('"stage":"join","unit":0,"state":"blocked"');
  await at.run('retry', '--class', 'memory');
  await run.saw('"action":"retry"');
  rmSync(join(gate.folder, 'fail-0'));
  assert.equal((await at.run('retry', '--class', 'user', '--unit', 'x=0')).stdout, 'held: the live run tries again\n');
  await run.saw('"unit":0,"state":"succeeded"');
  gate.open(1);
  const { code, stdout, stderr } = await run.ended;
  assert.equal(code, 0, stderr);
  assert.equal(stdout.match(/"unit":0,"state":"failed"/g)?.length, 1);
  assert.match(stdout, /"outcome":"complete"/);
  assert.deepEqual((await status(at)).failures, []);
});

test('retry with no run alive starts one', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gate.open('all');
  gated(gate.folder, 3).write(at.path('registry'));
  writeFileSync(join(gate.folder, 'fail-1'), '');
  const first = await at.run('run');
  assert.equal(first.code, 1);
  assert.deepEqual((await status(at)).failures.map(({ unit, class: kind }) => [unit, kind]), [[1, 'user']]);
  const other = await at.run('retry', '--class', 'time');
  assert.equal(other.stdout, 'held: nothing that failed matches\n');
  rmSync(join(gate.folder, 'fail-1'));
  const again = await at.run('retry', '--class', 'user');
  assert.equal(again.code, 0, again.stderr);
  assert.deepEqual(numbers(again), [2, 2, 0]);
});

test('retry with no run alive tries what its filters mean, and leaves the rest as it was', async (t) => {
  const at = rig(t);
  const port = { mediaType: 'text/plain' };
  // Says where it works; the first tile ends with 7 and the second makes nothing, until the file is there.
  const script = 'echo "at $1"; echo "$1" >> "$4/worked"; if [ ! -e "$4/mended" ]; then case $1 in 0) exit 7;; 1) exit 0;; esac; fi; cat "$2" > "$3"';
  registry()
    .tool('make', { environment: { programs: { sh: '*' } }, command: ['sh', '-c', script, 'sh', '{unit.x}', '{inputs.tile}', '{outputs.tile}', at.folder], inputs: { tile: port }, outputs: { tile: port } })
    .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.tile}', '{outputs.tile}'], inputs: { tile: port }, outputs: { tile: port } })
    .pipeline('p', { inputs: { tile: port }, steps: { make: { uses: 'make@1.0.0', inputs: { tile: 'inputs.tile' } }, copy: { uses: 'copy@1.0.0', inputs: { tile: 'steps.make.tile' } } }, outputs: { tile: { from: 'steps.copy.tile', role: 'data' } } })
    .tiles('tiles', { x: 3 }, (place) => `${place.join()}\n`)
    .analysis('held', { pipeline: 'p@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } } })
    .write(at.path('registry'));
  const worked = (): string[] => readFileSync(at.path('worked'), 'utf8').trim().split('\n').sort();
  const first = await at.run('run');
  assert.match(first.stderr, /^analysis +state +ran +cached +failed +blocked +time\nheld +failed +4 +0 +2 +2 /m);
  for (const none of [['--class', 'time'], ['--unit', 'x=2'], ['--stage', 'copy'], ['--state', 'cancelled'], ['--older-than', '100000']]) {
    assert.equal((await at.run('retry', ...none)).stdout, 'held: nothing that failed matches\n', none.join(' '));
  }
  assert.deepEqual(worked(), ['0', '1', '2']);

  at.write('mended', '');
  const some = await at.run('retry', '--class', 'output', '--jobs', '1');
  assert.equal(some.code, 1, some.stderr);
  assert.deepEqual(worked(), ['0', '1', '1', '2']);
  const { failures, counts } = await status(at);
  assert.deepEqual([counts?.['succeeded'], counts?.['failed'], counts?.['blocked']], [4, 1, 1]);
  // What was left alone is told as before, with its last words.
  assert.deepEqual(failures.map(({ unit, class: kind, reason, tail }) => [unit, kind, reason, tail]), [[0, 'user', 'exit code 7', 'at 0']]);
  assert.match(some.stderr, /✗ held make x=0: exit code 7\n +at 0\n/);

  const rest = await at.run('retry', '--unit', 'x=0', '--stage', 'make');
  assert.equal(rest.code, 0, rest.stderr);
  assert.deepEqual(worked(), ['0', '0', '1', '1', '2']);
});

test('capacity is changed live', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gated(gate.folder, 5).write(at.path('registry'));
  const run = at.start('run', '--jobs', '1', '--events', 'ndjson');
  await until(() => gate.started().length === 1);
  assert.match((await at.run('resume', '--jobs', '4')).stdout, /^held: 4 at a time from now on\n$/);
  // One order may wait behind the first task in its worker; the others have workers of their own now.
  await until(() => gate.started().length >= 3);
  gate.open('all');
  assert.equal((await run.ended).code, 0);
});

test('what no analysis has is a usage error that proposes', async (t) => {
  const at = rig(t);
  gated(at.path('gates'), 2).write(at.path('registry'));
  const stage = await at.run('pause', '--stage', 'jion');
  assert.deepEqual([stage.code, stage.stderr], [2, 'headgate: no chosen analysis has the stage `jion`\n  hint: did you mean `join`?\n']);
  const axis = await at.run('cancel', '--unit', 'y=1');
  assert.deepEqual([axis.code, axis.stderr], [2, 'headgate: no chosen analysis has the axis `y`\n  hint: there are: x\n']);
});

test('running are the tasks that are performed; one that was handed over ahead is queued, and cancelled as such', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gated(gate.folder, 6).write(at.path('registry'));
  const run = at.start('run', '--jobs', '2', '--events', 'ndjson');
  await until(async () => gate.started().length === 2 && (await status(at)).counts?.['running'] === 2);
  const { counts } = await status(at);
  assert.deepEqual([counts['running'], counts['queued'], counts['waiting']], [2, 4, 1]);
  await at.run('cancel', '--state', 'queued');
  await run.saw('"action":"cancel"');
  gate.open('all');
  const { stdout } = await run.ended;
  const events = stdout.trim().split('\n').map((line) => JSON.parse(line) as { type: string; stage?: string; unit?: number; state?: string; counts?: Status['counts'] });
  let running = 0;
  for (const { state } of events) {
    if (state === 'running') running += 1;
    if (state === 'succeeded') running -= 1;
    assert.ok(running >= 0 && running <= 2, stdout);
  }
  assert.deepEqual(gate.started().length, 2);
  const end = events.at(-1)?.counts;
  assert.deepEqual([end?.['succeeded'], end?.['cancelled'], end?.['waiting']], [2, 4, 1]);
});
