import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Cluster } from '../../../runner/execute/kubernetes/cluster.ts';
import type { RunEvent } from '../../../runner/model/stored.ts';
import type { Store } from '../../../runner/store/store.ts';
import type { PlannedStudy } from '../../crash/inline.ts';
import { fakeAgent, type FakeAgent } from '../../double/agent.ts';
import { doubleFor, runOnDouble, type Double } from '../../double/double.ts';
import { latticeStudy, planned } from '../../double/studies.ts';

const SIDE = 3;
const TASKS = SIDE * SIDE * 2 + 1;
const PODS = 2;
/** A lease that is lost at once when nobody renews it. */
const leasePace = { expiry: 250, renewal: 60, follow: 20 };

/** Stops a coordinator for good at one of its actions: nothing that it asks for after that is answered before `revive`. */
interface Gate {
  /** Actions so far. */
  readonly actions: number;
  readonly stopped: Promise<string>;
  readonly wrapStore: (store: Store) => Store;
  readonly wrap: (cluster: Cluster) => Cluster;
  revive(): void;
}

/** Stops before action `at` (its number, or the first of that name) takes effect, or after it when `after`; counts only what changes something. */
function gate(at: number | string, after: boolean): Gate {
  let actions = 0;
  let dead = false;
  const revived = Promise.withResolvers<void>();
  const stopped = Promise.withResolvers<string>();
  const guard = (name: string, changes: boolean, call: () => Promise<unknown>): Promise<unknown> => {
    if (dead) return revived.promise.then(call);
    if (!changes || (++actions !== at && name !== at)) return call();
    const die = (): void => {
      dead = true;
      stopped.resolve(name);
    };
    if (!after) {
      die();
      return revived.promise.then(call);
    }
    return call().then((answer) => {
      die();
      return revived.promise.then(() => answer);
    });
  };
  const wrapped = <Target extends object>(target: Target, changing: ReadonlySet<string>): Target =>
    new Proxy(target, {
      get: (object, name) => {
        const member = Reflect.get(object, name) as unknown;
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => guard(String(name), changing.has(String(name)), () => (member as (...given: unknown[]) => Promise<unknown>).apply(object, args));
      },
    });
  return {
    get actions() {
      return actions;
    },
    stopped: stopped.promise,
    // Blobs, status and leases are the business of other tests.
    wrapStore: (store) => wrapped(store, new Set(['create'])),
    wrap: (cluster) => wrapped(cluster, new Set(['createRoot', 'noteRoot', 'createJob', 'deleteJob', 'deleteRoot', 'setParallelism'])),
    revive: () => {
      dead = false;
      revived.resolve();
    },
  };
}

async function uninterrupted(t: TestContext): Promise<{ readonly study: PlannedStudy; readonly root: string; readonly actions: number }> {
  const study = await planned(t, latticeStudy(SIDE, SIDE));
  const double = await doubleFor(t, (store) => fakeAgent(store), PODS);
  const counted = gate(Number.POSITIVE_INFINITY, false);
  const report = await runOnDouble(double, study, { ...counted, settings: { pods: PODS }, leasePace });
  assert.equal(report.outcome, 'complete');
  return { study, root: report.result?.root ?? '', actions: counted.actions };
}

/** Kills a coordinator at one place, lets another one finish, wakes the dead one up, and looks at everything. */
async function killedAt(t: TestContext, study: PlannedStudy, root: string, at: number | string, after: boolean): Promise<string | undefined> {
  let agent: FakeAgent | undefined;
  const double: Double = await doubleFor(t, (store) => (agent = fakeAgent(store)), PODS);
  const first = gate(at, after);
  const dying = runOnDouble(double, study, { wrap: first.wrap, wrapStore: first.wrapStore, settings: { pods: PODS }, leasePace, owner: 'first' });
  const name = await Promise.race([first.stopped, dying.then(() => undefined)]);
  // It has fewer actions this time: how chunks fall together depends on time.
  if (name === undefined) return undefined;
  const inFlight = double.kubelet.running;
  const events: RunEvent[] = [];
  const report = await runOnDouble(double, study, { events, settings: { pods: PODS }, leasePace, owner: 'second' });
  const where = `killed ${after ? 'after' : 'before'} action ${at} (${name})`;
  assert.equal(report.outcome, 'complete', `${where}: ${JSON.stringify(report.failures)}`);
  assert.equal(report.result?.root, root, where);
  assert.equal(agent?.committed.size, TASKS, where);
  for (const count of agent?.committed.values() ?? []) assert.equal(count, 1, where);
  assert.ok((agent?.executed.length ?? 0) - TASKS <= inFlight, `${where}: ${agent?.executed.length} executions of ${TASKS} tasks, ${inFlight} were in flight`);
  assert.deepEqual(events.filter((event) => event.type === 'task' && event.class !== undefined), [], `${where}: somebody was charged`);
  // Who was only frozen wakes up: it must change nothing, and end.
  first.revive();
  await dying.catch(() => {});
  const { objects } = double.api;
  for (let turn = 0; turn < 1000 && [...objects.all('jobs'), ...objects.all('pods')].length > 0; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  for (const kind of ['jobs', 'pods', 'configmaps'] as const) assert.deepEqual(objects.all(kind).map((object) => object.metadata.name), [], `${where}: ${kind} are left`);
  assert.equal(readdirSync(join(double.folder, 'store/results', study.planned.planned.digest)).length, 1, where);
  return name;
}

test('nextflow #1448, #5595, #1990: a coordinator that dies between any two of its actions costs nobody anything', async (t) => {
  const { study, root, actions } = await uninterrupted(t);
  assert.ok(actions > 20, `${actions} actions`);
  const seen = new Map<string, number>();
  // What comes after one action comes before the next.
  for (let at = 1; at <= actions; at += 1) {
    await t.test(`after action ${at}`, async (inner) => {
      const name = await killedAt(inner, study, root, at, true);
      if (name !== undefined) seen.set(name, (seen.get(name) ?? 0) + 1);
    });
  }
  await t.test('before the first action', (inner) => killedAt(inner, study, root, 1, false).then(() => {}));
  // Clearing up comes last, wherever that is this time.
  await t.test('before the root is removed', async (inner) => assert.equal(await killedAt(inner, study, root, 'deleteRoot', false), 'deleteRoot'));
  await t.test('after the root is removed', async (inner) => assert.equal(await killedAt(inner, study, root, 'deleteRoot', true), 'deleteRoot'));
  for (const name of ['create', 'createRoot', 'createJob', 'deleteJob']) assert.ok((seen.get(name) ?? 0) > 0, `${name} was never killed: ${JSON.stringify([...seen])}`);
});
