import type { Digest } from '../../model/digest.ts';
import { StoreError, type Store } from '../../store/store.ts';

/** Methods of a store that a worker asks its runner for. */
const METHODS = ['get', 'create', 'put', 'replace', 'list', 'remove', 'blobSize', 'hasIntactBlob', 'readBlob', 'fetchBlob', 'putBlob', 'putFile', 'sync'] as const;
type Method = (typeof METHODS)[number];

/** A call of a worker on the store of its runner. Bytes of files do not travel: paths do. */
export interface StoreCall {
  readonly type: 'store';
  readonly call: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}

/** What came of it: a value, or trouble. */
export interface StoreAnswer {
  readonly type: 'stored';
  readonly call: number;
  readonly value?: unknown;
  readonly trouble?: { readonly message: string; readonly code: string };
}

/** Performs a call on the runner's store. Never rejects. */
export async function serveCall(store: Store, { call, method, args }: StoreCall): Promise<StoreAnswer> {
  try {
    const perform = store[method] as (...args: readonly unknown[]) => Promise<unknown>;
    return { type: 'stored', call, value: await perform(...args) };
  } catch (error) {
    return { type: 'stored', call, trouble: { message: (error as Error).message, code: (error as { code?: string }).code ?? 'EUNKNOWN' } };
  }
}

/**
 * The store of a runner, as its worker sees it: every call goes over their channel. So a worker needs no network and
 * holds no credentials, which the commands it starts could otherwise find beside them.
 */
export function servedStore(description: string, ask: (call: StoreCall) => void): { readonly store: Store; answer(answer: StoreAnswer): void } {
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let next = 0;
  const call = <T>(method: Method, ...args: readonly unknown[]): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const number = next++;
      open.set(number, { resolve: resolve as (value: unknown) => void, reject });
      ask({ type: 'store', call: number, method, args });
    });
  return {
    store: {
      description,
      remote: true,
      get: (path) => call('get', path),
      create: (path, bytes) => call('create', path, bytes),
      put: (path, bytes) => call('put', path, bytes),
      replace: (path, bytes, previous) => call('replace', path, bytes, previous),
      list: (folder, limit) => call('list', folder, limit),
      remove: (path) => call('remove', path),
      blobSize: (digest) => call('blobSize', digest),
      hasIntactBlob: (digest) => call('hasIntactBlob', digest),
      readBlob: (digest) => call('readBlob', digest),
      fetchBlob: (digest, to, mode) => call('fetchBlob', digest, to, mode),
      putBlob: (bytes) => call<Digest>('putBlob', bytes),
      putFile: (path) => call('putFile', path),
      sync: () => call('sync'),
    },
    answer: ({ call: number, value, trouble }) => {
      const waiting = open.get(number);
      open.delete(number);
      if (trouble === undefined) waiting?.resolve(value);
      else waiting?.reject(new StoreError(trouble.message, trouble.code));
    },
  };
}
