import type { TaskResources } from '../../task/arguments.ts';
import type { StepDocument } from '../../model/plan.ts';
import type { Executor, ExecutorRun } from '../executor.ts';
import type { Store } from '../../store/store.ts';
import { removeRoot, type Base } from './base.ts';
import type { Cluster } from './cluster.ts';
import { imageOf, tooLarge, type Settings, type StepImage } from './configuration.ts';
import { coordinator, type Coordinator, type CoordinatorPace } from './coordinator.ts';
import { blockSpan } from './geometry.ts';
import { realClock, type Clock } from './throttle.ts';
import { Claim, stoppedOutcome, type Keeper } from './work.ts';

/** What the executor of a cluster is made with. */
export interface KubernetesOptions {
  readonly settings: Settings;
  /** Tasks at a time, when asked for; else the budget of the configuration. */
  readonly jobs: number | undefined;
  readonly store: Store;
  /** Opens the cluster; called once, when the run begins. */
  readonly connect: (clock: Clock) => Promise<Cluster>;
  /** Told what people should know: that it waits, and for what. */
  readonly note: (text: string) => void;
  /** Another pace than the usual one, for tests. */
  readonly pace?: Partial<Pace>;
}

/** Milliseconds between things, and how long closing tries to clear up when the cluster does not answer. */
export interface Pace extends Omit<CoordinatorPace, 'chunk'> {
  readonly farewell: number;
}

const usualPace: Pace = { turn: 100, rest: 30_000, gather: 5000, idle: 300, pending: 20_000, full: 60_000, farewell: 60_000 };

/** Tasks that wait to become chunks at most, and whole chunks that wait at most: a wave takes that many, and then there is room again. */
const [WAITING, WAITING_CHUNKS] = [40_000, 64];

/**
 * The executor of a cluster: groups tasks of a stage into chunks, chunks into waves, and each wave is an Indexed Job. The
 * loop does not know; nothing it is told depends on this process having been alive when a pod ended.
 */
export function kubernetesExecutor(options: KubernetesOptions, run: ExecutorRun): Executor {
  const { settings } = options;
  const clock = realClock();
  const pace = { ...usualPace, ...options.pace };
  const claims = new Set<Claim>();
  const images = new Map<StepDocument, StepImage>();
  const most = Math.min(WAITING, Math.max(...run.layout.stages.map(({ shape }) => blockSpan(shape, settings.chunk))) + WAITING_CHUNKS * settings.chunk);
  let jobs = options.jobs ?? settings.pods;
  let left = false;
  let closing: Promise<void> | undefined;
  const connected = options.connect(clock);
  connected.catch(() => {});
  const base = connected.then((cluster): Base => ({ cluster, settings, store: options.store, run, clock, note: options.note }));
  const work: Coordinator = coordinator({ base, run, clock, note: options.note, pace: { ...pace, chunk: settings.chunk }, slots: () => jobs });

  const removed = async (): Promise<void> => {
    const { cluster } = await base;
    await removeRoot({ cluster, settings, run });
  };

  const keeper: Keeper = { claims, stop: work.stop };
  const imageFor = (step: StepDocument): StepImage => {
    const image = images.get(step) ?? imageOf(settings, step);
    images.set(step, image);
    return image;
  };
  const stopAll = (): void => {
    for (const claim of [...claims]) claim.resolve(stoppedOutcome());
  };

  return {
    get jobs() {
      return jobs;
    },
    get workers() {
      return work.workers;
    },
    setJobs: (count) => {
      jobs = count;
      work.wake();
    },
    unmet: (step) => {
      const image = imageFor(step);
      return Promise.resolve('unmet' in image ? image.unmet : undefined);
    },
    tooLarge: (resources: TaskResources) => tooLarge(settings, resources),
    looked: work.looked,
    follow: (task, began) => work.follow(task, () => new Claim(keeper, task.stage, task.unit, began)),
    hasRoom: () => claims.size === 0 || work.waiting < most,
    start: (order, step, began) => {
      // Of the order nothing else is kept here: its documents are many, and stored before long.
      const claim = new Claim(keeper, order.stage, order.unit, began);
      const image = imageFor(step);
      if ('unmet' in image) claim.resolve({ ok: false, class: 'environment', reason: image.unmet });
      else work.add({ claim, order, step }, image);
      return claim;
    },
    // What it made belongs to whoever took the root over; nobody did, if it still says our epoch.
    detach: () => {
      void work.close();
      stopAll();
    },
    leave: () => {
      left = true;
      void work.close();
      stopAll();
    },
    close: () =>
      (closing ??= (async () => {
        // A cluster that does not answer must not keep anybody from ending.
        const patience = new AbortController();
        await Promise.race([work.close(), clock.sleep(pace.farewell, patience.signal)]);
        // A timer that is left would keep the process from ending, a minute after everything was done.
        patience.abort();
        stopAll();
        if (left) return;
        const end = clock.now() + pace.farewell;
        for (let tries = 0; ; tries += 1) {
          try {
            return await removed();
          } catch (error) {
            if (clock.now() > end || work.broken !== undefined) return options.note(`what this run left in ${settings.namespace} could not be removed: ${(error as Error).message}; the next run of the plan removes it`);
            await clock.sleep(Math.min(5000, 250 * 2 ** tries));
          }
        }
      })()),
  };
}
