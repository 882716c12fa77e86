import type { Over } from '../../runner/model/declared.ts';
import type { Axis, Coordinate } from '../../runner/model/unit-index.ts';
import { places, type PlanSketch, type StageSketch } from './sketch.ts';

/**
 * The lattice rules of the design written a second time, as slowly and plainly as possible: places are texts, views are
 * searches through all places. The planner must agree with it.
 */
export interface NaiveStage {
  readonly id: string;
  readonly axes: readonly string[];
  /** Place → for each port the places seen, in order. Only tasks that exist. */
  readonly tasks: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly wanted: ReadonlySet<string>;
}

type At = { readonly [axis: string]: Coordinate };

/** Text of a place: coordinates by axis name, in the order given. */
export function placeText(axes: readonly string[], at: At): string {
  return axes.map((axis) => `${axis}=${at[axis] ?? '?'}`).join(',');
}

/** Computes every stage of a sketch without a grid. */
export function naive(sketch: PlanSketch, axes: readonly Axis[]): NaiveStage[] {
  const byName = new Map(axes.map((axis) => [axis.name, axis]));
  const nodes = new Map<string, { axes: readonly string[]; there: Map<string, At> }>();
  const excluded = (names: readonly string[], at: At): boolean => (sketch.exclude ?? []).some((rule) => Object.entries(rule.at).every(([axis, coordinate]) => names.includes(axis) && at[axis] === coordinate));
  for (const [name, { axes: own, units }] of Object.entries(sketch.inputs)) {
    const names = own.map((axis) => axis.name);
    const there = new Map<string, At>();
    for (const unit of units) {
      const at = Object.fromEntries(names.map((axis, a) => [axis, unit[a] as Coordinate]));
      if (!excluded(names, at)) there.set(placeText(names, at), at);
    }
    nodes.set(name, { axes: names, there });
  }
  const selected = (names: readonly string[], at: At): boolean => sketch.select === undefined || places(axes).some((full) => {
    const place = Object.fromEntries(axes.map((axis, a) => [axis.name, full[a] as Coordinate]));
    return names.every((axis) => place[axis] === at[axis]) && isSelected(sketch, place);
  });
  const stages: { id: string; axes: readonly string[]; tasks: Map<string, string[][]>; at: Map<string, At>; from: StageSketch['from'] }[] = [];
  for (const { id, over = 'unit', from, switchedOff } of sketch.stages) {
    const parents = from.map(({ source }) => nodes.get(source) as { axes: readonly string[]; there: Map<string, At> });
    const union = axes.map((axis) => axis.name).filter((name) => parents.some((parent) => parent.axes.includes(name)));
    const names = over === 'all' ? [] : typeof over === 'object' && 'group' in over ? union.filter((name) => over.group.includes(name)) : union;
    const tasks = new Map<string, string[][]>();
    const at = new Map<string, At>();
    for (const full of places(names.map((name) => byName.get(name) as Axis))) {
      const place: At = Object.fromEntries(names.map((name, a) => [name, full[a] as Coordinate]));
      const seen = parents.map((parent) => view(over, byName, place, parent, (p) => selected(parent.axes, p)));
      const exists = switchedOff !== true && seen.every((port, p) => from[p]?.optional === true || port.ok);
      if (!exists || excluded(names, place)) continue;
      tasks.set(placeText(names, place), seen.map((port) => port.places));
      at.set(placeText(names, place), place);
    }
    nodes.set(id, { axes: names, there: at });
    stages.push({ id, axes: names, tasks, at, from });
  }
  return wanted(sketch, stages, selected);
}

function isSelected(sketch: PlanSketch, place: At): boolean {
  const { select } = sketch;
  if (select === undefined) return true;
  const boxes = (select.boxes ?? []).some((box) => Object.entries(box).every(([axis, span]) => Number(place[axis]) >= span.from && Number(place[axis]) <= span.to));
  const units = (select.units ?? []).some((unit) => Object.entries(unit).every(([axis, coordinate]) => place[axis] === coordinate));
  const all = select.boxes === undefined && select.units === undefined;
  return (all || boxes || units) && !Object.entries(select.skip ?? {}).some(([axis, planes]) => planes.includes(place[axis] as Coordinate));
}

function view(over: Over, byName: ReadonlyMap<string, Axis>, place: At, parent: { axes: readonly string[]; there: Map<string, At> }, member: (at: At) => boolean): { places: string[]; ok: boolean } {
  const text = (at: At): string => placeText(parent.axes, at);
  const all = [...parent.there.values()].sort((a, b) => compare(byName, parent.axes, a, b));
  if (over === 'all') return gather(all.filter(member).map(text));
  if (typeof over === 'object' && 'group' in over) return gather(all.filter((at) => member(at) && over.group.every((axis) => at[axis] === undefined || place[axis] === undefined || at[axis] === place[axis])).map(text));
  if (over === 'unit') {
    const same = all.filter((at) => parent.axes.every((axis) => at[axis] === place[axis]));
    return gather(same.map(text));
  }
  if (!('neighbours' in over)) throw new Error('not modelled');
  const moved = parent.axes.filter((axis) => over.neighbours[axis] !== undefined);
  let ok = true;
  const found: string[] = [];
  const vectors = offsets(moved.map((axis) => over.neighbours[axis] as { from: number; to: number }), [...byName.keys()].filter((name) => moved.includes(name)), moved);
  for (const vector of vectors) {
    const at: { [axis: string]: Coordinate } = {};
    let outside = false;
    for (const axis of parent.axes) {
      const declared = byName.get(axis) as Axis;
      const list = places([declared]).map((one) => one[0] as Coordinate);
      let index = list.indexOf(place[axis] as Coordinate) + (vector[axis] ?? 0);
      if (over.edge === 'wrap') index = ((index % list.length) + list.length) % list.length;
      if (index < 0 || index >= list.length) outside = true;
      at[axis] = list[index] as Coordinate;
    }
    const there = !outside && parent.there.has(text(at));
    if (there) found.push(text(at));
    else if (over.edge === 'require' || Object.values(vector).every((step) => step === 0)) ok = false;
  }
  return { places: found, ok: ok && found.length > 0 };
}

function gather(found: string[]): { places: string[]; ok: boolean } {
  return { places: found, ok: found.length > 0 };
}

/** Offset vectors, the last axis in the order of the plan varying fastest. */
function offsets(spans: readonly { from: number; to: number }[], order: readonly string[], moved: readonly string[]): { [axis: string]: number }[] {
  let list: { [axis: string]: number }[] = [{}];
  for (const axis of order) {
    const span = spans[moved.indexOf(axis)] as { from: number; to: number };
    list = list.flatMap((vector) => Array.from({ length: span.to - span.from + 1 }, (_, i) => ({ ...vector, [axis]: span.from + i })));
  }
  return list;
}

function compare(byName: ReadonlyMap<string, Axis>, axes: readonly string[], a: At, b: At): number {
  for (const name of [...byName.keys()].filter((axis) => axes.includes(axis))) {
    const list = places([byName.get(name) as Axis]).map((one) => one[0]);
    const difference = list.indexOf(a[name] as Coordinate) - list.indexOf(b[name] as Coordinate);
    if (difference !== 0) return difference;
  }
  return 0;
}

function wanted(sketch: PlanSketch, stages: readonly { id: string; axes: readonly string[]; tasks: Map<string, string[][]>; at: Map<string, At>; from: StageSketch['from'] }[], selected: (names: readonly string[], at: At) => boolean): NaiveStage[] {
  const want = new Map(stages.map((stage) => [stage.id, new Set<string>()]));
  const read = new Set(stages.flatMap((stage) => stage.from.map(({ source }) => source)));
  for (const stage of [...stages].reverse()) {
    const mine = want.get(stage.id) as Set<string>;
    for (const [text, at] of stage.at) if (sketch.select === undefined || (!read.has(stage.id) && selected(stage.axes, at))) mine.add(text);
    for (const text of mine) (stage.tasks.get(text) ?? []).forEach((seen, p) => { for (const parent of seen) want.get(stage.from[p]?.source ?? '')?.add(parent); });
  }
  return stages.map((stage) => ({ id: stage.id, axes: stage.axes, tasks: stage.tasks, wanted: want.get(stage.id) as Set<string> }));
}
