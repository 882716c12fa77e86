import type { Attempt, RunStatus } from '../model/stored.ts';
import { stateOrder } from '../model/state-letters.ts';
import type { Layout, StageNode } from '../plan/lattice.ts';
import { readDocument } from '../store/documents.ts';
import type { Store } from '../store/store.ts';
import type { Failure } from './task-event.ts';

/** How an earlier run of the same plan left a task that it did not bring to its end. */
export interface LeftAs extends Failure {
  readonly state: 'failed' | 'cancelled';
  readonly tail?: string;
  readonly log?: string;
}

/** Such a task. */
export interface LeftOver {
  readonly node: StageNode;
  readonly ordinal: number;
  readonly left: LeftAs;
}

/** Tasks that the newest run of a plan with a status left failed or cancelled, and when it wrote that; nothing when it never ran. */
export async function leftOvers(store: Store, plan: string, layout: Layout): Promise<{ readonly updated: string; readonly tasks: readonly LeftOver[] } | undefined> {
  const epochs = (await store.list(`runs/${plan}`)).map((name) => Number.parseInt(name, 10)).filter(Number.isInteger).sort((a, b) => b - a);
  for (const epoch of epochs) {
    const status = await readDocument<RunStatus>(store, `runs/${plan}/${epoch}/status.json`);
    if (status === undefined) continue;
    const tasks: LeftOver[] = [];
    for (const node of layout.stages) {
      const states = await store.get(`runs/${plan}/${epoch}/units/${node.stage.id}.bin`);
      if (states?.length !== node.shape.size) continue;
      for (const [ordinal, code] of states.entries()) {
        const state = stateOrder[code];
        if (state === 'failed' || state === 'cancelled') tasks.push({ node, ordinal, left: { state, ...(await failureOf(store, status, node.stage.id, ordinal)) } });
      }
    }
    return { updated: status.updated, tasks };
  }
  return undefined;
}

/** Why a task failed: as its newest attempt tells, or the status, where it was refused before it was executed. */
async function failureOf(store: Store, status: RunStatus, stage: string, unit: number): Promise<Omit<LeftAs, 'state'>> {
  const folder = `attempts/${status.plan}/${stage}/${unit}`;
  const attempts: Attempt[] = [];
  for (const name of await store.list(folder)) {
    const attempt = await readDocument<Attempt>(store, `${folder}/${name}`);
    if (attempt?.outcome === 'failed') attempts.push(attempt);
  }
  const told = status.failures.find((failure) => failure.stage === stage && failure.unit === unit);
  const newest = attempts.sort((a, b) => (a.started < b.started ? 1 : -1))[0];
  const { class: kind = 'user', reason = 'cancelled', tail, log } = told ?? newest ?? {};
  return { class: kind, reason, ...(tail === undefined ? {} : { tail }), ...(log === undefined ? {} : { log }) };
}
