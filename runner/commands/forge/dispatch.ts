import { basename } from 'node:path';
import { enqueue } from '../../execute/queue.ts';
import { writeStoredPlan } from '../../execute/stored-plan.ts';
import type { Forge } from '../../forge/forge.ts';
import { approverReasons } from '../../gate/approvers.ts';
import type { Trust } from '../../gate/approval.ts';
import { gate } from '../../gate/gate.ts';
import { samePerson } from '../../gate/people.ts';
import { judgePolicy, policyDigest, totalOf, type Needs } from '../../gate/policy.ts';
import { proposalDigest } from '../../gate/proposal.ts';
import type { SigningKey } from '../../gate/signature.ts';
import type { Account, Approver, ProposalApproval } from '../../model/approval.ts';
import { canonical, type Json } from '../../model/canonical.ts';
import type { Policy } from '../../model/declared.ts';
import { digestOf } from '../../model/digest.ts';
import type { ProposalReport } from '../../model/proposal-report.generated.ts';
import type { Launch } from '../../model/stored.ts';
import { readRevocations } from '../../store/records.ts';
import { findResult } from '../../store/results.ts';
import type { Store } from '../../store/store.ts';
import { asksOfPlan, storedFacts } from '../admit.ts';
import type { Planned } from '../workspace.ts';
import { DIRECT, REVIEWED } from './evidence.ts';
import { guard, type Guarded } from './guard.ts';
import type { RunRequest, WorkflowRun } from './request.ts';
import { neededFiles } from './needed-files.ts';
import { approvalOf, signedOnce, writeApproval, type Signed } from './sign.ts';

/** What W4 has when it may sign. */
export interface DispatchOptions {
  readonly forge: Forge;
  readonly request: RunRequest;
  /** Whoever started the workflow. */
  readonly dispatcher: Account | undefined;
  /** This workflow run, by the forge's own environment; absent where no workflow signs. */
  readonly run?: WorkflowRun;
  /** The environment that this job runs in: in `compute-reviewed` somebody clicked. */
  readonly environment: string;
  /** Recomputed from the commits in this workflow run, by a job without credentials, and checked against their schemas. */
  readonly report: ProposalReport;
  readonly plans: readonly Planned[];
  /** Files of the change that were handed over, each named by its digest: those that the plans need are copied, and not looked into. */
  readonly files: readonly string[];
  /** policy.json at the tip of the default branch; undefined: there is none in order. */
  readonly policy: Policy | undefined;
  readonly trust: Trust;
  readonly signer: SigningKey;
  /** Zones that approved runs write: private plans have one of their own, or none. */
  readonly stores: { readonly public: Store; readonly private?: Store };
  readonly runner: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What was started. `adopted`: it had been started before, under the same evidence. */
export type Dispatched = { readonly approval: string; readonly adopted: boolean; readonly launches: readonly Launch[]; readonly complete: readonly string[] } | { readonly refused: readonly string[] };

/**
 * Reads the forge once more, compares digests, asks policy and gate, and only then signs the approval and writes it, the
 * launches and their places in the queue. Every write has a name that follows from what it is for: doing this again does
 * nothing twice, and completes what was broken off.
 */
export async function dispatch(options: DispatchOptions): Promise<Dispatched> {
  const { request, report, plans, policy, trust, now } = options;
  const compared = comparisonReasons(options);
  if (compared.length > 0) return { refused: compared };
  if (policy === undefined) return { refused: ['policy.json at the tip of the default branch could not be read, and nothing is approved without it'] };
  const guarded = await guard({ forge: options.forge, request, dispatcher: options.dispatcher, ...(options.environment === REVIEWED && options.run !== undefined ? { clicked: options.run } : {}) });
  if ('refused' in guarded) return guarded;
  if (guarded.repository !== trust.repository) return { refused: [`the forge says that this is ${guarded.repository}, and approvals are for ${trust.repository}`] };
  const asks = plans.map(asksOfPlan);
  const budget = totalOf(policy, asks);
  const { pullRequest } = guarded;
  const { needs, refused } = judgePolicy(policy, { plans: asks, total: budget, author: pullRequest.author });
  if (needs === undefined || refused.length > 0) return { refused };
  if (report.policy?.digest !== policyDigest(policy)) return { refused: ['policy.json was changed since the plans were recomputed; give the command again'] };
  const approvers = approversFor(needs, guarded);
  const reasons = [...asks.filter((one) => Object.values(one.largest).includes(Infinity)).map((one) => `a task of ${one.analysis} may ask for any amount: declare \`max\``), ...approverReasons({ policy, needs, approvers, budget, author: pullRequest.author, others: pullRequest.others })];
  if (reasons.length > 0) return { refused: [...reasons, ...guarded.dropped] };
  const groups = groupsOf(options);
  if ('refused' in groups) return groups;

  const approval = approvalOf({ request, guarded, approvers, ...(options.run === undefined ? {} : { run: options.run }), policy, needs, budget, plans: report.proposal?.plans ?? [], trust, runners: [options.runner], now });
  const done: Extract<Dispatched, { readonly approval: string }>[] = [];
  const ready: (() => Promise<Extract<Dispatched, { readonly approval: string }>>)[] = [];
  for (const { store, plans: own } of groups) {
    const signed = await signedOnce(store, approval, options.signer, trust);
    if ('refused' in signed) return signed;
    const launches = launchesOf(options, signed.approval, guarded, own);
    const against = await gateReasons(options, { signed, guarded, launches, store, asks });
    if (against.length > 0) return { refused: against };
    ready.push(() => write(options, { store, signed, launches, plans: own }));
  }
  for (const start of ready) done.push(await start());
  return { approval: approval.id, adopted: done.every(({ adopted }) => adopted), launches: done.flatMap(({ launches }) => launches), complete: done.flatMap(({ complete }) => complete) };
}

/** Input, recomputation and the parts of the recomputation have to be one. Nothing is asked of anybody before. */
function comparisonReasons({ request, report, plans }: DispatchOptions): string[] {
  const { commits, proposal, outcome, refusals } = report;
  const reasons: string[] = [];
  if (commits.base !== request.baseSha || commits.head !== request.headSha) reasons.push(`it was recomputed from ${commits.base} and ${commits.head}, and asked for ${request.baseSha} and ${request.headSha}`);
  if (report.pullRequest !== undefined && report.pullRequest !== request.pullRequest) reasons.push(`it was recomputed for the pull request ${report.pullRequest}, and asked for ${request.pullRequest}`);
  if (outcome !== 'planned' || proposal === undefined) return [...reasons, ...(refusals.length > 0 ? refusals.map(({ message }) => message) : ['there is nothing to approve'])];
  if (proposal.digest !== request.proposal) reasons.push(`the commits give the proposal ${proposal.digest}, and ${request.proposal} was approved`);
  if (proposalDigest(proposal.plans) !== proposal.digest) reasons.push('the digest of the proposal is not that of its plans');
  const known = new Set(plans.map(({ planned }) => String(planned.digest)));
  const missing = proposal.plans.filter((plan) => !known.has(plan));
  if (missing.length > 0) reasons.push(`${missing.length} of its plans were not handed over, ${missing[0]} among them: they are too large, or too many for one proposal`);
  if (known.size > proposal.plans.length) reasons.push('plans were handed over that are not in the proposal');
  return reasons;
}

/** The environment that the job which signs has to run in: where the policy asks for a click, or for more people than gave evidence, somebody clicks. */
export function environmentOf({ policy }: Pick<ProposalReport, 'policy'>, { evidence }: Pick<RunRequest, 'evidence'>): string {
  const needs = policy?.needs;
  return needs !== undefined && (needs.click || needs.approvers > evidence.length) ? REVIEWED : DIRECT;
}

/** In the class self, the author's own command is what the policy approves. */
function approversFor({ class: name }: Needs, { approvers, pullRequest }: Guarded): Approver[] {
  if (name !== 'self') return [...approvers];
  return approvers.filter((one) => samePerson(one, pullRequest.author)).map((one) => ({ ...one, via: 'policy' as const }));
}

/** Plans by the zone that they are run in. */
function groupsOf({ plans, stores, report }: DispatchOptions): { readonly store: Store; readonly plans: readonly Planned[] }[] | { readonly refused: readonly string[] } {
  // An embargo is said by the report alone: the plan does not know the day.
  const embargoed = new Set(report.analyses.filter(({ privacy }) => privacy === 'private').map(({ plan }) => plan));
  const isPrivate = ({ planned }: Planned): boolean => planned.plan.privacy === 'private' || embargoed.has(planned.digest);
  const [hidden, shown] = [plans.filter(isPrivate), plans.filter((one) => !isPrivate(one))];
  if (hidden.length > 0 && stores.private === undefined) return { refused: hidden.map(({ planned }) => `the plan of ${planned.analysis} is private, and there is no private zone to run it in`) };
  return [...(shown.length > 0 ? [{ store: stores.public, plans: shown }] : []), ...(hidden.length > 0 ? [{ store: stores.private as Store, plans: hidden }] : [])];
}

/** One launch for each plan. Its id follows from the approval: asked for twice, it is there once. */
function launchesOf({ runner, request }: DispatchOptions, { id, issued, expires, approvers }: ProposalApproval, { pullRequest }: Guarded, plans: readonly Planned[]): Launch[] {
  return plans.map(({ planned: { digest, analysis } }) => ({
    version: 1,
    id: `${Date.parse(issued).toString(36).padStart(9, '0')}-${digestOf(`${id} ${digest}`).slice(0, 10)}`,
    plan: digest,
    analysis,
    by: pullRequest.author.login,
    why: `pull request ${request.pullRequest}, approved by ${approvers.map(({ login }) => login).join(', ')}`,
    approval: id,
    runner,
    created: issued,
    expires,
    cache: 'use',
    force: false,
    priority: 0,
  }));
}

/** What a group of launches is judged and written with. */
interface Group {
  readonly store: Store;
  readonly signed: Signed;
  readonly launches: readonly Launch[];
}

/** The gate has the last word, over the very envelope that is about to be written. */
async function gateReasons({ request, run, policy, trust, now }: DispatchOptions, { store, signed, launches, guarded, asks }: Group & { readonly guarded: Guarded; readonly asks: Parameters<typeof totalOf>[1] }): Promise<string[]> {
  // Nothing was used under an approval that is not written yet; of one that was found, each runner counts what is left.
  const { live } = await storedFacts(store, { id: '', plan: '' });
  const all = [...live];
  // An approval that was found says itself in which run it was given; one by a click is only found in that run.
  const isOwn = run !== undefined && signed.approval.run?.id === run.id && signed.approval.run.attempt === run.attempt;
  const reasons: string[] = [];
  for (const launch of launches) {
    const answer = gate({ action: 'start', launch, now, store: { kind: 'remote', name: store.description }, trust, plans: asks, commits: { baseSha: request.baseSha, headSha: request.headSha }, approvals: [signed.envelope], policy, pullRequest: guarded.pullRequest, ...(isOwn ? { run } : {}), used: {}, live: signed.adopted ? [] : all });
    if ('refused' in answer) reasons.push(...answer.refused);
    else all.push(launch.by);
  }
  return [...new Set(reasons)];
}

async function write({ files, report }: DispatchOptions, { store, signed, launches, plans }: Group & { readonly plans: readonly Planned[] }): Promise<Extract<Dispatched, { readonly approval: string }>> {
  const revocations = await readRevocations(store);
  for (const { planned, indexes } of plans) await writeStoredPlan(store, planned, indexes);
  const needed = neededFiles(plans);
  for (const path of files.filter((one) => needed.has(basename(one)))) {
    const { digest } = await store.putFile(path);
    if (digest !== basename(path)) throw new Error(`a file that was handed over as ${basename(path)} has the digest ${digest}`);
  }
  await writeProposal(store, report);
  await writeApproval(store, signed);
  const [started, complete]: [Launch[], string[]] = [[], []];
  for (const launch of launches) {
    if ((await findResult(store, launch.plan, revocations)) !== undefined) {
      complete.push(launch.plan);
      continue;
    }
    // One that ended is not put into the queue again: whoever wants another try gives the command again.
    if ((await store.get(`launches/${launch.plan}/${launch.id}.end.json`)) === undefined) await enqueue(store, launch);
    started.push(launch);
  }
  return { approval: signed.approval.id, adopted: signed.adopted, launches: started, complete };
}

/** What was approved, for those who show what came of it. The first one to be written stays: its digest is that of its plans. */
async function writeProposal(store: Store, { proposal, analyses, atCaps, expected }: ProposalReport): Promise<void> {
  if (proposal === undefined) return;
  const document: Json = {
    version: 1,
    plans: proposal.plans,
    ...(atCaps === undefined || atCaps.cpuHours === null ? {} : { requirements: { tasks: atCaps.tasks, cpuHours: atCaps.cpuHours, ...(typeof atCaps.cost === 'number' ? { cost: atCaps.cost } : {}) } }),
    ...(expected === undefined || expected.sure === 'none' ? {} : { expected: { hours: expected.hours, ...(expected.cost === undefined ? {} : { cost: expected.cost, ...(atCaps?.currency === undefined ? {} : { currency: atCaps.currency }) }) } }),
    analyses: analyses.flatMap(({ analysis, plan, basePlan, privacy }) => (plan === undefined || privacy === 'private' ? [] : [{ analysis, plan, ...(basePlan === undefined ? {} : { basePlan }) }])),
  };
  await store.create(`proposals/${proposal.digest}.json`, `${canonical(document)}\n`);
}
