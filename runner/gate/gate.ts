import type { Account, Approval } from '../model/approval.ts';
import type { Policy } from '../model/declared.ts';
import { openApproval, type Trust } from './approval.ts';
import { approverReasons } from './approvers.ts';
import type { Asks } from './asks.ts';
import type { GateAnswer, GateFacts, StoreFact } from './facts.ts';
import { samePerson, teamsOf } from './people.ts';
import { judgePolicy, larger, needsOf } from './policy.ts';
import { proposalDigest } from './proposal.ts';

/** Milliseconds by which the clock of whoever signed may be ahead of ours. */
const SKEW = 5 * 60 * 1000;
const HOUR = 3600 * 1000;

/**
 * The one place that decides whether a launch may begin now: started, resumed, retried, run again or adopted. Without
 * keys it is the owner's own store, or nothing. With keys, one approval has to hold in every respect; what is refused is
 * refused with every reason.
 */
export function gate(facts: GateFacts): GateAnswer {
  const { trust, policy, launch } = facts;
  if (trust === undefined) return ownersStore(facts.store);
  if (policy === undefined) return { refused: ['policy.json at the tip of the default branch could not be read, and nothing is approved without it'] };
  const asks = facts.plans.find(({ plan }) => plan === launch.plan);
  if (asks === undefined) return { refused: [`the plan ${launch.plan} is not what the declarations give now: it was changed, or never there`] };
  const own = [...launchReasons(facts), ...pullRequestReasons(facts), ...quotaReasons(facts, policy)];
  const refusals: string[] = [];
  let others = 0;
  for (const envelope of facts.approvals) {
    const opened = openApproval(envelope, trust);
    if ('refused' in opened) {
      refusals.push(`an approval does not count: ${opened.refused}`);
      continue;
    }
    const { approval, key } = opened;
    if (!isFor(approval, asks) || (launch.approval !== undefined && launch.approval !== approval.id)) {
      others += 1;
      continue;
    }
    const reasons = approvalReasons({ ...facts, trust, policy, asks, approval });
    if (reasons.length === 0 && own.length === 0) return { allowed: 'approved', approval: approval.id, key, tasksLeft: Math.max(0, approval.budget.tasks - usageOf(facts, approval).tasks), maxLaunchHours: approval.maxLaunchHours };
    refusals.push(...reasons.map((reason) => `approval ${approval.id}: ${reason}`));
  }
  const none = refusals.length > 0 ? [] : own.length > 0 ? [] : [`no approval covers the plan ${launch.plan}${launch.approval === undefined ? '' : ` under the name ${launch.approval}`}${others > 0 ? `; ${others} ${others === 1 ? 'is' : 'are'} of other plans` : ''}`];
  return { refused: [...own, ...refusals, ...none] };
}

/** With no keys, a folder of the user, or a bucket that they hold credentials for, is theirs to run in. */
function ownersStore(store: StoreFact): GateAnswer {
  if (store.kind === 'remote' || store.owned) return { allowed: 'owner' };
  return { refused: [`the store ${store.name} belongs to another user of this machine, and no approval keys are configured: use a store of your own (--store), or name a configuration with keys (--runner-config)`] };
}

/** An approval that is for a plan, with what it is judged by. */
interface Covering extends GateFacts {
  readonly trust: Trust;
  readonly policy: Policy;
  readonly asks: Asks;
  readonly approval: Approval;
}

/** Every reason why an approval does not let this launch begin now. */
function approvalReasons(facts: Covering): string[] {
  return [...bindingReasons(facts), ...timeReasons(facts), ...narrowReasons(facts), ...usageReasons(facts), ...attemptReasons(facts), ...standingReasons(facts), ...policyReasons(facts)];
}

/** Whether an approval names a plan, or a series that it is of. */
export function isFor(approval: Approval, asks: Pick<Asks, 'plan' | 'series'>): boolean {
  return approval.kind === 'proposal' ? approval.plans.includes(asks.plan) : approval.series.includes(asks.series);
}

/** A launch has an end of its own, before which it has to begin. */
function launchReasons({ launch, now }: GateFacts): string[] {
  const expires = Date.parse(launch.expires);
  return now < expires ? [] : [`the launch was to begin before ${launch.expires}`];
}

/** The pull request as it is now: what was asked for must still be wanted, and be what was recomputed. */
function pullRequestReasons({ pullRequest, commits, action }: GateFacts): string[] {
  if (pullRequest === undefined) return [];
  const { number, state, draft, headSha, base } = pullRequest;
  const reasons: string[] = [];
  if (state === 'closed') reasons.push(`the pull request ${number} is closed`);
  if (draft && state === 'open') reasons.push(`the pull request ${number} is a draft`);
  if (!base.isDefault) reasons.push(`the pull request ${number} is to be merged into ${base.branch}, which is not the default branch`);
  if (commits === undefined) reasons.push(`the plans were not recomputed from the commits of the pull request ${number}`);
  else if (commits.headSha !== headSha && (action === 'start' || action === 'rerun')) reasons.push(`the plans were recomputed from ${commits.headSha}, and the pull request ${number} is at ${headSha} now`);
  return reasons;
}

/** Live launches of one person, and of the members of a team. */
function quotaReasons({ launch, live, action }: GateFacts, policy: Policy): string[] {
  if (action === 'resume' || action === 'adopt') return [];
  const { launchesPerPerson, launchesPerTeam } = policy.limits ?? {};
  const account = (login: string): Account => ({ id: 0, login });
  const reasons: string[] = [];
  const mine = live.filter((login) => samePerson(account(login), account(launch.by))).length;
  if (launchesPerPerson !== undefined && mine >= launchesPerPerson) reasons.push(`${launch.by} has ${mine} live launches, and the policy allows ${launchesPerPerson}`);
  for (const team of launchesPerTeam === undefined ? [] : teamsOf(policy, launch.by)) {
    const theirs = live.filter((login) => teamsOf(policy, login).includes(team)).length;
    if (theirs >= (launchesPerTeam as number)) reasons.push(`the team ${team} has ${theirs} live launches, and the policy allows ${launchesPerTeam}`);
  }
  return reasons;
}

/** Repository, installation, runner, pull request; and that its plans are those whose digest was approved. */
export function bindingReasons({ approval, trust, launch, pullRequest }: Pick<Covering, 'approval' | 'trust' | 'pullRequest'> & { readonly launch: Pick<GateFacts['launch'], 'runner'> }): string[] {
  const reasons: string[] = [];
  if (approval.repository !== trust.repository) reasons.push(`it is for the repository ${approval.repository}, and this is ${trust.repository}`);
  if (approval.installation !== trust.installation) reasons.push(`it is for the installation ${approval.installation}, and this is ${trust.installation}`);
  if (!approval.runners.includes(launch.runner)) reasons.push(`it is for ${approval.runners.join(', ')}, and this runner is ${launch.runner}`);
  if (approval.kind === 'proposal' && proposalDigest(approval.plans) !== approval.proposal) reasons.push('its plans are not those of the proposal that it names');
  if (pullRequest !== undefined && approval.kind === 'proposal' && approval.pullRequest?.number !== pullRequest.number) reasons.push(`it was given for ${approval.pullRequest === undefined ? 'no pull request' : `the pull request ${approval.pullRequest.number}`}, and this is ${pullRequest.number}`);
  return reasons;
}

/** Only instants that were signed, and our own clock, are compared. */
function timeReasons({ approval, policy, now }: Covering): string[] {
  const [issued, expires] = [Date.parse(approval.issued), Date.parse(approval.expires)];
  const reasons: string[] = [];
  if (!(issued <= now + SKEW)) reasons.push(`it was signed at ${approval.issued}, which is not yet here`);
  if (!(now < expires)) reasons.push(`it expired at ${approval.expires}`);
  const most = needsOf(policy, approval.class)?.expiresHours;
  // A standing approval names its own end.
  if (most !== undefined && approval.kind === 'proposal' && !(now < issued + most * HOUR)) reasons.push(`it was signed at ${approval.issued}, and the policy lets approvals of the class ${approval.class} start launches for ${most} hours`);
  return reasons;
}

/** A launch computes no more than was approved. */
function narrowReasons({ approval, launch }: Covering): string[] {
  if (approval.cache === 'off') return [];
  if (launch.cache === 'off') return ['it does not let a launch do without the records of the store (--cache off)'];
  return launch.force ? ['it does not let a launch compute what the store has (--force)'] : [];
}

function usageOf({ used }: Pick<GateFacts, 'used'>, { id }: Approval): { readonly launches: number; readonly tasks: number; readonly cpuHours: number; readonly cost?: number } {
  return Object.hasOwn(used, id) ? (used[id] as { launches: number; tasks: number; cpuHours: number; cost?: number }) : { launches: 0, tasks: 0, cpuHours: 0 };
}

/** Launches and budget, over everything that was started under it. */
function usageReasons(facts: Covering): string[] {
  const { approval, policy, action } = facts;
  const { budget } = approval;
  const used = usageOf(facts, approval);
  const reasons: string[] = [];
  const most = Math.min(approval.maxAttempts, approval.kind === 'standing' ? Infinity : (needsOf(policy, approval.class)?.maxAttempts ?? Infinity));
  const counted = action === 'resume' || action === 'adopt' ? used.launches : used.launches + 1;
  if (counted > most) reasons.push(`${used.launches} launches were started under it, and it allows ${most}`);
  const spent = (words: string, value: number | undefined, bound: number | undefined): void => {
    if (bound !== undefined && value !== undefined && value >= bound && value > 0) reasons.push(`its budget is spent: ${Math.round(value * 1000) / 1000} of ${bound} ${words}`);
  };
  spent('tasks', used.tasks, budget.tasks);
  spent('processor hours', used.cpuHours, budget.cpuHours);
  spent('cost', used.cost, budget.cost);
  return reasons;
}

/** What a workflow asks for counts only in the run and attempt that it was approved in; a re-run is a new decision. */
function attemptReasons({ approval, run, action }: Covering): string[] {
  if (run === undefined) return action === 'rerun' ? ['a re-run needs an approval of its own, and it is not known which run this is'] : [];
  if (action !== 'start' && action !== 'rerun') return [];
  if (approval.run?.id === run.id && approval.run.attempt === run.attempt) return [];
  return [`it was given in ${approval.run === undefined ? 'no workflow' : `run ${approval.run.id}, attempt ${approval.run.attempt}`}, and this is run ${run.id}, attempt ${run.attempt}`];
}

/** The bounds of a standing approval. */
function standingReasons({ approval, asks }: Covering): string[] {
  if (approval.kind !== 'standing') return [];
  const reasons: string[] = [];
  if (asks.units > approval.units) reasons.push(`the plan has ${asks.units} units, and it allows ${approval.units}`);
  for (const location of asks.locations) if (!approval.sources.some((source) => location.startsWith(source))) reasons.push(`${location} is below none of its sources (${approval.sources.join(', ')})`);
  return reasons;
}

/** The policy at the tip decides, whatever the policy was when it was signed: bounds, class, people. */
function policyReasons({ approval, policy, plans, asks, pullRequest }: Covering): string[] {
  const covered = approval.kind === 'proposal' ? plans.filter((one) => approval.plans.includes(one.plan)) : [asks];
  const author = pullRequest?.author ?? approval.pullRequest?.author;
  const { refused, class: now } = judgePolicy(policy, { plans: covered, total: approval.budget, ...(author === undefined ? {} : { author }) });
  if (now === undefined || refused.length > 0) return [...refused];
  const needs = needsOf(policy, larger(now, approval.class));
  if (needs === undefined) return [`the policy has no class ${approval.class} any more`];
  const tooLong = approval.maxLaunchHours > needs.maxLaunchHours ? [`it allows launches of ${approval.maxLaunchHours} hours, and the policy ${needs.maxLaunchHours}`] : [];
  const others = [...(approval.pullRequest?.others ?? []), ...(pullRequest?.others ?? []), ...(pullRequest === undefined || approval.pullRequest === undefined ? [] : [approval.pullRequest.author])];
  return [...tooLong, ...approverReasons({ policy, needs, approvers: approval.approvers, budget: approval.budget, ...(author === undefined ? {} : { author }), others })];
}
