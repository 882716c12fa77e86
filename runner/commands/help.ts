import type { Arguments, CommandSpec } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';
import { commands } from './table.ts';
import { nearest } from '../declare/suggest.ts';

/** `headgate help [COMMAND]`. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const [name] = args.operands;
  if (args.flag('manual')) context.out(manual());
  else if (name === undefined) context.out(overview());
  else context.out(commandHelp(find(name)));
  return exits.fine;
}

/** The row of a command, or a usage error that proposes one. */
export function find(name: string): (typeof commands)[number] {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const near = nearest(name, commands.map((candidate) => candidate.name));
  throw new UsageError(`there is no command \`${name}\``, near === undefined ? 'see `headgate help`' : `did you mean \`headgate ${near}\`?`);
}

/** The list of commands. */
export function overview(): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  return `headgate: a pipeline registry in git, checked, planned and run

Usage: headgate COMMAND [OPTIONS]

${commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`).join('\n')}

\`headgate help COMMAND\` explains one. Exit codes: 0 fine, 1 findings or failed tasks, 2 wrong usage, 3 our failure,
5 something to run (plan --detailed-exitcode), 130 interrupted. NO_COLOR and FORCE_COLOR are honoured.
`;
}

/** The help of one command. */
export function commandHelp(spec: CommandSpec): string {
  const names = Object.entries(spec.options).map(([name, option]) => `${option.short === undefined ? '    ' : `-${option.short}, `}--${name}${option.type === 'string' ? ` ${option.value ?? 'VALUE'}` : ''}`);
  const width = Math.min(30, Math.max(0, ...names.map((name) => name.length)));
  const options = Object.values(spec.options).map((option, i) => {
    const text = wrap(`${option.description}${option.choices === undefined ? '' : ` (${option.choices.join(', ')})`}`, 100 - width - 4);
    return `  ${(names[i] as string).padEnd(width)}  ${text.join(`\n${' '.repeat(width + 4)}`)}`;
  });
  const examples = spec.examples.map(([command, what]) => `  ${command}${what === '' ? '' : `    # ${what}`}`);
  return `${spec.summary}.

Usage: headgate ${spec.name}${Object.keys(spec.options).length > 0 ? ' [OPTIONS]' : ''}${spec.operands === undefined ? '' : ` ${spec.operands}`}

${wrap(spec.description, 100).join('\n')}
${options.length === 0 ? '' : `\nOptions:\n${options.join('\n')}\n`}${examples.length === 0 ? '' : `\nExamples:\n${examples.join('\n')}\n`}`;
}

/** The manual page, as Markdown: every row of the table. */
export function manual(): string {
  return `# The headgate command\n\nThis page is made from the command table (\`headgate help --manual\`).\n\n${commands.map((command) => `## headgate ${command.name}\n\n\`\`\`text\n${commandHelp(command)}\`\`\`\n`).join('\n')}`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
