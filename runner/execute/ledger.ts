import { canonical, type Json } from '../model/canonical.ts';
import type { Launch, Usage } from '../model/stored.ts';
import type { Store } from '../store/store.ts';

/** What a launch used, over all its executions. */
export interface Spent {
  readonly tasks: number;
  readonly wall: number;
  readonly cpu: number;
  /** MiB of peak memory times seconds. */
  readonly memory: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** One line of the ledger: what a launch used, who started it and under which approval. */
export interface LedgerLine extends Pick<Spent, 'tasks' | 'wall' | 'cpu'>, Partial<Omit<Spent, 'tasks' | 'wall' | 'cpu'>> {
  readonly version: 1;
  readonly launch: string;
  readonly plan: string;
  readonly analysis: string;
  readonly by: string;
  readonly approval: string;
  readonly runner: string;
  readonly at: string;
  /** Tasks that were not executed because the store had their results. */
  readonly cached?: number;
}

/** Nothing was used yet. */
export const nothingSpent: Spent = { tasks: 0, wall: 0, cpu: 0, memory: 0, bytesIn: 0, bytesOut: 0 };

/** With one execution more. */
export function spend(spent: Spent, { wall, cpu, memory, bytesIn, bytesOut }: Usage): Spent {
  return { tasks: spent.tasks + 1, wall: spent.wall + wall, cpu: spent.cpu + cpu, memory: spent.memory + memory * wall, bytesIn: spent.bytesIn + bytesIn, bytesOut: spent.bytesOut + bytesOut };
}

/** Writes the line of a launch as a segment of its own, so that segments never have two writers. Nothing executed: no line. */
export async function writeLedger(store: Store, launch: Launch, { cached, ...spent }: Spent & { readonly cached: number }, at: string): Promise<void> {
  if (spent.tasks === 0) return;
  const line: LedgerLine = { version: 1, launch: launch.id, plan: launch.plan, analysis: launch.analysis, by: launch.by, approval: launch.approval, runner: launch.runner, at, ...spent, cached };
  await store.create(`ledger/${at.slice(0, 7)}/${launch.id}.ndjson`, `${canonical(line as unknown as Json)}\n`);
}
