import assert from 'node:assert/strict';
import { appendFileSync, chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { podFolder } from '../../runner/agent/folders.ts';
import { openJournal } from '../../runner/agent/journal.ts';
import { ManifestError, readWork } from '../../runner/agent/manifest.ts';
import { readOptions } from '../../runner/agent/options.ts';
import { followWishes } from '../../runner/agent/wishes.ts';
import { digestOf } from '../../runner/model/digest.ts';
import type { StepDocument } from '../../runner/model/plan.ts';
import type { Wanted } from '../../runner/model/stored.ts';
import { stepDigest } from '../../runner/plan/step-document.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import type { Store } from '../../runner/store/store.ts';
import { writeWanted } from '../../runner/store/wanted.ts';
import { chunkPath, printChunkDocument, type Chunk, type Wave } from '../../runner/task/chunk.ts';

const hex = (letter: string): string => letter.repeat(64);

function scratch(t: Pick<TestContext, 'after'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-agent-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('a journal tells the next agent what was in hand and what was done; a line that was not finished counts for nothing', (t) => {
  const path = join(scratch(t), 'agent/journal');
  const first = openJournal(path);
  assert.deepEqual([first.session, first.running, first.ended, first.done.size], [undefined, undefined, undefined, 0]);
  first.note({ type: 'session', session: 'ab' });
  first.note({ type: 'run', index: 0, task: 4 });
  first.note({ type: 'done', index: 0, outcome: { unit: 7, state: 'handedBack' } });
  first.note({ type: 'run', index: 1, task: 5 });
  appendFileSync(path, '{"type":"done","index":1,"outc');
  const second = openJournal(path);
  assert.equal(second.session, 'ab');
  assert.deepEqual(second.running, { type: 'run', index: 1, task: 5 });
  assert.deepEqual([...second.done], [[0, { unit: 7, state: 'handedBack' }]]);
  second.note({ type: 'ended', code: 143 });
  assert.equal(openJournal(path).ended, 143);
});

test('the folder of a pod: inputs in one volume, links to them where the command runs; whatever a command leaves is gone', (t) => {
  const root = scratch(t);
  const volumes = { in: join(root, 'in'), out: join(root, 'out') };
  for (const volume of Object.values(volumes)) mkdirSync(volume);
  const folder = podFolder(volumes, false);
  folder.open('{"a":1}');
  writeFileSync(join(folder.path, 'in/tile.txt'), 'x');
  folder.link();
  assert.deepEqual(readdirSync(folder.outputs).sort(), ['home', 'in', 'inputs.json', 'out', 'tmp']);
  assert.equal(readlinkSync(join(folder.outputs, 'in')), join(volumes.in, 'task/in'));
  assert.equal(readFileSync(join(folder.outputs, 'inputs.json'), 'utf8'), '{"a":1}');
  const outside = join(root, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'kept'), '');
  symlinkSync(outside, join(folder.outputs, 'tmp/link'));
  mkdirSync(join(folder.outputs, 'tmp/deep/down'), { recursive: true });
  for (const deep of ['tmp/deep/down', 'tmp/deep']) chmodSync(join(folder.outputs, deep), 0);
  writeFileSync(Buffer.concat([Buffer.from(`${volumes.out}/x`), Buffer.from([0xff])]), '');
  folder.close({ keep: false, alone: true });
  assert.deepEqual([readdirSync(volumes.in), readdirSync(volumes.out)], [[], []]);
  assert.ok(existsSync(join(outside, 'kept')));
});

test('an agent that resumes leaves the folder of the command in hand as it is, once', (t) => {
  const root = scratch(t);
  const volumes = { in: join(root, 'in'), out: join(root, 'out') };
  for (const volume of Object.values(volumes)) mkdirSync(volume);
  const before = podFolder(volumes, false);
  before.open('{}');
  writeFileSync(join(before.outputs, 'out/made.txt'), 'made');
  writeFileSync(join(before.path, 'in/list.ndjson'), '', { mode: 0o444 });
  const after = podFolder(volumes, true);
  after.open('{}');
  assert.equal(readFileSync(join(after.outputs, 'out/made.txt'), 'utf8'), 'made');
  assert.ok(!existsSync(join(after.path, 'in/list.ndjson')));
  after.open('{"next":true}');
  assert.deepEqual(readdirSync(join(after.outputs, 'out')), []);
  assert.equal(lstatSync(join(after.path, 'inputs.json')).mode & 0o777, 0o444);
});

test('wishes: a pause drains while it is in force, a cancel counts from when the agent began', async (t) => {
  const store = directoryStore({ root: scratch(t), owner: 'test-1-1' });
  const write = (wish: Partial<Wanted>): Promise<unknown> => writeWanted(store, hex('a'), { by: 'ada', at: '2026-01-31T12:00:00Z', action: 'pause', ...wish });
  await write({ action: 'cancel' });
  await write({ stages: ['other'] });
  let listed = 0;
  const counting: Store = { ...store, list: (...args) => ((listed += 1), store.list(...args)) };
  const wishes = followWishes(counting, { plan: hex('a'), launch: '0launch-1', stage: 'mine' }, 1e9);
  assert.equal(await wishes.look(), 'go');
  await write({});
  assert.equal(await wishes.look(), 'go');
  assert.equal(listed, 1);
  assert.equal(await wishes.look('at once'), 'drain');
  await write({ action: 'resume' });
  assert.equal(await wishes.look('at once'), 'go');
  await write({ action: 'cancel', stages: ['other'] });
  assert.equal(await wishes.look('at once'), 'go');
  // Whoever cancels their own launch stops nobody else's.
  await write({ action: 'cancel', launches: ['0launch-2'] });
  assert.equal(await wishes.look('at once'), 'go');
  await write({ action: 'cancel', filter: { units: { x: 1 } } });
  assert.equal(await wishes.look('at once'), 'drain');
  await write({ action: 'cancel' });
  assert.equal(await wishes.look('at once'), 'stop');
});

test('a store that is away is no wish', async (t) => {
  const store: Store = { ...directoryStore({ root: scratch(t), owner: 'test-1-1' }), list: () => Promise.reject(new Error('away')) };
  assert.equal(await followWishes(store, { plan: hex('a'), launch: '0launch-1', stage: 'mine' }, 0).look(), 'go');
});

test('a manifest is taken only when wave, chunk, steps and keys are what their digests say', async (t) => {
  const store = directoryStore({ root: scratch(t), owner: 'test-1-1' });
  const step: StepDocument = { contract: 1, platform: 'any', environment: { programs: { sh: '*' } }, command: ['sh'], env: {}, code: {}, parameters: {}, outputs: [], network: 'none' };
  const name = stepDigest(step);
  await store.create(`steps/${name}.json`, JSON.stringify(step));
  const document = `{"inputs":{},"step":"sha256:${name}"}`;
  const good: Chunk = { version: 1, plan: hex('a'), launch: 'l', epoch: 3, stage: 's', steps: [name], expect: {}, mediaTypes: {}, tasks: [{ unit: 0, key: digestOf(`["task",1,${document}]`), step: name, generation: 0, document, resources: { cpu: 1, memory: 1, disk: 1, gpu: 0, time: 1 }, force: false }] };
  const place = async (chunk: Chunk, index = 0): Promise<ReturnType<typeof readWork>> => {
    const printed = printChunkDocument(chunk);
    const wave: Wave = { version: 1, plan: hex('a'), launch: 'l', epoch: 3, stage: 's', chunks: [printed.digest] };
    const { text, digest } = printChunkDocument(wave);
    await store.create(chunkPath(hex('a'), 3, printed.digest), printed.text);
    await store.create(chunkPath(hex('a'), 3, digest), text);
    return readWork(store, { path: chunkPath(hex('a'), 3, digest), digest }, index);
  };
  assert.deepEqual((await place(good)).chunk, good);
  const [task] = good.tasks;
  assert.ok(task);
  const wrong: readonly (readonly [Promise<unknown>, RegExp])[] = [
    [place(good, 1), /has no chunk for index 1 of the Job/],
    [place({ ...good, stage: 'other' }), /is not a chunk of/],
    [place({ ...good, steps: [hex('b')] }), /steps\/b+\.json is not in the store/],
    [place({ ...good, tasks: [{ ...task, key: hex('c') }] }), /does not have the key it is named by/],
    [place({ ...good, tasks: [{ ...task, step: hex('d') }] }), /is of another step than it says/],
    [readWork(store, { path: chunkPath(hex('a'), 3, hex('e')), digest: hex('e') }, 0), /is not in the store/],
    [readWork(store, { path: `steps/${name}.json`, digest: hex('e') }, 0), /does not have the digest e+/],
  ];
  for (const [reading, reason] of wrong) await assert.rejects(reading, (error: Error) => error instanceof ManifestError && reason.test(error.message));
  await store.put(`steps/${name}.json`, JSON.stringify({ ...step, command: ['rm'] }));
  await assert.rejects(place(good), /does not have the digest it is named by/);
});

test('options: what is wrong is said, and nothing is guessed', () => {
  const args = ['--store', 's3://lab/store', '--wave', `runs/${hex('a')}/1/chunks/${hex('b')}.json`, '--digest', hex('b')];
  const env = { JOB_COMPLETION_INDEX: '12' };
  const options = readOptions([...args, '--out-limit', '10', '--image', 'i@sha256:x'], env);
  assert.ok(typeof options !== 'string');
  assert.deepEqual([options.index, options.root, options.outLimit, options.grace, options.pace, options.image], [12, '/hg', 10 << 20, 120, 30, 'i@sha256:x']);
  const wrong: readonly (readonly [readonly string[], { readonly [name: string]: string }, RegExp])[] = [
    [args, {}, /JOB_COMPLETION_INDEX is not set/],
    [args, { JOB_COMPLETION_INDEX: '-1' }, /JOB_COMPLETION_INDEX/],
    [args.slice(2), env, /--store is missing/],
    [[...args, '--dance', '1'], env, /--dance is not an option/],
    [[...args, '--image'], env, /--image needs a value/],
    [[...args, '--grace', 'long'], env, /--grace long is not a number/],
    [[...args, '--root', 'hg'], env, /--root hg is not an absolute path/],
    [[...args, '--digest', hex('c')], env, /is not a path that ends in its digest/],
    [[...args, '--digest', 'B'], env, /is not the hexadecimal sha256/],
  ];
  for (const [given, environment, reason] of wrong) assert.match(String(readOptions(given, environment)), reason);
});
