import { randomBytes } from 'node:crypto';
import { getInput, setFailed, setOutput, setSecret } from '@actions/core';
import { UsageError, type Context } from '../runner/commands/context.ts';

/** What a job is given: its inputs, a place for its outputs, and a context as the command line has one. */
export interface Job {
  /** An input that has to be there. */
  input(name: string): string;
  /** An input that may be left out. */
  optional(name: string): string | undefined;
  /** One that nobody may see: it is masked in the log from now on. */
  secret(name: string): string | undefined;
  output(name: string, value: string): void;
  readonly context: Context;
  /** Variables of the run that are named here, and nothing else of the environment. */
  readonly run: { readonly id: string; readonly attempt: string; readonly repository: string; readonly server: string; readonly api: string };
}

/**
 * Runs one job. What it says goes to the log as text: between marks that end every command, so that no line of a stranger
 * is taken for one. A failure fails the step with its message alone; a trace is for bugs of ours.
 */
export async function act(job: (given: Job) => Promise<number>): Promise<void> {
  const { env } = process;
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupt.abort());
  const say = (text: string): void => {
    if (text === '') return;
    const mark = randomBytes(16).toString('hex');
    process.stdout.write(`::stop-commands::${mark}\n${text.endsWith('\n') ? text : `${text}\n`}::${mark}::\n`);
  };
  const optional = (name: string): string | undefined => {
    const value = getInput(name);
    return value === '' ? undefined : value;
  };
  const given: Job = {
    input: (name) => getInput(name, { required: true }),
    optional,
    secret: (name) => {
      const value = optional(name);
      if (value !== undefined) setSecret(value);
      return value;
    },
    output: (name, value) => setOutput(name, value),
    context: {
      cwd: process.cwd(),
      command: 'headgate',
      user: 'workflow',
      terminal: false,
      colour: false,
      columns: 100,
      path: env.PATH ?? '',
      out: say,
      err: say,
      annotate: (commands) => void process.stdout.write(commands),
      signal: interrupt.signal,
    },
    run: { id: env.GITHUB_RUN_ID ?? '', attempt: env.GITHUB_RUN_ATTEMPT ?? '1', repository: env.GITHUB_REPOSITORY ?? '', server: env.GITHUB_SERVER_URL ?? 'https://github.com', api: env.GITHUB_API_URL ?? 'https://api.github.com' },
  };
  try {
    const code = await job(given);
    if (code !== 0) setFailed(`ended with ${code}; see above`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message.startsWith('internal: ')) say((error as Error).stack ?? '');
    setFailed(error instanceof UsageError && error.hint !== undefined ? `${message} (${error.hint})` : message);
  }
}
