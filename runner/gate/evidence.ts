import type { Account, Approver, Role } from '../model/approval.ts';
import { samePerson } from './people.ts';

/** Something on a forge that may be an approval, read from its API again when it is acted on. */
export interface Evidence {
  readonly via: 'environment' | 'review' | 'comment';
  readonly by: Account;
  /** The forge says that the account is no person. */
  readonly bot: boolean;
  /** Asked by account id now, never taken from the payload of an event. */
  readonly role: Role;
  /** It was changed after it was written. */
  readonly edited: boolean;
  /** A review that approves; a comment whose command was understood; a click that was not a rejection. */
  readonly approves: boolean;
  /** The digest that a comment quotes, or that the run was started with: the whole of it. */
  readonly proposal?: string;
  /** The commit that a review was given for. */
  readonly commit?: string;
  /** The workflow run and attempt that a click was given in. */
  readonly run?: { readonly id: number; readonly attempt: number };
  readonly url?: string;
}

/** What the evidence has to be about. */
export interface EvidenceFor {
  readonly proposal: string;
  readonly headSha: string;
  readonly run?: { readonly id: number; readonly attempt: number };
}

/** The people whose evidence counts for a proposal, strongest first and each once, and in words what does not count. */
export function approversOf(evidence: readonly Evidence[], wanted: EvidenceFor): { readonly approvers: readonly Approver[]; readonly dropped: readonly string[] } {
  const approvers: Approver[] = [];
  const dropped: string[] = [];
  for (const via of ['environment', 'review', 'comment'] as const) {
    for (const one of evidence.filter((candidate) => candidate.via === via)) {
      const reason = whyNot(one, wanted);
      if (reason !== undefined) dropped.push(`the ${via === 'environment' ? 'click' : via} of ${one.by.login} does not count: ${reason}`);
      else if (!approvers.some((known) => samePerson(known, one.by))) approvers.push({ id: one.by.id, login: one.by.login, role: one.role, via, ...(one.url === undefined ? {} : { url: one.url }) });
    }
  }
  return { approvers, dropped };
}

function whyNot(one: Evidence, { proposal, headSha, run }: EvidenceFor): string | undefined {
  if (one.bot) return 'it is no person';
  if (one.by.id === 0) return 'its account is not known by id';
  if (!one.approves) return 'it does not approve';
  if (one.edited) return 'it was edited after it was written';
  if (!['write', 'maintain', 'admin'].includes(one.role) && one.via !== 'comment') return `the role ${one.role} cannot give it`;
  // A review is for a commit; what the others are for is a digest, quoted by the comment or given to the run.
  if (one.via !== 'review' && one.proposal !== proposal) return 'it is not for the whole digest of this proposal';
  if (one.via === 'review' && one.commit !== headSha) return 'it was given for another commit';
  if (one.via === 'environment' && (run === undefined || one.run?.id !== run.id || one.run.attempt !== run.attempt)) return 'it was given in another run or attempt';
  return undefined;
}
