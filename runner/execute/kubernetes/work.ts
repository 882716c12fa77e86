import type { StepDocument } from '../../model/plan.ts';
import type { ChunkTask } from '../../task/chunk.ts';
import type { TaskOrder } from '../../task/perform.ts';
import type { HandedOutcome } from '../executor.ts';
import type { PodClass } from './pod.ts';

/** A task that the loop handed over and that has no outcome yet. */
export interface Claim {
  readonly stage: string;
  readonly unit: number;
  readonly key: string;
  readonly generation: number;
  /** Somebody asked for it to be stopped. */
  stopped: boolean;
  /** Its pod runs; told once. */
  began(): void;
  resolve(outcome: HandedOutcome): void;
}

/** A task that waits to become part of a chunk. Its documents are dropped once they are stored. */
export interface Pending {
  readonly claim: Claim;
  readonly order: TaskOrder;
  readonly step: StepDocument;
}

/** What a chunk in hand keeps of a task. */
export type TaskName = Pick<ChunkTask, 'unit' | 'key' | 'step' | 'generation' | 'force'>;

/** A chunk of a wave in hand. */
export interface ChunkInHand {
  readonly digest: string;
  readonly tasks: readonly TaskName[];
  /** By position of the task; undefined where nobody has asked yet (after a restart), or the outcome was told. */
  readonly claims: (Claim | undefined)[];
  /** Its pod runs, or ran. */
  begun: boolean;
  /** What came of its tasks is known. */
  settled: boolean;
  /** Its pod was asked to end because nobody wants it any more. */
  ended: boolean;
}

/** A wave for which there is a Job, or is about to be one. */
export interface WaveInHand {
  readonly name: string;
  readonly digest: string;
  readonly stage: string;
  readonly launch: string;
  /** The group its pods belong to; undefined for a wave of an earlier coordinator. */
  readonly pods: PodClass | undefined;
  readonly chunks: readonly ChunkInHand[];
  /** Set once the API server has it. */
  uid: string | undefined;
  /** Milliseconds of the clock when it was created or adopted. */
  since: number;
  /** Time of the Job's creation, by the API server. */
  created: string;
  /** It was in a list or a watch. */
  seen: boolean;
  parallelism: number;
  /** Pods that were taken away, per index. */
  readonly disruptions: Map<number, Set<string>>;
  /** It was deleted by us. */
  deleted: boolean;
}

/** Name of a task among all that may run: its key and generation. */
export function taskName({ key, generation }: Pick<TaskName, 'key' | 'generation'>): string {
  return `${key}.${generation}`;
}

/** The outcome of a task that goes back to the loop uncharged. */
export function handedBack(reason: string): HandedOutcome {
  return { ok: false, stopped: true, handedBack: true, class: 'infrastructure', reason };
}

/** The outcome of a task that somebody stopped. */
export function stoppedOutcome(): HandedOutcome {
  return { ok: false, stopped: true, class: 'infrastructure', reason: 'stopped' };
}
