import type { Digest } from './digest.ts';

/** Position on one axis. */
export type Coordinate = number | string;

/** One axis of a lattice: its coordinates in order. Integer ranges are written out as `from`, `to`. */
export type Axis =
  | { readonly name: string; readonly from: number; readonly to: number }
  | { readonly name: string; readonly values: readonly string[] };

/** A file of a unit. `path` is appended to the dataset's base locations; `at` are locations of its own. */
export interface UnitFile {
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
  readonly path?: string;
  readonly at?: readonly FetchLocation[];
  readonly directory?: boolean;
}

/** Where bytes can be fetched. */
export type FetchLocation = string | { readonly run: string; readonly output: string; readonly unit?: number };

/** One unit: coordinates in the order of the axes; per slot the files, in order. */
export interface Unit {
  readonly at: readonly Coordinate[];
  readonly files: { readonly [slot: string]: readonly UnitFile[] };
}

/** Units in order. There may be a million, so that each is made when it is asked for. */
export interface UnitList extends Iterable<Unit> {
  readonly length: number;
  at(index: number): Unit | undefined;
}

/** The lattice of a dataset, loaded. Units are sorted by coordinates. */
export interface UnitIndex {
  readonly axes: readonly Axis[];
  readonly units: UnitList;
  /** Slots in code-unit order. */
  readonly slots: readonly string[];
  /** Digest of the canonical NDJSON of the units: what a plan names. */
  readonly digest: Digest;
  /** Locations a file's `path` is appended to. */
  readonly base: readonly FetchLocation[];
}

/** Number of coordinates on an axis. */
export function axisLength(axis: Axis): number {
  return 'values' in axis ? axis.values.length : axis.to - axis.from + 1;
}

/** Index of a coordinate on its axis, or -1. */
export function axisIndex(axis: Axis, coordinate: Coordinate): number {
  if ('values' in axis) return axis.values.indexOf(String(coordinate));
  return typeof coordinate === 'number' && Number.isInteger(coordinate) && coordinate >= axis.from && coordinate <= axis.to ? coordinate - axis.from : -1;
}

/** Coordinate at an index of an axis. */
export function axisCoordinate(axis: Axis, index: number): Coordinate {
  return 'values' in axis ? (axis.values[index] as string) : axis.from + index;
}
