import type { Argument, Tool, ToolBody } from '../../model/declared.ts';
import { placeholders as placeholdersOf } from '../../model/placeholder.ts';
import type { Context, Rule } from '../context.ts';
import { listed, quoted, type JsonPath, type Report } from '../finding.ts';
import { didYouMean } from '../suggest.ts';

/** A tool, or a command declared inline, and where it is. */
export interface Command {
  readonly file: string;
  readonly at: JsonPath;
  readonly tool: ToolBody & Pick<Tool, 'code'>;
}

/** Every command of the registry. */
export function* commandsIn(context: Context): Generator<Command> {
  for (const { path, document } of context.drafts.tool.values()) yield { file: path, at: [], tool: document };
  for (const { path, document } of context.drafts.pipeline.values()) {
    for (const [name, step] of Object.entries(document.steps)) if (step.run !== undefined) yield { file: path, at: ['steps', name, 'run'], tool: step.run };
  }
}

/** Placeholders and conditions in commands and environment variables name what the tool declares. */
export const placeholders: Rule = (context, report) => {
  for (const command of commandsIn(context)) {
    command.tool.command.forEach((argument, i) => checkArgument(command, argument, [...command.at, 'command', i], report));
    for (const [name, text] of Object.entries(command.tool.env ?? {})) checkText(command, text, [...command.at, 'env', name], report);
  }
};

function checkArgument(command: Command, argument: Argument, at: JsonPath, report: Report): void {
  if (typeof argument === 'string') return checkText(command, argument, at, report);
  const { file, tool } = command;
  const [kind, name = ''] = argument.if.split('.');
  const where = [...at, 'if'];
  if (kind === 'inputs') {
    const port = Object.hasOwn(tool.inputs ?? {}, name) ? tool.inputs?.[name] : undefined;
    if (port === undefined) report({ code: 'placeholder.unknown', file, at: where, message: `The tool has no input ${quoted(name)}.`, hint: known(name, Object.keys(tool.inputs ?? {}), 'inputs') });
    else if (port.optional !== true) report({ code: 'placeholder.condition', file, at: where, message: `The input ${quoted(name)} is not optional, so this condition always holds.`, hint: 'Declare it with "optional": true, or write its arguments without a condition.' });
  } else {
    const shape = Object.hasOwn(tool.parameters ?? {}, name) ? tool.parameters?.[name] : undefined;
    if (shape === undefined) report({ code: 'placeholder.unknown', file, at: where, message: `The tool has no parameter ${quoted(name)}.`, hint: known(name, Object.keys(tool.parameters ?? {}), 'parameters') });
    else if (shape.type !== undefined && shape.type !== 'boolean') report({ code: 'placeholder.condition', file, at: where, message: `The parameter ${quoted(name)} is of type ${shape.type}; a condition needs a boolean.` });
  }
  argument.then.forEach((text, i) => checkText(command, text, [...at, 'then', i], report));
}

const resources = ['cpu', 'memory', 'disk', 'gpu', 'time'];

function checkText({ file, tool }: Command, text: string, at: JsonPath, report: Report): void {
  const seen = new Set<string>();
  for (const { path } of placeholdersOf(text)) {
    if (seen.has(path)) continue;
    seen.add(path);
    const [kind = '', name, ...more] = path.split('.');
    const groups: { readonly [kind: string]: readonly string[] | 'any' } = {
      inputs: Object.keys(tool.inputs ?? {}),
      outputs: Object.keys(tool.outputs),
      parameters: Object.keys(tool.parameters ?? {}),
      resources,
      // Axes are known at the analysis.
      unit: 'any',
    };
    const names = Object.hasOwn(groups, kind) ? groups[kind] : undefined;
    const say = (message: string, hint?: string): void => report({ code: 'placeholder.unknown', file, at, message, ...(hint === undefined ? {} : { hint }) });
    if (kind === 'code' && name === undefined) {
      if ((tool.code ?? []).length === 0) say('{code} is used, but the tool lists no code files.', 'List them in "code"; a command declared inline in a pipeline has none.');
    } else if (names === undefined || more.length > 0 || (name === undefined && kind !== 'parameters')) {
      const whole = [...Object.keys(groups).flatMap((group) => (groups[group] === 'any' ? [] : (groups[group] as string[]).map((member) => `${group}.${member}`))), 'parameters', 'code'];
      const meant = didYouMean(path, whole);
      say(`There is no placeholder {${path}}.`, `${meant === undefined ? '' : `${meant} `}For a literal brace write {{.`);
    } else if (name !== undefined && names !== 'any' && !names.includes(name)) say(`There is no placeholder {${path}}: the tool has no ${kind.replace(/s$/, '')} ${quoted(name)}.`, known(name, names, kind));
  }
}

function known(name: string, names: readonly string[], kind: string): string {
  return didYouMean(name, names) ?? `Its ${kind}: ${listed(names)}.`;
}
