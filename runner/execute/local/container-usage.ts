import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { groupReader, type GroupUsage } from './cgroup.ts';
import { askEngine, type Engine } from './engine.ts';
import { allProcesses } from './process-tree.ts';

/** Milliseconds between two readings of a container's control group: it is gone soon after its last process. */
const READING = 20;
/** Milliseconds between questions to a docker engine for the process id of a container. */
const ASKING = 200;

/** Watches what a container uses. */
export interface ContainerWatch {
  /** Its processes, as this machine counts them; none before it has started. */
  members(): number[];
  /** Ends the watch and answers what was read last; undefined when there was nothing to read. */
  close(): GroupUsage | undefined;
}

/** Follows the control group of a container from its start. podman writes the process id to `pidFile`; docker is asked. */
export function watchContainer(engine: Engine, name: string, pidFile: string): ContainerWatch {
  let pid: number | undefined;
  let reader: (() => GroupUsage | undefined) | undefined;
  let last: GroupUsage | undefined;
  let open = true;
  const found = (text: string): void => {
    const number = Number.parseInt(text, 10);
    if (!(number > 0)) return;
    pid = number;
    // An engine that cannot limit memory leaves the container in a group with others, and that one says nothing of it.
    if (engine.limits.includes('memory')) reader = groupReader(number);
  };
  const look = (): void => {
    if (pid === undefined && engine.kind === 'podman' && existsSync(pidFile)) found(readFileSync(pidFile, 'latin1'));
    const now = reader?.();
    // Counters only grow; what is read while the group goes away may not.
    if (now !== undefined) last = { peak: Math.max(now.peak, last?.peak ?? 0), cpu: Math.max(now.cpu, last?.cpu ?? 0), killed: Math.max(now.killed, last?.killed ?? 0) };
  };
  const ask = async (): Promise<void> => {
    found((await askEngine(engine.kind, ['inspect', '--format', '{{.State.Pid}}', name])).stdout);
    if (open && pid === undefined) setTimeout(() => void ask(), ASKING).unref();
  };
  const timer = setInterval(look, READING);
  if (engine.kind === 'docker') void ask();
  return {
    members: () => sameNamespace(pid),
    close: () => {
      if (open) look();
      open = false;
      clearInterval(timer);
      return last;
    },
  };
}

/** Processes in the same pid namespace as this one. */
function sameNamespace(pid: number | undefined): number[] {
  const own = pid === undefined ? undefined : namespaceOf(pid);
  return own === undefined ? [] : (allProcesses() ?? []).filter((other) => namespaceOf(other) === own);
}

function namespaceOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/ns/pid`);
  } catch {
    return undefined;
  }
}
