import type { Store } from './store.ts';

/** Writes a document whose path says what is in it, unless it is there. What is there and is not that (torn by a power loss) is replaced. */
export async function ensureDocument(store: Store, path: string, text: string): Promise<void> {
  if (await store.create(path, text)) return;
  const found = await store.get(path);
  if (found === undefined || Buffer.from(found).toString('utf8') !== text) await store.put(path, text);
}
