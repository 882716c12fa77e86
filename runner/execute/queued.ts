import type { RunnerState } from '../model/stored.ts';
import type { Store } from '../store/store.ts';
import { isPresent, readQueue, readRunners } from './queue.ts';

/** A launch in a queue, for people. */
export interface Queued {
  readonly runner: string;
  readonly analysis: string;
  readonly launch: string;
  readonly by: string;
  readonly created: string;
  /** What it waits for, or why nobody takes it. */
  readonly reason: string;
}

/** Every launch that waits in a queue. */
export async function queuedLaunches(store: Store): Promise<Queued[]> {
  const folders = (await store.list('queue')).filter((name) => name.endsWith('/')).map((name) => name.slice(0, -1));
  if (folders.length === 0) return [];
  const runners = await readRunners(store);
  const queued: Queued[] = [];
  for (const runner of folders) {
    const state = runners.get(runner);
    for (const { entry, launch } of await readQueue(store, runner)) {
      if (launch === undefined) continue;
      queued.push({ runner, analysis: launch.analysis, launch: launch.id, by: launch.by, created: launch.created, reason: reasonOf(state, runner, entry.launch) });
    }
  }
  return queued;
}

function reasonOf(state: RunnerState | undefined, runner: string, launch: string): string {
  if (state === undefined) return `no runner ${runner} has shown itself in this store`;
  const refused = state.refused.find((one) => one.launch === launch);
  if (refused !== undefined) return `${runner} does not take it: ${refused.reason}`;
  if (!isPresent(state)) return `${runner} is not there; it was last seen ${state.updated}`;
  if (state.launch === launch) return `${runner} has it in hand`;
  return state.launch === undefined ? `${runner} takes it next` : `${runner} works on another launch`;
}
