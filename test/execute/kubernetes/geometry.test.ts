import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chunkSize, geometry } from '../../../runner/execute/kubernetes/geometry.ts';
import { locate, shapeOf, type Shape } from '../../../runner/plan/ordinals.ts';

const box = (dims: readonly number[], points = 1): Shape => {
  const axes = dims.map((length, i) => ({ name: `a${i}`, from: 0, to: length - 1 }));
  return shapeOf(axes, new Set(axes.map((axis) => axis.name)), points);
};

/** Distinct places that the tasks of a block read with a halo of one, clipped, per task; the mean over all blocks. */
function readsPerTask(dims: readonly number[], size: number): number {
  const shape = box(dims);
  const cut = geometry(shape, size);
  const blocks = new Map<number, Set<number>>();
  const index: number[] = [];
  for (let ordinal = 0; ordinal < shape.size; ordinal += 1) {
    const block = cut.blockOf(ordinal);
    const seen = blocks.get(block) ?? new Set<number>();
    blocks.set(block, seen);
    locate(shape, ordinal, index);
    const at = [...index];
    let around: number[][] = [[]];
    for (const [a, place] of at.entries()) around = around.flatMap((known) => [-1, 0, 1].filter((step) => place + step >= 0 && place + step < (dims[a] as number)).map((step) => [...known, place + step]));
    for (const place of around) seen.add(place.reduce((sum, value, a) => sum + value * (shape.strides[a] as number), 0));
  }
  return [...blocks.values()].reduce((sum, seen) => sum + seen.size, 0) / shape.size;
}

test('a chunk has little border: blocks of 8 × 8 and 4 × 4 × 4', () => {
  assert.ok(readsPerTask([24, 24, 24], 64) <= 3.5, String(readsPerTask([24, 24, 24], 64)));
  assert.ok(readsPerTask([24, 24, 24], 1) > 24, 'alone, a task reads all its neighbours');
  assert.ok(readsPerTask([64, 64], 64) <= 1.57, String(readsPerTask([64, 64], 64)));
});

test('every task is in one block, blocks have at most so many tasks, and smaller blocks are parts of larger ones', () => {
  const dims = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 0, maxLength: 4 });
  fc.assert(fc.property(dims, fc.integer({ min: 1, max: 5 }), fc.constantFrom(1, 2, 4, 8, 16, 32), (lengths, points, size) => {
    const shape = box(lengths, points);
    const [small, large] = [geometry(shape, size), geometry(shape, size * 2)];
    const blocks = new Map<number, number[]>();
    for (let ordinal = 0; ordinal < shape.size; ordinal += 1) {
      const name = small.blockOf(ordinal);
      blocks.set(name, [...(blocks.get(name) ?? []), ordinal]);
    }
    for (const [name, tasks] of blocks) {
      assert.ok(tasks.length <= size);
      const members: number[] = [];
      small.members(name, (ordinal) => members.push(ordinal));
      assert.deepEqual(members.sort((a, b) => a - b), tasks);
      assert.equal(new Set(tasks.map((ordinal) => large.blockOf(ordinal))).size, 1);
    }
  }));
});

test('chunks are smaller when tasks are long, and when few are left', () => {
  assert.equal(chunkSize({ left: 100_000, slots: 50, seconds: 1, most: 64 }), 64);
  assert.equal(chunkSize({ left: 100_000, slots: 50, seconds: undefined, most: 64 }), 64);
  // 15 minutes at most.
  assert.equal(chunkSize({ left: 100_000, slots: 50, seconds: 60, most: 64 }), 8);
  assert.equal(chunkSize({ left: 100_000, slots: 50, seconds: 5000, most: 64 }), 1);
  // Two chunks for each slot.
  assert.equal(chunkSize({ left: 800, slots: 50, seconds: 1, most: 64 }), 8);
  assert.equal(chunkSize({ left: 10, slots: 50, seconds: 10, most: 64 }), 1);
  assert.equal(chunkSize({ left: 10, slots: 50, seconds: undefined, most: 64 }), 1);
  // But not less than is worth a pod.
  assert.equal(chunkSize({ left: 10, slots: 50, seconds: 1, most: 64 }), 8);
  assert.equal(chunkSize({ left: 10, slots: 50, seconds: 0.01, most: 64 }), 64);
});
