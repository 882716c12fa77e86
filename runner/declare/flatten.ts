import type { Over, Pipeline, Step, ToolBody } from '../model/declared.ts';
import type { Value } from '../model/plan.ts';
import { referenceKey, type Context } from './context.ts';
import { boundTo, member } from './interface.ts';

/** Where a port of a flat step reads: an input of the outermost pipeline, or another flat step. */
export type FlatSource = { readonly input: string } | { readonly step: string; readonly output: string };

/** A parameter of a flat step: a value, or a parameter of the outermost pipeline. */
export type FlatValue = { readonly value: Value } | { readonly parameter: string };

/** A step with nested pipelines expanded in place. */
export interface FlatStep {
  /** Step path joined by `.`: the id of its stage. */
  readonly id: string;
  /** What messages call its tool. */
  readonly name: string;
  readonly tool: ToolBody;
  readonly over: Over;
  readonly ports: ReadonlyMap<string, readonly FlatSource[]>;
  readonly parameters: ReadonlyMap<string, FlatValue>;
}

/**
 * All steps of a pipeline that is in order, nested ones in place, each after the steps it reads. Undefined when something
 * it uses is not there.
 */
export function flatten(context: Context, pipeline: Pipeline): readonly FlatStep[] | undefined {
  const steps = new Map<string, FlatStep>();
  const scope: Scope = {
    prefix: '',
    input: (name) => [{ input: name }],
    parameter: (name) => (Object.hasOwn(pipeline.parameters ?? {}, name) ? { parameter: name } : undefined),
  };
  if (expand(context, pipeline, scope, steps) === undefined) return undefined;
  const ordered: FlatStep[] = [];
  const placed = new Set<string>();
  const place = (step: FlatStep): void => {
    if (placed.has(step.id)) return;
    placed.add(step.id);
    for (const sources of step.ports.values()) {
      for (const source of sources) {
        const parent = 'step' in source ? steps.get(source.step) : undefined;
        if (parent !== undefined) place(parent);
      }
    }
    ordered.push(step);
  };
  for (const step of steps.values()) place(step);
  return ordered;
}

interface Scope {
  readonly prefix: string;
  readonly input: (name: string) => readonly FlatSource[];
  readonly parameter: (name: string) => FlatValue | undefined;
}

type Resolve = (source: string) => readonly FlatSource[];

function expand(context: Context, pipeline: Pipeline, scope: Scope, steps: Map<string, FlatStep>): Resolve | undefined {
  const inner = new Map<string, Resolve>();
  const resolve: Resolve = (source) => {
    const [kind, name = '', output = ''] = source.split('.');
    if (kind === 'inputs') return scope.input(name);
    const nested = member(pipeline.steps, name)?.pipeline;
    if (nested === undefined) return [{ step: scope.prefix + name, output }];
    const from = context.drafts.pipeline.get(referenceKey(nested))?.document.outputs[output]?.from;
    return from === undefined ? [] : (inner.get(name)?.(from) ?? []);
  };
  for (const [name, step] of Object.entries(pipeline.steps)) {
    if (step.pipeline !== undefined) {
      const target = context.drafts.pipeline.get(referenceKey(step.pipeline))?.document;
      const result = target === undefined ? undefined : expand(context, target, nestedScope(scope, name, step, target, resolve), steps);
      if (result === undefined) return undefined;
      inner.set(name, result);
    }
  }
  for (const [name, step] of Object.entries(pipeline.steps)) {
    if (step.pipeline !== undefined) continue;
    const reference = step.uses === undefined ? undefined : referenceKey(step.uses);
    const tool = reference === undefined ? step.run : context.drafts.tool.get(reference)?.document;
    if (tool === undefined) return undefined;
    const id = scope.prefix + name;
    const ports = new Map(Object.entries(step.inputs).map(([port, source]) => [port, [source].flat().flatMap(resolve)]));
    steps.set(id, { id, name: reference ?? `the command of "${id}"`, tool, over: step.over ?? 'unit', ports, parameters: bind(scope, step) });
  }
  return resolve;
}

function nestedScope(scope: Scope, name: string, step: Step, target: Pipeline, resolve: Resolve): Scope {
  const bound = bind(scope, step);
  return {
    prefix: `${scope.prefix}${name}.`,
    input: (input) => [step.inputs[input] ?? []].flat().flatMap(resolve),
    parameter: (parameter) => {
      const given = bound.get(parameter);
      const fallback = target.parameters?.[parameter]?.default;
      return given ?? (fallback === undefined ? undefined : { value: fallback });
    },
  };
}

function bind(scope: Scope, step: Step): Map<string, FlatValue> {
  const values = new Map<string, FlatValue>();
  for (const [parameter, given] of Object.entries(step.parameters ?? {})) {
    const source = boundTo(given);
    const value = source === undefined ? { value: given as Value } : scope.parameter(source);
    if (value !== undefined) values.set(parameter, value);
  }
  return values;
}
