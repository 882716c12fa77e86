import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Attempt } from '../../runner/model/stored.ts';
import { registry, rig, type Ran, type Rig } from '../rig.ts';
import { gated, gates, until } from './gated.ts';

const port = { mediaType: 'text/plain' };

/** `ran`, `cached` and `failed` of the end table. */
function numbers({ stderr }: Ran, analysis = 'held'): number[] {
  // The row of the table at the end; a run that takes long has told how far it was in lines that begin alike.
  const row = stderr.split('\n').findLast((line) => line.startsWith(`${analysis} `));
  return (row ?? '').split(/\s{2,}/).slice(2, 5).map(Number);
}

/** Every attempt in the store that did not become a record, oldest first. */
function attempts(at: Rig): Attempt[] {
  const folder = at.path('registry/.headgate/store/attempts');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => JSON.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')) as Attempt).sort((a, b) => (a.started < b.started ? -1 : 1));
}

test('a step added while a run goes on: the next plan runs only what is new', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gated(gate.folder, 3).write(at.path('registry'));
  const run = at.start('run');
  await until(() => gate.started().length >= 1);
  gated(gate.folder, 3, { steps: { again: { uses: 'copy@1.0.0', inputs: { tile: 'steps.join.all' } } } }).write(at.path('registry'));
  gate.open('all');
  const first = await run.ended;
  assert.deepEqual([first.code, ...numbers(first)], [0, 4, 0, 0]);
  assert.match((await at.run('plan')).stdout, /^held  = 4 cached  \+ 1 new  ↻ changed \(again: stage: none → there\)\n/);
  assert.deepEqual(numbers(await at.run('run')), [1, 4, 0]);
});

test('a step removed while a run goes on: what the next plan still has is there, and nothing runs', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gated(gate.folder, 3, { steps: { again: { uses: 'copy@1.0.0', inputs: { tile: 'steps.join.all' } } } }).write(at.path('registry'));
  const run = at.start('run');
  await until(() => gate.started().length >= 1);
  gated(gate.folder, 3).write(at.path('registry'));
  gate.open('all');
  const first = await run.ended;
  assert.deepEqual([first.code, ...numbers(first)], [0, 5, 0, 0]);
  assert.match((await at.run('plan')).stdout, /^held  = 4 cached  ↻ changed \(again: stage: there → none\)\nPlan: 0 to run, 4 cached\n$/);
  assert.deepEqual(numbers(await at.run('run')), [0, 4, 0]);
});

test('a narrower selection deletes nothing', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gate.open('all');
  gated(gate.folder, 4).write(at.path('registry'));
  await at.run('run');
  const store = at.path('registry/.headgate/store');
  const kept = (): string[] => ['tasks', 'blobs', 'results'].flatMap((folder) => readdirSync(join(store, folder), { recursive: true }).map(String)).sort();
  const before = kept();
  gated(gate.folder, 4, { analysis: { select: { boxes: [{ x: { from: 0, to: 1 } }] } } }).write(at.path('registry'));
  assert.deepEqual(numbers(await at.run('run')), [1, 2, 0]);
  const after = new Set(kept());
  assert.deepEqual(before.filter((name) => !after.has(name)), []);
  gated(gate.folder, 4).write(at.path('registry'));
  assert.deepEqual(numbers(await at.run('run')), [0, 5, 0]);
});

test('one task of 500 fails: the other 499, and everything that does not depend on it, finish', async (t) => {
  const at = rig(t);
  registry()
    .tool('first', { environment: { programs: { sh: '*' } }, command: ['sh', '-c', 'test "$1" != 250 && cat "$2" > "$3"', 'sh', '{unit.x}', '{inputs.tile}', '{outputs.tile}'], inputs: { tile: port }, outputs: { tile: port }, resources: { cpu: { base: 0.5 }, memory: { base: 8 } } })
    .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.tile}', '{outputs.tile}'], inputs: { tile: port }, outputs: { tile: port }, resources: { cpu: { base: 0.5 }, memory: { base: 8 } } })
    .pipeline('copies', { inputs: { tile: port }, steps: { first: { uses: 'first@1.0.0', inputs: { tile: 'inputs.tile' } }, second: { uses: 'copy@1.0.0', inputs: { tile: 'steps.first.tile' } } }, outputs: { tile: { from: 'steps.second.tile', role: 'data' } } })
    .tiles('tiles', { x: 500 }, (place) => `${place.join()}\n`)
    .analysis('copies', { pipeline: 'copies@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } } })
    .write(at.path('registry'));
  const { code } = await at.run('run', '--isolation', 'process-group');
  assert.equal(code, 1);
  const { analyses } = JSON.parse((await at.run('status', '--json')).stdout) as { analyses: { state: string; counts: { [state: string]: number }; stages: { id: string; counts: { [state: string]: number } }[]; failures: { stage: string; unit: number }[] }[] };
  const [one] = analyses;
  assert.deepEqual(one?.stages.map(({ id, counts }) => [id, counts['succeeded'], counts['failed'], counts['blocked']]), [['first', 499, 1, 0], ['second', 499, 0, 1]]);
  assert.deepEqual(one?.failures.map(({ stage, unit }) => [stage, unit]), [['first', 250]]);
});

test('only the classes that retries name are tried again, each time later', async (t) => {
  const at = rig(t);
  const tool = (retries: object): void => {
    // Fails twice with exit code 9, then works; the file counts.
    const script = 'echo x >> "$1/count"; if [ "$(wc -l < "$1/count")" -lt 3 ]; then exit 9; fi; cat "$2" > "$3"';
    registry()
      .tool('shy', { environment: { programs: { sh: '*' } }, command: ['sh', '-c', script, 'sh', at.folder, '{inputs.tile}', '{outputs.tile}'], inputs: { tile: port }, outputs: { tile: port }, retries })
      .pipeline('shy', { inputs: { tile: port }, steps: { only: { uses: 'shy@1.0.0', inputs: { tile: 'inputs.tile' } } }, outputs: { tile: { from: 'steps.only.tile', role: 'data' } } })
      .files('one', { 'one.txt': 'one\n' })
      .analysis('shy', { pipeline: 'shy@1.0.0', inputs: { tile: { dataset: 'one@1.0.0' } } })
      .write(at.path('registry'));
  };
  tool({ time: { times: 5 }, user: { times: 5, exitCodes: [8] } });
  assert.equal((await at.run('run')).code, 1);
  assert.deepEqual(attempts(at).map(({ class: kind, exitCode }) => [kind, exitCode]), [['user', 9]]);
  assert.equal(readFileSync(at.path('count'), 'utf8'), 'x\n');

  at.write('count', '');
  tool({ user: { times: 2, delay: 0.4, factor: 3 } });
  const { code, stderr } = await at.run('run');
  assert.equal(code, 0, stderr);
  const tries = attempts(at);
  assert.deepEqual(tries.map((attempt) => attempt.exitCode), [9, 9, 9]);
  // 0.4 s, less a tenth of jitter, between the failures of the second run.
  assert.ok(Date.parse(tries[2]?.started ?? '') - Date.parse(tries[1]?.started ?? '') >= 360);
});

test('a task that runs out of memory is tried again with more, up to its cap', async (t) => {
  const at = rig(t);
  // Holds 150 MiB for as long as its limit is below that.
  const script = 'const fs = require("fs"); const b = Buffer.alloc(150 << 20, 1); const end = Date.now() + (Number(process.argv[1]) < 200 ? 60000 : 0); const wait = () => { if (Date.now() < end) setTimeout(wait, 50); else fs.writeFileSync(process.argv[2], `${b.length}\\n`); }; wait();';
  registry()
    .tool('greedy', { environment: { programs: { node: '>=20' } }, command: ['node', '-e', script.replaceAll('{', '{{'), '{resources.memory}', '{outputs.size}'], inputs: { tile: port }, outputs: { size: port }, resources: { memory: { base: 100, max: 400 } }, retries: { memory: { times: 3, delay: 0.1 } } })
    .pipeline('greedy', { inputs: { tile: port }, steps: { only: { uses: 'greedy@1.0.0', inputs: { tile: 'inputs.tile' } } }, outputs: { size: { from: 'steps.only.size', role: 'data' } } })
    .files('one', { 'one.txt': 'one\n' })
    .analysis('greedy', { pipeline: 'greedy@1.0.0', inputs: { tile: { dataset: 'one@1.0.0' } } })
    .write(at.path('registry'));
  const { code, stderr } = await at.run('run', '--memory', '1000');
  assert.equal(code, 0, stderr);
  assert.deepEqual(attempts(at).map((attempt) => attempt.class), ['memory']);
});

test('an analysis waits for its time and for a runner that has its labels; a higher priority goes first', async (t) => {
  const at = rig(t);
  const built = registry()
    .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.tile}', '{outputs.tile}'], inputs: { tile: port }, outputs: { tile: port } })
    .pipeline('copies', { inputs: { tile: port }, steps: { only: { uses: 'copy@1.0.0', inputs: { tile: 'inputs.tile' } } }, outputs: { tile: { from: 'steps.only.tile', role: 'data' } } });
  const analysis = (id: string, more: object): void => void built.files(`data-${id}`, { 'a.txt': `${id}\n` }).analysis(id, { pipeline: 'copies@1.0.0', inputs: { tile: { dataset: `data-${id}@1.0.0` } }, ...more });
  analysis('a', {});
  analysis('b', { priority: 5 });
  analysis('c', { priority: 9, notBefore: '2026-01-01T00:00:00Z' });
  analysis('d', { notBefore: '2999-01-01T00:00:00Z' });
  analysis('e', { runsOn: ['large'] });
  built.write(at.path('registry'));
  const run = await at.run('run');
  assert.equal(run.code, 0, run.stderr);
  const rows = run.stderr.split('\n').flatMap((line) => (/^[a-e] {2,}/.test(line) ? [line.replace(/ {2,}/g, ' ').trim().replace(/ [\d.]+ s$/, '')] : []));
  assert.deepEqual(rows, ['c complete 1 0 0', 'b complete 1 0 0', 'a complete 1 0 0', 'd not before 2999-01-01T00:00:00Z', 'e needs a runner with the label large; this one has none (runners/local.json)']);
});
