import type { Store } from './store.ts';

/** Writes a document whose path says what is in it, unless it is there. What is there and is not that (torn by a power loss) is replaced. */
export async function ensureDocument(store: Store, path: string, text: string): Promise<void> {
  if (await store.create(path, text)) return;
  const found = await store.get(path);
  if (found === undefined || Buffer.from(found).toString('utf8') !== text) await store.put(path, text);
}

/** A JSON document of the store; undefined when it is missing, or torn by a power loss. */
export async function readDocument<T>(store: Store, path: string): Promise<T | undefined> {
  const bytes = await store.get(path);
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as T;
  } catch {
    return undefined;
  }
}
