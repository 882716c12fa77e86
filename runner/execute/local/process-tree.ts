import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

const PAGE = 4096;

/** Ids of all processes of this /proc, or undefined where there is none. */
export function allProcesses(): number[] | undefined {
  try {
    return readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name)).map(Number);
  } catch {
    return undefined;
  }
}

/** Processes of a session (field 6 of stat): a task starts a session of its own. */
export function sessionMembers(session: number): number[] {
  return processesWith(3, session);
}

/** Processes that this one is the parent of (field 4 of stat). */
export function childrenOf(parent: number): number[] {
  return processesWith(1, parent);
}

/** Processes with this number in a field of stat, counted from the first after the name. */
function processesWith(field: number, number: number): number[] {
  return (allProcesses() ?? []).filter((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[field] === String(number);
    } catch {
      return false;
    }
  });
}

/** Sum of the resident memory of processes in bytes; one that ended meanwhile counts nothing. */
export function residentBytes(pids: readonly number[]): number {
  let pages = 0;
  for (const pid of pids) {
    try {
      pages += Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]);
    } catch {
      // It ended between the listing and the reading.
    }
  }
  return pages * PAGE;
}

/** Processor seconds of all children of a process that ended and were waited for, with their own waited-for children. */
export function childrenCpuSeconds(pid: number | 'self'): number {
  try {
    return cpuSecondsOf(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return 0;
  }
}

/** The same of one process again and again, whose file stays open; 0 when it is no more. */
export function childrenCpuReader(pid: number): { seconds(): number; close(): void } {
  const bytes = Buffer.alloc(1024);
  let file: number | undefined;
  return {
    seconds: () => {
      try {
        file ??= openSync(`/proc/${pid}/stat`, 'r');
        return cpuSecondsOf(bytes.toString('latin1', 0, readSync(file, bytes, 0, bytes.length, 0)));
      } catch {
        return 0;
      }
    },
    close: () => {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}

function cpuSecondsOf(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // cutime and cstime, in clock ticks of 1/100 s (fixed for user space on Linux).
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
