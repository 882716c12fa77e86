// Generated from schemas/ by runner/declare/generate.ts; do not edit.

import type { Value } from './plan.ts';

/** A known problem of an entry or a result; readers are told, nothing is refused. */
export interface Advisory {
  /** Relative path or URL of this schema. */
  readonly $schema: string;
  /** Name of an entry: lower-case letters, digits and single hyphens; equal to its file or folder name. */
  readonly id: string;
  /** One line that names the entry for readers. */
  readonly title: string;
  /** Free text in Markdown; raw HTML is not rendered. */
  readonly description?: string;
  /** Login of a person, or `team:<name>`. */
  readonly by?: string;
  /** Since when it holds. */
  readonly date: string;
  /** What the notice does. */
  readonly kind: 'advisory';
  /** What the notice is about: exactly one field. */
  readonly subject: Subject;
  /** How much it matters. */
  readonly severity: 'low' | 'medium' | 'high';
  /** Why, for readers. */
  readonly reason: string;
}

/** A correction that readers see beside the entry or result it concerns. */
export interface Amendment {
  /** Relative path or URL of this schema. */
  readonly $schema: string;
  /** Name of an entry: lower-case letters, digits and single hyphens; equal to its file or folder name. */
  readonly id: string;
  /** One line that names the entry for readers. */
  readonly title: string;
  /** Free text in Markdown; raw HTML is not rendered. */
  readonly description?: string;
  /** Login of a person, or `team:<name>`. */
  readonly by?: string;
  /** Since when it holds. */
  readonly date: string;
  /** What the notice does. */
  readonly kind: 'amendment';
  /** What the notice is about: exactly one field. */
  readonly subject: Subject;
  /** The correction. */
  readonly text: string;
}

/** How much of a resource a task gets: `base` plus `perGiB` of each named input, never above `max`; a retry after the class `memory` or `disk` doubles it up to `max`. */
export interface Amount {
  /** Fixed part. */
  readonly base: number;
  /** Input port → amount for each GiB of that input. */
  readonly perGiB?: {
    /** Amount per GiB. */
    readonly [k: string]: number;
  };
  /** Upper bound; what an approval covers. Default: `base`. */
  readonly max?: number;
}

/** A pipeline version applied to dataset versions with parameters; the only thing that is ever run. Lives in analyses/<id>.json, or analyses/<login>/<id>.json in a personal area. */
export interface Analysis {
  /** Relative path or URL of this schema. */
  readonly $schema: string;
  /** Name of an entry: lower-case letters, digits and single hyphens; equal to its file or folder name. */
  readonly id: string;
  /** One line that names the entry for readers. */
  readonly title: string;
  /** Free text in Markdown; raw HTML is not rendered. */
  readonly description?: string;
  /** Login of a person, or `team:<name>`. */
  readonly owner?: string;
  /** Free key-value tags used by search (`tag.k:v`). */
  readonly tags?: {
    /** Value of the tag. */
    readonly [k: string]: string;
  };
  /** Who may see it: everyone, or the members of the private zone. */
  readonly visibility?: 'public' | 'private';
  /** Pinned pipeline. */
  readonly pipeline: string | ForeignReference;
  /** Pipeline input → dataset, with the file or slot when the dataset has several. */
  readonly inputs: {
    /** One binding. */
    readonly [k: string]: AnalysisInput;
  };
  /** Parameter → value; defaults of the pipeline fill in the rest. */
  readonly parameters?: {
    readonly [k: string]: Value;
  };
  /** Parameter → values: every combination is computed; the grid is one more axis of the plan, the last parameter (in code-unit order of names) varying fastest. */
  readonly grid?: {
    /** Values. */
    readonly [k: string]: readonly Value[];
  };
  /** Which units are wanted: inside any box, listed, and not skipped. Changing it deletes nothing. */
  readonly select?: Select;
  /**
   * Units treated as if they were not in the data, each with its reason.
   *
   * Items: Units treated as if they were not in the data.
   */
  readonly exclude?: readonly Exclusion[];
  /** Step path → salt: computes the step again on purpose. */
  readonly salts?: {
    /** One salt. */
    readonly [k: string]: Salt;
  };
  /** True, or the stages that are to wait. */
  readonly paused?: boolean | readonly string[];
  /** Higher runs first among the analyses of one launch. */
  readonly priority?: number;
  /** Instant, RFC 3339 in UTC. */
  readonly notBefore?: string;
  /**
   * Labels that a runner must have.
   *
   * Items: Label.
   */
  readonly runsOn?: readonly string[];
  /** `fresh`: the pull request with a newer version of its data names that version here; a standing approval may cover it. */
  readonly keep?: 'fresh' | 'as-is';
  /** Instant, RFC 3339 in UTC. */
  readonly embargoUntil?: string;
}

/** One binding. */
export interface AnalysisInput {
  /** A released entry, pinned: `id@version`. There is no `latest`. */
  readonly dataset: string;
  /** File name, or slot of the units. May be left out when there is only one; a list input takes all files in order of name. */
  readonly file?: string;
}

/** One approval class. */
export interface ApprovalClass {
  /**
   * Who may approve (for `self`: whose own command is enough).
   *
   * Items: Login of a person, or `team:<name>`.
   */
  readonly who: readonly string[];
  /** How many different people approve. Default: 1 for self and standard, 2 for large. */
  readonly approvers?: number;
  /** Bounds of the class. Absent: none but `limits`. */
  readonly upTo?: Bounds;
  /**
   * Network classes it covers. Default: only `none`.
   *
   * Items: Network class of the command: none (default), an allow-listing mirror, or open (needs what policy says).
   */
  readonly networks?: readonly ('none' | 'mirror' | 'open')[];
  /** Whether the approval must name a budget. */
  readonly budget?: boolean;
  /** Whether one of the approvers must have another affiliation than the author; both are declared in `people`. */
  readonly independent?: boolean;
  /** Whether a click on the forge's protected environment is asked for as well. */
  readonly click?: boolean;
  /** For how long an approval may start launches. Default 168. */
  readonly expiresHours?: number;
  /** Longest launch. Default 72. */
  readonly maxLaunchHours?: number;
  /** Launches of each plan that one approval may start. Default 5. */
  readonly maxAttempts?: number;
}

/** Approval classes; a proposal falls into the first of self, standard and large whose bounds it keeps. A class that is left out approves nothing. */
export interface ApprovalClasses {
  /** The author's own command starts it; recorded as approved by policy. */
  readonly self?: ApprovalClass;
  /** A second person: neither the author nor the last pusher. */
  readonly standard?: ApprovalClass;
  /** Two people and a named budget. */
  readonly large?: ApprovalClass;
}

/** One public key. */
export interface ApprovalKey {
  /** `ed25519:` and the 32 bytes in base64, as `headgate keys new` prints it. */
  readonly key: string;
  /** Whose it is. */
  readonly title?: string;
  /** Why nothing that it signed counts any more. */
  readonly revoked?: string;
}

/** Whose signatures start work. With it, nothing is launched without a valid approval; without it, whoever runs is taken for the owner. */
export interface ApprovalTrust {
  /** Host and numeric id of the repository at the forge, or a name that you choose; approvals of others are refused. */
  readonly repository: string;
  /** Git revision whose policy.json counts: the tip of the default branch. Default: origin/HEAD, else main. */
  readonly branch?: string;
  /**
   * Keys that sign approvals; at least one.
   *
   * Items: One public key.
   */
  readonly keys: readonly ApprovalKey[];
}

/** One argument with placeholders (`{inputs.x}`, `{outputs.y}`, `{parameters.z}`, `{parameters}`, `{code}`, `{unit.x}`, `{resources.cpu}`; `{{` is a brace), or a group used only when an optional input is present or a boolean parameter is true. */
export type Argument = string | ConditionalArguments;

/** One axis of a lattice: an inclusive integer range, or named values in order. */
export type Axis = IntegerAxis | NamedAxis;

/** Bounds of what a proposal asks for, at its caps. */
export interface Bounds {
  /** New tasks. */
  readonly tasks?: number;
  /** Processor hours. */
  readonly cpuHours?: number;
  /** GPU hours. */
  readonly gpuHours?: number;
  /** Cost in the currency of `prices`. */
  readonly cost?: number;
  /** Caps of any single task. */
  readonly task?: Quantities;
}

/** Axis → inclusive range. */
export interface Box {
  /** Inclusive range of offsets or coordinates. */
  readonly [k: string]: Span;
}

/** What all its tasks together may use, and what one task may. */
export interface Capacity {
  /** Processors. */
  readonly cpu: number;
  /** Memory in MiB. */
  readonly memory: number;
  /** Scratch space in MiB. */
  readonly disk?: number;
  /** Whole GPUs. */
  readonly gpu?: number;
  /** Tasks at once. */
  readonly tasks?: number;
}

/** Which cluster, and where in it. Either a kubeconfig is named, or `inCluster` is true. */
export interface ClusterAddress {
  /** Path of a kubeconfig, relative to this file. */
  readonly kubeconfig?: string;
  /** Context of the kubeconfig. Default: its current one. */
  readonly context?: string;
  /** The runner itself is a pod of the cluster and uses its service account. */
  readonly inCluster?: true;
  /** Namespace that everything is made in: lower-case letters, digits and hyphens, at most 63. */
  readonly namespace: string;
}

/** One column. */
export interface Column {
  /** Name in the header. */
  readonly name: string;
  /** Meaning. */
  readonly description?: string;
  /** Unit symbol. */
  readonly unit?: string;
  /** Kind of value. */
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'date';
}

/** One condition on a parameter of this pipeline. */
export interface Condition {
  /** Name of a port, parameter, step, axis or file slot inside an entry. */
  readonly parameter: string;
  /** Values for which the condition holds. */
  readonly is: readonly Value[];
}

export interface ConditionalArguments {
  /** `inputs.<port>` (present?) or `parameters.<name>` (true?). */
  readonly if: string;
  /**
   * Arguments to insert.
   *
   * Items: One argument.
   */
  readonly then: readonly string[];
}

/** Files by digest, size, media type and where to get them, optionally as a lattice of units. Lives in datasets/<id>/<version>.json; files in the registry lie in datasets/<id>/<version>/ unless they say otherwise. Immutable once released, except for its free text and locations. */
export interface Dataset {
  /** Relative path or URL of this schema. */
  readonly $schema: string;
  /** Name of an entry: lower-case letters, digits and single hyphens; equal to its file or folder name. */
  readonly id: string;
  /** Semantic version of a released entry (semver.org 2.0.0, without build metadata). */
  readonly version: string;
  /** One line that names the entry for readers. */
  readonly title: string;
  /** Free text in Markdown; raw HTML is not rendered. */
  readonly description?: string;
  /** SPDX licence expression. */
  readonly licence: string;
  /** Where the data come from: a URL or a sentence. */
  readonly source: string;
  /** How to cite it. */
  readonly citation?: string;
  /** True when the data were made by a program; pages say so. */
  readonly simulated?: boolean;
  /** Who may see it: everyone, or the members of the private zone. */
  readonly visibility?: 'public' | 'private';
  /** Free key-value tags used by search (`tag.k:v`). */
  readonly tags?: {
    /** Value of the tag. */
    readonly [k: string]: string;
  };
  /** Files by name. */
  readonly files?: {
    /** One file. With `directory`, the digest names a directory manifest. */
    readonly [k: string]: DatasetFile;
  };
  /** The lattice: axes, and an index from coordinates to files. */
  readonly units?: Units;
  /** Where newer bytes are looked for on a schedule. What has changed is proposed as a new version by pull request. Read from the newest version; may be edited after its release. */
  readonly refresh?: Refresh;
  /**
   * Typed relations to other entries or to things in the world.
   *
   * Items: One relation: to a dataset of this registry, or to a subject, sample, session … by identifier.
   */
  readonly relations?: readonly Relation[];
}

/** One file. With `directory`, the digest names a directory manifest. */
export interface DatasetFile {
  /** sha256 of bytes, lower-case hexadecimal, with its algorithm. */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  /** IANA media type (RFC 6838), optionally with parameters. `* /*` accepts anything. */
  readonly mediaType: string;
  /** The bytes are a directory manifest (directory.v1.json); its files are fetched by their own digests from beside it. */
  readonly directory?: boolean;
  /** What the file holds. */
  readonly description?: string;
  /**
   * Places to fetch from, tried in order.
   *
   * Items: Where bytes can be fetched: a path in the registry, an https URL without a user or a password, an s3 URL, or the output of a run.
   */
  readonly at?: readonly Location[];
  /**
   * Columns of a table, in order.
   *
   * Items: One column.
   */
  readonly columns?: readonly Column[];
}

/** One file. */
export interface DirectoryFile {
  /** Path below the directory with forward slashes, without empty, `.` or `..` components. */
  readonly path: string;
  /** sha256 of bytes, lower-case hexadecimal, with its algorithm. */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
}

/** The files of a directory that is an input, an output or a dataset file. The digest of its canonical JSON (RFC 8785) is the digest of the directory; empty folders and modes are not kept. */
export interface DirectoryManifest {
  /** Version of this document. */
  readonly version: 1;
  /**
   * Files sorted by path in code-unit order, without duplicates.
   *
   * Items: One file.
   */
  readonly files: readonly DirectoryFile[];
}

/** The subject is private until an instant, then public. */
export interface Embargo {
  /** Relative path or URL of this schema. */
  readonly $schema: string;
  /** Name of an entry: lower-case letters, digits and single hyphens; equal to its file or folder name. */
  readonly id: string;
  /** One line that names the entry for readers. */
  readonly title: string;
  /** Free text in Markdown; raw HTML is not rendered. */
  readonly description?: string;
  /** Login of a person, or `team:<name>`. */
  readonly by?: string;
  /** Since when it holds. */
  readonly date: string;
  /** What the notice does. */
  readonly kind: 'embargo';
  /** What the notice is about: exactly one field. */
  readonly subject: Subject;
  /** First instant at which it is public. */
  readonly until: string;
  /** Why, for readers. */
  readonly reason?: string;
}

/** What a tool needs to run: an image by digest, or named host programs with version ranges. */
export type Environment = ImageEnvironment | ProgramEnvironment;

/** Units treated as if they were not in the data. */
export interface Exclusion {
  /** Coordinates by axis; axes left out match everywhere. */
  readonly at: Place;
  /** Why, for readers. */
  readonly reason: string;
}

/** Rules checked on the bytes of an output before it is committed. An output that is not `optional` must exist in any case. */
export interface Expect {
  /** At least one byte (a directory: one file). */
  readonly notEmpty?: boolean;
  /** The first bytes must look like the declared media type (JSON parses, SVG and PNG have their signature, text is UTF-8). */
  readonly mediaType?: boolean;
  /** Bytes. */
  readonly size?: Range;
  /** Data rows of a table, lines of NDJSON or text, items of a JSON array, files of a directory. */
  readonly count?: Range;
  /**
   * Columns that a table must have.
   *
   * Items: Column name.
   */
  readonly columns?: readonly string[];
  /**
   * Columns whose values together identify a row.
   *
   * Items: Column name.
   */
  readonly unique?: readonly string[];
  /** Shape of a JSON output. */
  readonly shape?: Shape;
}

/** An entry of another registry, pinned by commit and by the digest of its canonical JSON; its document is kept in `imports/<digest>.json` of this registry. */
export interface ForeignReference {
  /** A released entry, pinned: `id@version`. There is no `latest`. */
  readonly entry: string;
  /** Where the other registry lives: an https URL of a git repository, without a user or a password. */
  readonly registry: string;
  /** The commit the entry was read at: a full object name. */
  readonly commit: string;
  /** sha256 of bytes, lower-case hexadecimal, with its algorithm. */
  readonly digest: string;
}

/** An image, and what is in it. */
export interface HostImage {
  /** Image, by digest. */
  readonly image: string;
  /** Program → its version in the image, kept in records; an empty version is one that it does not tell. */
  readonly programs: {
    /** Version. */
    readonly [k: string]: string;
  };
}

export interface ImageEnvironment {
  /** OCI image, by digest; tags are refused because they move. */
  readonly image: string;
}

export interface IndexFile {
  /** sha256 of bytes, lower-case hexadecimal, with its algorithm. */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  /** Number of entries. */
  readonly units?: number;
  /**
   * Places to fetch from, tried in order.
   *
   * Items: Where bytes can be fetched: a path in the registry, an https URL without a user or a password, an s3 URL, or the output of a run.
   */
  readonly at?: readonly Location[];
}

/** A typed input. */
export interface InputPort {
  /** IANA media type (RFC 6838), optionally with parameters. `* /*` accepts anything. */
  readonly mediaType: string;
  /** What it must contain. */
  readonly description?: string;
  /** May be left unbound or absent. */
  readonly optional?: boolean;
  /** Takes any number of files; without it exactly one per task. Views of neighbours and groups need it. */
  readonly list?: boolean;
  /** Takes a directory instead of a file. */
  readonly directory?: boolean;
}

/** What `headgate cluster install` needs to know besides. Names of its objects begin with `headgate-<installation>`. */
export interface InstallSettings {
  /**
   * Beginnings of the names of images that may run, each a registry or a folder of one. Default: the registries of the images of this file. Docker's own is docker.io, which names must say.
   *
   * Items: Registry, or a folder of one.
   */
  readonly registries?: readonly string[];
  /**
   * Addresses of the store, for network policies, which know no names. Default: the address in store.url, if that is one.
   *
   * Items: Addresses.
   */
  readonly storeAddresses?: readonly string[];
  /** The only place that tasks of network class `mirror` reach. */
  readonly mirror?: MirrorAddress;
  /** What everything in the namespace may use together. */
  readonly quota?: NamespaceQuota;
  /** A runner that stands in the cluster: a Deployment of one pod that runs what is queued for it. Without it there is none. */
  readonly runner?: StandingRunner;
  /** Whether the coordinator may also read nodes, their usage and admission policies of the whole cluster, for `doctor` and `status`. Default: no. */
  readonly observer?: boolean;
}

export interface IntegerAxis {
  /** Name of a port, parameter, step, axis or file slot inside an entry. */
  readonly name: string;
  /** First index. */
  readonly from: number;
  /** Last index, inclusive. */
  readonly to: number;
  /** What the axis runs along. */
  readonly description?: string;
}

/** How to ask a program for its version. */
export interface KnownProgram {
  /**
   * Arguments that make it print its version; the first number with dots in its output is taken. Empty: the program has none to give.
   *
   * Items: One argument.
   */
  readonly version: readonly string[];
  /** What it is. */
  readonly description?: string;
}

/** Bounds that no approval can exceed. */
export interface Limits {
  /** Changed files of one pull request. */
  readonly filesPerPullRequest?: number;
  /** Plans of one proposal. */
  readonly plansPerProposal?: number;
  /** Tasks of one plan. */
  readonly tasksPerPlan?: number;
  /** Live launches of one person. */
  readonly launchesPerPerson?: number;
  /** Live launches of the members of one team together. */
  readonly launchesPerTeam?: number;
  /** Largest cap that one task may declare. */
  readonly task?: Quantities;
}

/** Where bytes can be fetched: a path in the registry, an https URL without a user or a password, an s3 URL, or the output of a run. */
export type Location = string | RunOutput;

/** The only place that tasks of network class `mirror` reach. */
export interface MirrorAddress {
  /** Address. */
  readonly address: string;
  /** TCP port. */
  readonly port: number;
}

export interface NamedAxis {
  /** Name of a port, parameter, step, axis or file slot inside an entry. */
  readonly name: string;
  /**
   * Names, in order.
   *
   * Items: One name.
   */
  readonly values: readonly string[];
  /** What the axis runs along. */
  readonly description?: string;
}

/** What everything in the namespace may use together. */
export interface NamespaceQuota {
  /** Processors that pods request. */
  readonly cpu?: number;
  /** MiB of memory that pods are limited to. */
  readonly memory?: number;
  /** Pods at a time. Default: budgets.pods and 16 more. */
  readonly pods?: number;
}

/** Where each node keeps large inputs that all tasks of a wave read: fetched once, seen read-only by commands. It is the claim `headgate-<installation>-cache` of the namespace. */
export interface NodeCache {
  /** MiB that a node may keep; what was used longest ago goes. */
  readonly size: number;
  /** MiB from which on an input is kept. Default: 256. */
  readonly from?: number;
  /** Folder that is there on every node; `headgate cluster install` makes the volume and the claim for it. Without it the claim is yours to make. */
  readonly folder?: string;
}

/** A statement about entries or results that are already out, where editing them is not allowed. Lives in notices/<id>.json. */
export type Notice = Withdrawal | Redirect | Advisory | Amendment | Suppression | Embargo;

export interface Numeric {
  /** Allowed relative difference. */
  readonly relative?: number;
  /** Allowed absolute difference. */
  readonly absolute?: number;
}

/** Whose tokens a cloud and a cluster are to accept: jobs of one repository, on one branch. `headgate doctor --print-policies` makes trust policies of it. */
export interface OidcTrust {
  /** Issuer of the tokens. Default: https://token.actions.githubusercontent.com. */
  readonly issuer?: string;
  /** Audience that the jobs ask for: a name of your own, which no other service takes. */
  readonly audience: string;
  /** Owner and name. */
  readonly repository: string;
  /** Numeric id of the repository. */
  readonly repositoryId: string;
  /** Numeric id of its owner. */
  readonly ownerId: string;
  /** The default branch. Default: main. */
  readonly branch?: string;
  /** ARN of the identity provider of the issuer, for roles of AWS. */
  readonly awsProvider?: string;
}

/** A typed output. */
export interface OutputPort {
  /** IANA media type (RFC 6838), optionally with parameters. `* /*` accepts anything. */
  readonly mediaType: string;
  /** What it holds, with units. */
  readonly description?: string;
  /** A directory instead of a file. */
  readonly directory?: boolean;
  /** May be missing after a success. */
  readonly optional?: boolean;
  /** Rules checked on the bytes of an output before it is committed. An output that is not `optional` must exist in any case. */
  readonly expect?: Expect;
  /** When two outputs count as the same in a self test or a re-run: byte for byte, or numbers within bounds. */
  readonly tolerance?: Tolerance;
}

/** What one task of a step sees of its parents' lattice. */
export type Over = 'unit' | 'all' | OverGrid | OverNeighbours | OverGroup;

/** Every unit of every grid point. */
export interface OverGrid {
  /** Gather the grid too. */
  readonly all: 'grid';
}

/** All units that share the coordinates on these axes. */
export interface OverGroup {
  /**
   * Axes that stay.
   *
   * Items: Name of a port, parameter, step, axis or file slot inside an entry.
   */
  readonly group: readonly string[];
}

/** The units within offsets on the named axes; other axes stay equal. */
export interface OverNeighbours {
  /** Axis → inclusive offsets, of either sign. */
  readonly neighbours: {
    /** Inclusive range of offsets or coordinates. */
    readonly [k: string]: Span;
  };
  /** What a missing neighbour means: leave it out, wrap around the axis, or make the task absent. Default clip. */
  readonly edge?: 'clip' | 'wrap' | 'require';
}

/** One person. */
export interface Person {
  /** Name for readers and for citation. */
  readonly name: string;
  /** Institution. */
  readonly affiliation?: string;
  /** Numeric account id at the forge; logins can be renamed, ids cannot. */
  readonly forgeId?: number;
  /** ORCID iD. */
  readonly orcid?: string;
}

/** Steps wired by data flow; their order in the file means nothing. Lives in pipelines/<id>/<version>.json; immutable once released, except for its free text. */
export interface Pipeline {
  /** Relative path or URL of this schema. */
  readonly $schema: string;
  /** Name of an entry: lower-case letters, digits and single hyphens; equal to its file or folder name. */
  readonly id: string;
  /** Semantic version of a released entry (semver.org 2.0.0, without build metadata). */
  readonly version: string;
  /** One line that names the entry for readers. */
  readonly title: string;
  /** Free text in Markdown; raw HTML is not rendered. */
  readonly description?: string;
  /** SPDX licence expression. */
  readonly licence?: string;
  /** Free key-value tags used by search (`tag.k:v`). */
  readonly tags?: {
    /** Value of the tag. */
    readonly [k: string]: string;
  };
  /** What an analysis binds datasets to; each has the lattice of its dataset. */
  readonly inputs: {
    /** A typed input. */
    readonly [k: string]: InputPort;
  };
  /** Parameters by name. */
  readonly parameters?: {
    /** The closed schema dialect of parameters and of JSON outputs: a small part of JSON Schema, interpreted, without patterns or references. */
    readonly [k: string]: Shape;
  };
  /** Steps by name. */
  readonly steps: {
    /** One use of a tool or of another pipeline, or a command declared inline; exactly one of `uses`, `pipeline` and `run`. */
    readonly [k: string]: Step;
  };
  /** What readers, and pipelines that use this one, get. */
  readonly outputs: {
    /** One published output. */
    readonly [k: string]: PipelineOutput;
  };
}

/** One published output. */
export interface PipelineOutput {
  /** `steps.<step>.<output>`. */
  readonly from: string;
  /** What an output is for readers. */
  readonly role: 'figure' | 'table' | 'metric' | 'report' | 'data';
  /** One line that names the entry for readers. */
  readonly title?: string;
  /** Free text in Markdown; raw HTML is not rendered. */
  readonly description?: string;
}

/** Coordinates by axis; axes left out match everywhere. */
export interface Place {
  /** Position on one axis: an integer, or a name. */
  readonly [k: string]: number | string;
}

/** What every pod has besides its task's resources. */
export interface PodSettings {
  /** Service account of the pods; it needs no permission. Default: that of the namespace. */
  readonly serviceAccount?: string;
  /**
   * Secrets for pulling images.
   *
   * Items: Name.
   */
  readonly pullSecrets?: readonly string[];
  /** Labels that nodes must have. */
  readonly nodeSelector?: {
    /** Value. */
    readonly [k: string]: string;
  };
  /**
   * Taints that pods put up with.
   *
   * Items: One taint, as Kubernetes writes it.
   */
  readonly tolerations?: readonly Toleration[];
  /** Priority class. */
  readonly priorityClass?: string;
  /** Runtime class. */
  readonly runtimeClass?: string;
  /** User id that commands run as. Default: 65532. */
  readonly user?: number;
  /** Whether nodes support user namespaces; pods then get one of their own. Default: no. */
  readonly userNamespaces?: boolean;
  /** Name of the resource that a GPU is. Default: nvidia.com/gpu. */
  readonly gpuResource?: string;
}

/** The store as pods see it, and who they are there. */
export interface PodStore {
  /** `s3://bucket/prefix?…` (see the manual). No credentials in it. */
  readonly url: string;
  /** Secret of the namespace with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN, if there is one); only the agent's container is given it. */
  readonly secret?: string;
  /** Instead of a secret: audience of a service-account token that only the agent's container is given. */
  readonly tokenAudience?: string;
  /** Role that the token is exchanged for. */
  readonly role?: string;
}

/** Who may do what in this registry: people, approval classes, limits, prices. Lives in policy.json; read from the tip of the default branch only. Holds no secret. */
export interface Policy {
  /** Relative path or URL of this schema. */
  readonly $schema: string;
  /** Name of the registry, shown on every page. */
  readonly title?: string;
  /** Free text in Markdown; raw HTML is not rendered. */
  readonly description?: string;
  /** People by login. */
  readonly people?: {
    /** One person. */
    readonly [k: string]: Person;
  };
  /** Teams by name; elsewhere written `team:<name>`. */
  readonly teams?: {
    /** One team. */
    readonly [k: string]: Team;
  };
  /**
   * Who reviews changes to the policy, to runners and to the schemas.
   *
   * Items: Login of a person, or `team:<name>`.
   */
  readonly maintainers?: readonly string[];
  /** Approval classes; a proposal falls into the first of self, standard and large whose bounds it keeps. A class that is left out approves nothing. */
  readonly classes?: ApprovalClasses;
  /** Bounds that no approval can exceed. */
  readonly limits?: Limits;
  /**
   * Accepted images: each item is the start of an image name up to a `/` or `@`. Absent: any image by digest.
   *
   * Items: Host and path.
   */
  readonly images?: readonly string[];
  /**
   * Network classes that tools may ask for. Absent: only `none`.
   *
   * Items: Network class of the command: none (default), an allow-listing mirror, or open (needs what policy says).
   */
  readonly networks?: readonly ('none' | 'mirror' | 'open')[];
  /**
   * Buckets in S3, not of a store, that data may be fetched from with the credentials of the runner. Others are read as anybody may, and with `fetchHosts` not at all.
   *
   * Items: Name of a bucket.
   */
  readonly fetchBuckets?: readonly string[];
  /**
   * Hosts that data may be fetched from, by our own code. Absent: any public host.
   *
   * Items: Host name; `*.` in front accepts its subdomains.
   */
  readonly fetchHosts?: readonly string[];
  /** Further programs that tools may name, beside the built-in table. */
  readonly programs?: {
    /** How to ask a program for its version. */
    readonly [k: string]: KnownProgram;
  };
  /** What use costs; a runner's own prices come first. */
  readonly prices?: Prices;
  /**
   * What may have computed a record that is published: any one of these rules. Absent: any realisation that met the declaration.
   *
   * Items: One rule; every field that is there must hold.
   */
  readonly realisations?: readonly RealisationRule[];
  /** How long things that nothing refers to are kept. */
  readonly retention?: Retention;
}

/** What use costs; a runner's own prices come first. */
export interface Prices {
  /** ISO 4217 code. */
  readonly currency: string;
  /** One processor for an hour. */
  readonly cpuHour?: number;
  /** One GiB of memory for an hour. */
  readonly memoryGiBHour?: number;
  /** One GPU for an hour. */
  readonly gpuHour?: number;
  /** One GiB stored for a month. */
  readonly storageGiBMonth?: number;
}

/** The same for analyses that are private, or under an embargo. Nobody but those who may see them can read either. */
export interface PrivateZone {
  /** Merged, and not public. */
  readonly main: string;
  /** What approved runs made. */
  readonly staging: string;
}

export interface ProgramEnvironment {
  /** Program name → version range (node-semver syntax; `*` for any). */
  readonly programs: {
    /** Accepted versions. */
    readonly [k: string]: string;
  };
}

/** Amounts of resources. */
export interface Quantities {
  /** Processors. */
  readonly cpu?: number;
  /** Memory in MiB. */
  readonly memory?: number;
  /** Scratch space in MiB. */
  readonly disk?: number;
  /** Whole GPUs. */
  readonly gpu?: number;
  /** Seconds. */
  readonly time?: number;
}

/** Inclusive bounds; a missing bound is open. */
export interface Range {
  /** Smallest accepted. */
  readonly min?: number;
  /** Largest accepted. */
  readonly max?: number;
}

/** One rule; every field that is there must hold. */
export interface RealisationRule {
  /**
   * Whose launches it is for. Absent: anybody's.
   *
   * Items: Login of a person, or `team:<name>`.
   */
  readonly by?: readonly string[];
  /** Kind of environment. */
  readonly environment?: 'image' | 'programs';
  /**
   * Accepted isolation levels.
   *
   * Items: Isolation level.
   */
  readonly isolation?: readonly ('container' | 'namespaces' | 'cgroup' | 'process-group')[];
  /**
   * Accepted platforms.
   *
   * Items: Platform class the bytes depend on: `any`, or os/architecture.
   */
  readonly platforms?: readonly string[];
  /** Program → accepted versions (node-semver range), for programs that took part. */
  readonly programs?: {
    /** Accepted versions. */
    readonly [k: string]: string;
  };
}

/** An id has moved: its old pages lead to the new ones, and references to the old id say so. */
export interface Redirect {
  /** Relative path or URL of this schema. */
  readonly $schema: string;
  /** Name of an entry: lower-case letters, digits and single hyphens; equal to its file or folder name. */
  readonly id: string;
  /** One line that names the entry for readers. */
  readonly title: string;
  /** Free text in Markdown; raw HTML is not rendered. */
  readonly description?: string;
  /** Login of a person, or `team:<name>`. */
  readonly by?: string;
  /** Since when it holds. */
  readonly date: string;
  /** What the notice does. */
  readonly kind: 'redirect';
  /** Kind of entry. Default tool. */
  readonly of?: 'tool' | 'pipeline' | 'dataset' | 'analysis';
  /** The old id; no entry has it any more. */
  readonly from: string;
  /** The new id. */
  readonly to: string;
}

/** Where newer bytes are looked for on a schedule. What has changed is proposed as a new version by pull request. Read from the newest version; may be edited after its release. */
export interface Refresh {
  /** File → address that gives its newest bytes. */
  readonly https?: {
    /** Address, without a user or a password. */
    readonly [k: string]: string;
  };
  /** Prefix of a bucket: every object below it is a file, named by the rest of its key. */
  readonly s3?: string;
  /** A folder at the tip of a branch. */
  readonly git?: RefreshGit;
  /** Of a lattice: slot → how the names of its files say where they belong, with the name of each axis in braces. Not for `https`. */
  readonly units?: {
    /** Pattern of names. */
    readonly [k: string]: string;
  };
  /** Most that is read to look once; more is left to a person. Default: 1024. */
  readonly mostMiB?: number;
  /** Percent by which files, units or bytes may become fewer before a person is asked. Default: 10. */
  readonly shrink?: number;
  /** True: nothing is looked for. */
  readonly stopped?: boolean;
}

/** A folder at the tip of a branch. */
export interface RefreshGit {
  /** Address of the repository, without a user or a password. */
  readonly repository: string;
  /** Branch. */
  readonly branch: string;
  /** Folder of the repository. Default: all of it. */
  readonly folder?: string;
  /** Address that gives the bytes of a file at a commit. */
  readonly raw: string;
}

/** One relation: to a dataset of this registry, or to a subject, sample, session … by identifier. */
export interface Relation {
  /** Kind of relation. */
  readonly type: 'derivedFrom' | 'supersedes' | 'partOf' | 'subject' | 'sample' | 'session' | 'instrument' | 'site' | 'biome' | 'references';
  /** A released entry, pinned: `id@version`. There is no `latest`. */
  readonly dataset?: string;
  /** Identifier within this dataset of a subject, sample, session, … */
  readonly id?: string;
  /** Identifier, declared by another relation of this dataset, that this one belongs to (a session of a subject, a sample of a site). */
  readonly of?: string;
  /** Where the thing is described. */
  readonly iri?: string;
  /** One line for readers. */
  readonly description?: string;
}

/** What a task may use. Never part of a key. */
export interface Resources {
  /** Processors. Default 1. */
  readonly cpu?: Amount;
  /** Memory in MiB. Default 512. */
  readonly memory?: Amount;
  /** Scratch space in MiB, inputs and outputs included. Default 1024. */
  readonly disk?: Amount;
  /** Whole GPUs. Default 0. */
  readonly gpu?: Amount;
  /** Deadline in seconds. Default 3600. */
  readonly time?: Amount;
}

/** How long things that nothing refers to are kept. */
export interface Retention {
  /** Plans of the default branch's history count as referred to for so many days. */
  readonly historyDays?: number;
  /** Staged results of pull requests that were closed unmerged. */
  readonly stagedDays?: number;
  /** Garbage collection spares what was used within so many days. */
  readonly graceDays?: number;
}

/** Failure class → retry rule. What is not named is not retried; `infrastructure` has a budget of its own. */
export interface Retries {
  /** How often, and how patiently, one failure class is tried again. */
  readonly user?: Retry;
  /** How often, and how patiently, one failure class is tried again. */
  readonly time?: Retry;
  /** How often, and how patiently, one failure class is tried again. */
  readonly memory?: Retry;
  /** How often, and how patiently, one failure class is tried again. */
  readonly disk?: Retry;
  /** How often, and how patiently, one failure class is tried again. */
  readonly output?: Retry;
  /** How often, and how patiently, one failure class is tried again. */
  readonly input?: Retry;
  /** How often, and how patiently, one failure class is tried again. */
  readonly environment?: Retry;
}

/** How often, and how patiently, one failure class is tried again. */
export interface Retry {
  /** Further attempts after the first. */
  readonly times: number;
  /** Seconds before the second attempt. Default 1. */
  readonly delay?: number;
  /** Each further delay is this many times the last. Default 2. */
  readonly factor?: number;
  /**
   * Class `user` only: retry only after these exit codes.
   *
   * Items: Exit code.
   */
  readonly exitCodes?: readonly number[];
}

export interface RunOutput {
  /** Plan digest of the run. */
  readonly run: string;
  /** Name of a port, parameter, step, axis or file slot inside an entry. */
  readonly output: string;
  /** Ordinal of the unit, when the output has several. Default 0. */
  readonly unit?: number;
}

/** A runner that launches can name: what it offers, what it costs, whom to ask. Lives in runners/<id>.json; addresses and secrets live in the runner's own configuration, never here. */
export interface Runner {
  /** Relative path or URL of this schema. */
  readonly $schema: string;
  /** Name of an entry: lower-case letters, digits and single hyphens; equal to its file or folder name. */
  readonly id: string;
  /** One line that names the entry for readers. */
  readonly title: string;
  /** Free text in Markdown; raw HTML is not rendered. */
  readonly description?: string;
  /** What starts its tasks. */
  readonly executor: 'local' | 'kubernetes';
  /**
   * Labels that analyses ask for with `runsOn`.
   *
   * Items: Label.
   */
  readonly labels?: readonly string[];
  /**
   * Platforms it can run, os/architecture.
   *
   * Items: Platform.
   */
  readonly platforms?: readonly string[];
  /** What all its tasks together may use, and what one task may. */
  readonly capacity: Capacity;
  /**
   * Approval classes it accepts. Absent: all.
   *
   * Items: Approval class.
   */
  readonly classes?: readonly ('self' | 'standard' | 'large')[];
  /**
   * Network classes it can give a task. Default: only `none`.
   *
   * Items: Network class of the command: none (default), an allow-listing mirror, or open (needs what policy says).
   */
  readonly networks?: readonly ('none' | 'mirror' | 'open')[];
  /** Isolation it promises at least. */
  readonly isolation?: 'container' | 'namespaces' | 'cgroup' | 'process-group';
  /** Whether it may be given private plans. */
  readonly visibility?: 'public' | 'private';
  /** What use costs; a runner's own prices come first. */
  readonly prices?: Prices;
  /** Login of a person, or `team:<name>`. */
  readonly owner?: string;
  /** Whom to ask when it is stuck: a mail address or an https URL. */
  readonly contact?: string;
}

/** How much of the cluster a launch may use. */
export interface RunnerBudgets {
  /** Pods at a time; each works on one task at a time. Default: 50. */
  readonly pods?: number;
  /** Tasks of a chunk at most, which one pod works through; a power of two up to 512. More cost less for each task that takes no time, fewer are given back when a pod is lost. Default: 64. */
  readonly chunk?: 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512;
  /** Requests per second that change something in the cluster; reading has twice as many. Default: 10. */
  readonly writesPerSecond?: number;
}

/** How a runner reaches its cluster, and what its pods are like. A file of whoever operates the runner, named with --runner-config; it never lives in a registry, because addresses and names of secrets are in it. Secrets themselves are not. */
export interface RunnerConfiguration {
  /** Relative path or URL of this schema. */
  readonly $schema?: string;
  /** Name of this installation: lower-case letters, digits and hyphens, at most 40. Objects of other installations in the same namespace are never touched. */
  readonly installation: string;
  /** Which cluster, and where in it. Either a kubeconfig is named, or `inCluster` is true. */
  readonly cluster: ClusterAddress;
  /** Image of the agent and the shim, by digest. */
  readonly agentImage: string;
  /**
   * Images for tools that name host programs: the first that has them all is taken.
   *
   * Items: An image, and what is in it.
   */
  readonly hostImages?: readonly HostImage[];
  /** os/architecture of its nodes. Default: linux/amd64. */
  readonly platform?: string;
  /** The store as pods see it, and who they are there. */
  readonly store: PodStore;
  /** What every pod has besides its task's resources. */
  readonly pods?: PodSettings;
  /** The most that one task may ask for; a task that needs more fails at once, and says so. */
  readonly limits?: TaskLimits;
  /** Where each node keeps large inputs that all tasks of a wave read: fetched once, seen read-only by commands. It is the claim `headgate-<installation>-cache` of the namespace. */
  readonly cache?: NodeCache;
  /** Whose signatures start work. With it, nothing is launched without a valid approval; without it, whoever runs is taken for the owner. */
  readonly approvals?: ApprovalTrust;
  /** Stores of different trust. Approved runs read `main` and `staging` and write `staging`; `headgate publish` brings what is merged to `main`, the only one that is public. Without it there is one store, named by --store. */
  readonly zones?: Zones;
  /** Whose signatures say where published results come from (`headgate publish`, `headgate verify`). Other keys than those of approvals: who publishes does not approve. */
  readonly statements?: StatementTrust;
  /** Whose tokens a cloud and a cluster are to accept: jobs of one repository, on one branch. `headgate doctor --print-policies` makes trust policies of it. */
  readonly oidc?: OidcTrust;
  /**
   * Network classes it can give. Default: only `none`.
   *
   * Items: Network class of the command: none (default), an allow-listing mirror, or open (needs what policy says).
   */
  readonly networks?: readonly ('none' | 'mirror' | 'open')[];
  /** What `headgate cluster install` needs to know besides. Names of its objects begin with `headgate-<installation>`. */
  readonly install?: InstallSettings;
  /** How much of the cluster a launch may use. */
  readonly budgets?: RunnerBudgets;
}

/** One salt. */
export interface Salt {
  /** Any short text; another text computes again. */
  readonly salt: string;
  /** Why, for readers; not part of a key. */
  readonly reason: string;
}

/** Which units are wanted: inside any box, listed, and not skipped. Changing it deletes nothing. */
export interface Select {
  /**
   * Boxes of coordinates; a unit is inside when every named axis matches.
   *
   * Items: Axis → inclusive range.
   */
  readonly boxes?: readonly Box[];
  /**
   * Single places.
   *
   * Items: Coordinates by axis; axes left out match everywhere.
   */
  readonly units?: readonly Place[];
  /** Axis → coordinates (planes) that are not wanted. */
  readonly skip?: {
    /**
     * Coordinates.
     *
     * Items: Position on one axis: an integer, or a name.
     */
    readonly [k: string]: readonly (number | string)[];
  };
}

/** The closed schema dialect of parameters and of JSON outputs: a small part of JSON Schema, interpreted, without patterns or references. */
export interface Shape {
  /** Kind of value. */
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null';
  /** What the value means, with its unit. */
  readonly description?: string;
  /** Unit symbol shown beside the value. */
  readonly unit?: string;
  /** Allowed values. */
  readonly enum?: readonly Value[];
  /** The only allowed value. */
  readonly const?: Value;
  /** Smallest allowed number. */
  readonly minimum?: number;
  /** Largest allowed number. */
  readonly maximum?: number;
  /** The number must be greater than this. */
  readonly exclusiveMinimum?: number;
  /** The number must be less than this. */
  readonly exclusiveMaximum?: number;
  /** Fewest characters. */
  readonly minLength?: number;
  /** Most characters. */
  readonly maxLength?: number;
  /** Fewest items. */
  readonly minItems?: number;
  /** Most items. */
  readonly maxItems?: number;
  /** The closed schema dialect of parameters and of JSON outputs: a small part of JSON Schema, interpreted, without patterns or references. */
  readonly items?: Shape;
  /** Fields of an object. */
  readonly properties?: {
    /** The closed schema dialect of parameters and of JSON outputs: a small part of JSON Schema, interpreted, without patterns or references. */
    readonly [k: string]: Shape;
  };
  /**
   * Fields that must be there.
   *
   * Items: Field name.
   */
  readonly required?: readonly string[];
  /** Whether fields that `properties` does not name are allowed (default true). */
  readonly additionalProperties?: boolean;
  /** Value used when none is given; the key holds it all the same. */
  readonly default?: Value;
}

/** Inclusive range of offsets or coordinates. */
export interface Span {
  /** First. */
  readonly from: number;
  /** Last, inclusive. */
  readonly to: number;
}

/** A runner that stands in the cluster: a Deployment of one pod that runs what is queued for it. Without it there is none. */
export interface StandingRunner {
  /** Its name, which launches are queued for. Default: that of the installation. */
  readonly name?: string;
  /** Login of the one person whose launches it starts; everybody who can write to the queue in the store can be that. */
  readonly trust: string;
  /** Minutes between runs of a tiny analysis that shows that all of it works. Default: never. */
  readonly synthetic?: number;
  /**
   * Labels that analyses may ask for with runsOn.
   *
   * Items: Label.
   */
  readonly labels?: readonly string[];
}

/** Whose signatures say where published results come from (`headgate publish`, `headgate verify`). Other keys than those of approvals: who publishes does not approve. */
export interface StatementTrust {
  /**
   * Keys that sign statements; at least one.
   *
   * Items: One public key.
   */
  readonly keys: readonly ApprovalKey[];
}

/** One use of a tool or of another pipeline, or a command declared inline; exactly one of `uses`, `pipeline` and `run`. */
export interface Step {
  /** A tool. */
  readonly uses?: string | ForeignReference;
  /** Another pipeline, expanded in place; its steps become `<step>.<inner step>`. */
  readonly pipeline?: string | ForeignReference;
  /** What a tool is, without its name: also the form of a step that declares its command inline. */
  readonly run?: ToolBody;
  /** One line that names the entry for readers. */
  readonly title?: string;
  /** Free text in Markdown; raw HTML is not rendered. */
  readonly description?: string;
  /** Port → source, or a list of sources for a list port. */
  readonly inputs: {
    /** Source or sources. */
    readonly [k: string]: string | readonly string[];
  };
  /** Parameter → value, or `{"from": "parameters.<name>"}` of this pipeline. */
  readonly parameters?: {
    /** A value, or a binding. */
    readonly [k: string]: Value;
  };
  /** What one task of a step sees of its parents' lattice. */
  readonly over?: Over;
  /**
   * The step exists only where every condition holds; an output of a step that is switched off is absent.
   *
   * Items: One condition on a parameter of this pipeline.
   */
  readonly when?: readonly Condition[];
  /** Replaces, resource by resource, what the tool declares. */
  readonly resources?: Resources;
  /** Replaces, class by class, what the tool declares. */
  readonly retries?: Retries;
}

/** What the notice is about: exactly one field. */
export interface Subject {
  /** A released tool. */
  readonly tool?: string;
  /** A released pipeline. */
  readonly pipeline?: string;
  /** A released dataset. */
  readonly dataset?: string;
  /** An analysis, `<id>` or `<login>/<id>`. */
  readonly analysis?: string;
  /** A run, by the digest of its plan. */
  readonly run?: string;
  /** Bytes, by their digest. */
  readonly blob?: string;
}

/** The subject is no longer shown or served; a tombstone with the reason stays. */
export interface Suppression {
  /** Relative path or URL of this schema. */
  readonly $schema: string;
  /** Name of an entry: lower-case letters, digits and single hyphens; equal to its file or folder name. */
  readonly id: string;
  /** One line that names the entry for readers. */
  readonly title: string;
  /** Free text in Markdown; raw HTML is not rendered. */
  readonly description?: string;
  /** Login of a person, or `team:<name>`. */
  readonly by?: string;
  /** Since when it holds. */
  readonly date: string;
  /** What the notice does. */
  readonly kind: 'suppression';
  /** What the notice is about: exactly one field. */
  readonly subject: Subject;
  /** Why, for readers. */
  readonly reason: string;
}

/** The most that one task may ask for; a task that needs more fails at once, and says so. */
export interface TaskLimits {
  /** Processors. */
  readonly cpu?: number;
  /** Memory in MiB. */
  readonly memory?: number;
  /** Scratch space in MiB. */
  readonly disk?: number;
  /** GPUs. */
  readonly gpu?: number;
}

/** One team. */
export interface Team {
  /** One line that names the entry for readers. */
  readonly title: string;
  /** Institution. */
  readonly affiliation?: string;
  /**
   * Logins, each declared in `people`.
   *
   * Items: Login of a person, or name of a team.
   */
  readonly members: readonly string[];
}

/** When two outputs count as the same in a self test or a re-run: byte for byte, or numbers within bounds. */
export type Tolerance = 'exact' | Numeric | 'any';

/** One taint, as Kubernetes writes it. */
export interface Toleration {
  /** Key. */
  readonly key?: string;
  /** How the value is compared. */
  readonly operator?: 'Exists' | 'Equal';
  /** Value. */
  readonly value?: string;
  /** Effect. */
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/** A reusable command: environment, argument array, typed inputs and outputs, parameters, resources. Lives in tools/<id>/<version>.json, its code beside it in tools/<id>/<version>/; immutable once released, except for its free text. */
export interface Tool {
  /** Relative path or URL of this schema; editors complete and explain the file by it. */
  readonly $schema: string;
  /** Name of an entry: lower-case letters, digits and single hyphens; equal to its file or folder name. */
  readonly id: string;
  /** Semantic version of a released entry (semver.org 2.0.0, without build metadata). */
  readonly version: string;
  /** One line that names the entry for readers. */
  readonly title: string;
  /** Free text in Markdown; raw HTML is not rendered. */
  readonly description?: string;
  /** SPDX licence expression. */
  readonly licence: string;
  /** Where the method is described. */
  readonly homepage?: string;
  /** Free key-value tags used by search (`tag.k:v`). */
  readonly tags?: {
    /** Value of the tag. */
    readonly [k: string]: string;
  };
  /**
   * Code files of the tool, relative to the folder beside the declaration (`tools/<id>/<version>/`); staged read-only under `{code}`.
   *
   * Items: Relative path with forward slashes: no empty, `.` or `..` component, none that starts with `.git`.
   */
  readonly code?: readonly string[];
  /** Self tests, run by `headgate test`; files are relative to the tool's code folder. */
  readonly tests?: {
    /** One case with known answers. */
    readonly [k: string]: ToolTest;
  };
  /** What a tool needs to run: an image by digest, or named host programs with version ranges. */
  readonly environment: Environment;
  /** Platform class the bytes depend on: `any`, or os/architecture. */
  readonly platform?: string;
  /**
   * The command as an argument array; no shell is involved.
   *
   * Items: One argument with placeholders (`{inputs.x}`, `{outputs.y}`, `{parameters.z}`, `{parameters}`, `{code}`, `{unit.x}`, `{resources.cpu}`; `{{` is a brace), or a group used only when an optional input is present or a boolean parameter is true.
   */
  readonly command: readonly Argument[];
  /** Environment variables of the command, with the same placeholders; everything else is dropped. */
  readonly env?: {
    /** Value. */
    readonly [k: string]: string;
  };
  /** Input ports by name. */
  readonly inputs?: {
    /** A typed input. */
    readonly [k: string]: InputPort;
  };
  /** Output ports by name. */
  readonly outputs: {
    /** A typed output. */
    readonly [k: string]: OutputPort;
  };
  /** Parameters by name. */
  readonly parameters?: {
    /** The closed schema dialect of parameters and of JSON outputs: a small part of JSON Schema, interpreted, without patterns or references. */
    readonly [k: string]: Shape;
  };
  /** What a task may use. Never part of a key. */
  readonly resources?: Resources;
  /** Failure class → retry rule. What is not named is not retried; `infrastructure` has a budget of its own. */
  readonly retries?: Retries;
  /** Network class of the command: none (default), an allow-listing mirror, or open (needs what policy says). */
  readonly network?: 'none' | 'mirror' | 'open';
}

/** What a tool is, without its name: also the form of a step that declares its command inline. */
export interface ToolBody {
  /** What a tool needs to run: an image by digest, or named host programs with version ranges. */
  readonly environment: Environment;
  /** Platform class the bytes depend on: `any`, or os/architecture. */
  readonly platform?: string;
  /**
   * The command as an argument array; no shell is involved.
   *
   * Items: One argument with placeholders (`{inputs.x}`, `{outputs.y}`, `{parameters.z}`, `{parameters}`, `{code}`, `{unit.x}`, `{resources.cpu}`; `{{` is a brace), or a group used only when an optional input is present or a boolean parameter is true.
   */
  readonly command: readonly Argument[];
  /** Environment variables of the command, with the same placeholders; everything else is dropped. */
  readonly env?: {
    /** Value. */
    readonly [k: string]: string;
  };
  /** Input ports by name. */
  readonly inputs?: {
    /** A typed input. */
    readonly [k: string]: InputPort;
  };
  /** Output ports by name. */
  readonly outputs: {
    /** A typed output. */
    readonly [k: string]: OutputPort;
  };
  /** Parameters by name. */
  readonly parameters?: {
    /** The closed schema dialect of parameters and of JSON outputs: a small part of JSON Schema, interpreted, without patterns or references. */
    readonly [k: string]: Shape;
  };
  /** What a task may use. Never part of a key. */
  readonly resources?: Resources;
  /** Failure class → retry rule. What is not named is not retried; `infrastructure` has a budget of its own. */
  readonly retries?: Retries;
  /** Network class of the command: none (default), an allow-listing mirror, or open (needs what policy says). */
  readonly network?: 'none' | 'mirror' | 'open';
}

/** One case with known answers. */
export interface ToolTest {
  /** Port → files. */
  readonly inputs: {
    /**
     * Files, in order.
     *
     * Items: Relative path with forward slashes: no empty, `.` or `..` component, none that starts with `.git`.
     */
    readonly [k: string]: readonly string[];
  };
  /** Parameter values. */
  readonly parameters?: {
    readonly [k: string]: Value;
  };
  /** Output → file with the known answer, compared under the output's tolerance. */
  readonly expected: {
    /** Relative path with forward slashes: no empty, `.` or `..` component, none that starts with `.git`. */
    readonly [k: string]: string;
  };
}

/** One unit: its coordinates in the order of the axes, and its files by slot. */
export interface UnitEntry {
  /**
   * Coordinates in the order of the axes.
   *
   * Items: Position on one axis: an integer, or a name.
   */
  readonly at: readonly (number | string)[];
  /** Slot → file. */
  readonly files: {
    /** One file of a unit. */
    readonly [k: string]: UnitFile;
  };
}

/** One file of a unit. */
export interface UnitFile {
  /** sha256 of bytes, lower-case hexadecimal, with its algorithm. */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  /** Relative path with forward slashes: no empty, `.` or `..` component, none that starts with `.git`. */
  readonly path?: string;
}

/** The lattice: axes, and an index from coordinates to files. */
export interface Units {
  /**
   * Axes in order; at most eight.
   *
   * Items: One axis of a lattice: an inclusive integer range, or named values in order.
   */
  readonly axes: readonly Axis[];
  /** Files that each unit may have, by slot, with their media type. */
  readonly slots?: {
    /** IANA media type (RFC 6838), optionally with parameters. `* /*` accepts anything. */
    readonly [k: string]: string;
  };
  /** Units sorted by coordinates without duplicates: inline, or NDJSON of the same entries as a file of the dataset. */
  readonly index: readonly UnitEntry[] | IndexFile;
  /**
   * Places that a unit file's `path` is appended to, tried in order. Default: the dataset's folder in the registry.
   *
   * Items: Where bytes can be fetched: a path in the registry, an https URL without a user or a password, an s3 URL, or the output of a run.
   */
  readonly base?: readonly Location[];
}

/** A released version must not be used any more; entries that refer to it are findings, what it computed stays readable and is marked. */
export interface Withdrawal {
  /** Relative path or URL of this schema. */
  readonly $schema: string;
  /** Name of an entry: lower-case letters, digits and single hyphens; equal to its file or folder name. */
  readonly id: string;
  /** One line that names the entry for readers. */
  readonly title: string;
  /** Free text in Markdown; raw HTML is not rendered. */
  readonly description?: string;
  /** Login of a person, or `team:<name>`. */
  readonly by?: string;
  /** Since when it holds. */
  readonly date: string;
  /** What the notice does. */
  readonly kind: 'withdrawal';
  /** What the notice is about: exactly one field. */
  readonly subject: Subject;
  /** Why, for readers. */
  readonly reason: string;
  /** What to use instead. */
  readonly replacement?: string;
}

/** Stores of different trust. Approved runs read `main` and `staging` and write `staging`; `headgate publish` brings what is merged to `main`, the only one that is public. Without it there is one store, named by --store. */
export interface Zones {
  /** What is published. */
  readonly main: string;
  /** What approved runs made; not public. */
  readonly staging: string;
  /** The same for analyses that are private, or under an embargo. Nobody but those who may see them can read either. */
  readonly private?: PrivateZone;
}
