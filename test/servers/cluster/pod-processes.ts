import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cgroups } from './remains.ts';

/** A process in a container of a pod, as the machine sees it. */
export interface PodProcess {
  readonly pid: number;
  /** With the pid it names one process for ever. */
  readonly started: string;
  readonly parent: number;
  readonly argv: readonly string[];
}

/** Processes of all pods of a rig, by its name. */
export function podProcesses(rig: string): PodProcess[] {
  const tree = cgroups(rig).find((folder) => /^\/sys\/fs\/cgroup\/(memory\/)?[^/]+$/.test(folder)) as string;
  return membersOf(tree).flatMap((pid) => {
    const stat = text(`/proc/${pid}/stat`);
    // The second field is the program's name in brackets and may contain anything.
    const fields = stat.slice(stat.lastIndexOf(') ') + 2).split(' ');
    const argv = text(`/proc/${pid}/cmdline`).split('\0').slice(0, -1);
    return stat === '' || argv.length === 0 ? [] : [{ pid, started: fields[19] as string, parent: Number(fields[1]), argv }];
  });
}

/** The agents: one in each pod that works, or has worked until now. */
export function agents(rig: string): PodProcess[] {
  return podProcesses(rig).filter(({ argv }) => argv.includes('/headgate/agent.js'));
}

/** The shims: process 1 of the containers of commands. */
export function shims(rig: string): PodProcess[] {
  return podProcesses(rig).filter(({ pid, argv }) => argv[0] === '/hg/ctl/shim' && argv.length === 1 && /^NSpid:.*\t1$/m.test(text(`/proc/${pid}/status`)));
}

/** Commands that run, by the word that is their argument; what they start has it too until it is another program. */
export function commands(rig: string, word: string): PodProcess[] {
  const found = podProcesses(rig).filter(({ argv }) => argv.includes(word));
  const pids = new Set(found.map(({ pid }) => pid));
  return found.filter(({ parent }) => !pids.has(parent));
}

function membersOf(folder: string): number[] {
  let inside: string[];
  try {
    inside = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  } catch {
    // The pod went while we looked.
    return [];
  }
  const own = text(join(folder, 'cgroup.procs')).split('\n').flatMap((line) => (line === '' ? [] : [Number(line)]));
  return [...own, ...inside.flatMap((name) => membersOf(join(folder, name)))];
}

function text(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
