import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { ensureImage } from '../../../runner/execute/local/image.ts';
import { findEngine } from '../../../runner/execute/local/engine.ts';
import type { Attempt, TaskRecord } from '../../../runner/model/stored.ts';
import { registry, rig, type RegistryBuilder, type Rig } from '../../rig.ts';
import { engineRig, type EngineRig } from './engine-rig.ts';

const file = { mediaType: 'text/plain' };
/** What a task must see of its environment, and nothing else. */
const ENVIRONMENT = ['HOME=home', 'HOSTNAME=task', 'LANG=C.UTF-8', 'OWN=7', 'PATH=/bin', 'TMPDIR=tmp', 'TZ=UTC'];
/** What the runner has in its environment, and no task may see. */
const SECRETS = { HTTP_PROXY: 'http://proxy.invalid:1', https_proxy: 'http://proxy.invalid:1', SECRET: 'of the runner' };

let engine: EngineRig;
before(async () => {
  engine = await engineRig();
  // Calls from here, and not through the command line, use the same engine.
  Object.assign(process.env, engine.env);
});
after(async () => {
  await engine.close();
});

/** A registry with one image tool over two tiles; the tool runs a script of the image's shell. */
function study(script: string, more: { readonly resources?: object; readonly image?: string; readonly command?: readonly string[] } = {}): RegistryBuilder {
  return registry()
    .tool(
      'shout',
      {
        environment: { image: more.image ?? engine.image },
        command: more.command ?? ['sh', '{code}/shout.sh', '{inputs.tile}', '{outputs.loud}'],
        env: { OWN: '{parameters.own}' },
        parameters: { own: { type: 'integer', default: 7 } },
        inputs: { tile: file },
        outputs: { loud: file },
        resources: { memory: { base: 64 }, ...more.resources },
      },
      { 'shout.sh': script },
    )
    .tiles('grid', { x: 2 }, ([x]) => `tile ${x}\n`)
    .pipeline('shouting', { inputs: { tile: file }, steps: { shout: { uses: 'shout@1.0.0', inputs: { tile: 'inputs.tile' } } }, outputs: { loud: { from: 'steps.shout.loud', role: 'data' } } })
    .analysis('study', { pipeline: 'shouting@1.0.0', inputs: { tile: { dataset: 'grid@1.0.0' } } });
}

/** A folder in which the real command line runs with the engine of these tests. */
function place(t: TestContext, declared: RegistryBuilder, env: { readonly [name: string]: string } = {}): Rig {
  const folder = rig(t, { ...engine.env, ...SECRETS, ...env });
  declared.write(folder.path('registry'));
  return folder;
}

const run = (folder: Rig, ...more: string[]): ReturnType<Rig['run']> => folder.run('run', '--registry', 'registry', ...more);
const stored = (folder: Rig, pattern: string): unknown[] => globSync(folder.path('registry/.headgate/store', pattern)).sort().map((path) => JSON.parse(readFileSync(path, 'utf8')));
const records = (folder: Rig): TaskRecord[] => stored(folder, 'tasks/*/*.json') as TaskRecord[];
const attempts = (folder: Rig): Attempt[] => stored(folder, 'attempts/*/*/*/*.json') as Attempt[];
const blob = (folder: Rig, digest: string): string => readFileSync(folder.path('registry/.headgate/store/blobs/sha256', digest.slice(7, 9), digest.slice(7)), 'utf8');
const output = (folder: Rig, record: TaskRecord): string => blob(folder, record.outputs.loud?.digest ?? '');
const remains = (folder: Rig): string[] => {
  const work = folder.path('registry/.headgate/work');
  return existsSync(work) ? readdirSync(work) : [];
};

test('a tool with an image runs by its digest, and the second run is cached', async (t) => {
  const folder = place(t, study('tr a-z A-Z < "$1" > "$2"\n'));
  const first = await run(folder);
  assert.equal(first.code, 0, first.stdout + first.stderr);
  assert.match(first.stdout + first.stderr, /0 to run, 0 cached, 2 ran/);
  const kept = records(folder);
  assert.deepEqual(kept.map((record) => output(folder, record)).sort(), ['TILE 0\n', 'TILE 1\n']);
  for (const { realisation, usage } of kept) {
    assert.deepEqual(realisation, { image: engine.image, platform: 'linux/amd64', isolation: 'container' });
    assert.ok(usage.wall > 0);
  }
  assert.deepEqual(engine.containers(), []);
  assert.deepEqual(remains(folder), []);
  const second = await run(folder);
  assert.equal(second.code, 0);
  assert.match(second.stdout + second.stderr, /0 to run, 2 cached, 0 ran/);
});

test('the environment of a task is the contract, its own variables and the PATH of its image', async (t) => {
  // Without a shell, which would add variables of its own.
  const folder = place(t, study('', { command: ['cp', '/proc/self/environ', '{outputs.loud}'] }));
  const ran = await run(folder);
  assert.equal(ran.code, 0, ran.stdout + ran.stderr);
  const seen = records(folder).map((record) => output(folder, record).split('\0').filter((pair) => pair !== '').sort());
  assert.deepEqual(seen[0], ENVIRONMENT);
});

const WORLD = `
try() { if "$@" 2>/dev/null; then echo "can: $*"; else echo "cannot: $*"; fi; }
{
  echo "user $(id -u):$(id -g) groups $(id -G)"
  grep -E '^(Cap|NoNewPrivs|Seccomp:)' /proc/self/status | tr '\\t' ' '
  echo "interfaces $(tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' ' | sort | tr '\\n' ' ')"
  echo "routes $(tail -n +2 /proc/net/route | wc -l)"
  pwd
  try touch in/more
  try cp code/shout.sh "$1"
  try rm -f "$1"
  try rm -f inputs.json
  try mv in elsewhere
  try touch code/more
  try rmdir out
  try mv out elsewhere
  try touch /bin/more
  try touch /etc/more
  try touch /data/more
  try mkdir /more
  try mount -t tmpfs none /tmp
  try chown 0 out
  try touch beside home/more tmp/more out/more /tmp/more
  try dd if=/dev/zero of=/tmp/large bs=1M count=65
  echo "processes $(ls /proc | grep -c '^[0-9]')"
} > "$2"
`;

test('a task sees inputs it cannot change, no network, no privilege, and a root it cannot write', async (t) => {
  const folder = place(t, study(WORLD, { resources: { memory: { base: 256 } } }));
  const ran = await run(folder);
  assert.equal(ran.code, 0, ran.stdout + ran.stderr);
  const [world] = records(folder).map((record) => output(folder, record).trimEnd().split('\n'));
  const input = 'in/tile.txt';
  assert.deepEqual(world?.slice(0, -1), [
    'user 65532:65532 groups 65532',
    ...['Inh', 'Prm', 'Eff', 'Bnd', 'Amb'].map((set) => `Cap${set}: 0000000000000000`),
    'NoNewPrivs: 1',
    'Seccomp: 2',
    'interfaces lo ',
    'routes 0',
    '/work',
    'cannot: touch in/more',
    `cannot: cp code/shout.sh ${input}`,
    `cannot: rm -f ${input}`,
    'cannot: rm -f inputs.json',
    'cannot: mv in elsewhere',
    'cannot: touch code/more',
    'cannot: rmdir out',
    'cannot: mv out elsewhere',
    'cannot: touch /bin/more',
    'cannot: touch /etc/more',
    'cannot: touch /data/more',
    'cannot: mkdir /more',
    'cannot: mount -t tmpfs none /tmp',
    'cannot: chown 0 out',
    'can: touch beside home/more tmp/more out/more /tmp/more',
    'cannot: dd if=/dev/zero of=/tmp/large bs=1M count=65',
  ]);
  // The shell, the group it writes from, and the three programs of that line: nobody else's.
  assert.match(world?.at(-1) ?? '', /^processes [1-6]$/);
});

test('more memory than declared: class memory, by the control group', async (t) => {
  const folder = place(t, study('tail /dev/zero\n', { resources: { memory: { base: 32 } } }));
  const ran = await run(folder, '--limit', '1');
  assert.equal(ran.code, 1, ran.stdout + ran.stderr);
  const [attempt] = attempts(folder);
  assert.equal(attempt?.class, 'memory', JSON.stringify(attempt));
  assert.equal(attempt?.usage?.memoryBy, 'cgroup');
  assert.match(attempt?.reason ?? '', /more than 32 MiB .* \(cgroup\); raise resources\.memory/);
  assert.equal(attempt?.realisation?.isolation, 'container');
  assert.deepEqual(engine.containers(), []);
});

test('a deadline ends the container: class time', async (t) => {
  const folder = place(t, study('sleep 600\n', { resources: { time: { base: 1 } } }));
  const ran = await run(folder, '--limit', '1');
  assert.equal(ran.code, 1, ran.stdout + ran.stderr);
  assert.deepEqual(attempts(folder).map((attempt) => attempt.class), ['time']);
  assert.deepEqual(engine.containers(), []);
});

test('an exit code is the user\'s, also one that the engine uses itself; output of both streams is kept', async (t) => {
  const folder = place(t, study('echo on stdout; echo on stderr >&2; exit 125\n'));
  const ran = await run(folder, '--limit', '1');
  assert.equal(ran.code, 1);
  const [attempt] = attempts(folder);
  assert.deepEqual([attempt?.class, attempt?.exitCode, attempt?.tail?.split('\n').sort()], ['user', 125, ['on stderr', 'on stdout']]);
});

test('an output that is a link is refused', async (t) => {
  const folder = place(t, study('ln -s /etc/passwd "$2"\n'));
  const ran = await run(folder, '--limit', '1');
  assert.equal(ran.code, 1);
  assert.deepEqual(attempts(folder).map((attempt) => attempt.class), ['output']);
});

test('a program that the image does not have, and an image that does not exist, are the environment\'s fault', async (t) => {
  const lacking = place(t, study('', { command: ['no-such-program', '{outputs.loud}'] }));
  assert.equal((await run(lacking, '--limit', '1')).code, 1);
  const [attempt] = attempts(lacking);
  assert.equal(attempt?.class, 'environment', JSON.stringify(attempt));
  assert.match(attempt?.reason ?? '', /the image has no program no-such-program/);

  const unknown = place(t, study('', { image: engine.image.replace(/[0-9a-f]{64}$/, '0'.repeat(64)) }));
  const ran = await run(unknown);
  assert.equal(ran.code, 1);
  assert.match(ran.stdout + ran.stderr, /cannot be had: .*manifest unknown.*Check its name and digest/);
  assert.deepEqual(engine.containers(), []);
});

test('a registry that is away is infrastructure, and worth another try', async () => {
  const found = await findEngine();
  assert.ok(found.engine !== undefined, JSON.stringify(found));
  assert.deepEqual([found.engine.kind, found.engine.rootless, found.engine.platform], ['podman', false, 'linux/amd64']);
  // Port 1 of loopback: nobody listens there.
  const fault = await ensureImage(found.engine, `127.0.0.1:1/lab/tools@sha256:${'0'.repeat(64)}`, new AbortController().signal);
  assert.equal('class' in fault && fault.class, 'infrastructure', JSON.stringify(fault));
});

test('an interrupted run leaves no container', async (t) => {
  const folder = place(t, study('sleep 600\n'));
  const started = folder.start('run', '--registry', 'registry', '--jobs', '1');
  await freshStart(started.pid);
  started.signal('SIGINT');
  assert.equal((await started.ended).code, 130);
  assert.deepEqual(engine.containers(), []);
});

test('a runner that is killed: its worker ends the container', async (t) => {
  const folder = place(t, study('sleep 600\n'));
  const started = folder.start('run', '--registry', 'registry', '--jobs', '1');
  const name = await freshStart(started.pid);
  started.signal('SIGKILL');
  await started.ended;
  await engine.event('remove', (removed) => removed === name);
  assert.deepEqual(engine.containers(), []);
});

test('runner and worker are killed at once: the next start removes the container', async (t) => {
  const folder = place(
    t,
    study('sleep 600\n')
      .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.tile}', '{outputs.tile}'], inputs: { tile: file }, outputs: { tile: file } })
      .pipeline('copying', { inputs: { tile: file }, steps: { copy: { uses: 'copy@1.0.0', inputs: { tile: 'inputs.tile' } } }, outputs: { tile: { from: 'steps.copy.tile', role: 'data' } } })
      .analysis('other', { pipeline: 'copying@1.0.0', inputs: { tile: { dataset: 'grid@1.0.0' } } }),
  );
  const started = folder.start('run', '--registry', 'registry', '--analysis', 'study', '--jobs', '1');
  const name = await freshStart(started.pid);
  // Stopped first, so that neither can notice that the other is gone.
  const doomed = [started.pid, ...childrenOf(started.pid)];
  assert.ok(doomed.length >= 2, 'there is a worker');
  for (const signal of ['SIGSTOP', 'SIGKILL'] as const) for (const pid of doomed) process.kill(pid, signal);
  await started.ended;
  assert.deepEqual(engine.containers(), [name], 'nobody was left to remove it');
  assert.equal(remains(folder).length, 1);
  const next = await run(folder, '--analysis', 'other');
  assert.equal(next.code, 0, next.stdout + next.stderr);
  assert.deepEqual(engine.containers(), []);
  assert.deepEqual(remains(folder), []);
});

/** Waits until a container of this runner has started: the runner's process id is in its name. */
function freshStart(pid: number): Promise<string> {
  return engine.event('start', (name) => new RegExp(`^headgate-(?:[0-9a-z]+-){3}${pid}-`).test(name));
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc').filter((entry) => /^[0-9]+$/.test(entry)).map(Number).filter((other) => {
    try {
      const stat = readFileSync(join('/proc', String(other), 'stat'), 'latin1');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] === String(pid);
    } catch {
      return false;
    }
  });
}
