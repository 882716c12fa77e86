#!/usr/bin/env node
import module from 'node:module';
import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArguments } from './commands/arguments.ts';
import { exits, UsageError, type Context } from './commands/context.ts';
import { commandHelp, find, overview } from './commands/help.ts';

/** argv → one command → exit code. The only place that reads the environment and ends the process. */
async function main(argv: readonly string[]): Promise<number> {
  const interrupt = new AbortController();
  let presses = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      presses += 1;
      interrupt.abort();
      // A second Ctrl-C is impatience: go at once. Nothing that was committed can be lost by it.
      if (presses > 1) process.exit(exits.interrupted);
    });
  }
  for (const stream of [process.stdout, process.stderr]) {
    // `headgate … | head`: the reader is gone, and nobody is left to be told.
    stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? exits.fine : exits.failure));
  }
  const context = contextOf(interrupt.signal);
  const [name, ...rest] = argv;
  try {
    if (name === undefined || name === '--help' || name === '-h') {
      context.out(overview());
      return name === undefined ? exits.usage : exits.fine;
    }
    const command = find(name === '--version' || name === '-V' ? 'version' : name);
    if (rest.includes('--help') || rest.includes('-h')) {
      context.out(commandHelp(command));
      return exits.fine;
    }
    const args = parseArguments(command, rest);
    keepCompiledCode();
    const code = await (await command.load()).run(context, args);
    return interrupt.signal.aborted && code !== exits.fine ? exits.interrupted : code;
  } catch (error) {
    return tell(context, error);
  }
}

/**
 * Keeps the compiled code of what is loaded from now on beside the packages of this program, which nobody else writes to;
 * where that is not possible it is compiled each time. It halves the time until a command begins.
 */
function keepCompiledCode(): void {
  module.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/headgate', import.meta.url)));
}

function tell(context: Context, error: unknown): number {
  if (error instanceof UsageError) {
    context.err(`headgate: ${error.message}\n${error.hint === undefined ? '' : `  hint: ${error.hint}\n`}`);
    return exits.usage;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith('internal: ')) {
    context.err(`headgate: a bug in headgate: ${message.slice('internal: '.length)}\n  hint: please report it with the command you ran and this trace:\n${(error as Error).stack ?? ''}\n`);
    return exits.failure;
  }
  const { code } = error as { code?: unknown };
  const expected = typeof code === 'string';
  context.err(`headgate: ${message}\n${expected || process.env.HEADGATE_DEBUG !== undefined ? '' : '  hint: set HEADGATE_DEBUG=1 for the trace\n'}`);
  if (process.env.HEADGATE_DEBUG !== undefined && error instanceof Error) context.err(`${error.stack ?? ''}\n`);
  // A store of a newer version is something that we were given, not something that failed.
  return code === 'EVERSION' ? exits.findings : exits.failure;
}

function contextOf(signal: AbortSignal): Context {
  const { env, stdout, stderr } = process;
  const set = (name: string): boolean => env[name] !== undefined && env[name] !== '';
  const terminal = stderr.isTTY === true && !set('CI') && env.TERM !== 'dumb';
  return {
    cwd: process.cwd(),
    command: env.HEADGATE_COMMAND ?? 'headgate',
    program: process.argv.slice(0, 2),
    user: loginOf(env),
    terminal,
    colour: set('NO_COLOR') ? false : set('FORCE_COLOR') ? env.FORCE_COLOR !== '0' : terminal,
    columns: stderr.columns ?? 80,
    ...(env.GITHUB_ACTIONS === 'true' ? { annotate: (commands: string) => void stdout.write(commands) } : {}),
    path: env.PATH ?? '',
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    signal,
  };
}

function loginOf(env: NodeJS.ProcessEnv): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a uid that has no name.
    return env.USER ?? 'unknown';
  }
}

process.exitCode = await main(process.argv.slice(2));
