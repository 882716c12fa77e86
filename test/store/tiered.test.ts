import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { digestOf, type Digest } from '../../runner/model/digest.ts';
import { localCache } from '../../runner/store/cache.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import { recordLookup } from '../../runner/store/lookup.ts';
import { findRecord, openRecord, readRevocations, recordPath, sealRecord } from '../../runner/store/records.ts';
import { revoke } from '../../runner/store/revoke.ts';
import { blobPath, StoreError, type Store } from '../../runner/store/store.ts';
import { tieredStore } from '../../runner/store/tiered.ts';
import { storeContract } from './contract.ts';
import { counting, total } from './counting.ts';

const LARGE = 1 << 30;

storeContract('a folder behind a cache', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-tiered-'));
  const root = join(folder, 'store');
  mkdirSync(join(folder, 'scratch'));
  let number = 0;
  return Promise.resolve({
    open: (onCorrupt) => {
      number += 1;
      // Everybody has a cache of their own, as machines do: what one has says nothing of what is stored.
      const cache = localCache({ root: join(folder, `cache-${number}`), maxBytes: LARGE, scope: 'a' });
      return tieredStore({ stores: [directoryStore({ root, owner: `host-${number}-1`, ...(onCorrupt === undefined ? {} : { onCorrupt }) })], cache });
    },
    damage: (digest, change) => {
      const path = join(root, blobPath(digest));
      const bytes = change(readFileSync(path));
      chmodSync(path, 0o644);
      writeFileSync(path, bytes);
      return Promise.resolve();
    },
    scratch: join(folder, 'scratch'),
    remove: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  });
});

interface Place {
  readonly folder: string;
  readonly main: Store;
  readonly other: Store;
}

function place(t: TestContext): Place {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-tiered-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, main: directoryStore({ root: join(folder, 'main'), owner: 'host-1-1' }), other: directoryStore({ root: join(folder, 'other'), owner: 'host-2-1' }) };
}

const step = digestOf('step');

/** Stores a record of a key with one output. */
async function commit(store: Store, key: string, content: string, generation = 0): Promise<Digest> {
  const digest = await store.putBlob(content);
  await store.create(recordPath(step, key, generation), sealed(key, digest, generation));
  return digest;
}

function sealed(key: string, digest: string, generation = 0): string {
  return sealRecord({ version: 1, key, generation, step, outputs: { out: { digest: `sha256:${digest}`, size: 1, kind: 'file' } }, realisation: { programs: {}, platform: 'test', isolation: 'namespaces' }, usage: { wall: 0, cpu: 0, memory: 0, memoryBy: 'sampled', bytesIn: 0, bytesOut: 1 }, by: { plan: step, stage: 'a', unit: 0, launch: 'l', started: '2026-01-31T12:00:00Z', host: 'test' } } as Parameters<typeof sealRecord>[0]);
}

test('a record is found in whatever store has it; of torn and right answers the right one counts', async (t) => {
  const { main, other } = place(t);
  const key = digestOf('key');
  const digest = await commit(other, key, 'bytes');
  await main.put(recordPath(step, key, 0), 'torn');
  const store = tieredStore({ stores: [main, other] });
  assert.equal((await findRecord(store, step, key, await readRevocations(store)))?.outputs.out?.digest, `sha256:${digest}`);
  assert.equal(Buffer.from((await store.readBlob(digest)) ?? []).toString('utf8'), 'bytes');
  assert.deepEqual(await store.list(`tasks/${step.slice(0, 16)}`), [`${key}.0.json`]);
  // Writes go to the first store only.
  await store.putBlob('new');
  assert.equal(await other.blobSize(digestOf('new')), undefined);
});

test('the fastest right answer wins, also while the first store hangs', async (t) => {
  const { main, other } = place(t);
  const key = digestOf('key');
  await commit(other, key, 'bytes');
  const never = new Promise<never>(() => {});
  const store = tieredStore({ stores: [{ ...main, get: () => never, blobSize: () => never }, other] });
  const bytes = await store.get(recordPath(step, key, 0));
  assert.equal(openRecord(bytes ?? new Uint8Array(), key)?.key, key);
  assert.equal(await store.blobSize(digestOf('bytes')), 5);
});

test('what belongs to a run is the first store\'s alone; results and series are taken from the first that has them', async (t) => {
  const { main, other } = place(t);
  for (const path of ['launches/p/l.json', 'runs/p/lease/1.json', 'wanted/plans/p/1.json', 'attempts/p/a/0/x.json', 'checks/c.json']) {
    await other.put(path, '{}');
    const store = tieredStore({ stores: [main, other] });
    assert.equal(await store.get(path), undefined, path);
    assert.deepEqual(await store.list(path.slice(0, path.lastIndexOf('/'))), []);
  }
  await other.put('results/p/r.json', 'other');
  const store = tieredStore({ stores: [main, other] });
  assert.equal(String(await store.get('results/p/r.json').then((bytes) => Buffer.from(bytes ?? []))), 'other');
  await main.put('results/p/r.json', 'main');
  assert.equal(String(await store.get('results/p/r.json').then((bytes) => Buffer.from(bytes ?? []))), 'main');
  assert.deepEqual(await store.list('results'), ['p/']);
});

test('a revocation of any store counts, whether the record is cached, single or elsewhere', async (t) => {
  const { folder, main, other } = place(t);
  const key = digestOf('key');
  await commit(main, key, 'bytes');
  const cache = localCache({ root: join(folder, 'cache'), maxBytes: LARGE, scope: 's' });
  const open = (): Store => tieredStore({ stores: [main, other], cache });
  assert.notEqual(await recordLookup({ store: open(), revocations: await readRevocations(open()) }).find(step, key), undefined);
  // Revoked where it is only read, too.
  await commit(other, key, 'bytes');
  await revoke(other, { key, by: 'test', at: '2026-01-31T12:00:00Z', reason: 'wrong calibration' });
  assert.equal(await recordLookup({ store: open(), revocations: await readRevocations(open()) }).find(step, key), undefined);
  await commit(main, key, 'better bytes', 1);
  assert.equal((await recordLookup({ store: open(), revocations: await readRevocations(open()) }).find(step, key))?.generation, 1);
});

test('a store that is only read and is away is told of once; the first one, and revocations, must be there', async (t) => {
  const { main, other } = place(t);
  const key = digestOf('key');
  await commit(main, key, 'bytes');
  const trouble = (): Promise<never> => Promise.reject(new StoreError('no route to host', 'EHOSTUNREACH'));
  const gone: Store = { ...other, get: trouble, list: trouble, blobSize: trouble, readBlob: trouble, fetchBlob: trouble };
  const told: string[] = [];
  const store = tieredStore({ stores: [main, gone], onNotice: (message) => told.push(message) });
  assert.notEqual(await store.get(recordPath(step, key, 0)), undefined);
  assert.equal(await store.get(recordPath(step, digestOf('none'), 0)), undefined);
  assert.equal(await store.readBlob(digestOf('nothing')), undefined);
  assert.equal(told.length, 1);
  assert.match(told[0] ?? '', /cannot be read \(no route to host\); the work goes on without it/);
  await assert.rejects(readRevocations(store), /no route to host/);
  await assert.rejects(tieredStore({ stores: [gone, main] }).get('launches/p/l.json'), /no route to host/);
  // Somebody else has it, so it does not matter that the first store is away.
  assert.notEqual(await tieredStore({ stores: [gone, main] }).get(recordPath(step, key, 0)), undefined);
});

test('warm, lasting documents and bytes are not asked of the store; whether bytes are there is', async (t) => {
  const { folder, main } = place(t);
  const keys = Array.from({ length: 20 }, (_, i) => digestOf(`key ${i}`));
  for (const key of keys) await commit(main, key, key);
  const pass = async (): Promise<ReturnType<typeof total>> => {
    const { store: counted, take } = counting(main);
    const store = tieredStore({ stores: [counted], cache: localCache({ root: join(folder, 'cache'), maxBytes: LARGE, scope: 's' }) });
    for (const key of keys) {
      const record = openRecord((await store.get(recordPath(step, key, 0))) ?? new Uint8Array(), key);
      assert.equal(Buffer.from((await store.readBlob(record?.outputs.out?.digest.slice(7) as Digest)) ?? []).toString('utf8'), key);
    }
    return total(take());
  };
  assert.equal(await pass(), 2 * keys.length);
  assert.equal(await pass(), 0);
  // Of other stores it says nothing, except bytes, which are their own proof; and those count as there only in a store.
  const elsewhere = tieredStore({ stores: [directoryStore({ root: join(folder, 'empty'), owner: 'host-3-1' })], cache: localCache({ root: join(folder, 'cache'), maxBytes: LARGE, scope: 'other' }) });
  assert.equal(await elsewhere.get(recordPath(step, keys[0] as string, 0)), undefined);
  assert.equal(await elsewhere.blobSize(digestOf(keys[0] as string)), undefined);
  assert.notEqual(await elsewhere.readBlob(digestOf(keys[0] as string)), undefined);
});

test('what was nowhere is not asked for again at once, and is seen as soon as this process, or a lost race, says so', async (t) => {
  const { main } = place(t);
  const { store: counted, take } = counting(main);
  const store = tieredStore({ stores: [counted], remember: 60_000 });
  const key = digestOf('key');
  const path = recordPath(step, key, 0);
  assert.equal(await store.get(path), undefined);
  assert.equal(await store.blobSize(digestOf('bytes')), undefined);
  take();
  assert.equal(await store.get(path), undefined);
  assert.equal(await store.blobSize(digestOf('bytes')), undefined);
  assert.equal(total(take()), 0);
  // Somebody else commits; who loses the race must see the winner with its bytes.
  await commit(main, key, 'bytes');
  assert.equal(await store.create(path, sealed(key, digestOf('mine'))), false);
  assert.equal((await findRecord(store, step, key, await readRevocations(store)))?.outputs.out?.digest, `sha256:${digestOf('bytes')}`);
});

test('of stores that win the records count, whoever answers first; a cache does not outlive that', async (t) => {
  const { folder, main, other: staging } = place(t);
  const key = digestOf('key');
  const ours = await commit(staging, key, 'staged');
  const cache = localCache({ root: join(folder, 'cache'), maxBytes: LARGE, scope: 'zones' });
  const store = tieredStore({ stores: [staging, main], wins: [main], cache });
  const output = async (): Promise<string | undefined> => (await findRecord(store, step, key, await readRevocations(store)))?.outputs.out?.digest;
  assert.equal(await output(), `sha256:${ours}`);
  const theirs = await commit(main, key, 'published');
  assert.equal(await output(), `sha256:${theirs}`);
  const reading = (digest: string): Promise<string[]> => store.list(`results/${digest}`);
  await staging.create('results/p/a.json', '{}');
  assert.deepEqual(await reading('p'), ['a.json']);
  await main.create('results/p/b.json', '{}');
  assert.deepEqual(await reading('p'), ['b.json'], 'of results only those of the store that wins');
  // What leads to packs is read where the records count first only.
  await staging.create(`series/${'a'.repeat(64)}.json`, 'staged');
  assert.equal(await store.get(`series/${'a'.repeat(64)}.json`), undefined);
});
