import { canonical, type Json } from '../model/canonical.ts';
import type { LaunchEnd, RunEvent, RunStatus } from '../model/stored.ts';
import { coordinatesOf, type Layout } from '../plan/lattice.ts';
import { liveCopy } from './live-copy.ts';
import { openMetrics } from './metrics.ts';
import type { Store } from '../store/store.ts';
import type { TaskEvent } from './task-event.ts';
import type { TaskTable } from './task-table.ts';

/** Milliseconds between writes of the status, at least. */
const PERIOD = 2000;
/** A status is written at least this often, so that readers can tell a quiet run from a dead one. */
const HEARTBEAT = 10_000;
/** Events in one segment, at most. */
const SEGMENT = 1000;
const FAILURES_SHOWN = 50;

/** Facts of a status that are not counted from the table. */
export interface StatusFacts {
  readonly plan: string;
  readonly launch: string;
  readonly analysis: string;
  readonly started: string;
  readonly epoch: number;
  /** Where states and counts are shown to everybody, if anywhere. */
  readonly live?: Store;
}

/** Writes what pages and `status` read, below `runs/<plan>/<epoch>/`. */
export interface StatusWriter {
  /** Notes a change of a task. */
  note(event: TaskEvent): void;
  event(event: RunEvent): void;
  /** Writes everything that is still unwritten; with an outcome, the last status. */
  flush(outcome?: LaunchEnd['outcome']): Promise<void>;
  close(): void;
}

/** A writer over the table of a loop; `live` tells the numbers that only the loop knows. */
export function statusWriter(store: Store, layout: Layout, facts: StatusFacts, table: () => TaskTable, live: () => { readonly cached: number; readonly ran: number; readonly jobs: number; readonly workers: RunStatus['workers'] | undefined; readonly paused: boolean; readonly pausedStages: readonly string[] }): StatusWriter {
  const folder = `runs/${facts.plan}/${facts.epoch}`;
  const copy = facts.live === undefined ? undefined : liveCopy(facts.live);
  const failures: RunStatus['failures'][number][] = [];
  const changed = new Set<number>(layout.stages.map((node) => node.index));
  let lines: string[] = [];
  let segment = 0;
  let dirty = true;
  let written = 0;
  let measured = Date.now();
  let busy: Promise<void> = Promise.resolve();

  const write = async (outcome?: LaunchEnd['outcome']): Promise<void> => {
    const now = table();
    const counts = now.counts();
    const { cached, ran, jobs, workers, paused, pausedStages } = live();
    const status: RunStatus = {
      version: 1,
      plan: facts.plan,
      launch: facts.launch,
      analysis: facts.analysis,
      state: outcome !== undefined ? 'ended' : paused ? 'paused' : 'running',
      ...(outcome === undefined ? {} : { outcome }),
      updated: new Date().toISOString(),
      started: facts.started,
      counts,
      cached,
      ran,
      stages: layout.stages.map((node) => ({ id: node.stage.id, counts: now.stageCounts(node.index), paused: pausedStages.includes(node.stage.id), units: node.shape.size })),
      capacity: { jobs, running: counts.running },
      ...(workers === undefined || outcome !== undefined ? {} : { workers }),
      failures,
    };
    const units = new Map<string, Uint8Array>();
    for (const index of [...changed]) {
      changed.delete(index);
      const [stage, states] = [layout.stages[index]?.stage.id ?? '', Uint8Array.from(now.states[index] as Uint8Array)];
      units.set(stage, states);
      await store.put(`${folder}/units/${stage}.bin`, states);
    }
    if (lines.length > 0) {
      const batch = lines;
      lines = [];
      for (let i = 0; i < batch.length; i += SEGMENT) await store.create(`${folder}/events/${segment++}.ndjson`, batch.slice(i, i + SEGMENT).join(''));
    }
    await store.put(`${folder}/status.json`, `${canonical(status as unknown as Json)}\n`);
    await copy?.(status, units);
    // Where each write is a request, as often as somebody might scrape it.
    if (!store.remote || outcome !== undefined || Date.now() - measured >= HEARTBEAT) {
      await store.put(`${folder}/metrics.txt`, openMetrics(status));
      measured = Date.now();
    }
    dirty = false;
    written = Date.now();
  };
  const timer = setInterval(() => {
    // A status that cannot be written now is written at the next turn; the run itself reports a medium that is gone.
    if (dirty || Date.now() - written >= HEARTBEAT) busy = busy.then(() => write()).catch(() => {});
  }, PERIOD);
  timer.unref();

  return {
    note: (event) => {
      dirty = true;
      changed.add(event.stage.index);
      const old = failures.findIndex((failure) => failure.unit === event.ordinal && failure.stage === event.stage.stage.id);
      if (old >= 0) failures.splice(old, 1);
      if (event.state === 'failed') {
        failures.unshift({ stage: event.stage.stage.id, unit: event.ordinal, at: coordinatesOf(layout.plan, event.stage, event.ordinal), class: event.class ?? 'user', reason: event.reason ?? '', ...(event.tail === undefined ? {} : { tail: event.tail }), ...(event.log === undefined ? {} : { log: event.log }) });
        failures.length = Math.min(failures.length, FAILURES_SHOWN);
      }
    },
    event: (event) => {
      dirty = true;
      lines.push(`${JSON.stringify(event)}\n`);
    },
    flush: (outcome) => {
      busy = busy.then(() => write(outcome));
      return busy;
    },
    close: () => clearInterval(timer),
  };
}
