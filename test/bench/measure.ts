import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A command to measure; its output is dropped unless it fails. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Exit codes that mean it did its work; default 0. */
  readonly fine?: readonly number[];
}

/** Seconds of wall time of a command. Throws when it cannot be started or ends badly: then there is nothing to measure. */
export function seconds(command: Command): number {
  const began = performance.now();
  const ended = spawnSync(command.program, [...command.args], { cwd: command.cwd, env: environment(), stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
  const taken = (performance.now() - began) / 1000;
  check(command, ended.status, ended.error, `${String(ended.stdout)}${String(ended.stderr)}`);
  return taken;
}

/** Wall time, and memory sampled ten times a second over a command with everything it starts, in MiB. */
export interface Watched {
  readonly seconds: number;
  /** Most that one process had resident. */
  readonly largest: number;
  /** Most that all of them had together; pages that they share are counted for each. */
  readonly together: number;
}

/** Runs a command and watches its memory. */
export async function watched(command: Command): Promise<Watched> {
  const began = performance.now();
  const child = spawn(command.program, [...command.args], { cwd: command.cwd, env: environment(), stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += String(chunk)));
  let [largest, together] = [0, 0];
  const timer = setInterval(() => {
    const sizes = descendants(child.pid as number).map(residentMiB);
    largest = Math.max(largest, ...sizes);
    together = Math.max(together, sizes.reduce((sum, size) => sum + size, 0));
  }, 100);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(timer);
  check(command, status, undefined, said);
  return { seconds: (performance.now() - began) / 1000, largest, together };
}

/** The middle one of an odd number of values, else the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2;
}

/** What every measured command may know: where programs are, and nothing that changes how they talk. */
function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/', LANG: 'C.UTF-8' };
}

function check({ program, args, fine = [0] }: Command, status: number | null, error: Error | undefined, said: string): void {
  if (error !== undefined) throw new Error(`${program} cannot be started: ${error.message}`);
  if (status === null || !fine.includes(status)) throw new Error(`${[program, ...args.slice(0, 8)].join(' ')} ended with ${status}:\n${said.slice(-2000)}`);
}

function descendants(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const stat = /^[0-9]+$/.test(name) ? readProc(`${name}/stat`) : undefined;
    if (stat === undefined) continue;
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found: number[] = [];
  const open = [root];
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    found.push(pid);
    open.push(...(children.get(pid) ?? []));
  }
  return found;
}

function residentMiB(pid: number): number {
  return (Number(readProc(`${pid}/statm`)?.split(' ')[1] ?? 0) * 4096) / 2 ** 20;
}

function readProc(path: string): string | undefined {
  try {
    return readFileSync(`/proc/${path}`, 'latin1');
  } catch {
    return undefined;
  }
}
