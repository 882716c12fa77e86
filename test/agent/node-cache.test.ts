import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { cachedPath, holdBlobs, keepPins, NodeCacheError, type NodeCacheOptions, type Wanted } from '../../runner/agent/node-cache.ts';
import { stageThrough } from '../../runner/agent/staging.ts';
import type { Digest } from '../../runner/model/digest.ts';
import { directoryStore } from '../../runner/store/directory.ts';

const pace = { beat: 20, dead: 400, look: 10 };
const text = (letter: string): string => letter.repeat(100);
const blob = (letter: string): Wanted => ({ digest: createHash('sha256').update(text(letter)).digest('hex') as Digest, size: 100 });

/** A volume, and pods that fetch blobs of a hundred letters into it; what was fetched is noted. */
function node(t: Pick<TestContext, 'after'>, limit: number): { readonly root: string; readonly fetched: string[]; pod(owner: string, more?: Partial<NodeCacheOptions>): (...letters: string[]) => Promise<void>; there(): string } {
  const root = mkdtempSync(join(tmpdir(), 'headgate-node-cache-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const fetched: string[] = [];
  const letters = new Map([...'abcdef'].map((letter) => [blob(letter).digest as string, letter]));
  const fetch: NodeCacheOptions['fetch'] = async (digest, to) => {
    const letter = letters.get(digest);
    if (letter === undefined) return false;
    fetched.push(letter);
    writeFileSync(to, text(letter), { flag: 'wx', mode: 0o444 });
    return true;
  };
  return {
    root,
    fetched,
    pod: (owner, more = {}) => (...wanted) => holdBlobs({ root, limit, owner, fetch, say: () => {}, pace, patience: 0, ...more }, wanted.map(blob)),
    there: () => readdirSync(join(root, 'blobs')).map((name) => letters.get(name) ?? name).sort().join(''),
  };
}

/** Makes what was used seem to be used so many seconds ago. */
function used(root: string, letter: string, ago: number): void {
  const at = new Date(Date.now() - ago * 1000);
  utimesSync(join(root, 'facts', `${blob(letter).digest}.json`), at, at);
}

test('of many pods that want the same blob one fetches it', async (t) => {
  const { root, fetched, pod } = node(t, 1000);
  let fetching = 0;
  const slow: Partial<NodeCacheOptions> = {
    fetch: async (digest, to) => {
      fetching += 1;
      assert.equal(fetching, 1);
      // Longer than who waits takes a holder without a sign of life for dead.
      await new Promise((resolve) => setTimeout(resolve, pace.dead * 2));
      writeFileSync(to, text('a'));
      fetching -= 1;
      fetched.push(digest);
      return true;
    },
  };
  await Promise.all(['one', 'two', 'three'].map((owner) => pod(owner, slow)('a')));
  assert.deepEqual(fetched, [blob('a').digest]);
  assert.equal(readFileSync(cachedPath(root, blob('a').digest), 'utf8'), text('a'));
  assert.deepEqual([readdirSync(join(root, 'locks')), readdirSync(join(root, 'parts'))], [[], []]);
});

test('who is killed while fetching is followed by who waits, and leaves nothing', async (t) => {
  const { root, fetched, pod, there } = node(t, 1000);
  const child = spawn(process.execPath, [join(import.meta.dirname, 'fetch-for-ever.ts'), root, blob('a').digest], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  const ended = new Promise((resolve) => child.once('close', resolve));
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('close', () => reject(new Error('it did not begin to fetch')));
  });
  const follower = pod('two')('a');
  child.kill('SIGKILL');
  await ended;
  await follower;
  assert.deepEqual(fetched, ['a']);
  assert.equal(there(), 'a');
  assert.deepEqual(readdirSync(join(root, 'parts')), []);
});

test('what was used longest ago makes room, and never what a pod uses', async (t) => {
  const { root, pod, there, fetched } = node(t, 300);
  await pod('one')('a');
  await pod('gone')('b', 'c');
  keepPins(root, 'gone', [blob('b').digest, blob('c').digest])();
  for (const [letter, ago] of [['a', 30], ['b', 10], ['c', 20]] as const) used(root, letter, ago);
  await pod('two')('d');
  // `a` is the oldest, and pinned.
  assert.equal(there(), 'abd');
  await pod('three')('b');
  await assert.rejects(pod('four')('e'), NodeCacheError);
  assert.equal(there(), 'abd');
  assert.deepEqual(fetched, ['a', 'b', 'c', 'd']);
});

test('who finds no room waits until a pod lets go; one that vanished is not waited for', async (t) => {
  const { root, pod, there } = node(t, 100);
  await pod('one')('a');
  const full = Promise.withResolvers<string>();
  const waiting = pod('two', { patience: 60_000, say: full.resolve })('b');
  assert.match(await full.promise, /waiting for some/);
  keepPins(root, 'one', [blob('a').digest])();
  await waiting;
  assert.equal(there(), 'b');
  // As long ago as a pod that lives is never silent.
  const silent = new Date(Date.now() - 3600_000);
  utimesSync(join(root, 'pins', `${blob('b').digest}.two`), silent, silent);
  await pod('three')('c');
  assert.equal(there(), 'c');
});

for (const [what, damage] of [
  ['cut short', (file: string) => writeFileSync(file, 'aaa')],
  ['written over', (file: string) => writeFileSync(file, text('b'))],
  ['a folder, as a mount of what was not there leaves it', (file: string) => (rmSync(file), mkdirSync(file))],
] as const) {
  test(`an entry that is ${what} is fetched again`, async (t) => {
    const { root, fetched, pod } = node(t, 1000);
    await pod('one')('a');
    const file = cachedPath(root, blob('a').digest);
    rmSync(file);
    writeFileSync(file, text('a'));
    await pod('two')('a');
    assert.deepEqual(fetched, ['a'], 'another file with the right bytes will do');
    rmSync(file);
    writeFileSync(file, '');
    damage(file);
    await pod('three')('a');
    assert.deepEqual(fetched, ['a', 'a']);
    assert.equal(readFileSync(file, 'utf8'), text('a'));
  });
}

test('bytes that changed without a trace are found when they are hashed again, a day later', async (t) => {
  const { root, fetched, pod } = node(t, 1000);
  await pod('one')('a');
  const { digest } = blob('a');
  const [file, facts] = [cachedPath(root, digest), join(root, 'facts', `${digest}.json`)];
  const { mtime, mtimeMs } = statSync(file);
  rmSync(file);
  writeFileSync(file, text('b'));
  utimesSync(file, mtime, mtime);
  const known = JSON.parse(readFileSync(facts, 'utf8')) as { verified: number };
  writeFileSync(facts, JSON.stringify({ ...known, changed: statSync(file).mtimeMs }));
  await pod('two')('a');
  assert.deepEqual(fetched, ['a']);
  assert.ok(Math.abs(mtimeMs - statSync(file).mtimeMs) < 1);
  writeFileSync(facts, JSON.stringify({ ...known, changed: statSync(file).mtimeMs, verified: known.verified - 25 * 3600_000 }));
  await pod('three')('a');
  assert.deepEqual(fetched, ['a', 'a']);
});

test('a blob that the store does not have is told, and leaves nothing', async (t) => {
  const { root, pod, there } = node(t, 1000);
  await assert.rejects(pod('one')('x'), /is not in the store/);
  assert.equal(there(), '');
  assert.deepEqual(readdirSync(join(root, 'locks')), []);
});

test('what the node has is linked for a task, and takes nothing of what it may use', async (t) => {
  const { root, pod } = node(t, 1000);
  await pod('one')('a');
  const folder = mkdtempSync(join(tmpdir(), 'headgate-staged-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const store = directoryStore({ root: join(folder, 'store'), owner: 'test-1-1' });
  const small = await store.putBlob('small');
  const { digest } = blob('a');
  const staging = stageThrough(store, [new Set([digest, small])], { folder: join(folder, 'kept'), room: 1000, ofNode: { root, digests: new Set([digest]) } });
  staging.turn(0, 10);
  await staging.prefetch(0);
  assert.ok(await staging.store.fetchBlob(digest, join(folder, 'large'), 0o444));
  assert.ok(await staging.store.fetchBlob(small, join(folder, 'small'), 0o444));
  assert.equal(readFileSync(join(folder, 'large'), 'utf8'), text('a'));
  assert.ok(!existsSync(join(folder, 'kept', digest)));
  rmSync(cachedPath(root, digest));
  await assert.rejects(staging.store.fetchBlob(digest, join(folder, 'again'), 0o444), /is not in the cache of this node any more/);
});
