import type { Launch, Lease, RunStatus } from '../model/stored.ts';
import { fateOf } from '../store/process-identity.ts';
import type { Store } from '../store/store.ts';
import { readDocument } from '../store/documents.ts';
import type { LaunchName } from './history.ts';
import { newestLease } from './lease.ts';

/** Seconds without a status after which a runner of another host or container counts as gone: three heartbeats. */
const SILENCE_SECONDS = 30;

/**
 * Who runs a plan: nobody; somebody who lives; or somebody who went away without saying so (`stale`): the next run
 * takes over from them.
 */
export interface Observed {
  readonly runner: 'none' | 'alive' | 'stale';
  readonly lease?: Lease;
  /** Of the highest epoch that has one. */
  readonly status?: RunStatus;
}

/** Looks at a plan once. Claims of a lease are decided by a monotonic clock (`lease.ts`); this is only for telling people. */
export async function observe(store: Store, plan: string): Promise<Observed> {
  const lease = await newestLease(store, plan);
  if (lease === undefined) return { runner: 'none' };
  let status: RunStatus | undefined;
  for (let epoch = lease.epoch; epoch > 0 && status === undefined; epoch -= 1) status = await readDocument<RunStatus>(store, `runs/${plan}/${epoch}/status.json`);
  return { runner: runnerOf(lease, status), lease, ...(status === undefined ? {} : { status }) };
}

function runnerOf(lease: Lease, status: RunStatus | undefined): Observed['runner'] {
  if (lease.released === true) return 'none';
  const fate = fateOf(lease.owner);
  if (fate !== 'unseen') return fate === 'alive' ? 'alive' : 'stale';
  return status !== undefined && Date.now() - Date.parse(status.updated) < SILENCE_SECONDS * 1000 ? 'alive' : 'stale';
}

/** Plans of an analysis that somebody runs now, newest launch first: a run goes on though its declaration was edited. */
export async function livePlans(store: Store, analysis: string, launches: readonly LaunchName[]): Promise<string[]> {
  const plans = new Set<string>();
  for (const { plan, id, ended } of launches) {
    if (ended || plans.has(plan)) continue;
    if ((await readDocument<Launch>(store, `launches/${plan}/${id}.json`))?.analysis !== analysis) continue;
    if ((await observe(store, plan)).runner === 'alive') plans.add(plan);
  }
  return [...plans];
}
