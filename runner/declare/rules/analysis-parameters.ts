import type { Analysis, Pipeline } from '../../model/declared.ts';
import type { Value } from '../../model/plan.ts';
import { referenceKey, type Context, type Rule } from '../context.ts';
import { listed, quoted, type JsonPath, type Report } from '../finding.ts';
import { flatten, type FlatStep } from '../flatten.ts';
import { checkShape } from '../shape.ts';
import { didYouMean } from '../suggest.ts';
import { about, plain } from './step-parameters.ts';

/** Every parameter of the pipeline has a value, or values on the grid, that it and every step it reaches take. */
export const analysisParameters: Rule = (context, report) => {
  for (const { path, document } of context.drafts.analysis.values()) {
    const pipeline = context.drafts.pipeline.get(referenceKey(document.pipeline))?.document;
    if (pipeline !== undefined) checkParameters(context, path, document, pipeline, report);
  }
};

function checkParameters(context: Context, file: string, analysis: Analysis, pipeline: Pipeline, report: Report): void {
  const declared = pipeline.parameters ?? {};
  const names = Object.keys(declared);
  const given: { readonly name: string; readonly value: Value; readonly at: JsonPath }[] = [
    ...Object.entries(analysis.parameters ?? {}).map(([name, value]) => ({ name, value: value as Value, at: ['parameters', name] })),
    ...Object.entries(analysis.grid ?? {}).flatMap(([name, values]) => values.map((value, i) => ({ name, value: value as Value, at: ['grid', name, i] }))),
  ];
  const unknown = new Set<string>();
  for (const group of ['parameters', 'grid'] as const) {
    for (const name of Object.keys(analysis[group] ?? {})) {
      if (!names.includes(name)) {
        unknown.add(name);
        report({ code: 'parameter.unknown', file, at: [group, name], key: true, message: `The pipeline has no parameter ${quoted(name)}.`, hint: didYouMean(name, names) ?? `Its parameters: ${listed(names)}.` });
      } else if (group === 'grid' && Object.hasOwn(analysis.parameters ?? {}, name)) {
        report({ code: 'parameter.twice', file, at: ['grid', name], key: true, message: `The parameter ${quoted(name)} has a value and a grid of values.`, related: [{ file, at: ['parameters', name], key: true, message: 'Its value.' }] });
      }
    }
  }
  let steps: readonly FlatStep[] | undefined;
  for (const { name, value, at } of given) {
    const shape = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (shape === undefined) continue;
    const own = checkShape(shape, value);
    for (const text of own) report({ code: 'parameter.value', file, at, message: `The parameter ${quoted(name)} does not take this value: ${plain(text)}.`, ...about(shape) });
    if (own.length > 0) continue;
    steps ??= flatten(context, pipeline) ?? [];
    for (const step of steps) {
      for (const [parameter, bound] of step.parameters) {
        const target = step.tool.parameters?.[parameter];
        if (!('parameter' in bound) || bound.parameter !== name || target === undefined) continue;
        for (const text of checkShape(target, value)) report({ code: 'parameter.value', file, at, message: `The step ${quoted(step.id)} (${step.name}) does not take this value as ${quoted(parameter)}: ${plain(text)}.`, ...about(target) });
      }
    }
  }
  for (const name of names) {
    const shape = declared[name];
    if (shape === undefined || shape.default !== undefined || given.some((one) => one.name === name)) continue;
    if ([...unknown].some((misspelt) => didYouMean(misspelt, [name]) !== undefined)) continue;
    report({ code: 'parameter.missing', file, at: analysis.parameters === undefined ? [] : ['parameters'], message: `The parameter ${quoted(name)} of the pipeline has no default and is not given.`, ...about(shape) });
  }
}
