import type { InputPort, Over, Pipeline, Resources, Retries, Shape } from '../model/declared.ts';

/** Something a step can read: `inputs.<name>` or `steps.<step>.<output>`. */
export type Flow = `inputs.${string}` | `steps.${string}.${string}`;

/** A parameter of the pipeline, to be bound to parameters of steps. */
export interface ParameterBinding {
  readonly from: `parameters.${string}`;
}

/** What a step is given; the names are those of the declaration. */
export interface StepOptions {
  readonly inputs: { readonly [port: string]: Flow | readonly Flow[] };
  readonly parameters?: { readonly [name: string]: unknown };
  readonly over?: Over;
  readonly when?: Pipeline['steps'][string]['when'];
  readonly title?: string;
  readonly description?: string;
  readonly resources?: Resources;
  readonly retries?: Retries;
}

/** A step that was added: its outputs can be read by others. */
export interface BuiltStep {
  output(name: string): Flow;
}

/** Builds a pipeline in code; `toJSON` gives the very document that would be written by hand. */
export interface PipelineBuilder {
  input(name: string, port: InputPort): Flow;
  parameter(name: string, shape: Shape): ParameterBinding;
  /** Uses a tool (`id@version`). */
  tool(step: string, reference: string, options: StepOptions): BuiltStep;
  /** Uses another pipeline (`id@version`). */
  pipeline(step: string, reference: string, options: StepOptions): BuiltStep;
  output(name: string, from: Flow, more: Omit<Pipeline['outputs'][string], 'from'>): void;
  toJSON(): Pipeline;
}

/**
 * A builder for people who prefer to write code: a loop or a function instead of repeated JSON. What it emits is checked
 * like any declaration; a name used twice throws at once, since JSON would silently keep the last.
 */
export function buildPipeline(head: Pick<Pipeline, 'id' | 'version' | 'title'> & Partial<Pick<Pipeline, 'description' | 'licence' | 'tags'>>): PipelineBuilder {
  const inputs: { [name: string]: InputPort } = {};
  const parameters: { [name: string]: Shape } = {};
  const steps: { [name: string]: Pipeline['steps'][string] } = {};
  const outputs: { [name: string]: Pipeline['outputs'][string] } = {};
  const add = <T>(what: string, into: { [name: string]: T }, name: string, value: T): void => {
    if (Object.hasOwn(into, name)) throw new Error(`the pipeline ${head.id} has two ${what}s named ${name}`);
    into[name] = value;
  };
  const step = (name: string, kind: 'uses' | 'pipeline', reference: string, options: StepOptions): BuiltStep => {
    add('step', steps, name, { [kind]: reference, ...options } as unknown as Pipeline['steps'][string]);
    return { output: (output) => `steps.${name}.${output}` };
  };
  return {
    input: (name, port) => {
      add('input', inputs, name, port);
      return `inputs.${name}`;
    },
    parameter: (name, shape) => {
      add('parameter', parameters, name, shape);
      return { from: `parameters.${name}` };
    },
    tool: (name, reference, options) => step(name, 'uses', reference, options),
    pipeline: (name, reference, options) => step(name, 'pipeline', reference, options),
    output: (name, from, more) => add('output', outputs, name, { from, ...more }),
    toJSON: () => ({ $schema: '../../../schemas/pipeline.v1.json', ...head, inputs, ...(Object.keys(parameters).length === 0 ? {} : { parameters }), steps, outputs }) as Pipeline,
  };
}
