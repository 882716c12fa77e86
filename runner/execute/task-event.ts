import type { FailureClass, TaskState, Usage } from '../model/stored.ts';
import type { StageNode } from '../plan/lattice.ts';

/** What happened to one task, for whoever shows it. */
export interface TaskEvent {
  readonly stage: StageNode;
  readonly ordinal: number;
  readonly state: TaskState;
  readonly key?: string;
  readonly cached?: boolean;
  readonly class?: FailureClass;
  readonly reason?: string;
  readonly usage?: Usage;
  readonly tail?: string;
  readonly log?: string;
}

/** Why a task failed: the class, and the reason in words. */
export interface Failure {
  readonly class: FailureClass;
  readonly reason: string;
}
