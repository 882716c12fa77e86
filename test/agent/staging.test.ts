import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { stageThrough, TooMuch } from '../../runner/agent/staging.ts';
import type { Digest } from '../../runner/model/digest.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import type { Store } from '../../runner/store/store.ts';

/** A store with these texts, which counts what is fetched from it; and folders to stage into. */
async function place(t: Pick<TestContext, 'after'>, texts: readonly string[]): Promise<{ readonly store: Store; readonly digests: Digest[]; readonly fetched: string[]; readonly sized: string[]; readonly cache: string; path(name: string): string }> {
  const root = mkdtempSync(join(tmpdir(), 'headgate-staging-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const inner = directoryStore({ root: join(root, 'store'), owner: 'test-1-1' });
  const digests = await Promise.all(texts.map((text) => inner.putBlob(text)));
  const [fetched, sized]: [string[], string[]] = [[], []];
  const nameOf = (digest: Digest): string => texts[digests.indexOf(digest)]?.slice(0, 1) ?? '?';
  const store: Store = {
    ...inner,
    fetchBlob: (digest, to, mode) => (fetched.push(nameOf(digest)), inner.fetchBlob(digest, to, mode)),
    blobSize: (digest) => (sized.push(nameOf(digest)), inner.blobSize(digest)),
  };
  mkdirSync(join(root, 'to'));
  return { store, digests, fetched, sized, cache: join(root, 'cache'), path: (name) => join(root, 'to', name) };
}

test('a tile that several tasks share is fetched once; what one task needs goes straight to its place', async (t) => {
  const { store, digests, fetched, sized, cache, path } = await place(t, ['a shared', 'b of the first', 'c of the last']);
  const [a, b, c] = digests as [Digest, Digest, Digest];
  const staging = stageThrough(store, [new Set([a, b]), new Set([a]), new Set([a, c])], { folder: cache, room: 1000 });
  for (const [index, digest, name] of [[0, a, '0a'], [0, b, '0b'], [1, a, '1a'], [2, a, '2a'], [2, c, '2c']] as const) {
    staging.turn(index, 1000);
    assert.ok(await staging.store.fetchBlob(digest, path(name), 0o444));
  }
  assert.deepEqual(fetched, ['a', 'b', 'c']);
  assert.equal(readFileSync(path('2a'), 'utf8'), 'a shared');
  // A copy each: what one task does to its input is not what the next one gets.
  assert.deepEqual(['0a', '1a', '2a'].map((name) => [statSync(path(name)).nlink, statSync(path(name)).mode & 0o777]), [[1, 0o444], [1, 0o444], [1, 0o444]]);
  assert.deepEqual(readdirSync(cache), []);
  await staging.store.blobSize(a);
  assert.equal(sized.filter((name) => name === 'a').length, 1);
});

test('inputs of the next task are fetched ahead, as far as there is room', async (t) => {
  const { store, digests, fetched, cache, path } = await place(t, [`a${'.'.repeat(400)}`, `b${'.'.repeat(400)}`, `c${'.'.repeat(400)}`]);
  const [a, b, c] = digests as [Digest, Digest, Digest];
  const staging = stageThrough(store, [new Set(), new Set([a, b, c])], { folder: cache, room: 1000 });
  staging.turn(0, 1000);
  await staging.prefetch(1);
  assert.equal(fetched.length, 2);
  assert.equal(readdirSync(cache).length, 2);
  staging.turn(1, 1e6);
  for (const digest of [a, b, c]) assert.ok(await staging.store.fetchBlob(digest, path(digest), 0o444));
  assert.deepEqual([...fetched].sort(), ['a', 'b', 'c']);
  assert.deepEqual(readdirSync(cache), []);
});

test('whoever wants a blob that is on its way waits for it; a missing one is missing', async (t) => {
  const { store, digests, fetched, cache, path } = await place(t, ['a']);
  const [a] = digests as [Digest];
  const none = 'f'.repeat(64) as Digest;
  const staging = stageThrough(store, [new Set([a, none])], { folder: cache, room: 1000 });
  staging.turn(0, 1000);
  const ahead = staging.prefetch(0, 1000);
  assert.ok(await staging.store.fetchBlob(a, path('a'), 0o444));
  await ahead;
  assert.equal(await staging.store.fetchBlob(none, path('none'), 0o444), false);
  assert.deepEqual(fetched.filter((name) => name === 'a'), ['a']);
});

test('an agent that follows another uses what that one fetched, and removes what it had not finished', async (t) => {
  const { store, digests, fetched, cache, path } = await place(t, ['a']);
  const [a] = digests as [Digest];
  mkdirSync(cache);
  writeFileSync(join(cache, a), 'a');
  writeFileSync(join(cache, 'part-1234'), 'tor');
  const staging = stageThrough(store, [new Set([a])], { folder: cache, room: 1000 });
  staging.turn(0, 1000);
  assert.ok(await staging.store.fetchBlob(a, path('a'), 0o444));
  assert.deepEqual(fetched, []);
  assert.deepEqual(readdirSync(cache), []);
});

test('inputs that take more than the task may use are said to, before they are staged', async (t) => {
  const { store, digests, fetched, cache, path } = await place(t, ['a'.repeat(60), 'b'.repeat(60)]);
  const [a, b] = digests as [Digest, Digest];
  const staging = stageThrough(store, [new Set([a, b])], { folder: cache, room: 1000 });
  staging.turn(0, 100);
  assert.ok(await staging.store.fetchBlob(a, path('a'), 0o444));
  await assert.rejects(staging.store.fetchBlob(b, path('b'), 0o444), (error) => error instanceof TooMuch && error.bytes === 120);
  assert.deepEqual(fetched, ['a']);
});
