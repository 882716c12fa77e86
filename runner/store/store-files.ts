/** A file of a store, or an object: its path in the store, bytes, and when it changed (milliseconds since 1970). */
export interface StoreFile {
  readonly path: string;
  readonly size: number;
  readonly changed: number;
}

/** A store below its meaning: what `check`, `gc` and `copy` need to look at everything, whatever is in it. */
export interface StoreFiles {
  /** The folder, or `s3://bucket/prefix`. */
  readonly name: string;
  /** Files below a folder, sorted by path; a file that appears meanwhile may be missing. */
  below(folder: string): Promise<StoreFile[]>;
  /** One file, or undefined. */
  facts(path: string): Promise<StoreFile | undefined>;
  /** All bytes of a file, or undefined. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** sha256 (bare hex) of a file, which is never held whole, and its first character; undefined when there is none. */
  hash(path: string): Promise<{ readonly sha256: string; readonly first: string } | undefined>;
  /** Removes a file if it is there. */
  remove(path: string): Promise<void>;
  /** Moves a file to `damaged/<path>`, or a free name beside it; nothing when it is gone. */
  moveAside(path: string): Promise<void>;
  /** What processes left that died while they wrote. */
  leftovers(now: number): Promise<StoreFile[]>;
  removeLeftover(path: string): Promise<void>;
  /** What `leftovers` are here, in words, for so many. */
  describeLeftovers(count: number): string;
}

/** Does something with each item, a few at a time; the first error ends it. Answers in the order of the items. */
export async function inParallel<T, U>(items: readonly T[], action: (item: T) => Promise<U>, atOnce = 32): Promise<U[]> {
  const results: U[] = new Array(items.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let place = next++; place < items.length; place = next++) results[place] = await action(items[place] as T);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
