import type { StepDocument } from '../model/plan.ts';
import type { TaskResources } from '../task/arguments.ts';
import type { TaskOrder, TaskOutcome } from '../task/perform.ts';

/** A task that was handed over. `outcome` never rejects: trouble of ours is an outcome of class `infrastructure`. */
export interface Handle {
  readonly outcome: Promise<TaskOutcome>;
  /** Asks for the task to be stopped; its outcome then says `stopped`. */
  stop(): void;
}

/** What starts tasks. The loop knows nothing else about where they run. */
export interface Executor {
  /** Why no task of this step can run here (a program that is missing or too old …), or undefined. */
  unmet(step: StepDocument): Promise<string | undefined>;
  /** Whether a task that needs this much can be handed over now. */
  hasRoom(resources: TaskResources): boolean;
  /** Why a task that needs this much can never run here, or undefined. */
  tooLarge(resources: TaskResources): string | undefined;
  /** Takes a task. `began` is called at most once, when somebody performs it and it waits for nothing more. */
  start(order: TaskOrder, step: StepDocument, began: () => void): Handle;
  /** Tasks at a time; changed live, tasks in hand go on. */
  setJobs(jobs: number): void;
  readonly jobs: number;
  /** Stops everything and leaves nothing running. */
  close(): Promise<void>;
}
