import type { Json } from '../model/canonical.ts';
import { digestOf, taggedDigest, type Digest } from '../model/digest.ts';
import type { LocalCache } from './cache.ts';
import { openRecord } from './records.ts';
import { StoreError, type Store } from './store.ts';

/** Stores that are asked together. */
export interface TieredOptions {
  /** The first is the store: writes go there, and whatever is of a run is its own. The others are only read. */
  readonly stores: readonly [Store, ...Store[]];
  /** Those of the stores whose records and results count before those of the others, in this order. Default: none, whoever answers first is as good. */
  readonly wins?: readonly Store[];
  readonly cache?: LocalCache;
  /** Told once for each store that is only read and cannot be: the work goes on without it. */
  readonly onNotice?: (message: string) => void;
  /** Milliseconds for which what was nowhere is not asked for again. Default 2,000. */
  readonly remember?: number;
}

/** Documents that never change, whose name or content says whether they are right: the first answer is as good as any. */
const LASTING = /^(tasks\/[0-9a-f]{16}\/[0-9a-f]{64}\.[0-9]+\.json|packs\/[0-9a-f]{64}|(plans|steps)\/[0-9a-f]{64}\.json)$/;
/** What another store knows of results counts too; of several the first store's is taken, or that of the one that wins. */
const ORDERED = /^(results|series)\//;
/** What leads to packs, which hold records: read past the store that wins, they would count before its records. */
const TO_PACKS = /^series\/(steps\/)?[0-9a-f]{64}\.json$/;
/** Listings that are of all stores together. A record that any of them revoked is a miss. */
const TOGETHER = /^(tasks\/.+|results(\/.+)?|revoked)$/;
const REMEMBER = 2000;

/**
 * A store of several: look-ups ask the cache, then all stores at once, and take the first verified answer. Only a store
 * makes a blob count as being there; the cache saves fetching its bytes.
 */
export function tieredStore({ stores, wins = [], cache, onNotice, remember = REMEMBER }: TieredOptions): Store {
  const [first, ...others] = stores;
  const inTurn = [...wins, ...stores.filter((store) => !wins.includes(store))];
  const away = new Set<Store>();
  /** What was nowhere → until when that is believed. */
  const nowhere = new Map<string, number>();
  const holders = new Map<Digest, Store>();

  /** Asks a store; one of the others that cannot answer is told of, and has nothing. */
  const ask = async <T>(store: Store, question: (store: Store) => Promise<T | undefined>): Promise<T | undefined> => {
    try {
      return await question(store);
    } catch (error) {
      if (store === first || !(error instanceof StoreError)) throw error;
      if (!away.has(store)) onNotice?.(`${store.description} cannot be read (${error.message}); the work goes on without it`);
      away.add(store);
      return undefined;
    }
  };

  /** The first answer that is one; undefined when no store has one. Trouble of the first store counts only when nobody else answers. */
  const race = <T>(question: (store: Store) => Promise<T | undefined>): Promise<{ readonly store: Store; readonly answer: T } | undefined> => {
    const { promise, resolve, reject } = Promise.withResolvers<{ readonly store: Store; readonly answer: T } | undefined>();
    let trouble: unknown;
    let left = stores.length;
    const end = (): void => {
      left -= 1;
      if (left > 0) return;
      if (trouble === undefined) resolve(undefined);
      else reject(trouble);
    };
    for (const store of stores) {
      ask(store, question).then(
        (answer) => {
          if (answer !== undefined) resolve({ store, answer });
          end();
        },
        (error) => {
          trouble = error;
          end();
        },
      );
    }
    return promise;
  };

  /** The answer of the store that wins, else that of the next in turn that has one; everybody is asked at once. */
  const inTurnOf = async <T>(question: (store: Store) => Promise<T | undefined>): Promise<{ readonly store: Store; readonly answer: T } | undefined> => {
    const answers = await Promise.all(inTurn.map(async (store) => ({ store, answer: await ask(store, question) })));
    return answers.find((one): one is { readonly store: Store; readonly answer: Awaited<T> } => one.answer !== undefined);
  };

  const isNowhere = (name: string): boolean => {
    const until = nowhere.get(name);
    if (until === undefined) return false;
    if (until > performance.now()) return true;
    nowhere.delete(name);
    return false;
  };
  const note = (name: string): void => {
    if (nowhere.size > 10_000) nowhere.clear();
    nowhere.set(name, performance.now() + remember);
  };

  const lasting = async (path: string): Promise<Uint8Array | undefined> => {
    const known = cache?.document(path);
    if (known !== undefined && isRight(path, known)) return known;
    if (isNowhere(path)) return undefined;
    const found = await (wins.length === 0 ? race : inTurnOf)(async (store) => {
      const bytes = await store.get(path);
      return bytes !== undefined && isRight(path, bytes) ? bytes : undefined;
    });
    if (found === undefined) note(path);
    // A record that the store which wins lacks today may be another one there tomorrow.
    else if (wins.length === 0 || found.store === wins[0] || !path.startsWith('tasks/')) cache?.keepDocument(path, found.answer);
    return found?.answer;
  };

  const inOrder = async (path: string): Promise<Uint8Array | undefined> => (await inTurnOf((store) => (wins.length === 0 || wins.includes(store) || !TO_PACKS.test(path) ? store.get(path) : Promise.resolve(undefined))))?.answer;

  const blobSize = async (digest: Digest): Promise<number | undefined> => {
    if (isNowhere(digest)) return undefined;
    const found = await race((store) => store.blobSize(digest));
    if (found === undefined) note(digest);
    else if (stores.length > 1) {
      if (holders.size > 100_000) holders.clear();
      holders.set(digest, found.store);
    }
    return found?.answer;
  };

  /** Stores in the order in which to fetch a blob: who said to have it, then the others. */
  const sources = async (digest: Digest): Promise<readonly Store[]> => {
    if (stores.length === 1) return stores;
    if (!holders.has(digest)) await blobSize(digest);
    const holder = holders.get(digest);
    return holder === undefined ? stores : [holder, ...stores.filter((store) => store !== holder)];
  };

  const written = (name: string): void => void nowhere.delete(name);

  return {
    description: [first, ...others].map((store) => store.description).join(', then '),
    // Of several, each is asked; and a result that rests on records of another store is whole only with its packs.
    remote: others.length > 0 || first.remote,
    ...(first.traffic === undefined ? {} : { traffic: first.traffic }),
    get: (path) => (LASTING.test(path) ? lasting(path) : ORDERED.test(path) ? inOrder(path) : first.get(path)),
    create: async (path, bytes) => {
      const created = await first.create(path, bytes);
      // Somebody was faster, so what was nowhere a moment ago may be there, with all that it names.
      if (created) written(path);
      else {
        nowhere.clear();
        cache?.dropDocument(path);
      }
      return created;
    },
    put: async (path, bytes) => {
      await first.put(path, bytes);
      written(path);
      // A record that is valid and whose blobs are gone is replaced.
      cache?.dropDocument(path);
    },
    replace: (path, previous, bytes) => first.replace(path, previous, bytes),
    list: async (folder, limit) => {
      if (!TOGETHER.test(folder) || others.length === 0) return first.list(folder, limit);
      if (wins.length > 0 && folder.startsWith('results/')) return (await inTurnOf(async (store) => nonEmpty(await store.list(folder, limit))))?.answer ?? [];
      // What is revoked must be known: there, a store that is away is trouble.
      const lists = await Promise.all(stores.map((store) => (folder === 'revoked' ? store.list(folder, limit) : ask(store, (one) => one.list(folder, limit)))));
      return [...new Set(lists.flatMap((names) => names ?? []))].sort().slice(0, limit);
    },
    remove: (path) => first.remove(path),
    blobSize,
    hasIntactBlob: async (digest) => {
      for (const store of stores) if ((await ask(store, async (one) => (await one.hasIntactBlob(digest)) || undefined)) === true) return true;
      return false;
    },
    readBlob: async (digest) => {
      const known = cache?.blob(digest);
      if (known !== undefined) return known;
      for (const store of await sources(digest)) {
        const bytes = await ask(store, (one) => one.readBlob(digest));
        if (bytes === undefined) continue;
        cache?.keepBlob(digest, bytes);
        return bytes;
      }
      return undefined;
    },
    fetchBlob: async (digest, to, mode) => {
      if (cache?.fetchBlob(digest, to, mode) === true) return true;
      for (const store of await sources(digest)) {
        if ((await ask(store, async (one) => (await one.fetchBlob(digest, to, mode)) || undefined)) !== true) continue;
        cache?.keepFile(digest, to);
        return true;
      }
      return false;
    },
    putBlob: async (bytes) => {
      const digest = await first.putBlob(bytes);
      written(digest);
      cache?.keepBlob(digest, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
      return digest;
    },
    putFile: async (path) => {
      const stored = await first.putFile(path);
      written(stored.digest);
      // The file may change: what is read from the cache is hashed.
      cache?.keepFile(stored.digest, path);
      return stored;
    },
    sync: async () => {
      await first.sync();
      cache?.flush();
    },
  };
}

function nonEmpty(names: string[]): string[] | undefined {
  return names.length === 0 ? undefined : names;
}

/** Whether a lasting document is what its path says. */
function isRight(path: string, bytes: Uint8Array): boolean {
  const [kind, ...rest] = path.split('/');
  const name = rest[rest.length - 1] ?? '';
  if (kind === 'packs') return digestOf(bytes) === name;
  const [stem = '', generation] = name.split('.');
  if (kind === 'tasks') return openRecord(bytes, stem)?.generation === Number(generation);
  try {
    return taggedDigest(kind === 'plans' ? 'plan' : 'step', 1, JSON.parse(Buffer.from(bytes).toString('utf8')) as Json) === stem;
  } catch {
    return false;
  }
}
