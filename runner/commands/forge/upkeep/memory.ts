import { canonical, type Json } from '../../../model/canonical.ts';
import type { Store } from '../../../store/store.ts';
import type { RefreshMemory } from './refresh.ts';
import type { Known } from './source.ts';

/** Bytes of what is remembered of one dataset. */
const MOST = 16 * 1024 * 1024;

/** What sources were like, kept in a store as `snapshots/refresh/<id>.json`. Whatever is there and is not of that form counts as nothing. */
export function storedMemory(store: Store): RefreshMemory {
  const path = (dataset: string): string => `snapshots/refresh/${dataset}.json`;
  return {
    async read(dataset) {
      const bytes = await store.get(path(dataset));
      return bytes === undefined || bytes.length > MOST ? new Map() : knownIn(Buffer.from(bytes).toString('utf8'));
    },
    async write(dataset, known) {
      const text = `${canonical({ version: 1, files: Object.fromEntries([...known].map(([key, { mark, digest, size }]) => [key, [mark, digest, size]])) } as unknown as Json)}\n`;
      if (Buffer.byteLength(text) <= MOST) await store.put(path(dataset), text);
    },
  };
}

/** Nothing is remembered: every byte is read. */
export const noMemory: RefreshMemory = { read: async () => new Map(), write: async () => {} };

function knownIn(text: string): Map<string, Known> {
  let files: unknown;
  try {
    ({ files } = JSON.parse(text) as { readonly files?: unknown });
  } catch {
    return new Map();
  }
  const known = new Map<string, Known>();
  for (const [key, value] of Object.entries(typeof files === 'object' && files !== null ? files : {})) {
    const [mark, digest, size] = Array.isArray(value) ? (value as unknown[]) : [];
    if (typeof mark === 'string' && typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest) && Number.isSafeInteger(size)) known.set(key, { mark, digest, size: size as number });
  }
  return known;
}
