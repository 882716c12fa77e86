import type { StepDocument } from '../../model/plan.ts';
import type { ChunkTask } from '../../task/chunk.ts';
import type { TaskOrder } from '../../task/perform.ts';
import type { Handle, HandedOutcome } from '../executor.ts';
import type { PodClass } from './pod.ts';

/** Who keeps the claims of a run. */
export interface Keeper {
  /** Those without an outcome. */
  readonly claims: Set<Claim>;
  stop(claim: Claim): void;
}

/**
 * A task that the loop handed over and that has no outcome yet. A class, because there are a hundred thousand of them: what
 * they can do is kept once.
 */
export class Claim implements Handle {
  readonly stage: string;
  readonly unit: number;
  readonly outcome: Promise<HandedOutcome>;
  /** Somebody asked for it to be stopped. */
  stopped = false;
  #settle: (outcome: HandedOutcome) => void = () => {};
  #began: (() => void) | undefined;
  readonly #keeper: Keeper;

  constructor(keeper: Keeper, stage: string, unit: number, began: () => void) {
    this.stage = stage;
    this.unit = unit;
    this.#keeper = keeper;
    this.#began = began;
    this.outcome = new Promise((resolve) => (this.#settle = resolve));
    keeper.claims.add(this);
  }

  /** Its pod runs; told once. */
  began(): void {
    this.#began?.();
    this.#began = undefined;
  }

  resolve(outcome: HandedOutcome): void {
    this.#keeper.claims.delete(this);
    this.#settle(outcome);
  }

  stop(): void {
    if (this.#keeper.claims.has(this)) this.#keeper.stop(this);
  }
}

/** A task that waits to become part of a chunk. Its documents are dropped once they are stored. */
export interface Pending {
  readonly claim: Claim;
  readonly order: TaskOrder;
  readonly step: StepDocument;
}

/** What a chunk in hand keeps of a task. */
export type TaskInHand = Pick<ChunkTask, 'unit' | 'key' | 'step' | 'generation' | 'force'>;

/** A chunk of a wave in hand. */
export interface ChunkInHand {
  readonly digest: string;
  readonly tasks: readonly TaskInHand[];
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

/** The outcome of a task that goes back to the loop uncharged. */
export function handedBack(reason: string): HandedOutcome {
  return { ok: false, stopped: true, handedBack: true, class: 'infrastructure', reason };
}

/** The outcome of a task that somebody stopped. */
export function stoppedOutcome(): HandedOutcome {
  return { ok: false, stopped: true, class: 'infrastructure', reason: 'stopped' };
}
