import type { Account, Approver, Budget } from '../model/approval.ts';
import type { Policy } from '../model/declared.ts';
import { affiliationsOf, isAmong, samePerson } from './people.ts';
import type { Needs } from './policy.ts';

/** Who approved what, and who had a hand in it. */
export interface ApproversFacts {
  readonly policy: Policy;
  readonly needs: Needs;
  readonly approvers: readonly Approver[];
  readonly budget: Budget;
  readonly author?: Account;
  /** Committers, the last pusher, whoever dispatched. */
  readonly others: readonly Account[];
}

/** Roles at a forge that can approve. */
const WRITERS: readonly (Approver['role'])[] = ['write', 'maintain', 'admin'];

/** Why those who approved are not enough for a class; empty when they are. */
export function approverReasons(facts: ApproversFacts): string[] {
  const { policy, needs, approvers, budget, author } = facts;
  const reasons: string[] = [];
  const counted: Approver[] = [];
  for (const approver of approvers) {
    const reason = whyNot(facts, approver);
    if (reason !== undefined) reasons.push(reason);
    // The same person twice is one person.
    else if (!counted.some((one) => samePerson(one, approver))) counted.push(approver);
  }
  const missing: string[] = [];
  if (counted.length < needs.approvers) missing.push(`the class ${needs.class} needs ${needs.approvers === 1 ? 'an approval' : `approvals of ${needs.approvers} people`} among ${needs.who.join(', ') || 'nobody'}, and has ${counted.length}`);
  if (needs.independent && needs.class !== 'self' && !counted.some((one) => isIndependent(policy, one, author))) missing.push('the policy asks for an approver of another affiliation than the author');
  if (needs.budget && budget.cost === undefined) missing.push(`the class ${needs.class} needs a budget, and the approval names no cost`);
  // A signature by hand is no weaker than a click.
  if (needs.click && !counted.some((one) => one.via === 'environment' || one.via === 'key')) missing.push(`the class ${needs.class} needs a click on the protected environment`);
  return missing.length === 0 ? [] : [...missing, ...reasons];
}

function whyNot({ policy, needs, author, others }: ApproversFacts, approver: Approver): string | undefined {
  const { login } = approver;
  if (!isAmong(policy, needs.who, approver)) return `${login} is not among those who may approve in the class ${needs.class}`;
  if (needs.class === 'self') return author === undefined || samePerson(author, approver) ? undefined : `${login} is not the author, whose own command the class self is for`;
  if (approver.via === 'policy') return `${login} is recorded as approved by policy, which is for the class self alone`;
  if (approver.via !== 'key' && !WRITERS.includes(approver.role)) return `${login} has the role ${approver.role ?? 'none'} at the forge, and approving needs write`;
  if (author !== undefined && samePerson(author, approver)) return `${login} is the author`;
  if (others.some((other) => samePerson(other, approver))) return `${login} committed to it, pushed it or dispatched it`;
  return undefined;
}

function isIndependent(policy: Policy, approver: Approver, author: Account | undefined): boolean {
  const [theirs, own] = [affiliationsOf(policy, approver.login), author === undefined ? [] : affiliationsOf(policy, author.login)];
  return theirs.length > 0 && own.length > 0 && !theirs.some((name) => own.includes(name));
}
