import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { usageOf } from '../../runner/execute/history.ts';
import { digestOf } from '../../runner/model/digest.ts';
import { stageHistory, type Estimate } from '../../runner/plan/estimate.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import { recordPath, sealRecord } from '../../runner/store/records.ts';
import { registry, rig, type RegistryBuilder } from '../rig.ts';

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
    const guess = { seconds: held * history.seconds(1), bytes: held * history.bytes(1) };
    const truth = Array.from({ length: held }, draw).reduce((sum, one) => ({ wall: sum.wall + one.wall, bytesOut: sum.bytesOut + one.bytesOut }));
    for (const [name, ratio] of [['time', guess.seconds / truth.wall], ['size', guess.bytes / truth.bytesOut]] as const) assert.ok(ratio > 0.5 && ratio < 2, `${name} of history ${seed} is off by ${ratio}`);
  }
});

test('what past tasks used grows with the bytes of inputs: by a line, in proportion, or not at all', () => {
  const at = (past: readonly (readonly [bytesIn: number, seconds: number])[]): ((bytesIn: number | undefined) => number) => stageHistory(past.map(([bytesIn, seconds]) => ({ bytesIn, seconds, bytes: 0 })), {}).seconds;
  const line = at([[100, 3], [200, 4], [300, 5]]);
  assert.deepEqual([line(100), line(1000), line(undefined)].map((value) => value.toFixed(6)), ['3.000000', '12.000000', '4.000000']);
  assert.deepEqual([100, 1000].map(at([[100, 2], [100, 4]])), [3, 30]);
  assert.deepEqual([0, 1000].map(at([[0, 2], [0, 4]])), [3, 3]);
  // Less work with more bytes, and less than nothing with none, are noise.
  assert.deepEqual([100, 1000].map(at([[100, 4], [300, 2]])), [3, 3]);
  assert.deepEqual([0, 400].map(at([[100, 1], [300, 7]])), [0, 8]);
});

/** Files that two steps copy one after the other, then one that was never run. */
function copies(files: number, bytes: number, more: object = {}): RegistryBuilder {
  const file = { mediaType: 'text/plain' };
  return registry()
    .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.in}', '{outputs.out}'], inputs: { in: file }, outputs: { out: file } })
    .tool('other', { environment: { programs: { cp: '*' } }, command: ['cp', '-p', '{inputs.in}', '{outputs.out}'], inputs: { in: file }, outputs: { out: file } })
    .tiles('tiles', { x: files }, ([x]) => String(x).repeat(bytes))
    .pipeline('p', { inputs: { in: file }, steps: { first: { uses: 'copy@1.0.0', inputs: { in: 'inputs.in' } }, second: { uses: 'copy@1.0.0', inputs: { in: 'steps.first.out' } }, ...more }, outputs: { out: { from: 'steps.second.out', role: 'data' } } })
    .analysis('a', { pipeline: 'p@1.0.0', inputs: { in: { dataset: 'tiles@1.0.0' } } });
}

test('a plan over larger files is estimated as larger, also in stages that follow; what has no history is unknown, not zero', async (t) => {
  const place = rig(t);
  const planned = async (): Promise<{ estimate: Estimate; text: string }> => {
    const { stdout } = await place.run('plan', '--json');
    const { stdout: text } = await place.run('plan');
    return { estimate: (JSON.parse(stdout) as { summary: { estimate: Estimate } }).summary.estimate, text };
  };
  copies(3, 1000).write(place.path('registry'));
  const before = await planned();
  assert.deepEqual(before.estimate, { tasks: 6, known: 0, seconds: 0, bytes: 0 });
  assert.match(before.text, /time and size unknown/);
  await place.run('run');
  copies(8, 50_000, { third: { uses: 'other@1.0.0', inputs: { in: 'steps.second.out' } } }).write(place.path('registry'));
  const { estimate, text } = await planned();
  assert.deepEqual([estimate.tasks, estimate.known, Math.round(estimate.bytes)], [24, 16, 2 * 8 * 50_000]);
  assert.match(text, /about \S+ \S+ and \S+ \S+ for 16 of 24 tasks, unknown for the others/);
});
