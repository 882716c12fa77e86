import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { coordinatorFlags } from '../../runner/commands/coordinator-pod.ts';
import { CHUNK } from '../../runner/execute/kubernetes/geometry.ts';
import { annotations } from '../../runner/execute/kubernetes/names.ts';
import { imageBundle } from '../../runner/image/root.ts';
import { fakeAgent } from '../double/agent.ts';
import { startDouble, type Double } from '../double/double.ts';
import type { CoordinatorOrder, CoordinatorUse } from './cluster-coordinator.ts';
import { overheads } from './cluster-overhead.ts';
import { writeGrid } from './cluster-study.ts';
import { figureTable, type Figure } from './figures.ts';

/** Places on each side: 99,856 tasks. */
const SIDE = 316;
const PODS = 200;
/** Pods at a time where none ends: as many chunks as that and as many in reserve are in the cluster when the coordinator is killed. */
const MANY_PODS = 800;

/** A coordinator under way. */
interface Coordinator {
  readonly process: ChildProcess;
  readonly ended: Promise<CoordinatorUse>;
  /** What it said last. */
  last(): CoordinatorUse;
  /** Resolves when it has been idle for two seconds after something was seen of it. */
  settled(seen: () => boolean): Promise<CoordinatorUse>;
}

/** Bundles the coordinator as the image of the runner has it: what is measured is not the reading of TypeScript and of a thousand small files. */
async function bundled(folder: string): Promise<string> {
  await build({ ...imageBundle, entryPoints: { coordinator: join(import.meta.dirname, 'cluster-coordinator.ts') }, outdir: folder });
  return join(folder, 'coordinator.js');
}

function coordinate(program: string, order: CoordinatorOrder): Coordinator {
  const child = fork(program, [JSON.stringify(order)], { execArgv: [...coordinatorFlags], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let last: CoordinatorUse = { cpu: 0, memory: 0 };
  const said: CoordinatorUse[] = [];
  let heard: () => void = () => {};
  child.on('message', (use: CoordinatorUse) => {
    last = use;
    said.push(use);
    heard();
  });
  return {
    process: child,
    ended: new Promise((resolve) => child.once('exit', () => resolve(last))),
    last: () => last,
    settled: (seen) =>
      new Promise((resolve) => {
        heard = () => {
          const before = said.at(-9);
          // 250 ms between two words: eight of them without work.
          if (before !== undefined && seen() && last.cpu - before.cpu < 0.1) resolve(before);
        };
      }),
  };
}

/** Plans, submits and reconciles 10⁵ tasks on the double; then the same with a coordinator that is killed while many are in the cluster. Then tasks on a real cluster, for what each costs. */
async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { quick: { type: 'boolean' }, json: { type: 'boolean' }, long: { type: 'boolean' }, only: { type: 'string' } } });
  if (values.only !== undefined && values.only !== 'coordinator' && values.only !== 'overhead') throw new Error('--only takes coordinator or overhead');
  const side = values.quick === true ? 64 : SIDE;
  const folder = mkdtempSync(join(tmpdir(), 'headgate-cluster-bench-'));
  const registry = join(folder, 'registry');
  writeGrid(registry, { sides: [side, side] });
  const dist = join(import.meta.dirname, '../../dist');
  mkdirSync(dist, { recursive: true });
  const out = mkdtempSync(join(dist, 'bench-'));
  const program = await bundled(out);
  const figures: Figure[] = [];
  const told = (figure: Figure): void => {
    figures.push(figure);
    process.stderr.write(`${figure.name}: ${figure.ours.toFixed(2)} ${figure.unit}\n`);
  };
  const on = async (work: (double: Double) => Promise<void>, held?: Promise<void>): Promise<void> => {
    if (values.only === 'overhead') return;
    const double = await startDouble((store) => fakeAgent(store, { wishes: false, ...(held === undefined ? {} : { on: () => held.then(() => undefined) }) }), held === undefined ? PODS : 10_000);
    try {
      await work(double);
    } finally {
      await double.close();
    }
  };
  try {
    await on(async (double) => {
      const use = await coordinate(program, { registry, double: double.folder, pods: PODS, stored: false }).ended;
      if (use.outcome !== 'complete') throw new Error(`the run ended: ${use.outcome}`);
      const { made } = double.api.objects;
      process.stderr.write(`${side * side} tasks: ${made.jobs} Jobs, ${made.pods} pods, ${double.api.asked.length} requests\n`);
      told({ name: `${side * side} tasks planned, submitted, reconciled: processor time of the coordinator`, unit: 's', ours: use.cpu, goal: { kind: 'at-most', limit: 20, text: '≤ 20 s' } });
      told({ name: 'the same: most memory', unit: 'MiB', ours: use.memory, goal: { kind: 'at-most', limit: 300, text: '≤ 300 MiB' } });
    });
    const held = Promise.withResolvers<void>();
    await on(async (double) => {
      const order = { registry, double: double.folder, pods: MANY_PODS, stored: false };
      const first = coordinate(program, order);
      const made = (kind: 'pods' | 'jobs'): number => double.api.objects.made[kind];
      // All pods that there are tasks for, or that it may have.
      await first.settled(() => made('pods') >= Math.min(MANY_PODS, (side * side) / CHUNK));
      first.process.kill('SIGKILL');
      await first.ended;
      const second = coordinate(program, { ...order, stored: true });
      const use = await second.settled(() => double.api.objects.all('configmaps').some(({ metadata }) => Number(metadata.annotations?.[annotations.epoch]) > 1));
      process.stderr.write(`${made('jobs')} Jobs and ${made('pods')} pods when it was killed\n`);
      told({ name: 'killed while half of them are in the cluster: processor time of the next one, a runner in a pod, until it has taken over', unit: 's', ours: use.cpu, goal: { kind: 'at-most', limit: 3, text: '≤ 3 s' } });
      told({ name: 'the same: most memory', unit: 'MiB', ours: use.memory, goal: { kind: 'at-most', limit: 300, text: '≤ 300 MiB' } });
      second.process.kill('SIGKILL');
      await second.ended;
      held.resolve();
    }, held.promise);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
  }
  const real = values.only === 'coordinator' ? undefined : await overheads({ quick: values.quick === true, long: values.long === true, say: (text) => void process.stderr.write(`${text}\n`) });
  figures.push(...(real?.figures ?? []));
  process.stdout.write(values.json === true ? `${JSON.stringify({ figures, curve: real?.curve }, null, 2)}\n` : `${figureTable(figures, [])}${real === undefined ? '' : `\n${real.curve}`}`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
