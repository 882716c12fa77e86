import type { Value } from './plan.ts';

/** Failure class: decides whether a task is tried again. */
export type FailureClass = 'user' | 'time' | 'memory' | 'disk' | 'output' | 'input' | 'environment' | 'infrastructure';

/** State of a task. */
export type TaskState = 'absent' | 'waiting' | 'blocked' | 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled' | 'excluded' | 'stale';

/** One output of a record. A directory's digest names its manifest. */
export interface StoredOutput {
  readonly digest: string;
  /** Bytes (of a directory: of all its files). */
  readonly size: number;
  readonly kind: 'file' | 'directory';
}

/** What actually met a step's environment, and how well it was isolated. */
export interface Realisation {
  readonly programs?: { readonly [name: string]: string };
  readonly image?: string;
  /** `os/architecture`. */
  readonly platform: string;
  readonly isolation: 'container' | 'namespaces' | 'cgroup' | 'process-group';
}

/** Resources used by one execution, over all its descendants. */
export interface Usage {
  /** Seconds. */
  readonly wall: number;
  /** Processor seconds, user and system. */
  readonly cpu: number;
  /** Peak resident memory, MiB. */
  readonly memory: number;
  /** How memory was measured and limited. */
  readonly memoryBy: 'cgroup' | 'sampled' | 'rusage';
  /** Bytes staged in, and bytes of the outputs. */
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** The immutable fact that a key succeeded: `tasks/<step, 16 hex>/<key>.<n>.json`. */
export interface TaskRecord {
  readonly version: 1;
  readonly key: string;
  /** Number of revocations of the key when it was written. */
  readonly generation: number;
  readonly step: string;
  readonly outputs: { readonly [name: string]: StoredOutput };
  readonly realisation: Realisation;
  readonly usage: Usage;
  /** Digest of captured stdout and stderr, when there was any. */
  readonly log?: string;
  /** Where and when: which plan, stage, unit and launch computed it. Facts for readers, never for keys. */
  readonly by: { readonly plan: string; readonly stage: string; readonly unit: number; readonly launch: string; readonly started: string; readonly host: string };
  /** Digest of the canonical JSON of all other members, so that a torn or edited record is not believed. */
  readonly self: string;
}

/** One execution that did not become the record: `attempts/<plan>/<stage>/<unit>/<launch>-<random>.json`. */
export interface Attempt {
  readonly version: 1;
  readonly plan: string;
  readonly stage: string;
  readonly unit: number;
  readonly key: string;
  readonly launch: string;
  readonly outcome: 'failed' | 'lost' | 'divergent' | 'cancelled';
  readonly class?: FailureClass;
  /** In words: what happened and what to do. */
  readonly reason: string;
  readonly exitCode?: number;
  readonly signal?: string;
  readonly started: string;
  readonly realisation?: Realisation;
  readonly usage?: Usage;
  /** Digest of the captured log. */
  readonly log?: string;
  /** Last lines of the log, for pages. */
  readonly tail?: string;
  /** Outputs of a divergent attempt. */
  readonly outputs?: { readonly [name: string]: StoredOutput };
}

/** Verdict of the `expect` rules of an output on a blob: `checks/<digest>.json`. */
export interface CheckVerdict {
  readonly version: 1;
  readonly rules: string;
  readonly blob: string;
  readonly ok: boolean;
  readonly findings: readonly string[];
}

/** Which tasks a launch is limited to. */
export interface Subset {
  /** Stage globs: only these. */
  readonly only?: readonly string[];
  /** These stages and what depends on them. */
  readonly from?: readonly string[];
  /** These stages and what they need. */
  readonly until?: readonly string[];
  readonly unit?: { readonly [axis: string]: number | string };
  /** At most so many tasks are executed. */
  readonly limit?: number;
}

/** One start of a plan: `launches/<plan>/<id>.json`. */
export interface Launch {
  readonly version: 1;
  readonly id: string;
  readonly plan: string;
  readonly analysis: string;
  readonly by: string;
  readonly why: string;
  /** `owner` on one's own machine, else the id of the signed approval. */
  readonly approval: string;
  readonly runner: string;
  readonly created: string;
  readonly expires: string;
  /** After this instant nothing new is begun. */
  readonly until?: string;
  readonly subset?: Subset;
  readonly cache: 'use' | 'off';
  readonly force: boolean;
  readonly priority: number;
}

/** A launch that waits for its runner: `queue/<runner>/<launch>`. */
export interface QueueEntry {
  readonly version: 1;
  readonly launch: string;
  readonly plan: string;
  readonly created: string;
}

/** What a runner can give to tasks. */
export interface RunnerOffer {
  readonly labels: readonly string[];
  /** os/architecture. */
  readonly platform: string;
  /** The most that one task may have: processors, MiB of memory, GPUs; absent where it knows of no limit. */
  readonly cpu?: number;
  readonly memory?: number;
  readonly gpu?: number;
  readonly networks: readonly string[];
}

/** A standing runner, as it shows itself: `runners/<runner>.json`. */
export interface RunnerState {
  readonly version: 1;
  readonly runner: string;
  /** Version of the program. */
  readonly program: string;
  readonly host: string;
  readonly state: 'idle' | 'working' | 'handing over' | 'gone';
  readonly updated: string;
  readonly offer: RunnerOffer;
  /** Launch in hand. */
  readonly launch?: string;
  /** Launches in its queue that it does not take, and why. */
  readonly refused: readonly { readonly launch: string; readonly plan: string; readonly reason: string }[];
  readonly synthetic?: SyntheticState;
}

/** The tiny analysis that a runner runs on a timer to show that all of it works. */
export interface SyntheticState {
  /** How often. */
  readonly minutes: number;
  /** When one was queued last. */
  readonly queued?: string;
  /** When one last went well, and seconds from its being queued. */
  readonly succeeded?: string;
  readonly seconds?: number;
  /** How often one did not, and why the last one did not, if none went well since. */
  readonly failures: number;
  readonly reason?: string;
}

/** The end of a launch: `launches/<plan>/<id>.end.json`. */
export interface LaunchEnd {
  readonly version: 1;
  readonly id: string;
  readonly plan: string;
  readonly ended: string;
  readonly outcome: 'complete' | 'failed' | 'cancelled' | 'paused' | 'partial' | 'interrupted';
  readonly counts: Counts;
}

/** Wanted state, numbered; `wanted/<launch>/<n>.json`, or for every launch of a plan `wanted/plans/<plan>/<n>.json`. */
export interface Wanted {
  readonly version: 1;
  readonly n: number;
  readonly by: string;
  readonly at: string;
  readonly action: 'pause' | 'resume' | 'cancel' | 'retry' | 'capacity';
  /** Stages concerned; all when absent. */
  readonly stages?: readonly string[];
  /** Filters of cancel and retry. */
  readonly filter?: { readonly state?: readonly TaskState[]; readonly class?: readonly FailureClass[]; readonly units?: { readonly [axis: string]: number | string }; readonly olderThan?: number };
  /** New capacity in tasks, for `capacity`. */
  readonly jobs?: number;
  /** Only these launches: of a plan that others want too, work goes on under theirs. All when absent. */
  readonly launches?: readonly string[];
  readonly reason?: string;
}

/** A lease epoch of a plan: `runs/<plan>/lease/<epoch>.json`. Renewed by touching `renewals`. */
export interface Lease {
  readonly version: 1;
  readonly epoch: number;
  readonly launch: string;
  readonly owner: { readonly host: string; readonly bootId: string; readonly pidNamespace?: string; readonly pid: number; readonly started: string };
  readonly renewals: number;
  readonly released?: boolean;
}

/** Tasks by state. */
export type Counts = { readonly [State in TaskState]: number };

/** What pages and `status` read: `runs/<plan>/<epoch>/status.json`. */
export interface RunStatus {
  readonly version: 1;
  readonly plan: string;
  readonly launch: string;
  readonly analysis: string;
  readonly state: 'running' | 'paused' | 'ended' | 'waiting';
  readonly outcome?: LaunchEnd['outcome'];
  readonly updated: string;
  readonly started: string;
  readonly counts: Counts;
  /** Tasks that were found in the store, and those executed by this launch. */
  readonly cached: number;
  readonly ran: number;
  readonly stages: readonly { readonly id: string; readonly counts: Counts; readonly paused: boolean; readonly units: number }[];
  readonly capacity: { readonly jobs: number; readonly running: number };
  /** Where its tasks run, in a cluster; of a run that goes on. */
  readonly workers?: readonly WorkerStatus[];
  /** Newest failures, at most 50. */
  readonly failures: readonly { readonly stage: string; readonly unit: number; readonly at: { readonly [axis: string]: number | string }; readonly class: FailureClass; readonly reason: string; readonly tail?: string; readonly log?: string }[];
}

/** A node of a cluster with pods of a run. Processors, and MiB. */
export interface WorkerStatus {
  readonly node: string;
  readonly pods: number;
  /** What its pods asked for. */
  readonly requested: { readonly cpu: number; readonly memory: number };
  /** What as many tasks of these stages have used so far, on average; absent until one has ended. */
  readonly used?: { readonly cpu: number; readonly memory: number };
  /** The chunks that are worked on, at most 100. */
  readonly chunks: readonly { readonly stage: string; readonly chunk: string }[];
}

/** One line of `runs/<plan>/<epoch>/events/<n>.ndjson`, and of `run --events ndjson`. */
export type RunEvent =
  | { readonly at: string; readonly type: 'run-started'; readonly plan: string; readonly launch: string; readonly analysis: string; readonly tasks: number }
  | { readonly at: string; readonly type: 'task'; readonly plan: string; readonly stage: string; readonly unit: number; readonly state: TaskState; readonly key?: string; readonly cached?: boolean; readonly class?: FailureClass; readonly reason?: string; readonly wall?: number }
  | { readonly at: string; readonly type: 'wanted'; readonly plan: string; readonly action: Wanted['action']; readonly by: string }
  | { readonly at: string; readonly type: 'run-ended'; readonly plan: string; readonly outcome: LaunchEnd['outcome']; readonly counts: Counts; readonly seconds: number };

/** A finished plan: `results/<plan>/<root>.json`. */
export interface Result {
  readonly version: 1;
  readonly plan: string;
  /** RFC 6962 Merkle root over (stage, unit, key, outputs) of every task in canonical order. */
  readonly root: string;
  readonly finished: string;
  readonly counts: Counts;
  /** Published outputs with their units in order. */
  readonly outputs: readonly {
    readonly name: string;
    readonly role: 'figure' | 'table' | 'metric' | 'report' | 'data';
    readonly stage: string;
    readonly output: string;
    readonly mediaType: string;
    readonly units: readonly { readonly unit: number; readonly at: { readonly [axis: string]: number | string }; readonly grid?: { readonly [parameter: string]: Value }; readonly key: string; readonly digest: string; readonly size: number; readonly kind: 'file' | 'directory' }[];
  }[];
  /** Per stage the keys of its tasks: blob of NDJSON `[unit, key, generation]`. */
  readonly keys: { readonly [stage: string]: string };
  /** Its packs: blob of a `PackIndex`. Only in a store where a request is worth saving. */
  readonly packs?: string;
  readonly usage: { readonly wall: number; readonly cpu: number; readonly tasks: number };
}

/** The last result of a series (`series/<series>.json`), or the last packs that have a step (`series/steps/<step>.json`). */
export interface SeriesResult {
  readonly version: 1;
  /** Digest of the series; absent in the one of a step. */
  readonly series?: string;
  /** Bare hex digest of the step document; absent in the one of a series. */
  readonly step?: string;
  readonly plan: string;
  /** Absent in the one of a step whose plan is not finished. */
  readonly root?: string;
  readonly finished: string;
  /** As the result has it. */
  readonly packs?: string;
}

/** The last launch of an analysis, whatever its plan: `series/analyses/<digest of its id>.json`. */
export interface LastLaunch {
  readonly version: 1;
  readonly analysis: string;
  readonly plan: string;
  readonly launch: string;
}

/** Which packs hold the records of a finished plan: a blob, so that a look-up reads only the packs that it needs. */
export interface PackIndex {
  readonly version: 1;
  /** Bare hex digest of each step document → digest of the rules that the outputs of all its records passed; empty when they passed different ones. */
  readonly steps: { readonly [step: string]: string };
  /** `keys`: the first eight digits of each key of the plan that the pack holds, one after the other. */
  readonly packs: readonly { readonly digest: string; readonly keys: string }[];
}
