import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { containerArguments, type ContainerOrder } from '../../runner/execute/local/container-arguments.ts';
import type { Engine } from '../../runner/execute/local/engine.ts';
import { registry, rig } from '../rig.ts';

const image = `registry.example.org/lab/tools@sha256:${'a'.repeat(64)}`;
const podman: Engine = { kind: 'podman', version: '4.3.1', platform: 'linux/amd64', rootless: false, limits: ['memory', 'cpu', 'pids'] };
const docker: Engine = { ...podman, kind: 'docker', version: '24.0.0' };

function order(more: Partial<ContainerOrder> = {}): ContainerOrder {
  return {
    engine: podman,
    image,
    facts: { platform: 'linux/amd64', path: '/opt/bin:/bin', variables: ['PATH', 'R_HOME'] },
    name: 'headgate-x',
    labels: { 'headgate.owner': 'me' },
    work: '/registry/.headgate/work/me/0/1',
    hasCode: true,
    user: '65532:65532',
    command: { argv: ['--odd', '-c', '$(reboot); `x`', ''], env: { A: 'b=c d' } },
    resources: { cpu: 1.5, memory: 100.2, disk: 1, gpu: 0, time: 1 },
    network: 'none',
    pidFile: '/p',
    ...more,
  };
}

test('GPUs are named to the engine, and only those that the task was given', () => {
  const resources = { cpu: 1, memory: 100, disk: 1, gpu: 2, time: 1, devices: ['0', 'GPU-5f'] };
  assert.deepEqual(containerArguments(order({ resources })).filter((arg) => /gpu/i.test(arg)), ['--device=nvidia.com/gpu=0', '--device=nvidia.com/gpu=GPU-5f']);
  assert.deepEqual(containerArguments(order({ engine: docker, resources })).filter((arg) => /gpu/i.test(arg)), ['--gpus="device=0,GPU-5f"']);
  for (const engine of [podman, docker]) assert.deepEqual(containerArguments(order({ engine })).filter((arg) => /gpu/i.test(arg)), []);
});

test('the command is the last thing on the line, word for word, behind the image', () => {
  for (const engine of [podman, docker]) {
    const args = containerArguments(order({ engine }));
    const at = args.indexOf(image);
    assert.equal(args[at - 1], '--entrypoint=--odd');
    assert.deepEqual(args.slice(at + 1), ['-c', '$(reboot); `x`', '']);
    // Nothing of ours can be taken for the image: every option and its value but the mounts is one word.
    assert.deepEqual(args.slice(1, at).filter((arg, i, all) => !arg.startsWith('--') && all[i - 1] !== '--mount'), []);
  }
});

test('privileges are dropped, the root is read-only and limits are set, with either engine', () => {
  for (const engine of [podman, docker]) {
    const args = containerArguments(order({ engine }));
    for (const option of ['--pull=never', '--cap-drop=ALL', '--security-opt=no-new-privileges', '--read-only', '--network=none', '--user=65532:65532', '--memory=101m', '--memory-swap=101m', '--cpus=1.5', '--pids-limit=4096', '--log-driver=none']) assert.ok(args.includes(option), `${engine.kind} ${option}`);
    const mounts = args.filter((_, i) => args[i - 1] === '--mount');
    const writable = mounts.filter((mount) => !/,(ro=true|readonly)/.test(mount)).map((mount) => /target=([^,]*)/.exec(mount)?.[1]);
    assert.deepEqual(writable, ['/work', '/work/out']);
    assert.deepEqual(mounts.length, 5);
  }
});

test('the environment: the contract, the tool\'s own, the PATH of the image', () => {
  const kept = ['PATH=/opt/bin:/bin', 'HOME=home', 'TMPDIR=tmp', 'LANG=C.UTF-8', 'TZ=UTC', 'A=b=c d'];
  const of = (engine: Engine): string[] => containerArguments(order({ engine })).filter((arg) => arg.startsWith('--env=')).map((arg) => arg.slice(6));
  assert.deepEqual(of(podman), kept);
  assert.ok(containerArguments(order()).includes('--unsetenv-all') && containerArguments(order()).includes('--http-proxy=false'));
  // docker takes a variable away when it is named without a value.
  const bare = of(docker).filter((pair) => !pair.includes('='));
  assert.ok(bare.includes('R_HOME') && bare.includes('HTTPS_PROXY') && bare.includes('https_proxy'));
  assert.ok(!bare.includes('PATH'));
  assert.deepEqual(of(docker).filter((pair) => pair.includes('=')), kept);
});

test('a limit that the engine cannot set here is not asked for', () => {
  const args = containerArguments(order({ engine: { ...podman, rootless: true, limits: ['memory'] } }));
  assert.ok(args.includes('--memory=101m') && args.includes('--userns=keep-id'));
  assert.ok(!args.some((arg) => /^--(cpus|pids-limit)/.test(arg)));
});

test('a network is left to the engine only for a step that declares one', () => {
  for (const network of ['mirror', 'open'] as const) assert.ok(!containerArguments(order({ network })).some((arg) => arg.startsWith('--network')));
});

/** A registry with one tool that needs an image. */
function study(): ReturnType<typeof registry> {
  const file = { mediaType: 'text/plain' };
  return registry()
    .tool('shout', { environment: { image }, command: ['shout', '{inputs.tile}', '{outputs.loud}'], inputs: { tile: file }, outputs: { loud: file } })
    .tiles('grid', { x: 2 }, ([x]) => `tile ${x}\n`)
    .pipeline('shouting', { inputs: { tile: file }, steps: { shout: { uses: 'shout@1.0.0', inputs: { tile: 'inputs.tile' } } }, outputs: { loud: { from: 'steps.shout.loud', role: 'data' } } })
    .analysis('study', { pipeline: 'shouting@1.0.0', inputs: { tile: { dataset: 'grid@1.0.0' } } });
}

test('without an engine a tool with an image fails by its environment, and the message says what to do', async (t) => {
  const none = rig(t, { PATH: '/nonexistent' });
  study().write(none.path('registry'));
  const ran = await none.run('run', '--registry', 'registry');
  assert.equal(ran.code, 1, ran.stdout + ran.stderr);
  assert.match(ran.stdout + ran.stderr, /needs a container image, and there is no container engine that works \(podman is not on PATH; docker is not on PATH\)\. Install podman/);
});

test('an engine that does not answer, or is too old, is told', async (t) => {
  const odd = rig(t, { PATH: '/nonexistent' });
  mkdirSync(odd.path('bin'));
  writeFileSync(odd.path('bin/podman'), '#!/bin/sh\necho "3.4.4 linux/amd64 false []"\n', { mode: 0o755 });
  writeFileSync(odd.path('bin/docker'), '#!/bin/sh\necho "Cannot connect to the service" >&2\nexit 1\n', { mode: 0o755 });
  const folder = rig(t, { PATH: odd.path('bin') });
  study().write(folder.path('registry'));
  const ran = await folder.run('run', '--registry', 'registry');
  assert.equal(ran.code, 1);
  assert.match(ran.stdout + ran.stderr, /podman is 3\.4\.4, 4\.3\.0 or newer is needed; docker does not answer: Cannot connect to the service/);
});
