import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { podCommands } from '../../runner/agent/commands.ts';
import { podFolder } from '../../runner/agent/folders.ts';
import type { Ended, ShimLink } from '../../runner/agent/link.ts';
import { programProbe } from '../../runner/agent/probe.ts';
import type { RunRequest } from '../../runner/agent/protocol.ts';
import type { StepDocument } from '../../runner/model/plan.ts';
import type { CommandResult } from '../../runner/task/perform.ts';

const step: StepDocument = { contract: 1, platform: 'any', environment: { image: 'tools@sha256:1' }, command: ['sh'], env: {}, code: {}, parameters: {}, outputs: [], network: 'none' };

/** Commands over a link whose answers the test gives. */
function commands(t: Pick<TestContext, 'after'>, answer: Partial<Ended> & object = { code: 0 }, platform = 'linux/amd64', document = step): { readonly asked: RunRequest[]; readonly stopped: number[]; readonly made: ReturnType<typeof podCommands>; run(): Promise<CommandResult> } {
  const root = mkdtempSync(join(tmpdir(), 'headgate-commands-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const volumes = { in: join(root, 'in'), out: join(root, 'out') };
  for (const volume of Object.values(volumes)) mkdirSync(volume);
  const [asked, stopped]: [RunRequest[], number[]] = [[], []];
  const link: ShimLink = {
    hello: { type: 'hello', protocol: 1, pid: 1, platform, path: '/opt/bin:/bin', memoryLimit: 100 << 20, session: '', task: 0 },
    run: (request) => {
      asked.push(request);
      return Promise.resolve('lost' in answer ? (answer as Ended) : ({ type: 'exited', task: request.task, wall: 1, cpu: 1, memory: 1 << 20, oomKills: 0, alone: true, ...answer } as Ended));
    },
    await: () => Promise.reject(new Error('nothing is awaited')),
    stop: (task) => void stopped.push(task),
    acknowledge: () => {},
    end: () => {},
    terminating: new Promise(() => {}),
    lost: new Promise(() => {}),
  };
  const folder = podFolder(volumes, false);
  let number = 0;
  const next = (): number => (number += 1);
  const made = podCommands({ link, folder, image: undefined, outLimit: undefined, scratch: ['/tmp'], next, resumed: undefined, onRun: () => {}, programs: programProbe(link, folder, [], next) });
  return {
    asked,
    stopped,
    made,
    run: () => {
      folder.open('{}');
      return made.run(folder, { argv: ['sh', '-c', 'true'], env: { MODE: 'x', PATH: '/mine' } }, document, { cpu: 1, memory: 64, disk: 10, gpu: 0, time: 60 });
    },
  };
}

test('a command of an image gets the PATH of the image unless its tool has one, and is looked for there', async (t) => {
  const { asked, run } = commands(t);
  const { ok, realisation, usage } = await run();
  assert.deepEqual([ok, realisation, usage.memoryBy], [true, { image: 'tools@sha256:1', platform: 'linux/amd64', isolation: 'container' }, 'cgroup']);
  assert.deepEqual(asked.map(({ task, argv, env, search, network, deadline, scratch }) => ({ task, argv, env, search, network, deadline, scratch })), [
    { task: 1, argv: ['sh', '-c', 'true'], env: ['PATH=/mine', 'HOME=home', 'TMPDIR=tmp', 'LANG=C.UTF-8', 'TZ=UTC', 'MODE=x'], search: '/mine', network: 'none', deadline: 60, scratch: ['/tmp'] },
  ]);
});

test('every way to end has its class', async (t) => {
  const ways: readonly (readonly [Partial<Ended> & object, string, RegExp])[] = [
    [{ code: 3 }, 'user', /^exit code 3$/],
    [{ signal: 'SIGSEGV' }, 'user', /^ended by SIGSEGV$/],
    [{ error: 'ENOENT' }, 'environment', /^cannot start sh: ENOENT$/],
    [{ signal: 'SIGKILL', cause: 'deadline' }, 'time', /^deadline of 60 s passed/],
    [{ signal: 'SIGKILL', oomKills: 1 }, 'memory', /^needed more than 64 MiB/],
    [{ code: 137, oomKills: 2 }, 'memory', /^needed more than 64 MiB/],
    [{ code: 137 }, 'user', /^exit code 137$/],
    [{ code: 0, alone: false }, 'infrastructure', /could not be ended$/],
    [{ lost: 'the container of the command ended', memory: 10 << 20 }, 'infrastructure', /^the container of the command ended while the task was in hand$/],
    [{ lost: 'the container of the command ended', memory: 95 << 20 }, 'memory', /when 95 MiB of 100 MiB were in use/],
  ];
  for (const [way, failure, reason] of ways) {
    const result = await commands(t, way).run();
    assert.equal(result.class, failure, JSON.stringify(way));
    assert.match(result.reason ?? '', reason);
  }
});

test('what was not started when the end was asked for is not started any more', async (t) => {
  for (const way of ['refuse', 'stop'] as const) {
    const { asked, made, run } = commands(t);
    made[way]();
    const result = await run();
    assert.deepEqual([result.ok, result.stopped, asked.length], [false, true, 0]);
  }
});

test('a step for another platform is not started', async (t) => {
  const { asked, run } = commands(t, { code: 0 }, 'linux/arm64', { ...step, platform: 'linux/amd64' });
  const { class: failure, reason } = await run();
  assert.deepEqual([failure, reason, asked.length], ['environment', 'this tool is declared for linux/amd64; this pod runs linux/arm64', 0]);
});

test('a container that ends while its programs are asked for says nothing about programs', async (t) => {
  const { asked, run } = commands(t, { lost: 'the container of the command ended', memory: 0 }, 'linux/amd64', { ...step, environment: { programs: { sh: '*', cat: '*' } } });
  const { class: failure, reason } = await run();
  assert.deepEqual([failure, reason, asked.length], ['infrastructure', 'the container of the command ended while its programs were asked for their versions', 1]);
});
