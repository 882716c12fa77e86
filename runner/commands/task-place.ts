import { readPlan } from '../execute/history.ts';
import { readDocument } from '../store/documents.ts';
import { isAt } from '../execute/subset.ts';
import type { Digest } from '../model/digest.ts';
import type { PlannedAnalysis } from '../model/plan.ts';
import type { Attempt, TaskRecord } from '../model/stored.ts';
import type { Unit, UnitIndex } from '../model/unit-index.ts';
import { stepNameOf } from '../plan/key.ts';
import { layOut, type Layout, type StageNode } from '../plan/lattice.ts';
import { seriesDigest } from '../plan/plan.ts';
import { walk } from '../plan/walk.ts';
import { recordLookup } from '../store/lookup.ts';
import { openRecord, readRevocations, recordPath } from '../store/records.ts';
import { findResult } from '../store/results.ts';
import type { Store } from '../store/store.ts';
import { parsePlace } from './arguments.ts';
import { UsageError } from './context.ts';

/** A laid-out plan whose records can be asked for by task. */
export interface PlanReader {
  readonly plan: string;
  readonly layout: Layout;
  readonly planned: Pick<PlannedAnalysis, 'plan' | 'steps'>;
  record(node: StageNode, ordinal: number): Promise<TaskRecord | undefined>;
}

/** Reads records of a plan by task: from the keys of its result when it is finished, else by walking it once. */
export function planReader(store: Store, plan: string, planned: Pick<PlannedAnalysis, 'plan' | 'steps'>, layout: Layout): PlanReader {
  let keys: Promise<ReadonlyMap<string, readonly [key: string, generation: number]>> | undefined;
  return {
    plan,
    layout,
    planned,
    record: async (node, ordinal) => {
      keys ??= keysOf(store, plan, planned, layout);
      const known = (await keys).get(`${node.index}/${ordinal}`);
      if (known === undefined) return undefined;
      const bytes = await store.get(recordPath(stepNameOf(node, ordinal), ...known));
      return bytes === undefined ? undefined : openRecord(bytes, known[0]);
    },
  };
}

async function keysOf(store: Store, plan: string, planned: Pick<PlannedAnalysis, 'plan' | 'steps'>, layout: Layout): Promise<Map<string, readonly [string, number]>> {
  const keys = new Map<string, readonly [string, number]>();
  const revocations = await readRevocations(store);
  const result = await findResult(store, plan, revocations);
  if (result === undefined) {
    await walk(planned as PlannedAnalysis, layout, recordLookup({ store, revocations, series: seriesDigest(planned.plan) }).find, undefined, (node, ordinal, key) => keys.set(`${node.index}/${ordinal}`, [key, revocations.generation(key)]));
    return keys;
  }
  for (const node of layout.stages) {
    const blob = await store.readBlob((result.keys[node.stage.id] ?? '').slice('sha256:'.length) as Digest);
    for (const line of Buffer.from(blob ?? []).toString('utf8').split('\n')) {
      if (line === '') continue;
      const [unit, key, generation] = JSON.parse(line) as [number, string, number];
      keys.set(`${node.index}/${unit}`, [key, generation]);
    }
  }
  return keys;
}

/** A plan of the store, laid out over the unit indexes that were kept with it; undefined when something of it is gone. */
export async function storedPlan(store: Store, digest: string): Promise<PlanReader | undefined> {
  const found = await readPlan(store, digest);
  if (found === undefined) return undefined;
  const indexes = new Map<string, UnitIndex>();
  for (const [name, input] of Object.entries(found.plan.inputs)) {
    const blob = await store.readBlob(input.index.slice('sha256:'.length) as Digest);
    if (blob === undefined) return undefined;
    const units = Buffer.from(blob).toString('utf8').split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Unit]));
    const slots = [...new Set(units.flatMap((unit) => Object.keys(unit.files)))].sort();
    indexes.set(name, { axes: input.axes, units, slots, digest: input.index.slice('sha256:'.length) as Digest, base: input.base });
  }
  return planReader(store, digest, found, layOut(found.plan, indexes));
}

/** The stage of a name, or a usage error that lists the stages. */
export function stageNamed(layout: Layout, name: string): StageNode {
  const node = layout.stages.find((candidate) => candidate.stage.id === name);
  if (node === undefined) throw new UsageError(`there is no stage \`${name}\``, `stages: ${layout.stages.map((candidate) => candidate.stage.id).join(', ')}`);
  return node;
}

/** Ordinals of a stage that `UNIT` means: an ordinal, or coordinates; all of its tasks when it is left out. */
export function unitsNamed(layout: Layout, node: StageNode, unit: string | undefined): number[] {
  const all = Array.from({ length: node.shape.size }, (_, o) => o).filter((o) => node.wanted[o] === 1);
  if (unit === undefined) return all;
  const place = /^[0-9]+$/.test(unit) ? undefined : parsePlace(unit);
  const found = place === undefined ? all.filter((o) => o === Number(unit)) : all.filter((o) => isAt(layout, node, o, place, false));
  if (found.length === 0) throw new UsageError(`the stage ${node.stage.id} has no task at \`${unit}\``, node.shape.size === 1 ? 'it has one task: leave UNIT out' : `its axes: ${[...node.stage.axes, ...(node.stage.grid ? Object.keys(layout.plan.grid[0] ?? {}) : [])].join(', ')}`);
  return found;
}

/** Attempts of a task that did not become its record, oldest first. */
export async function attemptsOf(store: Store, plan: string, stage: string, unit: number): Promise<Attempt[]> {
  const folder = `attempts/${plan}/${stage}/${unit}`;
  const attempts: Attempt[] = [];
  for (const name of await store.list(folder)) {
    const attempt = await readDocument<Attempt>(store, `${folder}/${name}`);
    if (attempt !== undefined) attempts.push(attempt);
  }
  return attempts.sort((a, b) => (a.started < b.started ? -1 : 1));
}
