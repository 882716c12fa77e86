import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { AnalysisStatus } from '../../../runner/commands/status.ts';
import { registry, rig, type Rig } from '../../rig.ts';
import { badNetwork, faultProxy, type FaultProxy } from './fault-proxy.ts';
import { enter, placeIn } from './place.ts';
import { startS3, type S3 } from './rig.ts';

let server: S3;
let network: FaultProxy;

before(async () => {
  server = await startS3();
  enter(server);
  network = await faultProxy(server.endpoint);
});
after(async () => {
  await network.close();
  await server.stop();
});

const TILES = 24;

/** A study of two stages and a gathering one. */
function study(t: TestContext): Rig {
  const place = rig(t, server.env);
  const shell = { environment: { programs: { bash: '>=4' } } };
  registry()
    .tool('twice', { ...shell, command: ['bash', '-c', 'cat "$1" "$1" > "$2"', 'twice', '{inputs.in}', '{outputs.out}'], inputs: { in: { mediaType: 'text/plain' } }, outputs: { out: { mediaType: 'text/plain' } } })
    .tool('join', { ...shell, command: ['bash', '-c', 'out=$1; shift; cat "$@" > "$out"', 'join', '{outputs.out}', '{inputs.in}'], inputs: { in: { mediaType: 'text/plain', list: true } }, outputs: { out: { mediaType: 'text/plain' } } })
    .tiles('tiles', { x: TILES }, ([x]) => `tile ${x}\n`)
    .pipeline('p', { inputs: { in: { mediaType: 'text/plain' } }, steps: { a: { uses: 'twice@1.0.0', inputs: { in: 'inputs.in' } }, b: { uses: 'twice@1.0.0', inputs: { in: 'steps.a.out' } }, all: { uses: 'join@1.0.0', inputs: { in: 'steps.b.out' }, over: 'all' } }, outputs: { out: { from: 'steps.all.out', role: 'data' } } })
    .analysis('s', { pipeline: 'p@1.0.0', inputs: { in: { dataset: 'tiles@1.0.0' } } })
    .write(place.path('reg'));
  return place;
}

async function rootOf(place: Rig, ...at: string[]): Promise<string | undefined> {
  const { stdout, stderr } = await place.run('status', '--registry', 'reg', ...at, '--json');
  assert.notEqual(stdout, '', stderr);
  return (JSON.parse(stdout) as { analyses: AnalysisStatus[] }).analyses[0]?.result?.root;
}

/** Everything in a bucket is what it says, and each key was committed once. */
async function isInOrder(place: Rig, prefix: string, root: string | undefined): Promise<void> {
  const at = ['--store', server.urlOf(prefix)];
  assert.equal(await rootOf(place, ...at), root);
  const checked = await place.run('store', 'check', '--registry', 'reg', ...at);
  assert.equal(checked.code, 0, checked.stdout);
  const store = placeIn(server, {}, prefix).open();
  const records = (await Promise.all((await store.list('tasks')).map((folder) => store.list(`tasks/${folder.replace('/', '')}`)))).flat();
  assert.equal(records.length, 2 * TILES + 1);
}

test('a run in S3 ends as one in a folder: on a bad network, with two runners at once, and after kills', async (t) => {
  const place = study(t);
  const reference = await place.run('run', '--registry', 'reg');
  assert.equal(reference.code, 0, reference.stderr);
  const root = await rootOf(place);
  assert.match(root ?? '', /^[0-9a-f]{64}$/);
  const through = (prefix: string): string[] => ['run', '--registry', 'reg', '--store', server.urlOf(prefix).replace(server.endpoint, network.endpoint)];

  await t.test('one request in five fares badly', async () => {
    network.fault = badNetwork(Number(process.env.HEADGATE_SEED ?? '1') || 1);
    const ran = await place.run(...through('bad'));
    assert.equal(ran.code, 0, ran.stderr);
    await isInOrder(place, 'bad', root);
  });

  await t.test('two runners', async () => {
    network.fault = () => undefined;
    const both = await Promise.all([place.run(...through('two')), place.run(...through('two'))]);
    for (const { code, stderr } of both) assert.equal(code, 0, stderr);
    const ran = both.map(({ stderr }) => Number(/([0-9]+) ran;/.exec(stderr)?.[1]));
    assert.equal((ran[0] ?? 0) + (ran[1] ?? 0), 2 * TILES + 1, 'no task was executed twice');
    await isInOrder(place, 'two', root);
  });

  await t.test('runners that are killed', async () => {
    network.fault = () => undefined;
    for (const after of [3, 25, 80, 150]) {
      const before = network.done.length;
      const running = place.start(...through('killed'));
      await Promise.race([network.until(() => network.done.length >= before + after), running.ended]);
      running.signal('SIGKILL');
      await running.ended;
    }
    const ran = await place.run(...through('killed'));
    assert.equal(ran.code, 0, ran.stderr);
    await isInOrder(place, 'killed', root);
  });

  await t.test('a server that goes away ends the run with one line and exit code 3; the next run goes on', async () => {
    let writes = 0;
    network.fault = ({ method, path }) => (writes > 8 || (method === 'PUT' && path.includes('/tasks/') && ++writes > 8) ? { cut: 'before' } : undefined);
    const stopped = await place.run(...through('away'));
    assert.equal(stopped.code, 3, stopped.stderr);
    assert.match(stopped.stderr, /cannot be reached \(ECONNRESET\).*Nothing that was committed is lost/);
    network.fault = () => undefined;
    const ran = await place.run(...through('away'));
    assert.equal(ran.code, 0, ran.stderr);
    assert.ok(Number(/([0-9]+) cached/.exec(ran.stderr)?.[1]) >= 8, ran.stderr);
    await isInOrder(place, 'away', root);
  });
});
