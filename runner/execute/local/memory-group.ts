import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PREFIX = 'headgate-';
/** MiB above a task's own limit: the worker process sits in the same group, and page cache of what it stages is charged to it. */
const ALLOWANCE = 96;

/** Folder that memory control groups of workers can be made in (version 1, or a delegated version 2), or undefined. */
export function memoryGroupBase(): string | undefined {
  let lines: string[];
  try {
    lines = readFileSync('/proc/self/cgroup', 'utf8').trim().split('\n');
  } catch {
    return undefined;
  }
  for (const line of lines) {
    const [, controllers = '', path = '/'] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    const own = controllers.split(',').includes('memory') ? join('/sys/fs/cgroup/memory', path) : controllers === '' ? dirname(join('/sys/fs/cgroup', path)) : undefined;
    if (own === undefined) continue;
    // Version 2 wants the controller handed down by the parent, and no processes in it; version 1 asks for neither.
    const handedDown = existsSync(join(own, 'cgroup.subtree_control')) ? readFileSync(join(own, 'cgroup.subtree_control'), 'utf8').split(/\s+/).includes('memory') : existsSync(join(own, 'memory.limit_in_bytes'));
    if (handedDown) return own;
  }
  return undefined;
}

/** Makes a group for one worker; undefined where that is not allowed, and memory is only sampled. */
export function makeMemoryGroup(owner: string, worker: number): string | undefined {
  const base = memoryGroupBase();
  if (base === undefined) return undefined;
  const group = join(base, `${PREFIX}${owner}-w${worker}`);
  try {
    mkdirSync(group);
    return group;
  } catch {
    return undefined;
  }
}

/** Removes a group whose processes are gone. */
export function removeMemoryGroup(group: string): void {
  try {
    rmdirSync(group);
  } catch {
    // Its last process is still on its way out; the next start removes it by its dead owner.
  }
}

/** Removes the groups of owners that are dead. */
export function removeStaleMemoryGroups(isDead: (owner: string) => boolean): void {
  const base = memoryGroupBase();
  if (base === undefined) return;
  for (const name of readdirSync(base)) {
    const owner = /^headgate-(.+)-w\d+$/.exec(name)?.[1];
    if (owner !== undefined && isDead(owner)) removeMemoryGroup(join(base, name));
  }
}

/** The group of this process, used from inside it. */
export interface MemoryGroup {
  /** Sets the limit for the next command, in MiB. */
  limit(mebibytes: number): void;
  /** Makes a process, and its children to come, the one that the kernel ends first when memory is short: the task, never the worker. */
  prefer(pid: number): void;
  /** Processes that the kernel killed here for want of memory, so far. */
  kills(): number;
}

/** Puts this process, and with it all its future children, into a group; undefined when the kernel refuses. */
export function joinMemoryGroup(group: string): MemoryGroup | undefined {
  const first = existsSync(join(group, 'memory.limit_in_bytes'));
  const limitFile = join(group, first ? 'memory.limit_in_bytes' : 'memory.max');
  const eventsFile = join(group, first ? 'memory.oom_control' : 'memory.events');
  let last = 0;
  try {
    // 0 names the writing process, whatever number it has in its own namespace.
    writeFileSync(join(group, 'cgroup.procs'), '0');
    // Without this a task would be swapped instead of stopped; systems without swap accounting do not have the file.
    if (!first && existsSync(join(group, 'memory.swap.max'))) writeFileSync(join(group, 'memory.swap.max'), '0');
  } catch {
    return undefined;
  }
  return {
    limit: (mebibytes) => {
      if (mebibytes === last) return;
      try {
        writeFileSync(limitFile, String(Math.round((mebibytes + ALLOWANCE) * 2 ** 20)));
        last = mebibytes;
      } catch {
        // More is in use than the new limit allows and cannot be given back at once: the old limit stays, sampling still watches.
      }
    },
    prefer: (pid) => {
      try {
        writeFileSync(`/proc/${pid}/oom_score_adj`, '1000');
      } catch {
        // It ended already.
      }
    },
    kills: () => {
      try {
        return Number(/oom_kill (\d+)/.exec(readFileSync(eventsFile, 'utf8'))?.[1] ?? 0);
      } catch {
        return 0;
      }
    },
  };
}
