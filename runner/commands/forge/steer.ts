import type { Forge, PullRequest } from '../../forge/forge.ts';
import type { Trust } from '../../gate/approval.ts';
import type { Launch, Wanted } from '../../model/stored.ts';
import type { Store } from '../../store/store.ts';
import { readWanted, writeWanted } from '../../store/wanted.ts';
import { mayCommand } from './command.ts';
import { parseCommand } from './grammar.ts';
import { launchesUnder, signedApprovals } from './launches.ts';
import { readRunTitle, RUN_WORKFLOW } from './request.ts';

/** What steers: an event of the pull request, a comment that asks for it, or the plans of its newest proposal. */
export type Steering =
  | { readonly kind: 'closed' | 'drafted' | 'pushed' }
  | { readonly kind: 'command'; readonly comment: number; readonly action: string }
  /** Launches of other plans than these are cancelled. */
  | { readonly kind: 'keep'; readonly headSha: string; readonly plans: readonly string[] };

/** What W6 has. */
export interface SteerOptions {
  readonly forge: Forge;
  /** Zones that approved runs write. */
  readonly stores: readonly Store[];
  readonly trust: Pick<Trust, 'keys'>;
  readonly pullRequest: number;
  readonly steering: Steering;
  readonly now: number;
}

/** What was done: wishes by launch, runs that were cancelled before they began; or why nothing was. */
export interface Steered {
  readonly wishes: readonly { readonly launch: string; readonly action: Wanted['action'] }[];
  readonly cancelled: readonly number[];
  readonly nothing?: string;
}

/** A wish as it will be written, without whom it is for. */
interface Wish {
  readonly action: Wanted['action'];
  readonly by: string;
  readonly reason: string;
}

/**
 * Writes what is wanted of the launches of one pull request, and of no other: they are found by approvals that were signed
 * for its number. What the event said is looked at again, so that an event that comes late, or twice, does no harm.
 */
export async function steer(options: SteerOptions): Promise<Steered> {
  const { forge, pullRequest: number, steering } = options;
  const pullRequest = await forge.pullRequest(number);
  if (pullRequest === undefined) return nothing(`there is no pull request ${number}`);
  if (steering.kind === 'command') return byCommand(options, pullRequest, steering);
  if (steering.kind === 'keep') {
    if (pullRequest.headSha !== steering.headSha) return nothing(`the pull request ${number} is at another commit by now`);
    const keep = new Set(steering.plans);
    return { wishes: await wish(options, { action: 'cancel', by: 'headgate', reason: `pull request ${number} has another plan at ${steering.headSha}` }, ({ plan }) => !keep.has(plan)), cancelled: [] };
  }
  // Whether the proposal is another one is known when it was planned again; until then everything goes on.
  if (steering.kind === 'pushed') return nothing('a push is looked at when it is planned');
  if (pullRequest.state === 'open' && !pullRequest.draft) return nothing(`the pull request ${number} is open again`);
  const cancelled = await cancelWaiting(options);
  if (pullRequest.state !== 'closed') return { wishes: [], cancelled };
  return { wishes: await wish(options, { action: 'cancel', by: 'headgate', reason: `pull request ${number} was closed` }), cancelled };
}

/** A comment that asks for it is read again: anybody who may write can start a workflow, and name any comment. */
async function byCommand(options: SteerOptions, pullRequest: PullRequest, { comment: id, action }: Extract<Steering, { readonly kind: 'command' }>): Promise<Steered> {
  const { forge } = options;
  const comment = await forge.comment(id);
  if (comment === undefined || !comment.onPullRequest || comment.on !== pullRequest.number) return nothing(`the comment ${id} is not below the pull request ${pullRequest.number}`);
  if (comment.edited || comment.author.bot || comment.app !== undefined) return nothing(`the comment ${id} was edited, or is by a program`);
  const said = parseCommand(comment.body);
  if (said.kind !== 'command' || said.command.verb !== action || !('analyses' in said.command)) return nothing(`the comment ${id} does not ask to ${action}`);
  if (!mayCommand(pullRequest, comment, await forge.role(comment.author))) return nothing(`${comment.author.login} may not command here`);
  const { verb, analyses } = said.command;
  const wishes = await wish(options, { action: verb, by: comment.author.login, reason: `comment ${id} on pull request ${pullRequest.number}` }, ({ analysis, approval }) => (analyses.length === 0 || analyses.includes(analysis)) && !isLater(approval, id));
  return { wishes, cancelled: verb === 'cancel' && analyses.length === 0 ? await cancelWaiting(options) : [] };
}

/** Whether an approval rests on something that was said after a comment: whoever reads an old comment again means what was there then. */
function isLater(approval: string, comment: number): boolean {
  return [...approval.matchAll(/comment-(\d+)/g)].some(([, id]) => Number(id) > comment);
}

/** Cancels runs of W4 for this pull request that wait for their turn or for a click. Titles are by whoever started them: the worst is a run that has to be started again. */
async function cancelWaiting({ forge, pullRequest }: SteerOptions): Promise<number[]> {
  const cancelled: number[] = [];
  for (const { id, title, waiting } of await forge.liveRuns(RUN_WORKFLOW)) {
    if (!waiting || readRunTitle(title)?.pullRequest !== pullRequest) continue;
    await forge.cancelRun(id);
    cancelled.push(id);
  }
  return cancelled;
}

/** Writes a wish for each launch that has not ended, once. */
async function wish({ stores, trust, pullRequest, now }: SteerOptions, { action, by, reason }: Wish, concerns: (launch: Launch) => boolean = () => true): Promise<Steered['wishes']> {
  const wishes: Steered['wishes'][number][] = [];
  for (const store of stores) {
    const approvals = (await signedApprovals(store, trust)).filter((one) => one.pullRequest?.number === pullRequest);
    const ids = new Set(approvals.map(({ id }) => id));
    for (const plan of new Set(approvals.flatMap((one) => one.plans))) {
      const live = (await launchesUnder(store, plan, ids)).filter(({ launch, end }) => end === undefined && concerns(launch)).map(({ launch }) => launch.id);
      if (live.length === 0) continue;
      const known = (await readWanted(store, plan, 0)).filter((one) => one.action === action && one.reason === reason).flatMap(({ launches = [] }) => launches);
      const left = live.filter((id) => !known.includes(id));
      if (left.length > 0) await writeWanted(store, plan, { action, by, at: new Date(now).toISOString(), reason, launches: left });
      wishes.push(...left.map((launch) => ({ launch, action })));
    }
  }
  return wishes;
}

function nothing(reason: string): Steered {
  return { wishes: [], cancelled: [], nothing: reason };
}
