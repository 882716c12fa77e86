import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from '../../runner/declare/load.ts';
import { validate } from '../../runner/declare/validate.ts';
import { planAnalysis } from '../../runner/commands/workspace.ts';
import { carrier } from '../../runner/publish/carry.ts';
import { evidenceIn } from '../../runner/publish/evidence.ts';
import { promotePlan, type PlanPublication } from '../../runner/publish/promote.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import { readRevocations } from '../../runner/store/records.ts';
import type { Store } from '../../runner/store/store.ts';
import { filesOf, lab } from './lab.ts';

/** A store that is gone with its n-th write. */
function dyingAt(store: Store, n: number): { readonly store: Store; readonly writes: () => number } {
  let writes = 0;
  const count = (): void => {
    writes += 1;
    if (writes >= n) throw new Error('killed');
  };
  const guarded: Partial<Store> = {};
  for (const name of ['create', 'put', 'putBlob', 'putFile'] as const) {
    const real = store[name] as (...args: unknown[]) => Promise<unknown>;
    Object.assign(guarded, { [name]: async (...args: unknown[]) => {
      count();
      return real(...args);
    } });
  }
  return { store: { ...store, ...guarded }, writes: () => writes };
}

test('publish that is killed at any write and started again comes to the same main', async (t) => {
  const made = await lab(t);
  assert.equal((await made.run('run', '--registry', 'registry', '--store', 'staging')).code, 0);
  const { registry } = validate(await load(made.path('registry')), made.path('registry'));
  const planned = planAnalysis(registry, 'copied');
  const staging = directoryStore({ root: made.path('staging'), owner: 'host-1-1' });
  const scratch = made.path('scratch');
  mkdirSync(scratch);
  const publish = async (main: Store): Promise<PlanPublication> =>
    promotePlan({ planned: planned.planned, indexes: planned.indexes, layout: planned.layout(), main, published: main, sources: [{ store: staging }], revocations: await readRevocations(main), evidence: evidenceIn([main, staging], { trust: undefined, policy: undefined, privacy: 'public' }), carry: carrier(main, { scratch, dryRun: false }), dryRun: false, prepare: async () => {} });
  const open = (name: string): Store => directoryStore({ root: made.path(name), owner: 'host-2-1' });
  /** What a main has; when it was finished is not of it. */
  const content = (name: string): [string, string][] => [...filesOf(made.path(name))].map(([path, bytes]) => [path, bytes.replace(/"finished":"[^"]*"/g, '')]);

  const whole = dyingAt(open('whole'), Number.POSITIVE_INFINITY);
  assert.equal((await publish(whole.store)).state, 'published');
  const wanted = content('whole');
  assert.ok(whole.writes() > 15, String(whole.writes()));
  for (let n = 1; n <= whole.writes(); n += 1) {
    await assert.rejects(publish(dyingAt(open('killed'), n).store), /killed/, `at write ${n}`);
    // Whatever there is names only what is there: a record has its bytes, a result its records.
    const half = filesOf(made.path('killed'));
    for (const [path, bytes] of half) if (path.startsWith('tasks/')) for (const [, digest] of bytes.matchAll(/"digest":"sha256:([0-9a-f]{64})"/g)) assert.ok([...half.keys()].some((other) => other.endsWith(digest as string)), `${path} at write ${n}`);
    const end = await publish(open('killed'));
    assert.ok(end.state === 'published' || end.state === 'there');
    assert.deepEqual(content('killed'), wanted, `killed at write ${n}`);
    rmSync(join(made.folder, 'killed'), { recursive: true });
  }
});
