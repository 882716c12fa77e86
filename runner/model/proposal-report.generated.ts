// Generated from schemas/ by runner/declare/generate.ts; do not edit.

/** One file. */
export interface ChangedFile {
  /** Path in the repository. */
  readonly path: string;
  /** Kind of file. */
  readonly kind: 'tool' | 'pipeline' | 'dataset' | 'analysis' | 'policy' | 'runner' | 'notice' | 'import' | 'code' | 'data' | 'forge' | 'schema' | 'other';
  /** What happened to it. */
  readonly change: 'added' | 'changed' | 'deleted';
}

/** Comparison with the proposal that was shown for this pull request before. Absent when there was none. */
export interface PreviousProposal {
  /** Digest of that proposal. */
  readonly digest: string;
  /** Commit that it was made from, when it is known. */
  readonly head?: string;
  /** Whether it is the same proposal: an approval of it stands. */
  readonly same: boolean;
  /** Plans that were not in it. */
  readonly added: number;
  /** Plans of it that are in this one no more. */
  readonly removed: number;
  /** Plans of both: an approval of that proposal still covers them. */
  readonly kept: number;
}

/** Upper bounds: every task at its caps until its deadline. */
export interface ProposalBounds {
  /** Tasks. */
  readonly tasks: number;
  /** Processor hours. */
  readonly cpuHours: number | null;
  /** GPU hours. */
  readonly gpuHours: number | null;
  /** Hours of a GiB of memory. */
  readonly memoryGiBHours: number | null;
  /** At the prices of the policy; absent where it has none. */
  readonly cost?: number | null;
  /** Currency of `cost`. */
  readonly currency?: string;
}

/** What was read. Nothing else was: no branch, no tag, no work tree. */
export interface ProposalCommits {
  /** Commit that is merged into. */
  readonly base: string;
  /** Commit that is proposed. */
  readonly head: string;
  /** Tree that merging the two gives: what was planned. Absent when they cannot be merged, or were not read. */
  readonly tree?: string;
  /** Commit that policy.json was read from; absent when it has none in order. */
  readonly policy?: string;
}

/** Tasks by what the store says of them. */
export interface ProposalCounts {
  /** Tasks whose record is there. */
  readonly cached: number;
  /** Tasks whose inputs are known and that have no record: they run. */
  readonly new: number;
  /** Tasks below those: at most so many run too. */
  readonly follow: number;
}

/** What past executions of the same steps let one expect of the tasks that run, or may follow. `hours` and `bytes` are about `known` of `tasks` executions; of the others nothing is known, which is not zero. */
export interface ProposalExpected {
  /** Executions at most; tasks that share a key are one. */
  readonly tasks: number;
  /** Those of them whose step has a history. */
  readonly known: number;
  /** Hours of wall time, one task after the other. */
  readonly hours: number;
  /** Bytes of outputs. */
  readonly bytes: number;
  /** The part of the bound of the cost that those hours are of the bound of the hours; absent where the policy has no prices. */
  readonly cost?: number;
  /** `all`: every task has a history. `none`: nothing is known. */
  readonly sure: 'all' | 'some' | 'none';
}

/** Files that the change touches, by kind. */
export interface ProposalFiles {
  /** Files. */
  readonly count: number;
  /** Kind of file → files. Kinds are those of entries; `code` and `data` lie beside tools and datasets; `forge` are workflows, owners and templates; `schema`; `other` is everything else of the repository. */
  readonly kinds: {
    /** Files. */
    readonly [k: string]: number;
  };
  /**
   * In order of their paths.
   *
   * Items: One file.
   */
  readonly list: readonly ChangedFile[];
  /** Files that are not listed. */
  readonly left: number;
}

/** One finding. */
export interface ProposalFinding {
  /** Kind of finding. */
  readonly code: string;
  /** An error leaves its entry out; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** What is wrong and what was expected. */
  readonly message: string;
  /** What to do next. */
  readonly hint?: string;
  /** Path in the repository, with forward slashes; cut when it is long. */
  readonly file: string;
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;
  /** Line of the end. */
  readonly endLine: number;
  /** Column after the end. */
  readonly endColumn: number;
  /** The file is not changed by this pull request: it cannot be annotated there, but something that the pull request changed made it wrong. */
  readonly inherited: boolean;
}

/** What is wrong with files of the registry after merging; findings that the base has as well are not counted. */
export interface ProposalFindings {
  /** Errors, those that are not listed included. */
  readonly errors: number;
  /** Warnings, those that are not listed included. */
  readonly warnings: number;
  /** Errors that are about what looks like a credential. */
  readonly secrets: number;
  /**
   * The worst first: errors, then warnings, each by file, line and column.
   *
   * Items: One finding.
   */
  readonly list: readonly ProposalFinding[];
  /** Findings that are not listed. */
  readonly left: number;
}

/** How the store was asked. Absent until it was: then there are no counts. */
export interface ProposalLookup {
  /**
   * Zones whose records count, the first one first.
   *
   * Items: Zone.
   */
  readonly zones: readonly ('main' | 'staging' | 'private')[];
  /** Analyses of which nothing is told, because their plans are private and the author may not write here. */
  readonly withheld: number;
}

/** What approving asks for. */
export interface ProposalNeeds {
  /**
   * People and teams that may approve.
   *
   * Items: Login, or `team:` with a name.
   */
  readonly who: readonly string[];
  /** How many different people. */
  readonly approvers: number;
  /** One of them has another affiliation than the author. */
  readonly independent: boolean;
  /** The approval names a cost. */
  readonly budget: boolean;
  /** One approval is a click on the forge's protected environment. */
  readonly click: boolean;
  /** For how long it may start launches. */
  readonly expiresHours: number;
  /** Longest launch. */
  readonly maxLaunchHours: number;
  /** Launches that it may start. */
  readonly maxAttempts: number;
}

/** One ingredient that differs from the plan that the analysis had at the base. */
export interface ProposalReason {
  /** Stage concerned; absent for the plan as a whole. */
  readonly stage?: string;
  /** What differs. */
  readonly ingredient: string;
  /** Old value. */
  readonly before: string;
  /** New value. */
  readonly after: string;
}

/** One reason. */
export interface ProposalRefusal {
  /** Kind of refusal. `conflict`: base and head cannot be merged. `mixed`: policy, runners, schemas or workflows change together with something else. `tree`: there is something in the tree that is not read. `limit`: more than is looked at. `repository`: the commits cannot be read. `policy`: a bound of the policy, or no policy. `secret`: a contributed file holds what looks like a credential. */
  readonly code: 'conflict' | 'mixed' | 'tree' | 'limit' | 'repository' | 'policy' | 'secret';
  /** In words, with the next step. */
  readonly message: string;
  /** File that it is about. */
  readonly file?: string;
}

/** What `headgate propose` says of a change from one commit to another: which plans it adds or alters, what they ask for, and everything that stands in the way. The job that reads the change writes it, the job that sees the store adds counts, the job that talks to the forge shows it. Every list and text is bounded, and what was left out is counted. Texts may come from strangers: they are data, to be escaped where they are shown. */
export interface ProposalReport {
  /** Version of this format. */
  readonly version: 1;
  /** Version of the program that worked it out. */
  readonly tool: string;
  /** Number of the pull request, where there is one. */
  readonly pullRequest?: number;
  /** What was read. Nothing else was: no branch, no tag, no work tree. */
  readonly commits: ProposalCommits;
  /** Folder of the registry in the repository; empty for its root. Paths of findings and files begin at the repository's root. */
  readonly folder?: string;
  /** `planned`: there is something to approve. `nothing`: the change adds and alters no plan. `findings`: errors leave a part out, or all of it. `refused`: it is not looked at, or no approval can allow it; see `refusals`. */
  readonly outcome: 'planned' | 'nothing' | 'findings' | 'refused';
  /** What a maintainer approves: the plans that the change adds or alters, and the digest that names them all. Absent when the change was refused before it was planned, and when it has no plans. */
  readonly proposal?: ProposedPlans;
  /** Comparison with the proposal that was shown for this pull request before. Absent when there was none. */
  readonly previous?: PreviousProposal;
  /**
   * Why the change, or its proposal, can be approved by nobody as it is; empty when it can.
   *
   * Items: One reason.
   */
  readonly refusals: readonly ProposalRefusal[];
  /** What is wrong with files of the registry after merging; findings that the base has as well are not counted. */
  readonly findings: ProposalFindings;
  /** Files that the change touches, by kind. */
  readonly files: ProposalFiles;
  /**
   * One entry for each analysis whose plan is new, and for each that the findings leave out.
   *
   * Items: An analysis whose plan is new, or that findings leave out; those have no `plan`. Of one that is `withheld` nothing is told that the store knows.
   */
  readonly analyses: readonly ProposedAnalysis[];
  /** Analyses that are not listed. */
  readonly analysesLeft: number;
  /**
   * Analyses of the base that are gone after merging: nothing is computed for them any more.
   *
   * Items: Id of an analysis.
   */
  readonly removed?: readonly string[];
  /** What all plans together may use at most: what an approval is given for. Absent without plans. */
  readonly atCaps?: ProposalBounds;
  /** What past executions let one expect of all plans together. Absent until the store was asked. */
  readonly expected?: ProposalExpected;
  /** What the policy says of the plans together. Absent without plans, and without a policy. */
  readonly policy?: ProposalVerdict;
  /** How the store was asked. Absent until it was: then there are no counts. */
  readonly lookup?: ProposalLookup;
  /**
   * What a reader should know of this report: what was cut, what could not be looked at.
   *
   * Items: One sentence.
   */
  readonly notes: readonly string[];
}

/** What the policy says of the plans together. Absent without plans, and without a policy. */
export interface ProposalVerdict {
  /** Digest of the policy. */
  readonly digest: string;
  /** Class that the proposal falls into; absent when it is in none, which `refusals` tells. */
  readonly class?: 'self' | 'standard' | 'large';
  /**
   * Why it is in no smaller class.
   *
   * Items: One reason.
   */
  readonly notSmaller: readonly string[];
  /** What approving asks for. */
  readonly needs?: ProposalNeeds;
}

/** An analysis whose plan is new, or that findings leave out; those have no `plan`. Of one that is `withheld` nothing is told that the store knows. */
export interface ProposedAnalysis {
  /** Id of an analysis. */
  readonly analysis: string;
  /** Its title, by the contributor. */
  readonly title: string;
  /** Path in the repository, with forward slashes; cut when it is long. */
  readonly file: string;
  /** `added`: there was no such analysis. `changed`: there was, with another plan. `blocked`: findings leave it out. */
  readonly change: 'added' | 'changed' | 'blocked';
  /**
   * Findings that leave it out, in short; only when it is blocked.
   *
   * Items: Code, file and line.
   */
  readonly blocked?: readonly string[];
  /** Digest of its plan. */
  readonly plan?: string;
  /** Digest of its plan without dataset versions. */
  readonly series?: string;
  /** Plan that it had at the base. */
  readonly basePlan?: string;
  /** Its pipeline. */
  readonly pipeline?: string;
  /** The strictest of the analysis and what it names; private also while an embargo lasts. */
  readonly privacy?: 'public' | 'private';
  /** All tasks of the plan. */
  readonly tasks?: number;
  /** Units of its inputs together. */
  readonly units?: number;
  /** The store has its whole result. Absent until it was asked. */
  readonly finished?: boolean;
  /** Its plan is private, and the author may not write here: the store was not asked, since an answer would confirm a guess. */
  readonly withheld?: boolean;
  /** Absent until the store was asked. */
  readonly counts?: ProposalCounts;
  /**
   * Why its tasks are new: what differs from the base. Empty for an added analysis.
   *
   * Items: One ingredient that differs from the plan that the analysis had at the base.
   */
  readonly reasons?: readonly ProposalReason[];
  /** Reasons that are not listed. */
  readonly reasonsLeft?: number;
  /** Caps of its largest task, each quantity by itself. */
  readonly largest?: ResourceCaps;
  /**
   * Images that its steps run in, by digest.
   *
   * Items: Image.
   */
  readonly images?: readonly string[];
  /**
   * Network classes that its steps ask for.
   *
   * Items: Network class.
   */
  readonly networks?: readonly ('none' | 'mirror' | 'open')[];
  /**
   * What it reads.
   *
   * Items: One input.
   */
  readonly inputs?: readonly ProposedInput[];
  /**
   * Places outside the registry that bytes are fetched from.
   *
   * Items: URL.
   */
  readonly locations?: readonly string[];
  /** Images, inputs, locations, stages and edges that are not listed. */
  readonly left?: number;
  /**
   * Stages in order of the plan.
   *
   * Items: One stage of a plan.
   */
  readonly stages?: readonly ProposedStage[];
  /**
   * What flows between them.
   *
   * Items: One edge of the graph.
   */
  readonly edges?: readonly ProposedEdge[];
  /** Upper bounds: every task at its caps until its deadline. */
  readonly atCaps?: ProposalBounds;
  /** Absent until the store was asked. */
  readonly expected?: ProposalExpected;
}

/** One edge of the graph. */
export interface ProposedEdge {
  /** Stage, or `input:` with the name of an input. */
  readonly from: string;
  /** Stage. */
  readonly to: string;
}

/** One input. */
export interface ProposedInput {
  /** Name of the pipeline's input. */
  readonly name: string;
  /** Dataset and version. */
  readonly dataset: string;
  /** Its units. */
  readonly units: number;
  /** Bytes of its files. */
  readonly bytes: number;
}

/** What a maintainer approves: the plans that the change adds or alters, and the digest that names them all. Absent when the change was refused before it was planned, and when it has no plans. */
export interface ProposedPlans {
  /** Digest of the proposal: the whole of it is quoted to approve. */
  readonly digest: string;
  /**
   * Digests of the plans, sorted; all of them.
   *
   * Items: Plan.
   */
  readonly plans: readonly string[];
}

/** One stage of a plan. */
export interface ProposedStage {
  /** Step path joined by `.`. */
  readonly id: string;
  /** All of its tasks. */
  readonly tasks: number;
  /** Tasks by what the store says of them. */
  readonly counts?: ProposalCounts;
  /** Caps of one task. */
  readonly resources: ResourceCaps;
  /** Widest network class that its tasks ask for. */
  readonly network: 'none' | 'mirror' | 'open';
  /** Image by digest, or programs with version ranges. */
  readonly environment: string;
}

/** Caps of one task. */
export interface ResourceCaps {
  /** Processors. */
  readonly cpu: number | null;
  /** MiB of memory. */
  readonly memory: number | null;
  /** MiB of scratch space. */
  readonly disk: number | null;
  /** Whole GPUs. */
  readonly gpu: number | null;
  /** Seconds. */
  readonly time: number | null;
}
