import { canonical, type Json } from '../model/canonical.ts';
import type { Counts, RunStatus } from '../model/stored.ts';
import type { Store } from '../store/store.ts';

/** States and counts of a public plan, without any text: `live/<plan>/status.json` of the store that readers see. */
export interface LiveState {
  readonly version: 1;
  readonly plan: string;
  readonly state: RunStatus['state'];
  readonly updated: string;
  readonly counts: Counts;
  readonly stages: readonly { readonly id: string; readonly counts: Counts }[];
}

/** Milliseconds between copies, at least; the last state is copied in any case. */
const PERIOD = 10_000;

/**
 * Copies what a status says in numbers to where readers of the pages may poll it, and the states of units with it. What
 * tasks printed, who runs them and where stays. A copy that cannot be written is nobody's trouble: the run is not what it shows.
 */
export function liveCopy(store: Store): (status: RunStatus, units: ReadonlyMap<string, Uint8Array>) => Promise<void> {
  let copied = Number.NEGATIVE_INFINITY;
  const pending = new Map<string, Uint8Array>();
  return async (status, units) => {
    for (const [stage, states] of units) pending.set(stage, states);
    if (status.state !== 'ended' && performance.now() - copied < PERIOD) return;
    copied = performance.now();
    const { plan, state, updated, counts, stages } = status;
    const live: LiveState = { version: 1, plan, state, updated, counts, stages: stages.map(({ id, counts: of }) => ({ id, counts: of })) };
    try {
      for (const [stage, states] of pending) await store.put(`live/${plan}/units/${stage}.bin`, states);
      pending.clear();
      await store.put(`live/${plan}/status.json`, `${canonical(live as unknown as Json)}\n`);
    } catch {
      // The next one, or the last, may do better.
    }
  };
}
