import { join } from 'node:path';
import { readStoredPlan } from '../../runner/execute/stored-plan.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import { planStudyIn } from '../crash/inline.ts';
import { configuration, runStudy, type RunnableStudy } from '../double/double.ts';

/** What a coordinator of the benchmark is told, as JSON in its only argument. */
export interface CoordinatorOrder {
  readonly registry: string;
  /** Folder of the double: its store and its kubeconfig. */
  readonly double: string;
  readonly pods: number;
  /** Takes the plan from the store, as a runner in a pod does, instead of from the registry. */
  readonly stored: boolean;
}

/** What it says to its parent: what it used until now. */
export interface CoordinatorUse {
  /** Processor seconds, user and system. */
  readonly cpu: number;
  /** Most MiB that were resident. */
  readonly memory: number;
  readonly outcome?: string;
}

/** The only plan of the double's store. */
async function storedStudy({ registry, double }: CoordinatorOrder): Promise<RunnableStudy> {
  const store = directoryStore({ root: join(double, 'store'), owner: `reader-${process.pid}` });
  const [name = ''] = await store.list('plans');
  const stored = await readStoredPlan(store, name.replace('.json', ''));
  if ('faults' in stored) throw new Error(stored.faults.join('; '));
  return { folder: registry, planned: { ...stored, layout: () => stored.layout } };
}

/** One coordinator in a process of its own, so that what it uses can be told from what the double and its pods use. */
async function main(order: CoordinatorOrder): Promise<void> {
  const use = (outcome?: string): void => {
    const { user, system } = process.cpuUsage();
    const said: CoordinatorUse = { cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024, ...(outcome === undefined ? {} : { outcome }) };
    process.send?.(said);
  };
  const timer = setInterval(use, 250);
  const study = order.stored ? await storedStudy(order) : await planStudyIn(order.registry);
  const report = await runStudy({ folder: order.double, kubeconfig: join(order.double, 'kubeconfig') }, study, { owner: `coordinator-${process.pid}`, settings: { pods: order.pods }, writesPerSecond: configuration.budgets?.writesPerSecond ?? 10, pace: { turn: 100, gather: 5000, idle: 300, pending: 20_000, rest: 30_000 }, leasePace: { expiry: 2000, renewal: 500, follow: 200 } });
  clearInterval(timer);
  use(report.trouble ?? report.outcome);
  process.disconnect?.();
}

await main(JSON.parse(process.argv[2] ?? '') as CoordinatorOrder);
