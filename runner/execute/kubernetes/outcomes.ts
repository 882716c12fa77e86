import type { Attempt } from '../../model/stored.ts';
import { readDocument } from '../../store/documents.ts';
import { findRecord } from '../../store/records.ts';
import type { Store } from '../../store/store.ts';
import { chunkOutcomeFolder, type ChunkOutcome, type ChunkTaskOutcome } from '../../task/chunk.ts';
import type { TaskOutcome } from '../../task/perform.ts';
import type { ChunkInHand, TaskInHand } from './work.ts';

/** Requests to the store at a time. */
const AT_ONCE = 16;

/** Calls `work` for each item, so many at a time. */
export async function eachOf<Item>(items: readonly Item[], work: (item: Item, position: number) => Promise<void>, atOnce: number = AT_ONCE): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let position = next++; position < items.length; position = next++) await work(items[position] as Item, position);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane));
}

/**
 * What the agents' summaries say of the tasks of chunks, by digest of the chunk: one listing for all, one read for each
 * summary. A chunk that two pods worked on has two; a verdict counts more than a task handed back, a success most.
 */
export async function readSummaries(store: Store, plan: string, stage: string, chunks: readonly ChunkInHand[]): Promise<Map<string, Map<number, ChunkTaskOutcome>>> {
  const folder = chunkOutcomeFolder(plan, stage);
  const wanted = new Map(chunks.map((chunk) => [chunk.digest, new Map<number, ChunkTaskOutcome>()]));
  const names = (await store.list(folder)).filter((name) => wanted.has(name.slice(0, 64)));
  await eachOf(names, async (name) => {
    const summary = await readDocument<ChunkOutcome>(store, `${folder}/${name}`);
    if (summary === undefined || summary.version !== 1 || summary.chunk !== name.slice(0, 64)) return;
    const known = wanted.get(summary.chunk) as Map<number, ChunkTaskOutcome>;
    for (const task of summary.tasks) {
      const before = known.get(task.unit);
      if (before === undefined || weight(task) > weight(before)) known.set(task.unit, task);
    }
  });
  return wanted;
}

function weight(task: ChunkTaskOutcome): number {
  if (task.state === 'handedBack') return 0;
  return task.outcome.ok ? 2 : 1;
}

/**
 * What the store itself says of a task that no summary mentions: its record, or the last failed attempt of this launch
 * that began after `since`. Undefined when it was not executed to its end.
 */
export async function readTruth(store: Store, place: { readonly plan: string; readonly stage: string; readonly launch: string; readonly since: string }, task: TaskInHand): Promise<TaskOutcome | undefined> {
  const record = await findRecord(store, task.step, task.key, { generation: () => task.generation });
  if (record !== undefined) return { ok: true, outputs: record.outputs, usage: record.usage, cached: record.by.launch !== place.launch };
  const folder = `attempts/${place.plan}/${place.stage}/${task.unit}`;
  let last: Attempt | undefined;
  for (const name of await store.list(folder)) {
    if (!name.startsWith(`${place.launch}-`)) continue;
    const attempt = await readDocument<Attempt>(store, `${folder}/${name}`);
    if (attempt?.outcome !== 'failed' || attempt.key !== task.key) continue;
    // Not as texts: the API server's times have no fractions.
    if (place.since !== '' && Date.parse(attempt.started) < Date.parse(place.since)) continue;
    if (last === undefined || attempt.started > last.started) last = attempt;
  }
  if (last === undefined) return undefined;
  const { class: failure = 'infrastructure', reason = 'it failed', exitCode, tail, log, usage } = last;
  return { ok: false, class: failure, reason, ...(exitCode === undefined ? {} : { exitCode }), ...(tail === undefined ? {} : { tail }), ...(log === undefined ? {} : { log }), ...(usage === undefined ? {} : { usage }) };
}
