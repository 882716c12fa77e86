import type { StepDocument } from '../model/plan.ts';
import type { Launch, TaskState, WorkerStatus } from '../model/stored.ts';
import type { Layout } from '../plan/lattice.ts';
import type { TaskResources } from '../task/arguments.ts';
import type { TaskOrder, TaskOutcome } from '../task/perform.ts';

/**
 * What came of a task that was handed over. One that is handed back was not executed to its end, and nobody is to
 * blame: it waits for its turn again and is charged nothing.
 */
export type HandedOutcome = TaskOutcome & { readonly handedBack?: true };

/** A task that was handed over. `outcome` never rejects: trouble of ours is an outcome of class `infrastructure`. */
export interface Handle {
  readonly outcome: Promise<HandedOutcome>;
  /** Asks for the task to be stopped; its outcome then says `stopped`. */
  stop(): void;
}

/** What names a task among those that an earlier runner of the plan handed over. */
export interface TaskName {
  /** Id of the stage. */
  readonly stage: string;
  readonly unit: number;
  readonly key: string;
  readonly generation: number;
}

/** The run that an executor is made for. */
export interface ExecutorRun {
  readonly layout: Layout;
  readonly launch: Launch;
  /** Epoch of the lease it is driven under. */
  readonly epoch: number;
  /** State of a task, by the index of its stage: whether it may still be handed over. */
  state(stage: number, ordinal: number): TaskState;
  /** Whether a stage, by its id, is to start nothing new. */
  isPaused(stage: string): boolean;
  /** Told when an executor that had no room may have some again, though no task came to its end. */
  roomAgain(): void;
  /** Pauses a stage for everybody, until somebody resumes it. */
  pauseStage(stage: string, reason: string): Promise<void>;
}

/** What starts tasks. The loop knows nothing else about where they run. */
export interface Executor {
  /** Tells which steps may come, so that what they need can be got ready meanwhile. */
  prepare?(steps: Iterable<StepDocument>): void;
  /** Why no task of this step can run here (a program that is missing or too old …), or undefined. */
  unmet(step: StepDocument): Promise<string | undefined>;
  /** Whether a task that needs this much can be handed over now. */
  hasRoom(resources: TaskResources): boolean;
  /** Why a task that needs this much can never run here, or undefined. */
  tooLarge(resources: TaskResources): string | undefined;
  /** Settles when it is known what an earlier runner of the plan left at work; nothing is handed over before. */
  readonly looked?: Promise<void>;
  /** Follows a task that an earlier runner left at work, or whose outcome nobody has heard; undefined where there is none. */
  follow?(task: TaskName, began: () => void): Handle | undefined;
  /** Takes a task. `began` is called at most once, when somebody performs it and it waits for nothing more. */
  start(order: TaskOrder, step: StepDocument, began: () => void): Handle;
  /** Tasks at a time; changed live, tasks in hand go on. */
  setJobs(jobs: number): void;
  readonly jobs: number;
  /** Where tasks run, when that is in several places. */
  readonly workers?: readonly WorkerStatus[];
  /** Somebody else drives the run from now on: whatever is under way elsewhere is theirs, and closing leaves it alone. */
  detach?(): void;
  /** Nobody drives the run until another runner does: what works elsewhere stays at work, and closing removes nothing of it. */
  leave?(): void;
  /** Stops everything and leaves nothing running. */
  close(): Promise<void>;
}
