import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readAttempts } from '../../runner/catalogue/history.ts';
import { explain } from '../../runner/declare/explain.ts';
import { readSchemas } from '../../runner/declare/generate/bundle.ts';
import { follow, type Schema } from '../../runner/declare/schema.ts';
import type { Json } from '../../runner/model/canonical.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import { chunkOutcomeFolder, chunkPath, orderOf, printChunkDocument, type Chunk, type ChunkOutcome, type Wave } from '../../runner/task/chunk.ts';

const folder = join(import.meta.dirname, '../../schemas');
const schemas = new Map([...readSchemas(folder), ...readSchemas(folder, 'stored/')]);
const hex = (letter: string): string => letter.repeat(64);
const reasons = (name: string, document: unknown): unknown[] => {
  const file = `stored/${name}.v1.json`;
  return explain(file, schemas.get(file) as Schema, document as Json, (from, ref) => follow(schemas, from, ref));
};

const chunk: Chunk = {
  version: 1,
  plan: hex('a'),
  launch: '0mwqe9i3p-5f7a3cfb2a',
  epoch: 2,
  stage: 'outer.smooth',
  steps: [hex('b')],
  expect: { tile: { notEmpty: true } },
  mediaTypes: { tile: 'text/plain' },
  tasks: [{ unit: 7, key: hex('c'), step: hex('b'), generation: 0, document: `{"inputs":{},"step":"${hex('b')}"}`, resources: { cpu: 1, memory: 512, disk: 1024, gpu: 0, time: 3600 }, force: false }],
};

test('chunks, waves and their outcomes are what the schemas say, named by the digest of their bytes', () => {
  const wave: Wave = { version: 1, plan: chunk.plan, launch: chunk.launch, epoch: 2, stage: chunk.stage, chunks: [printChunkDocument(chunk).digest] };
  for (const [name, document] of [['chunk', chunk], ['wave', wave]] as const) {
    const { text, digest } = printChunkDocument(document);
    assert.deepEqual(reasons(name, JSON.parse(text)), []);
    assert.deepEqual(JSON.parse(text), document);
    assert.equal(digest, createHash('sha256').update(text).digest('hex'));
  }
  const outcome: ChunkOutcome = {
    version: 1,
    chunk: hex('d'),
    tasks: [
      { unit: 7, state: 'done', outcome: { ok: true, outputs: { tile: { digest: `sha256:${hex('e')}`, size: 3, kind: 'file' } }, cached: true } },
      { unit: 8, state: 'done', outcome: { ok: false, class: 'user', reason: 'exit code 2', exitCode: 2 } },
      { unit: 9, state: 'handedBack' },
    ],
  };
  assert.deepEqual(reasons('chunk-outcome', outcome), []);
  assert.notDeepEqual(reasons('chunk-outcome', { ...outcome, tasks: [{ unit: 7, state: 'done' }] }), []);
});

test('a task of a chunk is the order that one machine would be given', () => {
  const [task] = chunk.tasks;
  assert.ok(task);
  const { tasks: _, steps: __, version: ___, epoch: ____, ...shared } = chunk;
  assert.deepEqual(orderOf(chunk, task), { ...shared, ...task, keep: false });
  assert.equal(chunkPath(chunk.plan, 2, hex('d')), `runs/${hex('a')}/2/chunks/${hex('d')}.json`);
  assert.equal(chunkOutcomeFolder(chunk.plan, chunk.stage), `attempts/${hex('a')}/outer.smooth/chunks`);
});

test('summaries of chunks lie beside attempts and are none', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'headgate-chunk-'));
  t.after(() => rmSync(root, { recursive: true }));
  const store = directoryStore({ root, owner: 'test' });
  const outcome: ChunkOutcome = { version: 1, chunk: hex('d'), tasks: [{ unit: 9, state: 'handedBack' }] };
  await store.create(`${chunkOutcomeFolder(chunk.plan, chunk.stage)}/${hex('d')}-1.json`, JSON.stringify(outcome));
  await store.create(`attempts/${chunk.plan}/${chunk.stage}/7/a-1.json`, '{"version":1,"unit":7,"started":"2026-01-31T12:00:00Z"}');
  assert.deepEqual((await readAttempts(store, chunk.plan, 9)).map((attempt) => attempt.unit), [7]);
});
