import { canonical, type Json } from '../model/canonical.ts';
import { readRevocations } from './records.ts';
import type { Store } from './store.ts';

/** `revoked/<key>.<n>.json`: the record of a key is not to be used in generation `n`, with who and why. */
export interface Revocation {
  readonly version: 1;
  readonly key: string;
  readonly generation: number;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/**
 * Revokes the record that a key has now; the next one belongs to the next generation. Undefined when there is no such
 * record: a key cannot be revoked ahead.
 */
export async function revoke(store: Store, input: Omit<Revocation, 'version' | 'generation'>): Promise<Revocation | undefined> {
  for (;;) {
    const generation = (await readRevocations(store)).generation(input.key);
    if (!(await hasRecord(store, `${input.key}.${generation}.json`))) return undefined;
    const revocation: Revocation = { version: 1, generation, ...input };
    // Somebody else revoked the same generation: then it is done, unless a new record came meanwhile.
    if (await store.create(`revoked/${input.key}.${generation}.json`, `${canonical(revocation as unknown as Json)}\n`)) return revocation;
  }
}

async function hasRecord(store: Store, name: string): Promise<boolean> {
  for (const folder of await store.list('tasks')) if ((await store.list(`tasks/${folder.replace('/', '')}`)).includes(name)) return true;
  return false;
}
