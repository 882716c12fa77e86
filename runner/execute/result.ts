import { canonical, type Json } from '../model/canonical.ts';
import { merkleRoot } from '../model/merkle.ts';
import type { Counts, Result, SeriesResult, StoredOutput } from '../model/stored.ts';
import { stepNameOf } from '../plan/key.ts';
import { coordinatesOf, gridPointOf, type Layout } from '../plan/lattice.ts';
import type { RecordLookup } from '../store/lookup.ts';
import { writePacks, type Packable } from '../store/packs.ts';
import type { Store } from '../store/store.ts';
import { stageRules } from '../task/expect.ts';

/** What is known of a finished task. */
export interface FinishedTask {
  readonly key: string;
  readonly generation: number;
  readonly outputs: { readonly [name: string]: StoredOutput };
}

/** A plan whose every wanted task succeeded. */
export interface FinishedPlan {
  readonly layout: Layout;
  readonly plan: string;
  readonly series: string;
  readonly records: RecordLookup;
  readonly finished: (stage: number, ordinal: number) => FinishedTask;
  readonly counts: Counts;
  readonly usage: Result['usage'];
}

/** Documents written at a time. */
const WRITERS = 16;

/**
 * Writes the result of a plan whose every wanted task succeeded. Its name is the Merkle root over (stage, unit, key,
 * output digests) in canonical order, which is the same on every machine. Its packs and the last result of its series
 * are written with it, where a request is worth saving.
 */
export async function writeResult(store: Store, input: FinishedPlan): Promise<Result> {
  const { layout } = input;
  const leaves: string[] = [];
  const keys: { [stage: string]: string } = {};
  for (const node of layout.stages) {
    const lines: string[] = [];
    for (let unit = 0; unit < node.shape.size; unit += 1) {
      if (node.wanted[unit] === 0) continue;
      const task = input.finished(node.index, unit);
      const digests = Object.fromEntries(Object.entries(task.outputs).map(([name, output]) => [name, output.digest]));
      leaves.push(canonical([node.stage.id, unit, task.key, digests]));
      lines.push(JSON.stringify([unit, task.key, task.generation]));
    }
    keys[node.stage.id] = `sha256:${await store.putBlob(`${lines.join('\n')}\n`)}`;
  }
  const packs = store.remote ? { packs: await pack(store, input) } : {};
  // A result must not outlive, in a power loss, what it names, all of which is written. Its own text is made meanwhile.
  const synced = store.sync();
  synced.catch(() => {});
  const outputs = layout.plan.outputs.map((output) => {
    const node = layout.stages.find((candidate) => candidate.stage.id === output.stage);
    if (node === undefined) throw new Error(`internal: output ${output.name} is of no stage`);
    const units: Result['outputs'][number]['units'][number][] = [];
    for (let unit = 0; unit < node.shape.size; unit += 1) {
      if (node.wanted[unit] === 0) continue;
      const task = input.finished(node.index, unit);
      const stored = task.outputs[output.output];
      if (stored === undefined) continue;
      const grid = gridPointOf(layout.plan, node, unit);
      units.push({ unit, at: coordinatesOf(layout.plan, node, unit), ...(grid === undefined ? {} : { grid }), key: task.key, digest: stored.digest, size: stored.size, kind: stored.kind });
    }
    return { name: output.name, role: output.role, stage: output.stage, output: output.output, mediaType: node.stage.mediaTypes[output.output] ?? 'application/octet-stream', units };
  });
  const root = merkleRoot(leaves);
  const result: Result = { version: 1, plan: input.plan, root, finished: new Date().toISOString(), counts: input.counts, outputs, keys, ...packs, usage: input.usage };
  const path = `results/${input.plan}/${root}.json`;
  const text = `${canonical(result as unknown as Json)}\n`;
  await synced;
  // A revoked record may give the same bytes again, and so the same root; the old result would never be finished.
  if (!(await store.create(path, text)) && !(await hasSameKeys(store, path, keys))) await store.put(path, text);
  await pointTo(store, input, result);
  return result;
}

/** Tasks that a run must have executed for its packs to be worth writing although it did not finish. */
const WORTH_PACKING = 16;

/**
 * Packs what a run has done that ended without a result, where a request is worth saving: its next start asks for packs
 * and not for every record. The last result of the series stays what it is.
 */
export async function writeProgress(store: Store, input: Pick<FinishedPlan, 'layout' | 'plan' | 'records' | 'finished'> & { readonly ran: number; readonly isDone: (stage: number, unit: number) => boolean }): Promise<void> {
  if (!store.remote || input.ran < WORTH_PACKING) return;
  const packs = await pack(store, input, input.isDone);
  await writePointers(store, stepPointers(input.layout, { version: 1, plan: input.plan, finished: new Date().toISOString(), packs }));
}

/** Writes the packs of a plan; answers the blob of their index. */
async function pack(store: Store, { layout, records, finished }: Pick<FinishedPlan, 'layout' | 'records' | 'finished'>, isDone: (stage: number, unit: number) => boolean = () => true): Promise<string> {
  const steps: { [step: string]: string } = {};
  for (const { stage } of layout.stages) {
    const rules = stageRules(stage);
    for (const step of stage.steps) steps[step.slice(7)] = (steps[step.slice(7)] ?? rules) === rules ? rules : '';
  }
  function* all(): Iterable<Packable> {
    for (const node of layout.stages) {
      for (let unit = 0; unit < node.shape.size; unit += 1) {
        if (node.wanted[unit] === 0 || !isDone(node.index, unit)) continue;
        const { key, generation } = finished(node.index, unit);
        yield { step: stepNameOf(node, unit), key, generation };
      }
    }
  }
  return writePacks(store, { records: all(), steps, packOf: records.packOf, textOf: records.textOf });
}

/** Makes a result the last one of its series, and of each of its steps when it has packs. */
export async function pointTo(store: Store, { layout, series }: Pick<FinishedPlan, 'layout' | 'series'>, { plan, root, finished, packs }: Result): Promise<void> {
  const last = { version: 1, plan, root, finished, ...(packs === undefined ? {} : { packs }) } as const;
  await writePointers(store, [[`series/${series}.json`, { ...last, series }], ...(packs === undefined ? [] : stepPointers(layout, last))]);
}

type Pointer = readonly [path: string, last: SeriesResult];

function stepPointers(layout: Layout, last: SeriesResult): Pointer[] {
  const steps = new Set(layout.stages.flatMap((node) => node.stage.steps.map((name) => name.slice(7))));
  return [...steps].map((step) => [`series/steps/${step}.json`, { ...last, step }]);
}

async function writePointers(store: Store, pointers: readonly Pointer[]): Promise<void> {
  for (let from = 0; from < pointers.length; from += WRITERS) await Promise.all(pointers.slice(from, from + WRITERS).map(([path, pointer]) => store.put(path, `${canonical(pointer as unknown as Json)}\n`)));
}

/** Whether the result that is there names the same records, generations included; a torn one does not. */
async function hasSameKeys(store: Store, path: string, keys: Result['keys']): Promise<boolean> {
  const bytes = await store.get(path);
  try {
    return bytes !== undefined && canonical((JSON.parse(Buffer.from(bytes).toString('utf8')) as Result).keys) === canonical(keys);
  } catch {
    return false;
  }
}
