import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { RunnerConfiguration } from '../../../runner/model/declared.ts';
import type { RunnerState } from '../../../runner/model/stored.ts';
import { recordsOf } from '../../commands/letters.ts';
import { latticeStudy } from '../../double/studies.ts';
import { registry, rig } from '../../rig.ts';
import { eventually } from './eventually.ts';
import { install, type Installation } from './headgate.ts';
import { commands } from './pod-processes.ts';
import { testCluster } from './test-cluster.ts';

const cluster = testCluster();
/** Seconds that a task of the slow study sleeps unless it is freed: a word that no other process has for an argument. */
const HELD = '86397';
const port = { mediaType: 'text/plain' };

/** An installation of `headgate cluster install`, under everything that it forbids. */
interface Installed extends Installation {
  readonly store: string;
  change(changes: Partial<RunnerConfiguration>): void;
  administer(action: string, ...more: string[]): Promise<{ readonly code: number | null; readonly text: string }>;
  /** Makes the secret of the store, which is whoever administers it to make. */
  letIn(): Promise<void>;
}

async function installed(t: TestContext, folder: string, namespace: string, changes: Partial<RunnerConfiguration> = {}): Promise<Installed> {
  const place = await install(t, cluster(), folder);
  const change = (more: Partial<RunnerConfiguration>): void => place.configure({ cluster: { kubeconfig: 'admin', namespace }, ...more });
  change(changes);
  writeFileSync(join(folder, 'admin'), readFileSync(cluster().kubeconfigInside, 'utf8'), { mode: 0o600 });
  const administer: Installed['administer'] = (action, ...more) => place.start('cluster', action, '--runner-config', 'runner.json', ...more).ended;
  const made = await administer('install');
  assert.equal(made.code, 0, made.text);
  const secrets = Object.entries(place.s3.env).filter(([name]) => name.startsWith('AWS_')).map(([name, value]) => `--from-literal=${name}=${value}`);
  return { ...place, store: join(place.s3.folder, place.s3.bucket, 'store'), change, administer, letIn: async () => void (await cluster().kubectl(['create', 'secret', 'generic', 'headgate-store', '-n', namespace, ...secrets])) };
}

test('a detached run is driven by a Job under everything that an installation forbids, and gives the result of one machine', async (t) => {
  const { path, run } = rig(t);
  latticeStudy(2, 2).write(path('registry'));
  const local = await run('run', '--registry', 'registry');
  assert.equal(local.code, 0, local.stderr);
  const [plan = ''] = readdirSync(path('registry/.headgate/store/results'));
  const [here] = readdirSync(path('registry/.headgate/store/results', plan));

  const namespace = 'hg-detached';
  const place = await installed(t, path('runner'), namespace);
  await place.letIn();
  const ran = await place.start('run', '--registry', path('registry'), '--executor', 'kubernetes', '--runner-config', 'runner.json', '--detach', '--events', 'plain').ended;
  const log = await cluster().kubectl(['logs', '-n', namespace, '-l', 'headgate/role=coordinator', '--tail=50']);
  assert.equal(ran.code, 0, ran.text + log);
  assert.match(ran.text, /the Job hg-run-\S+ in hg-detached runs it from now on/);
  assert.deepEqual(readdirSync(join(place.store, 'results', plan)), [here], ran.text + log);
  assert.match(log, /lattice complete|complete, \d+ tasks run/);
});

/** Says what a command sees of the cache, and gives what one without a cache gives too. */
const script = `
const fs = require('node:fs');
const [reference, tile, out] = process.argv.slice(1);
const attempt = (does) => { try { return does(); } catch (error) { return error.code; } };
console.log(JSON.stringify({
  bytes: fs.statSync(reference).size,
  link: fs.lstatSync(reference).isSymbolicLink(),
  written: attempt(() => fs.writeFileSync(fs.realpathSync(reference), '') ?? 'yes'),
  removed: attempt(() => fs.unlinkSync(fs.realpathSync(reference)) ?? 'yes') === 'yes',
  others: attempt(() => fs.readdirSync('/hg/cache/blobs')),
  beside: attempt(() => fs.readdirSync('/hg/cache')),
}));
fs.writeFileSync(out, fs.readFileSync(tile, 'utf8') + fs.statSync(reference).size + '\\n');
`;

/** What a record has of its log. */
interface Logged {
  readonly log: string;
}

test('what all tasks of a wave read is fetched once for each node, and commands see it read-only', async (t) => {
  const { path } = rig(t);
  const text = 'reference '.repeat(5 << 20);
  const hex = createHash('sha256').update(text).digest('hex');
  const study = (salt: string): void =>
    registry()
      .tool('look', { environment: { programs: { node: '*' } }, command: ['node', '-e', script, '{inputs.reference}', '{inputs.tile}', '{outputs.out}'], inputs: { reference: port, tile: port }, outputs: { out: port }, resources: { cpu: { base: 0.1 }, memory: { base: 128 }, disk: { base: 16 } } })
      .pipeline('looks', { inputs: { reference: port, tile: port }, steps: { look: { uses: 'look@1.0.0', inputs: { reference: 'inputs.reference', tile: 'inputs.tile' } } }, outputs: { out: { from: 'steps.look.out', role: 'data' } } })
      .files('reference', { 'reference.txt': text })
      .tiles('tiles', { x: 2 }, ([x]) => `tile ${x}\n`)
      .analysis('looked', { pipeline: 'looks@1.0.0', inputs: { reference: { dataset: 'reference@1.0.0' }, tile: { dataset: 'tiles@1.0.0' } }, ...(salt === '' ? {} : { salts: { look: { salt, reason: 'once more' } } }) })
      .write(path('registry'));
  const folder = join(cluster().folder, 'node-cache');
  mkdirSync(folder);
  const place = await installed(t, path('runner'), 'hg-cached', { cache: { size: 200, from: 10, folder } });
  await place.letIn();
  const { store } = place;
  /** How often the reference was read from the store. */
  const reads = (): number => readFileSync(path('runner/s3.log'), 'utf8').split('\n').filter((line) => line.includes(' s3_GetObject ') && line.includes(hex)).length;

  for (const [salt, records] of [['', 2], ['again', 4]] as const) {
    study(salt);
    const ran = await place.start('run', '--registry', path('registry'), '--executor', 'kubernetes', '--runner-config', 'runner.json', '--events', 'plain').ended;
    assert.equal(ran.code, 0, ran.text);
    assert.equal(recordsOf(store).length, records, ran.text);
    assert.equal(reads(), 1, 'two pods at once, and two more later');
  }
  const chunks = readdirSync(join(store, 'attempts'), { recursive: true, encoding: 'utf8' }).filter((name) => /chunks\/[0-9a-f]{64}-/.test(name));
  assert.equal(chunks.length, 4, 'each task had a pod of its own');
  for (const { path: record } of recordsOf(store)) {
    const { log } = JSON.parse(readFileSync(record, 'utf8')) as Logged;
    const said = JSON.parse(readFileSync(join(store, 'blobs/sha256', log.slice(7, 9), log.slice(7)), 'utf8')) as object;
    assert.deepEqual(said, { bytes: text.length, link: true, written: 'EROFS', removed: false, others: [hex], beside: ['blobs'] });
  }
  assert.deepEqual(readdirSync(join(folder, 'blobs')), [hex]);
  assert.equal(statSync(join(folder, 'blobs', hex)).size, text.length);
  assert.deepEqual(readdirSync(join(folder, 'pins')), [], 'no pod uses it any more');
});

test('a runner that an installation keeps in the cluster runs what is queued, and an upgrade in the middle loses nothing', async (t) => {
  const { path, run } = rig(t);
  const namespace = 'hg-standing';
  const stands = (pods: number): Partial<RunnerConfiguration> => ({ budgets: { pods }, install: { runner: { trust: userInfo().username, synthetic: 60 } } });
  const place = await installed(t, path('runner'), namespace, stands(2));
  const { administer, store } = place;
  const tiles = 10;
  // In a pod a task waits until its sleep is ended from outside: so the upgrade is in the middle however long it takes.
  const held = `if [ -d /hg/ctl ]; then sleep ${HELD}; fi; cat "$1" > "$2"`;
  const free = (): void => {
    for (const { pid } of commands(cluster().netns, HELD)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch (error) {
        if ((error as { readonly code?: string }).code !== 'ESRCH') throw error;
      }
    }
  };
  // Without the store's secret its pod cannot start, and status says why.
  const without = await administer('status');
  assert.equal(without.code, 1, without.text);
  assert.match(without.text, /the runner test does not run: /);
  await place.letIn();

  registry()
    .tool('slow', { environment: { programs: { sh: '*', sleep: '*', cat: '*' } }, command: ['sh', '-c', held, 'sh', '{inputs.tile}', '{outputs.tile}'], inputs: { tile: port }, outputs: { tile: port }, resources: { cpu: { base: 0.1 }, memory: { base: 32 }, disk: { base: 16 } } })
    .pipeline('slow', { inputs: { tile: port }, steps: { slow: { uses: 'slow@1.0.0', inputs: { tile: 'inputs.tile' } } }, outputs: { tile: { from: 'steps.slow.tile', role: 'data' } } })
    .tiles('tiles', { x: tiles }, ([x]) => `tile ${x}\n`)
    .analysis('slow', { pipeline: 'slow@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } } })
    .file('runners/test.json', JSON.stringify({ $schema: '../../schemas/runner.v1.json', id: 'test', title: 'Test', executor: 'kubernetes', capacity: { cpu: 64, memory: 100_000 } }))
    .write(path('registry'));
  const local = await run('run', '--registry', 'registry', '-j', '5');
  assert.equal(local.code, 0, local.stderr);
  const [plan = ''] = readdirSync(path('registry/.headgate/store/results'));
  const [root] = readdirSync(path('registry/.headgate/store/results', plan));

  const queued = await place.start('run', '--registry', path('registry'), '--runner', 'test', '--store', place.s3.url).ended;
  assert.equal(queued.code, 0, queued.text);
  const ended = (): boolean => readdirSync(join(store, 'launches', plan)).some((name) => name.endsWith('.end.json'));
  const done = (): number => recordsOf(store).filter(({ stage }) => stage === 'slow').length;
  await eventually('the first task is done', () => {
    if (done() === 0) free();
    return done() > 0;
  });
  place.change(stands(3));
  const upgraded = await administer('upgrade');
  assert.equal(upgraded.code, 0, upgraded.text);
  assert.match(upgraded.text, /~ ConfigMap headgate-test-runner\n[^]*~ Deployment headgate-test-runner\n/);
  assert.equal(ended(), false, 'it was upgraded in the middle');
  await eventually('the launch has ended', () => {
    free();
    return ended();
  });

  assert.ok(readdirSync(join(store, 'runs', plan, 'lease')).length > 1, 'another runner went on with it');
  assert.deepEqual(readdirSync(join(store, 'results', plan)), [root]);
  assert.equal(done(), tiles);
  const units = readdirSync(join(store, 'attempts', plan, 'slow'));
  assert.deepEqual(units, ['chunks'], 'no task failed');
  const outcomes = readdirSync(join(store, 'attempts', plan, 'slow/chunks')).flatMap((name) => (JSON.parse(readFileSync(join(store, 'attempts', plan, 'slow/chunks', name), 'utf8')) as { readonly tasks: readonly { readonly outcome?: { readonly cached: boolean } }[] }).tasks);
  assert.equal(outcomes.filter(({ outcome }) => outcome?.cached === false).length, tiles, 'no task was run a second time');
  // Before all that it tried itself, and goes on to show it.
  const { synthetic } = JSON.parse(readFileSync(join(store, 'runners/test.json'), 'utf8')) as RunnerState;
  assert.deepEqual([synthetic?.minutes, synthetic?.failures, synthetic?.reason], [60, 0, undefined]);
  assert.ok(Date.parse(synthetic?.succeeded ?? '') > 0 && (synthetic?.seconds ?? 0) > 0, JSON.stringify(synthetic));
  await eventually('nothing is queued', () => !existsSync(join(store, 'queue/test')) || readdirSync(join(store, 'queue/test')).length === 0);
  await eventually('the runner stands by', async () => {
    const { code, text } = await administer('status');
    return code === 0 && text.includes('the runner test stands by');
  });

  const removed = await administer('remove');
  assert.equal(removed.code, 0, removed.text);
  assert.match(removed.text, /- Deployment headgate-test-runner\n/);
  await eventually('its pod is gone', async () => (await cluster().kubectl(['get', 'pods,deployments,configmaps', '-n', namespace, '-l', 'headgate/installation=test', '-o', 'name'])) === '');
});
