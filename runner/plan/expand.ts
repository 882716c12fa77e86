import { boundTo } from '../declare/interface.ts';
import type { DatasetEntry, Entry, Registry, ToolEntry } from '../declare/registry.ts';
import type { Analysis, Pipeline, Resources, Retries } from '../model/declared.ts';
import { formatDigest } from '../model/digest.ts';
import { extensionOf } from '../model/media-type.ts';
import type { PlanOutput, PlanPort, PlanSource, PlanStage, StepDocument, Value } from '../model/plan.ts';
import { stepDigest, stepDocument, type ToolBody } from './step-document.ts';

/** Flat steps of an analysis before lattices are known: sub-pipelines in place, parameters bound at every grid point. */
export interface Expansion {
  readonly stages: readonly Omit<PlanStage, 'axes' | 'grid'>[];
  readonly steps: ReadonlyMap<string, StepDocument>;
  readonly outputs: readonly PlanOutput[];
  readonly grid: readonly { readonly [parameter: string]: Value }[];
}

/** Sources and parameters that a pipeline sees from outside: one parameter set for each grid point, undefined where switched off. */
interface Scope {
  readonly prefix: string;
  readonly inputs: ReadonlyMap<string, readonly PlanSource[]>;
  readonly points: readonly ({ readonly [name: string]: Value } | undefined)[];
}

/** Expands the pipeline of an analysis. The registry must have passed validation; what does not resolve is a bug. */
export function expand(registry: Registry, analysis: Analysis): Expansion {
  const pipeline = mustFind(registry.pipelines, analysis.pipeline);
  const grid = gridPoints(analysis.grid ?? {});
  const inputs = new Map<string, readonly PlanSource[]>();
  for (const [name, port] of Object.entries(pipeline.document.inputs)) {
    const binding = analysis.inputs[name];
    if (binding === undefined) continue;
    const dataset: DatasetEntry = mustFind(registry.datasets, binding.dataset);
    const slots = binding.file === undefined ? (port.list === true ? dataset.index.slots : dataset.index.slots.slice(0, 1)) : [binding.file];
    inputs.set(name, slots.map((slot) => ({ input: name, slot })));
  }
  const points = (grid.length === 0 ? [{}] : grid).map((point) => withDefaults(pipeline.document.parameters ?? {}, { ...((analysis.parameters ?? {}) as object), ...point }));
  const stages: Omit<PlanStage, 'axes' | 'grid'>[] = [];
  const steps = new Map<string, StepDocument>();
  const resolve = expandPipeline({ registry, analysis, pipeline, stages, steps }, { prefix: '', inputs, points });
  const outputs = Object.entries(pipeline.document.outputs)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, output]): PlanOutput => {
      const [source] = resolve(output.from);
      if (source === undefined || !('stage' in source)) throw new Error(`internal: output ${name} is not made by a step`);
      return { name, stage: source.stage, output: source.output, role: output.role };
    });
  return { stages: topological(stages), steps, outputs, grid };
}

interface Context {
  readonly registry: Registry;
  readonly analysis: Analysis;
  readonly pipeline: Entry<Pipeline>;
  readonly stages: Omit<PlanStage, 'axes' | 'grid'>[];
  readonly steps: Map<string, StepDocument>;
}

/** Adds the stages of one pipeline; returns how its sources (`inputs.x`, `steps.s.o`) resolve to stages of the plan. */
function expandPipeline(context: Context, scope: Scope): (source: string) => readonly PlanSource[] {
  const { document } = context.pipeline;
  const inner = new Map<string, (source: string) => readonly PlanSource[]>();
  const resolve = (source: string): readonly PlanSource[] => {
    const [kind, name = '', output = ''] = source.split('.');
    if (kind === 'inputs') return scope.inputs.get(name) ?? [];
    const nested = document.steps[name]?.pipeline;
    if (nested === undefined) return [{ stage: scope.prefix + name, output }];
    const target = mustFind(context.registry.pipelines, nested).document.outputs[output];
    if (target === undefined) throw new Error(`internal: ${source} does not resolve`);
    return (inner.get(name) ?? visit(name))(target.from);
  };
  const visiting = new Set<string>();
  const visit = (name: string): ((source: string) => readonly PlanSource[]) => {
    const step = document.steps[name];
    if (step?.pipeline === undefined || visiting.has(name)) throw new Error(`internal: step ${name} does not resolve`);
    visiting.add(name);
    const pipeline = mustFind(context.registry.pipelines, step.pipeline);
    const inputs = new Map<string, readonly PlanSource[]>();
    for (const [port, from] of Object.entries(step.inputs)) inputs.set(port, asList(from).flatMap(resolve));
    const bound = bindPoints(step, scope.points).map((values) => values && withDefaults(pipeline.document.parameters ?? {}, values));
    const result = expandPipeline({ ...context, pipeline }, { prefix: `${scope.prefix}${name}.`, inputs, points: bound });
    inner.set(name, result);
    return result;
  };
  for (const name of Object.keys(document.steps).sort()) {
    const step = document.steps[name];
    if (step === undefined) continue;
    if (step.pipeline !== undefined) {
      if (!inner.has(name)) visit(name);
      continue;
    }
    context.stages.push(toolStage(context, scope, name, step, resolve));
  }
  return resolve;
}

type Step = Pipeline['steps'][string];

function toolStage(context: Context, scope: Scope, name: string, step: Step, resolve: (source: string) => readonly PlanSource[]): Omit<PlanStage, 'axes' | 'grid'> {
  const id = scope.prefix + name;
  const entry: ToolEntry | undefined = step.uses === undefined ? undefined : mustFind(context.registry.tools, step.uses);
  const tool = (entry?.document ?? step.run) as ToolBody | undefined;
  if (tool === undefined) throw new Error(`internal: step ${id} has no tool`);
  const salt = context.analysis.salts?.[id]?.salt;
  const steps: string[] = [];
  const points = bindPoints(step, scope.points).map((values) => {
    if (values === undefined) return -1;
    const document = stepDocument({ tool, code: entry?.code ?? new Map(), parameters: withDefaults(tool.parameters ?? {}, values), salt });
    const digest = stepDigest(document);
    context.steps.set(digest, document);
    const known = steps.indexOf(formatDigest(digest));
    return known >= 0 ? known : steps.push(formatDigest(digest)) - 1;
  });
  return {
    id,
    steps,
    points,
    over: step.over ?? 'unit',
    ports: stagePorts(tool, step, resolve),
    resources: { ...tool.resources, ...step.resources } as Resources,
    retries: { ...tool.retries, ...step.retries } as Retries,
    expect: mapOutputs(tool, (port) => port.expect ?? {}),
    mediaTypes: mapOutputs(tool, (port) => port.mediaType),
    tolerance: mapOutputs(tool, (port) => port.tolerance ?? 'exact'),
  };
}

function stagePorts(tool: ToolBody, step: Step, resolve: (source: string) => readonly PlanSource[]): PlanPort[] {
  const ports: PlanPort[] = [];
  for (const port of Object.keys(tool.inputs ?? {}).sort()) {
    const declared = tool.inputs?.[port];
    const bound = step.inputs[port];
    if (declared === undefined || bound === undefined) continue;
    const from = asList(bound).flatMap(resolve);
    // A source that is an unbound optional input of the surrounding pipeline leaves the port unbound.
    if (from.length === 0) continue;
    const directory = declared.directory === true;
    ports.push({ port, from, optional: declared.optional === true, list: declared.list === true, directory, extension: directory ? '' : extensionOf(declared.mediaType) });
  }
  return ports;
}

function mapOutputs<T>(tool: ToolBody, pick: (port: ToolBody['outputs'][string]) => T): { [name: string]: T } {
  return Object.fromEntries(Object.entries(tool.outputs).map(([name, port]) => [name, pick(port)]));
}

/** Parameters a step passes on, at each grid point; undefined where the step is switched off. */
function bindPoints(step: Step, points: Scope['points']): ({ [name: string]: Value } | undefined)[] {
  return points.map((values) => {
    if (values === undefined) return undefined;
    for (const condition of step.when ?? []) {
      const value = JSON.stringify(values[condition.parameter]);
      if (!condition.is.some((allowed) => JSON.stringify(allowed) === value)) return undefined;
    }
    const bound: { [name: string]: Value } = {};
    for (const [name, given] of Object.entries((step.parameters ?? {}) as { [name: string]: Value })) {
      const from = boundTo(given);
      if (from === undefined) bound[name] = given;
      else if (values[from] !== undefined) bound[name] = values[from];
    }
    return bound;
  });
}

/** Values with the defaults of undeclared ones filled in: a default is part of what is computed. */
function withDefaults(declared: { readonly [name: string]: { readonly default?: unknown } }, values: { readonly [name: string]: unknown }): { [name: string]: Value } {
  const filled: { [name: string]: Value } = {};
  for (const [name, shape] of Object.entries(declared)) {
    const value = values[name] ?? shape.default;
    if (value !== undefined) filled[name] = value as Value;
  }
  return filled;
}

/** Every combination of a grid's values; parameters in code-unit order, the last varying fastest. */
function gridPoints(grid: { readonly [parameter: string]: unknown }): { [parameter: string]: Value }[] {
  const names = Object.keys(grid).sort();
  if (names.length === 0) return [];
  return names.reduce<{ [parameter: string]: Value }[]>((points, name) => points.flatMap((point) => (grid[name] as Value[]).map((value) => ({ ...point, [name]: value }))), [{}]);
}

function asList<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

function mustFind<T>(entries: ReadonlyMap<string, T>, reference: unknown): T {
  // A foreign reference is known by its entry and digest once its import has been checked.
  const name = typeof reference === 'string' ? reference : (reference as { entry: string; digest: string }).entry + '#' + (reference as { digest: string }).digest;
  const entry = entries.get(name);
  if (entry === undefined) throw new Error(`internal: ${name} passed validation but is not in the registry`);
  return entry;
}

/** Stages in an order in which each follows the stages it reads; ties by id. */
function topological<Stage extends { readonly id: string; readonly ports: readonly PlanPort[] }>(stages: readonly Stage[]): Stage[] {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  const missing = new Map<string, number>();
  const readers = new Map<string, string[]>();
  for (const stage of stages) {
    const parents = new Set(stage.ports.flatMap((port) => port.from.flatMap((source) => ('stage' in source ? [source.stage] : []))));
    missing.set(stage.id, parents.size);
    for (const parent of parents) readers.set(parent, [...(readers.get(parent) ?? []), stage.id]);
  }
  const ready = [...missing].filter(([, count]) => count === 0).map(([id]) => id);
  const order: Stage[] = [];
  while (ready.length > 0) {
    ready.sort();
    const id = ready.shift() as string;
    order.push(byId.get(id) as Stage);
    for (const reader of readers.get(id) ?? []) {
      const left = (missing.get(reader) ?? 0) - 1;
      missing.set(reader, left);
      if (left === 0) ready.push(reader);
    }
  }
  if (order.length !== stages.length) throw new Error('internal: a cycle passed validation');
  return order;
}
