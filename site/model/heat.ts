import { stateOfLetter } from '../../runner/model/state-letters.ts';
import type { TaskState } from '../../runner/model/stored.ts';
import { flatten, placeOf, planeAt, planeLetters, planeShape, unitsIn, type FlatAxis, type FlatLattice } from './lattice.ts';

/** A lattice of states as it is drawn. */
export interface Heat {
  readonly lattice: FlatLattice;
  readonly columns: number;
  readonly rows: number;
  readonly planeCount: number;
  /** The planes that are drawn, at most `mostPlanes`: their place on the other axes and a letter per cell, row by row. */
  readonly planes: readonly { readonly at: { readonly [axis: string]: string }; readonly letters: string }[];
  /** Tasks by state, only states that occur, most frequent first. */
  readonly states: readonly { readonly state: TaskState; readonly count: number }[];
  /** Units that did not succeed and are not absent, at most `mostListed`. */
  readonly others: readonly { readonly at: { readonly [axis: string]: string }; readonly state: TaskState }[];
  readonly othersCount: number;
}

/** Planes in a page; a reader with more looks at the twin, which holds the letters of every unit. */
const mostPlanes = 24;
/** Units listed by name in the text alternative. */
const mostListed = 50;
/** Cells in one plane above which nothing is drawn: a picture of a million cells helps nobody. */
const mostCells = 250_000;

/** The lattice of a stage as planes; undefined when there is only one unit, or the letters do not fit the axes. */
export function heatOf(axes: readonly FlatAxis[], letters: string): Heat | undefined {
  const lattice = flatten(axes);
  if (axes.length === 0 || unitsIn(lattice) !== letters.length || letters.length < 2) return undefined;
  const { columns, rows, planes: planeCount } = planeShape(lattice);
  if (columns * rows > mostCells) return undefined;
  const planes = Array.from({ length: Math.min(planeCount, mostPlanes) }, (_, plane) => ({
    at: Object.fromEntries(planeAt(lattice, plane).map(({ axis, index }) => [axes[axis]?.name ?? '', axes[axis]?.labels[index] ?? ''])),
    letters: planeLetters(lattice, letters, plane),
  }));
  const others = othersOf(lattice, letters);
  return { lattice, columns, rows, planeCount, planes, states: statesIn(letters), others: others.listed, othersCount: others.count };
}

/** Tasks by state from letters, most frequent first, ties by name. */
export function statesIn(letters: string): { state: TaskState; count: number }[] {
  const counts = new Map<TaskState, number>();
  for (const letter of letters) {
    const state = stateOfLetter(letter) ?? 'waiting';
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].map(([state, count]) => ({ state, count })).sort((a, b) => b.count - a.count || (a.state < b.state ? -1 : 1));
}

function othersOf(lattice: FlatLattice, letters: string): { listed: Heat['others']; count: number } {
  const listed: { at: { [axis: string]: string }; state: TaskState }[] = [];
  let count = 0;
  for (let ordinal = 0; ordinal < letters.length; ordinal += 1) {
    const state = stateOfLetter(letters[ordinal] as string) ?? 'waiting';
    if (state === 'succeeded' || state === 'absent') continue;
    count += 1;
    if (listed.length < mostListed) listed.push({ at: placeOf(lattice, ordinal), state });
  }
  return { listed, count };
}
