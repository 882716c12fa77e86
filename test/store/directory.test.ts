import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { directoryStore, forgetPowerLoss, leaveStore, removeStaleTemporaries } from '../../runner/store/directory.ts';
import { identify, isAbandoned, ownerFate, ownerName } from '../../runner/store/process-identity.ts';
import { blobPath, StoreError } from '../../runner/store/store.ts';
import { intercept } from '../crash/file-operations.ts';
import { describeError } from '../crash/trouble.ts';
import { storeContract } from './contract.ts';

storeContract('a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-store-'));
  const root = join(folder, 'store');
  mkdirSync(join(folder, 'scratch'));
  let number = 0;
  return Promise.resolve({
    open: (onCorrupt) => directoryStore({ root, owner: `host-${++number}-1`, ...(onCorrupt === undefined ? {} : { onCorrupt }) }),
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

/** A folder that is removed with the test. */
function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-store-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'store');
}

test('a folder of a newer layout is refused with the next step, and nothing in it is touched', async (t) => {
  const root = folderOf(t);
  mkdirSync(root);
  writeFileSync(join(root, 'layout.json'), '{"version":2}\n');
  const store = directoryStore({ root, owner: 'host-1-1' });
  const refused = (error: unknown): boolean => error instanceof StoreError && error.code === 'EVERSION' && /layout version 2; this headgate knows version 1\. Use a newer headgate, or another --store/.test(error.message);
  await assert.rejects(store.put('plans/a.json', '{}'), refused);
  await assert.rejects(store.get('plans/a.json'), refused);
  assert.deepEqual(readdirSync(root), ['layout.json']);
});

test('looking at a store that is not there makes nothing', async (t) => {
  const root = folderOf(t);
  const store = directoryStore({ root, owner: 'host-1-1' });
  await store.get('plans/a.json');
  await store.list('plans');
  assert.equal(existsSync(root), false);
});

for (const code of ['EACCES', 'EROFS', 'ENOSPC', 'EIO']) {
  test(`${code} while a file is written: a message with the path and the next step, no file left`, async (t) => {
    const root = folderOf(t);
    const store = directoryStore({ root, owner: 'host-1-1' });
    await store.put('plans/a.json', 'old');
    const source = join(root, '../source');
    writeFileSync(source, 'source');
    for (const name of ['openSync', 'writeSync', 'linkSync', 'renameSync', 'mkdirSync', 'copyFileSync', 'fstatSync']) {
      const end = intercept((operation, proceed) => {
        if (operation.name === name) throw describeError(code, operation);
        return proceed();
      });
      const attempts = [(): Promise<unknown> => store.put('plans/a.json', 'new'), (): Promise<unknown> => store.create(`new-${name}/b.json`, 'b'), (): Promise<unknown> => store.putBlob(name), (): Promise<unknown> => store.putFile(source)];
      try {
        for (const attempt of attempts) {
          try {
            await attempt();
          } catch (error) {
            assert.ok(error instanceof StoreError, String(error));
            assert.equal(error.code, code);
            if (code === 'EACCES' || code === 'EROFS') assert.match(error.message, /not allowed to use \/.*check the owner of the store folder, or choose another with --store/);
            if (code === 'ENOSPC') assert.match(error.message, /no space left.*[0-9]+ (bytes )?are free; free some space and run the same command again/);
          }
        }
      } finally {
        end();
      }
    }
    assert.deepEqual(readdirSync(join(root, 'tmp/host-1-1')), []);
  });
}

test('temporary files of a dead owner go; of a living one they stay, and of one that cannot be seen for a day', async (t) => {
  const root = folderOf(t);
  const identity = identify(process.pid);
  const me = ownerName(identity);
  const dead = ownerName({ ...identity, started: '1' });
  // The same number in another container of this machine, and on another machine.
  const contained = ownerName({ ...identity, pidNamespace: '1', started: '1' });
  const foreign = ownerName({ ...identity, host: 'elsewhere', bootId: 'deadbee0-0000', started: '1' });
  // Of this machine before it was started the last time: nobody else writes to its disk.
  const rebooted = ownerName({ ...identity, bootId: 'deadbee0-0000', started: '1' });
  const old = ownerName({ ...identity, pidNamespace: '2' });
  for (const owner of [me, dead, contained, foreign, rebooted, old]) {
    mkdirSync(join(root, 'tmp', owner), { recursive: true });
    writeFileSync(join(root, 'tmp', owner, 'half'), 'ha');
  }
  const before = Date.now() / 1000 - 25 * 3600;
  utimesSync(join(root, 'tmp', old), before, before);
  assert.deepEqual([me, dead, contained, foreign, rebooted, old, 'odd name'].map(ownerFate), ['alive', 'dead', 'unseen', 'unseen', 'unseen', 'unseen', 'unseen']);
  removeStaleTemporaries(root, isAbandoned);
  assert.deepEqual(readdirSync(join(root, 'tmp')).sort(), [me, contained, foreign, rebooted].sort());
  assert.deepEqual(readdirSync(join(root, 'tmp', rebooted)), [], 'its name stays, since what it wrote last may be torn');
  for (const owner of [contained, foreign, rebooted]) leaveStore(root, owner);
  leaveStore(root, me);
  assert.deepEqual(readdirSync(join(root, 'tmp')), []);
});

test('after a power loss bytes are verified before they count as present, until everything was read', async (t) => {
  const root = folderOf(t);
  const before = ownerName({ ...identify(process.pid), bootId: 'deadbee0' });
  const store = directoryStore({ root, owner: before });
  const digest = await store.putBlob('bytes that the disk never got');
  const path = join(root, blobPath(digest));
  chmodSync(path, 0o644);
  writeFileSync(path, Buffer.alloc(statSync(path).size));
  removeStaleTemporaries(root, isAbandoned);
  assert.deepEqual(readdirSync(join(root, 'tmp', before)), []);
  assert.deepEqual(readdirSync(join(root, 'tmp')), [before]);
  const open = (): ReturnType<typeof directoryStore> => directoryStore({ root, owner: ownerName(identify(process.pid)), onCorrupt: () => {} });
  assert.equal(await open().blobSize(digest), undefined);
  await open().putBlob('bytes that the disk never got');
  assert.equal(await open().blobSize(digest), 29);
  forgetPowerLoss(root);
  assert.equal(existsSync(join(root, 'tmp', before)), false);
});
