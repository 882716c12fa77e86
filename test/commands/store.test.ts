import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { identify, ownerName } from '../../runner/store/process-identity.ts';
import { rig, type Rig } from '../rig.ts';
import { blobOf, contents, letters, recordsOf } from './letters.ts';

const store = 'registry/.headgate/store';

async function finished(t: Parameters<typeof rig>[0]): Promise<Rig> {
  const made = rig(t);
  letters().write(made.path('registry'));
  const ran = await made.run('run');
  assert.equal(ran.code, 0, ran.stderr);
  return made;
}

function flip(path: string): void {
  chmodSync(path, 0o644);
  const bytes = readFileSync(path);
  bytes[0] = (bytes[0] as number) ^ 1;
  writeFileSync(path, bytes);
}

/** Makes every file of a store look as if it had been written long ago. */
function age(root: string, days: number): void {
  const then = new Date(Date.now() - days * 86_400_000);
  for (const path of Object.keys(contents(root))) utimesSync(join(root, path), then, then);
}

/** Launches, too, say when they were: in words, not by the file's time. */
function forgetLaunches(root: string): void {
  rmSync(join(root, 'launches'), { recursive: true });
}

test('a store in order is in order', async (t) => {
  const { run } = await finished(t);
  const ran = await run('store', 'check');
  assert.match(ran.stdout, /^\d+ files, .* read: all in order\n$/);
  assert.equal(ran.code, 0);
});

test('a check that finds everything in order ends the doubt that a power loss left; one that finds damage does not', async (t) => {
  const { run, path } = await finished(t);
  const mark = path(store, 'tmp', ownerName({ ...identify(process.pid), bootId: '0badb007' }));
  mkdirSync(mark, { recursive: true });
  flip(blobOf(path(store), 'b!'));
  assert.equal((await run('store', 'check')).code, 1);
  assert.equal(existsSync(mark), true);
  assert.equal((await run('store', 'check', '--repair')).code, 0);
  assert.equal(existsSync(mark), false);
});

test('a flipped byte is found with everything that rests on it, moved aside, and computed again', async (t) => {
  const { run, path } = await finished(t);
  const before = contents(path(store, 'blobs'));
  const blob = blobOf(path(store), 'b!');
  flip(blob);
  const found = await run('store', 'check');
  assert.equal(found.code, 1);
  assert.match(found.stdout, /✗ blobs\/sha256\/.*: its bytes have the digest sha256:/);
  assert.match(found.stdout, /✗ tasks\/.*: output marked needs sha256:[0-9a-f]{64}, which is missing or damaged/);
  assert.match(found.stdout, /✗ results\/.*: the record [0-9a-f]{64}\.0 of mark 1 is missing or damaged/);
  assert.match(found.stdout, /3 damaged files; `headgate store check --repair` moves them aside/);

  const repaired = await run('store', 'check', '--repair');
  assert.equal(repaired.code, 0);
  assert.deepEqual(Object.keys(contents(path(store, 'damaged'))).map((name) => name.split('/')[0]), ['blobs', 'results', 'tasks']);
  assert.match((await run('store', 'check')).stdout, /all in order/);
  const again = await run('run');
  assert.match(again.stderr, /0 to run, 3 cached, 1 ran/);
  const after = contents(path(store, 'blobs'));
  for (const [name, bytes] of Object.entries(before)) assert.equal(after[name], bytes);
  assert.equal((await run('verify')).code, 0);
});

test('a run that meets a corrupt input computes it again without any repair', async (t) => {
  const { run, path } = await finished(t);
  const blob = blobOf(path(store), 'b!');
  flip(blob);
  // Another last step reads the damaged bytes.
  letters({ end: '?' }).write(path('registry'));
  const ran = await run('run');
  assert.equal(ran.code, 0, ran.stderr);
  assert.match(ran.stderr, /do not match their name; they count as missing/);
  assert.equal(readFileSync(blob, 'latin1'), 'b!');
  assert.equal(readFileSync(blobOf(path(store), 'a!b!c!?'), 'latin1'), 'a!b!c!?');
  assert.match((await run('store', 'check')).stdout, /all in order/);
});

test('a corrupt dataset file in the store is fetched again', async (t) => {
  const { run, path } = await finished(t);
  const blob = blobOf(path(store), 'b');
  flip(blob);
  letters({ mark: '*' }).write(path('registry'));
  const ran = await run('run');
  assert.equal(ran.code, 0, ran.stderr);
  assert.equal(readFileSync(blob, 'latin1'), 'b');
});

test('a torn record is a miss, and damage to check', async (t) => {
  const { run, path } = await finished(t);
  const record = recordsOf(path(store)).find(({ stage }) => stage === 'join');
  writeFileSync(record?.path ?? '', readFileSync(record?.path ?? '').subarray(0, 100));
  assert.match((await run('store', 'check')).stdout, /✗ tasks\/.*: torn or edited/);
  rmSync(path(store, 'results'), { recursive: true });
  assert.match((await run('plan')).stdout, /3 cached\s+\+ 1 new/);
  assert.match((await run('run')).stderr, /0 to run, 3 cached, 1 ran/);
  assert.equal((await run('verify')).code, 0);
});

test('check reads every kind of document and tells leftovers apart from damage', async (t) => {
  const { run, path } = await finished(t);
  const at = path(store);
  const dead = join(at, 'tmp', ownerName({ ...identify(process.pid), started: '1' }));
  mkdirSync(dead, { recursive: true });
  writeFileSync(join(dead, 'left'), 'half');
  mkdirSync(join(at, 'checks'), { recursive: true });
  writeFileSync(join(at, `checks/${'0'.repeat(64)}.json`), '{"version":1,"rules":"a","blob":"b","ok":true,"findings":[]}\n');
  writeFileSync(join(at, 'launches/torn.json'), '{');
  writeFileSync(join(at, 'blobs/sha256/stray'), 'x');
  const { damage, notes } = JSON.parse((await run('store', 'check', '--json')).stdout) as { damage: { path: string }[]; notes: string[] };
  assert.deepEqual(damage.map((one) => one.path).sort(), ['blobs/sha256/stray', `checks/${'0'.repeat(64)}.json`, 'launches/torn.json']);
  assert.match(notes.join(), /1 temporary files of processes that are dead/);
});

test('a store of a newer layout is refused by every command, and nothing in it changes', async (t) => {
  const { run, path } = await finished(t);
  const at = path(store);
  writeFileSync(join(at, 'layout.json'), '{"version":2}\n');
  mkdirSync(join(at, 'tmp/host-1-1'), { recursive: true });
  writeFileSync(join(at, 'tmp/host-1-1/theirs'), 'x');
  const before = contents(at);
  for (const args of [['run'], ['plan'], ['verify'], ['test'], ['store', 'check', '--repair'], ['store', 'gc', '--delete'], ['store', 'revoke', '0'.repeat(64), '--reason', 'because']]) {
    const ran = await run(...args);
    assert.equal(ran.code, 1, `${args.join(' ')}: ${ran.stdout}${ran.stderr}`);
    assert.match(ran.stderr, /has layout version 2; this headgate knows version 1\. Use a newer headgate/);
    assert.deepEqual(contents(at), before, args.join(' '));
  }
  const doctor = await run('doctor');
  assert.equal(doctor.code, 1);
  assert.match(doctor.stdout, /✗ store .*layout version 2/);
});

test('where there is no store, check says so and makes none', async (t) => {
  const { run, path } = rig(t);
  letters().write(path('registry'));
  assert.match((await run('store', 'check')).stdout, /there is no store in .* yet/);
  assert.deepEqual(contents(path(store)), {});
  assert.equal((await run('store')).code, 2);
  assert.equal((await run('store', 'burn')).code, 2);
});

test('gc tells what could go and removes it only when asked; every result stays verifiable', async (t) => {
  const { run, path } = await finished(t);
  const at = path(store);
  // Work on a plan that never finished and that nobody has any more: its last step fails.
  letters({ mark: '#' }).tool('join', { environment: { programs: { sh: '*' } }, command: ['sh', '-c', 'exit 3', '{outputs.word}', '{parameters.end}', '{inputs.letters}'], inputs: { letters: { mediaType: 'text/plain', list: true } }, parameters: { end: { type: 'string' } }, outputs: { word: { mediaType: 'text/plain' } } }).write(path('registry'));
  assert.equal((await run('run')).code, 1);
  letters({ end: '?' }).write(path('registry'));
  assert.equal((await run('run')).code, 0);
  assert.ok(blobOf(at, 'a#'));
  forgetLaunches(at);

  const young = contents(at);
  assert.match((await run('store', 'gc', '--delete')).stdout, /younger than the grace period +[1-9]/);
  assert.deepEqual(contents(at), young);

  age(at, 40);
  const dry = await run('store', 'gc');
  assert.equal(dry.code, 0);
  assert.match(dry.stdout, /record of no kept plan +3 /);
  assert.match(dry.stdout, /nothing was removed: `headgate store gc --delete` does it/);
  assert.deepEqual(contents(at), young);

  const swept = await run('store', 'gc', '--delete', '--json');
  const { garbage } = JSON.parse(swept.stdout) as { garbage: { path: string; reason: string }[] };
  assert.deepEqual([...new Set(garbage.map(({ reason }) => reason))], ['record of no kept plan', 'attempt of no kept plan', 'state of no kept plan', 'plan or step of no root', 'bytes that nothing needs']);
  const left = contents(at);
  assert.deepEqual(Object.keys(left), Object.keys(young).filter((name) => !garbage.some((file) => file.path === name)));
  assert.throws(() => blobOf(at, 'a#'));
  const { verdicts } = JSON.parse((await run('verify', '--json')).stdout) as { verdicts: { ok: boolean }[] };
  assert.deepEqual(verdicts.map(({ ok }) => ok), [true, true]);
  assert.match((await run('store', 'check')).stdout, /all in order/);
  assert.match((await run('store', 'gc')).stdout, /nothing to remove/);
});

test('gc keeps what the default branch had within --keep, and forgets what it had before', async (t) => {
  const { run, path } = rig(t);
  const git = (date: string, ...args: string[]): void => {
    const ran = spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: path('registry'), encoding: 'utf8', env: { PATH: process.env.PATH ?? '', HOME: path('.'), GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } });
    assert.equal(ran.status, 0, ran.stderr);
  };
  const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
  const at = path(store);
  letters().write(path('registry'));
  writeFileSync(path('registry/.gitignore'), '.headgate/\n');
  git(ago(100), 'init', '-q', '-b', 'main');
  for (const [mark, days] of [['1', 100], ['2', 60], ['3', 10]] as const) {
    letters({ mark }).write(path('registry'));
    git(ago(days), 'add', '-A');
    git(ago(days), 'commit', '-q', '-m', mark);
    assert.equal((await run('run')).code, 0);
  }
  // Without their results, only history holds them.
  rmSync(join(at, 'results'), { recursive: true });
  forgetLaunches(at);
  age(at, 200);
  const ran = await run('store', 'gc', '--keep', '30', '--delete');
  assert.match(ran.stdout, /1 by registry, 1 by history/, ran.stderr);
  assert.throws(() => blobOf(at, 'a1'));
  assert.ok(blobOf(at, 'a2'), 'it stood when the period began');
  assert.ok(blobOf(at, 'a3'));
  assert.match((await run('run')).stderr, /0 to run, 4 cached, 0 ran/);
});

test('gc removes nothing when it cannot know what is needed', async (t) => {
  const { run, path } = await finished(t);
  const at = path(store);
  forgetLaunches(at);
  age(at, 40);
  const refuses = async (why: RegExp): Promise<void> => {
    const before = contents(at);
    const ran = await run('store', 'gc', '--delete');
    assert.equal(ran.code, 3);
    assert.match(ran.stderr, /nothing was removed: /);
    assert.match(ran.stderr, why);
    assert.deepEqual(contents(at), before);
  };
  writeFileSync(path('registry/analyses/other.json'), '{');
  await refuses(/the registry has 1 error/);
  rmSync(path('registry/analyses/other.json'));
  const record = recordsOf(at).find(({ stage }) => stage === 'mark');
  const text = readFileSync(record?.path ?? '');
  writeFileSync(record?.path ?? '', text.subarray(0, 50));
  await refuses(/tasks\/.* is torn or edited/);
  writeFileSync(record?.path ?? '', text);
  const [lease = ''] = Object.keys(contents(join(at, 'runs'))).filter((name) => name.includes('lease'));
  const held = { ...(JSON.parse(readFileSync(join(at, 'runs', lease), 'utf8')) as object), released: false, owner: { host: 'elsewhere', bootId: 'x', pid: 1, started: '1' } };
  writeFileSync(join(at, 'runs', lease), JSON.stringify(held));
  await refuses(/1 run going on/);
});

test('a revoked record is a miss everywhere until it is computed again in the next generation', async (t) => {
  const { run, path } = await finished(t);
  const at = path(store);
  const key = recordsOf(at).find(({ stage, outputs }) => stage === 'mark' && blobOf(at, 'b!').endsWith(outputs.marked?.digest.slice(7) ?? '-'))?.key ?? '';
  assert.equal((await run('store', 'revoke', key)).code, 2);
  assert.equal((await run('store', 'revoke', 'abc', '--reason', 'no key')).code, 2);
  assert.equal((await run('store', 'revoke', '0'.repeat(64), '--reason', 'no record')).code, 2);
  const revoked = await run('store', 'revoke', key, '--reason', 'the scale was wrong');
  assert.equal(revoked.code, 0, revoked.stderr);
  const note = JSON.parse(readFileSync(join(at, `revoked/${key}.0.json`), 'utf8')) as { reason: string; generation: number; by: string };
  assert.deepEqual([note.reason, note.generation, note.by.length > 0], ['the scale was wrong', 0, true]);
  assert.equal((await run('store', 'revoke', key, '--reason', 'twice')).code, 2);

  assert.match((await run('plan')).stdout, /2 cached +\+ 1 new .*at most 1 follow/);
  assert.match((await run('verify')).stdout, /word has no finished result/);
  const again = await run('run');
  assert.match(again.stderr, /0 to run, 3 cached, 1 ran/);
  assert.ok(contents(join(at, 'tasks'))[`${recordsOf(at).find((record) => record.key === key)?.path.split('/').at(-2) ?? ''}/${key}.1.json`]);
  // The same bytes gave the same root, and the result counts again.
  assert.match((await run('run')).stderr, /0 to run, 4 cached, 0 ran/);
  assert.equal((await run('verify', 'word')).code, 0);
  assert.match((await run('store', 'check')).stdout, /all in order/);
});
