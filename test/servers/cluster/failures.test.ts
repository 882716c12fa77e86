import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import type { Attempt, TaskRecord } from '../../../runner/model/stored.ts';
import type { Chunk, Wave } from '../../../runner/task/chunk.ts';
import { filesBelow } from '../../crash/kills.ts';
import { registry, rig, type RegistryBuilder } from '../../rig.ts';
import { eventually } from './eventually.ts';
import { install, type Installation } from './headgate.ts';
import { testCluster } from './test-cluster.ts';

const cluster = testCluster();
const text = { mediaType: 'text/plain' };
const clearing: (() => unknown)[] = [];
const kept = { after: (clear: () => unknown) => void clearing.push(clear) };
let made: Promise<{ readonly place: Installation; readonly folder: string }> | undefined;

/** One installation for all tests of this file, made by the first. */
function installed(): Promise<{ readonly place: Installation; readonly folder: string }> {
  return (made ??= (async () => {
    const { folder, path } = rig(kept as Pick<TestContext, 'after'>);
    return { folder, place: await install(kept as Pick<TestContext, 'after'>, cluster(), path('runner')) };
  })());
}

after(async () => {
  for (const clear of clearing.reverse()) await clear();
});

/** One stage over `n` units, with little of a processor for each: several pods fit on the rig's small node. */
function row(n: number, command: readonly string[], programs: { readonly [name: string]: string }, { resources = {}, ...more }: { readonly resources?: object; readonly [name: string]: unknown } = {}): RegistryBuilder {
  return registry()
    .tool('take', { environment: { programs }, command, inputs: { tile: text }, outputs: { tile: text }, resources: { cpu: { base: 0.1 }, ...resources }, ...more })
    .pipeline('study', { inputs: { tile: text }, steps: { take: { uses: 'take@1.0.0', inputs: { tile: 'inputs.tile' } } }, outputs: { all: { from: 'steps.take.tile', role: 'data' } } })
    .tiles('letters', { x: n }, ([x = 0]) => `tile ${x}\n`)
    .analysis('study', { pipeline: 'study@1.0.0', inputs: { tile: { dataset: 'letters@1.0.0' } } });
}

/** Writes a registry and runs it in the cluster. */
async function start(name: string, study: RegistryBuilder): Promise<ReturnType<Installation['start']>> {
  const { place, folder } = await installed();
  study.write(join(folder, name));
  return place.start('run', '--registry', join(folder, name), '--executor', 'kubernetes', '--runner-config', 'runner.json', '--events', 'plain');
}

async function ours(what: string): Promise<string> {
  const { place } = await installed();
  return cluster().kubectl(['get', what, '-n', place.namespace, '-l', 'app.kubernetes.io/managed-by=headgate', '-o', 'name']);
}

test('ARC #4197, #4588, #4155; funnel: a coordinator that was killed is followed by another, which takes its pods over', async () => {
  const study = row(6, ['sh', '-c', 'sleep 4; cp "$1" "$2"', 'sh', '{inputs.tile}', '{outputs.tile}'], { sh: '*', sleep: '*', cp: '*' });
  const first = await start('killed', study);
  const { place } = await installed();
  await cluster().api.until<{ items: { status?: { phase?: string } }[] }>(`/api/v1/namespaces/${place.namespace}/pods`, ({ items }) => items.some(({ status }) => status?.phase === 'Running'));
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  assert.notEqual(await ours('jobs'), '');
  const second = await (await start('killed', study)).ended;
  assert.equal(second.code, 0, second.text);
  // What the first one had ordered was committed under its launch: nothing of it was ordered again.
  const records = filesBelow(join(place.s3.folder, place.s3.bucket, 'store/tasks')).map((file) => JSON.parse(readFileSync(file, 'utf8')) as TaskRecord);
  assert.equal(records.length, 6);
  assert.equal(new Set(records.map((record) => record.by.launch)).size, 1, JSON.stringify(records.map((record) => record.by)));
});

test('argo #8680: a command that takes too much memory is class memory, and succeeds with more', async () => {
  const greedy = "const b = Buffer.alloc(200 << 20, 1); require('fs').writeFileSync(process.argv[1], String(b.length) + '\\n')";
  const study = row(1, ['node', '-e', greedy, '{outputs.tile}'], { node: '*' }, { retries: { memory: { times: 3, delay: 0 } }, resources: { memory: { base: 128, max: 1024 } } });
  const ran = await (await start('greedy', study)).ended;
  assert.equal(ran.code, 0, ran.text);
  // With as much as before it would fail again: twice is once with more.
  assert.match(ran.text, /0 cached, 2 ran/);
});

/** Runs a study to its end and answers what that added to the store. */
async function added(name: string, study: RegistryBuilder, code: number): Promise<{ readonly text: string; readonly records: readonly TaskRecord[]; readonly attempts: readonly Attempt[]; readonly waves: readonly Wave[]; readonly chunks: ReadonlyMap<string, Chunk> }> {
  const { place } = await installed();
  const store = join(place.s3.folder, place.s3.bucket, 'store');
  const before = new Set(filesBelow(store));
  const ran = await (await start(name, study)).ended;
  assert.equal(ran.code, code, ran.text);
  const files = filesBelow(store).filter((file) => !before.has(file));
  const read = <T>(pattern: RegExp): T[] => files.filter((file) => pattern.test(file)).map((file) => JSON.parse(readFileSync(file, 'utf8')) as T);
  const manifests = files.filter((file) => /\/runs\/.*\/chunks\/[0-9a-f]{64}\.json$/.test(file)).map((file) => [file.slice(-69, -5), JSON.parse(readFileSync(file, 'utf8')) as Wave | Chunk] as const);
  return {
    text: ran.text,
    records: read(/\/tasks\//),
    attempts: read(/\/attempts\/[0-9a-f]+\/[^/]+\/[0-9]+\//),
    waves: manifests.flatMap(([, document]) => ('chunks' in document ? [document] : [])),
    chunks: new Map(manifests.flatMap(([digest, document]) => ('tasks' in document ? [[digest, document] as const] : []))),
  };
}

test('one of 500 tasks needs four times its memory: only that one runs again, with more', async () => {
  const { place } = await installed();
  place.configure({ budgets: { pods: 4 } });
  const greedy = "if [ \"$3\" = 317 ]; then node -e \"Buffer.alloc(140 << 20, 1)\" || exit 137; fi; cp \"$1\" \"$2\"";
  const { text: said, records, attempts } = await added('one-greedy', row(500, ['sh', '-c', greedy, 'sh', '{inputs.tile}', '{outputs.tile}', '{unit.x}'], { sh: '*', cp: '*', node: '*' }, { retries: { memory: { times: 3, delay: 0 } }, resources: { memory: { base: 64, max: 256 } } }), 0);
  place.configure();
  assert.equal(records.length, 500);
  assert.deepEqual(attempts.map(({ unit, outcome, class: failure }) => [unit, outcome, failure]), [[317, 'failed', 'memory'], [317, 'failed', 'memory']], said);
});

test('51 failing tasks in 51 chunks of a wave: all others finish', async () => {
  const { place } = await installed();
  // Two chunks for each slot, of two tasks.
  place.configure({ budgets: { pods: 26 } });
  const odd = 'case "$3" in *[13579]) [ "$3" -lt 102 ] && exit 3;; esac; cp "$1" "$2"';
  const { text: said, records, attempts, waves, chunks } = await added('many-fail', row(104, ['sh', '-c', odd, 'sh', '{inputs.tile}', '{outputs.tile}', '{unit.x}'], { sh: '*', cp: '*' }, { resources: { memory: { base: 32 } } }), 1);
  place.configure();
  assert.deepEqual(records.map(({ by }) => by.unit).sort((a, b) => a - b), Array.from({ length: 104 }, (_, unit) => unit).filter((unit) => unit % 2 === 0 || unit > 102), said);
  assert.deepEqual(attempts.map(({ unit, class: failure, exitCode }) => [unit, failure, exitCode]).sort(([a], [b]) => Number(a) - Number(b)), Array.from({ length: 51 }, (_, i) => [2 * i + 1, 'user', 3]));
  const failing = new Set(attempts.map(({ unit }) => unit));
  const hit = waves.map((wave) => wave.chunks.filter((name) => chunks.get(name)?.tasks.some(({ unit }) => failing.has(unit))).length);
  assert.equal(hit.reduce((sum, count) => sum + count, 0), 51, 'one in each of 51 chunks');
  // With 32 chunks a wave need not wait for the others.
  assert.ok(Math.max(...hit) >= 31, `${hit.join(' and ')} chunks of a wave had one`);
});

test('funnel #1413: a secret that is missing fails the tasks, and says why', async () => {
  const { place } = await installed();
  place.configure({ store: { url: place.s3.url, secret: 'nobody-made-this' } });
  const ran = await (await start('secret', row(2, ['cp', '{inputs.tile}', '{outputs.tile}', '{unit.x}'], { cp: '*' }))).ended;
  place.configure();
  assert.equal(ran.code, 1, ran.text);
  assert.match(ran.text, /container agent: CreateContainerConfigError: secret "nobody-made-this" not found/);
});

test('REANA #944: what the runs above made in the cluster is gone', async () => {
  await eventually('nothing of ours is left', async () => (await ours('jobs,pods,configmaps')) === '');
});
