import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Lease } from '../../runner/model/stored.ts';
import { claimLease, leaseMemory, newestLease } from '../../runner/execute/lease.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import { identify } from '../../runner/store/process-identity.ts';
import type { Store } from '../../runner/store/store.ts';
import { registry } from '../rig.ts';
import { generator } from './campaign.ts';
import { planStudy, runInline, type InlineOptions, type PlannedStudy } from './inline.ts';
import { faultsOf, freshFolder, processesOf, runHere } from './kills.ts';
import { storeOf } from './power.ts';
import { raceProcesses } from './process-races.ts';
import { scratch } from './scratch.ts';
import { tornFiles } from './settled.ts';
import { study } from './study.ts';

const RACES = 950;
/** A sample; the rest runs with the tests that take their time. */
const PROCESSES = 4;
const seed = Number(process.env.HEADGATE_SEED ?? Date.now() % 100_000);
const random = generator(seed);
const parent = scratch('races');
const text = { mediaType: 'text/plain' };
/** One stage over three units: a race is about who does what, not about what is done. */
const tiny = registry()
  .tool('take', { environment: { programs: { cp: '*' } }, command: ['cp', '--', '{inputs.tile}', '{outputs.tile}'], inputs: { tile: text }, outputs: { tile: text } })
  .pipeline('tiny', { inputs: { tile: text }, steps: { take: { uses: 'take@1.0.0', inputs: { tile: 'inputs.tile' } } }, outputs: { tile: { from: 'steps.take.tile', role: 'data' } } })
  .tiles('letters', { x: 3 }, ([x = 0]) => `${x}\n`)
  .analysis('tiny', { pipeline: 'tiny@1.0.0', inputs: { tile: { dataset: 'letters@1.0.0' } } });
const planned = await planStudy(join(parent, 'tiny'), tiny);
let number = 0;

after(() => rmSync(parent, { recursive: true, force: true }));

/** What two runners did to one plan. */
interface Race {
  readonly executed: readonly string[];
  /** Keys whose record a store call said it had created, or that were replaced. */
  readonly committed: readonly string[];
  readonly roots: readonly (string | undefined)[];
  readonly torn: readonly string[];
}

/** Lets two runners of this process race for one plan, with other interleavings each time. */
async function race(study: PlannedStudy, pace: NonNullable<InlineOptions['pace']>, meet?: (owner: string) => Promise<void>): Promise<Race> {
  const place = join(parent, `race-${number++}`);
  mkdirSync(place);
  const executed: string[] = [];
  const committed: string[] = [];
  const turn = async (): Promise<void> => {
    for (let turns = Math.floor(random() * 4); turns > 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const wrap = (store: Store): Store => ({
    ...store,
    get: async (path) => (await turn(), store.get(path)),
    list: async (path) => (await turn(), store.list(path)),
    create: async (path, bytes) => {
      await turn();
      const created = await store.create(path, bytes);
      if (created && path.startsWith('tasks/')) committed.push(path);
      return created;
    },
    put: async (path, bytes) => {
      if (path.startsWith('tasks/')) committed.push(path);
      await turn();
      await store.put(path, bytes);
    },
    sync: () => turn(),
  });
  const runner = async (owner: string): Promise<string | undefined> => {
    await turn();
    const onCommand: InlineOptions['onCommand'] = async ({ key }) => {
      executed.push(key);
      await turn();
      await meet?.(owner);
    };
    return (await runInline(study, { place, owner, pace, wrap, onCommand })).result?.root;
  };
  const roots = await Promise.all([runner('host-1-1'), runner('host-2-2')]);
  const torn = tornFiles(storeOf(place));
  rmSync(place, { recursive: true, force: true });
  return { executed, committed, roots, torn };
}

test(`${RACES} races of two runners in one process: one execution and one commit for each key (seed ${seed})`, async () => {
  const pace = { expiry: 600_000, renewal: 5, follow: 1 };
  const wrong: string[] = [];
  const lane = async (): Promise<void> => {
    while (number < RACES) {
      const { executed, committed, roots, torn } = await race(planned, pace);
      if (executed.length !== 3 || new Set(executed).size !== 3) wrong.push(`${executed.length} executions of ${new Set(executed).size} keys`);
      if (committed.length !== 3 || new Set(committed).size !== 3) wrong.push(`${committed.length} commits of ${new Set(committed).size} keys`);
      if (roots[0] === undefined || roots[0] !== roots[1]) wrong.push(`roots ${roots.join(' and ')}`);
      wrong.push(...torn);
    }
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  assert.deepEqual(wrong, []);
});

test('a runner that is taken for dead while it lives commits nothing twice', async () => {
  // The lease expires at once and is never renewed in time: both run, which is harmless.
  const pace = { expiry: 0, renewal: 600_000, follow: 1 };
  for (let i = 0; i < 50; i += 1) {
    const arrived = new Set<string>();
    const both = Promise.withResolvers<void>();
    // Whoever is first executes until the other one does, too.
    const { executed, committed, roots, torn } = await race(planned, pace, (owner) => {
      if (arrived.add(owner).size === 2) both.resolve();
      return both.promise;
    });
    assert.ok(executed.length > 3);
    assert.equal(new Set(executed).size, 3);
    assert.deepEqual([committed.length, new Set(committed).size], [3, 3]);
    assert.equal(new Set(roots.filter((root) => root !== undefined)).size, 1);
    assert.deepEqual(torn, []);
  }
});

test(`${PROCESSES} races of two processes: every task is executed once`, async () => {
  assert.deepEqual(await raceProcesses(PROCESSES), []);
});

/** A store with the lease of one owner. */
async function leased(owner: Lease['owner']): Promise<Store> {
  const store = directoryStore({ root: join(parent, `lease-${number++}`), owner: 'host-1-1' });
  await store.create('runs/plan/lease/1.json', JSON.stringify({ version: 1, epoch: 1, launch: 'first', owner, renewals: 3 }));
  return store;
}

test('a lease of a dead process of this host is taken over at once, of a living or a foreign one not', async () => {
  const never = { expiry: Number.POSITIVE_INFINITY, renewal: 600_000 };
  const me = identify(process.pid);
  const dead = await claimLease(await leased({ ...me, started: '1' }), 'plan', 'second', leaseMemory(), never);
  assert.ok('epoch' in dead && dead.epoch === 2);
  await dead.release();
  assert.ok('busy' in (await claimLease(await leased(me), 'plan', 'second', leaseMemory(), never)));
  assert.ok('busy' in (await claimLease(await leased({ ...me, host: `not-${hostname()}`, started: '1' }), 'plan', 'second', leaseMemory(), never)));
});

test('an observer goes by its own clock: it waits from the last renewal that it saw', async () => {
  const store = await leased({ ...identify(process.pid), host: 'elsewhere' });
  const seen = leaseMemory();
  const pace = { expiry: 40, renewal: 600_000 };
  assert.ok('busy' in (await claimLease(store, 'plan', 'second', seen, pace)));
  const since = seen.since;
  let claim = await claimLease(store, 'plan', 'second', seen, pace);
  while ('busy' in claim) {
    assert.ok(performance.now() - since < 10_000, 'the lease never expires');
    await new Promise((resolve) => setTimeout(resolve, 1));
    claim = await claimLease(store, 'plan', 'second', seen, pace);
  }
  assert.ok(performance.now() - since > pace.expiry);
  assert.equal(claim.epoch, 2);
  await claim.release();
  assert.equal((await newestLease(store, 'plan'))?.released, true);
});

test('an owner that is stopped is deposed, and does no harm when it goes on', async () => {
  const builder = study({ large: false });
  const planned = await planStudy(join(parent, 'stopped'), builder);
  const folder = freshFolder(parent, 'stopped-runner', (place) => builder.write(place));
  const release = join(folder, 'release');
  let frozen: number[] = [];
  const stopped = Promise.withResolvers<void>();
  const running = runHere(folder, 'process-group', { trial: 'frozen', cache: join(parent, 'cache'), stop: { phase: 'record', role: 'worker', at: 2, after: false, release } }, () => {
    frozen = processesOf(folder, 'frozen');
    for (const pid of frozen) process.kill(pid, 'SIGSTOP');
    writeFileSync(release, '');
    stopped.resolve();
  }, ['--jobs', '1']);
  await stopped.promise;
  const executed: string[] = [];
  const report = await runInline(planned, { place: join(folder, 'registry'), owner: 'host-2-2', pace: { expiry: 200, renewal: 5, follow: 5 }, onCommand: async ({ key }) => void executed.push(key) });
  assert.equal(report.outcome, 'complete');
  assert.equal(new Set(executed).size, executed.length);
  const status = join(folder, 'registry/.headgate/store/runs', planned.planned.planned.digest, '2/status.json');
  const before = readFileSync(status, 'utf8');
  for (const pid of frozen) process.kill(pid, 'SIGCONT');
  const { code, output } = await running;
  // It finds that it was deposed, follows, and tells what the other one made.
  assert.equal(code, 0, output);
  assert.match(output, /complete/);
  rmSync(join(folder, 'registry/.headgate/work/host-2-2'), { recursive: true, force: true });
  rmSync(join(folder, 'registry/.headgate/store/tmp'), { recursive: true, force: true });
  assert.deepEqual(faultsOf(folder, report.result?.root ?? ''), []);
  assert.equal(readFileSync(status, 'utf8'), before);
});
