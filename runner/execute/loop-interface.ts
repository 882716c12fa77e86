import type { PlannedAnalysis } from '../model/plan.ts';
import type { Counts, Launch, LaunchEnd, Wanted } from '../model/stored.ts';
import type { Layout } from '../plan/lattice.ts';
import type { RecordLookup } from '../store/lookup.ts';
import type { Revocations } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Pauses } from '../store/wanted.ts';
import type { EarlierTries } from './earlier-tries.ts';
import type { Executor } from './executor.ts';
import type { InputFetcher } from './inputs.ts';
import type { LeftAs } from './left-over.ts';
import type { FinishedTask } from './result.ts';
import type { TaskEvent } from './task-event.ts';
import type { TaskTable } from './task-table.ts';

/** What the loop works with. */
export interface LoopOptions {
  readonly planned: PlannedAnalysis;
  readonly layout: Layout;
  readonly launch: Launch;
  readonly store: Store;
  readonly executor: Executor;
  readonly revocations: Revocations;
  readonly records: RecordLookup;
  readonly fetcher: InputFetcher;
  readonly keepWork: boolean;
  readonly pauses: Pauses;
  /** Failures of a task that were charged to this launch by whoever drove it before; absent when nobody did. */
  readonly earlier?: (stage: string, unit: number) => Promise<EarlierTries>;
  /** Tasks of an earlier run that this one leaves as they are, though they could be executed. Default: none. */
  readonly left?: (stage: string, unit: number) => LeftAs | undefined;
  readonly onTask: (event: TaskEvent) => void;
}

/** A loop that is under way. */
export interface Loop {
  readonly table: TaskTable;
  readonly ended: Promise<LoopEnd>;
  /** Applies a wish: pause, resume, cancel, retry, capacity. */
  wish(wanted: Wanted): void;
  /** Hands over what there is room for now. */
  wake(): void;
  /** Ends the tasks in hand and starts nothing new. */
  stop(): void;
}

/** How it ended. */
export interface LoopEnd {
  readonly outcome: LaunchEnd['outcome'];
  readonly counts: Counts;
  readonly cached: number;
  readonly ran: number;
  readonly finished: (stage: number, ordinal: number) => FinishedTask;
  /** Set when the medium failed for good (disk full, store away). */
  readonly trouble?: string;
}
