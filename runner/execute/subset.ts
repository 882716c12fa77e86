import type { Subset } from '../model/stored.ts';
import { canonical, type Json } from '../model/canonical.ts';
import { coordinatesOf, gridPointOf, isMember, look, type Layout, type StageNode } from '../plan/lattice.ts';

/** Whether a launch may execute a task; what it may not execute is still taken from the store. */
export type SubsetTest = (node: StageNode, ordinal: number) => boolean;

/**
 * The test of a subset. Stage names may end in `*`. With a place, its tasks are those of the stages that have its axes
 * and, unless `only` says otherwise, all that these look at: a tile up to a stage takes its neighbours along.
 */
export function inSubset(layout: Layout, subset: Subset | undefined): SubsetTest {
  if (subset === undefined) return () => true;
  const { only, from, until, unit } = subset;
  const parents = new Map(layout.stages.map((node) => [node.stage.id, [...new Set(node.ports.flatMap((port) => port.sources.flatMap((source) => ('stage' in source ? [source.stage.id] : []))))]]));
  const upstream = closure(parents);
  const matches = (patterns: readonly string[], id: string): boolean => patterns.some((pattern) => (pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern));
  const allowed = new Set(
    layout.stages
      .map((node) => node.stage.id)
      .filter((id) => {
        const above = upstream.get(id) ?? new Set<string>();
        if (only !== undefined && !matches(only, id)) return false;
        if (from !== undefined && !matches(from, id) && ![...above].some((parent) => matches(from, parent))) return false;
        return until === undefined || matches(until, id) || [...upstream].some(([other, needs]) => matches(until, other) && needs.has(id));
      }),
  );
  if (unit === undefined) return (node) => allowed.has(node.stage.id);
  const targets = new Set([...allowed].filter((id) => until === undefined || matches(until, id)));
  const marked = layout.stages.map((node) => Uint8Array.from(node.wanted, (wanted, o) => (wanted === 1 && targets.has(node.stage.id) && isAt(layout, node, o, unit, false) ? 1 : 0)));
  if (only === undefined) for (const node of [...layout.stages].reverse()) markParents(layout, node, marked, allowed);
  return (node, ordinal) => marked[node.index]?.[ordinal] === 1;
}

/** Marks what the marked tasks of a stage look at, in stages that are allowed. */
function markParents(layout: Layout, node: StageNode, marked: readonly Uint8Array[], allowed: ReadonlySet<string>): void {
  const mine = marked[node.index] as Uint8Array;
  for (const { sources, view } of node.ports) {
    for (const source of sources) {
      if (!('stage' in source) || !allowed.has(source.stage.id)) continue;
      const theirs = marked[source.index] as Uint8Array;
      for (let ordinal = 0; ordinal < mine.length; ordinal += 1) {
        if (mine[ordinal] === 0) continue;
        look(node, view, source, ordinal, (seen) => {
          if (seen >= 0 && source.wanted[seen] === 1 && (view.kind !== 'gather' || isMember(source, layout.selected, seen))) theirs[seen] = 1;
        });
      }
    }
  }
}

/**
 * Whether a task lies at a place: coordinates of the lattice, and parameters of the grid. Of an axis that the task's
 * stage does not have, `otherwise` is the answer.
 */
export function isAt(layout: Layout, node: StageNode, ordinal: number, place: { readonly [axis: string]: number | string }, otherwise: boolean): boolean {
  const coordinates = coordinatesOf(layout.plan, node, ordinal);
  const point = gridPointOf(layout.plan, node, ordinal);
  return Object.entries(place).every(([axis, wanted]) => {
    const value = coordinates[axis] ?? point?.[axis];
    return value === undefined ? otherwise : String(wanted) === (typeof value === 'string' ? value : canonical(value as Json));
  });
}

function closure(parents: ReadonlyMap<string, readonly string[]>): Map<string, Set<string>> {
  const above = new Map<string, Set<string>>();
  // Stages come in an order in which parents are first.
  for (const [id, direct] of parents) above.set(id, new Set(direct.flatMap((parent) => [parent, ...(above.get(parent) ?? [])])));
  return above;
}
