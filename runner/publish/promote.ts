import { pointTo, writeResult, type FinishedTask } from '../execute/result.ts';
import { writeStoredPlan } from '../execute/stored-plan.ts';
import type { PlannedAnalysis } from '../model/plan.ts';
import { stateOrder } from '../model/state-letters.ts';
import type { Counts, Result, TaskRecord, TaskState } from '../model/stored.ts';
import type { UnitIndex } from '../model/unit-index.ts';
import { describePlace } from '../plan/describe-place.ts';
import { EXCLUDED, type Layout, type StageNode } from '../plan/lattice.ts';
import { walk } from '../plan/walk.ts';
import { recordLookup, type RecordLookup } from '../store/lookup.ts';
import { openRecord, recordPath, type Revocations } from '../store/records.ts';
import { findResult } from '../store/results.ts';
import type { Store } from '../store/store.ts';
import { outputFindings } from '../task/expect.ts';
import { missingOutputs, type Carrier } from './carry.ts';
import type { Evidence } from './evidence.ts';

/** A store that records may come from. `only`: those made for these plans. */
export interface Source {
  readonly store: Store;
  readonly only?: ReadonlySet<string>;
}

/** What publishing one plan needs. */
export interface Promotion {
  readonly planned: PlannedAnalysis;
  readonly indexes: ReadonlyMap<string, UnitIndex>;
  readonly layout: Layout;
  /** What is written, and what counts as published: the same, or with mains of less private zones. */
  readonly main: Store;
  readonly published: Store;
  readonly sources: readonly Source[];
  readonly revocations: Revocations;
  readonly evidence: Evidence;
  readonly carry: Carrier;
  readonly dryRun: boolean;
  /** Puts code into main that no source has. */
  readonly prepare: () => Promise<void>;
}

/** A task that main has no record of, and why what other stores have does not count. */
export interface NotRun {
  readonly place: string;
  readonly key: string;
  readonly reasons: readonly string[];
}

/** What became of a plan. `there`: main had its result. `published`: it has it now, or would have. `incomplete`: tasks are missing, and so many may follow. */
export interface PlanPublication {
  readonly analysis: string;
  readonly plan: string;
  readonly state: 'there' | 'published' | 'incomplete';
  readonly root?: string;
  readonly tasks: number;
  /** Records that were brought, and those that main had. */
  readonly brought: number;
  readonly had: number;
  readonly notRun: readonly NotRun[];
  readonly follow: number;
  /** Roots that sources have for the plan and main does not: it is made anew against main. */
  readonly differs: readonly string[];
}

/** Tasks that are named; the rest is counted. */
const NAMED = 100;

/**
 * Publishes one plan: walks it against main, whose records win, and brings each record that is missing there and that is
 * judged to count, with what it rests on. With every task there, main's result is made; each step is written after what it
 * names, and only created, so that a run that was killed at any point is gone on with by the next one.
 */
export async function promotePlan(options: Promotion): Promise<PlanPublication & { readonly result?: Result }> {
  const { planned, layout, main, published, revocations, dryRun } = options;
  const base = { analysis: planned.analysis, plan: planned.digest as string, tasks: layout.stages.reduce((sum, node) => sum + node.tasks, 0) };
  const done = await findResult(published, planned.digest, revocations);
  // Whoever wrote the result may have been killed before it was named as the last of its series.
  if (done !== undefined && !dryRun && (await published.get(`series/${planned.series}.json`)) === undefined) await pointTo(main, { layout, series: planned.series }, done);
  if (done !== undefined) return { ...base, state: 'there', root: done.root, brought: 0, had: base.tasks, notRun: [], follow: 0, differs: [], result: done };

  const records = lookupIn(published, options);
  const bringer = bringerOf(options);
  const finished = layout.stages.map((node) => new Array<FinishedTask | undefined>(node.shape.size));
  const used = new Map<string, TaskRecord>();
  const notRun: NotRun[] = [];
  let fresh = 0;
  const walked = await walk(planned, layout, async (step, key, node, ordinal) => {
    const reasons: string[] = [];
    const record = (await ownRecord(published, records, { step, key, node }, options, reasons)) ?? (await bringer.bring({ step, key, node }, reasons));
    if (record === undefined) {
      fresh += 1;
      if (notRun.length < NAMED) notRun.push({ place: describePlace(layout, node, ordinal), key, reasons: reasons.length === 0 ? ['no store has a record of it'] : reasons });
      return undefined;
    }
    (finished[node.index] as (FinishedTask | undefined)[])[ordinal] = { key, generation: record.generation, outputs: record.outputs };
    used.set(key, record);
    return record;
  });
  const differs = await otherRoots(options);
  const report = { ...base, brought: bringer.count(), had: used.size - bringer.count(), notRun: [...notRun].sort((a, b) => (a.place < b.place ? -1 : 1)), follow: walked.follow, differs };
  if (fresh + walked.follow > 0) return { ...report, state: 'incomplete' };
  if (dryRun) return { ...report, state: 'published' };
  await writeStoredPlan(main, planned, options.indexes);
  for (const step of planned.steps.values()) for (const digest of Object.values(step.code)) for (const { store } of options.sources) if (await options.carry.blob(store, digest.slice('sha256:'.length) as Parameters<Carrier['blob']>[1])) break;
  await options.prepare();
  const usage = [...used.values()].reduce((sum, { usage: one }) => ({ wall: sum.wall + one.wall, cpu: sum.cpu + one.cpu, tasks: sum.tasks + 1 }), { wall: 0, cpu: 0, tasks: 0 });
  const result = await writeResult(main, { layout, plan: planned.digest, series: planned.series, records: lookupIn(published, options), finished: (stage, ordinal) => finished[stage]?.[ordinal] as FinishedTask, counts: countsOf(layout), usage });
  return { ...report, state: 'published', root: result.root, differs: differs.filter((root) => root !== result.root), result };
}

/** A task that asks for a record. */
interface Asking {
  readonly step: string;
  readonly key: string;
  readonly node: StageNode;
}

function lookupIn(store: Store, { planned, layout, revocations }: Promotion): RecordLookup {
  return recordLookup({ store, revocations, series: planned.series, tasks: layout.stages.reduce((sum, node) => sum + node.tasks, 0) });
}

/** The record that main has, if its outputs pass the rules of the stage that asks. */
async function ownRecord(published: Store, records: RecordLookup, { step, key, node }: Asking, options: Promotion, reasons: string[]): Promise<TaskRecord | undefined> {
  const own = await records.find(step, key);
  if (own === undefined) return undefined;
  const findings = await outputFindings(judging(published, options), own.outputs, node.stage);
  reasons.push(...findings.map((finding) => `of what is published: ${finding}`));
  return findings.length === 0 ? own : undefined;
}

/** A store whose bytes are judged, with verdicts that are kept in main, or nowhere in a dry run. Those of a source count for nothing. */
function judging(bytes: Store, { main, dryRun }: Promotion): Store {
  return { ...bytes, get: (path) => main.get(path), create: (path, text) => (dryRun ? Promise.resolve(true) : main.create(path, text)), put: (path, text) => (dryRun ? Promise.resolve() : main.put(path, text)) };
}

/** Brings records from sources; a key that several tasks have once. */
function bringerOf(options: Promotion): { readonly bring: (asking: Asking, reasons: string[]) => Promise<TaskRecord | undefined>; readonly count: () => number } {
  const lookups = options.sources.map((source) => ({ source, records: lookupIn(source.store, options) }));
  const brought = new Map<string, Promise<TaskRecord | readonly string[]>>();
  let count = 0;

  const carried = async ({ store }: Source, record: TaskRecord): Promise<TaskRecord | readonly string[]> => {
    const missing = await missingOutputs(options.carry, store, record);
    if (missing.length > 0) return missing.map((name) => `its output ${name} is missing, or its bytes are not what the record says`);
    count += 1;
    return options.dryRun ? record : written(options, store, record);
  };
  const bring = async ({ step, key, node }: Asking, reasons: string[]): Promise<TaskRecord | undefined> => {
    for (const { source, records } of lookups) {
      const record = await records.find(step, key);
      if (record === undefined || (source.only !== undefined && !source.only.has(record.by.plan))) continue;
      const { judgement } = record.step === step ? await options.evidence.backingOf(record) : { judgement: { refused: [`it says that it is of the step ${record.step}`] } };
      const findings = 'refused' in judgement ? judgement.refused : await outputFindings(judging(source.store, options), record.outputs, node.stage);
      if (findings.length > 0) {
        reasons.push(...findings);
        continue;
      }
      const doing = brought.get(key) ?? carried(source, record);
      brought.set(key, doing);
      const came = await doing;
      if ('key' in came) return came;
      reasons.push(...came);
    }
    return undefined;
  };
  return { bring, count: () => count };
}

/** Writes a record after what it rests on; where somebody was faster, theirs is the one. */
async function written({ main, carry, evidence, sources }: Promotion, from: Store, record: TaskRecord): Promise<TaskRecord> {
  const stores = sources.map(({ store }) => store);
  const { launch, approval } = await evidence.backingOf(record);
  if (record.log !== undefined) await carry.blob(from, record.log.replace(/^sha256:/, '') as Parameters<Carrier['blob']>[1]);
  await carry.document(stores, `steps/${record.step}.json`);
  await carry.document(stores, `plans/${record.by.plan}.json`);
  if (approval !== undefined) await carry.document(stores, approval);
  if (launch !== undefined) {
    await carry.document(stores, `launches/${launch.plan}/${launch.id}.json`);
    await carry.document(stores, `launches/${launch.plan}/${launch.id}.end.json`);
    const ledger = await evidence.ledgerOf(launch.id);
    if (ledger !== undefined) await carry.document(stores, ledger);
  }
  const path = recordPath(record.step, record.key, record.generation);
  const text = await textOf(from, record, path);
  if (await main.create(path, text)) return record;
  const there = await main.get(path);
  const theirs = there === undefined ? undefined : openRecord(there, record.key);
  if (theirs !== undefined && (await missingOutputs(carry, main, theirs)).length === 0) return theirs;
  // Torn by a power loss, or its bytes are gone: no record.
  await main.put(path, text);
  return record;
}

/** The record as its store has it; one that lies in a pack only is printed anew, which gives the same digest. */
async function textOf(from: Store, record: TaskRecord, path: string): Promise<Uint8Array | string> {
  const bytes = await from.get(path);
  return bytes !== undefined && openRecord(bytes, record.key) !== undefined ? bytes : `${JSON.stringify(record)}\n`;
}

/** Roots of the plan's results in sources. */
async function otherRoots({ sources, planned, revocations }: Promotion): Promise<string[]> {
  const roots = new Set<string>();
  for (const { store } of sources) {
    const result = await findResult(store, planned.digest, revocations);
    if (result !== undefined) roots.add(result.root);
  }
  return [...roots].sort();
}

function countsOf(layout: Layout): Counts {
  const counts = Object.fromEntries(stateOrder.map((name) => [name, 0])) as { [State in TaskState]: number };
  for (const node of layout.stages) node.presence.forEach((presence, ordinal) => (counts[presence === EXCLUDED ? 'excluded' : node.wanted[ordinal] === 1 ? 'succeeded' : 'absent'] += 1));
  return counts;
}
