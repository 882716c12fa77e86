import { canonical, type Json } from '../model/canonical.ts';
import type { Counts, Launch, LaunchEnd, QueueEntry, RunnerState } from '../model/stored.ts';
import { readDocument } from '../store/documents.ts';
import type { Store } from '../store/store.ts';
import { runnerMetrics } from './runner-metrics.ts';

/** A launch that waits for a runner. */
export interface Waiting {
  readonly entry: QueueEntry;
  /** Undefined when the entry names a launch that the store does not have. */
  readonly launch: Launch | undefined;
}

/** Puts a launch into the queue of the runner that it names. The launch is written first: an entry never names nothing. */
export async function enqueue(store: Store, launch: Launch): Promise<void> {
  await store.create(launchPath(launch), print(launch));
  const entry: QueueEntry = { version: 1, launch: launch.id, plan: launch.plan, created: launch.created };
  await store.create(entryPath(launch.runner, launch.id), print(entry));
}

/** Everything in the queue of a runner: higher priority first, then in the order of their creation. */
export async function readQueue(store: Store, runner: string): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  for (const id of await store.list(`queue/${runner}`)) {
    const entry = await readDocument<QueueEntry>(store, entryPath(runner, id));
    if (entry === undefined || entry.launch !== id || !/^[0-9a-f]{64}$/.test(entry.plan)) continue;
    waiting.push({ entry, launch: await readDocument<Launch>(store, launchPath({ plan: entry.plan, id })) });
  }
  return waiting.sort((a, b) => (b.launch?.priority ?? 0) - (a.launch?.priority ?? 0) || (a.entry.launch < b.entry.launch ? -1 : 1));
}

/** Takes a launch out of a queue; nothing else of it changes. */
export function leaveQueue(store: Store, runner: string, launch: string): Promise<void> {
  return store.remove(entryPath(runner, launch));
}

/** Whether a launch has ended. */
export async function hasEnded(store: Store, { plan, launch }: QueueEntry): Promise<boolean> {
  return (await store.get(`launches/${plan}/${launch}.end.json`)) !== undefined;
}

const none: Counts = { absent: 0, waiting: 0, blocked: 0, queued: 0, running: 0, succeeded: 0, failed: 0, cancelled: 0, excluded: 0, stale: 0 };

/** Says that a launch has ended, unless its run said so. */
export async function endLaunch(store: Store, { plan, id }: Launch, outcome: LaunchEnd['outcome'], counts: Counts = none): Promise<void> {
  const end: LaunchEnd = { version: 1, id, plan, ended: new Date().toISOString(), outcome, counts };
  await store.create(`launches/${plan}/${id}.end.json`, print(end));
}

/** Runners that have shown themselves in a store, by name. */
export async function readRunners(store: Store): Promise<Map<string, RunnerState>> {
  const found = new Map<string, RunnerState>();
  for (const name of await store.list('runners')) {
    const state = name.endsWith('.json') ? await readDocument<RunnerState>(store, `runners/${name}`) : undefined;
    if (state !== undefined) found.set(state.runner, state);
  }
  return found;
}

/** Shows what a runner is and does, and its numbers beside it; its name has one writer. */
export async function writeRunner(store: Store, state: RunnerState): Promise<void> {
  await store.put(`runners/${state.runner}.json`, print(state));
  await store.put(`runners/${state.runner}.metrics.txt`, runnerMetrics(state));
}

/** Milliseconds of silence after which a runner counts as gone: three signs of life. */
const SILENCE = 30_000;

/** Whether a runner showed itself a moment ago. */
export function isPresent(state: RunnerState): boolean {
  return state.state !== 'gone' && Date.now() - Date.parse(state.updated) < SILENCE;
}

function entryPath(runner: string, launch: string): string {
  return `queue/${runner}/${launch}`;
}

function launchPath({ plan, id }: Pick<Launch, 'plan' | 'id'>): string {
  return `launches/${plan}/${id}.json`;
}

function print(document: Launch | LaunchEnd | QueueEntry | RunnerState): string {
  return `${canonical(document as unknown as Json)}\n`;
}
