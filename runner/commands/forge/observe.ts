import { observe } from '../../execute/observe.ts';
import { readRunners } from '../../execute/queue.ts';
import type { LedgerLine } from '../../execute/ledger.ts';
import type { Trust } from '../../gate/approval.ts';
import { costOf } from '../../gate/policy.ts';
import type { ProposalApproval } from '../../model/approval.ts';
import { canonical, type Json } from '../../model/canonical.ts';
import type { Policy } from '../../model/declared.ts';
import type { Plan } from '../../model/plan.ts';
import type { Snapshot, SnapshotFailure, SnapshotProposal, SnapshotRun } from '../../model/snapshot.ts';
import type { Result, RunnerState, RunStatus } from '../../model/stored.ts';
import { cut } from '../../report/markdown.ts';
import { readDocument } from '../../store/documents.ts';
import { readRevocations, type Revocations } from '../../store/records.ts';
import { findResult } from '../../store/results.ts';
import type { Store } from '../../store/store.ts';
import { compareResults, noComparison } from './compare-results.ts';
import { launchesUnder, signedApprovals, type LaunchFound } from './launches.ts';

/** Bounds of a snapshot; the schema has the same numbers. */
const most = { proposals: 20, plans: 200, runs: 200, failures: 5, text: 400, tail: 2000 } as const;

/** What W5 reads. */
export interface ObserveOptions {
  /** Zone that approved runs write; snapshots are written there too. */
  readonly store: Store;
  /** What is published: results of the base are compared with. */
  readonly main: Store;
  /** The same for what is private, where there is such a zone: of its runs the state is told. */
  readonly private?: { readonly store: Store; readonly main: Store };
  readonly trust: Pick<Trust, 'keys'>;
  /** Numbers of the pull requests that are looked at; absent: all that anything was approved for. */
  readonly only?: ReadonlySet<number>;
  /** For prices. */
  readonly policy: Policy | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What was approved, as `proposals/<digest>.json` has it. */
interface StoredProposal {
  readonly analyses?: readonly { readonly analysis: string; readonly plan: string; readonly basePlan?: string }[];
  readonly expected?: SnapshotProposal['expected'];
}

/**
 * Looks at everything that was approved for pull requests, and writes what came of it, a snapshot for each of them. Whoever
 * sees the forge reads those, and no store.
 */
export async function observePullRequests(options: ObserveOptions): Promise<Snapshot[]> {
  const { store, private: hidden, trust, now } = options;
  const byNumber = new Map<number, ProposalApproval[]>();
  for (const approval of await approvalsIn(hidden === undefined ? [store] : [store, hidden.store], trust)) {
    const number = approval.pullRequest?.number ?? 0;
    if (options.only?.has(number) !== false) byNumber.set(number, [...(byNumber.get(number) ?? []), approval]);
  }
  const open: Looking = { ...options, hidden: false, revocations: await readRevocations(store), runners: await readRunners(store), ids: new Set() };
  const secret: Looking | undefined = hidden === undefined ? undefined : { ...open, ...hidden, hidden: true, revocations: await readRevocations(hidden.store), runners: await readRunners(hidden.store) };
  const snapshots: Snapshot[] = [];
  for (const [pullRequest, approvals] of [...byNumber].sort(([a], [b]) => a - b)) {
    const newest = [...approvals].reverse();
    const documents = new Map<string, StoredProposal | undefined>();
    for (const { proposal } of newest.slice(0, most.proposals)) if (!documents.has(proposal)) documents.set(proposal, await readDocument<StoredProposal>(store, `proposals/${proposal}.json`));
    const plans = [...new Set(newest.flatMap((one) => one.plans))];
    const runs: SnapshotRun[] = [];
    const ids = new Set(approvals.map(({ id }) => id));
    for (const plan of plans.slice(0, most.runs)) {
      const named = [...documents.values()].flatMap((document) => document?.analyses ?? []).find((one) => one.plan === plan);
      // Each plan was written to the zone that it is run in.
      const isHidden = secret !== undefined && (await secret.store.get(`plans/${plan}.json`)) !== undefined && (await store.get(`plans/${plan}.json`)) === undefined;
      runs.push(await runOf({ ...(isHidden ? secret : open), ids }, plan, named));
    }
    const snapshot: Snapshot = { version: 1, at: new Date(now).toISOString(), pullRequest, proposals: proposalsOf(newest, documents), runs, runsLeft: plans.length - runs.length };
    await store.put(`snapshots/pull-request-${pullRequest}.json`, `${canonical(snapshot as unknown as Json)}\n`);
    snapshots.push(snapshot);
  }
  return snapshots;
}

/** Approvals of several stores, oldest first; one that lies in more than one of them counts once. */
async function approvalsIn(stores: readonly Store[], trust: ObserveOptions['trust']): Promise<ProposalApproval[]> {
  const found = new Map<string, ProposalApproval>();
  for (const store of stores) for (const approval of await signedApprovals(store, trust)) found.set(`${approval.proposal} ${approval.id}`, found.get(`${approval.proposal} ${approval.id}`) ?? approval);
  return [...found.values()].sort((a, b) => (a.issued < b.issued ? -1 : a.issued > b.issued ? 1 : 0));
}

/** Each proposal once, by its newest approval. */
function proposalsOf(newest: readonly ProposalApproval[], documents: ReadonlyMap<string, StoredProposal | undefined>): SnapshotProposal[] {
  const seen = new Set<string>();
  return newest.filter(({ proposal }) => !seen.has(proposal) && seen.add(proposal)).slice(0, most.proposals).map((one) => {
    const expected = documents.get(one.proposal)?.expected;
    return { digest: one.proposal, plans: one.plans.slice(0, most.plans), plansLeft: Math.max(0, one.plans.length - most.plans), class: one.class, approvers: one.approvers.slice(0, 10).map(({ login }) => cut(login, 100)), expires: one.expires, ...(expected === undefined ? {} : { expected }) };
  });
}

/** What is looked at for each plan. */
interface Looking extends ObserveOptions {
  /** This is the private zone. */
  readonly hidden: boolean;
  readonly revocations: Revocations;
  readonly runners: ReadonlyMap<string, RunnerState>;
  /** Approvals of this pull request. */
  readonly ids: ReadonlySet<string>;
}

async function runOf(looking: Looking, plan: string, named: { readonly analysis: string; readonly basePlan?: string } | undefined): Promise<SnapshotRun> {
  const { store, main, revocations, runners, ids } = looking;
  const document = await readDocument<Plan>(store, `plans/${plan}.json`);
  const launches = await launchesUnder(store, plan, ids);
  const newest = launches[launches.length - 1];
  const result = (await findResult(store, plan, revocations)) ?? (store === main ? undefined : await findResult(main, plan, await readRevocations(main)));
  const { runner: alive, status } = await observe(store, plan);
  const live = launches.some(({ end }) => end === undefined);
  const refused = newest === undefined ? undefined : runners.get(newest.launch.runner)?.refused.find(({ launch }) => launch === newest.launch.id)?.reason;
  // Who cannot be read is treated as private.
  const isPrivate = looking.hidden || document === undefined || document.privacy === 'private';
  const base = { plan, analysis: cut(newest?.launch.analysis ?? named?.analysis ?? '', 200), private: isPrivate, state: stateOf({ result, launches, status, alive }), live: live && result === undefined, ...(newest === undefined ? {} : { launch: newest.launch.id, runner: newest.launch.runner }) };
  if (isPrivate) return { ...base, analysis: '', failures: [], failuresLeft: 0, ...noComparison };
  const own = status !== undefined && launches.some(({ launch }) => launch.id === status.launch) ? status : undefined;
  const spent = await spentOf(looking, launches);
  const failures = result === undefined ? (own?.failures ?? []) : [];
  const beforePlan = named?.basePlan;
  const before = result === undefined || beforePlan === undefined ? undefined : ((await findResult(main, beforePlan, await readRevocations(main))) ?? (await findResult(store, beforePlan, revocations)));
  return {
    ...base,
    ...(refused === undefined ? {} : { waits: cut(refused, most.text) }),
    ...countsOf(result, own),
    ...spent,
    failures: failures.slice(0, most.failures).map((one) => failureOf(base.analysis, one)),
    failuresLeft: Math.max(0, (own?.counts.failed ?? 0) - Math.min(failures.length, most.failures)) * (result === undefined ? 1 : 0),
    ...(result === undefined ? noComparison : await compareResults({ result, before, store, main })),
  };
}

function stateOf({ result, launches, status, alive }: { readonly result: Result | undefined; readonly launches: readonly LaunchFound[]; readonly status: RunStatus | undefined; readonly alive: 'none' | 'alive' | 'stale' }): SnapshotRun['state'] {
  if (result !== undefined) return 'complete';
  const newest = launches[launches.length - 1];
  if (newest === undefined) return 'none';
  // The newest may wait while an older one, or one of another pull request, does the work.
  if (alive === 'alive' && launches.some(({ end }) => end === undefined)) return status?.state === 'paused' ? 'paused' : 'running';
  const open = launches.find(({ end }) => end === undefined);
  if (open !== undefined) return status?.launch === open.launch.id ? 'interrupted' : 'queued';
  // A result that a revocation took away is to be made anew.
  return newest.end?.outcome === 'complete' ? 'none' : (newest.end?.outcome ?? 'none');
}

function countsOf(result: Result | undefined, status: RunStatus | undefined): Pick<SnapshotRun, 'counts' | 'cached' | 'ran'> {
  if (result !== undefined) return { counts: result.counts, cached: Math.max(0, result.counts.succeeded - result.usage.tasks), ran: result.usage.tasks };
  return status === undefined ? {} : { counts: status.counts, cached: status.cached, ran: status.ran };
}

/** What launches used, by the lines of the ledger that they wrote when they ended. */
async function spentOf({ store, policy }: Looking, launches: readonly LaunchFound[]): Promise<Pick<SnapshotRun, 'seconds' | 'cost' | 'currency'>> {
  let [wall, cpu, lines] = [0, 0, 0];
  for (const { launch, end } of launches) {
    const line = end === undefined ? undefined : await readDocument<LedgerLine>(store, `ledger/${end.ended.slice(0, 7)}/${launch.id}.ndjson`);
    if (line === undefined) continue;
    [wall, cpu, lines] = [wall + line.wall, cpu + line.cpu, lines + 1];
  }
  if (lines === 0) return {};
  const cost = policy === undefined ? undefined : costOf(policy, { cpuHours: cpu / 3600, gpuHours: 0, memoryGiBHours: 0 });
  return { seconds: wall, ...(cost === undefined ? {} : { cost, ...(policy?.prices === undefined ? {} : { currency: policy.prices.currency }) }) };
}

function failureOf(analysis: string, { stage, at, class: kind, reason, tail }: RunStatus['failures'][number]): SnapshotFailure {
  const place = Object.entries(at).map(([axis, coordinate]) => `${axis}=${coordinate}`);
  // A command to copy has nothing in it that a shell would read otherwise.
  const plain = [analysis, stage, ...place].every((word) => /^[A-Za-z0-9._/=-]+$/.test(word));
  const command = plain ? `headgate run -a ${analysis} --only ${stage}${place.length === 0 ? '' : ` --unit ${place.join(',')}`}` : 'headgate run';
  return { place: cut([stage, ...place].join(' '), most.text), class: kind, reason: cut(reason, most.text), ...(tail === undefined ? {} : { tail: [...tail].slice(-most.tail).join('') }), command: cut(command, most.text) };
}
