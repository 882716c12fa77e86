import { recordFolder } from '../../runner/store/records.ts';
import type { Store } from '../../runner/store/store.ts';

/** Requests that a store over a network would have been asked, by kind. */
export interface Requests {
  readonly get: number;
  readonly create: number;
  readonly put: number;
  /** One for each 1,000 names. */
  readonly list: number;
  readonly blob: number;
}

/** A store that counts. */
export interface CountingStore {
  readonly store: Store;
  /** What was asked since the last time, which begins anew. */
  take(): Requests;
}

const NAMES_IN_A_REQUEST = 1000;

/** A store that counts what it is asked, and says that it is far away. What a run tells of itself again and again is as much as it takes time, and is not counted. */
export function counting(inner: Store): CountingStore {
  let requests = { get: 0, create: 0, put: 0, list: 0, blob: 0 };
  const isNews = (path: string): boolean => /^(runs|wanted)\//.test(path);
  const counted = <Arguments extends unknown[], Result>(kind: 'get' | 'create' | 'put' | 'blob', call: (...args: Arguments) => Promise<Result>) => (...args: Arguments): Promise<Result> => {
    requests[kind] += 1;
    return call(...args);
  };
  return {
    store: {
      ...inner,
      remote: true,
      get: counted('get', inner.get),
      create: (path, bytes) => (isNews(path) ? inner.create(path, bytes) : counted('create', inner.create)(path, bytes)),
      put: (path, bytes) => (isNews(path) ? inner.put(path, bytes) : counted('put', inner.put)(path, bytes)),
      list: async (folder, limit) => {
        const names = await inner.list(folder, limit);
        if (!isNews(folder)) requests.list += Math.max(1, Math.ceil(names.length / NAMES_IN_A_REQUEST));
        return names;
      },
      blobSize: counted('blob', inner.blobSize),
      hasIntactBlob: counted('blob', inner.hasIntactBlob),
      readBlob: counted('blob', inner.readBlob),
      fetchBlob: counted('blob', inner.fetchBlob),
      putBlob: counted('blob', inner.putBlob),
      putFile: counted('blob', inner.putFile),
    },
    take: () => {
      const taken = requests;
      requests = { get: 0, create: 0, put: 0, list: 0, blob: 0 };
      return taken;
    },
  };
}

/** All of them. */
export function total(requests: Requests): number {
  return Object.values(requests).reduce((sum, count) => sum + count, 0);
}

/** A store whose listings of these steps also hold so many records of other plans each, evenly spread as digests are. */
export function crowded(inner: Store, steps: readonly string[], records: number): Store {
  const folders = new Set(steps.map(recordFolder));
  let foreign: string[] | undefined;
  const names = (): string[] => (foreign ??= Array.from({ length: records }, (_, i) => `${Math.floor((i * 2 ** 32) / records).toString(16).padStart(8, '0')}${'5'.repeat(56)}.0.json`));
  return {
    ...inner,
    list: async (folder, limit) => {
      const own = await inner.list(folder, limit);
      return folders.has(folder) ? [...own, ...(limit === undefined ? names() : names().slice(0, limit))].sort().slice(0, limit) : own;
    },
  };
}
