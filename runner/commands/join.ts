import { evidenceIn } from '../publish/evidence.ts';
import { joinProvenance, restingOn, type ProvenanceJoin } from '../publish/provenance.ts';
import type { Result, TaskRecord } from '../model/stored.ts';
import type { Store } from '../store/store.ts';
import type { Arguments } from './arguments.ts';
import type { Context } from './context.ts';
import { openMerged } from './merged.ts';
import { statementTrustOf, trustOf } from './trust.ts';
import { planAnalysis } from './workspace.ts';
import { isPublicZone } from './zones.ts';

/** What `verify` says of a plan besides its bytes; `merged`: it is of an analysis at the tip of the default branch. */
export type Joined = ProvenanceJoin & { readonly plan: string; readonly merged: boolean };

/** Joins who approved, what ran and which bytes there are, for one result after the other. */
export interface Joiner {
  /** Whether an analysis at the tip of the default branch has this plan. */
  isMerged(plan: string): boolean;
  /** Collects the records of one result; answers what vouches for it. */
  begin(): { readonly note: (record: TaskRecord) => void; readonly end: (result: Result) => Promise<Joined> };
}

/** The joiner that the configuration of --runner-config asks for; undefined where it has keys neither for approvals nor for statements. */
export async function joinerOf(context: Context, args: Arguments, store: Store): Promise<Joiner | undefined> {
  const [trust, statements] = [trustOf(context, args), statementTrustOf(context, args)];
  if (trust === undefined && statements === undefined) return undefined;
  const { workspace, policy } = await openMerged(context, args, trust);
  const plans = new Set([...workspace.registry.analyses.keys()].map((id) => planAnalysis(workspace.registry, id).planned.digest as string));
  const evidence = evidenceIn([store], { trust, policy, privacy: isPublicZone(context, args) ? 'public' : 'private' });
  return {
    isMerged: (plan) => plans.has(plan),
    begin: () => {
      const { note, all } = restingOn();
      return {
        note,
        end: async (result) => {
          const merged = plans.has(result.plan);
          const joined = await joinProvenance({ store, result, evidence, trust, statements }, all());
          return { ...joined, findings: merged ? joined.findings : [`the plan ${result.plan} is of no analysis at the tip of the default branch`, ...joined.findings], plan: result.plan, merged };
        },
      };
    },
  };
}
