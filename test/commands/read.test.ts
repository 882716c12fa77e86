import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rig, type Rig } from '../rig.ts';
import { gated, gates, until } from './gated.ts';

/** The digest of the joined output, `sha256:<hex>`, from the result in the store. */
function joined(at: Rig): string {
  const folder = at.path('registry/.headgate/store/results');
  const [file] = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  if (file === undefined) throw new Error('no result');
  const result = JSON.parse(readFileSync(join(file.parentPath, file.name), 'utf8')) as { outputs: { units: { digest: string }[] }[] };
  return result.outputs[0]?.units[0]?.digest ?? '';
}

test('logs prints what failed tasks said, the newest attempt or all of them, and what a task that succeeded said', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gate.open('all');
  const noisy = { command: ['sh', '-c', 'echo "reading $2"; if [ -e "$1/fail-$2" ]; then echo "because: $(cat "$1/fail-$2")"; exit 7; fi; cat "$3" > "$4"', 'sh', gate.folder, '{unit.x}', '{inputs.tile}', '{outputs.tile}'] };
  gated(gate.folder, 3, { tool: noisy }).write(at.path('registry'));
  assert.equal((await at.run('logs', 'held', 'hold', 'x=1')).stderr, 'hold x=1 was not executed yet\n');
  writeFileSync(join(gate.folder, 'fail-1'), 'tired');
  await at.run('run');
  writeFileSync(join(gate.folder, 'fail-1'), 'bored');
  await at.run('run');

  const failed = await at.run('logs', 'held', 'hold');
  assert.equal(failed.stdout, 'reading 1\nbecause: bored\n');
  assert.match(failed.stderr, /^── held hold x=1: failed: exit code 7, \d{4}-/);
  assert.equal((await at.run('logs', 'held', 'hold', 'x=1', '--all')).stdout, 'reading 1\nbecause: tired\nreading 1\nbecause: bored\n');
  assert.equal((await at.run('logs', 'held', 'hold', '0')).stdout, 'reading 0\n');

  rmSync(join(gate.folder, 'fail-1'));
  await at.run('run');
  const none = await at.run('logs', 'held', 'hold');
  assert.deepEqual([none.code, none.stdout, none.stderr], [1, '', 'no task of hold failed; name a UNIT to see what one printed\n']);
  assert.equal((await at.run('logs', 'held', 'hold', 'x=1', '--all')).stdout, 'reading 1\nbecause: tired\nreading 1\nbecause: bored\nreading 1\n');
});

test('logs names what does not exist', async (t) => {
  const at = rig(t);
  gated(at.path('gates'), 2).write(at.path('registry'));
  const errorOf = async (...args: string[]): Promise<string> => (await at.run('logs', ...args)).stderr;
  assert.match(await errorOf('hled', 'hold'), /there is no analysis `hled` .*\n {2}hint: did you mean `held`\?/);
  assert.match(await errorOf('held', 'holding'), /there is no stage `holding`\n {2}hint: stages: hold, join/);
  assert.match(await errorOf('held', 'hold', 'x=9'), /the stage hold has no task at `x=9`\n {2}hint: its axes: x/);
});

test('why tells what changed, or that nothing did', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gate.open('all');
  gated(gate.folder, 2).write(at.path('registry'));
  assert.equal((await at.run('why', 'held')).stdout, 'held: never run into this store\n');
  await at.run('run');
  assert.match((await at.run('why', 'held')).stdout, /^held: nothing changed: result [0-9a-f]{64} of \d{4}-/);
  gated(gate.folder, 2, { tool: { env: { DEPTH: '2' } } }).write(at.path('registry'));
  assert.match((await at.run('why', 'held')).stdout, /^held: since \d{4}-.* \(launched by .*\)\n {2}↻ hold: variable DEPTH: none → 2\n$/);
  const json = JSON.parse((await at.run('why', 'held', '--json')).stdout) as { changes: unknown[] };
  assert.deepEqual(json.changes, [{ stage: 'hold', ingredient: 'variable DEPTH', before: 'none', after: '2' }]);
});

test('why follows bytes back to data, code and people, also after the declarations moved on', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gate.open('all');
  gated(gate.folder, 2).write(at.path('registry'));
  await at.run('run', '--why', 'for the talk');
  const digest = joined(at);
  rmSync(at.path('registry/analyses/held.json'));

  at.write('out.txt', 'tile 0\ntile 1\n');
  const ofFile = await at.run('why', 'out.txt');
  assert.equal(ofFile.code, 0, ofFile.stderr);
  const lines = ofFile.stdout.split('\n').map((line) => line.replace(/\d{4}-\S+, .*/, 'then'));
  assert.deepEqual(
    lines.filter((line) => /^\s*(sha256|made|from)/.test(line)),
    [`${digest}  14 B, output all of join`, '  made by join of held@1.0.0, then', ...[0, 1].flatMap((x) => [`    from tiles: ${short(ofFile.stdout, x)} (output tile)`, `      made by hold x=${x} of held@1.0.0, then`, `        from tile: ${short(ofFile.stdout, x)} of dataset tiles@1.0.0, ${x}.txt, 7 B`])],
  );
  assert.match(ofFile.stdout, /launched by \S+ for held \(for the talk\), approval owner/);
  assert.match(ofFile.stdout, /ran with sh.* on \S+, isolation /);

  assert.equal((await at.run('why', digest)).stdout, ofFile.stdout);
  assert.equal((await at.run('why', digest.slice(7, 17))).stdout, ofFile.stdout);
  const chain = JSON.parse((await at.run('why', digest, '--json')).stdout) as { digest: string; tasks: { place: string; inputs: { key?: string; dataset?: string }[] }[] };
  assert.equal(chain.digest, digest);
  assert.deepEqual(chain.tasks.map((task) => [task.place, task.inputs.map((input) => input.dataset)]), [['join', [undefined, undefined]], ['hold x=0', ['tiles@1.0.0']], ['hold x=1', ['tiles@1.0.0']]]);

  at.write('other.txt', 'not ours\n');
  const other = await at.run('why', 'other.txt');
  assert.equal(other.code, 1);
  assert.match(other.stderr, /^nothing in this store made other\.txt \(sha256:[0-9a-f]{64}\)\n$/);
});

/** The x-th short digest that the join read: the bytes of a tile are those of its input, so both lines name it. */
function short(text: string, x: number): string {
  return [...text.matchAll(/from tiles: (sha256:[0-9a-f]{8})/g)][x]?.[1] ?? '';
}

test('status shows who runs what, and a runner that went away', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gated(gate.folder, 2).write(at.path('registry'));
  const run = at.start('run', '--jobs', '1');
  await until(() => gate.started().length === 1);
  // The lease tells who; how many at a time is in the first status, two seconds later.
  await until(async () => (await at.run('status')).stdout.includes('at a time'));
  assert.match((await at.run('status')).stdout, new RegExp(`held is run by process ${run.pid} on .*, 1 task at a time`));
  run.signal('SIGKILL');
  await run.ended;
  assert.match((await at.run('status')).stdout, /^held +stopped.*[^]*held was run by process \d+ on .*, which is gone; `headgate run -a held` goes on/m);
  gate.open('all');
  const again = await at.run('run');
  assert.equal(again.code, 0, again.stderr);
  assert.match((await at.run('status')).stdout, /^held +complete +3 /m);
});

test('watch follows a run to its end and answers with its outcome; ending the watching ends nothing', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gated(gate.folder, 2).write(at.path('registry'));
  writeFileSync(join(gate.folder, 'fail-1'), '');
  assert.match((await at.run('watch')).stderr, /^nothing runs now/);
  const run = at.start('run', '--jobs', '2');
  await until(() => gate.started().length === 2);
  const impatient = at.start('watch', '--events', 'ndjson');
  await impatient.saw('"type":"run-started"');
  impatient.signal('SIGINT');
  assert.equal((await impatient.ended).code, 130);

  const watching = at.start('watch', '--events', 'ndjson');
  await watching.saw('"unit":0,"state":"running"');
  gate.open('all');
  const watched = await watching.ended;
  assert.equal(watched.code, 1);
  assert.equal((await run.ended).code, 1);
  const events = watched.stdout.trim().split('\n').map((line) => JSON.parse(line) as { type: string; outcome?: string });
  assert.deepEqual([events[0]?.type, events.at(-1)?.type, events.at(-1)?.outcome], ['run-started', 'run-ended', 'failed']);
  assert.match(watched.stderr, /^held: failed$/m);
});
