import { sha256Stream } from '#sha256';
import { canonical, type Json } from './canonical.ts';
import type { UnitEntry } from './declared.ts';
import type { Digest } from './digest.ts';
import type { Coordinate, Unit, UnitFile, UnitList } from './unit-index.ts';

/** Files of one slot, by unit; undefined where a unit has none. */
interface Column {
  /** With or without `sha256:`, as they were given: a part of a text would be a second one that keeps the first. */
  readonly digests: (string | undefined)[];
  readonly sizes: number[];
  readonly paths: (string | undefined)[];
}

/** A list of units that grows. */
export interface GrowingUnitList extends UnitList {
  add(unit: Unit): void;
  /** The same, of a unit as it is declared. */
  addEntry(entry: UnitEntry): void;
}

/**
 * An empty list that keeps units in columns: a third of what as many objects take. Units whose coordinates or files are of
 * another form than those of a lattice are kept as they are.
 */
export function growingUnitList(): GrowingUnitList {
  const coordinates: Coordinate[] = [];
  const columns = new Map<string, Column>();
  const others = new Map<number, Unit>();
  let width: number | undefined;
  let length = 0;

  const isPlain = ({ at, files }: Unit): boolean => at.length === width && Object.values(files).every((list) => list.length === 1 && list[0]?.at === undefined && list[0]?.directory === undefined);
  const columnOf = (slot: string): Column => {
    let column = columns.get(slot);
    if (column === undefined) columns.set(slot, (column = { digests: [], sizes: [], paths: [] }));
    // Units before this one that have no such file.
    while (column.sizes.length < length) put(column, undefined);
    return column;
  };
  const put = ({ digests, sizes, paths }: Column, file: { readonly digest: string; readonly size: number; readonly path?: string } | undefined): void => {
    digests.push(file?.digest);
    sizes.push(file?.size ?? 0);
    paths.push(file?.path);
  };
  const at = (index: number): Unit | undefined => {
    const other = others.get(index);
    if (other !== undefined || index < 0 || index >= length) return other;
    const files: { [slot: string]: readonly UnitFile[] } = {};
    for (const [slot, { digests, sizes, paths }] of columns) {
      const digest = digests[index];
      const path = paths[index];
      if (digest !== undefined) files[slot] = [{ digest: digest.slice(-64) as Digest, size: sizes[index] as number, ...(path === undefined ? {} : { path }) }];
    }
    return { at: coordinates.slice(index * (width as number), (index + 1) * (width as number)), files };
  };
  return {
    get length() {
      return length;
    },
    at,
    add: (unit) => {
      width ??= unit.at.length;
      if (isPlain(unit)) {
        for (const coordinate of unit.at) coordinates.push(coordinate);
        for (const [slot, [file]] of Object.entries(unit.files)) put(columnOf(slot), file);
      } else {
        for (let a = 0; a < width; a += 1) coordinates.push(0);
        others.set(length, unit);
      }
      length += 1;
    },
    addEntry: ({ at, files }) => {
      width ??= at.length;
      if (at.length !== width) {
        for (let a = 0; a < width; a += 1) coordinates.push(0);
        others.set(length, { at, files: Object.fromEntries(Object.entries(files).map(([slot, file]) => [slot, [{ ...file, digest: file.digest.slice(-64) as Digest }]])) });
      } else {
        for (const coordinate of at) coordinates.push(coordinate);
        for (const slot of Object.keys(files)) put(columnOf(slot), files[slot]);
      }
      length += 1;
    },
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index += 1) yield at(index) as Unit;
    },
  };
}

/** Lines that are printed before they go on. */
const TOGETHER = 1000;

/** The canonical NDJSON of units in pieces, each some whole lines. */
export function* unitLines(units: UnitList): Iterable<Uint8Array> {
  const encoder = new TextEncoder();
  let [lines, count] = ['', 0];
  for (const unit of units) {
    lines += unitLine(unit);
    count += 1;
    if (count % TOGETHER !== 0) continue;
    yield encoder.encode(lines);
    lines = '';
  }
  yield encoder.encode(lines);
}

/** Digest of the canonical NDJSON of units. */
export function digestOfUnits(units: UnitList): Digest {
  const state = sha256Stream();
  for (const piece of unitLines(units)) state.update(piece);
  return state.hex() as Digest;
}

/** The canonical text of a unit: of one of a lattice its members are few and known, and the general printer took a third of reading an index. */
function unitLine(unit: Unit): string {
  const { at, files } = unit;
  let text = '';
  for (const slot of Object.keys(files).sort()) {
    let list = '';
    for (const { digest, size, path, at: places, directory } of files[slot] as readonly UnitFile[]) {
      if (places !== undefined || directory !== undefined) return `${canonical(unit as unknown as Json)}\n`;
      list += `${list === '' ? '' : ','}{"digest":"${digest}"${path === undefined ? '' : `,"path":${JSON.stringify(path)}`},"size":${size}}`;
    }
    text += `${text === '' ? '' : ','}${JSON.stringify(slot)}:[${list}]`;
  }
  return `{"at":${JSON.stringify(at)},"files":{${text}}}\n`;
}
