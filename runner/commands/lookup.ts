import type { Lookup } from '../plan/walk.ts';
import { findRecord, readRevocations, recordFolder } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** Looks keys up in a store: one listing for each step, then one read for each key that is listed. */
export async function lookup(store: Store): Promise<Lookup> {
  const revocations = await readRevocations(store);
  const listings = new Map<string, Promise<Set<string>>>();
  return async (step, key) => {
    const listing = listings.get(step) ?? store.list(recordFolder(step)).then((names) => new Set(names));
    listings.set(step, listing);
    return (await listing).has(`${key}.${revocations.generation(key)}.json`) ? findRecord(store, step, key, revocations) : undefined;
  };
}
