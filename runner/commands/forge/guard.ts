import type { Forge } from '../../forge/forge.ts';
import { approversOf, type Evidence } from '../../gate/evidence.ts';
import type { PullRequestFact } from '../../gate/facts.ts';
import type { Account, Approver } from '../../model/approval.ts';
import { readClicks, readEvidence } from './evidence.ts';
import { readPullRequest, stateReasons } from './facts.ts';
import type { RunRequest, WorkflowRun } from './request.ts';

/** What a request rests on, as the forge tells it now. */
export interface Guarded {
  readonly repository: string;
  readonly pullRequest: PullRequestFact;
  readonly evidence: readonly Evidence[];
  /** Whose evidence counts, before the policy is asked. */
  readonly approvers: readonly Approver[];
  /** In words, what does not count. */
  readonly dropped: readonly string[];
}

/** What the guard is asked about. */
export interface GuardOptions {
  readonly forge: Forge;
  readonly request: RunRequest;
  /** Whoever started the workflow; a bot when a command did. */
  readonly dispatcher: Account | undefined;
  /** After a click on the protected environment: the run that it was given in. */
  readonly clicked?: WorkflowRun;
}

/**
 * Reads again what a request rests on: the pull request is open and at the commit that is named, and somebody's evidence is
 * whole, unchanged and theirs to give. Asked before anything is recomputed, and once more after the click.
 */
export async function guard({ forge, request, dispatcher, clicked }: GuardOptions): Promise<Guarded | { readonly refused: readonly string[] }> {
  const repository = await forge.repository();
  const read = [await readEvidence(forge, request), ...(clicked === undefined ? [] : [await readClicks(forge, clicked, request.proposal)])];
  const evidence = read.flatMap((one) => one.evidence);
  // Last, so that nothing that is asked afterwards leaves time for a push.
  const found = await readPullRequest(forge, request.pullRequest, dispatcher);
  if ('refused' in found) return found;
  const { fact } = found;
  const { approvers, dropped } = approversOf(evidence, { proposal: request.proposal, headSha: request.headSha, ...(clicked === undefined ? {} : { run: clicked }) });
  const reasons = stateReasons(fact);
  if (fact.headSha !== request.headSha) reasons.push(`the pull request ${fact.number} is at ${fact.headSha} now, and this is for ${request.headSha}`);
  const missing = [...read.flatMap((one) => one.missing), ...dropped];
  if (approvers.length === 0) reasons.push(...(missing.length > 0 ? missing : ['nobody approves it']));
  if (reasons.length > 0) return { refused: reasons };
  return { repository: repository.identity, pullRequest: fact, evidence, approvers, dropped: missing };
}
