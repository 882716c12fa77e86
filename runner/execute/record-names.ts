import { recordFolder, type Revocations } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/**
 * Asks whether the store may have a record of a key: one listing for each step instead of one look-up for each key. What
 * another launch adds later is not seen, and only costs a race.
 */
export function recordNames(store: Store, revocations: Revocations): (step: string, key: string) => Promise<boolean> {
  const known = new Map<string, Promise<Set<string>>>();
  return async (step, key) => {
    const names = known.get(step) ?? store.list(recordFolder(step)).then((list) => new Set(list));
    known.set(step, names);
    return (await names).has(`${key}.${revocations.generation(key)}.json`);
  };
}
