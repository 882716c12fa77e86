import type { Attempt, FailureClass } from '../model/stored.ts';
import { readDocument } from '../store/documents.ts';
import type { Store } from '../store/store.ts';

/** How often a task failed before, by class. */
export type EarlierTries = ReadonlyMap<FailureClass, number>;

/**
 * Counts the failures of a task that a launch has had, the one just now included: what a runner that drove the same launch
 * before charged to it. One listing, and a read for each failure.
 */
export async function earlierTries(store: Store, place: { readonly plan: string; readonly launch: string; readonly stage: string; readonly unit: number }): Promise<EarlierTries> {
  const folder = `attempts/${place.plan}/${place.stage}/${place.unit}`;
  const tries = new Map<FailureClass, number>();
  for (const name of await store.list(folder)) {
    if (!name.startsWith(`${place.launch}-`)) continue;
    const attempt = await readDocument<Attempt>(store, `${folder}/${name}`);
    if (attempt?.class === undefined || (attempt.outcome !== 'failed' && attempt.outcome !== 'lost')) continue;
    tries.set(attempt.class, (tries.get(attempt.class) ?? 0) + 1);
  }
  return tries;
}
