import type { Account } from '../model/approval.ts';
import type { Policy } from '../model/declared.ts';
import type { Launch } from '../model/stored.ts';
import type { Trust } from './approval.ts';
import type { Asks } from './asks.ts';

/** What is asked to begin. `resume` and `adopt` go on with a launch that was started before. */
export type GateAction = 'start' | 'resume' | 'retry' | 'rerun' | 'adopt';

/** The store that a launch is in. */
export type StoreFact =
  /** `owned`: the folder belongs to the user who runs, or is about to be made by them. */
  | { readonly kind: 'folder'; readonly owned: boolean; readonly name: string }
  /** A bucket: whoever writes to it holds credentials for it. */
  | { readonly kind: 'remote'; readonly name: string };

/** A pull request as the forge's API tells it now. */
export interface PullRequestFact {
  readonly number: number;
  readonly state: 'open' | 'closed' | 'merged';
  readonly draft: boolean;
  readonly headSha: string;
  /** Branch that it is to be merged into, and whether that is the default branch. */
  readonly base: { readonly branch: string; readonly isDefault: boolean };
  readonly author: Account;
  /** Committers, the last pusher, whoever dispatched. */
  readonly others: readonly Account[];
}

/** What launches under an approval came to so far. */
export interface UsageFact {
  /** Launches of this plan that were started under it; for resume and adopt, this one included. */
  readonly launches: number;
  readonly tasks: number;
  readonly cpuHours: number;
  readonly cost?: number;
}

/** Everything that the gate decides by. Nothing in it is taken from a pull request's own words. */
export interface GateFacts {
  readonly action: GateAction;
  /** The launch. `approval` names the one it was made under; absent: any that covers it. */
  readonly launch: Pick<Launch, 'plan' | 'analysis' | 'by' | 'runner' | 'expires' | 'cache' | 'force'> & { readonly approval?: string };
  /** Milliseconds since 1970, by the clock of whoever decides. */
  readonly now: number;
  readonly store: StoreFact;
  /** Keys of the runner's own configuration; undefined: it has none. */
  readonly trust: Trust | undefined;
  /** Plans as they were recomputed just now. */
  readonly plans: readonly Asks[];
  /** Commits that they were recomputed from. */
  readonly commits?: { readonly baseSha: string; readonly headSha: string };
  /** Envelopes found, from anywhere: trusted only as far as their signatures go. */
  readonly approvals: readonly unknown[];
  /** The policy at the tip of the default branch; undefined: it could not be read. */
  readonly policy: Policy | undefined;
  /** The pull request; absent where whoever decides does not see the forge. */
  readonly pullRequest?: PullRequestFact;
  /** The workflow run that asks; absent where no workflow does. */
  readonly run?: { readonly id: number; readonly attempt: number };
  /** Usage by approval id; absent: none. */
  readonly used: { readonly [approval: string]: UsageFact };
  /** Whose launches are live, one item for each, this one not counted. */
  readonly live: readonly string[];
}

/** The answer: whether it may begin, and for an approval what is left of it. */
export type GateAnswer =
  | { readonly allowed: 'owner' }
  | {
      readonly allowed: 'approved';
      readonly approval: string;
      /** Id of the key that signed it. */
      readonly key: string;
      /** Tasks that may still be executed. */
      readonly tasksLeft: number;
      readonly maxLaunchHours: number;
    }
  | { readonly refused: readonly string[] };
