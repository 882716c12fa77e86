import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inSubset } from '../../runner/execute/subset.ts';
import type { Subset } from '../../runner/model/stored.ts';
import { layOut } from '../../runner/plan/lattice.ts';
import { draw, places } from '../plan/sketch.ts';

const axes = [{ name: 'x', from: 0, to: 3 }, { name: 'y', from: 0, to: 3 }];
const { plan, indexes } = draw({
  inputs: { in: { axes, units: places(axes) } },
  stages: [
    { id: 'a', from: [{ source: 'in' }] },
    { id: 'b', over: { neighbours: { x: { from: -1, to: 1 }, y: { from: -1, to: 1 } }, edge: 'clip' }, from: [{ source: 'a' }] },
    { id: 'c', from: [{ source: 'b' }] },
    { id: 'all', over: 'all', from: [{ source: 'c' }] },
  ],
});
const layout = layOut(plan, indexes);

/** Tasks of each stage that a subset lets run. */
function counts(subset: Subset): { readonly [stage: string]: number } {
  const test = inSubset(layout, subset);
  return Object.fromEntries(layout.stages.map((node) => [node.stage.id, Array.from({ length: node.shape.size }, (_, o) => test(node, o)).filter(Boolean).length]));
}

test('stages: only, from and until', () => {
  assert.deepEqual(counts({ only: ['b'] }), { a: 0, b: 16, c: 0, all: 0 });
  assert.deepEqual(counts({ from: ['b'] }), { a: 0, b: 16, c: 16, all: 1 });
  assert.deepEqual(counts({ until: ['b'] }), { a: 16, b: 16, c: 0, all: 0 });
  assert.deepEqual(counts({ from: ['b'], until: ['c'] }), { a: 0, b: 16, c: 16, all: 0 });
});

test('a place takes along what its tasks look at, and leaves out stages that have no such place', () => {
  assert.deepEqual(counts({ unit: { x: 1, y: 1 } }), { a: 9, b: 1, c: 1, all: 0 });
  assert.deepEqual(counts({ unit: { x: 0, y: 0 }, until: ['b'] }), { a: 4, b: 1, c: 0, all: 0 });
  assert.deepEqual(counts({ unit: { x: 1, y: 1 }, only: ['a'] }), { a: 1, b: 0, c: 0, all: 0 });
  assert.deepEqual(counts({ unit: { y: 3 }, only: ['c'] }), { a: 0, b: 0, c: 4, all: 0 });
  assert.deepEqual(counts({ unit: { x: 9 } }), { a: 0, b: 0, c: 0, all: 0 });
});
