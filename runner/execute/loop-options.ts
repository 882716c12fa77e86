import type { PlannedAnalysis } from '../model/plan.ts';
import type { Launch } from '../model/stored.ts';
import type { Layout } from '../plan/lattice.ts';
import type { RecordLookup } from '../store/lookup.ts';
import type { Revocations } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Pauses } from '../store/wanted.ts';
import type { EarlierTries } from './earlier-tries.ts';
import type { Executor } from './executor.ts';
import type { InputFetcher } from './inputs.ts';
import type { TaskEvent } from './task-event.ts';

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
  readonly onTask: (event: TaskEvent) => void;
}
