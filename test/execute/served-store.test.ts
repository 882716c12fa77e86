import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveCall, servedStore, type StoreAnswer, type StoreCall } from '../../runner/execute/local/served-store.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import { blobPath, StoreError, type Store } from '../../runner/store/store.ts';
import { storeContract } from '../store/contract.ts';

/** A store as a worker sees it: every call and every answer is copied as their channel copies it. */
function served(store: Store): Store {
  const asked = servedStore(store.description, (call) => void serveCall(store, structuredClone(call) as StoreCall).then((answer) => asked.answer(structuredClone(answer) as StoreAnswer)));
  return asked.store;
}

storeContract('a store that a runner serves to its workers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-served-'));
  const root = join(folder, 'store');
  mkdirSync(join(folder, 'scratch'));
  let number = 0;
  return Promise.resolve({
    open: (onCorrupt) => served(directoryStore({ root, owner: `host-${++number}-1`, ...(onCorrupt === undefined ? {} : { onCorrupt }) })),
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

test('trouble of the runner\'s store is trouble of the same kind for its worker', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-served-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'layout.json'), '{"version":7}\n');
  await assert.rejects(served(directoryStore({ root: folder, owner: 'host-1-1' })).get('plans/a.json'), (error) => error instanceof StoreError && error.code === 'EVERSION' && /layout version 7/.test(error.message));
});
