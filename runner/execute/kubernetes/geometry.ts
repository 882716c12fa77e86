import { locate, walkBox, type Shape } from '../../plan/ordinals.ts';

/** How a stage's tasks are cut into chunks of at most so many: aligned blocks, so that a stage and the one it reads are cut alike. */
export interface Geometry {
  /** Name of the block that a task is in. */
  blockOf(ordinal: number): number;
  /** Calls `visit` for every place of a block, absent ones included. */
  members(block: number, visit: (ordinal: number) => void): void;
}

/** Tasks of a chunk at most, unless the configuration says otherwise. */
export const CHUNK = 64;

/**
 * Blocks of at most `size` tasks (a power of two): 8 × 8 on two axes, 4 × 4 × 4 on three, runs of 64 otherwise. A block
 * has a border with less to read twice: with a halo of one place a task in 8 × 8 costs 1.6 reads and not 9, in
 * 4 × 4 × 4 it costs 3.4 and not 27. Smaller blocks are parts of larger ones.
 */
export function geometry(shape: Shape, size: number = CHUNK): Geometry {
  const axes = shape.strides.flatMap((stride, a) => (stride > 0 && (shape.dims[a] as number) > 1 ? [a] : []));
  if (axes.length !== 2 && axes.length !== 3) return runs(shape, size);
  const sides = shape.dims.map(() => 1);
  let points = 1;
  for (let area = 1; area < size; area *= 2) {
    // The shortest side that the lattice is longer than, the last axis first: neighbours there lie next to each other.
    const open = axes.filter((a) => (sides[a] as number) < (shape.dims[a] as number));
    const grown = open.reduce<number | undefined>((best, a) => (best === undefined || (sides[a] as number) <= (sides[best] as number) ? a : best), undefined);
    if (grown !== undefined) sides[grown] = (sides[grown] as number) * 2;
    else points *= 2;
  }
  const counts = shape.dims.map((dim, a) => Math.ceil(dim / (sides[a] as number)));
  const perPoint = counts.reduce((product, count) => product * count, 1);
  const index: number[] = [];
  return {
    blockOf: (ordinal) => {
      const point = locate(shape, ordinal, index);
      let block = 0;
      for (let a = 0; a < sides.length; a += 1) block = block * (counts[a] as number) + Math.floor((index[a] as number) / (sides[a] as number));
      return Math.floor(point / points) * perPoint + block;
    },
    members: (block, visit) => {
      const from = shape.dims.map(() => 0);
      let rest = block % perPoint;
      for (let a = sides.length - 1; a >= 0; a -= 1) {
        from[a] = (rest % (counts[a] as number)) * (sides[a] as number);
        rest = Math.floor(rest / (counts[a] as number));
      }
      const to = from.map((start, a) => Math.min(start + (sides[a] as number), shape.dims[a] as number) - 1);
      const first = Math.floor(block / perPoint) * points;
      for (let point = first; point < Math.min(first + points, shape.points); point += 1) walkBox(shape, from, to, point * shape.pointStride, visit);
    },
  };
}

/** Places from the first of a block to its last, when tasks come in the order of their ordinals: how many must wait for the first block to be whole. */
export function blockSpan(shape: Shape, size: number = CHUNK): number {
  let last = 0;
  geometry(shape, size).members(0, (ordinal) => (last = Math.max(last, ordinal)));
  return last + 1;
}

function runs(shape: Shape, size: number): Geometry {
  return {
    blockOf: (ordinal) => Math.floor(ordinal / size),
    members: (block, visit) => {
      for (let ordinal = block * size; ordinal < Math.min((block + 1) * size, shape.size); ordinal += 1) visit(ordinal);
    },
  };
}

/** What decides how large chunks are. */
export interface ChunkSizing {
  /** Tasks of the stage that are still to be executed. */
  readonly left: number;
  /** Pods at a time. */
  readonly slots: number;
  /** Mean seconds of a task so far, or undefined. */
  readonly seconds: number | undefined;
  /** Tasks of a chunk at most: a power of two. */
  readonly most: number;
}

/** Seconds that a chunk should take at most: what is lost when its pod is. */
const LONGEST = 15 * 60;
/** Seconds that a pod costs, about: half a chunk that takes less is not worth another. */
const POD = 5;

/** Tasks of a chunk: the most, halved until it takes 15 minutes at most and, where that is worth a pod, there are two chunks for each slot. */
export function chunkSize({ left, slots, seconds, most }: ChunkSizing): number {
  let size = most;
  while (size > 1 && (size * (seconds ?? 0) > LONGEST || (left < size * 2 * slots && (size / 2) * (seconds ?? POD) >= POD))) size /= 2;
  return size;
}
