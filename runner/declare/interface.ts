import type { InputPort, OutputPort, Pipeline, Shape, Step } from '../model/declared.ts';
import { referenceKey, type Context } from './context.ts';

/** What a step can be wired to, whatever it uses. */
export interface Interface {
  /** How messages call it: `table-summary@1.0.0`, or `the command of "step"`. */
  readonly name: string;
  readonly inputs: { readonly [port: string]: InputPort };
  readonly outputs: { readonly [port: string]: Pick<OutputPort, 'mediaType' | 'directory' | 'optional'> };
  readonly parameters: { readonly [name: string]: Shape };
}

/** The interface of what a step uses; undefined when that has findings of its own or is not there. */
export function stepInterface(context: Context, name: string, step: Step): Interface | undefined {
  if (step.pipeline !== undefined) {
    const reference = referenceKey(step.pipeline);
    const pipeline = context.drafts.pipeline.get(reference)?.document;
    return pipeline === undefined ? undefined : pipelineInterface(context, reference, pipeline);
  }
  const reference = step.uses === undefined ? undefined : referenceKey(step.uses);
  const tool = reference === undefined ? step.run : context.drafts.tool.get(reference)?.document;
  if (tool === undefined) return undefined;
  return { name: reference ?? `the command of "${name}"`, inputs: tool.inputs ?? {}, outputs: tool.outputs, parameters: tool.parameters ?? {} };
}

/** The interface of a pipeline. The media type of an output is that of the step output it comes from. */
function pipelineInterface(context: Context, name: string, pipeline: Pipeline): Interface {
  const outputs = Object.fromEntries(Object.entries(pipeline.outputs).map(([output, { from }]) => [output, outputOf(context, pipeline, from, 0) ?? { mediaType: '*/*' }]));
  return { name, inputs: pipeline.inputs, outputs, parameters: pipeline.parameters ?? {} };
}

/** Nesting deeper than this is a cycle, or as good as one; the cycle rule reports it. */
const deepest = 64;

function outputOf(context: Context, pipeline: Pipeline, from: string, depth: number): Interface['outputs'][string] | undefined {
  const [, name = '', output = ''] = from.split('.');
  const step = member(pipeline.steps, name);
  if (step === undefined || depth > deepest) return undefined;
  if (step.pipeline === undefined) return member(stepInterface(context, name, step)?.outputs ?? {}, output);
  const inner = context.drafts.pipeline.get(referenceKey(step.pipeline))?.document;
  const target = member(inner?.outputs ?? {}, output);
  return inner === undefined || target === undefined ? undefined : outputOf(context, inner, target.from, depth + 1);
}

/** Name of the pipeline parameter that a step parameter is bound to (`{"from": "parameters.x"}`), or undefined for a plain value. */
export function boundTo(given: unknown): string | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const { from } = given as { readonly from?: unknown };
  return Object.keys(given).length === 1 && typeof from === 'string' && from.startsWith('parameters.') ? from.slice('parameters.'.length) : undefined;
}

/** A member that somebody wrote, and not one that every object has. */
export function member<Value>(members: { readonly [name: string]: Value }, name: string): Value | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}
