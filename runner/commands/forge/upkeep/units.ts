import type { Axis, Dataset, UnitEntry } from '../../../model/declared.ts';
import type { SourceFile } from './source.ts';

type Units = NonNullable<Dataset['units']>;
type Coordinate = number | string;

/** A lattice as a source has it now, with the files that are no units; or why it is none. */
export type UnitsRead = { readonly units: Pick<Units, 'axes' | 'index'>; readonly taken: readonly SourceFile[] } | string;

/** Units that a declaration holds itself. */
const MOST = 5000;

/**
 * Reads where files belong from their names, by the pattern of each slot. Axes grow to hold what came: ranges at both ends,
 * named ones at their end; they never shrink, so that what was there keeps its place. Files that fit no pattern are left out.
 */
export function readUnits({ axes }: Units, patterns: { readonly [slot: string]: string }, files: readonly SourceFile[]): UnitsRead {
  const readers = Object.entries(patterns).map(([slot, pattern]) => ({ slot, pattern, read: readerOf(axes, pattern) }));
  const wrong = readers.find(({ read }) => typeof read === 'string');
  if (wrong !== undefined) return `the pattern \`${wrong.pattern}\` of ${wrong.slot} ${wrong.read as string}`;
  const found = new Map<string, { readonly at: readonly Coordinate[]; readonly files: Map<string, SourceFile> }>();
  for (const file of files) {
    for (const { slot, read } of readers) {
      const at = (read as Reader)(file.name);
      if (at === undefined) continue;
      const key = JSON.stringify(at);
      const unit = found.get(key) ?? { at, files: new Map<string, SourceFile>() };
      const other = unit.files.get(slot);
      if (other !== undefined) return `${other.name} and ${file.name} are both the ${slot} at ${at.join(', ')}`;
      unit.files.set(slot, file);
      found.set(key, unit);
      break;
    }
  }
  if (found.size > MOST) return `there are ${found.size} units, and a declaration holds ${MOST}; an index of more is a file of its own, which a person has to make`;
  const grown = axes.map((axis, n) => grow(axis, [...found.values()].map(({ at }) => at[n] as Coordinate)));
  const place = (axis: Axis, coordinate: Coordinate): number => ('values' in axis ? axis.values.indexOf(coordinate as string) : (coordinate as number));
  const sorted = [...found.values()].sort((a, b) => {
    for (const [n, axis] of grown.entries()) {
      const difference = place(axis, a.at[n] as Coordinate) - place(axis, b.at[n] as Coordinate);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  const index = sorted.map((unit): UnitEntry => ({ at: [...unit.at], files: Object.fromEntries([...unit.files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([slot, { name, digest, size }]) => [slot, { digest: `sha256:${digest}`, size, path: name }])) }));
  return { units: { axes: grown, index }, taken: [...found.values()].flatMap((unit) => [...unit.files.values()]) };
}

type Reader = (name: string) => readonly Coordinate[] | undefined;

/** Reads coordinates from names; or why a pattern does not say them. */
function readerOf(axes: readonly Axis[], pattern: string): Reader | string {
  const parts = pattern.split(/\{([^{}]*)\}/);
  const named = parts.filter((_, n) => n % 2 === 1);
  const missing = axes.find(({ name }) => !named.includes(name));
  if (missing !== undefined) return `does not say the axis {${missing.name}}`;
  const unknown = named.find((name, n) => named.indexOf(name) !== n || !axes.some((axis) => axis.name === name));
  if (unknown !== undefined) return `has {${unknown}} twice, or there is no such axis`;
  const isNamed = (name: string | undefined): boolean => axes.some((axis) => axis.name === name && 'values' in axis);
  // Where one ends must be plain, so that a name is read in one way, and in one pass.
  const close = named.findIndex((_, n) => n > 0 && !(isNamed(named[n - 1]) ? /^[^A-Za-z0-9_-]/ : /^[^0-9]/).test(parts[2 * n] as string));
  if (close > 0) return `has too little between {${named[close - 1]}} and {${named[close]}} to tell them apart`;
  // Of a closed grammar: what stands between braces is escaped, and each axis is one group without alternatives.
  const expression = new RegExp(`^${parts.map((part, n) => (n % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : isNamed(part) ? '([A-Za-z0-9_-]{1,64})' : '(-?[0-9]{1,9})')).join('')}$`);
  return (name) => {
    const match = expression.exec(name);
    if (match === null) return undefined;
    return axes.map((axis) => {
      const text = match[1 + named.indexOf(axis.name)] as string;
      return isNamed(axis.name) ? text : Number(text);
    });
  };
}

function grow(axis: Axis, coordinates: readonly Coordinate[]): Axis {
  if ('values' in axis) {
    const known = new Set<string>(axis.values);
    return { ...axis, values: [...axis.values, ...[...new Set(coordinates as readonly string[])].filter((name) => !known.has(name)).sort()] };
  }
  let { from, to } = axis;
  for (const n of coordinates as readonly number[]) {
    from = Math.min(from, n);
    to = Math.max(to, n);
  }
  return { ...axis, from, to };
}
