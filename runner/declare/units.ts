import type { Dataset } from '../model/declared.ts';
import { parseDigest, type Digest } from '../model/digest.ts';
import { axisIndex, axisLength, type Axis, type FetchLocation, type Unit, type UnitFile, type UnitIndex, type UnitList } from '../model/unit-index.ts';
import { digestOfUnits } from '../model/unit-list.ts';

/** The axes of a dataset without their descriptions; none for a dataset without a lattice. */
export function axesOf(dataset: Dataset): Axis[] {
  return (dataset.units?.axes ?? []).map((axis) => ('values' in axis ? { name: axis.name, values: axis.values } : { name: axis.name, from: axis.from, to: axis.to }));
}

/**
 * The loaded index of a dataset. `lattice` are the units of its lattice, inline or from its file, in order; they are not
 * looked at where the dataset has no units: such a dataset is one unit without coordinates whose slots are its files.
 */
export function unitIndex(reference: string, dataset: Dataset, lattice: UnitList): UnitIndex {
  const folder: FetchLocation = `registry:datasets/${reference.replace('@', '/')}/`;
  const units = dataset.units === undefined ? [filesUnit(dataset)] : lattice;
  const slots = new Set(Object.keys(dataset.units?.slots ?? {}));
  for (const unit of units) for (const slot of Object.keys(unit.files)) slots.add(slot);
  return {
    axes: axesOf(dataset),
    units,
    slots: [...slots].sort(),
    digest: digestOfUnits(units),
    base: dataset.units?.base ?? [folder],
  };
}

function filesUnit(dataset: Dataset): Unit {
  const files: { [slot: string]: readonly UnitFile[] } = {};
  for (const [name, file] of Object.entries(dataset.files ?? {})) {
    files[name] = [{
      digest: hex(file.digest),
      size: file.size,
      path: name,
      ...(file.at === undefined ? {} : { at: file.at }),
      ...(file.directory === true ? { directory: true } : {}),
    }];
  }
  return { at: [], files };
}

function hex(digest: string): Digest {
  const parsed = parseDigest(digest);
  if (parsed === undefined) throw new Error(`internal: ${digest} passed the schema`);
  return parsed;
}

/**
 * Most places that the axes of a dataset, or of a plan with its grid, may span. Planning keeps a few bytes for each place,
 * whether there is a unit or not; a mistyped end of an axis must be a finding and not a full memory.
 */
export const mostPlaces = 2 ** 26;

/** Most points of a grid: each has a list of its parameters, while a place of a lattice has a few bytes. */
export const mostPoints = 2 ** 17;

/** Most points of a grid times steps of its pipeline, for the same reason. */
export const mostBindings = 2 ** 21;

/** Number of places in the box of some axes. */
export function placesOf(axes: readonly Axis[]): number {
  return axes.reduce((product, axis) => product * axisLength(axis), 1);
}

/** Row-major position of coordinates in the box of the axes, or the first axis that does not have its coordinate. */
export function ordinal(axes: readonly Axis[], at: readonly (number | string)[]): { readonly place: number } | { readonly outside: Axis; readonly index: number } {
  let place = 0;
  for (const [i, axis] of axes.entries()) {
    const index = axisIndex(axis, at[i] as number | string);
    if (index < 0) return { outside: axis, index: i };
    place = place * axisLength(axis) + index;
  }
  return { place };
}
