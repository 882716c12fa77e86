import type { Shape } from '../../model/declared.ts';
import type { Value } from '../../model/plan.ts';
import type { Context, Draft, Rule } from '../context.ts';
import { listed, quoted, type JsonPath, type Report } from '../finding.ts';
import { boundTo, stepInterface } from '../interface.ts';
import { checkShape } from '../shape.ts';
import { didYouMean } from '../suggest.ts';

/** Parameters of steps exist, fit and are complete; conditions ask about parameters that exist. */
export const stepParameters: Rule = (context, report) => {
  for (const draft of context.drafts.pipeline.values()) {
    for (const name of Object.keys(draft.document.steps)) checkStep(context, draft, name, report);
  }
};

function checkStep(context: Context, { path: file, document }: Draft<'pipeline'>, name: string, report: Report): void {
  const step = document.steps[name];
  if (step === undefined) return;
  const own = document.parameters ?? {};
  const target = stepInterface(context, name, step);
  const at: JsonPath = ['steps', name, 'parameters'];
  for (const [parameter, given] of Object.entries(step.parameters ?? {})) {
    const where = [...at, parameter];
    const shape = target === undefined || !Object.hasOwn(target.parameters, parameter) ? undefined : target.parameters[parameter];
    if (target !== undefined && shape === undefined) report({ code: 'parameter.unknown', file, at: where, key: true, message: `${target.name} has no parameter ${quoted(parameter)}.`, hint: didYouMean(parameter, Object.keys(target.parameters)) ?? `Its parameters: ${listed(Object.keys(target.parameters))}.` });
    const source = boundTo(given);
    if (source !== undefined) {
      const bound = Object.hasOwn(own, source) ? own[source] : undefined;
      if (bound === undefined) report({ code: 'parameter.source', file, at: [...where, 'from'], message: `The pipeline has no parameter ${quoted(source)}.`, hint: didYouMean(source, Object.keys(own)) ?? `Its parameters: ${listed(Object.keys(own))}.` });
      else if (shape !== undefined) checkBinding({ source, bound, parameter, shape, target: target?.name ?? name }, (message) => report({ code: 'parameter.binding', file, at: where, message }));
    } else if (shape !== undefined) {
      for (const text of checkShape(shape, given as Value)) report({ code: 'parameter.value', file, at: where, message: `${target?.name} does not take this value of ${quoted(parameter)}: ${plain(text)}.`, ...about(shape) });
    }
  }
  for (const [parameter, shape] of Object.entries(target?.parameters ?? {})) {
    if (shape.default !== undefined || Object.hasOwn(step.parameters ?? {}, parameter)) continue;
    const misspelt = Object.keys(step.parameters ?? {}).some((given) => !Object.hasOwn(target?.parameters ?? {}, given) && didYouMean(given, [parameter]) !== undefined);
    if (!misspelt) report({ code: 'parameter.missing', file, at: step.parameters === undefined ? ['steps', name] : at, ...(step.parameters === undefined ? { key: true } : {}), message: `The parameter ${quoted(parameter)} of ${target?.name} has no default and is not given.`, ...about(shape) });
  }
  for (const [i, condition] of (step.when ?? []).entries()) {
    const where: JsonPath = ['steps', name, 'when', i];
    const shape = Object.hasOwn(own, condition.parameter) ? own[condition.parameter] : undefined;
    if (shape === undefined) report({ code: 'parameter.source', file, at: [...where, 'parameter'], message: `The pipeline has no parameter ${quoted(condition.parameter)}.`, hint: didYouMean(condition.parameter, Object.keys(own)) ?? `Its parameters: ${listed(Object.keys(own))}.` });
    else condition.is.forEach((value, v) => {
      for (const text of checkShape(shape, value)) report({ code: 'parameter.value', file, at: [...where, 'is', v], message: `The parameter ${quoted(condition.parameter)} never has this value: ${plain(text)}.` });
    });
  }
}

interface Binding {
  readonly source: string;
  readonly bound: Shape;
  readonly parameter: string;
  readonly shape: Shape;
  readonly target: string;
}

/** What can be known before an analysis gives values: kinds, the default, and listed values. */
function checkBinding({ source, bound, parameter, shape, target }: Binding, say: (message: string) => void): void {
  if (bound.type !== undefined && shape.type !== undefined && bound.type !== shape.type && !(bound.type === 'integer' && shape.type === 'number')) {
    say(`The parameter ${quoted(source)} of the pipeline is of type ${bound.type}, but ${quoted(parameter)} of ${target} is of type ${shape.type}.`);
    return;
  }
  const values = bound.enum ?? (bound.const === undefined ? [] : [bound.const]);
  for (const value of [...(bound.default === undefined ? [] : [bound.default]), ...values.filter((item) => item !== bound.default)]) {
    for (const text of checkShape(shape, value)) say(`${target} does not take a value that the parameter ${quoted(source)} may have: ${plain(text)}.`);
  }
}

/** The text of `checkShape` without the path where that is the whole value. */
export function plain(text: string): string {
  return text.startsWith('$: ') ? text.slice(3) : text.replace(/^\$\.?/, '');
}

/** What a shape says about itself, as a hint. */
export function about(shape: Shape): { readonly hint?: string } {
  return shape.description === undefined ? {} : { hint: `${shape.description}${shape.unit === undefined ? '' : ` Unit: ${shape.unit}.`}` };
}
