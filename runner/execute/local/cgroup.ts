import { readFileSync } from 'node:fs';

/** What a control group says about all processes that are or were in it. */
export interface GroupUsage {
  /** Highest memory in use, bytes, the page cache of its files included. */
  readonly peak: number;
  /** Processor seconds. */
  readonly cpu: number;
  /** Processes that the kernel killed for want of memory. */
  readonly killed: number;
}

/** Reads the control group of a process, again and again; undefined where there is none to read, or no longer. */
export function groupReader(pid: number): () => GroupUsage | undefined {
  const lines = (read(`/proc/${pid}/cgroup`) ?? '').trim().split('\n').map((line) => line.split(':'));
  const first = (controller: string): string | undefined => {
    const line = lines.find(([, names = '']) => names.split(',').includes(controller));
    return line === undefined ? undefined : `/sys/fs/cgroup/${line[1]}${line.slice(2).join(':')}`;
  };
  const memory = first('memory');
  const cpu = first('cpuacct');
  const unified = lines.find(([number]) => number === '0');
  const second = memory === undefined && unified !== undefined ? `/sys/fs/cgroup${unified.slice(2).join(':')}` : undefined;
  // The group at the top is the whole machine: a container is never there.
  if (second === '/sys/fs/cgroup/' || memory?.endsWith('/memory/') === true) return () => undefined;
  return () => {
    if (second !== undefined) {
      const peak = read(`${second}/memory.peak`) ?? read(`${second}/memory.current`);
      return peak === undefined ? undefined : { peak: Number(peak), cpu: field(read(`${second}/cpu.stat`), 'usage_usec') / 1e6, killed: field(read(`${second}/memory.events`), 'oom_kill') };
    }
    const peak = memory === undefined ? undefined : read(`${memory}/memory.max_usage_in_bytes`);
    return peak === undefined ? undefined : { peak: Number(peak), cpu: Number(read(`${cpu}/cpuacct.usage`) ?? 0) / 1e9, killed: field(read(`${memory}/memory.oom_control`), 'oom_kill') };
  };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}

function field(text: string | undefined, name: string): number {
  return Number(text?.split('\n').find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? 0);
}
