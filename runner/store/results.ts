import type { Result } from '../model/stored.ts';
import type { Revocations } from './records.ts';
import type { Store } from './store.ts';

/**
 * The valid result of a plan, or undefined. A result that names a revoked record is not one. Costs one listing and one
 * read, whatever the size of the plan, unless something has been revoked.
 */
export async function findResult(store: Store, plan: string, revocations: Revocations): Promise<Result | undefined> {
  for (const name of await store.list(`results/${plan}`)) {
    const bytes = await store.get(`results/${plan}/${name}`);
    if (bytes === undefined) continue;
    let result: Result;
    try {
      result = JSON.parse(Buffer.from(bytes).toString('utf8')) as Result;
    } catch {
      continue;
    }
    if (!revocations.any || (await isCurrent(store, result, revocations))) return result;
  }
  return undefined;
}

async function isCurrent(store: Store, result: Result, revocations: Revocations): Promise<boolean> {
  for (const digest of Object.values(result.keys)) {
    const bytes = await store.readBlob(digest.slice(7) as Parameters<Store['readBlob']>[0]);
    if (bytes === undefined) return false;
    for (const line of Buffer.from(bytes).toString('utf8').split('\n')) {
      if (line === '') continue;
      const [, key, generation] = JSON.parse(line) as [number, string, number];
      if (revocations.generation(key) !== generation) return false;
    }
  }
  return true;
}
