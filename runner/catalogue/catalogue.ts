import type { Analysis, Dataset, Notice, Pipeline, Tool } from '../model/declared.ts';
import type { Plan, Value } from '../model/plan.ts';
import type { Counts, Result, RunStatus, Usage, FailureClass, Realisation } from '../model/stored.ts';

/** Everything the site and the API files are made from: immutable, named by the digest of its canonical JSON. */
export interface Catalogue {
  readonly version: 1;
  readonly title: string;
  readonly tools: readonly CatalogueTool[];
  readonly pipelines: readonly CataloguePipeline[];
  readonly datasets: readonly CatalogueDataset[];
  readonly analyses: readonly CatalogueAnalysis[];
  readonly runs: readonly CatalogueRun[];
  readonly notices: readonly { readonly id: string; readonly document: Notice }[];
  /** Entries and runs that a notice suppresses: nothing of them is in the catalogue but what they are called. */
  readonly suppressed: readonly Tombstone[];
}

/** Something that is no longer shown. */
export interface Tombstone {
  readonly kind: 'tool' | 'pipeline' | 'dataset' | 'analysis' | 'run';
  /** `id@version`, the id of an analysis, the digest of a run's plan (bare hex). */
  readonly reference: string;
}

/** A tool version, who uses it, and the verdict of its self test if there is one. */
export interface CatalogueTool {
  readonly reference: string;
  readonly digest: string;
  readonly document: Tool;
  readonly code: readonly { readonly path: string; readonly digest: string; readonly size: number }[];
  /** Versions on show, newest first. */
  readonly versions: readonly string[];
  /** Pipelines (`id@version`) that use it. */
  readonly usedBy: readonly string[];
  readonly selfTest?: { readonly ok: boolean; readonly at: string; readonly cases: number };
}

/** A pipeline version with its expanded graph. */
export interface CataloguePipeline {
  readonly reference: string;
  readonly digest: string;
  readonly document: Pipeline;
  readonly versions: readonly string[];
  readonly usedBy: readonly string[];
  readonly graph: Graph;
}

/** Nodes and edges of a pipeline or plan, for drawing and for its text alternative. */
export interface Graph {
  readonly nodes: readonly { readonly id: string; readonly kind: 'input' | 'step' | 'output'; readonly label: string; readonly detail: string; readonly href?: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly label: string }[];
}

/** A dataset version, who uses it, and its lattice in numbers. */
export interface CatalogueDataset {
  readonly reference: string;
  readonly digest: string;
  readonly document: Dataset;
  readonly versions: readonly string[];
  /** Analyses that use it. */
  readonly usedBy: readonly string[];
  readonly units: number;
  readonly files: number;
  /** Bytes of all files. */
  readonly size: number;
  /** File of the dataset → path of its bytes below the site's `files/` folder, for those that were published. */
  readonly published?: { readonly [path: string]: string };
}

/** An analysis with its plan and its result, if it has one. */
export interface CatalogueAnalysis {
  readonly id: string;
  readonly digest: string;
  readonly document: Analysis;
  readonly plan: string;
  readonly series: string;
  readonly pipeline: string;
  readonly datasets: readonly string[];
  /** `suppressed`: its result is; the analysis is not. */
  readonly state: 'fresh' | 'running' | 'failed' | 'never run' | 'paused' | 'partial' | 'suppressed';
  readonly result?: CatalogueResult;
  /** The newest verdict on its result: when it was looked at, how many tasks were read and how many computed again. */
  readonly verified?: { readonly ok: boolean; readonly at: string; readonly tasks: number; readonly again: number };
}

/** A published result: outputs with their bytes' digests, and where each came from. */
export interface CatalogueResult {
  readonly root: string;
  readonly finished: string;
  readonly counts: Counts;
  readonly usage: Result['usage'];
  readonly outputs: readonly CatalogueOutput[];
}

/** One published output. */
export interface CatalogueOutput {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly role: Result['outputs'][number]['role'];
  readonly mediaType: string;
  readonly stage: string;
  /** Units in order; `file` is the path of the bytes below the site's `files/` folder, when they were published. */
  readonly units: readonly {
    readonly unit: number;
    readonly at: { readonly [axis: string]: number | string };
    readonly grid?: { readonly [parameter: string]: Value };
    readonly key: string;
    readonly digest: string;
    readonly size: number;
    readonly kind: 'file' | 'directory';
    readonly file?: string;
  }[];
}

/** Executions and what they took: seconds, and MiB of the largest. */
export interface WinningUsage {
  readonly tasks: number;
  readonly wall: number;
  readonly cpu: number;
  readonly peakMemory: number;
}

/** A run: the plan and what became of it. */
export interface CatalogueRun {
  readonly plan: string;
  readonly analysis: string;
  readonly document: Plan;
  readonly status?: RunStatus;
  readonly launches: readonly { readonly id: string; readonly by: string; readonly why: string; readonly created: string; readonly ended?: string; readonly outcome?: string }[];
  /** Usage of all winning executions, of a plan without a result of those that the store has: one that several tasks share is counted once. */
  readonly usage: WinningUsage;
  /** Per stage: lattice shape, a state letter per unit (see `stateLetters`), usage of its winning executions, each once. */
  readonly stages: readonly {
    readonly id: string;
    readonly axes: readonly { readonly name: string; readonly coordinates: readonly (number | string)[] }[];
    readonly grid: boolean;
    readonly counts: Counts;
    /** One letter per unit in order of ordinals. */
    readonly states: string;
    readonly realisations: readonly Realisation[];
    readonly usage: WinningUsage;
  }[];
  readonly attempts: readonly { readonly stage: string; readonly unit: number; readonly at: { readonly [axis: string]: number | string }; readonly outcome: string; readonly class?: FailureClass; readonly reason: string; readonly tail?: string; readonly started: string; readonly usage?: Usage }[];
}
