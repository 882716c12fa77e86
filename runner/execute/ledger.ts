import { canonical, type Json } from '../model/canonical.ts';
import type { Launch, Result } from '../model/stored.ts';
import type { Store } from '../store/store.ts';

/** One line of the ledger: what a launch used, who started it and under which approval. */
export interface LedgerLine {
  readonly version: 1;
  readonly launch: string;
  readonly plan: string;
  readonly analysis: string;
  readonly by: string;
  readonly approval: string;
  readonly runner: string;
  readonly at: string;
  /** Tasks executed; wall and processor seconds over all of them. */
  readonly tasks: number;
  readonly wall: number;
  readonly cpu: number;
}

/** Writes the line of a launch as a segment of its own, so that segments never have two writers. Nothing executed: no line. */
export async function writeLedger(store: Store, launch: Launch, usage: Result['usage'], at: string): Promise<void> {
  if (usage.tasks === 0) return;
  const line: LedgerLine = { version: 1, launch: launch.id, plan: launch.plan, analysis: launch.analysis, by: launch.by, approval: launch.approval, runner: launch.runner, at, ...usage };
  await store.create(`ledger/${at.slice(0, 7)}/${launch.id}.ndjson`, `${canonical(line as unknown as Json)}\n`);
}
