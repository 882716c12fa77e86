import { axisLength, type Axis } from '../model/unit-index.ts';

/** A box of ordinals: the grid point varies slowest, then the axes in the order of the plan, the last varying fastest. */
export interface Shape {
  /** Grid points this node has of its own: 1 when it does not depend on the grid. */
  readonly points: number;
  /** For each axis of the plan its length here, 1 where this node does not have the axis. */
  readonly dims: readonly number[];
  /** Ordinals between neighbours on each axis of the plan, 0 where this node does not have the axis. */
  readonly strides: readonly number[];
  /** Ordinals between grid points, 0 without the grid axis. */
  readonly pointStride: number;
  readonly size: number;
}

/** The box of a node that has these of the axes, and so many grid points of its own. */
export function shapeOf(axes: readonly Axis[], has: ReadonlySet<string>, points: number): Shape {
  const dims = axes.map((axis) => (has.has(axis.name) ? axisLength(axis) : 1));
  const strides = new Array<number>(axes.length).fill(0);
  let size = 1;
  for (let a = axes.length - 1; a >= 0; a -= 1) {
    if (has.has((axes[a] as Axis).name)) strides[a] = size;
    size *= dims[a] as number;
  }
  const pointStride = points > 1 ? size : 0;
  if (size * points > 2 ** 28) throw new Error(`internal: a lattice of ${size * points} places passed validation`);
  return { points, dims, strides, pointStride, size: size * points };
}

/** Splits an ordinal into the grid point and the index on each axis of the plan (0 where the node lacks the axis). */
export function locate(shape: Shape, ordinal: number, into: number[]): number {
  let rest = ordinal;
  const point = shape.pointStride === 0 ? 0 : Math.floor(rest / shape.pointStride);
  rest -= point * shape.pointStride;
  for (let a = 0; a < shape.dims.length; a += 1) {
    const stride = shape.strides[a] as number;
    if (stride === 0) {
      into[a] = 0;
      continue;
    }
    const index = Math.floor(rest / stride);
    into[a] = index;
    rest -= index * stride;
  }
  return point;
}

/** Visits every ordinal of the box between two corners, both inclusive, counted from `start`. */
export function walkBox(shape: Shape, from: readonly number[], to: readonly number[], start: number, visit: (ordinal: number) => void): void {
  const at = [...from];
  for (;;) {
    let ordinal = start;
    for (let a = 0; a < at.length; a += 1) ordinal += (at[a] as number) * (shape.strides[a] as number);
    visit(ordinal);
    let a = at.length - 1;
    while (a >= 0 && at[a] === to[a]) {
      at[a] = from[a] as number;
      a -= 1;
    }
    if (a < 0) return;
    at[a] = (at[a] as number) + 1;
  }
}
