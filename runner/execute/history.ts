import type { Plan, StepDocument } from '../model/plan.ts';
import type { Attempt, Launch, TaskRecord } from '../model/stored.ts';
import type { StageHistory } from '../plan/estimate.ts';
import type { PlanWithSteps } from '../plan/explain.ts';
import { readDocument } from '../store/documents.ts';
import { recordFolder } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** Records of a step that are read to learn what its tasks need: enough for a mean, few enough to stay fast. */
const SAMPLE = 64;

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

/** A plan that was launched, with its step documents; undefined when the store does not have all of them. */
export async function readPlan(store: Store, digest: string): Promise<PlanWithSteps | undefined> {
  const plan = await readDocument<Plan>(store, `plans/${digest}.json`);
  if (plan === undefined) return undefined;
  const steps = new Map<string, StepDocument>();
  for (const name of new Set(plan.stages.flatMap((stage) => stage.steps.map((step) => step.slice('sha256:'.length))))) {
    const step = await readDocument<StepDocument>(store, `steps/${name}.json`);
    if (step === undefined) return undefined;
    steps.set(name, step);
  }
  return { plan, steps };
}

/** What tasks of these steps used on average, from a sample of their records; undefined when there is none. Names of records are digests, so that every so-manieth is a fair sample. */
export async function usageOf(store: Store, steps: readonly string[]): Promise<StageHistory | undefined> {
  let [tasks, seconds, bytes] = [0, 0, 0];
  for (const step of new Set(steps)) {
    const names = await store.list(recordFolder(step));
    const stride = Math.max(1, names.length / SAMPLE);
    for (let i = 0; i < names.length; i += stride) {
      const record = await readDocument<TaskRecord>(store, `${recordFolder(step)}/${names[Math.floor(i)] as string}`);
      if (record === undefined) continue;
      tasks += 1;
      seconds += record.usage.wall;
      bytes += record.usage.bytesOut;
    }
  }
  return tasks === 0 ? undefined : { tasks, seconds: seconds / tasks, bytes: bytes / tasks };
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
