import type { Plan, PlanPort, PlanStage } from '../model/plan.ts';
import { axisCoordinate, axisIndex, axisLength, type Axis, type Coordinate, type Unit, type UnitFile, type UnitIndex } from '../model/unit-index.ts';
import { locate, shapeOf, walkBox, type Shape } from './ordinals.ts';

/** Presence of a place in a lattice: there is nothing. */
const ABSENT = 0;
/** Presence of a place in a lattice: there is a unit, or a task. */
export const PRESENT = 1;
/** Presence of a place in a lattice: there is a unit, and the analysis leaves it out. */
export const EXCLUDED = 2;

/** What a view can look at: a dataset slot, or the tasks of a stage. */
export interface Node {
  readonly shape: Shape;
  /** ABSENT, PRESENT or EXCLUDED per ordinal. */
  readonly presence: Uint8Array;
}

/** A dataset slot as a node: its files by ordinal. */
export interface InputNode extends Node {
  readonly input: string;
  readonly slot: string;
  filesAt(ordinal: number): readonly UnitFile[];
}

/** A stage with everything that is index arithmetic about it. */
export interface StageNode extends Node {
  readonly stage: PlanStage;
  readonly index: number;
  readonly ports: readonly PortNode[];
  /** 1 where the task is wanted: selected, or seen by a wanted one. */
  readonly wanted: Uint8Array;
  /** Number of wanted tasks. */
  readonly tasks: number;
}

/** A port with its resolved sources and its view. */
export interface PortNode {
  readonly port: PlanPort;
  readonly sources: readonly (InputNode | StageNode)[];
  readonly view: View;
}

/** How one task sees a parent. */
export interface View {
  readonly kind: 'unit' | 'neighbours' | 'gather';
  readonly edge: 'clip' | 'wrap' | 'require';
  /** For neighbours: offset vectors over the plan's axes, in order. */
  readonly offsets: readonly (readonly number[])[];
  /** For neighbours: the offset through which a parent without the axis is seen, once: 0 where the span holds it, else its start. */
  readonly anchor: readonly number[];
  /** For groups: 1 for the plan's axes that stay. */
  readonly keep: readonly boolean[];
  readonly gatherGrid: boolean;
}

/** All stages of a plan, laid out. */
export interface Layout {
  readonly plan: Plan;
  readonly stages: readonly StageNode[];
  /** 1 per ordinal over all axes of the plan when the analysis selects, else undefined. */
  readonly selected: Uint8Array | undefined;
}

/** Lays out a plan over the unit indexes of its inputs. Pure; memory is a few bytes for each place of each stage. */
export function layOut(plan: Plan, indexes: ReadonlyMap<string, UnitIndex>): Layout {
  const selected = selection(plan);
  const inputs = new Map<string, InputNode>();
  const stages = new Map<string, StageNode>();
  for (const stage of plan.stages) {
    const ports = stage.ports.map((port): PortNode => {
      const sources = port.from.map((source) => {
        if ('stage' in source) return stages.get(source.stage) as StageNode;
        const key = `${source.input}/${source.slot}`;
        const known = inputs.get(key) ?? inputNode(plan, indexes.get(source.input) as UnitIndex, source.input, source.slot);
        inputs.set(key, known);
        return known;
      });
      return { port, sources, view: viewOf(plan, stage) };
    });
    const shape = shapeOf(plan.axes, new Set(stage.axes), stage.grid ? plan.grid.length : 1);
    const presence = new Uint8Array(shape.size);
    const node: StageNode = { stage, index: stages.size, ports, shape, presence, wanted: new Uint8Array(shape.size), tasks: 0 };
    markPresence(plan, node, selected);
    stages.set(stage.id, node);
  }
  return { plan, stages: markWanted(plan, [...stages.values()], selected), selected };
}

/** Coordinates of an ordinal by axis name, the grid not counted. */
export function coordinatesOf(plan: Plan, node: Node, ordinal: number): { [axis: string]: Coordinate } {
  const index: number[] = [];
  locate(node.shape, ordinal, index);
  const at: { [axis: string]: Coordinate } = {};
  plan.axes.forEach((axis, a) => {
    if (node.shape.strides[a] !== 0) at[axis.name] = axisCoordinate(axis, index[a] as number);
  });
  return at;
}

/** Parameters of the grid point of an ordinal, or undefined when the stage does not depend on the grid. */
export function gridPointOf(plan: Plan, node: Node, ordinal: number): Plan['grid'][number] | undefined {
  return node.shape.pointStride === 0 ? undefined : plan.grid[Math.floor(ordinal / node.shape.pointStride)];
}

function viewOf(plan: Plan, stage: PlanStage): View {
  const { over } = stage;
  const base = { edge: 'clip', offsets: [], anchor: [], keep: plan.axes.map(() => false), gatherGrid: false } as const;
  if (over === 'unit') return { kind: 'unit', ...base };
  if (over === 'all') return { kind: 'gather', ...base };
  if ('all' in over) return { kind: 'gather', ...base, gatherGrid: true };
  if ('group' in over) return { kind: 'gather', ...base, keep: plan.axes.map((axis) => over.group.includes(axis.name)) };
  let offsets: number[][] = [[]];
  const anchor: number[] = [];
  for (const axis of plan.axes) {
    const span = over.neighbours[axis.name] ?? { from: 0, to: 0 };
    anchor.push(span.from <= 0 && span.to >= 0 ? 0 : span.from);
    offsets = offsets.flatMap((vector) => Array.from({ length: span.to - span.from + 1 }, (_, i) => [...vector, span.from + i]));
  }
  return { kind: 'neighbours', ...base, edge: over.edge ?? 'clip', offsets, anchor };
}

/**
 * Calls `see` for each place of `parent` that the task at `ordinal` looks at, in order, absent ones included
 * (`seen` = ordinal in the parent, or -1 outside the lattice; `offset` = index into the view's offsets).
 */
export function look(node: StageNode, view: View, parent: Node, ordinal: number, see: (seen: number, offset: number) => void): void {
  const index = scratch;
  const point = locate(node.shape, ordinal, index);
  const { shape } = parent;
  const start = shape.pointStride === 0 ? 0 : point * shape.pointStride;
  if (view.kind === 'unit') {
    let seen = start;
    for (let a = 0; a < shape.strides.length; a += 1) seen += (index[a] as number) * (shape.strides[a] as number);
    see(seen, 0);
    return;
  }
  if (view.kind === 'neighbours') {
    for (let o = 0; o < view.offsets.length; o += 1) {
      const seen = shifted(shape, view, view.offsets[o] as readonly number[], index, start);
      if (seen !== undefined) see(seen, o);
    }
    return;
  }
  const firstPoint = view.gatherGrid && shape.pointStride !== 0 ? 0 : point;
  const lastPoint = view.gatherGrid && shape.pointStride !== 0 ? shape.points - 1 : point;
  const from = new Array<number>(shape.dims.length);
  const to = new Array<number>(shape.dims.length);
  for (let a = 0; a < shape.dims.length; a += 1) {
    const fixed = (view.keep[a] as boolean) && shape.strides[a] !== 0;
    from[a] = fixed ? (index[a] as number) : 0;
    to[a] = fixed ? (index[a] as number) : (shape.dims[a] as number) - 1;
  }
  for (let p = firstPoint; p <= lastPoint; p += 1) walkBox(shape, from, to, shape.pointStride === 0 ? 0 : p * shape.pointStride, (seen) => see(seen, 0));
}

/**
 * Ordinal in the parent at an offset; -1 outside; undefined for an offset along an axis that the parent lacks, since
 * a parent without the axis is the same place for all of them and is seen once.
 */
function shifted(shape: Shape, view: View, offset: readonly number[], index: readonly number[], start: number): number | undefined {
  let seen = start;
  for (let a = 0; a < offset.length; a += 1) {
    const step = offset[a] as number;
    if (shape.strides[a] === 0) {
      if (step !== view.anchor[a]) return undefined;
      continue;
    }
    const dim = shape.dims[a] as number;
    let at = (index[a] as number) + step;
    if (at < 0 || at >= dim) {
      if (view.edge !== 'wrap') return -1;
      at = ((at % dim) + dim) % dim;
    }
    seen += at * (shape.strides[a] as number);
  }
  return seen;
}

/**
 * Calls `see` for each task of `node` that looks at the place `seen` of a parent through this view: the inverse of
 * `look`, with the same multiplicity, so that a counter set by one is brought to zero by the other.
 */
export function lookBack(node: StageNode, view: View, parent: Node, seen: number, see: (ordinal: number) => void): void {
  const index: number[] = [];
  const point = locate(parent.shape, seen, index);
  const { shape } = node;
  const points = shape.pointStride === 0 ? [0] : parent.shape.pointStride === 0 ? Array.from({ length: shape.points }, (_, p) => p) : [point];
  const from = new Array<number>(shape.dims.length);
  const to = new Array<number>(shape.dims.length);
  const offsets = view.kind === 'neighbours' ? view.offsets : noOffset;
  for (const offset of offsets) {
    let outside = false;
    for (let a = 0; a < shape.dims.length; a += 1) {
      const dim = shape.dims[a] as number;
      const step = (offset[a] as number | undefined) ?? 0;
      if (parent.shape.strides[a] === 0) {
        // The parent is the same place all along this axis, and is seen once.
        if (view.kind === 'neighbours' && step !== view.anchor[a]) outside = true;
        from[a] = 0;
        to[a] = dim - 1;
        continue;
      }
      if (shape.strides[a] === 0) {
        from[a] = 0;
        to[a] = 0;
        continue;
      }
      let at = (index[a] as number) - step;
      if (at < 0 || at >= dim) {
        if (view.edge !== 'wrap') outside = true;
        else at = ((at % dim) + dim) % dim;
      }
      from[a] = at;
      to[a] = at;
    }
    if (outside) continue;
    for (const p of points) walkBox(shape, from, to, p * shape.pointStride, see);
  }
}

const noOffset: readonly (readonly number[])[] = [[]];
const scratch: number[] = [];

function inputNode(plan: Plan, index: UnitIndex, input: string, slot: string): InputNode {
  const shape = shapeOf(plan.axes, new Set(index.axes.map((axis) => axis.name)), 1);
  const presence = new Uint8Array(shape.size);
  const units = new Int32Array(shape.size).fill(-1);
  const axisOf = index.axes.map((axis) => plan.axes.findIndex((candidate) => candidate.name === axis.name));
  let u = -1;
  for (const unit of index.units) {
    u += 1;
    let ordinal = 0;
    unit.at.forEach((coordinate, a) => {
      const place = axisOf[a] as number;
      ordinal += axisIndex(plan.axes[place] as Axis, coordinate) * (shape.strides[place] as number);
    });
    if ((unit.files[slot]?.length ?? 0) === 0) continue;
    units[ordinal] = u;
    presence[ordinal] = PRESENT;
  }
  const node: InputNode = { input, slot, shape, presence, filesAt: (ordinal) => (index.units.at(units[ordinal] as number) as Unit).files[slot] as readonly UnitFile[] };
  exclude(plan, node);
  return node;
}

/** Marks places that an exclusion names: all its axes must be axes of the node. */
function exclude(plan: Plan, node: Node): void {
  for (const { at } of plan.exclude) {
    const from: number[] = [];
    const to: number[] = [];
    let applies = true;
    plan.axes.forEach((axis, a) => {
      const coordinate = at[axis.name];
      from[a] = 0;
      to[a] = (node.shape.dims[a] as number) - 1;
      if (coordinate === undefined) return;
      const index = axisIndex(axis, coordinate);
      if (index < 0 || node.shape.strides[a] === 0) applies = false;
      from[a] = index;
      to[a] = index;
    });
    if (!applies) continue;
    for (let p = 0; p < node.shape.points; p += 1) walkBox(node.shape, from, to, p * node.shape.pointStride, (ordinal) => void (node.presence[ordinal] = EXCLUDED));
  }
}

/** Whether a place counts as a member of a gathering view: present, and selected when the analysis selects. */
export function isMember(parent: Node, selected: Uint8Array | undefined, ordinal: number): boolean {
  if (parent.presence[ordinal] !== PRESENT) return false;
  const projected = selected === undefined ? undefined : projection(parent.shape, selected);
  return projected === undefined || projected[parent.shape.pointStride === 0 ? ordinal : ordinal % parent.shape.pointStride] === 1;
}

const projections = new WeakMap<Uint8Array, Map<string, Uint8Array>>();

/** Selection seen along the axes that a node has: 1 where any selected place projects to it. */
function projection(shape: Shape, selected: Uint8Array): Uint8Array {
  let known = projections.get(selected);
  if (known === undefined) projections.set(selected, (known = new Map()));
  const name = shape.strides.join(',');
  let projected = known.get(name);
  if (projected !== undefined) return projected;
  const full = fullShapes.get(selected) as Shape;
  projected = new Uint8Array(shape.size / shape.points);
  const index: number[] = [];
  for (let ordinal = 0; ordinal < selected.length; ordinal += 1) {
    if (selected[ordinal] === 0) continue;
    locate(full, ordinal, index);
    let at = 0;
    for (let a = 0; a < shape.strides.length; a += 1) at += (index[a] as number) * (shape.strides[a] as number);
    projected[at] = 1;
  }
  known.set(name, projected);
  return projected;
}

const fullShapes = new WeakMap<Uint8Array, Shape>();

function selection(plan: Plan): Uint8Array | undefined {
  const { select } = plan;
  if (select === undefined) return undefined;
  const shape = shapeOf(plan.axes, new Set(plan.axes.map((axis) => axis.name)), 1);
  const selected = new Uint8Array(shape.size).fill(select.boxes === undefined && select.units === undefined ? 1 : 0);
  const mark = (range: (axis: Axis) => readonly [number, number] | undefined, value: 0 | 1): void => {
    const from: number[] = [];
    const to: number[] = [];
    for (const axis of plan.axes) {
      const [first, last] = range(axis) ?? [0, axisLength(axis) - 1];
      if (first > last) return;
      from.push(first);
      to.push(last);
    }
    walkBox(shape, from, to, 0, (ordinal) => void (selected[ordinal] = value));
  };
  const single = (axis: Axis, coordinate: Coordinate | undefined): readonly [number, number] | undefined => {
    if (coordinate === undefined) return undefined;
    const index = axisIndex(axis, coordinate);
    return index < 0 ? [0, -1] : [index, index];
  };
  for (const box of select.boxes ?? []) {
    mark((axis) => {
      const span = box[axis.name];
      if (span === undefined) return undefined;
      const origin = 'values' in axis ? 0 : axis.from;
      return [Math.max(0, span.from - origin), Math.min(axisLength(axis) - 1, span.to - origin)];
    }, 1);
  }
  for (const place of select.units ?? []) mark((axis) => single(axis, place[axis.name]), 1);
  for (const [name, planes] of Object.entries(select.skip ?? {})) for (const coordinate of planes) mark((axis) => (axis.name === name ? single(axis, coordinate) : undefined), 0);
  fullShapes.set(selected, shape);
  return selected;
}

/** A task is present where every required input has what its view needs and its condition holds. */
function markPresence(plan: Plan, node: StageNode, selected: Uint8Array | undefined): void {
  const { shape, presence, stage } = node;
  for (let ordinal = 0; ordinal < shape.size; ordinal += 1) {
    const point = shape.pointStride === 0 ? 0 : Math.floor(ordinal / shape.pointStride);
    const on = stage.points.length === 1 ? stage.points[0] : stage.points[stage.grid ? point : 0];
    presence[ordinal] = on === -1 || !node.ports.every((port) => satisfied(node, port, ordinal, selected)) ? ABSENT : PRESENT;
  }
  exclude(plan, node);
}

function satisfied(node: StageNode, { port, sources, view }: PortNode, ordinal: number, selected: Uint8Array | undefined): boolean {
  if (port.optional) return true;
  let members = 0;
  for (const parent of sources) {
    let complete = true;
    let centre = true;
    look(node, view, parent, ordinal, (seen, offset) => {
      const there = seen >= 0 && (view.kind === 'gather' ? isMember(parent, selected, seen) : parent.presence[seen] === PRESENT);
      if (there) members += 1;
      else if (view.edge === 'require' || view.kind === 'unit') complete = false;
      if (!there && view.kind === 'neighbours' && (view.offsets[offset] as readonly number[]).every((step, a) => step === 0 || parent.shape.strides[a] === 0)) centre = false;
    });
    if (!complete || !centre) return false;
  }
  return members > 0;
}

/** Marks wanted tasks: everything present, or what the selection and its cone need. */
function markWanted(plan: Plan, stages: readonly StageNode[], selected: Uint8Array | undefined): StageNode[] {
  const read = new Set(stages.flatMap((node) => node.ports.flatMap((port) => port.sources.flatMap((source) => ('stage' in source ? [source.stage.id] : [])))));
  const published = new Set(plan.outputs.map((output) => output.stage));
  for (const node of [...stages].reverse()) {
    const final = !read.has(node.stage.id) || published.has(node.stage.id);
    for (let ordinal = 0; ordinal < node.shape.size; ordinal += 1) {
      if (node.presence[ordinal] !== PRESENT) continue;
      if (selected === undefined || (final && isMember(node, selected, ordinal))) node.wanted[ordinal] = 1;
      if (selected === undefined || node.wanted[ordinal] === 0) continue;
      for (const { sources, view } of node.ports) {
        for (const parent of sources) {
          if (!('stage' in parent)) continue;
          look(node, view, parent, ordinal, (seen) => {
            if (seen >= 0 && (view.kind === 'gather' ? isMember(parent, selected, seen) : parent.presence[seen] === PRESENT)) parent.wanted[seen] = 1;
          });
        }
      }
    }
  }
  return stages.map((node) => {
    let tasks = 0;
    for (const wanted of node.wanted) tasks += wanted;
    Object.assign(node, { tasks });
    return node;
  });
}
