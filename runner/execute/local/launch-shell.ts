import { spawn } from 'node:child_process';
import { ftruncateSync, readSync } from 'node:fs';
import { constants as system } from 'node:os';
import { relative } from 'node:path';
import { allProcesses, childrenCpuReader, childrenOf } from './process-tree.ts';
import { isExecutable, leadsTo } from './lead.ts';
import { signalProcess, type Ending, type Launch, type Launched } from './launch.ts';

/** Most characters of words that the shell is given for one command; a longer command is started the other way. */
const LONGEST = 32_768;
const PROBE = 'HEADGATE=1';

/**
 * The whole program of the shell. It is the same for every command: what a command is made of comes in as lines that
 * `read` takes as they are and "$@" passes on, so nothing of it is ever read as shell. One command is its folder and the
 * number of its words, then the words: the number of variables that are not those of the shell itself, these variables,
 * the command. No words mean those of the command before: few characters, since a shell reads each by a system call.
 * What a command left is killed; then two numbers are told: how it ended, and how often somebody was still there. The empty
 * subshell makes the shell wait once more, so that what it killed does not stay as a zombie, and what it used is counted
 * before the next command begins. Whoever cannot be killed is not waited for without end.
 */
const PROGRAM = `while IFS= read -r d; do
IFS= read -r n || exit
if [ "$n" -gt 0 ]; then
set --
while [ "$n" -gt 0 ]; do IFS= read -r w || exit; set -- "$@" "$w"; n=$((n-1)); done
fi
(
cd "$d" || exit 125
n=$1
shift
unset PWD OLDPWD SHLVL
while [ "$n" -gt 0 ]; do export "$1"; shift; n=$((n-1)); done
exec "$@"
) </dev/null >&3 2>&3 3>&-
r=$?
l=0
while [ "$l" -lt 5000 ] && kill -9 -1; do l=$((l+1)); (:); done
echo "$r $l"
done`;
/** Before it, where the kernel is to end commands first when memory is short: they inherit it. Should it choose the shell, all of its namespace ends with it. */
const PREFERRED = 'echo 1000 >/proc/self/oom_score_adj\n';

/** A small shell that starts commands. */
export interface ShellLauncher {
  /** Undefined when the shell cannot take this one, or is no more. */
  launch(launch: Launch): Launched | undefined;
  readonly alive: boolean;
}

/**
 * Starts commands from a POSIX shell: starting one from Node copies the page tables of a process of 50 MB, which takes
 * 2 to 3 ms where the shell takes 0.5 ms. Only for a worker that is process 1 of a namespace of its own, since the shell
 * ends what a command leaves by killing everybody it sees but itself. It is process 1 of one more namespace: what a
 * daemon leaves becomes its child, and a shell waits for every child, which Node does not. Undefined where the shell
 * lets a command see anything that it was not given. `prefer` makes each command the first that the kernel ends when
 * memory is short; `base` are variables that every command has.
 */
export async function shellLauncher(log: number, prefer: boolean, base: { readonly [name: string]: string }): Promise<ShellLauncher | undefined> {
  // In a session of its own: a command that kills its process group would end `unshare` outside, and a moment later, with
  // the shell, whatever it runs by then.
  const shell = spawn('unshare', ['--pid', '--fork', '--kill-child', '--mount-proc', '--', 'setsid', '/bin/sh', '-c', prefer ? PREFERRED + PROGRAM : PROGRAM], { env: base, stdio: ['pipe', 'pipe', 'ignore', log], detached: true });
  let alive = shell.pid !== undefined;
  let spent: ReturnType<typeof childrenCpuReader> | undefined;
  let answer: (text: string | undefined) => void = () => {};
  let said = '';
  const gone = (): void => {
    alive = false;
    spent?.close();
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
  const known = new Set(variablesOf(base));
  const here = process.cwd();
  let pid = -1;
  let before = '';
  let cpuBefore = 0;
  const cpuSpent = (): number => {
    const total = spent?.seconds() ?? 0;
    const more = Math.max(0, total - cpuBefore);
    cpuBefore = total;
    return more;
  };
  const members = (): number[] => (allProcesses() ?? []).filter((other) => other !== process.pid && other !== shell.pid && other !== pid);
  const endingOf = (text: string | undefined, path: string): Ending => {
    if (text === undefined) {
      // Only the kernel ends it, for want of memory, and with it everything in its namespace.
      signalProcess(-1, 'SIGKILL');
      return { signal: 'SIGKILL', alone: false, cpu: 0 };
    }
    const [code = 0, left = 0] = text.split(' ').map(Number);
    const base = { alone: left === 0, cpu: cpuSpent() };
    if ((code === 126 || code === 127) && !isExecutable(path)) return { error: 'ENOENT', ...base };
    const signal = code > 128 ? signals.get(code - 128) : undefined;
    return { code, ...(signal === undefined ? {} : { signal }), ...base };
  };

  if (!alive || (await ask(linesOf('/', ['1', PROBE, 'env']))) !== '0 0' || takeLog(log).trimEnd().split('\n').sort().join('\n') !== [...variablesOf(base), PROBE].sort().join('\n')) {
    shell.kill('SIGKILL');
    return undefined;
  }
  pid = childrenOf(shell.pid ?? -1)[0] ?? -1;
  spent = childrenCpuReader(pid);
  return {
    get alive() {
      return alive;
    },
    launch: (launch) => {
      const { argv, env, cwd } = launch;
      // The shell finds programs by name, on the PATH of the command: only what that finds is what was meant.
      if (!alive || argv[0] === undefined || !leadsTo(argv[0], env.PATH ?? '', launch.path, cwd)) return undefined;
      // What the shell has cannot be taken from a command.
      if (Object.keys(base).some((name) => env[name] === undefined)) return undefined;
      const variables = variablesOf(env).filter((variable) => !known.has(variable));
      const folder = relative(here, cwd);
      const words = [String(variables.length), ...variables, ...argv];
      const lines = linesOf(folder, words);
      if (lines.length > LONGEST || [folder, ...words].some((word) => /[\n\0]/.test(word))) return undefined;
      const text = words.join('\n');
      const again = text === before;
      before = text;
      return {
        ended: ask(again ? `${folder}\n0\n` : lines).then((said) => endingOf(said, launch.path)),
        members,
        ask: () => members().forEach((member) => signalProcess(member, 'SIGTERM')),
        kill: () => members().forEach((member) => signalProcess(member, 'SIGKILL')),
      };
    },
  };
}

function variablesOf(env: { readonly [name: string]: string }): string[] {
  return Object.entries(env).map(([name, value]) => `${name}=${value}`);
}

const signals: ReadonlyMap<number, string> = new Map(Object.entries(system.signals).map(([name, number]) => [number, name]));

function linesOf(folder: string, words: readonly string[]): string {
  return `${folder}\n${words.length}\n${words.join('\n')}\n`;
}

/** What the log holds; it is empty afterwards. */
function takeLog(log: number): string {
  const bytes = Buffer.alloc(4096);
  const got = readSync(log, bytes, 0, bytes.length, 0);
  ftruncateSync(log, 0);
  return bytes.toString('latin1', 0, got);
}
