import { digestOf } from '../../runner/model/digest.ts';
import { canonical, type Json } from '../../runner/model/canonical.ts';
import type { Over, Select } from '../../runner/model/declared.ts';
import type { Plan, PlanStage, StepDocument, Value } from '../../runner/model/plan.ts';
import type { Axis, Coordinate, Unit, UnitIndex } from '../../runner/model/unit-index.ts';
import { stepDigest } from '../../runner/plan/step-document.ts';
import { mergeAxes } from '../../runner/plan/plan.ts';

/** A stage in short: what it sees, and where its inputs come from (`in` or another stage's id). */
export interface StageSketch {
  readonly id: string;
  readonly over?: Over;
  readonly from: readonly { readonly source: string; readonly optional?: boolean }[];
  readonly switchedOff?: boolean;
}

/** A plan in short: one dataset per input name. */
export interface PlanSketch {
  readonly inputs: { readonly [name: string]: { readonly axes: readonly Axis[]; readonly units: readonly (readonly Coordinate[])[] } };
  readonly stages: readonly StageSketch[];
  readonly grid?: readonly { readonly [parameter: string]: Value }[];
  readonly select?: Select;
  readonly exclude?: Plan['exclude'];
}

/** A drawn plan with its indexes and step documents. */
export interface Drawn {
  readonly plan: Plan;
  readonly indexes: ReadonlyMap<string, UnitIndex>;
  readonly steps: ReadonlyMap<string, StepDocument>;
}

/** A step document that stands for a command; `name` makes documents differ. */
export function stepNamed(name: string): StepDocument {
  return { contract: 1, platform: 'any', environment: { programs: { cp: '*' } }, command: ['cp', name], env: {}, code: {}, parameters: {}, outputs: [{ name: 'out', path: 'out/out.txt', kind: 'file' }], network: 'none' };
}

/** Draws a plan from a sketch, with one slot `s` in each dataset. */
export function draw(sketch: PlanSketch): Drawn {
  const indexes = new Map<string, UnitIndex>();
  for (const [name, { axes, units }] of Object.entries(sketch.inputs)) {
    const list = units.map((at): Unit => ({ at, files: { s: [{ digest: digestOf(`${name}/${at.join('/')}`), size: 1 }] } }));
    indexes.set(name, { axes, units: list, slots: ['s'], digest: digestOf(canonical(list as unknown as Json)), base: [] });
  }
  const inputs = Object.fromEntries([...indexes].map(([name, index]) => [name, { dataset: `${name}@1.0.0`, index: `sha256:${index.digest}`, axes: index.axes, units: index.units.length, base: [] }]));
  const axes = mergeAxes(Object.values(inputs));
  const steps = new Map<string, StepDocument>();
  const stages: PlanStage[] = [];
  for (const { id, over = 'unit', from, switchedOff } of sketch.stages) {
    const document = stepNamed(id);
    steps.set(stepDigest(document), document);
    const parents = from.map(({ source }) => stages.find((stage) => stage.id === source) ?? { axes: (inputs[source]?.axes ?? []).map((axis) => axis.name), grid: false });
    const union = new Set(parents.flatMap((parent) => parent.axes));
    const kept = over === 'all' || (typeof over === 'object' && 'all' in over) ? [] : typeof over === 'object' && 'group' in over ? axes.filter((axis) => over.group.includes(axis.name) && union.has(axis.name)) : axes.filter((axis) => union.has(axis.name));
    stages.push({
      id,
      steps: [`sha256:${stepDigest(document)}`],
      points: (sketch.grid ?? [{}]).map(() => (switchedOff === true ? -1 : 0)),
      grid: !(typeof over === 'object' && 'all' in over) && (parents.some((parent) => parent.grid) || (sketch.grid !== undefined && id.startsWith('g'))),
      axes: kept.map((axis) => axis.name),
      over,
      ports: from.map(({ source, optional }, p) => ({ port: `p${p}`, from: [source in sketch.inputs ? { input: source, slot: 's' } : { stage: source, output: 'out' }], optional: optional === true, list: over !== 'unit', directory: false, extension: '.txt' })),
      resources: {},
      retries: {},
      expect: {},
      mediaTypes: { out: 'text/plain' },
      tolerance: {},
    });
  }
  return { plan: { contract: 1, pipeline: 'p@1.0.0', inputs, axes, grid: sketch.grid ?? [], ...(sketch.select === undefined ? {} : { select: sketch.select }), exclude: sketch.exclude ?? [], stages, outputs: [], runsOn: [], privacy: 'public' }, indexes, steps };
}

/** All coordinates of a box of axes, in row-major order. */
export function places(axes: readonly Axis[]): Coordinate[][] {
  return axes.reduce<Coordinate[][]>((list, axis) => list.flatMap((at) => ('values' in axis ? [...axis.values] : Array.from({ length: axis.to - axis.from + 1 }, (_, i) => axis.from + i)).map((coordinate) => [...at, coordinate])), [[]]);
}
