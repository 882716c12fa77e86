import type { WorkerStatus } from '../../model/stored.ts';
import { StoreError } from '../../store/store.ts';
import type { HandedOutcome, TaskName } from '../executor.ts';
import { adoptJobs } from './adopt.ts';
import { ensureRoot, whyBroken, type Base } from './base.ts';
import { book } from './book.ts';
import { breaker } from './breaker.ts';
import { ClusterError, isPassing, isQuota, type JobView, type PodView } from './cluster.ts';
import type { StepImage } from './configuration.ts';
import { groupsOf, type Gathering } from './groups.ts';
import { runSelector } from './names.ts';
import { capacity, fullCluster, readPending } from './pending.ts';
import { reconcile, type Action, type Observed } from './reconcile.ts';
import { settleChunks } from './settle.ts';
import { createJob, writeWave } from './submit.ts';
import { follow, type Followed } from './watch.ts';
import { workersOf } from './workers.ts';
import { handedBack, stoppedOutcome, type ChunkInHand, type Claim, type Pending, type WaveInHand } from './work.ts';

/** Milliseconds between the things that a coordinator does. */
export interface CoordinatorPace extends Gathering {
  /** Least time between decisions. */
  readonly turn: number;
  /** Most time between decisions. */
  readonly rest: number;
  /** Between looks at pods that do not start. */
  readonly pending: number;
  /** How long pods must have found no node before nothing more is created. */
  readonly full: number;
}

/** What a coordinator is made with. */
export interface CoordinatorOptions {
  readonly base: Promise<Base>;
  readonly run: Base['run'];
  readonly clock: Base['clock'];
  readonly note: Base['note'];
  readonly pace: CoordinatorPace;
  /** Pods at a time, as wished now. */
  readonly slots: () => number;
}

/** The part of the executor that looks, decides and acts, again and again. */
export interface Coordinator {
  /** Tasks that wait to become chunks. */
  readonly waiting: number;
  /** Nodes with pods of the run, as last looked at. */
  readonly workers: readonly WorkerStatus[];
  /** Why it cannot go on, or undefined. */
  readonly broken: string | undefined;
  /** Settles when what an earlier coordinator left is known, or never will be. */
  readonly looked: Promise<void>;
  /** Gives a task to the earlier coordinator's Job that works on it, or did and nobody has heard what came of it; undefined where there is none. */
  follow(task: TaskName, claim: () => Claim): Claim | undefined;
  add(pending: Pending, image: Extract<StepImage, { image: string }>): void;
  stop(claim: Claim): void;
  wake(): void;
  /** Looks and acts no more; what is in the cluster stays. */
  close(): Promise<void>;
}

/** Milliseconds after which pods that cannot start end their chunk though others of their Job do. */
const STUCK = 5 * 60_000;
/** Milliseconds between notes about the same kind of trouble, and between tries when a quota is used up. */
const REPEAT = 60_000;
const QUOTA = 5000;

/** Starts a coordinator. It decides by what is there, not by what it remembers: what it remembers only saves requests. */
export function coordinator({ base, run, clock, note, pace, slots }: CoordinatorOptions): Coordinator {
  const hand = book(run);
  const { waves } = hand;
  const groups = groupsOf(run, pace, () => clock.now(), hand.isInHand);
  const circuit = breaker();
  const full = fullCluster(pace.full);
  const room = capacity();
  const stuckSince = new Map<string, number>();
  const noted = new Map<string, number>();
  const closed = new AbortController();
  const over = new Promise<void>((resolve) => closed.signal.addEventListener('abort', () => resolve()));
  let jobs: Followed<JobView> | undefined;
  let workers: readonly WorkerStatus[] = [];
  let broken: string | undefined;
  let [holdFull, holdQuota] = [undefined as string | undefined, 0];
  let [share, shared] = [1, 0];
  let [lastTurn, nextLook] = [0, 0];
  let turning: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let due = Number.POSITIVE_INFINITY;

  const tell = (kind: string, text: string): void => {
    const now = clock.now();
    if (now - (noted.get(kind) ?? Number.NEGATIVE_INFINITY) < REPEAT) return;
    noted.set(kind, now);
    note(text);
  };

  const plan = (delay: number): void => {
    if (closed.signal.aborted) return;
    const at = Math.max(lastTurn + pace.turn, clock.now() + delay);
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      due = Number.POSITIVE_INFINITY;
      turning = turning.then(turn);
    }, Math.max(0, at - clock.now()));
  };
  const wake = (): void => plan(0);

  /** Nothing can go on: every task says so, and ends the run rather than fail one after the other. */
  const breakDown = (reason: string): void => {
    broken ??= reason;
    const claims = [...groups.clear().map(({ claim }) => claim), ...[...waves.values()].flatMap((wave) => wave.chunks.flatMap((chunk) => chunk.claims.filter((claim) => claim !== undefined)))];
    for (const claim of claims) hand.tell(claim, { ok: false, medium: true, class: 'infrastructure', reason });
  };

  const setup = async (): Promise<void> => {
    for (let tries = 0; ; tries += 1) {
      try {
        const known = await base;
        const root = await ensureRoot(known);
        const labels = runSelector(known.settings.installation, run.launch.plan);
        const signal = closed.signal;
        const trouble = (error: ClusterError): void => tell('watch', `${error.message}; tried again`);
        const found = (jobs ??= follow({ cluster: known.cluster, kind: 'jobs', selection: { labels }, clock, signal, changed: noteJobs, trouble }));
        const failed = follow({ cluster: known.cluster, kind: 'pods', selection: { labels, fields: 'status.phase=Failed' }, clock, signal, changed: notePods, trouble });
        for (const followed of [found.failed, failed.failed]) followed.catch((error: Error) => breakDown(whyBroken(error)));
        await Promise.race([Promise.all([found.synced, failed.synced]), found.failed, failed.failed, over]);
        if (signal.aborted) return;
        const { waves: adopted, useless } = await adoptJobs(known, root, found.objects.values());
        for (const job of useless) await known.cluster.deleteJob(job.name, job.uid);
        for (const wave of adopted) hand.adopt(wave);
        return;
      } catch (error) {
        if (closed.signal.aborted) return;
        if (!(error instanceof ClusterError && isPassing(error))) {
          return breakDown(whyBroken(error as Error));
        }
        tell('setup', `${error.message}; tried again`);
        await clock.sleep(Math.min(30_000, 500 * 2 ** tries), closed.signal);
      }
    }
  };

  const noteJobs = (views: readonly JobView[]): void => {
    for (const { name } of views) {
      const wave = waves.get(name);
      // Also of one that came and went between two looks.
      if (wave !== undefined) wave.seen = true;
    }
    wake();
  };

  const notePods = (pods: readonly PodView[]): void => {
    for (const pod of pods) {
      if (pod.disrupted === undefined) continue;
      const disruptions = waves.get(pod.job)?.disruptions;
      disruptions?.set(pod.index, (disruptions.get(pod.index) ?? new Set<string>()).add(pod.uid));
    }
    wake();
  };

  const observe = (): Observed => {
    const now = clock.now();
    const wish = slots();
    // Where nothing of ours is left nothing will be looked at, and nobody else would lift what we saw before.
    if (waves.size === 0) holdFull = undefined;
    if (share < 1 && now - shared > 30_000) [share, shared] = [Math.min(1, share + 0.1), now];
    return {
      waves: [...waves.values()].map((wave) => ({
        name: wave.name,
        created: wave.uid !== undefined,
        deleted: wave.deleted,
        age: now - wave.since,
        seen: wave.seen,
        job: jobs?.objects.get(wave.name),
        parallelism: wave.parallelism,
        chunks: wave.chunks.map((chunk, index) => ({ settled: chunk.settled, ended: chunk.ended, wanted: chunk.claims.some((claim) => claim === undefined || !claim.stopped), disruptions: wave.disruptions.get(index)?.size ?? 0 })),
      })),
      slots: Math.max(Math.min(1, wish), Math.floor(wish * share)),
      hold: holdFull ?? (now < holdQuota ? 'a quota is used up' : undefined),
    };
  };

  const turn = async (): Promise<void> => {
    lastTurn = clock.now();
    if (closed.signal.aborted || broken !== undefined || !isSetUp) return;
    try {
      const known = await base;
      for (const wave of waves.values()) {
        const job = jobs?.objects.get(wave.name);
        if (job !== undefined) [wave.seen, wave.created] = [true, job.created];
        if (job !== undefined) noteBegun(wave, job);
      }
      handBackPaused();
      if (lastTurn >= nextLook && [...waves.values()].some((wave) => wave.uid !== undefined)) {
        nextLook = lastTurn + pace.pending;
        await lookAtPending(known);
      }
      const seen = observe();
      for (const action of reconcile(seen)) {
        if (closed.signal.aborted) return;
        await act(known, action, seen);
      }
      for (const wave of [...waves.values()]) if (wave.deleted && wave.chunks.every((chunk) => chunk.settled)) waves.delete(wave.name);
    } catch (error) {
      if (closed.signal.aborted) return;
      if (error instanceof ClusterError && isPassing(error)) tell('api', `${error.message}; tried again`);
      // Trouble of the store: the loop meets it as well, and judges it.
      else if (error instanceof StoreError) tell('store', `${error.message}; tried again`);
      else breakDown(whyBroken(error as Error));
      plan(1000);
    } finally {
      plan(groups.waiting > 0 ? pace.idle : [...waves.values()].some((wave) => wave.uid === undefined) ? 1000 : pace.rest);
    }
  };

  const act = async (known: Base, action: Action, seen: Observed): Promise<void> => {
    if (action.type === 'submit') {
      let left = action.slots;
      const open = [...waves.values()].reduce((sum, wave) => sum + wave.chunks.filter((chunk) => !chunk.settled).length, 0);
      for (const taken of groups.take(action.chunks, { open, slots: Math.min(seen.slots, room.pods ?? seen.slots), secondsOf: hand.secondsOf })) {
        const wave = await writeWave(known, taken.stage, taken.pods, taken.chunks).catch((error: unknown) => {
          // The store refused: the tasks are not lost, they queue again.
          for (const { claim } of taken.chunks.flat()) hand.tell(claim, handedBack('its chunk could not be written'));
          throw error;
        });
        waves.set(wave.name, wave);
        await create(known, wave, Math.min(wave.chunks.length, left));
        left -= wave.parallelism;
      }
      run.roomAgain();
      return;
    }
    const wave = waves.get(action.wave);
    if (wave === undefined) return;
    switch (action.type) {
      case 'create':
        return create(known, wave, action.parallelism);
      case 'settle':
        return settle(known, wave, action.indexes, action.cause);
      case 'delete':
        if (wave.uid !== undefined) await known.cluster.deleteJob(wave.name, wave.uid);
        wave.deleted = true;
        return;
      case 'look':
        if ((await known.cluster.readJob(wave.name)) === undefined) wave.seen = true;
        else wave.since = clock.now();
        return;
      case 'parallelism':
        await known.cluster.setParallelism(wave.name, action.value);
        wave.parallelism = action.value;
        return;
      case 'endPod': {
        const labels = `${runSelector(known.settings.installation, run.launch.plan)},batch.kubernetes.io/job-name=${wave.name},batch.kubernetes.io/job-completion-index=${action.index}`;
        for (const pod of (await known.cluster.list('pods', { labels })).items) await known.cluster.deletePod(pod.name);
        (wave.chunks[action.index] as ChunkInHand).ended = true;
        return;
      }
      default:
        action satisfies never;
    }
  };

  const create = async (known: Base, wave: WaveInHand, parallelism: number): Promise<void> => {
    wave.parallelism = parallelism;
    if (clock.now() < holdQuota) return;
    try {
      const job = await createJob(known, wave);
      [wave.uid, wave.created, wave.since, wave.parallelism] = [job.uid, job.created, clock.now(), job.parallelism];
    } catch (error) {
      if (isQuota(error)) {
        holdQuota = clock.now() + QUOTA;
        tell('quota', `waiting for quota: ${(error as Error).message}`);
        return;
      }
      if (!(error instanceof ClusterError) || (error.status !== 400 && error.status !== 422)) throw error;
      failWave(wave, `the cluster refused the Job: ${error.message}`);
      wave.deleted = true;
    }
  };

  const settle = async (known: Base, wave: WaveInHand, indexes: readonly number[], cause: Extract<Action, { type: 'settle' }>['cause']): Promise<void> => {
    for (const { chunk, outcomes, trouble } of await settleChunks(known, wave, indexes, cause)) {
      chunk.settled = true;
      if (trouble?.storeAway === true && clock.now() - shared > 10_000) {
        [share, shared] = [Math.max(share / 2, 1 / Math.max(1, slots())), clock.now()];
        tell('store away', `pods cannot reach the store; at most ${Math.max(1, Math.floor(slots() * share))} at a time for now`);
      }
      for (const [at, outcome] of outcomes.entries()) conclude(wave, chunk, at, outcome);
    }
    if (cause === 'vanished') wave.deleted = true;
  };

  const conclude = (wave: WaveInHand, chunk: ChunkInHand, at: number, outcome: HandedOutcome): void => {
    hand.conclude(wave, chunk, at, outcome);
    const alike = circuit.note(wave.stage, outcome);
    if (alike === undefined) return;
    note(`stage ${wave.stage} is paused: ${alike}`);
    run.pauseStage(wave.stage, alike).then(wake, (error: Error) => tell('pause', error.message));
  };

  const failWave = (wave: WaveInHand, reason: string): void => {
    for (const chunk of wave.chunks) {
      if (chunk.settled) continue;
      chunk.settled = true;
      chunk.tasks.forEach((_, at) => conclude(wave, chunk, at, { ok: false, class: 'environment', reason }));
    }
  };

  const lookAtPending = async (known: Base): Promise<void> => {
    const { cluster, settings } = known;
    const labels = runSelector(settings.installation, run.launch.plan);
    workers = workersOf((await cluster.list('pods', { labels, fields: 'status.phase=Running' })).items, waves, hand.usageOf);
    const { items } = await cluster.list('pods', { labels, fields: 'status.phase=Pending' });
    const pending = readPending(items);
    const active = [...(jobs?.objects.values() ?? [])].reduce((sum, job) => sum + job.active, 0);
    holdFull = full.note(clock.now(), active, pending);
    room.note(active, pending);
    if (holdFull !== undefined) tell('full', `the cluster is full: ${holdFull}`);
    for (const name of stuckSince.keys()) if (!pending.stuck.has(name)) stuckSince.delete(name);
    for (const [name, { reason, indexes }] of pending.stuck) {
      const wave = waves.get(name);
      const job = jobs?.objects.get(name);
      if (wave === undefined || job === undefined) continue;
      const since = stuckSince.get(name) ?? clock.now();
      stuckSince.set(name, since);
      const works = job.ready > 0 || job.completed !== '';
      // Seen at two looks: one may have met a registry that was restarting.
      if (!works && clock.now() > since) failWave(wave, reason);
      else if (works && clock.now() - since > STUCK) for (const index of indexes) await act(known, { type: 'endPod', wave: name, index }, observe());
      tell(`stuck ${name}`, `pods of stage ${wave.stage} do not start: ${reason}`);
    }
  };

  /** Indexes start in order, so that as many have begun as are over or run. */
  const noteBegun = (wave: WaveInHand, job: JobView): void => {
    let begun = job.ready + wave.chunks.filter((chunk) => chunk.settled).length;
    for (const chunk of wave.chunks) {
      if (begun <= 0) return;
      begun -= 1;
      if (chunk.begun || chunk.settled) continue;
      chunk.begun = true;
      for (const claim of chunk.claims) claim?.began();
    }
  };

  const handBackPaused = (): void => {
    for (const { claim } of groups.paused(run.isPaused)) hand.tell(claim, handedBack('the stage is paused'));
    for (const wave of [...waves.values()]) {
      if (wave.uid !== undefined || !run.isPaused(wave.stage)) continue;
      waves.delete(wave.name);
      for (const chunk of wave.chunks) for (const claim of chunk.claims) if (claim !== undefined) hand.tell(claim, handedBack('the stage is paused'));
    }
  };

  let isSetUp = false;
  const ready = setup().then(() => {
    isSetUp = true;
    wake();
  });

  return {
    get waiting() {
      return groups.waiting;
    },
    get workers() {
      return waves.size === 0 ? [] : workers;
    },
    get broken() {
      return broken;
    },
    wake,
    looked: ready,
    follow: (task, claim) => {
      if (closed.signal.aborted || broken !== undefined || !hand.knows(task)) return undefined;
      wake();
      return hand.join(task, claim());
    },
    add: (pending, image) => {
      const { claim } = pending;
      if (closed.signal.aborted) return claim.resolve(stoppedOutcome());
      if (broken !== undefined) return claim.resolve({ ok: false, medium: true, class: 'infrastructure', reason: broken });
      hand.open(claim);
      groups.add(pending, image);
      plan(pace.idle);
    },
    stop: (claim) => {
      claim.stopped = true;
      if (groups.drop(claim.stage, claim.unit)) hand.tell(claim, stoppedOutcome());
      wake();
    },
    close: async () => {
      closed.abort();
      clearTimeout(timer);
      await ready;
      await turning;
    },
  };
}
