import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TaskRecord } from '../../runner/model/stored.ts';
import { openRecord } from '../../runner/store/records.ts';
import type { Phase } from './phases.ts';
import type { Orders } from './preload.ts';

const cli = join(import.meta.dirname, '../../runner/cli.ts');

/** Who is killed: the runner, the worker (without namespaces its task lives on), all of them, or the command alone. */
export type Victim = 'runner' | 'worker' | 'both' | 'task';

/** One kill, fully determined. */
export interface Trial {
  readonly name: string;
  readonly isolation: 'auto' | 'process-group';
  readonly phase: Phase;
  readonly role: 'runner' | 'worker';
  readonly at: number;
  /** After the operation (or in the middle of a write) rather than before it. */
  readonly after: boolean;
  readonly victim: Victim;
}

/** A command line that was started in a folder with orders to its preload. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs `headgate run` in a folder; `onStopped` is called once when a process says that it stopped. */
export function runHere(folder: string, isolation: Trial['isolation'], orders: Orders | undefined, onStopped: (pid: number) => void = () => {}, more: readonly string[] = []): Promise<Ended> & { readonly exited: Promise<void> } {
  const preload = pathToFileURL(join(import.meta.dirname, 'preload.ts'));
  if (orders !== undefined) preload.searchParams.set('orders', JSON.stringify(orders));
  const cache = orders?.cache ?? join(dirname(folder), 'cache');
  const child = spawn(process.execPath, [...(orders === undefined ? [] : ['--import', preload.href]), cli, 'run', '--isolation', isolation, ...more], { cwd: folder, env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, HOME: folder, NODE_COMPILE_CACHE: cache }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let told = false;
  const hear = (chunk: string): void => {
    output += chunk;
    if (told || !output.includes('@stopped')) return;
    told = true;
    onStopped(child.pid as number);
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, output })));
  return Object.assign(ended, { exited });
}

/** How often each phase is met in an undisturbed run, by role. */
export async function countMoments(folder: string, cache: string, more: readonly string[] = []): Promise<ReadonlyMap<string, number>> {
  const { code, output } = await runHere(folder, 'process-group', { trial: 'count', cache }, undefined, ['--jobs', '1', ...more]);
  if (code !== 0) throw new Error(`the undisturbed run failed:\n${output}`);
  const counts = new Map<string, number>();
  for (const [, role = '', json = '{}'] of output.matchAll(/^@counts (\w+) (.*)$/gm)) for (const [phase, count] of Object.entries(JSON.parse(json) as { [phase: string]: number })) counts.set(`${phase} ${role}`, Math.max(count, counts.get(`${phase} ${role}`) ?? 0));
  return counts;
}

/** Processes of this machine that belong to a folder: that sit in it, or were started with its trial's orders. */
export function processesOf(folder: string, trial: string): number[] {
  return readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name) && Number(name) !== process.pid).map(Number).filter((pid) => {
    try {
      const place = readlinkSync(`/proc/${pid}/cwd`);
      return place === folder || place.startsWith(`${folder}/`) || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`%22${trial}%22`);
    } catch {
      return false;
    }
  });
}

/** Kills at the moment a trial names; answers whether that moment came. The runner is gone when this returns; others may be dying. */
export async function killOnce(folder: string, trial: Trial, cache: string, more: readonly string[] = []): Promise<{ readonly hit: boolean; readonly output: string }> {
  const release = join(folder, 'release');
  rmSync(release, { force: true });
  let hit = false;
  const running = runHere(folder, trial.isolation, { trial: trial.name, cache, stop: { phase: trial.phase, role: trial.role, at: trial.at, after: trial.after, release } }, (runner) => {
    hit = true;
    const all = processesOf(folder, trial.name);
    const workers = all.filter((pid) => pid !== runner && commandOf(pid).includes('worker.ts'));
    const victims = { runner: [runner], worker: workers, both: [runner, ...all], task: [] }[trial.victim];
    for (const pid of victims) kill(pid);
    writeFileSync(release, '');
  }, more);
  // Who lost a worker or a command goes on to its end. Of a runner that was killed nothing is awaited: the next one meets what it left.
  await running.exited;
  if (trial.victim === 'worker' || trial.victim === 'task') {
    const { output } = await running;
    return { hit, output };
  }
  return { hit, output: '' };
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as { code?: string }).code !== 'ESRCH') throw error;
  }
}

/** What is wrong in a folder after a run that completed: nothing, if all is well. */
export function faultsOf(folder: string, root: string): string[] {
  const state = join(folder, 'registry/.headgate');
  const store = join(state, 'store');
  const faults: string[] = [];
  const results = filesBelow(join(store, 'results')).map((path) => path.replace(/^.*\/|\.json$/g, ''));
  if (results.length !== 1 || results[0] !== root) faults.push(`results are ${results.join(', ') || 'missing'}, not ${root}`);
  for (const path of filesBelow(join(store, 'blobs'))) if (createHash('sha256').update(readFileSync(path)).digest('hex') !== path.replace(/^.*\//, '')) faults.push(`${path} is not what its name says`);
  for (const path of filesBelow(join(store, 'tasks'))) faults.push(...recordFaults(store, path));
  faults.push(...filesBelow(join(store, 'tmp')).map((path) => `left in the store: ${path}`));
  if (existsSync(join(state, 'work'))) faults.push(...readdirSync(join(state, 'work')).map((name) => `left in the work folder: ${name}`));
  return faults;
}

function recordFaults(store: string, path: string): string[] {
  const key = path.replace(/^.*\//, '').split('.')[0] ?? '';
  const record: TaskRecord | undefined = openRecord(readFileSync(path), key);
  if (record === undefined) return [`${path} is torn`];
  const blobs = [...Object.values(record.outputs).map((output) => output.digest), ...(record.log === undefined ? [] : [record.log])].map((digest) => digest.slice(7));
  return blobs.filter((hex) => !existsSync(join(store, 'blobs/sha256', hex.slice(0, 2), hex))).map((hex) => `${path} names ${hex}, which is missing`);
}

/** Paths of all files below a folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Makes an empty copy of the study's place: one registry shared by link would let a task reach its neighbours, so each has its own. */
export function freshFolder(parent: string, name: string, write: (folder: string) => void): string {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  write(join(folder, 'registry'));
  return folder;
}
