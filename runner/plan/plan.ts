import type { Registry } from '../declare/registry.ts';
import type { Json } from '../model/canonical.ts';
import { formatDigest, taggedDigest, type Digest, type PlanDigest } from '../model/digest.ts';
import type { Plan, PlanInput, PlanStage, PlannedAnalysis } from '../model/plan.ts';
import type { Axis } from '../model/unit-index.ts';
import { expand, type Expansion } from './expand.ts';

/**
 * Plans one analysis of a validated registry: a pure function of the declarations. It touches no disk, network, clock,
 * locale or installed program; equal registries give equal digests everywhere.
 */
export function plan(registry: Registry, analysisId: string): PlannedAnalysis {
  const entry = registry.analyses.get(analysisId);
  if (entry === undefined) throw new Error(`internal: analysis ${analysisId} is not in the registry`);
  const analysis = entry.document;
  const expansion = expand(registry, analysis);
  const inputs = planInputs(registry, analysis.inputs);
  const axes = mergeAxes(Object.values(inputs));
  const body: Plan = {
    contract: 1,
    pipeline: typeof analysis.pipeline === 'string' ? analysis.pipeline : analysis.pipeline.entry,
    inputs,
    axes,
    grid: expansion.grid,
    ...(analysis.select === undefined ? {} : { select: analysis.select }),
    exclude: (analysis.exclude ?? []).map(({ at }) => ({ at })),
    stages: placeStages(expansion, inputs, axes),
    outputs: expansion.outputs,
    runsOn: [...(analysis.runsOn ?? [])].sort(),
    privacy: privacy(registry, analysis),
  };
  return {
    analysis: analysisId,
    plan: body,
    digest: planDigest(body),
    series: seriesDigest(body),
    steps: expansion.steps,
  };
}

/** Digest of a compact plan. */
export function planDigest(body: Plan): PlanDigest {
  return taggedDigest('plan', 1, body as unknown as Json) as PlanDigest;
}

/** Digest of a plan in which each dataset version, its index and its locations are replaced by the dataset's id. */
export function seriesDigest(body: Plan): Digest {
  const inputs = Object.fromEntries(Object.entries(body.inputs).map(([name, input]) => [name, { dataset: input.dataset.split('@')[0] as string }]));
  const { axes: _axes, ...rest } = body;
  return taggedDigest('series', 1, { ...rest, inputs } as unknown as Json) as Digest;
}

function planInputs(registry: Registry, bindings: { readonly [name: string]: { readonly dataset: string } }): { [name: string]: PlanInput } {
  const inputs: { [name: string]: PlanInput } = {};
  for (const [name, binding] of Object.entries(bindings)) {
    const dataset = registry.datasets.get(binding.dataset);
    if (dataset === undefined) throw new Error(`internal: dataset ${binding.dataset} is not in the registry`);
    const { index } = dataset;
    inputs[name] = {
      dataset: binding.dataset,
      index: formatDigest(index.digest),
      axes: index.axes.map((axis) => ('values' in axis ? { name: axis.name, values: axis.values } : { name: axis.name, from: axis.from, to: axis.to })),
      units: index.units.length,
      base: index.base,
    };
  }
  return inputs;
}

/** Union of axes by name: integer ranges from the smallest to the largest index, names in order of first appearance. */
export function mergeAxes(inputs: readonly { readonly axes: readonly Axis[] }[]): Axis[] {
  const merged = new Map<string, Axis>();
  for (const axis of inputs.flatMap((input) => input.axes)) {
    const known = merged.get(axis.name);
    if (known === undefined) merged.set(axis.name, axis);
    else if ('values' in known !== 'values' in axis) throw new Error(`internal: axis ${axis.name} has names in one dataset and integers in another`);
    else if ('values' in known && 'values' in axis) merged.set(axis.name, { name: axis.name, values: [...new Set([...known.values, ...axis.values])] });
    else if (!('values' in known) && !('values' in axis)) merged.set(axis.name, { name: axis.name, from: Math.min(known.from, axis.from), to: Math.max(known.to, axis.to) });
  }
  return [...merged.values()];
}

/** Gives each stage its axes and says whether it has the grid axis. */
function placeStages(expansion: Expansion, inputs: { readonly [name: string]: PlanInput }, axes: readonly Axis[]): PlanStage[] {
  const placed = new Map<string, PlanStage>();
  for (const stage of expansion.stages) {
    const parents = stage.ports.flatMap((port) => port.from).map((source) => ('stage' in source ? (placed.get(source.stage) as PlanStage) : { axes: (inputs[source.input] as PlanInput).axes.map((axis) => axis.name), grid: false }));
    const union = new Set(parents.flatMap((parent) => parent.axes));
    const { over } = stage;
    const kept = over === 'all' || (typeof over === 'object' && 'all' in over) ? new Set<string>() : typeof over === 'object' && 'group' in over ? new Set(over.group.filter((name) => union.has(name))) : union;
    const gathersGrid = typeof over === 'object' && 'all' in over;
    const differs = new Set(stage.points).size > 1;
    placed.set(stage.id, { ...stage, axes: axes.map((axis) => axis.name).filter((name) => kept.has(name)), grid: differs || (!gathersGrid && parents.some((parent) => parent.grid)) });
  }
  return [...placed.values()];
}

/** The strictest of the analysis and its datasets. */
function privacy(registry: Registry, analysis: { readonly visibility?: 'public' | 'private'; readonly inputs: { readonly [name: string]: { readonly dataset: string } } }): 'public' | 'private' {
  const all = [analysis.visibility, ...Object.values(analysis.inputs).map((binding) => registry.datasets.get(binding.dataset)?.document.visibility)];
  return all.includes('private') ? 'private' : 'public';
}
