import { readFileSync, readlinkSync, statfsSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { digestOf } from '../model/digest.ts';

/** What tells one process from every other: of its machine, of other containers there, and after a reboot that reuses its number. */
export interface ProcessIdentity {
  readonly host: string;
  /** Kernel boot id, or empty where the system has none. */
  readonly bootId: string;
  /** Number of the pid namespace in which `pid` counts, or empty where the system has none. */
  readonly pidNamespace?: string;
  readonly pid: number;
  /** Start time in clock ticks since boot, or empty. */
  readonly started: string;
}

/** What can be said of a process from here. `unseen`: it is of another machine, boot or pid namespace, where nobody here can look. */
export type Fate = 'alive' | 'dead' | 'unseen';

/** Identity of a process of this host, by its number. */
export function identify(pid: number): ProcessIdentity {
  return { host: hostname(), bootId: bootId(), pidNamespace: pidNamespace(), pid, started: startTime(pid) ?? '' };
}

/** A short text of an identity that is safe in file names. */
export function ownerName(identity: ProcessIdentity): string {
  return `${hostName(identity)}-${bootName(identity)}-${identity.pidNamespace || '0'}-${identity.pid}-${identity.started || '0'}`;
}

/** What became of a process. One that lives by another host name is not judged. */
export function fateOf(process: ProcessIdentity): Fate {
  const here = process.host === hostname() && process.bootId === bootId() && process.pidNamespace === pidNamespace();
  return here ? fateHere(process) : 'unseen';
}

/** What became of the process behind an owner name. */
export function ownerFate(owner: string): Fate {
  const parts = partsOf(owner);
  if (parts === undefined || parts.boot !== bootName({ host: hostname(), bootId: bootId() }) || parts.namespace !== (pidNamespace() || '0')) return 'unseen';
  return fateHere({ pid: parts.pid, started: parts.started === '0' ? '' : parts.started });
}

/** Milliseconds without a sign of life after which the folder of an owner that cannot be seen is nobody's: owners give a sign each ten minutes (`presence.ts`). */
const ABANDONED = 24 * 3600 * 1000;

/** File systems (their numbers in statfs(2)) that only one running machine has mounted: ext, XFS, Btrfs, ZFS, F2FS, tmpfs, overlay. */
const OF_ONE_MACHINE: ReadonlySet<number> = new Set([0xef53, 0x58465342, 0x9123683e, 0x2fc12fc1, 0xf2f52010, 0x01021994, 0x794c7630]);

/**
 * Whether nobody will use the folder of an owner any more: its process is dead; it is of an earlier boot of this host, on
 * a file system that no other machine can write to; or it cannot be seen and gave no sign of life for a day.
 */
export function isAbandoned(owner: string, folder: string): boolean {
  const fate = ownerFate(owner);
  if (fate !== 'unseen') return fate === 'dead';
  if (isOfAnotherBoot(owner) && partsOf(owner)?.host === hostName({ host: hostname() }) && isOfOneMachine(folder)) return true;
  const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
  return changed !== undefined && Date.now() - changed > ABANDONED;
}

/** Whether an owner name is of before the last start of this machine, or of another machine. */
export function isOfAnotherBoot(owner: string): boolean {
  const boot = partsOf(owner)?.boot;
  return boot !== undefined && boot !== bootName({ host: hostname(), bootId: bootId() });
}

function isOfOneMachine(folder: string): boolean {
  try {
    return OF_ONE_MACHINE.has(statfsSync(folder).type);
  } catch {
    return false;
  }
}

function partsOf(owner: string): { readonly host: string; readonly boot: string; readonly namespace: string; readonly pid: number; readonly started: string } | undefined {
  const match = /^([0-9a-f]{8})-([0-9a-z]+)-([0-9]+)-([0-9]+)-([0-9]+)$/.exec(owner);
  return match === null ? undefined : { host: match[1] as string, boot: match[2] as string, namespace: match[3] as string, pid: Number(match[4]), started: match[5] as string };
}

function hostName({ host }: Pick<ProcessIdentity, 'host'>): string {
  return digestOf(host).slice(0, 8);
}

/** Where the kernel has no boot id the host name stands for it: two machines must not be taken for one. */
function bootName({ host, bootId: boot }: Pick<ProcessIdentity, 'host' | 'bootId'>): string {
  return boot.slice(0, 8) || hostName({ host });
}

/** Whether a process of this host, boot and namespace lives, and is the one that was meant. */
function fateHere(process: { readonly pid: number; readonly started: string }): Fate {
  const now = startTime(process.pid);
  if (now !== undefined) return process.started === '' || process.started === now ? 'alive' : 'dead';
  try {
    globalThis.process.kill(process.pid, 0);
    return 'alive';
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM' ? 'alive' : 'dead';
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

function pidNamespace(): string {
  try {
    return /[0-9]+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '';
  } catch {
    return '';
  }
}

/** Field 22 of /proc/<pid>/stat; the command name in field 2 may hold spaces and brackets, so fields are counted after the last one. A zombie is dead. */
function startTime(pid: number): string | undefined {
  try {
    // Where /proc is that of another namespace the same number is another process.
    if (readlinkSync('/proc/self') !== String(process.pid)) return undefined;
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}
