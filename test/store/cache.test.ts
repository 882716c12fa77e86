import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { digestOf } from '../../runner/model/digest.ts';
import { filesOf, localCache, readUsage, type LocalCache } from '../../runner/store/cache.ts';

function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-cache-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const open = (root: string, maxBytes = 1 << 30, scope = 's'): LocalCache => localCache({ root, maxBytes, scope });
const bytesOf = (root: string): number => filesOf(root).reduce((sum, file) => sum + file.bytes, 0);
const content = (n: number, size = 1000): Buffer => Buffer.alloc(size, `content ${n} `);

test('law: whatever is kept and whoever damages what, what comes back is what was kept, or nothing', async (t) => {
  const root = folderOf(t);
  let number = 0;
  const damage = fc.oneof(fc.constant('none'), fc.constant('flip'), fc.constant('cut'), fc.constant('empty'), fc.constant('swap'));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.uint8Array({ maxLength: 200 }), damage), { minLength: 1, maxLength: 6 }), async (items) => {
      const folder = join(root, String((number += 1)));
      const cache = open(folder);
      for (const [i, [bytes]] of items.entries()) {
        cache.keepBlob(digestOf(bytes), bytes);
        cache.keepDocument(`plans/${i}.json`, bytes);
      }
      const files = filesOf(folder);
      for (const [i, [, how]] of items.entries()) {
        const file = files[i % files.length];
        if (file === undefined) continue;
        const stored = readFileSync(file.path);
        if (how === 'flip' && stored.length > 0) stored[stored.length >> 1] = (stored[stored.length >> 1] as number) ^ 1;
        if (how !== 'none') writeFileSync(file.path, how === 'cut' ? stored.subarray(0, stored.length >> 1) : how === 'empty' ? '' : how === 'swap' ? readFileSync((files[(i + 1) % files.length] as (typeof files)[number]).path) : stored);
      }
      const again = open(folder);
      for (const [i, [bytes]] of items.entries()) {
        const blob = again.blob(digestOf(bytes));
        assert.ok(blob === undefined || Buffer.compare(blob, bytes) === 0);
        const document = again.document(`plans/${i}.json`);
        // A document that was swapped for another whole one is told apart by who reads it: its name is in its content.
        assert.ok(document === undefined || items.some(([other]) => Buffer.compare(document, other) === 0));
      }
    }),
    { numRuns: 60 },
  );
});

test('it stays within its size, and what was used lately stays', (t) => {
  const root = folderOf(t);
  const cache = open(root, 20_000);
  for (let n = 0; n < 15; n += 1) cache.keepBlob(digestOf(content(n)), content(n));
  // All of it is old, but the first one was used a moment ago.
  for (const file of filesOf(root)) utimesSync(file.path, new Date(1e12), new Date(1e12));
  assert.notEqual(cache.blob(digestOf(content(0))), undefined);
  for (let n = 15; n < 25; n += 1) cache.keepBlob(digestOf(content(n)), content(n));
  assert.ok(bytesOf(root) <= 20_000, `${bytesOf(root)} bytes`);
  assert.notEqual(cache.blob(digestOf(content(0))), undefined);
  assert.equal(cache.blob(digestOf(content(1))), undefined);
  assert.notEqual(cache.blob(digestOf(content(24))), undefined);
  // What would take all of it is not kept.
  cache.keepBlob(digestOf(content(99, 19_000)), content(99, 19_000));
  assert.equal(cache.blob(digestOf(content(99, 19_000))), undefined);
});

test('hits, misses and bytes saved are kept over processes, summed up, and told', (t) => {
  const root = folderOf(t);
  const first = open(root);
  first.keepBlob(digestOf(content(1)), content(1));
  assert.equal(first.blob(digestOf(content(2))), undefined);
  first.flush();
  const second = open(root);
  second.blob(digestOf(content(1)));
  second.flush();
  second.flush();
  assert.deepEqual(readUsage(root), { hits: 1, misses: 1, saved: 1000, size: 1000 });
  // A line that a power loss cut counts for nothing, and thousands of lines become one.
  writeFileSync(join(root, 'usage.ndjson'), `${'{"hits":1,"misses":0,"saved":10}\n'.repeat(10_000)}{"hi`);
  second.blob(digestOf(content(1)));
  second.flush();
  assert.ok(statSync(join(root, 'usage.ndjson')).size < 1000);
  assert.equal(readUsage(root).saved, 10_000 * 10);
});

test('a folder that cannot be written to is told of once, and nothing else changes', (t) => {
  const root = join(folderOf(t), 'file');
  writeFileSync(root, 'not a folder');
  const told: string[] = [];
  const cache = localCache({ root, maxBytes: 1000, scope: 's', onNotice: (message) => told.push(message) });
  for (let n = 0; n < 3; n += 1) cache.keepBlob(digestOf(content(n, 10)), content(n, 10));
  assert.equal(cache.blob(digestOf(content(0, 10))), undefined);
  cache.flush();
  assert.equal(told.length, 1);
  assert.match(told[0] ?? '', /takes nothing more \((EEXIST|ENOTDIR)\); results are not affected/);
});

test('six processes fill, read and empty one cache at the same time: what they get is right, and it stays small', async (t) => {
  const root = folderOf(t);
  const program = `
    import { localCache } from ${JSON.stringify(join(import.meta.dirname, '../../runner/store/cache.ts'))};
    import { digestOf } from ${JSON.stringify(join(import.meta.dirname, '../../runner/model/digest.ts'))};
    const cache = localCache({ root: ${JSON.stringify(root)}, maxBytes: 100_000, scope: 's' });
    let found = 0;
    for (let round = 0; round < 600; round += 1) {
      const bytes = Buffer.alloc(1000, 'content ' + (round * 7 + Number(process.argv[1])) % 150 + ' ');
      const got = cache.blob(digestOf(bytes));
      if (got === undefined) cache.keepBlob(digestOf(bytes), bytes);
      else if (Buffer.compare(got, bytes) !== 0) throw new Error('other bytes');
      else found += 1;
    }
    if (found === 0) throw new Error('nothing was ever found');
    cache.flush();
  `;
  const ended = await Promise.all(
    Array.from({ length: 6 }, async (_, i) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program, '--', String(i)], { stdio: ['ignore', 'ignore', 'pipe'] });
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
      return new Promise<string>((resolve) => child.once('close', (code) => resolve(code === 0 ? '' : said)));
    }),
  );
  assert.deepEqual(ended, ['', '', '', '', '', '']);
  // Each may have added what it had not told the others yet.
  assert.ok(bytesOf(root) <= 6 * 100_000, `${bytesOf(root)} bytes`);
  const { hits, misses } = readUsage(root);
  assert.equal(hits + misses, 6 * 600);
  const after = open(root, 100_000);
  after.keepBlob(digestOf(content(1000)), content(1000));
  after.flush();
  after.keepBlob(digestOf(content(1001)), content(1001));
  assert.ok(bytesOf(root) <= 6 * 100_000);
});
