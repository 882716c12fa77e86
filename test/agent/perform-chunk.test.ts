import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { openJournal } from '../../runner/agent/journal.ts';
import type { Ended, ShimLink } from '../../runner/agent/link.ts';
import { performChunk } from '../../runner/agent/perform-chunk.ts';
import type { RunRequest } from '../../runner/agent/protocol.ts';
import { followWishes } from '../../runner/agent/wishes.ts';
import { digestOf, type Digest } from '../../runner/model/digest.ts';
import type { StepDocument } from '../../runner/model/plan.ts';
import { stepDigest } from '../../runner/plan/step-document.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import { recordFolder } from '../../runner/store/records.ts';
import { StoreError, type Store } from '../../runner/store/store.ts';
import { chunkOutcomeFolder, type Chunk, type ChunkOutcome } from '../../runner/task/chunk.ts';

const step: StepDocument = { contract: 1, platform: 'any', environment: { image: 'tools@sha256:1' }, command: ['copy'], env: {}, code: {}, parameters: {}, outputs: [{ name: 'text', path: 'out/text.txt', kind: 'file' }], network: 'none' };
const name = stepDigest(step);

/** What a test makes of a run: how the command ends; it copies its input unless told otherwise. */
type Play = (request: RunRequest) => Promise<Partial<Ended> & object>;

/** A chunk of so many tasks on a store in a folder, performed over a link that the test plays. */
async function performed(t: Pick<TestContext, 'after'>, count: number, options: { readonly play?: Play; readonly store?: (inner: Store) => Store; readonly terminating?: Promise<void>; readonly disk?: number }): Promise<{ readonly code: Promise<number>; readonly store: Store; readonly chunk: Chunk; told(): string[] }> {
  const root = mkdtempSync(join(tmpdir(), 'headgate-chunk-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const volumes = { in: join(root, 'in'), out: join(root, 'out') };
  for (const volume of Object.values(volumes)) mkdirSync(volume);
  const inner = directoryStore({ root: join(root, 'store'), owner: 'test-1-1' });
  const tasks = await Promise.all(
    Array.from({ length: count }, async (_, unit) => {
      const document = `{"inputs":{"given":[{"digest":"sha256:${await inner.putBlob(`input of ${unit}\n`)}","path":"in/given.txt"}]},"step":"sha256:${name}"}`;
      return { unit, key: digestOf(`["task",1,${document}]`), step: name, generation: 0, document, resources: { cpu: 1, memory: 64, disk: options.disk ?? 10, gpu: 0, time: 60 }, force: false };
    }),
  );
  const chunk: Chunk = { version: 1, plan: 'a'.repeat(64), launch: 'l', epoch: 1, stage: 's', steps: [name], expect: {}, mediaTypes: { text: 'text/plain' }, tasks };
  const store = options.store?.(inner) ?? inner;
  const link: ShimLink = {
    hello: { type: 'hello', protocol: 1, pid: 1, platform: 'linux/amd64', path: '/bin', memoryLimit: 0, session: '', task: 0 },
    run: async (request) => {
      const way = (await options.play?.(request)) ?? {};
      if ('lost' in way) return { memory: 0, ...way } as Ended;
      copyFileSync(join(request.cwd, 'in/given.txt'), join(request.cwd, 'out/text.txt'));
      return { type: 'exited', task: request.task, wall: 1, cpu: 1, memory: 1, oomKills: 0, alone: true, code: 0, ...way } as Ended;
    },
    await: () => Promise.reject(new Error('nothing is awaited')),
    stop: () => {},
    acknowledge: () => {},
    end: () => {},
    terminating: new Promise(() => {}),
    lost: new Promise(() => {}),
  };
  const code = performChunk(
    { store, link, journal: openJournal(join(root, 'agent/journal')), wishes: followWishes(inner, { ...chunk, stage: 's' }, 1000), volumes, cache: { folder: join(root, 'agent/blobs'), room: 1e6 }, image: undefined, outLimit: undefined, scratch: [], grace: 1000, pace: 1000, terminating: options.terminating ?? new Promise(() => {}), say: () => {} },
    { digest: 'd'.repeat(64), chunk, steps: new Map([[name, step]]) },
  );
  const folder = join(root, 'store', chunkOutcomeFolder(chunk.plan, 's'));
  return {
    code,
    store: inner,
    chunk,
    told: () => readdirSync(folder).flatMap((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as ChunkOutcome).tasks.map((task) => (task.state === 'handedBack' ? 'handed back' : task.outcome.ok ? (task.outcome.cached ? 'there' : 'ok') : task.outcome.class))),
  };
}

test('while a command is at work the next task is looked up and its inputs are fetched', async (t) => {
  const letGo = Promise.withResolvers<void>();
  const asked: string[] = [];
  const { code, chunk, told } = await performed(t, 2, {
    play: async ({ task }) => {
      if (task === 1) await letGo.promise;
      return {};
    },
    store: (inner) => ({
      ...inner,
      get: (path) => (asked.push(path), inner.get(path)),
      fetchBlob: async (digest, to, mode) => {
        const done = await inner.fetchBlob(digest, to, mode);
        asked.push(digest);
        // What the first command waits for is that the second has all it needs.
        if (digest === inputOf(chunk, 1)) letGo.resolve();
        return done;
      },
    }),
  });
  assert.equal(await code, 0);
  assert.deepEqual(told(), ['ok', 'ok']);
  const second = `${recordFolder(name)}/${chunk.tasks[1]?.key}.0.json`;
  assert.equal(asked.filter((path) => path === second).length, 1);
  assert.equal(asked.filter((path) => path === inputOf(chunk, 1)).length, 1);
});

test('a task whose record is there needs no command', async (t) => {
  const first = await performed(t, 2, {});
  assert.equal(await first.code, 0);
  const again = await performed(t, 2, { store: () => first.store, play: () => assert.fail('nothing is to be run') });
  assert.equal(await again.code, 0);
  assert.deepEqual(first.told().sort(), ['ok', 'ok', 'there', 'there']);
});

test('a store that is away ends the chunk with 66, and nothing more is tried', async (t) => {
  let runs = 0;
  const { code, told } = await performed(t, 3, {
    play: () => Promise.resolve((runs += 1, {})),
    store: (inner) => ({ ...inner, create: (path, bytes) => (path.startsWith('tasks/') ? Promise.reject(new StoreError('away', 'ECONNREFUSED')) : inner.create(path, bytes)) }),
  });
  assert.equal(await code, 66);
  assert.equal(runs, 1);
  assert.deepEqual(told(), ['handed back', 'handed back', 'handed back']);
});

test('inputs that are too large, or find no room, are class disk for that task alone', async (t) => {
  const small = await performed(t, 1, { disk: 0.000001 });
  assert.equal(await small.code, 0);
  assert.deepEqual(small.told(), ['disk']);
  const full = await performed(t, 2, {
    store: (inner) => ({ ...inner, remote: true, fetchBlob: (digest, to, mode) => (digest === digestOf('input of 0\n') ? Promise.reject(new StoreError('no space left', 'ENOSPC')) : inner.fetchBlob(digest, to, mode)) }),
  });
  assert.equal(await full.code, 0);
  assert.deepEqual(full.told(), ['disk', 'ok']);
});

test('a process that could not be ended ends the pod with 64: it might spoil what comes next', async (t) => {
  const { code, told } = await performed(t, 2, { play: () => Promise.resolve({ alone: false }) });
  assert.equal(await code, 64);
  assert.deepEqual(told(), ['infrastructure', 'handed back']);
});

test('kueue #10487: a pod that is to end before it began hands everything back, and not with 0', async (t) => {
  const { code, told } = await performed(t, 2, { terminating: Promise.resolve(), play: () => assert.fail('nothing is to be run') });
  assert.equal(await code, 143);
  assert.deepEqual(told(), ['handed back', 'handed back']);
});

function inputOf(chunk: Chunk, unit: number): Digest {
  return /sha256:([0-9a-f]{64})","path/.exec(chunk.tasks[unit]?.document ?? '')?.[1] as Digest;
}
