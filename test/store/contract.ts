import assert from 'node:assert/strict';
import { closeSync, mkdirSync, openSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestOf, type Digest } from '../../runner/model/digest.ts';
import type { Store } from '../../runner/store/store.ts';

/** A place that a store is opened in, by several processes or machines at once. */
export interface StorePlace {
  /** Opens the place as somebody else than before. */
  open(onCorrupt?: (digest: Digest) => void): Store;
  /** Changes the stored bytes of a blob behind the store's back. */
  damage(digest: Digest, change: (bytes: Buffer) => Buffer): Promise<void>;
  /** A folder for files outside of the store. */
  readonly scratch: string;
  remove(): Promise<void>;
}

/** More than is ever handled in one piece. */
const LARGE = (1 << 20) + 12345;

/**
 * What every store promises, whatever it is kept in. A server that keeps no conditions promises nothing about writers who
 * come at the same moment (`races: false`); who comes later is refused all the same.
 */
export function storeContract(kind: string, makePlace: () => Promise<StorePlace>, { races = true }: { readonly races?: boolean } = {}): void {
  const check = (promise: string, body: (place: StorePlace) => Promise<void>): void => {
    test(`${kind}: ${promise}`, async () => {
      const place = await makePlace();
      try {
        await body(place);
      } finally {
        await place.remove();
      }
    });
  };
  const text = (bytes: Uint8Array | undefined): string | undefined => (bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8'));

  check('what is not there is an answer', async ({ open, scratch }) => {
    const store = open();
    const nobody = digestOf('nobody stored this');
    assert.equal(await store.get('plans/none.json'), undefined);
    assert.deepEqual(await store.list('plans'), []);
    assert.equal(await store.blobSize(nobody), undefined);
    assert.equal(await store.hasIntactBlob(nobody), false);
    assert.equal(await store.readBlob(nobody), undefined);
    assert.equal(await store.fetchBlob(nobody, join(scratch, 'none'), 0o444), false);
    await store.remove('plans/none.json');
  });

  check('create and replace: who comes later is refused', async ({ open }) => {
    assert.equal(await open().create('wanted/1.json', 'first'), true);
    const store = open();
    assert.equal(await store.create('wanted/1.json', 'second'), false);
    assert.equal(await store.create('wanted/2.json', 'first'), true);
    assert.equal(await open().create('wanted/2.json', 'second'), false);
    assert.equal(await open().replace('wanted/2.json', 'swapped', 'second'), false);
    assert.equal(await store.replace('wanted/2.json', 'swapped', 'first'), true);
    assert.equal(await store.replace('wanted/2.json', 'again', 'first'), false);
    assert.equal(await open().replace('wanted/3.json', 'b', 'a'), false);
    assert.deepEqual([text(await open().get('wanted/1.json')), text(await open().get('wanted/2.json'))], ['first', 'swapped']);
  });

  if (races) check('create: of 32 who race exactly one wins, and its bytes stay', async ({ open }) => {
    for (let round = 0; round < 20; round += 1) {
      const stores = Array.from({ length: 32 }, () => open());
      const wins = await Promise.all(stores.map((store, i) => store.create(`wanted/${round}.json`, `by ${i}`)));
      assert.equal(wins.filter(Boolean).length, 1);
      assert.equal(text(await open().get(`wanted/${round}.json`)), `by ${wins.indexOf(true)}`);
    }
  });

  if (races) check('replace: of 32 who race for the same document one wins, and who comes with old bytes is refused', async ({ open }) => {
    await open().create('runs/lease.json', '0');
    for (let round = 0; round < 10; round += 1) {
      const stores = Array.from({ length: 32 }, () => open());
      const wins = await Promise.all(stores.map((store, i) => store.replace('runs/lease.json', `${round + 1}${i === 0 ? '' : ` by ${i}`}`, String(round))));
      const winner = wins.indexOf(true);
      assert.equal(wins.filter(Boolean).length, 1);
      assert.equal(text(await open().get('runs/lease.json')), `${round + 1}${winner === 0 ? '' : ` by ${winner}`}`);
      await open().put('runs/lease.json', String(round + 1));
      assert.equal(await stores[winner]?.replace('runs/lease.json', 'late', String(round)), false);
    }
    const owner = open();
    assert.equal(await owner.replace('runs/lease.json', 'a', '10'), true);
    assert.equal(await owner.replace('runs/lease.json', 'b', 'a'), true);
    assert.equal(await open().replace('runs/none.json', 'b', 'a'), false);
    assert.equal(text(await open().get('runs/lease.json')), 'b');
  });

  check('put replaces: a reader sees the old or the new document, whole', async ({ open }) => {
    const [writer, reader] = [open(), open()];
    const version = (n: number): string => `${n} `.repeat(20_000);
    await writer.put('runs/status.json', version(0));
    let done = false;
    const reading = (async () => {
      const seen = new Set<string>();
      while (!done) {
        const found = text(await reader.get('runs/status.json')) ?? '';
        const n = Number.parseInt(found, 10);
        assert.equal(found, version(n));
        seen.add(found);
        await new Promise((resolve) => setImmediate(resolve));
      }
      return seen.size;
    })();
    for (let n = 1; n <= 50; n += 1) {
      await writer.put('runs/status.json', version(n));
      await new Promise((resolve) => setImmediate(resolve));
    }
    done = true;
    assert.ok((await reading) > 1);
    assert.equal(text(await open().get('runs/status.json')), version(50));
  });

  check('list names what is directly below, sorted, folders with a slash', async ({ open }) => {
    const store = open();
    for (const path of ['tasks/b/2.json', 'tasks/b/1.json', 'tasks/a.json', 'tasks/b/c/3.json']) assert.equal(await store.create(path, path), true);
    assert.deepEqual(await open().list('tasks'), ['a.json', 'b/']);
    assert.deepEqual(await open().list('tasks/b'), ['1.json', '2.json', 'c/']);
    assert.deepEqual(await open().list('tasks/b', 2), ['1.json', '2.json']);
    await store.remove('tasks/b/1.json');
    assert.deepEqual(await open().list('tasks/b'), ['2.json', 'c/']);
  });

  for (const [size, name] of [
    [0, 'an empty'],
    [1000, 'a small'],
    [LARGE, 'a large'],
  ] as const) {
    check(`${name} blob comes back as it was, from bytes and from a file, with the mode that is asked for`, async ({ open, scratch }) => {
      const bytes = Buffer.alloc(size, 'a tile of data, ');
      const source = join(scratch, 'source');
      writeFileSync(source, bytes);
      const stored = await open().putFile(source);
      assert.deepEqual(stored, { digest: digestOf(bytes), size });
      assert.equal(await open().putBlob(bytes), stored.digest);
      const store = open();
      assert.equal(await store.blobSize(stored.digest), size);
      assert.equal(Buffer.compare((await store.readBlob(stored.digest)) as Uint8Array, bytes), 0);
      assert.equal(await open().fetchBlob(stored.digest, join(scratch, 'copy'), 0o444), true);
      assert.equal(Buffer.compare(readFileSync(join(scratch, 'copy')), bytes), 0);
      assert.equal(statSync(join(scratch, 'copy')).mode & 0o777, 0o444);
      // A copy of its own: who writes to it does not write to the store.
      const file = openSync(join(scratch, 'copy'), 'r+');
      writeSync(file, Buffer.from('changed'));
      closeSync(file);
      assert.equal(await open().hasIntactBlob(stored.digest), true);
    });

    if (size === 0) continue;
    check(`${name} blob with one other bit is told once, counts as missing, and is made right by who has the bytes`, async ({ open, damage, scratch }) => {
      const bytes = Buffer.alloc(size, 'a tile of data, ');
      const digest = await open().putBlob(bytes);
      await damage(digest, (stored) => {
        stored[size >> 1] = (stored[size >> 1] as number) ^ 1;
        return stored;
      });
      const told: Digest[] = [];
      assert.equal(await open((corrupt) => told.push(corrupt)).readBlob(digest), undefined);
      assert.deepEqual(told, [digest]);
      assert.equal(await open((corrupt) => told.push(corrupt)).fetchBlob(digest, join(scratch, 'copy'), 0o444), false);
      assert.deepEqual(told, [digest, digest]);
      assert.equal(statSync(join(scratch, 'copy'), { throwIfNoEntry: false }), undefined);
      assert.equal(await open(() => {}).hasIntactBlob(digest), false);
      assert.equal(await open(() => {}).putBlob(bytes), digest);
      assert.equal(await open().hasIntactBlob(digest), true);
    });

    check(`${name} blob that was cut short is replaced by whoever stores it again`, async ({ open, damage, scratch }) => {
      const bytes = Buffer.alloc(size, 'a tile of data, ');
      const digest = await open().putBlob(bytes);
      await damage(digest, (stored) => stored.subarray(0, size >> 1));
      writeFileSync(join(scratch, 'source'), bytes);
      await open(() => {}).putFile(join(scratch, 'source'));
      assert.equal(await open().hasIntactBlob(digest), true);
    });
  }

  check('the digest of a file is that of the bytes stored, even when it changes meanwhile', async ({ open, scratch }) => {
    const source = join(scratch, 'growing');
    writeFileSync(source, Buffer.alloc(LARGE, 1));
    const store = open();
    const storing = store.putFile(source);
    truncateSync(source, LARGE - 100);
    writeFileSync(source, Buffer.alloc(LARGE + 7, 2));
    const { digest, size } = await storing;
    const kept = await open().readBlob(digest);
    assert.equal(kept?.length, size);
    assert.equal(digestOf(kept as Uint8Array), digest);
  });

  check('a file is taken, never what a link points to', async ({ open, scratch }) => {
    mkdirSync(join(scratch, 'elsewhere'));
    writeFileSync(join(scratch, 'elsewhere', 'secret'), 'secret');
    symlinkSync(join(scratch, 'elsewhere', 'secret'), join(scratch, 'link'));
    await assert.rejects(open().putFile(join(scratch, 'link')));
    assert.equal(await open().blobSize(digestOf('secret')), undefined);
  });

  check('many who store the same bytes at once store them once, and right', async ({ open }) => {
    const bytes = Buffer.alloc(LARGE, 'the same ');
    const digests = await Promise.all(Array.from({ length: 8 }, () => open().putBlob(bytes)));
    assert.deepEqual(new Set(digests), new Set([digestOf(bytes)]));
    assert.equal(await open().hasIntactBlob(digestOf(bytes)), true);
  });

  check('sync answers when everything is safe', async ({ open }) => {
    const store = open();
    await store.put('plans/a.json', '{}');
    await store.sync();
    assert.equal(text(await open().get('plans/a.json')), '{}');
  });
}
