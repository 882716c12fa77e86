import { parseArgs } from 'node:util';
import { nearest } from '../declare/suggest.ts';
import { UsageError } from './context.ts';

/** One option of a command. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly short?: string;
  /** Name of the value in help. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly description: string;
  readonly default?: string;
}

/** A row of the command table: the source of parsing, help and the manual page. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** Positional arguments, as help shows them. */
  readonly operands?: string;
  readonly description: string;
  readonly options: { readonly [name: string]: OptionSpec };
  readonly examples: readonly (readonly [command: string, what: string])[];
}

/** Parsed options and operands of a command. */
export interface Arguments {
  readonly operands: readonly string[];
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  flag(name: string): boolean;
  /** A whole number ≥ 1, or undefined. */
  count(name: string): number | undefined;
}

/** Values that are whole numbers from 1: refused before anything else happens, also by a run that has nothing to do. */
const COUNTED: readonly string[] = ['N', 'MiB', 'DAYS', 'PORT'];

/** Parses the arguments after the command's name. Every mistake names what was given and what is allowed. */
export function parseArguments(spec: CommandSpec, argv: readonly string[]): Arguments {
  const options = Object.fromEntries(Object.entries(spec.options).map(([name, option]) => [name, { type: option.type, ...(option.multiple === true ? { multiple: true } : {}), ...(option.short === undefined ? {} : { short: option.short }) }]));
  let parsed: { values: { [name: string]: unknown }; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const unknown = /'(--?[^' ]+)/.exec((error as Error).message)?.[1];
    const near = unknown === undefined ? undefined : nearest(unknown.replace(/^-+/, ''), Object.keys(spec.options));
    const message = (error as { code?: string }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && unknown !== undefined ? `headgate ${spec.name} has no option ${unknown}` : ((error as Error).message.split('. ')[0] as string);
    throw new UsageError(message, near === undefined ? `see \`headgate help ${spec.name}\`` : `did you mean --${near}?`);
  }
  if (spec.operands === undefined && parsed.positionals.length > 0) throw new UsageError(`headgate ${spec.name} takes no argument, but got \`${parsed.positionals[0] ?? ''}\``, `see \`headgate help ${spec.name}\``);
  for (const [name, option] of Object.entries(spec.options)) {
    for (const value of [parsed.values[name]].flat()) {
      if (typeof value === 'string' && COUNTED.includes(option.value ?? '')) countOf(name, value);
      if (option.choices !== undefined && typeof value === 'string' && !option.choices.includes(value)) throw new UsageError(`--${name} is ${option.choices.join(', ')}, not \`${value}\``);
    }
  }
  return argumentsOf({ ...Object.fromEntries(Object.entries(spec.options).map(([name, option]) => [name, option.default])), ...parsed.values }, parsed.positionals);
}

/** Arguments by name, for whoever calls a command without a command line. */
export function argumentsOf(values: { readonly [option: string]: unknown }, operands: readonly string[] = []): Arguments {
  const text = (name: string): string | undefined => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  return {
    operands,
    text,
    texts: (name) => (Object.hasOwn(values, name) ? ((values[name] as string[] | undefined) ?? []) : []),
    flag: (name) => Object.hasOwn(values, name) && values[name] === true,
    count: (name) => {
      const value = text(name);
      return value === undefined ? undefined : countOf(name, value);
    },
  };
}

function countOf(name: string, value: string): number {
  if (!/^[1-9][0-9]{0,8}$/.test(value)) throw new UsageError(`--${name} takes a whole number from 1, not \`${value}\``);
  return Number(value);
}

/** `x=3,y=2` → coordinates; integers become numbers. */
export function parsePlace(text: string): { [axis: string]: number | string } {
  const place: { [axis: string]: number | string } = {};
  for (const part of text.split(',')) {
    const match = /^([A-Za-z][A-Za-z0-9_-]*)=(.+)$/.exec(part.trim());
    if (match === null) throw new UsageError(`\`${text}\` is not a place`, 'write coordinates as x=3,y=2');
    const value = match[2] as string;
    place[match[1] as string] = /^-?[0-9]+$/.test(value) ? Number(value) : value;
  }
  return place;
}
