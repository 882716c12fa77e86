import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { V1Job } from '@kubernetes/client-node';
import type { RunnerConfiguration } from '../../runner/model/declared.ts';
import { startCluster, type Cluster } from '../servers/cluster/cluster.ts';
import { install, type Installation } from '../servers/cluster/headgate.ts';
import { hostImage } from '../servers/cluster/runner-image.ts';
import { indexedJob, jobs, over } from '../servers/cluster/workload.ts';
import { writeGrid } from './cluster-study.ts';
import type { Figure } from './figures.ts';

/** Pods at a time, of ours and of the bare Job. */
const SLOTS = 2;
const MEMORY = 64;
const CPU = 0.1;

/** One measurement: tasks of so many seconds, in chunks of a size; without one in a bare Indexed Job of a pod for each. */
interface Cell {
  readonly seconds: number;
  readonly chunk: number | undefined;
  readonly tasks: number;
}

/**
 * What is measured. A chunk is as large as it may be when there are two for each slot, so that counts grow with it: the
 * cells of `long` take 20 minutes, side by side, since they sleep. None is of 512 tasks of 10 s: no chunk takes more than 15 minutes.
 */
const cells: readonly Cell[] = [
  { seconds: 0, chunk: undefined, tasks: 40 },
  { seconds: 0, chunk: 1, tasks: 40 },
  { seconds: 0, chunk: 8, tasks: 160 },
  { seconds: 0, chunk: 64, tasks: 1024 },
  { seconds: 0, chunk: 512, tasks: 4096 },
  { seconds: 1, chunk: undefined, tasks: 20 },
  { seconds: 1, chunk: 1, tasks: 20 },
  { seconds: 1, chunk: 8, tasks: 64 },
  { seconds: 1, chunk: 64, tasks: 256 },
  { seconds: 10, chunk: undefined, tasks: 8 },
  { seconds: 10, chunk: 1, tasks: 8 },
  { seconds: 10, chunk: 8, tasks: 32 },
];
const long: readonly Cell[] = [
  { seconds: 1, chunk: 512, tasks: 2048 },
  { seconds: 10, chunk: 64, tasks: 256 },
];

/** Seconds that a slot spent on each task besides the work itself. */
interface Measured extends Cell {
  readonly wall: number;
  readonly overhead: number;
}

/** What may be asked of it. */
interface OverheadOptions {
  /** Only tasks that take no time. */
  readonly quick: boolean;
  /** The cells that take long, too. */
  readonly long: boolean;
  readonly say: (text: string) => void;
}

/**
 * Overhead for each task, (wall × slots − work) / tasks, on a real cluster of one node: from the start of the command to its
 * end, beside a bare Indexed Job, from its creation to its condition. Answers the figures that have goals, and the curve as a table.
 */
export async function overheads({ quick, long: longest, say }: OverheadOptions): Promise<{ readonly figures: readonly Figure[]; readonly curve: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-overhead-'));
  const clearing: (() => unknown)[] = [];
  const cluster = await startCluster();
  try {
    const place = await install({ after: (clear) => void clearing.push(clear as () => unknown) }, cluster, join(folder, 'runner'), join(import.meta.dirname, '../../dist/headgate.js'));
    // Once without looking at the clock: images are pulled.
    for (const chunk of [1, undefined]) await measure(place, cluster, { seconds: 0, chunk, tasks: 2 }, join(folder, 'warm'));
    const measured: Measured[] = [];
    const told = (one: Measured): void => {
      measured.push(one);
      say(`${one.tasks} tasks of ${one.seconds} s, ${one.chunk === undefined ? 'a bare Job' : `chunks of ${one.chunk}`}: ${one.wall.toFixed(1)} s, ${one.overhead.toFixed(3)} s each`);
    };
    for (const [at, cell] of cells.entries()) if (!quick || cell.seconds === 0) told(await measure(place, cluster, cell, join(folder, String(at))));
    if (longest) for (const one of await Promise.all(long.map((cell, at) => measure(place, cluster, cell, join(folder, `long-${at}`))))) told(one);
    return { figures: figuresOf(measured), curve: curveOf(measured) };
  } finally {
    for (const clear of clearing.reverse()) await clear();
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(place: Installation, cluster: Cluster, cell: Cell, folder: string): Promise<Measured> {
  const wall = cell.chunk === undefined ? await bare(cluster, cell) : await ours(place, { ...cell, chunk: cell.chunk }, folder);
  return { ...cell, wall, overhead: (wall * SLOTS - cell.tasks * cell.seconds) / cell.tasks };
}

/** Seconds of a bare Job with a pod for each task. */
async function bare(cluster: Cluster, { seconds, tasks }: Cell): Promise<number> {
  const namespace = await cluster.namespace();
  const job = indexedJob({ name: 'bare', image: await hostImage(cluster), script: seconds === 0 ? 'true' : `sleep ${seconds}`, completions: tasks, memory: `${MEMORY}Mi`, cpu: `${CPU * 1000}m`, spec: { parallelism: SLOTS } });
  const began = performance.now();
  await cluster.api.must('POST', jobs(namespace), job);
  let ended: V1Job | undefined;
  while (ended === undefined) [ended] = (await cluster.api.watch(`${jobs(namespace)}?fieldSelector=metadata.name%3Dbare`, ({ object }) => over(object as V1Job))).map(({ object }) => object as V1Job).filter(over);
  const wall = (performance.now() - began) / 1000;
  if (ended.status?.succeeded !== tasks) throw new Error(`the bare Job ended with ${JSON.stringify(ended.status)}`);
  await cluster.api.must('DELETE', jobs(namespace, 'bare'), { propagationPolicy: 'Background' });
  return wall;
}

/** Seconds of the whole command, into a store that has nothing of it. */
async function ours(place: Installation, { seconds, chunk, tasks }: Cell & { readonly chunk: NonNullable<RunnerConfiguration['budgets']>['chunk'] | number }, folder: string): Promise<number> {
  const registry = join(folder, 'registry');
  writeGrid(registry, { sides: [tasks, 1], resources: { cpu: { base: CPU }, memory: { base: MEMORY }, disk: { base: 64 } }, command: ['sh', '-c', `${seconds === 0 ? '' : `sleep ${seconds}; `}cp "$1" "$2"`, 'sh', '{inputs.tile}', '{outputs.tile}'] });
  const url = place.s3.urlOf(`overhead-${seconds}-${chunk}-${tasks}`);
  place.configure({ store: { url, secret: 'headgate-store' }, budgets: { pods: SLOTS, chunk: chunk as 64 } });
  const began = performance.now();
  const { code, text } = await place.start('run', '--registry', registry, '--executor', 'kubernetes', '--runner-config', 'runner.json', '--events', 'plain').ended;
  const wall = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(text);
  return wall;
}

function figuresOf(measured: readonly Measured[]): Figure[] {
  return measured.flatMap((one) => {
    const peer = measured.find(({ seconds, chunk }) => seconds === one.seconds && chunk === undefined);
    if (one.chunk === undefined || peer === undefined) return [];
    const goal: Figure['goal'] = one.seconds === 0 && one.chunk >= 64 ? { kind: 'at-most', limit: 1 / 30, text: '≤ 1/30' } : one.chunk === 1 ? { kind: 'at-most', limit: 1.5, text: '≤ 1.5' } : undefined;
    return [{ name: `overhead for each task of ${one.seconds} s in chunks of ${one.chunk}`, unit: 's', ours: one.overhead, peer: { name: 'a pod each', value: peer.overhead }, ...(goal === undefined ? {} : { goal }) }];
  });
}

/** The curve: a row for each length of tasks, a column for each size of chunks; counts of tasks in brackets. */
function curveOf(measured: readonly Measured[]): string {
  const columns = [undefined, 1, 8, 64, 512];
  const rows = [0, 1, 10].filter((seconds) => measured.some((one) => one.seconds === seconds)).map((seconds) => {
    const row = columns.map((chunk) => {
      const one = measured.find((other) => other.seconds === seconds && other.chunk === chunk);
      return one === undefined ? '–' : `${one.overhead.toFixed(3)} (${one.tasks})`;
    });
    return `| ${seconds} s | ${row.join(' | ')} |`;
  });
  return `Overhead for each task in seconds, ${SLOTS} pods at a time (tasks):\n\n| tasks of | a bare pod each | chunks of 1 | 8 | 64 | 512 |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}
