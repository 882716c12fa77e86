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
  /** A long input that has to be there, as `output` cut it: NAME, NAME-2 and so on. */
  text(name: string): string;
  /** Sets an output. What is longer than one variable can be goes on in NAME-2 and so on, which a workflow hands on as well. */
  output(name: string, value: string): void;
  readonly context: Context;
  /** Variables of the run that are named here, and nothing else of the environment. */
  readonly run: { readonly id: string; readonly attempt: string; readonly repository: string; readonly server: string; readonly api: string; /** File with the payload of the event. */ readonly event: string };
}

/** Bytes of one variable; the kernel hands none over that has 128 KiB with its name. */
const PART = 120_000;

/** Cuts a text into parts of so many bytes at most, never within a letter. */
function partsOf(text: string): string[] {
  const bytes = Buffer.from(text);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    let end = Math.min(at + PART, bytes.length);
    while (end < bytes.length && ((bytes[end] as number) & 0xc0) === 0x80) end -= 1;
    parts.push(bytes.toString('utf8', at, end));
    at = end;
  }
  return parts.length === 0 ? [''] : parts;
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
    text: (name) => {
      const part = (n: number): string => getInput(n === 1 ? name : `${name}-${n}`, { required: n === 1, trimWhitespace: false });
      let whole = part(1);
      for (let n = 2, more = part(n); more !== ''; n += 1, more = part(n)) whole += more;
      return whole;
    },
    output: (name, value) => {
      for (const [n, part] of partsOf(value).entries()) setOutput(n === 0 ? name : `${name}-${n + 1}`, part);
    },
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
    run: { id: env.GITHUB_RUN_ID ?? '', attempt: env.GITHUB_RUN_ATTEMPT ?? '1', repository: env.GITHUB_REPOSITORY ?? '', server: env.GITHUB_SERVER_URL ?? 'https://github.com', api: env.GITHUB_API_URL ?? 'https://api.github.com', event: env.GITHUB_EVENT_PATH ?? '' },
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
