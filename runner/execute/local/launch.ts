import { spawn } from 'node:child_process';
import { allProcesses, childrenCpuSeconds, sessionMembers } from './process-tree.ts';
import { endProcessesIn } from './stale-work.ts';

/** What is started: the program, found already, and everything the command may know. */
export interface Launch {
  readonly path: string;
  readonly argv: readonly string[];
  readonly env: { readonly [name: string]: string };
  readonly cwd: string;
  /** Descriptor that takes what it prints. */
  readonly log: number;
  /** Told the number of the process as soon as there is one. */
  readonly onProcess: (pid: number) => void;
}

/** A command that was started. */
export interface Launched {
  readonly ended: Promise<Ending>;
  /** Processes of the command, as far as they can be found. */
  members(): readonly number[];
  ask(): void;
  kill(): void;
}

/** How a command ended. */
export interface Ending {
  readonly code?: number;
  readonly signal?: string;
  /** It could not be started: a code of the system. */
  readonly error?: string;
  /** No process of it can be alive any more. */
  readonly alone: boolean;
  /** Processor seconds of the command and of the children it waited for. */
  readonly cpu: number;
}

/** Starts a command from this process, in a session of its own, and kills what it leaves. */
export function launchHere({ path, argv, env, cwd, log, onProcess }: Launch, ownNamespace: boolean): Launched {
  const before = childrenCpuSeconds('self');
  const child = spawn(path, argv.slice(1), { ...(argv[0] === undefined ? {} : { argv0: argv[0] }), cwd, env, stdio: ['ignore', log, log], detached: true });
  const { pid } = child;
  if (pid !== undefined) onProcess(pid);
  const end = (ending: Pick<Ending, 'code' | 'signal' | 'error'>): Ending => ({ ...ending, alone: pid === undefined || !killAll(pid, ownNamespace, cwd), cpu: Math.max(0, childrenCpuSeconds('self') - before) });
  return {
    ended: new Promise((resolve) => {
      child.once('error', (error: NodeJS.ErrnoException) => resolve(end({ error: error.code ?? error.message })));
      child.once('exit', (code, signal) => resolve(end({ ...(code === null ? {} : { code }), ...(signal === null ? {} : { signal }) })));
    }),
    members: () => (ownNamespace ? (allProcesses() ?? []).filter((other) => other !== process.pid) : pid === undefined ? [] : sessionMembers(pid)),
    ask: () => pid !== undefined && signalGroup(pid, 'SIGTERM'),
    kill: () => pid !== undefined && void killAll(pid, ownNamespace, cwd),
  };
}

/**
 * Kills whatever a command left running, and says whether there may have been something. In a namespace of our own that
 * is every other process; else its group, its session and who sits in its folder, from which a process can get away.
 */
function killAll(pid: number, ownNamespace: boolean, cwd: string): boolean {
  if (ownNamespace) return signalProcess(-1, 'SIGKILL');
  signalGroup(pid, 'SIGKILL');
  for (const member of sessionMembers(pid)) signalProcess(member, 'SIGKILL');
  endProcessesIn([cwd]);
  return true;
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  signalProcess(-pid, signal);
}

/** False when there is nobody to signal any more. */
export function signalProcess(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}
