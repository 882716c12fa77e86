import type { JobView } from './cluster.ts';
import { parseIndexes } from './views.ts';

/** A chunk as the decision sees it. */
export interface ObservedChunk {
  /** What came of its tasks is known. */
  readonly settled: boolean;
  /** Somebody still wants one of its tasks. */
  readonly wanted: boolean;
  /** Its pod was asked to end. */
  readonly ended: boolean;
  /** Pods of it that the cluster took away. */
  readonly disruptions: number;
}

/** A wave as the decision sees it. */
export interface ObservedWave {
  readonly name: string;
  /** The API server has accepted it. */
  readonly created: boolean;
  /** We have deleted it. */
  readonly deleted: boolean;
  /** Milliseconds since it was created or adopted. */
  readonly age: number;
  /** Whether it was ever in a list or a watch. */
  readonly seen: boolean;
  /** Its Job as last seen; undefined when it is in no list. */
  readonly job: JobView | undefined;
  readonly parallelism: number;
  readonly chunks: readonly ObservedChunk[];
}

/** Everything that a decision rests on. */
export interface Observed {
  /** In the order in which they were created. */
  readonly waves: readonly ObservedWave[];
  /** Pods that may run at a time. */
  readonly slots: number;
  /** Why nothing new may be created now, or undefined. */
  readonly hold: string | undefined;
}

/** Why chunks are looked at: their pods ended, the Job is gone or is over, their pods were taken away too often, or nobody wants them. */
export type SettleCause = 'ended' | 'vanished' | 'over' | 'disrupted' | 'stopped';

/** What is to be done. Each may be done twice. */
export type Action =
  | { readonly type: 'settle'; readonly wave: string; readonly indexes: readonly number[]; readonly cause: SettleCause }
  | { readonly type: 'delete'; readonly wave: string }
  | { readonly type: 'create'; readonly wave: string; readonly parallelism: number }
  | { readonly type: 'look'; readonly wave: string }
  | { readonly type: 'parallelism'; readonly wave: string; readonly value: number }
  | { readonly type: 'endPod'; readonly wave: string; readonly index: number }
  /** So many chunks may be ordered, of which so many may run at once. */
  | { readonly type: 'submit'; readonly chunks: number; readonly slots: number };

/** Times that the pod of one chunk may be taken away. */
const DISRUPTIONS = 4;
/** Chunks that may be in the cluster however few slots there are. */
const WAVE = 32;
/** Milliseconds after which a Job that was created and is in no list is asked for. */
const UNSEEN = 60_000;

/**
 * What to do about what is seen. It depends on nothing else: no event has to have been seen, and doing it again after a
 * crash does no harm. A wave is settled before its Job is deleted, so that no outcome is lost with it.
 */
export function reconcile({ waves, slots, hold }: Observed): Action[] {
  const actions: Action[] = [];
  let left = slots;
  let open = 0;
  for (const wave of waves) {
    if (wave.deleted) continue;
    const unsettled = wave.chunks.flatMap((chunk, index) => (chunk.settled ? [] : [index]));
    if (!wave.created) {
      open += unsettled.length;
      const share = Math.min(unsettled.length, left);
      left -= share;
      if (hold === undefined) actions.push({ type: 'create', wave: wave.name, parallelism: share });
      continue;
    }
    if (unsettled.length === 0) {
      actions.push({ type: 'delete', wave: wave.name });
      continue;
    }
    const { job } = wave;
    if (job === undefined) {
      if (wave.seen) actions.push({ type: 'settle', wave: wave.name, indexes: unsettled, cause: 'vanished' });
      else if (wave.age > UNSEEN) actions.push({ type: 'look', wave: wave.name });
      open += unsettled.length;
      left -= Math.min(left, wave.parallelism);
      continue;
    }
    if (!unsettled.some((index) => wave.chunks[index]?.wanted)) {
      actions.push({ type: 'settle', wave: wave.name, indexes: unsettled, cause: 'stopped' });
      continue;
    }
    const reported = new Set([...parseIndexes(job.completed), ...parseIndexes(job.failed)]);
    const ended = unsettled.filter((index) => reported.has(index));
    if (ended.length > 0) actions.push({ type: 'settle', wave: wave.name, indexes: ended, cause: 'ended' });
    const running = unsettled.filter((index) => !reported.has(index));
    if (running.length === 0) continue;
    if (job.ended !== undefined) {
      actions.push({ type: 'settle', wave: wave.name, indexes: running, cause: 'over' });
      continue;
    }
    if (running.some((index) => (wave.chunks[index]?.disruptions ?? 0) > DISRUPTIONS)) {
      actions.push({ type: 'settle', wave: wave.name, indexes: running, cause: 'disrupted' });
      continue;
    }
    for (const index of running) {
      const chunk = wave.chunks[index];
      if (chunk !== undefined && !chunk.wanted && !chunk.ended) actions.push({ type: 'endPod', wave: wave.name, index });
    }
    open += running.length;
    const share = Math.min(running.length, left);
    left -= share;
    if (shouldPatch(wave.parallelism, share, running.length)) actions.push({ type: 'parallelism', wave: wave.name, value: share });
  }
  // A wave in reserve for each one that runs: slots never wait for us, and the cluster never holds more than it needs. With few
  // slots a good wave: within one Job the next index is started by its controller, between two of them only after we were told.
  const room = Math.max(2 * slots, WAVE) - open;
  if (hold === undefined && room > 0 && slots > 0) actions.push({ type: 'submit', chunks: room, slots: left });
  return actions;
}

/** Less is patched at once; more when it is a tenth, or all that can run. What a Job has beyond its open chunks means nothing. */
function shouldPatch(now: number, share: number, running: number): boolean {
  if (share < now) return now <= running || share < running;
  return share > now && (share - now >= now / 10 || share === running);
}
