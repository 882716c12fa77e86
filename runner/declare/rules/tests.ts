import type { Draft, Rule } from '../context.ts';
import { listed, quoted, type JsonPath, type Report } from '../finding.ts';
import type { Value } from '../../model/plan.ts';
import { checkShape } from '../shape.ts';
import { didYouMean } from '../suggest.ts';
import { plain } from './step-parameters.ts';

/** Self tests of tools use the tool's own ports and parameters. */
export const tests: Rule = (context, report) => {
  for (const draft of context.drafts.tool.values()) {
    for (const name of Object.keys(draft.document.tests ?? {})) checkTest(draft, name, report);
  }
};

function checkTest({ path: file, document }: Draft<'tool'>, name: string, report: Report): void {
  const test = document.tests?.[name];
  if (test === undefined) return;
  const at: JsonPath = ['tests', name];
  const inputs = document.inputs ?? {};
  const parameters = document.parameters ?? {};
  const unknown = (kind: string, given: string, names: readonly string[], where: JsonPath): void => {
    if (!names.includes(given)) report({ code: 'test.unknown', file, at: where, key: true, message: `The tool has no ${kind} ${quoted(given)}.`, hint: didYouMean(given, names) ?? `Its ${kind}s: ${listed(names)}.` });
  };
  for (const [port, names] of Object.entries(test.inputs)) {
    unknown('input', port, Object.keys(inputs), [...at, 'inputs', port]);
    if (Object.hasOwn(inputs, port) && inputs[port]?.list !== true && names.length > 1) report({ code: 'test.list', file, at: [...at, 'inputs', port], message: `The input ${quoted(port)} takes one file; ${names.length} are given.` });
  }
  for (const [port, declared] of Object.entries(inputs)) {
    if (declared.optional !== true && !Object.hasOwn(test.inputs, port)) report({ code: 'test.unbound', file, at: [...at, 'inputs'], message: `The input ${quoted(port)} has no file in this test.` });
  }
  for (const output of Object.keys(test.expected)) unknown('output', output, Object.keys(document.outputs), [...at, 'expected', output]);
  for (const [parameter, value] of Object.entries(test.parameters ?? {})) {
    unknown('parameter', parameter, Object.keys(parameters), [...at, 'parameters', parameter]);
    const shape = Object.hasOwn(parameters, parameter) ? parameters[parameter] : undefined;
    if (shape !== undefined) for (const text of checkShape(shape, value as Value)) report({ code: 'test.value', file, at: [...at, 'parameters', parameter], message: `The tool does not take this value of ${quoted(parameter)}: ${plain(text)}.` });
  }
  for (const [parameter, shape] of Object.entries(parameters)) {
    if (shape.default === undefined && !Object.hasOwn(test.parameters ?? {}, parameter)) report({ code: 'test.missing', file, at, key: true, message: `The parameter ${quoted(parameter)} has no default and no value in this test.` });
  }
}
