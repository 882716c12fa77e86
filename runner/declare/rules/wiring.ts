import type { InputPort, Pipeline, Step } from '../../model/declared.ts';
import type { Context, Draft, Rule } from '../context.ts';
import { listed, quoted, type JsonPath, type Report } from '../finding.ts';
import { stepInterface, type Interface } from '../interface.ts';
import { mediaFits } from '../media-fit.ts';
import { didYouMean } from '../suggest.ts';

/** Steps are wired to what exists: every port bound once, to a source of its media type and cardinality. */
export const wiring: Rule = (context, report) => {
  for (const draft of context.drafts.pipeline.values()) {
    for (const [name, step] of Object.entries(draft.document.steps)) checkStep(context, draft, name, step, report);
    checkOutputs(context, draft, report);
  }
};

function checkStep(context: Context, { path: file, document }: Draft<'pipeline'>, name: string, step: Step, report: Report): void {
  const target = stepInterface(context, name, step);
  const at: JsonPath = ['steps', name, 'inputs'];
  for (const [port, given] of Object.entries(step.inputs)) {
    const declared = target === undefined || !Object.hasOwn(target.inputs, port) ? undefined : target.inputs[port];
    if (target !== undefined && declared === undefined) {
      report({ code: 'port.unknown', file, at: [...at, port], key: true, message: `${target.name} has no input ${quoted(port)}.`, hint: didYouMean(port, Object.keys(target.inputs)) ?? `Its inputs: ${listed(Object.keys(target.inputs))}.` });
    }
    const sources = typeof given === 'string' ? [given] : given;
    const seen = new Set<string>();
    sources.forEach((source, i) => {
      const where = typeof given === 'string' ? [...at, port] : [...at, port, i];
      if (seen.has(source)) report({ code: 'port.twice', file, at: where, message: `${quoted(source)} is bound twice to the input ${quoted(port)}.` });
      seen.add(source);
      const found = sourceOf(context, document, source, (finding) => report({ ...finding, file, at: where }));
      if (found !== undefined && declared !== undefined) checkFit({ source, found, port, declared, target: target as Interface, several: typeof given !== 'string' }, (finding) => report({ ...finding, file, at: where }));
    });
    if (typeof given !== 'string' && declared !== undefined && declared.list !== true) {
      report({ code: 'port.list', file, at: [...at, port], message: `The input ${quoted(port)} of ${target?.name} takes one file; a list of sources is given.`, hint: 'Give one source, or declare the input with "list": true.' });
    }
  }
  for (const [port, declared] of Object.entries(target?.inputs ?? {})) {
    if (declared.optional !== true && !Object.hasOwn(step.inputs, port)) {
      // An unknown port that looks like this one has been reported with this name as the suggestion.
      const misspelt = Object.keys(step.inputs).some((given) => !Object.hasOwn(target?.inputs ?? {}, given) && didYouMean(given, [port]) !== undefined);
      if (!misspelt) report({ code: 'port.unbound', file, at, message: `The input ${quoted(port)} of ${target?.name} is not bound.`, hint: `Add ${quoted(port)}: "inputs.…" or "steps.….…" with ${declared.mediaType}.` });
    }
  }
}

interface Found {
  readonly mediaType: string;
  readonly list: boolean;
  readonly directory: boolean;
}

type Say = (finding: { readonly code: string; readonly message: string; readonly hint?: string }) => void;

/** What a source gives, or undefined when it is not there (told) or not known (told elsewhere). */
function sourceOf(context: Context, pipeline: Pipeline, source: string, say: Say): Found | undefined {
  const [kind, name = '', output = ''] = source.split('.');
  if (kind === 'inputs') {
    const input: InputPort | undefined = Object.hasOwn(pipeline.inputs, name) ? pipeline.inputs[name] : undefined;
    if (input === undefined) {
      say({ code: 'source.missing', message: `The pipeline has no input ${quoted(name)}.`, hint: didYouMean(name, Object.keys(pipeline.inputs)) ?? `Its inputs: ${listed(Object.keys(pipeline.inputs))}.` });
      return undefined;
    }
    return { mediaType: input.mediaType, list: input.list === true, directory: input.directory === true };
  }
  const step = Object.hasOwn(pipeline.steps, name) ? pipeline.steps[name] : undefined;
  if (step === undefined) {
    say({ code: 'source.missing', message: `The pipeline has no step ${quoted(name)}.`, hint: didYouMean(name, Object.keys(pipeline.steps)) ?? `Its steps: ${listed(Object.keys(pipeline.steps))}.` });
    return undefined;
  }
  const target = stepInterface(context, name, step);
  if (target === undefined) return undefined;
  const found = Object.hasOwn(target.outputs, output) ? target.outputs[output] : undefined;
  if (found === undefined) {
    say({ code: 'source.missing', message: `The step ${quoted(name)} (${target.name}) has no output ${quoted(output)}.`, hint: didYouMean(output, Object.keys(target.outputs)) ?? `Its outputs: ${listed(Object.keys(target.outputs))}.` });
    return undefined;
  }
  return { mediaType: found.mediaType, list: false, directory: found.directory === true };
}

function checkFit(end: { readonly source: string; readonly found: Found; readonly port: string; readonly declared: InputPort; readonly target: Interface; readonly several: boolean }, say: Say): void {
  const { source, found, port, declared, target } = end;
  if (!mediaFits(found.mediaType, declared.mediaType)) {
    say({ code: 'port.media-type', message: `${quoted(source)} gives ${found.mediaType}, but the input ${quoted(port)} of ${target.name} takes ${declared.mediaType}.` });
  }
  if (found.directory !== (declared.directory === true)) {
    say({ code: 'port.directory', message: `${quoted(source)} gives a ${found.directory ? 'directory' : 'file'}, but the input ${quoted(port)} of ${target.name} takes a ${found.directory ? 'file' : 'directory'}.` });
  }
  if (found.list && declared.list !== true && !end.several) {
    say({ code: 'port.list', message: `${quoted(source)} gives a list of files, but the input ${quoted(port)} of ${target.name} takes one file.`, hint: 'Declare that input with "list": true, or take "list" from the input of the pipeline.' });
  }
}

function checkOutputs(context: Context, { path: file, document }: Draft<'pipeline'>, report: Report): void {
  for (const [name, output] of Object.entries(document.outputs)) sourceOf(context, document, output.from, (finding) => report({ ...finding, file, at: ['outputs', name, 'from'] }));
}
