import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { nothingSpent, spend, type LedgerLine } from '../../runner/execute/ledger.ts';
import { registry, rig, type Rig } from '../rig.ts';

const file = { mediaType: 'text/plain' };

/** One analysis `study` of three tiles, the last of which cannot be copied; `draw` is salted. */
function study(place: Rig): void {
  registry()
    .tool('copy', { environment: { programs: { sh: '*', cp: '*', sleep: '*' } }, command: ['sh', '-c', 'test $2 -lt 2 && cp "$0" "$1"', '{inputs.from}', '{outputs.to}', '{unit.x}', '{resources.memory}'], inputs: { from: file }, outputs: { to: file }, resources: { memory: { base: 77 } } })
    .pipeline('copies', { inputs: { from: file }, steps: { draw: { uses: 'copy@1.0.0', inputs: { from: 'inputs.from' } } }, outputs: { to: { from: 'steps.draw.to', role: 'data' } } })
    .tiles('tiles', { x: 3 }, ([x]) => `${x}\n`)
    .analysis('study', { pipeline: 'copies@1.0.0', inputs: { from: { dataset: 'tiles@1.0.0' } }, salts: { draw: { salt: 'b7', reason: 'Another sample.' } } })
    .write(place.path('reg'));
}

test('what failed is named by its coordinates, a salt is told, and a retry of what is older finds nothing that young', async (t) => {
  const place = rig(t);
  study(place);
  const ran = await place.run('run', '--registry', 'reg');
  assert.equal(ran.code, 1);
  assert.match(ran.stderr, /^✗ study draw x=2: exit code 1$/m);
  assert.match((await place.run('why', '--registry', 'reg', 'study', 'draw', 'x=0')).stdout, /^ {2}salt b7: computed again on purpose$/m);
  const none = await place.run('retry', '--registry', 'reg', '--older-than', '86400');
  assert.deepEqual([none.code, none.stdout], [0, 'study: nothing that failed matches\n']);
  assert.match((await place.run('retry', '--registry', 'reg', '--older-than', '0')).stderr, /no run is alive for study: starting one here/);
});

test('a dry run shows what would run, with what it gets; forced, also what is stored', async (t) => {
  const place = rig(t);
  study(place);
  assert.equal((await place.run('run', '--registry', 'reg')).code, 1);
  const shown = async (...more: string[]): Promise<string[]> => (await place.run('run', '--registry', 'reg', '--dry-run', ...more)).stdout.split('\n');
  const last = "  sh -c 'test $2 -lt 2 && cp \"$0\" \"$1\"' in/from.txt out/to.txt 2 77";
  assert.deepEqual(await shown(), ['study draw x=2', last, 'study: 1 command shown, 2 cached', '']);
  const forced = await shown('--force', '--unit', 'x=1');
  assert.deepEqual(forced, ['study draw x=1', last.replace(' 2 77', ' 1 77'), 'study: 1 command shown, 2 cached', '']);
});

test('a mistake in the arguments is told before anything is looked at', async (t) => {
  const place = rig(t);
  study(place);
  for (const [option, value] of [['--jobs', '0'], ['--memory', 'much'], ['--limit', '-1']] as const) {
    const { code, stderr } = await place.run('run', '--registry', 'reg', `${option}=${value}`);
    assert.equal(code, 2);
    assert.match(stderr, new RegExp(`^headgate: ${option} takes a whole number from 1, not \`${value}\``));
  }
  const inside = await place.run('run', '--registry', 'reg', '--store', 'reg/analyses/kept');
  assert.equal(inside.code, 2);
  assert.match(inside.stderr, /is among the declarations of the registry/);
  assert.ok(!existsSync(place.path('reg/analyses/kept')));
  assert.ok(!existsSync(place.path('reg/.headgate/store')));
});

test('a place that cannot be is told, not tried for ever', async (t) => {
  const place = rig(t);
  study(place);
  const nowhere = await place.run('run', '--registry', 'reg', '--store', '/proc/headgate/store');
  assert.equal(nowhere.code, 3);
  assert.match(nowhere.stderr, /\/proc\/headgate/);
  assert.doesNotMatch(nowhere.stderr, /^ +at /m);
});

test('a folder that nobody may write to is not a trouble of ours', async (t) => {
  const { code, stderr } = await rig(t).run('run', '--registry', '/sys');
  assert.equal(code, 2);
  assert.match(stderr, /^headgate: \/sys cannot be written to, and work in hand is kept in \.headgate there\n/);
});

test('a registry whose analyses are all out of order has none that is in order', async (t) => {
  const place = rig(t);
  place.write('reg/analyses/broken.json', '{');
  const { stdout } = await place.run('status', '--registry', 'reg');
  assert.equal(stdout, 'No analysis is in order here.\n');
});

test('the ledger says what a launch used, who started it, and what it did not have to execute', async (t) => {
  const place = rig(t);
  study(place);
  assert.equal((await place.run('run', '--registry', 'reg')).code, 1);
  assert.equal((await place.run('run', '--registry', 'reg')).code, 1);
  const root = place.path('reg/.headgate/store/ledger');
  const lines = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ndjson')).map((name) => JSON.parse(readFileSync(join(root, name), 'utf8')) as LedgerLine);
  // Ids of launches sort by time.
  const [first, second] = lines.sort((a, b) => (a.launch < b.launch ? -1 : 1)) as [LedgerLine, LedgerLine];
  assert.equal(lines.length, 2);
  assert.deepEqual([first.tasks, first.cached, second.tasks, second.cached], [3, 0, 1, 2]);
  // Two bytes in for each task, and out of those that did not fail.
  assert.deepEqual([first.bytesIn, first.bytesOut, second.bytesOut], [6, 4, 0]);
  // Commands that end at once may have been seen by nobody who measures memory.
  assert.deepEqual([typeof first.memory, first.by !== ''], ['number', true]);
  const used = { wall: 2, cpu: 1, memory: 10, memoryBy: 'cgroup', bytesIn: 3, bytesOut: 4 } as const;
  assert.deepEqual(spend(spend(nothingSpent, used), { ...used, wall: 3 }), { tasks: 2, wall: 5, cpu: 2, memory: 50, bytesIn: 6, bytesOut: 8 });
});
