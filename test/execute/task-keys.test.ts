import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { digestOf } from '../../runner/model/digest.ts';
import type { StageNode } from '../../runner/plan/lattice.ts';
import { taskKeys } from '../../runner/execute/task-keys.ts';
import { taskOutputs } from '../../runner/execute/task-outputs.ts';

const stages = [40, 0, 3000].map((size, index) => ({ index, shape: { size } }) as StageNode);

test('law: keys and their holders are what a map would hold, through growth and release', () => {
  const step = fc.record({ stage: fc.constantFrom(0, 2), ordinal: fc.nat(39), key: fc.nat(50), what: fc.constantFrom('hold', 'hold', 'release') });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), fc.constantFrom(0, 2500), (steps, crowd) => {
      const keys = taskKeys({ stages });
      const holders = new Map<string, string>();
      const had = new Map<string, string>();
      const hold = (stage: number, ordinal: number, key: string): void => {
        keys.set(stage, ordinal, key);
        keys.hold({ node: stages[stage] as StageNode, ordinal });
        holders.set(key, `${stage}/${ordinal}`);
        had.set(`${stage}/${ordinal}`, key);
      };
      for (let o = 100; o < 100 + crowd; o += 1) hold(2, o, digestOf(`crowd ${o}`));
      for (const { stage, ordinal, key, what } of steps) {
        const text = digestOf(`key ${key}`);
        // A task has one key in its life.
        const own = had.get(`${stage}/${ordinal}`) ?? text;
        if (what === 'hold') hold(stage, ordinal, own);
        else {
          keys.release(text);
          holders.delete(text);
        }
      }
      for (const [place, key] of had) assert.equal(keys.get(...(place.split('/').map(Number) as [number, number])), key);
      for (const key of [...had.values(), digestOf('nobody'), '']) {
        const holder = keys.holder(key);
        assert.equal(holder === undefined ? undefined : `${holder.node.index}/${holder.ordinal}`, holders.get(key));
      }
    }),
    { numRuns: 60 },
  );
  assert.equal(taskKeys({ stages }).get(0, 1), undefined);
});

test('outputs of tasks come back as they were noted, and a second note replaces the first', () => {
  const outputs = taskOutputs(3);
  const one = { a: { digest: `sha256:${digestOf('a')}`, size: 2 ** 40, kind: 'file' }, b: { digest: `sha256:${digestOf('b')}`, size: 0, kind: 'directory' } } as const;
  outputs.set(1, one);
  assert.deepEqual([outputs.get(0), outputs.get(1), outputs.has(0), outputs.has(1)], [undefined, one, false, true]);
  assert.deepEqual([outputs.digest(1, 'b'), outputs.digest(1, 'c'), outputs.digest(0, 'a')], [one.b.digest, undefined, undefined]);
  outputs.set(1, { b: one.b });
  assert.deepEqual([outputs.get(1), outputs.digest(1, 'a')], [{ b: one.b }, undefined]);
  outputs.set(2, {});
  assert.deepEqual(outputs.get(2), {});
});
