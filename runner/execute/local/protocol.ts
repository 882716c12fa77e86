import type { StepDocument } from '../../model/plan.ts';
import type { Engine } from './engine.ts';
import type { ImageFacts } from './image.ts';
import type { StoreAnswer, StoreCall } from './served-store.ts';
import type { TaskOrder, TaskOutcome } from '../../task/perform.ts';

/** What a worker process is started with, as its first message. */
export interface WorkerSetup {
  readonly type: 'setup';
  /** Folder of the store; or the name of one elsewhere, which the runner is asked for (`served-store.ts`). */
  readonly store: { readonly folder: string } | { readonly served: string };
  /** Owner of temporary files in the store: the runner's name, so that they go when the runner is dead. */
  readonly owner: string;
  /** Folder that work folders are made in; named after the runner that owns it. */
  readonly workRoot: string;
  /** Folder of the work folders that are kept for people: nobody removes it. */
  readonly keptRoot: string;
  /** True when the worker is process 1 of a pid namespace of its own, so that everything else in it is its task's. */
  readonly ownNamespace: boolean;
  readonly isolation: 'namespaces' | 'process-group';
  /** Control group that the worker joins, where memory limits can be the kernel's. */
  readonly memoryGroup: string | undefined;
  /** Set for a worker whose tasks run in containers: the engine, and the name of this worker in their labels. */
  readonly container?: { readonly engine: Engine; readonly worker: string };
}

/** Program name → what was found on this host. */
export interface FoundPrograms {
  readonly [name: string]: { readonly path: string; readonly version: string };
}

/** From the runner to a worker. The first order of a step brings its document and its programs. */
export type ToWorker =
  | WorkerSetup
  | StoreAnswer
  | { readonly type: 'order'; readonly id: number; readonly order: TaskOrder; readonly step: StepDocument | undefined; readonly programs: FoundPrograms; readonly image?: { readonly name: string; readonly facts: ImageFacts } }
  /** Stop the task in hand. */
  | { readonly type: 'stop'; readonly id: number };

/** From a worker to the runner. `trouble` is ours (store away, disk full), not the task's. */
export type FromWorker =
  | StoreCall
  | { readonly type: 'ready' }
  | { readonly type: 'outcome'; readonly id: number; readonly outcome: TaskOutcome }
  | { readonly type: 'trouble'; readonly id: number; readonly message: string; readonly code: string }
  | { readonly type: 'corrupt'; readonly digest: string };
