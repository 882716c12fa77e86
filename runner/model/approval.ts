/** A person at the forge. `id` is the numeric account, 0 where there is no forge: logins can be renamed, ids cannot. */
export interface Account {
  readonly id: number;
  readonly login: string;
}

/** Approval classes, from the smallest. */
export type ApprovalClassName = 'self' | 'standard' | 'large';

/** What a forge says an account may do in a repository. */
export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

/** Somebody who approved, and how. */
export interface Approver extends Account {
  /** At the forge, when it was asked; absent where a person signed with a key of their own. */
  readonly role?: Role;
  /** A protected environment's click, a review, a comment, the policy (for the class self), or a signature by hand. */
  readonly via: 'environment' | 'review' | 'comment' | 'policy' | 'key';
  readonly url?: string;
}

/** What an approval lets be used, over all launches under it; at caps, as whoever approved was shown it. */
export interface Budget {
  /** Tasks executed. */
  readonly tasks: number;
  readonly cpuHours: number;
  readonly gpuHours?: number;
  /** In the currency of the policy. */
  readonly cost?: number;
}

/** The pull request that was approved, as it was then. */
export interface ApprovedPullRequest {
  readonly number: number;
  readonly baseSha: string;
  readonly headSha: string;
  readonly author: Account;
  /** Committers, the last pusher and whoever dispatched: none of them can be the second person. */
  readonly others: readonly Account[];
}

/** What every approval binds. */
interface ApprovalBase {
  readonly version: 1;
  readonly id: string;
  /** Host and numeric id of the repository, or the name that the runner's configuration gives it. */
  readonly repository: string;
  readonly installation: string;
  /** Runners that may act on it. */
  readonly runners: readonly string[];
  readonly pullRequest?: ApprovedPullRequest;
  /** Workflow run and attempt in which it was given. */
  readonly run?: { readonly id: number; readonly attempt: number };
  readonly class: ApprovalClassName;
  readonly approvers: readonly Approver[];
  /** Digest of the policy that was judged by. */
  readonly policy: string;
  /** `off` also lets a launch compute what the store has. */
  readonly cache: 'use' | 'off';
  readonly budget: Budget;
  /** RFC 3339 in UTC, by the clock of whoever signed; bounds when a launch may start. */
  readonly issued: string;
  readonly expires: string;
  /** Launches that it may start. */
  readonly maxAttempts: number;
  readonly maxLaunchHours: number;
}

/** Approval of exactly these plans. */
export interface ProposalApproval extends ApprovalBase {
  readonly kind: 'proposal';
  /** Digest of the proposal. */
  readonly proposal: string;
  /** Digests of its plans, sorted. */
  readonly plans: readonly string[];
}

/** Approval of whatever plans a growing dataset gives, within bounds. */
export interface StandingApproval extends ApprovalBase {
  readonly kind: 'standing';
  readonly series: readonly string[];
  /** What the locations of the data must begin with. */
  readonly sources: readonly string[];
  /** Units that all inputs of a plan may have together. */
  readonly units: number;
}

/** What is signed: the payload of `approvals/<proposal or series>/<id>.json`. */
export type Approval = ProposalApproval | StandingApproval;

/** A DSSE envelope (github.com/secure-systems-lab/dsse, protocol 1.0.2). */
export interface Envelope {
  readonly payloadType: string;
  /** Base64. */
  readonly payload: string;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
}
