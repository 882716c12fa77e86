import type { Dataset, UnitEntry } from '../model/declared.ts';
import { canonical, type Json } from '../model/canonical.ts';
import { digestOf, parseDigest, type Digest } from '../model/digest.ts';
import { axisIndex, axisLength, type Axis, type FetchLocation, type Unit, type UnitFile, type UnitIndex } from '../model/unit-index.ts';

/** The axes of a dataset without their descriptions; none for a dataset without a lattice. */
export function axesOf(dataset: Dataset): Axis[] {
  return (dataset.units?.axes ?? []).map((axis) => ('values' in axis ? { name: axis.name, values: axis.values } : { name: axis.name, from: axis.from, to: axis.to }));
}

/**
 * The loaded index of a dataset. `entries` are those of its lattice, inline or from its file, in order; they are not
 * looked at where the dataset has no units: such a dataset is one unit without coordinates whose slots are its files.
 */
export function unitIndex(reference: string, dataset: Dataset, entries: readonly UnitEntry[]): UnitIndex {
  const folder: FetchLocation = `registry:datasets/${reference.replace('@', '/')}/`;
  const units = dataset.units === undefined ? [filesUnit(dataset)] : entries.map(latticeUnit);
  const slots = new Set(Object.keys(dataset.units?.slots ?? {}));
  for (const unit of units) for (const slot of Object.keys(unit.files)) slots.add(slot);
  return {
    axes: axesOf(dataset),
    units,
    slots: [...slots].sort(),
    digest: digestOf(units.map(dataset.units === undefined ? (unit) => `${canonical(unit as unknown as Json)}\n` : latticeLine).join('')),
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

function latticeUnit(entry: UnitEntry): Unit {
  return {
    at: entry.at,
    files: Object.fromEntries(Object.entries(entry.files).map(([slot, file]) => [slot, [{ digest: hex(file.digest), size: file.size, ...(file.path === undefined ? {} : { path: file.path }) }]])),
  };
}

/** The canonical text of a unit of a lattice: its members are few and known, and the general printer took a third of reading an index. */
function latticeLine({ at, files }: Unit): string {
  const slots = Object.keys(files).sort().map((slot) => {
    const list = (files[slot] as readonly UnitFile[]).map(({ digest, size, path }) => `{"digest":"${digest}"${path === undefined ? '' : `,"path":${JSON.stringify(path)}`},"size":${size}}`);
    return `${JSON.stringify(slot)}:[${list.join(',')}]`;
  });
  return `{"at":${JSON.stringify(at)},"files":{${slots.join(',')}}}\n`;
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
