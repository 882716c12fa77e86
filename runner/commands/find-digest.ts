import { readDocument } from '../store/documents.ts';
import type { Result, TaskRecord } from '../model/stored.ts';
import type { Store } from '../store/store.ts';

/** A task that made some bytes, as its record tells. */
export interface Maker {
  readonly plan: string;
  readonly stage: string;
  readonly unit: number;
  /** The whole digest, `sha256:<hex>`. */
  readonly digest: string;
}

/** Finds tasks whose output begins with these hexadecimal digits: first among published outputs of results, else among all records. */
export async function findMakers(store: Store, hex: string): Promise<Maker[]> {
  const published = await inResults(store, hex);
  return published.length > 0 ? published : inRecords(store, hex);
}

async function inResults(store: Store, hex: string): Promise<Maker[]> {
  const makers: Maker[] = [];
  for (const folder of await store.list('results')) {
    const plan = folder.replace(/\/$/, '');
    for (const name of await store.list(`results/${plan}`)) {
      const result = await readDocument<Result>(store, `results/${plan}/${name}`);
      for (const { stage, units } of result?.outputs ?? []) for (const { unit, digest } of units) if (digest.startsWith(`sha256:${hex}`)) makers.push({ plan, stage, unit, digest });
    }
  }
  return makers;
}

async function inRecords(store: Store, hex: string): Promise<Maker[]> {
  const makers: Maker[] = [];
  for (const folder of await store.list('tasks')) {
    const path = `tasks/${folder.replace(/\/$/, '')}`;
    for (const name of await store.list(path)) {
      // Looking at the bytes first is what makes this quick: one record in thousands is the one.
      const bytes = await store.get(`${path}/${name}`);
      if (bytes === undefined || !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(`"sha256:${hex}`)) continue;
      const record = JSON.parse(Buffer.from(bytes).toString('utf8')) as TaskRecord;
      for (const { digest } of Object.values(record.outputs)) if (digest.startsWith(`sha256:${hex}`)) makers.push({ plan: record.by.plan, stage: record.by.stage, unit: record.by.unit, digest });
    }
  }
  return makers;
}
