import { taggedDigest } from '../model/digest.ts';
import type { Estimate } from '../plan/estimate.ts';
import { sumEstimates } from '../plan/estimate.ts';
import type { Budget } from '../model/approval.ts';
import type { Policy } from '../model/declared.ts';
import type { Asks } from './asks.ts';
import { totalOf } from './policy.ts';

/** What a change asks to be run: digests of plans, sorted, each once; and the digest that names them all. */
export interface Proposal {
  readonly digest: string;
  readonly plans: readonly string[];
}

/** Digest of a proposal: `taggedDigest('proposal', 1, sorted plans)`. */
export function proposalDigest(plans: readonly string[]): string {
  return taggedDigest('proposal', 1, [...new Set(plans)].sort());
}

/** The plans that a change adds or alters: those after it that were not there before. Which analysis has them does not matter. */
export function proposalOf(before: Iterable<string>, after: Iterable<string>): Proposal {
  const known = new Set(before);
  const plans = [...new Set(after)].filter((plan) => !known.has(plan)).sort();
  return { digest: proposalDigest(plans), plans };
}

/** What became of a proposal. */
export interface ProposalChange {
  readonly same: boolean;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly kept: readonly string[];
}

/** Compares a proposal with the one before it: an approval of the first still covers what is kept. */
export function diffProposals(before: Proposal, after: Proposal): ProposalChange {
  const [old, now] = [new Set(before.plans), new Set(after.plans)];
  return {
    same: before.digest === after.digest,
    added: after.plans.filter((plan) => !old.has(plan)),
    removed: before.plans.filter((plan) => !now.has(plan)),
    kept: after.plans.filter((plan) => old.has(plan)),
  };
}

/** What a proposal needs: bounds at caps, which approval is given for, and what past executions let one expect. */
export interface Requirements {
  readonly atCaps: Budget;
  readonly expected: {
    /** Tasks executed at most, and those of them whose stage has a history. */
    readonly tasks: number;
    readonly known: number;
    /** Of the known ones together, one after the other. */
    readonly hours: number;
    readonly bytes: number;
    /** `all`: every task has a history; `none`: unknown, which is not zero. */
    readonly sure: 'all' | 'some' | 'none';
  };
}

/** Adds up what the plans of a proposal need. */
export function requirementsOf(policy: Policy, plans: readonly Asks[], estimates: readonly Estimate[]): Requirements {
  const { tasks, known, seconds, bytes } = sumEstimates(estimates);
  return { atCaps: totalOf(policy, plans), expected: { tasks, known, hours: seconds / 3600, bytes, sure: known === tasks ? 'all' : known === 0 ? 'none' : 'some' } };
}
