import type { StepDocument } from '../model/plan.ts';
import type { StoredOutput, TaskRecord, TaskState, Wanted } from '../model/stored.ts';
import { invocationMaker, stepNameOf, type Invocation } from '../plan/key.ts';
import { describePlace } from '../plan/describe-place.ts';
import type { StageNode } from '../plan/lattice.ts';
import { applyPause, isPaused } from '../store/wanted.ts';
import { outputFindings } from '../task/expect.ts';
import type { EarlierTries } from './earlier-tries.ts';
import type { Handle, HandedOutcome } from './executor.ts';
import { outcomeOf } from './loop-end.ts';
import type { Loop, LoopEnd, LoopOptions } from './loop-interface.ts';
import { resourcesOf } from './resources.ts';
import { retryDelay } from './retry.ts';
import { inSubset, type SubsetTest } from './subset.ts';
import { blockBehind, parentsDone, taskFilter, type TaskFilter } from './steering.ts';
import type { Failure, TaskEvent } from './task-event.ts';
import { fetchTaskInputs } from './task-inputs.ts';
import { taskKeys } from './task-keys.ts';
import { taskTable } from './task-table.ts';
import { noTries } from './tries.ts';
import { twinsOf } from './twins.ts';
import { recordFinder } from './valid-record.ts';

/** Tasks that are looked up together where the store is far away. */
const AHEAD = 32;
/** Tasks looked up before other work gets a turn, and tasks of a queue that keep their documents. */
const [TURN, KEPT] = [16, 4096];

/**
 * Drives one plan to its end: forms the key of each task when its inputs are known, takes what the store has, hands
 * the rest to the executor, retries by class, and lets a failure block only what depends on it. It does not know what
 * an executor is.
 */
export function startLoop(options: LoopOptions): Loop {
  const { planned, layout, store, executor, launch, revocations, records, pauses } = options;
  const table = taskTable(layout);
  const makers = layout.stages.map((node) => invocationMaker(layout, node, planned.steps));
  const keys = taskKeys(layout);
  const ready: Task[] = [];
  /** Tasks that the store seems to have a record of: what it has none of is handed over before these are read. */
  const listed: Task[] = [];
  const queues = layout.stages.map((): Task[] => []);
  const twins = twinsOf<Task>(keys);
  const tries = noTries();
  const failures = new Map<string, Failure>();
  const handles = new Map<Task, Handle>();
  const findValid = recordFinder(store, records);
  const timers = new Set<NodeJS.Timeout>();
  const unmet = new Map<string, Promise<string | undefined>>();
  /** When each task came into its state, in ms of the monotonic clock; 0 for the state it began with. */
  const since = layout.stages.map((node) => new Float64Array(node.shape.size));
  const began = performance.now();
  const wanted: SubsetTest = inSubset(layout, launch.subset);
  let [cached, ran, started] = [0, 0, 0];
  let stopping = false;
  const cancelled = new Set<Task>();
  let trouble: string | undefined;
  let [pumping, again, over] = [false, false, false];
  const { promise: ended, resolve: settle } = Promise.withResolvers<LoopEnd>();
  const { promise: halted, resolve: halt } = Promise.withResolvers<void>();
  /** Until what an earlier runner left is known, or nobody wants to know. */
  let looked: Promise<void> | undefined = executor.looked === undefined ? undefined : Promise.race([executor.looked.then(() => void (looked = undefined)), halted]);

  interface Task {
    readonly node: StageNode;
    readonly ordinal: number;
    invocation?: Invocation | undefined;
    /** It waited for those of which there is no record. */
    passed?: true;
    /** Looked up ahead of its turn. */
    found?: Promise<TaskRecord | undefined>;
  }

  const stop = (): void => {
    stopping = true;
    halt();
    for (const handle of handles.values()) handle.stop();
  };
  const nameOf = ({ node, ordinal }: Task): string => `${node.index}/${ordinal}`;
  const keyOf = ({ node, ordinal }: Task): string => keys.get(node.index, ordinal) ?? '';
  const tell = (task: Task, state: TaskState, more: Partial<TaskEvent> = {}): void => {
    if (state !== 'succeeded') table.set(task.node.index, task.ordinal, state);
    (since[task.node.index] as Float64Array)[task.ordinal] = performance.now();
    const key = keys.get(task.node.index, task.ordinal);
    options.onTask({ stage: task.node, ordinal: task.ordinal, state, ...(key === undefined ? {} : { key }), ...more });
  };

  const outputDigest = (parent: StageNode, ordinal: number, output: string): string | undefined => table.outputDigest(parent.index, ordinal, output);

  /** Handles tasks whose inputs are known, then hands over what there is room for; ends when nothing can happen any more. */
  const pump = async (): Promise<void> => {
    if (pumping) {
      // What happened meanwhile is looked at before this turn ends: a slot that became free must not stay empty.
      again = true;
      return;
    }
    pumping = true;
    try {
      for (let turn = 1; ready.length + listed.length > 0; turn += 1) {
        const batch = (ready.length > 0 ? ready : listed).splice(store.remote ? -AHEAD : -1).reverse();
        // Where an answer is far away, many are asked for at once.
        if (store.remote) await Promise.all(batch.map((task) => (task.found = recordOf(task, invocationOf(task)))));
        for (const task of batch) await consider(task);
        if (store.remote || turn % TURN === 0) {
          await handOver();
          await new Promise<void>((resolve) => setImmediate(resolve));
        }
      }
      await handOver();
    } catch (error) {
      trouble ??= (error as Error).message;
      stop();
    } finally {
      pumping = false;
    }
    if ((again || ready.length + listed.length > 0) && trouble === undefined) {
      again = false;
      void pump();
    } else if (handles.size === 0) finishWhenIdle();
  };

  const invocationOf = ({ node, ordinal }: Task): Invocation => (makers[node.index] as ReturnType<typeof invocationMaker>)(ordinal, outputDigest);

  /** The valid record of a task whose outputs pass the rules of its stage, unless it is to be computed again. */
  const recordOf = async (task: Task, { key }: Invocation): Promise<TaskRecord | undefined> => (isAnew(task) ? undefined : findValid(task.node, task.ordinal, key));
  const isAnew = ({ node, ordinal }: Task): boolean => (launch.force || launch.cache === 'off') && wanted(node, ordinal);

  /** Finds a task's key, takes its record if there is a valid one, else queues it. */
  const consider = async (task: Task): Promise<void> => {
    const { node, ordinal } = task;
    // Its last parent came after somebody cancelled it.
    if (table.state(node.index, ordinal) === 'cancelled') return;
    const invocation = task.invocation ?? invocationOf(task);
    keys.set(node.index, ordinal, invocation.key);
    if (task.passed === undefined && !isAnew(task) && (await records.isListed(stepNameOf(node, ordinal), invocation.key))) {
      task.passed = true;
      if (listed.push(task) <= KEPT) task.invocation = invocation;
      return;
    }
    task.invocation = undefined;
    const holder = twins.holder(invocation.key);
    if (holder !== undefined) {
      const outputs = table.outputs(holder.node.index, holder.ordinal);
      const failure = failures.get(nameOf(holder));
      // A twin of another stage may have other rules, resources and retries: neither its failure nor its success is this task's.
      const alike = holder.node === node;
      if (outputs !== undefined && (alike || (await outputFindings(store, outputs, node.stage)).length === 0)) return succeed(task, outputs, true);
      if (failure !== undefined && alike) return fail(task, failure);
      if (outputs === undefined && failure === undefined) return twins.follow(invocation.key, task);
    }
    const record = await (task.found ?? recordOf(task, invocation));
    if (record !== undefined) {
      twins.hold(task);
      return succeed(task, record.outputs, true);
    }
    if (!wanted(node, ordinal)) {
      tell(task, 'waiting', { reason: 'outside the subset of this launch' });
      return twins.follow(invocation.key, task);
    }
    const left = tries.has(nameOf(task)) ? undefined : options.left?.(node.stage.id, ordinal);
    if (left?.state === 'cancelled') return tell(task, 'cancelled', { reason: left.reason });
    twins.hold(task);
    if (left !== undefined) return fail(task, left, left);
    // Made anew where the queue is long: a hundred thousand documents are too many to hold.
    if ((queues[node.index] as Task[]).push(task) <= KEPT) task.invocation = invocation;
    tell(task, 'queued');
  };

  const waits = (node: StageNode): boolean => isPaused(pauses, node.stage.id);
  const handOver = async (): Promise<void> => {
    for (const node of layout.stages) {
      const queue = queues[node.index] as Task[];
      if (queue.length === 0 || waits(node)) continue;
      await looked;
      let at = 0;
      for (; at < queue.length && !stopping; at += 1) {
        const task = queue[at] as Task;
        if (table.state(node.index, task.ordinal) !== 'queued') continue;
        if (launch.subset?.limit !== undefined && started >= launch.subset.limit) {
          tell(task, 'waiting', { reason: 'beyond the limit of this launch' });
          continue;
        }
        if (follow(task)) continue;
        task.invocation ??= invocationOf(task);
        const resources = await resourcesOf({ store, node, invocation: task.invocation, grown: tries.grown(nameOf(task)), fetch: () => fetchTaskInputs(options.fetcher, layout, node, task.ordinal) });
        if (!executor.hasRoom(resources)) break;
        started += 1;
        await hand(task, resources);
      }
      queue.splice(0, at);
    }
  };

  /** Whether an earlier runner handed a task over: then its outcome is waited for, and nothing of it is made again. Whoever wants to compare orders anew. */
  const follow = (task: Task): boolean => {
    const key = keyOf(task);
    const handle = launch.force ? undefined : executor.follow?.({ stage: task.node.stage.id, unit: task.ordinal, key, generation: revocations.generation(key) }, () => tell(task, 'running'));
    if (handle === undefined) return false;
    started += 1;
    keep(task, handle);
    return true;
  };

  const hand = async (task: Task, resources: Awaited<ReturnType<typeof resourcesOf>>): Promise<void> => {
    const { node, ordinal } = task;
    const invocation = task.invocation as Invocation;
    const digest = stepNameOf(node, ordinal);
    const step = planned.steps.get(digest) as StepDocument;
    const lack = unmet.get(digest) ?? executor.unmet(step);
    unmet.set(digest, lack);
    const refuse = (await lack) ?? executor.tooLarge(resources);
    if (refuse !== undefined) return settleFailure(task, { class: 'environment', reason: refuse });
    const absent = await fetchTaskInputs(options.fetcher, layout, node, ordinal);
    if (absent !== undefined) return settleFailure(task, { class: 'input', reason: absent });
    for (const manifest of invocation.manifests.values()) await store.putBlob(manifest);
    // Somebody cancelled it meanwhile.
    if (table.state(node.index, ordinal) !== 'queued') return;
    const handle = executor.start(
      { plan: planned.digest, stage: node.stage.id, unit: ordinal, launch: launch.id, key: invocation.key, step: digest, document: invocation.document, generation: revocations.generation(invocation.key), resources, expect: node.stage.expect, mediaTypes: node.stage.mediaTypes, force: launch.force, keep: options.keepWork },
      step,
      () => tell(task, 'running'),
    );
    keep(task, handle);
  };

  const keep = (task: Task, handle: Handle): void => {
    handles.set(task, handle);
    task.invocation = undefined;
    void handle.outcome.then(async (outcome) => {
      if (!outcome.ok && outcome.class === 'input') await records.doubt(invocationOf(task).inputs).catch(() => {});
      const earlier = outcome.ok || outcome.stopped === true || tries.has(nameOf(task)) ? undefined : await options.earlier?.(task.node.stage.id, task.ordinal).catch(() => undefined);
      handles.delete(task);
      settleOutcome(task, outcome, earlier);
      void pump();
    });
  };

  const settleOutcome = (task: Task, outcome: HandedOutcome, earlier?: EarlierTries): void => {
    if (outcome.ok) {
      ran += 1;
      // The record stands, but nobody should have to look for this: it is told like a failure would be.
      const reason = outcome.divergent === undefined ? undefined : `gave other bytes than its record for ${outcome.divergent.join(', ')}; the record stands`;
      succeed(task, outcome.outputs, false, { ...(outcome.usage === undefined ? {} : { usage: outcome.usage }), ...(reason === undefined ? {} : { reason }) });
      return;
    }
    if (outcome.medium === true) {
      // Every other task would meet it too, and fail for nothing that is wrong with it.
      trouble ??= outcome.reason;
      stop();
    }
    if (outcome.handedBack === true && !stopping && !cancelled.has(task)) {
      started -= 1;
      (queues[task.node.index] as Task[]).push(task);
      return tell(task, 'queued');
    }
    if (outcome.stopped === true || stopping) {
      tell(task, cancelled.has(task) ? 'cancelled' : 'waiting', { reason: cancelled.has(task) ? 'cancelled' : 'interrupted' });
      return stopping ? undefined : leave(task);
    }
    ran += 1;
    const facts = { ...(outcome.usage === undefined ? {} : { usage: outcome.usage }), ...(outcome.tail === undefined ? {} : { tail: outcome.tail }), ...(outcome.log === undefined ? {} : { log: outcome.log }) };
    const times = tries.charge(nameOf(task), outcome.class, earlier);
    const delay = retryDelay(task.node.stage.retries, outcome.class, times, outcome.exitCode);
    if (delay === undefined || stopping) return settleFailure(task, { class: outcome.class, reason: times > 1 ? `${outcome.reason} (${times} attempts)` : outcome.reason }, facts);
    tell(task, 'waiting', { class: outcome.class, reason: `${outcome.reason}; tried again in ${delay.toFixed(1)} s`, ...facts });
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (table.state(task.node.index, task.ordinal) !== 'waiting') return void pump();
      table.set(task.node.index, task.ordinal, 'queued');
      (queues[task.node.index] as Task[]).push(task);
      void pump();
    }, delay * 1000);
    timers.add(timer);
  };

  const succeed = (task: Task, outputs: { readonly [name: string]: StoredOutput }, fromStore: boolean, facts: Partial<TaskEvent> = {}): void => {
    // A task that was cancelled and tried again may have followed its twin twice.
    if (table.state(task.node.index, task.ordinal) === 'succeeded') return;
    if (fromStore) cached += 1;
    table.succeed(task.node.index, task.ordinal, outputs, (stage, ordinal) => ready.push({ node: layout.stages[stage] as StageNode, ordinal }));
    tell(task, 'succeeded', { cached: fromStore, ...facts });
    settleTwins(task, (twin) => succeed(twin, outputs, true));
  };

  const settleFailure = (task: Task, failure: Failure, facts: Partial<TaskEvent> = {}): void => {
    fail(task, failure, facts);
    settleTwins(task, (twin) => fail(twin, failure));
  };

  const settleTwins = (task: Task, settleOne: (twin: Task) => void): void => {
    if (!twins.any) return;
    for (const twin of twins.followers(keyOf(task))) {
      if (twin.node === task.node) settleOne(twin);
      else ready.push(twin);
    }
  };

  /** Gives up a key that somebody else may compute now. */
  const leave = (task: Task): void => {
    const holder = twins.holder(keyOf(task));
    if (holder?.node === task.node && holder.ordinal === task.ordinal) ready.push(...twins.release(keyOf(task)));
  };

  const fail = (task: Task, failure: Failure, facts: Partial<TaskEvent> = {}): void => {
    failures.set(nameOf(task), failure);
    tell(task, 'failed', { ...failure, ...facts });
    const place = describePlace(layout, task.node, task.ordinal);
    table.downstream(task.node.index, task.ordinal, (stage, ordinal) => {
      if (table.state(stage, ordinal) === 'waiting') tell({ node: layout.stages[stage] as StageNode, ordinal }, 'blocked', { reason: `${place} failed` });
    });
  };

  const cancel = (wish: Wanted): void => {
    const hits = filterOf(wish);
    const handed = new Set([...handles.keys()].map(nameOf));
    for (const [task, handle] of handles) {
      if (!hits(task.node, task.ordinal, table.state(task.node.index, task.ordinal))) continue;
      cancelled.add(task);
      handle.stop();
    }
    for (const node of layout.stages) {
      for (let o = 0; o < node.shape.size; o += 1) {
        const state = table.state(node.index, o);
        if ((state !== 'waiting' && state !== 'queued') || node.wanted[o] !== 1 || handed.has(`${node.index}/${o}`) || !hits(node, o, state)) continue;
        tell({ node, ordinal: o }, 'cancelled', { reason: `cancelled by ${wish.by}` });
        leave({ node, ordinal: o });
      }
    }
  };

  const retry = (wish: Wanted): void => {
    const hits = filterOf(wish);
    for (const node of layout.stages) {
      for (let o = 0; o < node.shape.size; o += 1) {
        const state = table.state(node.index, o);
        if ((state !== 'failed' && state !== 'cancelled') || !hits(node, o, state)) continue;
        const task = { node, ordinal: o };
        failures.delete(nameOf(task));
        tries.forget(nameOf(task));
        const holder = twins.holder(keyOf(task)) ?? task;
        if (['failed', 'cancelled'].includes(table.state(holder.node.index, holder.ordinal))) leave(holder);
        tell(task, 'waiting', { reason: `tried again by ${wish.by}` });
        table.downstream(node.index, o, (stage, ordinal) => {
          if (table.state(stage, ordinal) === 'blocked') table.set(stage, ordinal, 'waiting');
        });
        if (parentsDone(table, node, o)) ready.push(task);
      }
    }
    blockBehind(table, [...failures.keys()].map((name) => name.split('/').map(Number) as [number, number]));
  };

  const filterOf = (wish: Wanted): TaskFilter => {
    const now = performance.now();
    return taskFilter(wish, layout, {
      failureClass: (node, ordinal) => failures.get(`${node.index}/${ordinal}`)?.class,
      secondsInState: (node, ordinal) => (now - ((since[node.index] as Float64Array)[ordinal] || began)) / 1000,
    });
  };

  const finishWhenIdle = (): void => {
    if (handles.size > 0 || (ready.length + listed.length > 0 && trouble === undefined) || (timers.size > 0 && !stopping && trouble === undefined)) return;
    const waitsForRoom = !stopping && trouble === undefined && layout.stages.some((node) => !waits(node) && (queues[node.index] as Task[]).some((task) => table.state(node.index, task.ordinal) === 'queued'));
    if (waitsForRoom) return void pump();
    for (const timer of timers) clearTimeout(timer);
    over = true;
    const counts = table.counts();
    settle({
      outcome: outcomeOf(counts, { stopped: trouble !== undefined || stopping, held: layout.stages.some((node) => waits(node) && (queues[node.index] as Task[]).length > 0) }),
      counts,
      cached,
      ran,
      finished: (stage, ordinal) => {
        const key = keys.get(stage, ordinal) ?? '';
        return { key, generation: revocations.generation(key), outputs: table.outputs(stage, ordinal) ?? {} };
      },
      ...(trouble === undefined ? {} : { trouble }),
    });
  };

  // Popped from the end, so the first task of the first stage is considered first.
  table.roots((stage, ordinal) => ready.push({ node: layout.stages[stage] as StageNode, ordinal }));
  ready.reverse();
  setImmediate(() => void pump());

  return {
    table,
    ended,
    wish: (wish) => {
      // What comes too late holds for the next launch, or is written again by whoever finds the run ended.
      if (over) return;
      if (wish.action === 'pause' || wish.action === 'resume') applyPause(pauses, wish);
      if (wish.action === 'capacity' && wish.jobs !== undefined) executor.setJobs(wish.jobs);
      if (wish.action === 'cancel') cancel(wish);
      if (wish.action === 'retry') retry(wish);
      void pump();
    },
    wake: () => (over ? undefined : void pump()),
    stop: () => (stop(), void pump()),
  };
}
