import { openApproval, signApproval, type Trust } from '../../gate/approval.ts';
import type { Needs } from '../../gate/policy.ts';
import { policyDigest } from '../../gate/policy.ts';
import type { SigningKey } from '../../gate/signature.ts';
import type { Approver, Budget, Envelope, ProposalApproval } from '../../model/approval.ts';
import { canonical, type Json } from '../../model/canonical.ts';
import type { Policy } from '../../model/declared.ts';
import { digestOf } from '../../model/digest.ts';
import { readDocument } from '../../store/documents.ts';
import type { Store } from '../../store/store.ts';
import type { Guarded } from './guard.ts';
import type { RunRequest, WorkflowRun } from './request.ts';

const HOUR = 3600 * 1000;

/** What is bound by an approval that a workflow signs. */
export interface ToSign {
  readonly request: RunRequest;
  readonly guarded: Guarded;
  readonly approvers: readonly Approver[];
  readonly run?: WorkflowRun;
  readonly policy: Policy;
  readonly needs: Needs;
  readonly budget: Budget;
  readonly plans: readonly string[];
  readonly trust: Trust;
  readonly runners: readonly string[];
  readonly now: number;
}

/**
 * The approval of a request, unsigned. Its id names the evidence that it rests on, and for a click the run and attempt: who
 * sends the same request again finds the same approval, with the budget and the attempts that are left of it.
 */
export function approvalOf({ request, guarded, approvers, run, policy, needs, budget, plans, trust, runners, now }: ToSign): ProposalApproval {
  const { number, author, others } = guarded.pullRequest;
  return {
    version: 1,
    kind: 'proposal',
    id: approvalId(request, approvers.some(({ via }) => via === 'environment') ? run : undefined),
    repository: guarded.repository,
    installation: trust.installation,
    runners,
    proposal: request.proposal,
    plans,
    pullRequest: { number, baseSha: request.baseSha, headSha: request.headSha, author, others },
    ...(run === undefined ? {} : { run }),
    class: needs.class,
    approvers,
    policy: policyDigest(policy),
    cache: 'use',
    budget,
    issued: new Date(now).toISOString(),
    expires: new Date(now + needs.expiresHours * HOUR).toISOString(),
    maxAttempts: needs.maxAttempts,
    maxLaunchHours: needs.maxLaunchHours,
  };
}

/** Name of an approval, which says what it rests on. */
export function approvalId({ pullRequest, evidence }: RunRequest, run: WorkflowRun | undefined): string {
  const names = evidence.map(({ kind, id }) => `${kind}-${id}`).sort();
  const id = ['pr', String(pullRequest), ...names, ...(run === undefined ? [] : [`run-${run.id}-${run.attempt}`])].join('-');
  return id.length <= 80 ? id : `pr-${pullRequest}-${digestOf(id).slice(0, 40)}`;
}

/** An approval with its signature. */
export interface Signed {
  readonly approval: ProposalApproval;
  readonly envelope: Envelope;
  /** It was in the store already. */
  readonly adopted: boolean;
}

/** Signs an approval; where one of its id is in the store, by a key that we trust, that is the one. Nothing is written. */
export async function signedOnce(store: Store, approval: ProposalApproval, signer: SigningKey, trust: Trust): Promise<Signed | { readonly refused: readonly string[] }> {
  const path = approvalPath(approval);
  const found = await readDocument<unknown>(store, path);
  if (found === undefined && (await store.get(path)) === undefined) return { approval, envelope: signApproval(approval, signer), adopted: false };
  const opened = openApproval(found, trust);
  if ('refused' in opened) return { refused: [`${path} is in the store, and ${opened.refused}`] };
  const known = opened.approval;
  if (known.kind !== 'proposal' || known.id !== approval.id || known.proposal !== approval.proposal || known.pullRequest?.number !== approval.pullRequest?.number) return { refused: [`${path} holds another approval`] };
  return { approval: known, envelope: found as Envelope, adopted: true };
}

/** Writes a signed approval; false when one is there. */
export function writeApproval(store: Store, { approval, envelope }: Signed): Promise<boolean> {
  return store.create(approvalPath(approval), `${canonical(envelope as unknown as Json)}\n`);
}

function approvalPath({ proposal, id }: ProposalApproval): string {
  return `approvals/${proposal}/${id}.json`;
}
