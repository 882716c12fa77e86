import { digestOf, type Digest } from '../model/digest.ts';
import type { PackIndex } from '../model/stored.ts';
import { openRecordText } from './records.ts';
import type { Store } from './store.ts';

/** Records in one pack: about 700 KB. */
const PACK_RECORDS = 1024;
/** Packs that an index may have above the fewest possible: a run that adds little adds one small pack, and every few runs small ones are put together. */
const SPARE_PACKS = 4;
/** Records of a pack that are read one by one at a time. */
const READERS = 32;
/** Digits of a key in an index: of a million keys that are not in it, about 200 seem to be. */
const DIGITS = 8;
/** Packs of one index; a position and the digits of a key fit one number. */
const MOST_PACKS = 2 ** 20;

/** Path of a pack: lines of whole records, named by the digest of them all. */
function packPath(digest: string): string {
  return `packs/${digest}`;
}

/** An index, ready to be asked. */
export interface OpenIndex {
  /** As in the document. */
  readonly steps: ReadonlyMap<string, string>;
  readonly packs: readonly string[];
  /** Packs that may hold the record of a key; mostly none or one. */
  packsOf(key: string): string[];
}

/** Reads an index; undefined when it is missing or is not one: then there are no packs. */
export async function readIndex(store: Store, blob: string): Promise<OpenIndex | undefined> {
  const bytes = await store.readBlob(blob.slice('sha256:'.length) as Digest);
  if (bytes === undefined) return undefined;
  let index: PackIndex;
  try {
    index = JSON.parse(Buffer.from(bytes).toString('utf8')) as PackIndex;
  } catch {
    return undefined;
  }
  if (index?.version !== 1 || !Array.isArray(index.packs) || index.packs.length > MOST_PACKS || !index.packs.every((pack) => /^[0-9a-f]{64}$/.test(pack?.digest) && typeof pack.keys === 'string')) return undefined;
  const packs = index.packs.map((pack) => pack.digest);
  const places = new Float64Array(index.packs.reduce((sum, pack) => sum + Math.ceil(pack.keys.length / DIGITS), 0));
  let filled = 0;
  for (const [p, { keys }] of index.packs.entries()) {
    for (let at = 0; at < keys.length; at += DIGITS) {
      places[filled] = Number.parseInt(keys.slice(at, at + DIGITS), 16) * MOST_PACKS + p;
      filled += 1;
    }
  }
  places.sort();
  return {
    steps: new Map(Object.entries(index.steps ?? {})),
    packs,
    packsOf: (key) => {
      const from = Number.parseInt(key.slice(0, DIGITS), 16) * MOST_PACKS;
      let [low, high] = [0, places.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((places[middle] as number) < from) low = middle + 1;
        else high = middle;
      }
      const found = new Set<number>();
      for (let at = low; at < places.length && (places[at] as number) < from + MOST_PACKS; at += 1) found.add((places[at] as number) - from);
      return [...found].map((p) => packs[p] as string);
    },
  };
}

/** Records of a pack by key, as text: whoever uses one opens it, which checks it. Empty when the pack is gone. */
export async function readPack(store: Store, digest: string): Promise<Map<string, string>> {
  const bytes = await store.get(packPath(digest));
  const records = new Map<string, string>();
  for (const line of bytes === undefined ? [] : Buffer.from(bytes).toString('utf8').split('\n')) {
    const key = /"key":"([0-9a-f]{64})"/.exec(line)?.[1];
    if (key !== undefined) records.set(key, line);
  }
  return records;
}

/** A record that belongs into a pack. */
export interface Packable {
  readonly step: string;
  readonly key: string;
  readonly generation: number;
}

/** What packs are made from. */
export interface PackSource {
  /** Records of a finished plan in canonical order; keys may come again. */
  readonly records: Iterable<Packable>;
  readonly steps: PackIndex['steps'];
  /** The pack that holds the record of a key already. */
  packOf(key: string): string | undefined;
  /** Text of a record, from a pack or from its own place. */
  textOf(record: Packable): Promise<string | undefined>;
}

/**
 * Writes what is not in a pack yet into packs, and an index of all; answers the blob of the index. Packs of earlier
 * results are used again, unless they have become too many for so few records. What is not a whole record is left out.
 */
export async function writePacks(store: Store, source: PackSource): Promise<string> {
  const kept = new Map<string, Packable[]>();
  const fresh: Packable[] = [];
  const seen = new Set<string>();
  for (const record of source.records) {
    if (seen.has(record.key)) continue;
    seen.add(record.key);
    const pack = source.packOf(record.key);
    if (pack === undefined) fresh.push(record);
    else if (!kept.get(pack)?.push(record)) kept.set(pack, [record]);
  }
  const fewest = Math.ceil(seen.size / PACK_RECORDS);
  for (const [digest, records] of [...kept].sort(([, a], [, b]) => a.length - b.length)) {
    if (kept.size + Math.ceil(fresh.length / PACK_RECORDS) <= fewest + SPARE_PACKS) break;
    kept.delete(digest);
    fresh.push(...records);
  }
  const packs = [...kept].map(([digest, records]) => ({ digest, keys: prefixes(records) }));
  for (let from = 0; from < fresh.length; from += PACK_RECORDS) packs.push(...(await writePack(store, source, fresh.slice(from, from + PACK_RECORDS))));
  const index: PackIndex = { version: 1, steps: source.steps, packs };
  return `sha256:${await store.putBlob(`${JSON.stringify(index)}\n`)}`;
}

async function writePack(store: Store, source: PackSource, records: readonly Packable[]): Promise<{ digest: string; keys: string }[]> {
  const lines: string[] = [];
  const held: Packable[] = [];
  for (let from = 0; from < records.length; from += READERS) {
    const some = records.slice(from, from + READERS);
    for (const [i, text] of (await Promise.all(some.map((record) => source.textOf(record)))).entries()) {
      const record = some[i] as Packable;
      if (text === undefined || openRecordText(text, record.key)?.generation !== record.generation) continue;
      lines.push(`${text.trimEnd()}\n`);
      held.push(record);
    }
  }
  if (held.length === 0) return [];
  const text = lines.join('');
  const digest = digestOf(text);
  // The same records in the same order are there already, from a run that got no further: nothing to do then.
  await store.create(packPath(digest), text);
  return [{ digest, keys: prefixes(held) }];
}

function prefixes(records: readonly Packable[]): string {
  return records.map(({ key }) => key.slice(0, DIGITS)).join('');
}
