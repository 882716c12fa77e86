import type { Expect, Resources, Shape } from '../../model/declared.ts';
import type { Rule } from '../context.ts';
import { listed, quoted, type JsonPath, type Report } from '../finding.ts';
import { checkShapeItself } from '../shape.ts';
import { didYouMean } from '../suggest.ts';
import { commandsIn } from './placeholders.ts';

/** What a declaration says about its own values does not contradict itself: shapes, resources, bounds of `expect`. */
export const declaredValues: Rule = (context, report) => {
  for (const { file, at, tool } of commandsIn(context)) {
    checkShapes(file, [...at, 'parameters'], tool.parameters, report);
    checkResources(file, [...at, 'resources'], tool.resources, Object.keys(tool.inputs ?? {}), report);
    for (const [name, output] of Object.entries(tool.outputs)) checkExpect(file, [...at, 'outputs', name, 'expect'], output.expect, report);
  }
  for (const { path, document } of context.drafts.pipeline.values()) {
    checkShapes(path, ['parameters'], document.parameters, report);
    for (const [name, step] of Object.entries(document.steps)) checkResources(path, ['steps', name, 'resources'], step.resources, undefined, report);
  }
};

function checkShapes(file: string, at: JsonPath, shapes: { readonly [name: string]: Shape } | undefined, report: Report): void {
  for (const [name, shape] of Object.entries(shapes ?? {})) {
    for (const text of checkShapeItself(shape)) report({ code: 'parameter.shape', file, at: [...at, name, ...(text.startsWith('$.default') ? ['default'] : [])], message: `The parameter ${quoted(name)} contradicts itself: ${text.replace(/^\$\.?/, '').replace(/^: /, '')}.` });
  }
}

function checkResources(file: string, at: JsonPath, resources: Resources | undefined, ports: readonly string[] | undefined, report: Report): void {
  for (const [name, amount] of Object.entries(resources ?? {})) {
    if (amount.max !== undefined && amount.max < amount.base) report({ code: 'resources.max', file, at: [...at, name, 'max'], message: `The most ${quoted(name)} a task may get (${amount.max}) is less than its base (${amount.base}).` });
    for (const port of Object.keys(amount.perGiB ?? {})) {
      if (ports !== undefined && !ports.includes(port)) report({ code: 'resources.port', file, at: [...at, name, 'perGiB', port], key: true, message: `The tool has no input ${quoted(port)}.`, hint: didYouMean(port, ports) ?? `Its inputs: ${listed(ports)}.` });
    }
  }
}

function checkExpect(file: string, at: JsonPath, expect: Expect | undefined, report: Report): void {
  for (const name of ['size', 'count'] as const) {
    const { min, max } = expect?.[name] ?? {};
    if (min !== undefined && max !== undefined && min > max) report({ code: 'expect.range', file, at: [...at, name, 'max'], message: `No output can have a ${name} of at least ${min} and at most ${max}.` });
  }
  if (expect?.shape !== undefined) for (const text of checkShapeItself(expect.shape)) report({ code: 'expect.shape', file, at: [...at, 'shape'], message: `The shape contradicts itself: ${text.replace(/^\$\.?/, '').replace(/^: /, '')}.` });
}
