import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { usageOf } from '../../runner/execute/history.ts';
import { digestOf } from '../../runner/model/digest.ts';
import { estimate } from '../../runner/plan/estimate.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import { recordPath, sealRecord } from '../../runner/store/records.ts';

/** Numbers in [0, 1) that are the same every time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Log-normal around a median: most tasks near it, a few several times as long, as computing times are. */
function skewed(random: () => number, median: number, spread: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return median * Math.exp(spread * normal);
}

test('time and size of held-out tasks are estimated within a factor of two', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'headgate-estimate-'));
  t.after(() => rmSync(root, { recursive: true }));
  const store = directoryStore({ root, owner: 'host-1-0' });
  for (const [seed, past, held, median, spread] of [[1, 40, 200, 0.2, 0.3], [2, 1000, 50, 30, 0.7], [3, 25, 1000, 4000, 0.5], [4, 3, 30, 1, 0.2]] as const) {
    const random = generator(seed);
    const step = digestOf(`step ${seed}`);
    const draw = (): { wall: number; bytesOut: number } => ({ wall: skewed(random, median, spread), bytesOut: Math.round(skewed(random, 1e6 * seed, spread)) });
    for (let i = 0; i < past; i += 1) {
      const key = digestOf(`${seed} ${i}`);
      const usage = { cpu: 1, memory: 1, memoryBy: 'rusage', bytesIn: 1, ...draw() } as const;
      await store.create(recordPath(step, key, 0), sealRecord({ version: 1, key, generation: 0, step, outputs: {}, realisation: { platform: 'linux/x64', isolation: 'process-group' }, usage, by: { plan: '', stage: 's', unit: i, launch: '', started: '', host: '' } }));
    }
    const history = await usageOf(store, [step], []);
    assert.ok(history !== undefined);
    const guess = estimate([{ id: 's', cached: past, fresh: held, distinct: held, follow: 0 }], new Map([['s', history]]));
    const truth = Array.from({ length: held }, draw).reduce((sum, one) => ({ wall: sum.wall + one.wall, bytesOut: sum.bytesOut + one.bytesOut }));
    for (const [name, ratio] of [['time', guess.seconds / truth.wall], ['size', guess.bytes / truth.bytesOut]] as const) assert.ok(ratio > 0.5 && ratio < 2, `${name} of history ${seed} is off by ${ratio}`);
  }
});

test('what has no history is unknown, not zero', async () => {
  const stages = [{ id: 'a', cached: 0, fresh: 3, distinct: 2, follow: 0 }, { id: 'b', cached: 0, fresh: 0, distinct: 0, follow: 5 }];
  assert.deepEqual(estimate(stages, new Map([['a', { tasks: 4, seconds: 1.5, bytes: 10 }]])), { tasks: 7, known: 2, seconds: 3, bytes: 20 });
});
