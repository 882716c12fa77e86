import type { ApprovalClassName } from './approval.ts';
import type { Counts, FailureClass, Result } from './stored.ts';

/**
 * What the store says of the runs of one pull request, for those who see the forge and not the store:
 * `snapshots/pull-request-<number>.json`. Bounded; what was left out is counted. Names, reasons and log lines come from
 * strangers. Of a private plan only its state is in it.
 */
export interface Snapshot {
  readonly version: 1;
  readonly at: string;
  readonly pullRequest: number;
  /** Proposals that were approved, newest first. */
  readonly proposals: readonly SnapshotProposal[];
  /** One for each plan of those proposals. */
  readonly runs: readonly SnapshotRun[];
  readonly runsLeft: number;
}

/** A proposal of which an approval lies in the store. */
export interface SnapshotProposal {
  readonly digest: string;
  readonly plans: readonly string[];
  /** Plans that are not listed. */
  readonly plansLeft: number;
  readonly class: ApprovalClassName;
  readonly approvers: readonly string[];
  readonly expires: string;
  /** What was expected when it was approved: hours of work, and cost. */
  readonly expected?: { readonly hours: number; readonly cost?: number; readonly currency?: string };
}

/** What became of one plan. */
export interface SnapshotRun {
  readonly plan: string;
  readonly analysis: string;
  readonly private: boolean;
  /** `queued`: a launch waits for its runner. `none`: there is no launch of it, or it never began. */
  readonly state: 'none' | 'queued' | 'running' | 'paused' | 'complete' | 'failed' | 'cancelled' | 'partial' | 'interrupted';
  /** Whether one of this pull request's launches has not ended. */
  readonly live: boolean;
  readonly launch?: string;
  readonly runner?: string;
  /** Why it does not go on, in words: what its runner says. */
  readonly waits?: string;
  readonly counts?: Counts;
  readonly cached?: number;
  readonly ran?: number;
  /** Seconds of work, over all executions, and what they cost at the prices of the policy. */
  readonly seconds?: number;
  readonly cost?: number;
  readonly currency?: string;
  readonly failures: readonly SnapshotFailure[];
  readonly failuresLeft: number;
  readonly outputs: readonly SnapshotOutput[];
  readonly metrics: readonly SnapshotMetric[];
  readonly metricsLeft: number;
  readonly figures: readonly SnapshotFigure[];
  readonly figuresLeft: number;
}

/** A task that failed. */
export interface SnapshotFailure {
  /** Stage with its coordinates, as people name it. */
  readonly place: string;
  readonly class: FailureClass;
  readonly reason: string;
  /** Last lines of its log. */
  readonly tail?: string;
  /** What does the same on one's own machine. */
  readonly command: string;
}

/** A published output. */
export interface SnapshotOutput {
  readonly name: string;
  readonly role: Result['outputs'][number]['role'];
  readonly mediaType: string;
  readonly units: number;
  /** Bytes of all units together. */
  readonly size: number;
  /** Of the first unit, `sha256:…`. */
  readonly digest: string;
}

/** A metric, and what it was in the result of the base. */
export interface SnapshotMetric {
  readonly name: string;
  readonly unit: string;
  readonly before?: number | string;
  readonly after?: number | string;
}

/** A figure, and what it was in the result of the base: `sha256:…` of each. */
export interface SnapshotFigure {
  readonly name: string;
  readonly mediaType: string;
  readonly before?: string;
  readonly after?: string;
}
