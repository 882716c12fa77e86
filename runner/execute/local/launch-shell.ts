import { spawn } from 'node:child_process';
import { accessSync, constants, fstatSync, ftruncateSync, readSync } from 'node:fs';
import { constants as system } from 'node:os';
import { allProcesses, childrenCpuSeconds } from './process-tree.ts';
import { signalProcess, type Ending, type Launch, type Launched } from './launch.ts';

/** Longest line that the shell is given; a longer command is started the other way. */
const LONGEST = 32_768;
const PROBE = 'HEADGATE=1\n';

/** A small shell that starts commands. */
export interface ShellLauncher {
  /** Undefined when the shell cannot take this one, or is no more. */
  launch(launch: Launch): Launched | undefined;
  readonly alive: boolean;
}

/**
 * Starts commands from a POSIX shell: starting one from Node copies the page tables of a process of 50 MB, which takes
 * 2 to 3 ms where the shell takes 0.5 ms. Only for a worker that is process 1 of a namespace of its own, since the shell
 * ends what a command leaves by killing everybody but itself and process 1. Undefined where the shell lets a command
 * see anything that it was not given. `prefer` makes each command the first that the kernel ends when memory is short.
 */
export async function shellLauncher(log: number, prefer: boolean): Promise<ShellLauncher | undefined> {
  const shell = spawn('/bin/sh', [], { argv0: 'sh', env: {}, stdio: ['pipe', 'pipe', 'ignore', log], detached: true });
  let alive = shell.pid !== undefined;
  let answer: (text: string | undefined) => void = () => {};
  let said = '';
  const gone = (): void => {
    alive = false;
    answer(undefined);
  };
  shell.once('error', gone);
  shell.once('exit', gone);
  shell.stdin?.on('error', gone);
  shell.stdout?.setEncoding('latin1').on('data', (text: string) => {
    said += text;
    if (!said.endsWith('\n')) return;
    answer(said.trimEnd());
    said = '';
  });
  const ask = (line: string): Promise<string | undefined> => {
    const answered = new Promise<string | undefined>((resolve) => (answer = resolve));
    shell.stdin?.write(line);
    return answered;
  };
  const pid = shell.pid ?? -1;
  let cpuBefore = 0;
  const cpuSpent = (): number => {
    const total = childrenCpuSeconds(pid);
    const spent = Math.max(0, total - cpuBefore);
    cpuBefore = total;
    return spent;
  };
  const members = (): number[] => (allProcesses() ?? []).filter((other) => other !== process.pid && other !== pid);
  const endingOf = (text: string | undefined, path: string): Ending => {
    if (text === undefined) {
      // A command that kills every process kills the shell too; whatever is left goes with it.
      signalProcess(-1, 'SIGKILL');
      return { signal: 'SIGKILL', alone: false, cpu: 0 };
    }
    const [code = 0, left = 0] = text.split(' ').map(Number);
    const base = { alone: left === 0, cpu: cpuSpent() };
    if ((code === 126 || code === 127) && !isExecutable(path)) return { error: 'ENOENT', ...base };
    const signal = code > 128 ? signals.get(code - 128) : undefined;
    return { code, ...(signal === undefined ? {} : { signal }), ...base };
  };

  if (!alive || (await ask(lineOf({ path: 'env', argv: ['env'], env: { HEADGATE: '1' }, cwd: '/' }, false))) !== '0 0' || !printed(log, PROBE)) {
    shell.kill('SIGKILL');
    return undefined;
  }
  return {
    get alive() {
      return alive;
    },
    launch: (launch) => {
      if (!alive || !launch.path.startsWith('/')) return undefined;
      const line = lineOf(launch, prefer);
      if (line.length > LONGEST) return undefined;
      return {
        ended: ask(line).then((text) => endingOf(text, launch.path)),
        members,
        ask: () => members().forEach((member) => signalProcess(member, 'SIGTERM')),
        kill: () => members().forEach((member) => signalProcess(member, 'SIGKILL')),
      };
    },
  };
}

const signals: ReadonlyMap<number, string> = new Map(Object.entries(system.signals).map(([name, number]) => [number, name]));

/**
 * One command as a line: in a process of its own the folder, the environment and the program; then everybody that it
 * left is killed, and two numbers are told: how it ended, and whether anybody was left.
 */
function lineOf({ path, argv, env, cwd }: Pick<Launch, 'path' | 'argv' | 'env' | 'cwd'>, prefer: boolean): string {
  const exports = Object.entries(env).map(([name, value]) => `${name}=${quoted(value)}`).join(' ');
  const words = [path, ...argv.slice(1)].map(quoted).join(' ');
  const first = prefer ? 'echo 1000 >/proc/self/oom_score_adj; ' : '';
  return `(${first}cd ${quoted(cwd)} && unset PWD OLDPWD SHLVL && export ${exports} && exec ${words}) </dev/null >&3 2>&3 3>&-; r=$?; kill -9 -1 2>/dev/null && l=1 || l=0; echo "$r $l"\n`;
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** Whether the log holds just this text; it is empty afterwards. */
function printed(log: number, text: string): boolean {
  const { size } = fstatSync(log);
  const bytes = Buffer.alloc(text.length + 1);
  const got = readSync(log, bytes, 0, bytes.length, 0);
  ftruncateSync(log, 0);
  return size === text.length && bytes.toString('latin1', 0, got) === text;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
