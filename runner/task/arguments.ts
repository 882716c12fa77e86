import { canonical, type Json } from '../model/canonical.ts';
import type { StepDocument, TaskDocument, TaskInput, Value } from '../model/plan.ts';
import { pieces } from '../model/placeholder.ts';

/** Resources as `{resources.…}` shows them: cpu in processors, memory and disk in MiB, gpu in devices, time in seconds. */
export interface TaskResources {
  readonly cpu: number;
  readonly memory: number;
  readonly disk: number;
  readonly gpu: number;
  readonly time: number;
}

/** Resources as an executor gives them: with the names of the GPUs, when it hands out any. No placeholder shows those. */
export interface GivenResources extends TaskResources {
  readonly devices?: readonly string[];
}

/** The expanded command of a task. Paths are relative to its work folder. */
export interface ExpandedCommand {
  readonly argv: readonly string[];
  readonly env: { readonly [name: string]: string };
}

/**
 * Expands the placeholders of a step for one task. An argument that is exactly `{inputs.x}` becomes one argument for
 * each file of the port; within other text the paths are joined by commas. Nothing is ever given to a shell.
 */
export function expandCommand(step: StepDocument, task: TaskDocument, inputs: (port: string) => readonly TaskInput[], resources: TaskResources): ExpandedCommand {
  const values = (path: string): readonly string[] => {
    const [kind = '', name = '', member] = path.split('.');
    switch (kind) {
      case 'inputs':
        return member === 'folder' ? [`in/${name}`] : inputs(name).map((input) => input.path);
      case 'outputs':
        return [step.outputs.find((output) => output.name === name)?.path ?? `{${path}}`];
      case 'parameters':
        return [name === '' ? textOf(step.parameters) : textOf(step.parameters[name])];
      case 'code':
        return ['code'];
      case 'unit':
        return [textOf(task.unit?.[name])];
      case 'resources':
        return [String(resources[name as keyof TaskResources])];
      default:
        return [`{${path}}`];
    }
  };
  const expand = (argument: string): readonly string[] => {
    const parts = pieces(argument);
    const [only] = parts;
    if (parts.length === 1 && only !== undefined && 'path' in only) return values(only.path);
    return [parts.map((piece) => ('text' in piece ? piece.text : values(piece.path).join(','))).join('')];
  };
  const holds = (condition: string): boolean => {
    const [kind, name = ''] = condition.split('.');
    return kind === 'inputs' ? inputs(name).length > 0 : step.parameters[name] === true;
  };
  const argv = step.command.flatMap((argument) => (typeof argument === 'string' ? expand(argument) : holds(argument.if) ? argument.then.flatMap(expand) : []));
  return { argv, env: Object.fromEntries(Object.entries(step.env).map(([name, text]) => [name, expand(text).join(',')])) };
}

/** Strings as they are; anything else as canonical JSON, so that two declarations with one key give one text. */
function textOf(value: Value | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : canonical(value as Json);
}
