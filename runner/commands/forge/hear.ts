import { ForgeError } from '../../forge/forge-error.ts';
import type { Comment, Forge, PullRequest } from '../../forge/forge.ts';
import { openApproval, type Trust } from '../../gate/approval.ts';
import type { SigningKey } from '../../gate/signature.ts';
import type { Account } from '../../model/approval.ts';
import type { Policy } from '../../model/declared.ts';
import type { ProposalReport } from '../../model/proposal-report.generated.ts';
import type { Launch } from '../../model/stored.ts';
import { code } from '../../report/markdown.ts';
import { readDocument } from '../../store/documents.ts';
import type { Store } from '../../store/store.ts';
import type { Planned } from '../workspace.ts';
import { ANSWER_COMMENT, command } from './command.ts';
import { dispatch, type Dispatched } from './dispatch.ts';
import { DIRECT } from './evidence.ts';
import { mayBeCommand } from './grammar.ts';
import { guard } from './guard.ts';
import { launchesUnder } from './launches.ts';
import { PLAN_WORKFLOW, readRunRequest, RECONCILE_WORKFLOW, RUN_WORKFLOW, STEER_WORKFLOW, type RunRequest } from './request.ts';
import { approvalId } from './sign.ts';
import { steer } from './steer.ts';

/** Comments and reviews that a request may rest on. */
const MOST_EVIDENCE = 5;

/** What was made again from the commits, by a process without credentials, and checked against its schemas. */
export interface Recomputation {
  readonly report: ProposalReport;
  readonly plans: readonly Planned[];
  /** Files that the plans need, each named by its digest. */
  readonly files: readonly string[];
}

/** What whoever reads commands has. */
export interface HearOptions {
  readonly forge: Forge;
  readonly stores: { readonly public: Store; readonly private?: Store };
  readonly trust: Trust;
  readonly signer: SigningKey;
  /** The one that may act on what is signed. */
  readonly runner: string;
  /** policy.json at the tip of the default branch, now. */
  policy(): Promise<Policy | undefined>;
  /** Makes the plans of a request again, for `use`, or says why it cannot. */
  recompute<T>(request: RunRequest, author: Account, use: (made: Recomputation) => Promise<T>): Promise<T | { readonly refused: readonly string[] }>;
  readonly now: () => number;
}

/** What was heard so far. It may be forgotten: what is heard again is adopted, and nothing is started twice. */
export interface Ear {
  readonly heard: Set<number>;
  /** Comments by proposal that was approved in them, by people who may command. */
  readonly approving: Map<string, number[]>;
  /** Launches that have not been seen to end, with their plans. */
  readonly live: Map<string, string>;
  /** It has listened before: what is new was said since. */
  begun: boolean;
}

/** One that has heard nothing. */
export function newEar(): Ear {
  return { heard: new Set(), approving: new Map(), live: new Map(), begun: false };
}

/** Something that was done, in words. */
export interface Did {
  readonly pullRequest: number;
  readonly comment: number;
  readonly text: string;
}

/**
 * Does what comments below open pull requests ask for, for a forge where a comment cannot start a workflow with rights: what
 * W3, W4 and W6 do elsewhere, by the same functions, with the key where its owner keeps it. Plans are made again by
 * `recompute`, away from the key; everything else is read from the forge. Answers go to one comment.
 */
export async function hear(options: HearOptions, ear: Ear): Promise<Did[]> {
  const { forge } = options;
  const done: Did[] = [];
  let ring = await haveEnded(options, ear);
  for (const pullRequest of await forge.openPullRequests()) {
    if (!pullRequest.base.isDefault) continue;
    let answer: string | undefined;
    for (const comment of await forge.comments(pullRequest.number)) {
      if (ear.heard.has(comment.id)) continue;
      const did = mayBeCommand(comment.body) ? await follow(options, ear, pullRequest, comment) : undefined;
      ear.heard.add(comment.id);
      if (did === undefined) continue;
      done.push({ pullRequest: pullRequest.number, comment: comment.id, text: did.text });
      ring ||= did.ring;
      if (did.answer !== undefined) answer = `To ${code(comment.author.login, 60)}: ${did.answer}\n`;
    }
    // The last says what holds now; each by itself would be overwritten at once.
    const text = answer;
    if (text !== undefined) await forge.writeComment(pullRequest.number, { marker: ANSWER_COMMENT, body: () => text });
  }
  ear.begun = true;
  if (ring) await ringFor(forge);
  return done;
}

/** Its rounds come anyway; this is only sooner. */
async function ringFor(forge: Forge): Promise<void> {
  try {
    await forge.dispatch(RECONCILE_WORKFLOW, {});
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
  }
}

/** What one command led to. */
interface Followed {
  readonly text: string;
  readonly answer?: string;
  /** The state of the store is another. */
  readonly ring: boolean;
}

async function follow(options: HearOptions, ear: Ear, pullRequest: PullRequest, { id, author }: Comment): Promise<Followed | undefined> {
  const { forge, stores, trust, now } = options;
  let followed: Followed | undefined;
  const commanded = await command({
    forge,
    comment: id,
    start: async (workflow, inputs) => {
      if (workflow === RUN_WORKFLOW) followed = await approve(options, ear, { id, isAuthor: author.id === pullRequest.author.id }, inputs);
      else if (workflow === STEER_WORKFLOW) {
        const { wishes, nothing } = await steer({ forge, stores: [stores.public, ...(stores.private === undefined ? [] : [stores.private])], trust, pullRequest: pullRequest.number, steering: { kind: 'command', comment: id, action: inputs.action ?? '' }, now: now() });
        followed = { text: nothing ?? wishes.map(({ action, launch }) => `${action} ${launch}`).join(', '), ring: wishes.length > 0 };
      } else if (workflow === PLAN_WORKFLOW && ear.begun) {
        // What was said before may have been done then, and costs nothing to say again.
        await forge.dispatch(workflow, inputs);
        followed = { text: `started ${workflow}`, ring: false };
      }
    },
  });
  if (commanded.did === 'answered') return { text: commanded.answer, ring: false };
  return commanded.did === 'ignored' ? { text: `ignored: ${commanded.reason}`, ring: false } : followed;
}

/** W4, all of it. Whoever approved the same before in this pull request is named as well: some classes ask for two. */
async function approve(options: HearOptions, ear: Ear, { id: comment, isAuthor }: { readonly id: number; readonly isAuthor: boolean }, inputs: { readonly [name: string]: string }): Promise<Followed> {
  const { forge, stores, trust, signer, runner } = options;
  const key = `${inputs.pr} ${inputs.proposal}`;
  const approving = [...(ear.approving.get(key) ?? []), comment];
  // An author counts by themselves or not at all.
  if (!isAuthor) ear.approving.set(key, approving);
  const request = readRunRequest({ ...inputs, evidence: approving.slice(-MOST_EVIDENCE).map((id) => `comment:${id}`).join(',') });
  const done: Dispatched = 'refused' in request ? request : ((await startedBefore(options, request)) ?? (await guarded(options, request, async (made) => dispatch({ forge, request, dispatcher: undefined, environment: DIRECT, ...made, policy: await options.policy(), trust, signer, stores, runner, now: options.now() }))));
  if ('refused' in done) return { text: `refused: ${done.refused.join('; ')}`, answer: `nothing was started: ${done.refused.map((reason) => code(reason, 400)).join('; ')}.`, ring: false };
  for (const { id, plan } of done.launches) ear.live.set(id, plan);
  const names = done.launches.map(({ analysis }) => code(analysis, 100));
  return { text: `approval ${done.approval}${done.adopted ? ', which was there' : ''}: ${done.launches.map(({ id }) => id).join(', ') || 'complete already'}`, answer: names.length === 0 ? 'everything that it asks for is there already.' : `approved as ${code(done.approval, 100)}, for the runner ${code(runner, 60)}: ${names.slice(0, 20).join(', ')}${names.length > 20 ? ` and ${names.length - 20} more` : ''}.`, ring: true };
}

/** What was started under the same evidence, all of it: whoever begins to listen hears everything again, and reading every change again would take its time. */
async function startedBefore({ stores, trust }: HearOptions, request: RunRequest): Promise<Dispatched | undefined> {
  const found: Launch[] = [];
  for (const store of [stores.public, ...(stores.private === undefined ? [] : [stores.private])]) {
    const opened = openApproval(await readDocument<unknown>(store, `approvals/${request.proposal}/${approvalId(request, undefined)}.json`), trust);
    if ('refused' in opened || opened.approval.kind !== 'proposal' || opened.approval.proposal !== request.proposal) continue;
    const { id, plans } = opened.approval;
    for (const plan of plans) found.push(...(await launchesUnder(store, plan, new Set([id]))).map(({ launch }) => launch));
    if (plans.every((plan) => found.some((launch) => launch.plan === plan))) return { approval: id, adopted: true, launches: found, complete: [] };
  }
  return undefined;
}

/** Asks the forge before anything is made again: most of what is refused costs no more than that. */
async function guarded(options: HearOptions, request: RunRequest, use: (made: Recomputation) => Promise<Dispatched>): Promise<Dispatched> {
  const found = await guard({ forge: options.forge, request, dispatcher: undefined });
  return 'refused' in found ? found : options.recompute(request, found.pullRequest.author, use);
}

/** Whether a launch has ended since. Of private ones it is told in the next round of the reconciler. */
async function haveEnded({ stores }: HearOptions, { live }: Ear): Promise<boolean> {
  let ended = false;
  for (const [id, plan] of live) {
    if ((await stores.public.get(`launches/${plan}/${id}.end.json`)) === undefined) continue;
    live.delete(id);
    ended = true;
  }
  return ended;
}
