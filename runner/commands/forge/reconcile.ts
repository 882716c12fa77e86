import type { Forge, PullRequest } from '../../forge/forge.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { runCheck, unrunCheck, type CheckText } from '../../report/pull-request/checks.ts';
import { composeComment, readComment, type CommentState } from '../../report/pull-request/comment.ts';
import { runSection, type RunPlaces } from '../../report/pull-request/run-section.ts';
import { PROPOSAL_COMMENT, RUN_CHECK } from './post.ts';
import { approvingComments } from './unheard.ts';

/** What W5 has: no store, and nothing of a pull request but numbers and commits. */
export interface ReconcileOptions {
  readonly forge: Forge;
  /** Of another job, checked against their schema. */
  readonly snapshots: readonly Snapshot[];
  readonly places?: RunPlaces;
}

/** Pull requests whose comments are searched in one round: it is a request for each. */
const MOST_WAITING = 50;

/** What was found to be amiss and needs rights that this job has not: data for the one that has them. */
export interface Repairs {
  /** Pull requests whose newest commit was never planned. */
  readonly plan: readonly { readonly pullRequest: number; readonly baseSha: string; readonly headSha: string }[];
  /** What each pull request proposes now: runs of W4 that wait for something else are of no use. */
  readonly proposals: readonly { readonly pullRequest: number; readonly baseSha: string; readonly headSha: string; readonly proposal?: string }[];
  /** Commands that approve what is proposed now, of pull requests where nothing came of any. */
  readonly run: readonly { readonly pullRequest: number; readonly baseSha: string; readonly headSha: string; readonly proposal: string; readonly comment: number }[];
  /** Pull requests with launches of plans that they do not propose any more, and the plans that they do. */
  readonly keep: readonly { readonly pullRequest: number; readonly headSha: string; readonly plans: readonly string[] }[];
}

/**
 * Brings the comments and checks of all open pull requests to what the store says, whatever event was missed: done twice,
 * the second time writes nothing. What else is to be done is handed back.
 */
export async function reconcile({ forge, snapshots, places = {} }: ReconcileOptions): Promise<Repairs> {
  const byNumber = new Map(snapshots.map((one) => [one.pullRequest, one]));
  const repairs: { readonly proposals: Repairs['proposals'][number][]; readonly keep: Repairs['keep'][number][] } = { proposals: [], keep: [] };
  const unplanned: Turn<Repairs['plan'][number]>[] = [];
  const waiting: Turn<{ readonly pullRequest: PullRequest; readonly proposal: string }>[] = [];
  for (const pullRequest of await forge.openPullRequests()) {
    if (!pullRequest.base.isDefault) continue;
    const { number, headSha, base } = pullRequest;
    const shown = await show(forge, pullRequest, byNumber.get(number), places);
    if (shown === undefined) {
      unplanned.push({ author: pullRequest.author.id, one: { pullRequest: number, baseSha: base.sha, headSha } });
      continue;
    }
    if (shown.check !== undefined) await forge.writeCheck({ name: RUN_CHECK, sha: headSha, ...shown.check });
    const { proposal, plans } = shown.state;
    repairs.proposals.push({ pullRequest: number, baseSha: base.sha, headSha, ...(proposal === undefined ? {} : { proposal }) });
    if (proposal !== undefined && shown.state.unrun === 'waiting' && byNumber.get(number)?.proposals.some(({ digest }) => digest === proposal) !== true) waiting.push({ author: pullRequest.author.id, one: { pullRequest, proposal } });
    const keep = proposal === undefined ? [] : plans;
    const others = (byNumber.get(number)?.runs ?? []).filter(({ live, plan }) => live && keep !== undefined && !keep.includes(plan));
    if (keep !== undefined && others.length > 0) repairs.keep.push({ pullRequest: number, headSha, plans: keep });
  }
  const run: Repairs['run'][number][] = [];
  for (const { pullRequest, proposal } of inTurn(waiting).slice(0, MOST_WAITING)) {
    for (const comment of await approvingComments(forge, pullRequest, proposal)) run.push({ pullRequest: pullRequest.number, baseSha: pullRequest.base.sha, headSha: pullRequest.headSha, proposal, comment });
  }
  return { ...repairs, plan: inTurn(unplanned), run };
}

/** Something that its author waits for. */
interface Turn<T> {
  readonly author: number;
  readonly one: T;
}

/** One of each author, then a second of each, and so on: whoever opens hundreds waits for their own. */
function inTurn<T>(all: readonly Turn<T>[]): T[] {
  const counts = new Map<number, number>();
  const ranked = all.map(({ author, one }) => {
    const rank = counts.get(author) ?? 0;
    counts.set(author, rank + 1);
    return { rank, one };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
}

/** What a comment remembers, and the check that goes with it, where that is known. */
interface Shown {
  readonly state: CommentState;
  readonly check: CheckText | undefined;
}

/** What a comment shows now; undefined: its newest commit was never planned. */
async function show(forge: Forge, { number, headSha }: PullRequest, snapshot: Snapshot | undefined, places: RunPlaces): Promise<Shown | undefined> {
  let found: Shown | undefined;
  await forge.writeComment(number, {
    marker: PROPOSAL_COMMENT,
    body: (before) => {
      const shown = readComment(before);
      const { state } = shown;
      found = undefined;
      if (before === undefined || state === undefined || state.head !== headSha) return before ?? 'This pull request is looked at in a moment.\n';
      // Without a snapshot of it nothing is known that is newer than what is shown.
      const run = snapshot === undefined ? shown.run : runSection(snapshot, state.proposal, places);
      found = { state, check: snapshot === undefined && run !== '' ? undefined : checkOf(state, snapshot, run) };
      return composeComment({ plan: shown.plan, run, state });
    },
  });
  return found;
}

/** The check of the runs: by the plans that are proposed now, under whichever proposal they were approved. */
function checkOf({ proposal, plans, unrun }: CommentState, snapshot: Snapshot | undefined, section: string): CheckText {
  const approved = snapshot?.proposals.find(({ digest }) => digest === proposal);
  const wanted = plans ?? approved?.plans;
  if (snapshot === undefined || wanted === undefined || unrun === 'blocked' || unrun === 'nothing') return unrunCheck(unrun);
  const runs = snapshot.runs.filter(({ plan }) => wanted.includes(plan));
  if (runs.length === 0) return unrunCheck(unrun);
  return runCheck(runs, wanted.length - runs.length + (plans === undefined ? (approved?.plansLeft ?? 0) : 0), section);
}
