import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** What tells one process of one machine from every other, also after a reboot that reuses its pid. */
export interface ProcessIdentity {
  readonly host: string;
  /** Kernel boot id, or empty where the system has none. */
  readonly bootId: string;
  readonly pid: number;
  /** Start time in clock ticks since boot, or empty. */
  readonly started: string;
}

/** Identity of a process of this host; of this process when no pid is given. */
export function identify(pid: number): ProcessIdentity {
  return { host: hostname(), bootId: bootId(), pid, started: startTime(pid) ?? '' };
}

/** A short text of an identity that is safe in file names. */
export function ownerName(identity: ProcessIdentity): string {
  return `${identity.bootId.slice(0, 8) || 'host'}-${identity.pid}-${identity.started || '0'}`;
}

/** Whether the process behind an owner name still lives; one of another boot does not. */
export function isOwnerAlive(owner: string): boolean {
  const match = /^([0-9a-z]+)-([0-9]+)-([0-9]+)$/.exec(owner);
  if (match === null) return false;
  if (match[1] !== (bootId().slice(0, 8) || 'host')) return false;
  return isAlive({ pid: Number(match[2]), started: match[3] === '0' ? '' : (match[3] as string) });
}

/** Whether an owner name is of before the last start of this machine, or of another machine. */
export function isOfAnotherBoot(owner: string): boolean {
  const boot = /^([0-9a-z]+)-[0-9]+-[0-9]+$/.exec(owner)?.[1];
  return boot !== undefined && boot !== (bootId().slice(0, 8) || 'host');
}

/** Whether a process of this host and boot lives, and is the one that was meant. */
export function isAlive(process: { readonly pid: number; readonly started: string }): boolean {
  const now = startTime(process.pid);
  if (now !== undefined) return process.started === '' || process.started === now;
  try {
    globalThis.process.kill(process.pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

/** Field 22 of /proc/<pid>/stat; the command name in field 2 may hold spaces and brackets, so fields are counted after the last one. A zombie is dead. */
function startTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}
