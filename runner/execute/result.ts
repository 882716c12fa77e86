import { canonical, type Json } from '../model/canonical.ts';
import { merkleTree } from '../model/merkle.ts';
import type { Counts, Result, SeriesResult, StoredOutput } from '../model/stored.ts';
import { stepNameOf } from '../plan/key.ts';
import { coordinatesOf, gridPointOf, type Layout, type StageNode } from '../plan/lattice.ts';
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

type ResultUnit = Result['outputs'][number]['units'][number];

/** Documents written at a time. */
const WRITERS = 16;

/**
 * Writes the result of a plan whose every wanted task succeeded. Its name is the Merkle root over (stage, unit, key,
 * output digests) in canonical order, which is the same on every machine. Its packs and the last result of its series
 * are written with it, where a request is worth saving.
 */
export async function writeResult(store: Store, input: FinishedPlan): Promise<Result> {
  const { layout } = input;
  const tree = merkleTree();
  const keys: { [stage: string]: string } = {};
  for (const node of layout.stages) {
    const lines = piecewise('\n');
    const stage = canonical(node.stage.id);
    for (let unit = 0; unit < node.shape.size; unit += 1) {
      if (node.wanted[unit] === 0) continue;
      const task = input.finished(node.index, unit);
      // Canonical JSON of [stage, unit, key, digests].
      tree.add(`[${stage},${unit},"${task.key}",${digestsOf(task)}]`);
      lines.add(`[${unit},"${task.key}",${task.generation}]`);
    }
    lines.end('\n');
    keys[node.stage.id] = `sha256:${await store.putBlob(lines.bytes())}`;
  }
  const packs = store.remote ? { packs: await pack(store, input) } : {};
  // A result must not outlive, in a power loss, what it names, all of which is written. Its own text is made meanwhile.
  const synced = store.sync();
  synced.catch(() => {});
  const outputs = layout.plan.outputs.map((output) => {
    const node = layout.stages.find((candidate) => candidate.stage.id === output.stage);
    if (node === undefined) throw new Error(`internal: output ${output.name} is of no stage`);
    return {
      name: output.name,
      role: output.role,
      stage: output.stage,
      output: output.output,
      mediaType: node.stage.mediaTypes[output.output] ?? 'application/octet-stream',
      // Made when somebody asks: there may be a million.
      get units() {
        return [...unitsOf(input, node, output.output)];
      },
    };
  });
  const root = tree.root();
  const result: Result = { version: 1, plan: input.plan, root, finished: new Date().toISOString(), counts: input.counts, outputs, keys, ...packs, usage: input.usage };
  const path = `results/${input.plan}/${root}.json`;
  const text = printResult(result, (output) => unitsOf(input, layout.stages.find((node) => node.stage.id === output.stage) as StageNode, output.output));
  await synced;
  // A revoked record may give the same bytes again, and so the same root; the old result would never be finished.
  if (!(await store.create(path, text)) && !(await hasSameKeys(store, path, keys))) await store.put(path, text);
  await pointTo(store, input, result);
  return result;
}

/** Canonical JSON of the digests of outputs by name. */
function digestsOf({ outputs }: FinishedTask): string {
  const names = Object.keys(outputs);
  if (names.length > 1) names.sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:"${outputs[name]?.digest ?? ''}"`).join(',')}}`;
}

/** Units of an output, in order. */
function* unitsOf({ layout, finished }: FinishedPlan, node: StageNode, output: string): Iterable<ResultUnit> {
  for (let unit = 0; unit < node.shape.size; unit += 1) {
    if (node.wanted[unit] === 0) continue;
    const task = finished(node.index, unit);
    const stored = task.outputs[output];
    if (stored === undefined) continue;
    const grid = gridPointOf(layout.plan, node, unit);
    yield { unit, at: coordinatesOf(layout.plan, node, unit), ...(grid === undefined ? {} : { grid }), key: task.key, digest: stored.digest, size: stored.size, kind: stored.kind };
  }
}

/** The canonical text of a result, printed unit by unit. */
function printResult(result: Result, unitsIn: (output: Result['outputs'][number]) => Iterable<ResultUnit>): Uint8Array {
  // No text inside can hold this: its quotes would be escaped.
  const [before, after] = canonical({ ...result, outputs: [] } as unknown as Json).split('"outputs":[]') as [string, string];
  const text = piecewise(',');
  text.end(`${before}"outputs":[`);
  for (const [o, output] of result.outputs.entries()) {
    const { name, role, stage, output: made, mediaType } = output;
    const [head, tail] = canonical({ name, role, stage, output: made, mediaType, units: [] }).split('"units":[]') as [string, string];
    text.end(`${o === 0 ? '' : ','}${head}"units":[`);
    for (const unit of unitsIn(output)) text.add(canonical(unit as unknown as Json));
    text.end(`]${tail}`);
  }
  text.end(`]${after}\n`);
  return text.bytes();
}

/** A long text that is made of many items, and held as bytes. */
function piecewise(separator: string): { add(item: string): void; end(text: string): void; bytes(): Uint8Array } {
  const pieces: Buffer[] = [];
  let [text, first] = ['', true];
  const flush = (most: number): void => {
    if (text.length <= most) return;
    pieces.push(Buffer.from(text));
    text = '';
  };
  return {
    add: (item) => {
      text += first ? item : `${separator}${item}`;
      first = false;
      flush(1 << 16);
    },
    end: (last) => {
      text += last;
      first = true;
    },
    bytes: () => {
      flush(0);
      return Buffer.concat(pieces.splice(0));
    },
  };
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
