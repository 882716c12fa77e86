import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, readlinkSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How the folders of rigs begin; the name of the folder is also that of the network namespace, the cgroup and the pod network. */
export const rigPrefix = 'headgate-cluster-';

/** What a rig's folder says of it. */
interface Owner {
  readonly pid: number;
  readonly started: string | undefined;
  /** Settings of the kernel, as they were before any rig that is there now. */
  readonly settings: { readonly [file: string]: string };
}

/** What kubelet sets for the whole machine, not asking. */
const settings = ['vm/overcommit_memory', 'vm/panic_on_oom', 'kernel/panic', 'kernel/panic_on_oops', 'kernel/keys/root_maxkeys', 'kernel/keys/root_maxbytes'].map((name) => `/proc/sys/${name}`);

/** Notes in a new rig's folder which process it belongs to. */
export function claim(folder: string): void {
  const [other] = rigs();
  const owner: Owner = { pid: process.pid, started: startTime(process.pid), settings: other?.owner.settings ?? Object.fromEntries(settings.map((file) => [file, readFileSync(file, 'utf8')])) };
  writeFileSync(join(folder, 'owner.json'), JSON.stringify(owner));
}

/** The rigs that are there, running or not. */
function rigs(): { readonly folder: string; readonly owner: Owner }[] {
  return readdirSync(tmpdir()).flatMap((name) => {
    const owner = name.startsWith(rigPrefix) ? text(join(tmpdir(), name, 'owner.json')) : '';
    return owner === '' ? [] : [{ folder: join(tmpdir(), name), owner: JSON.parse(owner) as Owner }];
  });
}

/** Removes rigs whose owner is gone: what the guards of killed tests could not remove, because they were killed too. */
export async function sweep(): Promise<void> {
  for (const { folder, owner } of rigs()) if (owner.started !== startTime(owner.pid)) await removeRig(folder);
}

/** Ends every process of a rig and removes its mounts, cgroups, network namespaces and files; fails when processes outlive KILL for half a minute. */
export async function removeRig(folder: string): Promise<void> {
  const name = basename(folder);
  const deadline = Date.now() + 30_000;
  // Anew until none is left: a process may start another between being seen and being killed.
  for (let left = members(name); left.length > 0; left = members(name)) {
    if (Date.now() > deadline) throw new Error(`processes of ${name} do not end: ${left.join(', ')}`);
    for (const pid of left) kill(pid);
    await pause(20);
  }
  const shimSockets = bundles(folder).flatMap((bundle) => (existsSync(join(bundle, 'address')) ? [readFileSync(join(bundle, 'address'), 'utf8').replace('unix://', '')] : []));
  for (const mount of mountsBelow(folder)) spawnSync('umount', ['--lazy', mount]);
  for (const tree of cgroups(name)) removeCgroup(tree);
  if (existsSync(netnsPath(name))) spawnSync('ip', ['netns', 'delete', name]);
  // These places are fixed in containerd's shim, the CNI library and kubelet.
  for (const socket of shimSockets) rmSync(socket, { force: true });
  for (const file of listed('/var/lib/cni/results')) if (text(join('/var/lib/cni/results', file)).includes(`${folder}/`)) rmSync(join('/var/lib/cni/results', file), { force: true });
  for (const link of listed('/var/log/containers')) if (linkTarget(join('/var/log/containers', link)).startsWith(`${folder}/`)) rmSync(join('/var/log/containers', link), { force: true });
  const last = rigs();
  if (last.length === 1 && last[0]?.folder === folder) for (const [file, value] of Object.entries(last[0].owner.settings)) if (text(file) !== value) writeFileSync(file, value);
  rmSync(folder, { recursive: true, force: true });
}

/** The file that stands for a network namespace made by `ip netns add`. */
export function netnsPath(name: string): string {
  return `/var/run/netns/${name}`;
}

/** The folders of one cgroup in every hierarchy that is mounted: one with version 2, one for each controller with version 1. */
export function cgroups(name: string): string[] {
  const root = '/sys/fs/cgroup';
  if (existsSync(join(root, 'cgroup.controllers'))) return [join(root, name)];
  return readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => join(root, entry.name, name));
}

/** Makes a cgroup below which kubelet makes those of pods. */
export function makeCgroup(name: string): void {
  for (const tree of cgroups(name)) {
    mkdirSync(tree);
    // A cpuset of version 1 is born without processors and takes no process until it has some.
    for (const file of ['cpuset.cpus', 'cpuset.mems']) if (existsSync(join(tree, file)) && tree.includes('/cpuset/')) writeFileSync(join(tree, file), readFileSync(join(tree, '..', file)));
  }
}

/** Processes that are in the rig's network namespace or in one of its cgroups; those of pods are only in the latter. */
function members(name: string): number[] {
  const found = new Set<number>();
  if (existsSync(netnsPath(name))) {
    const { ino } = statSync(netnsPath(name));
    for (const pid of readdirSync('/proc')) if (/^[0-9]+$/.test(pid) && linkTarget(`/proc/${pid}/ns/net`) === `net:[${ino}]`) found.add(Number(pid));
  }
  for (const tree of cgroups(name)) for (const folder of foldersOf(tree)) for (const pid of text(join(folder, 'cgroup.procs')).split('\n')) if (pid !== '') found.add(Number(pid));
  return [...found];
}

/** All folders of a tree, the deepest first. */
function foldersOf(tree: string): string[] {
  if (!existsSync(tree)) return [];
  return [...readdirSync(tree, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? foldersOf(join(tree, entry.name)) : [])), tree];
}

function removeCgroup(tree: string): void {
  for (const folder of foldersOf(tree)) {
    try {
      rmdirSync(folder);
    } catch (error) {
      // A guard and a sweep may remove the same rig.
      if ((error as { code?: string }).code !== 'ENOENT') throw error;
    }
  }
}

/** Mount points below a folder, the innermost first. */
function mountsBelow(folder: string): string[] {
  const points = readFileSync('/proc/self/mountinfo', 'utf8').split('\n').map((line) => line.split(' ')[4] ?? '');
  return points.filter((point) => point.startsWith(`${folder}/`)).reverse();
}

function bundles(folder: string): string[] {
  const root = join(folder, 'containerd/state/io.containerd.runtime.v2.task/k8s.io');
  return listed(root).map((id) => join(root, id));
}

/** When a process started, in ticks since boot; undefined when there is none with that number. With the number it names one process for ever. */
function startTime(pid: number): string | undefined {
  // The second field is the program's name in brackets and may contain anything.
  return text(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[19];
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as { code?: string }).code !== 'ESRCH') throw error;
  }
}

function listed(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The contents of a file that may vanish at any time. */
function text(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function linkTarget(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
