import type { Forge, PullRequest, Written } from '../../forge/forge.ts';
import type { ProposalReport } from '../../model/proposal-report.generated.ts';
import { planCheck, unrunCheck, unrunOf } from '../../report/pull-request/checks.ts';
import { composeComment, readComment } from '../../report/pull-request/comment.ts';
import { planSection, type PlanContext } from '../../report/pull-request/plan-section.ts';
import { stateOf } from './comment-state.ts';

/** Marker of the one comment below a pull request. */
export const PROPOSAL_COMMENT = 'proposal';
/** Check of what a pull request would run. */
export const PLAN_CHECK = 'headgate/plan';
/** Check of what came of it. */
export const RUN_CHECK = 'headgate/run';

/** What is posted, and where. */
export interface PostOptions {
  readonly forge: Forge;
  readonly pullRequest: number;
  /** Recomputed by another job, checked against its schema, with counts. */
  readonly report: ProposalReport;
  /** Address of the preview of the changed pages, and of the whole report. */
  readonly preview?: string;
  readonly page?: string;
}

/** What became of it. `stale`: the pull request is at another commit by now, or closed; whoever plans that posts. */
export interface Posted {
  readonly did: 'posted' | 'stale';
  readonly comment?: Written['did'];
  /** What the job's own page shows. */
  readonly summary: string;
}

/**
 * Shows a report: the check `headgate/plan` with annotations, the one comment, and the check `headgate/run` where nothing
 * was approved yet. While the comment names another commit, the reconciler has all of it done again; the last check it writes
 * itself.
 */
export async function post({ forge, pullRequest: number, report, preview, page }: PostOptions): Promise<Posted> {
  const pullRequest = await forge.pullRequest(number);
  const { head, base } = report.commits;
  const context = (before: readonly string[], newcomer: PlanContext['newcomer']): PlanContext => ({ before, ...(preview === undefined ? {} : { preview }), ...(page === undefined ? {} : { report: page }), ...(newcomer === undefined ? {} : { newcomer }) });
  const plain = planSection(report, context([], undefined));
  if (pullRequest === undefined || pullRequest.state !== 'open' || pullRequest.headSha !== head) return { did: 'stale', summary: plain };
  const link = page === undefined ? {} : { url: page };
  await forge.writeCheck({ name: PLAN_CHECK, sha: head, ...planCheck(report, plain), ...link });
  const newcomer = pullRequest.newcomer ? editLink(pullRequest, report) : undefined;
  let ran = false;
  const body = (before: string | undefined): string => {
    const shown = readComment(before);
    ran = shown.run !== '' && shown.state?.head === head && shown.state.proposal === report.proposal?.digest;
    const state = stateOf(report, base, shown.state);
    return composeComment({ plan: planSection(report, context(state.before, newcomer)), run: shown.run, state });
  };
  const { did } = await forge.writeComment(number, { marker: PROPOSAL_COMMENT, body, ...link });
  if (!ran) await forge.writeCheck({ name: RUN_CHECK, sha: head, ...unrunCheck(unrunOf(report)) });
  return { did: 'posted', comment: did, summary: plain };
}

/** Where somebody new mends the first error: in their own repository. */
function editLink({ url, headRepository, headBranch }: PullRequest, { findings }: ProposalReport): NonNullable<PlanContext['newcomer']> {
  const file = findings.list.find(({ severity, inherited }) => severity === 'error' && !inherited)?.file;
  const origin = URL.parse(url)?.origin;
  if (file === undefined || headRepository === undefined || origin === undefined) return {};
  const encode = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
  return { edit: `${origin}/${encode(headRepository.name)}/edit/${encode(headBranch)}/${encode(file)}` };
}
