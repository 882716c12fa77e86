import type { Axis, FetchLocation } from './unit-index.ts';
import type { Environment, Expect, Over, Resources, Retries, Select, Tolerance } from './declared.ts';

/** One argument of a command: text with placeholders, or a group used only when its condition holds. */
export type ArgumentSpec = string | { readonly if: string; readonly then: readonly string[] };

/** Value of a parameter. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value };

/** A declared output as it enters the key. `path` is relative to the task's work folder. */
export interface OutputSpec {
  readonly name: string;
  readonly path: string;
  readonly kind: 'file' | 'directory';
  readonly optional?: boolean;
}

/**
 * Step document: everything the tasks of one step (at one grid point) share and that can influence their bytes.
 * Its digest is `taggedDigest('step', 1, body)`.
 */
export interface StepDocument {
  /** Version of the contract between headgate and a command: staging, placeholders, environment. */
  readonly contract: 1;
  readonly platform: string;
  readonly environment: Environment;
  readonly command: readonly ArgumentSpec[];
  readonly env: { readonly [name: string]: string };
  /** Relative path below `{code}` → digest of the file. */
  readonly code: { readonly [path: string]: string };
  /** Only the parameters that command and env refer to, with defaults filled in. */
  readonly parameters: { readonly [name: string]: Value };
  readonly outputs: readonly OutputSpec[];
  readonly network: 'none' | 'mirror' | 'open';
  readonly salt?: string;
}

/** One input of a task, by content. */
export interface TaskInput {
  /** Path relative to the work folder. */
  readonly path: string;
  readonly digest: string;
  /** The digest names a directory manifest; `path` is a folder. */
  readonly kind?: 'directory';
  /** Offset per axis, for a view of neighbours. */
  readonly offset?: { readonly [axis: string]: number };
  /** Coordinates on the axes the view gathers, for groups and `all`; the values of the grid point for `{"all":"grid"}`. */
  readonly at?: { readonly [axis: string]: number | string };
}

/**
 * Task document: what one task computes. Its digest, `taggedDigest('task', 1, body)`, is the task's key. It is staged
 * for the command as `inputs.json`. A port with more than 256 inputs holds the digest of a manifest (NDJSON of the same
 * entries), staged as `in/<port>.ndjson`.
 */
export interface TaskDocument {
  readonly step: string;
  readonly inputs: { readonly [port: string]: readonly TaskInput[] | { readonly manifest: string; readonly count: number } };
  /** Coordinates of the unit, only when the command refers to `{unit.…}`. */
  readonly unit?: { readonly [axis: string]: number | string };
}

/** Where the inputs of a stage's port come from. */
export type PlanSource = { readonly input: string; readonly slot: string } | { readonly stage: string; readonly output: string };

/** One port of a stage. */
export interface PlanPort {
  readonly port: string;
  readonly from: readonly PlanSource[];
  readonly optional: boolean;
  readonly list: boolean;
  readonly directory: boolean;
  /** Extension of staged names, from the port's media type, with its dot; empty for directories. */
  readonly extension: string;
}

/** A step of a plan with all its tasks, compact: tasks follow from the axes and the view. */
export interface PlanStage {
  /** Step path joined by `.`. */
  readonly id: string;
  /** Digests (`sha256:<hex>`) of the distinct step documents of this stage. */
  readonly steps: readonly string[];
  /** Per grid point the index into `steps`, -1 where a condition switched the step off. One item when the plan has no grid. */
  readonly points: readonly number[];
  /** Whether the stage has the grid axis: it, or something upstream, depends on the grid point. */
  readonly grid: boolean;
  /** Names of the lattice axes of this stage, in the order of the plan's axes; the grid not counted. */
  readonly axes: readonly string[];
  readonly over: Over;
  readonly ports: readonly PlanPort[];
  readonly resources: Resources;
  readonly retries: Retries;
  /** Output → rules. */
  readonly expect: { readonly [output: string]: Expect };
  /** Output → media type, for checks and for readers. */
  readonly mediaTypes: { readonly [output: string]: string };
  readonly tolerance: { readonly [output: string]: Tolerance };
}

/** A pipeline input bound to a dataset. */
export interface PlanInput {
  /** `id@version` of the dataset. */
  readonly dataset: string;
  /** Digest of the unit index (canonical NDJSON, a blob of the store). */
  readonly index: string;
  readonly axes: readonly Axis[];
  readonly units: number;
  /** Fetch locations that file paths are appended to. */
  readonly base: readonly FetchLocation[];
}

/** A published output of the pipeline. */
export interface PlanOutput {
  readonly name: string;
  readonly stage: string;
  readonly output: string;
  readonly role: 'figure' | 'table' | 'metric' | 'report' | 'data';
}

/** The compact plan of one analysis; its digest, `taggedDigest('plan', 1, body)`, names the work. */
export interface Plan {
  readonly contract: 1;
  readonly pipeline: string;
  readonly inputs: { readonly [name: string]: PlanInput };
  /** Union of the inputs' axes: for integers the range from the smallest to the largest. */
  readonly axes: readonly Axis[];
  /** Grid points in order, each parameter → value; empty when there is no grid. */
  readonly grid: readonly { readonly [parameter: string]: Value }[];
  readonly select?: Select;
  /** Units treated as if they were not in the data; their reasons are in the analysis. */
  readonly exclude: readonly { readonly at: { readonly [axis: string]: number | string } }[];
  /** In an order in which every stage follows the stages it reads, ties by id. */
  readonly stages: readonly PlanStage[];
  readonly outputs: readonly PlanOutput[];
  readonly runsOn: readonly string[];
  readonly privacy: 'public' | 'private';
}

/** A plan with the step documents its stages name and the digests it is known by. */
export interface PlannedAnalysis {
  /** Id of the analysis (`<login>/<id>` in a personal area). Not part of the plan: two analyses can share one run. */
  readonly analysis: string;
  readonly plan: Plan;
  readonly digest: import('./digest.ts').PlanDigest;
  readonly series: import('./digest.ts').Digest;
  /** By bare hex digest. */
  readonly steps: ReadonlyMap<string, StepDocument>;
}
