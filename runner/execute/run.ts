import { randomBytes } from 'node:crypto';
import { canonical, type Json } from '../model/canonical.ts';
import type { PlannedAnalysis } from '../model/plan.ts';
import type { FailureClass, LastLaunch, Launch, LaunchEnd, Result, RunEvent, RunStatus } from '../model/stored.ts';
import type { UnitIndex } from '../model/unit-index.ts';
import { describePlace } from '../plan/describe-place.ts';
import { layOut } from '../plan/lattice.ts';
import { recordLookup } from '../store/lookup.ts';
import { readRevocations, type Revocations } from '../store/records.ts';
import { findResult } from '../store/results.ts';
import type { Store } from '../store/store.ts';
import { admitted, type Admit } from './admission.ts';
import { earlierTries } from './earlier-tries.ts';
import type { Executor, ExecutorRun } from './executor.ts';
import type { InputFetcher } from './inputs.ts';
import { readDocument } from '../store/documents.ts';
import { lastLaunchPath } from './history.ts';
import { claimLease, leaseMemory, type HeldLease, type LeasePace } from './lease.ts';
import { nothingSpent, spend, writeLedger } from './ledger.ts';
import { startLoop } from './loop.ts';
import type { Loop, LoopEnd, LoopOptions } from './loop-interface.ts';
import { writeProgress, writeResult } from './result.ts';
import { statusWriter } from './status-writer.ts';
import { writeStoredPlan } from './stored-plan.ts';
import { applyPause, isForLaunch, isPaused, readWanted, writeWanted, type Pauses } from '../store/wanted.ts';

/** What a run needs. Collaborators are passed in; the run does not know where its tasks are executed. */
export interface RunOptions {
  readonly planned: PlannedAnalysis;
  readonly indexes: ReadonlyMap<string, UnitIndex>;
  readonly store: Store;
  /** Where a result makes a run needless. Default: the store. */
  readonly finishedIn?: Store;
  /** Where states and counts of public plans are shown to readers, without text. Default: nowhere. */
  readonly live?: Store;
  /** Digests (bare hex) of blobs that count as missing; what the run finds missing is added. */
  readonly doubted?: Set<string>;
  /** Code and other bytes that steps need, put into the store before the first task. */
  readonly prepare: () => Promise<void>;
  readonly executor: (run: ExecutorRun) => Executor;
  readonly fetcher: InputFetcher;
  /** The gate: asked before anything is begun, and before a wish to retry or to resume is granted. */
  readonly admit: Admit;
  /** Told when a wish is not granted. */
  readonly onRefused?: (action: 'retry' | 'resume', reasons: readonly string[]) => void;
  /** One that is there already, with its id, or what a new one says. */
  readonly launch: Launch | (Pick<Launch, 'by' | 'why' | 'approval' | 'runner' | 'cache' | 'force' | 'priority'> & { readonly subset?: Launch['subset'] });
  /** Stages that the analysis itself wants to wait; `true` for all. */
  readonly paused: true | readonly string[];
  readonly keepWork: boolean;
  readonly left?: LoopOptions['left'];
  readonly onEvent: (event: RunEvent) => void;
  /** Told about whoever runs the plan already, again and again while we follow. */
  readonly onFollow: (owner: string, status: RunStatus | undefined) => void;
  readonly signal: AbortSignal;
  /** Aborted when another runner is to go on: tasks in hand finish, or go on elsewhere, nothing new starts, and the launch does not end. */
  readonly handOver?: AbortSignal;
  /** Other times than the usual ones, for tests: of the lease, and milliseconds between looks at a run that is followed. */
  readonly pace?: LeasePace & { readonly follow: number };
}

/** How a run ended. */
export interface RunReport {
  readonly outcome: LaunchEnd['outcome'];
  readonly counts: RunStatus['counts'];
  readonly cached: number;
  readonly ran: number;
  readonly seconds: number;
  readonly result?: Result;
  /** `place` is the stage with its coordinates, as people name it. */
  readonly failures: readonly { readonly place: string; readonly class?: FailureClass; readonly reason: string; readonly tail?: string }[];
  readonly trouble?: string;
}

/** Milliseconds between looks at a run that somebody else drives. */
const FOLLOW_PERIOD = 500;
/** Milliseconds between looks at the wanted state. */
const WANTED_PERIOD = 1000;
/** Milliseconds at least between looks into a remote store: as often as a run tells how it stands. */
const REMOTE_PERIOD = 2000;

/**
 * Runs one plan: takes its lease (or follows who has it), writes the launch, drives the loop, and leaves a result
 * when everything is there. A finished plan costs two listings and one read.
 */
export async function runPlan(options: RunOptions): Promise<RunReport> {
  const { planned, store } = options;
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  const revocations = await readRevocations(store);
  const done = options.launch.force || options.launch.cache === 'off' ? undefined : await findResult(options.finishedIn ?? store, planned.digest, revocations);
  if (done !== undefined) return { outcome: 'complete', counts: done.counts, cached: done.counts.succeeded, ran: 0, seconds: seconds(), result: done, failures: [] };

  const asked = newLaunch(options);
  const claim = await claimOrFollow(options, asked);
  if (claim === undefined) return { ...(await lastReport(options, seconds())) };
  const { lease, followed } = claim;
  let report: RunReport;
  let deposed = false;
  void lease.deposed.then(() => (deposed = true));
  try {
    const launch = admitted(asked, await options.admit(asked, followed ? 'adopt' : 'start'), Date.now());
    // What somebody else revoked while they ran counts; otherwise it was listed a moment ago.
    report = await drive(options, { launch, lease, revocations: followed ? await readRevocations(store) : revocations }, seconds);
  } finally {
    await lease.release();
  }
  // Somebody took us for dead, which is no interruption: whoever asked for this run waits for the other one.
  if (deposed && !options.signal.aborted && report.outcome === 'interrupted' && report.trouble === undefined) return runPlan(options);
  // The last write of a run is its lease; a run that was told as ended survives a power loss.
  await store.sync();
  return report;
}

/** An id of a launch, which sorts by time: milliseconds in base 36, then randomness. */
export function newLaunchId(): string {
  return `${Date.now().toString(36).padStart(9, '0')}-${randomBytes(5).toString('hex')}`;
}

/** Milliseconds after which a launch may not be started any more. */
export const LAUNCH_LIFETIME_MS = 7 * 24 * 3600 * 1000;

function newLaunch({ planned, launch }: RunOptions): Launch {
  if ('id' in launch) return launch;
  const { subset, ...rest } = launch;
  const now = Date.now();
  return { version: 1, id: newLaunchId(), plan: planned.digest, analysis: planned.analysis, created: new Date(now).toISOString(), expires: new Date(now + LAUNCH_LIFETIME_MS).toISOString(), ...(subset === undefined ? {} : { subset }), ...rest };
}

/** Claims the lease; while somebody else holds it, follows them. Undefined when they finished, or we were interrupted. */
async function claimOrFollow(options: RunOptions, launch: Launch): Promise<{ readonly lease: HeldLease; readonly followed: boolean } | undefined> {
  const memory = leaseMemory();
  let followed = false;
  for (;;) {
    const claim = await claimLease(options.store, options.planned.digest, launch.id, memory, options.pace);
    if ('epoch' in claim) {
      if (!followed || (await findResult(options.store, options.planned.digest, await readRevocations(options.store))) === undefined) return { lease: claim, followed };
      await claim.release();
      return undefined;
    }
    followed = true;
    options.onFollow(`process ${claim.busy.owner.pid} on ${claim.busy.owner.host}`, await readStatus(options.store, options.planned.digest, claim.busy.epoch));
    if (options.signal.aborted || options.handOver?.aborted === true) return undefined;
    await pauseFor(options.pace?.follow ?? periodOf(options.store, FOLLOW_PERIOD), options.signal);
  }
}

/** Newest status of a plan at an epoch, or undefined. */
async function readStatus(store: Store, plan: string, epoch: number): Promise<RunStatus | undefined> {
  return readDocument<RunStatus>(store, `runs/${plan}/${epoch}/status.json`);
}

async function lastReport({ planned, store, signal }: RunOptions, seconds: number): Promise<RunReport> {
  const done = await findResult(store, planned.digest, await readRevocations(store));
  if (done !== undefined) return { outcome: 'complete', counts: done.counts, cached: done.counts.succeeded, ran: 0, seconds, result: done, failures: [] };
  const epochs = (await store.list(`runs/${planned.digest}`)).map((name) => Number.parseInt(name, 10)).filter(Number.isInteger);
  const status = epochs.length === 0 ? undefined : await readStatus(store, planned.digest, Math.max(...epochs));
  return { outcome: signal.aborted ? 'interrupted' : (status?.outcome ?? 'interrupted'), counts: status?.counts ?? emptyCounts, cached: 0, ran: 0, seconds, failures: [] };
}

const emptyCounts: RunStatus['counts'] = { absent: 0, waiting: 0, blocked: 0, queued: 0, running: 0, succeeded: 0, failed: 0, cancelled: 0, excluded: 0, stale: 0 };

/** What a run has when nobody else may run its plan. */
interface Held {
  readonly launch: Launch;
  readonly lease: HeldLease;
  readonly revocations: Revocations;
}

/** Writes what the run is about, and the bytes that its steps need. */
async function announce(options: RunOptions, launch: Launch): Promise<void> {
  const { planned, store } = options;
  await writeStoredPlan(store, planned, options.indexes);
  await store.create(`launches/${planned.digest}/${launch.id}.json`, `${canonical(launch as unknown as Json)}\n`);
  const last: LastLaunch = { version: 1, analysis: launch.analysis, plan: planned.digest, launch: launch.id };
  await store.put(lastLaunchPath(launch.analysis), `${canonical(last as unknown as Json)}\n`);
  await options.prepare();
}

async function drive(options: RunOptions, { launch, lease, revocations }: Held, seconds: () => number): Promise<RunReport> {
  const { planned, store } = options;
  const layout = layOut(planned.plan, options.indexes);
  const pauses: Pauses = { all: false, stages: new Set(), declared: options.paused };
  let loop: Loop | undefined;
  const executor = options.executor({
    layout,
    launch,
    epoch: lease.epoch,
    state: (stage, ordinal) => (loop as Loop).table.state(stage, ordinal),
    isPaused: (stage) => isPaused(pauses, stage),
    roomAgain: () => loop?.wake(),
    pauseStage: async (stage, reason) => applyPause(pauses, await writeWanted(store, planned.digest, { action: 'pause', stages: [stage], by: 'headgate', at: new Date().toISOString(), reason })),
  });
  const tasks = layout.stages.reduce((sum, node) => sum + node.tasks, 0);
  const records = recordLookup({ store, revocations, series: planned.series, tasks, ...(options.doubted === undefined ? {} : { doubted: options.doubted }) });
  const failures = new Map<string, RunReport['failures'][number]>();
  let spent = nothingSpent;
  const tally = { cached: 0, ran: 0 };
  const facts = { plan: planned.digest, launch: launch.id, analysis: planned.analysis, started: launch.created, epoch: lease.epoch, ...(options.live === undefined || planned.plan.privacy === 'private' ? {} : { live: options.live }) };
  const status = statusWriter(store, layout, facts, () => (loop as Loop).table, () => ({ ...tally, jobs: executor.jobs, workers: executor.workers, paused: pauses.all || pauses.declared === true, pausedStages: layout.stages.map((node) => node.stage.id).filter((id) => isPaused(pauses, id)) }));
  const tell = (event: RunEvent): void => {
    status.event(event);
    options.onEvent(event);
  };
  const at = clock();
  try {
    if (options.paused !== true) executor.prepare?.(planned.steps.values());
    await announce(options, launch);
    const wishes = await readWanted(store, planned.digest, 0);
    for (const wish of wishes) if (isForLaunch(wish, launch.id)) applyPause(pauses, wish);
    let lastWish = wishes[wishes.length - 1]?.n ?? 0;
    loop = startLoop({
      planned,
      layout,
      launch,
      store,
      executor,
      revocations,
      records,
      fetcher: options.fetcher,
      keepWork: options.keepWork,
      pauses,
      ...(options.left === undefined ? {} : { left: options.left }),
      ...('id' in options.launch && lease.epoch > 1 ? { earlier: (stage: string, unit: number) => earlierTries(store, { plan: planned.digest, launch: launch.id, stage, unit }) } : {}),
      onTask: (event) => {
        status.note(event);
        if (event.state === 'succeeded' && event.cached === true) tally.cached += 1;
        if (event.usage !== undefined) {
          tally.ran += 1;
          spent = spend(spent, event.usage);
        }
        if (failures.size > 0) failures.delete(`${event.stage.stage.id}/${event.ordinal}`);
        if (event.state === 'failed') failures.set(`${event.stage.stage.id}/${event.ordinal}`, { place: describePlace(layout, event.stage, event.ordinal), ...(event.class === undefined ? {} : { class: event.class }), reason: event.reason ?? '', ...(event.tail === undefined ? {} : { tail: event.tail }) });
        if (event.state === 'queued') return;
        tell({ at: at(), type: 'task', plan: planned.digest, stage: event.stage.stage.id, unit: event.ordinal, state: event.state, ...(event.key === undefined ? {} : { key: event.key }), ...(event.cached === undefined ? {} : { cached: event.cached }), ...(event.class === undefined ? {} : { class: event.class }), ...(event.reason === undefined ? {} : { reason: event.reason }), ...(event.usage === undefined ? {} : { wall: event.usage.wall }) });
      },
    });
    const active = loop;
    tell({ at: at(), type: 'run-started', plan: planned.digest, launch: launch.id, analysis: planned.analysis, tasks });
    let looking = false;
    let late = false;
    const poll = setInterval(() => {
      if (!late && launch.until !== undefined && Date.now() >= Date.parse(launch.until)) {
        late = true;
        const wish = { action: 'pause', by: 'headgate', at: at(), reason: `the approval lets this launch begin tasks until ${launch.until}; \`headgate resume\` asks for more` } as const;
        // A store that is away keeps no wish; this run drains all the same.
        void writeWanted(store, planned.digest, wish).then(active.wish, () => active.wish({ version: 1, n: 0, ...wish }));
      }
      if (looking) return;
      looking = true;
      void readWanted(store, planned.digest, lastWish)
        .then(async (found) => {
          for (const wish of found) {
            if (!isForLaunch(wish, launch.id)) {
              lastWish = wish.n;
              continue;
            }
            const admission = wish.action === 'retry' || wish.action === 'resume' ? await options.admit(launch, wish.action) : undefined;
            lastWish = wish.n;
            if (admission !== undefined && 'refused' in admission) {
              options.onRefused?.(wish.action as 'retry' | 'resume', admission.refused);
              continue;
            }
            tell({ at: at(), type: 'wanted', plan: planned.digest, action: wish.action, by: wish.by });
            active.wish(wish);
          }
        })
        // A store that is away is asked again at the next look.
        .catch(() => {})
        .finally(() => (looking = false));
    }, periodOf(store, WANTED_PERIOD));
    const interrupt = (): void => active.stop();
    options.signal.addEventListener('abort', interrupt);
    void lease.deposed.then(() => {
      executor.detach?.();
      interrupt();
    });
    if (options.signal.aborted) interrupt();
    const handOver = (): void => {
      if (executor.leave === undefined) return active.wish({ version: 1, n: 0, action: 'pause', by: 'headgate', at: at() });
      executor.leave();
      interrupt();
    };
    options.handOver?.addEventListener('abort', handOver);
    if (options.handOver?.aborted === true) handOver();
    const end: LoopEnd = await active.ended;
    clearInterval(poll);
    options.signal.removeEventListener('abort', interrupt);
    options.handOver?.removeEventListener('abort', handOver);
    // Whatever comes of it is heard below; workers go while the result is written.
    const closed = executor.close();
    closed.catch(() => {});
    if (options.handOver?.aborted === true && end.outcome !== 'complete') {
      await closed;
      await status.flush();
      return { outcome: 'interrupted', counts: end.counts, cached: end.cached, ran: end.ran, seconds: seconds(), failures: [...failures.values()] };
    }
    const result = end.outcome === 'complete' ? await writeResult(store, { layout, plan: planned.digest, series: planned.series, records, finished: end.finished, counts: end.counts, usage: { wall: spent.wall, cpu: spent.cpu, tasks: spent.tasks } }) : undefined;
    // Who interrupts a run does not want to wait for what only saves requests.
    if (result === undefined && end.outcome !== 'interrupted' && end.trouble === undefined) await writeProgress(store, { layout, plan: planned.digest, records, finished: end.finished, ran: end.ran, isDone: (stage, unit) => active.table.state(stage, unit) === 'succeeded' });
    await closed;
    tell({ at: at(), type: 'run-ended', plan: planned.digest, outcome: end.outcome, counts: end.counts, seconds: seconds() });
    await status.flush(end.outcome);
    const ending: LaunchEnd = { version: 1, id: launch.id, plan: planned.digest, ended: at(), outcome: end.outcome, counts: end.counts };
    await store.create(`launches/${planned.digest}/${launch.id}.end.json`, `${canonical(ending as unknown as Json)}\n`);
    await writeLedger(store, launch, { ...spent, cached: end.cached }, at());
    return { outcome: end.outcome, counts: end.counts, cached: end.cached, ran: end.ran, seconds: seconds(), ...(result === undefined ? {} : { result }), failures: [...failures.values()], ...(end.trouble === undefined ? {} : { trouble: end.trouble }) };
  } finally {
    status.close();
    await executor.close();
  }
}

/** Tells the time, printed once for each millisecond: a run that finds everything has dozens of events in one. */
function clock(): () => string {
  let last = 0;
  let text = '';
  return () => {
    const now = Date.now();
    if (now !== last) text = new Date(now).toISOString();
    last = now;
    return text;
  };
}

/** Milliseconds between looks: fewer into a store where each look is a request that somebody pays for. */
function periodOf(store: Store, period: number): number {
  return store.remote ? Math.max(period, REMOTE_PERIOD) : period;
}

/** Waits, or ends at once when interrupted. */
function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
