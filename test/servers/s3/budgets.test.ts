import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { walk } from '../../../runner/plan/walk.ts';
import { localCache } from '../../../runner/store/cache.ts';
import { recordLookup } from '../../../runner/store/lookup.ts';
import { readRevocations } from '../../../runner/store/records.ts';
import { findResult } from '../../../runner/store/results.ts';
import { s3Store, type S3Store } from '../../../runner/store/s3/store.ts';
import { parseS3Url } from '../../../runner/store/s3/url.ts';
import { tieredStore } from '../../../runner/store/tiered.ts';
import { runStudy, study, type Study } from '../../execute/study.ts';
import { registry, rig, type RegistryBuilder } from '../../rig.ts';
import { places, type PlanSketch } from '../../plan/sketch.ts';
import { storeContract } from '../../store/contract.ts';
import { faultProxy } from './fault-proxy.ts';
import { enter, placeIn } from './place.ts';
import { startS3, type S3 } from './rig.ts';

let server: S3;
const scratch = mkdtempSync(join(tmpdir(), 'headgate-s3-budgets-'));

before(async () => {
  server = await startS3();
  enter(server);
});
after(async () => {
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
});

let caches = 0;
storeContract('S3 behind a cache', () => {
  const place = placeIn(server);
  const open: typeof place.open = (onCorrupt) => tieredStore({ stores: [place.open(onCorrupt)], cache: localCache({ root: join(scratch, String((caches += 1))), maxBytes: 1 << 30, scope: place.prefix }) });
  return Promise.resolve({ ...place, open });
});

const near = { from: -1, to: 1 };
const SIDE = 30;
const flow = (last: string): PlanSketch => {
  const axes = [{ name: 'x', from: 0, to: SIDE - 1 }, { name: 'y', from: 0, to: SIDE - 1 }];
  return {
    inputs: { in: { axes, units: places(axes) } },
    stages: [
      { id: 'a', from: [{ source: 'in' }] },
      { id: 'b', over: { neighbours: { x: near, y: near }, edge: 'clip' }, from: [{ source: 'a' }] },
      { id: last, from: [{ source: 'b' }] },
    ],
  };
};
const TASKS = 3 * SIDE * SIDE;
const BUDGET = Math.floor(TASKS / 1000) + 3 + 20;

const open = (): S3Store => s3Store({ location: parseS3Url(server.urlOf('budgets')) });
const sent = (store: S3Store): number => Object.values(store.requests()).reduce((sum, count) => sum + count, 0);

/** What a planner asks of a server, and how many requests it really sends. */
async function look({ planned, layout }: Study): Promise<{ readonly cached: number; readonly requests: number; readonly said: string }> {
  const store = open();
  const revocations = await readRevocations(store);
  assert.equal(await findResult(store, planned.digest, revocations), undefined);
  const walked = await walk(planned, layout, recordLookup({ store, revocations, series: planned.series, tasks: TASKS }).find);
  return { cached: walked.cached, requests: sent(store), said: JSON.stringify(store.requests()) };
}

test(`on a real server: ${TASKS} finished tasks are a no-op in at most 10 requests, overlapping plans keep the budget of ${BUDGET}`, async (t) => {
  const done = study(flow('c'));
  const first = await runStudy(done, { store: open(), tasks: open() });
  assert.deepEqual([first.outcome, first.ran], ['complete', TASKS]);

  const again = open();
  const nothing = await runStudy(done, { store: again, tasks: again });
  assert.deepEqual([nothing.outcome, nothing.ran], ['complete', 0]);
  assert.ok(sent(again) <= 10, JSON.stringify(again.requests()));

  for (const [what, overlapping, cached] of [
    ['one tile changed', study(flow('c'), [SIDE * 10 + 10]), TASKS - 19],
    ['another last stage', study(flow('other')), (TASKS / 3) * 2],
  ] as const) {
    const looked = await look(overlapping);
    t.diagnostic(`${what}: ${looked.said}`);
    assert.equal(looked.cached, cached);
    assert.ok(looked.requests <= BUDGET, `${what}: ${looked.said}`);
  }

  const store = open();
  const ran = await runStudy(study(flow('c'), [SIDE * 10 + 10]), { store, tasks: open() });
  t.diagnostic(`run with one tile changed: ${JSON.stringify(store.requests())}`);
  assert.deepEqual([ran.outcome, ran.ran], ['complete', 19]);
  // Writing a blob asks first whether it is there.
  assert.ok(sent(store) <= 2 * BUDGET + 4 * ran.ran, JSON.stringify(store.requests()));
});

const text = { mediaType: 'text/plain' };
const TILES = 40;
/** Three steps over a row of tiles; `suffix` is what the last one writes. */
const lab = (suffix: string, tile: (x: number) => string): RegistryBuilder =>
  registry()
    .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.from}', '{outputs.to}'], inputs: { from: text }, outputs: { to: { ...text, expect: { notEmpty: true } } } })
    .tool('near', { environment: { programs: { sort: '*' } }, command: ['sort', '-o', '{outputs.to}', '{inputs.from}'], inputs: { from: { ...text, list: true } }, outputs: { to: text } })
    .tool('end', { environment: { programs: { sed: '*' } }, command: ['sed', `s/$/${suffix}/;w {outputs.to}`, '{inputs.from}'], inputs: { from: text }, outputs: { to: text } })
    .pipeline('p', {
      inputs: { tile: text },
      steps: { copy: { uses: 'copy@1.0.0', inputs: { from: 'inputs.tile' } }, near: { uses: 'near@1.0.0', inputs: { from: 'steps.copy.to' }, over: { neighbours: { x: near }, edge: 'clip' } }, end: { uses: 'end@1.0.0', inputs: { from: 'steps.near.to' } } },
      outputs: { tile: { from: 'steps.end.to', role: 'data' } },
    })
    .tiles('tiles', { x: TILES }, ([x = 0]) => tile(x))
    .analysis('a', { pipeline: 'p@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } } });

test('the program itself, counted on the wire, keeps the budgets of a finished and of an overlapping plan', async (t) => {
  const proxy = await faultProxy(server.endpoint);
  t.after(() => proxy.close());
  const place = rig(t, server.env);
  const at = ['--store', server.urlOf('wire').replace(server.endpoint, proxy.endpoint)];
  const counted = async (what: string, most: number, ...args: string[]): Promise<string> => {
    const from = proxy.seen.length;
    const { code, stdout, stderr } = await place.run(...args, ...at);
    assert.equal(code, 0, stderr);
    const asked = proxy.seen.slice(from).map(({ method, path }) => `${method} ${path.replaceAll(/[0-9a-f]{60,}/g, 'DIGEST')}`);
    t.diagnostic(`${what}: ${asked.length} requests`);
    assert.ok(asked.length <= most, `${what}: ${asked.length}\n${asked.join('\n')}`);
    return stdout + stderr;
  };
  lab('!', (x) => `tile ${x}\n`).write(place.path('registry'));
  assert.equal((await place.run('run', '--events', 'plain', ...at)).code, 0);
  assert.match(await counted('run, finished', 10, 'run', '--events', 'plain'), new RegExp(`0 to run, ${3 * TILES} cached`));
  assert.match(await counted('plan, finished', 10, 'plan'), new RegExp(`0 to run, ${3 * TILES} cached`));
  lab('!', (x) => (x === 20 ? 'another tile\n' : `tile ${x}\n`)).write(place.path('registry'));
  assert.match(await counted('plan, one tile changed', 23, 'plan'), new RegExp(`1 to run, at most 6 follow, ${3 * TILES - 7} cached`));
  lab('?', (x) => `tile ${x}\n`).write(place.path('registry'));
  assert.match(await counted('plan, another last step', 23, 'plan'), new RegExp(`${TILES} to run, ${2 * TILES} cached`));
});
