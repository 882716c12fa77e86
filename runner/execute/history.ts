import type { Plan, StepDocument } from '../model/plan.ts';
import type { Attempt, LastLaunch, Launch, TaskRecord } from '../model/stored.ts';
import { digestOf } from '../model/digest.ts';
import { stageHistory, type StageHistory } from '../plan/estimate.ts';
import type { PlanWithSteps } from '../plan/explain.ts';
import { readDocument } from '../store/documents.ts';
import { recordFolder } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** Records of a step that are read to learn what its tasks need: enough for a mean, few enough to stay fast; over a network a handful. */
const SAMPLE = 64;
const REMOTE_SAMPLE = 4;

/** A launch as its name tells it; nothing is read. */
export interface LaunchName {
  readonly plan: string;
  /** Sorts by time. */
  readonly id: string;
  readonly ended: boolean;
}

/** Names of all launches, newest first. Costs one listing for each plan that was ever launched. */
export async function listLaunches(store: Store): Promise<LaunchName[]> {
  const launches: LaunchName[] = [];
  for (const folder of await store.list('launches')) {
    if (!folder.endsWith('/')) continue;
    const names = new Set(await store.list(`launches/${folder.slice(0, -1)}`));
    for (const name of names) if (name.endsWith('.json') && !name.endsWith('.end.json')) launches.push({ plan: folder.slice(0, -1), id: name.slice(0, -5), ended: names.has(`${name.slice(0, -5)}.end.json`) });
  }
  return launches.sort((a, b) => (a.id < b.id ? 1 : a.id > b.id ? -1 : 0));
}

/** The newest launch of each of these analyses, whatever its plan; reads no further than it must. */
export async function newestLaunches(store: Store, analyses: readonly string[], launches: readonly LaunchName[]): Promise<Map<string, Launch>> {
  const open = new Set(analyses);
  const found = new Map<string, Launch>();
  for (const { plan, id } of launches) {
    if (open.size === 0) break;
    const launch = await readDocument<Launch>(store, `launches/${plan}/${id}.json`);
    if (launch !== undefined && open.delete(launch.analysis)) found.set(launch.analysis, launch);
  }
  return found;
}

/** The newest launch of each of these analyses. Where requests count, the one that says of itself that it was the last. */
export async function lastLaunches(store: Store, analyses: readonly string[]): Promise<Map<string, Launch>> {
  if (!store.remote) return newestLaunches(store, analyses, await listLaunches(store));
  const found = new Map<string, Launch>();
  for (const analysis of new Set(analyses)) {
    const last = await readDocument<LastLaunch>(store, lastLaunchPath(analysis));
    const launch = last === undefined ? undefined : await readDocument<Launch>(store, `launches/${last.plan}/${last.launch}.json`);
    if (launch !== undefined) found.set(analysis, launch);
  }
  return found;
}

/** Path of the last launch of an analysis. */
export function lastLaunchPath(analysis: string): string {
  return `series/analyses/${digestOf(analysis)}.json`;
}

/** A plan that was launched, with its step documents, of which those that are known are not read; undefined when the store does not have all of them. */
export async function readPlan(store: Store, digest: string, known: PlanWithSteps['steps'] = new Map()): Promise<PlanWithSteps | undefined> {
  const plan = await readDocument<Plan>(store, `plans/${digest}.json`);
  if (plan === undefined) return undefined;
  const steps = new Map<string, StepDocument>();
  for (const name of new Set(plan.stages.flatMap((stage) => stage.steps.map((step) => step.slice('sha256:'.length))))) {
    const step = known.get(name) ?? (await readDocument<StepDocument>(store, `steps/${name}.json`));
    if (step === undefined) return undefined;
    steps.set(name, step);
  }
  return { plan, steps };
}

/**
 * What tasks of these steps used: of the records that are known, else of a sample; undefined when there is
 * none. Names of records are digests, so that the first ones, or every so-manieth, are a fair sample.
 */
export async function usageOf(store: Store, steps: readonly string[], known: readonly TaskRecord[]): Promise<StageHistory | undefined> {
  const records = known.length > 0 ? known : (await Promise.all([...new Set(steps)].map((step) => sampleOf(store, step)))).flat();
  if (records.length === 0) return undefined;
  const outputs: { [name: string]: number } = {};
  for (const record of records) for (const [name, { size }] of Object.entries(record.outputs)) outputs[name] = (outputs[name] ?? 0) + size;
  return stageHistory(records.map(({ usage }) => ({ bytesIn: usage.bytesIn, seconds: usage.wall, bytes: usage.bytesOut })), outputs);
}

async function sampleOf(store: Store, step: string): Promise<TaskRecord[]> {
  const names = await store.list(recordFolder(step), store.remote ? REMOTE_SAMPLE : undefined);
  const stride = Math.max(1, names.length / SAMPLE);
  const picked: string[] = [];
  for (let i = 0; i < names.length; i += stride) picked.push(names[Math.floor(i)] as string);
  const records = await Promise.all(picked.map((name) => readDocument<TaskRecord>(store, `${recordFolder(step)}/${name}`)));
  return records.filter((record) => record !== undefined);
}

/** Tasks of a stage whose attempts are looked at: a stage of which a hundred thousand tasks failed must not make this slow. */
const LOOKED = 500;

/** Attempts of a plan that gave other bytes than the record of their key, newest first; of at most 500 tasks of each stage that have attempts. */
export async function divergentAttempts(store: Store, plan: string): Promise<Attempt[]> {
  const found: Attempt[] = [];
  for (const stage of await store.list(`attempts/${plan}`)) {
    for (const unit of (await store.list(`attempts/${plan}/${stage.replace('/', '')}`, LOOKED)).slice(0, LOOKED)) {
      if (!/^[0-9]+\/$/.test(unit)) continue;
      const folder = `attempts/${plan}/${stage}${unit.replace('/', '')}`;
      for (const name of await store.list(folder)) {
        const attempt = await readDocument<Attempt>(store, `${folder}/${name}`);
        if (attempt?.outcome === 'divergent') found.push(attempt);
      }
    }
  }
  return found.sort((a, b) => (a.started < b.started ? 1 : -1));
}
