import type { Forge } from '../../forge/forge.ts';
import type { ProposalReport } from '../../model/proposal-report.generated.ts';
import { planCheck, unrunOf, type CheckText } from '../../report/pull-request/checks.ts';
import { composeComment, readComment } from '../../report/pull-request/comment.ts';
import { planSection } from '../../report/pull-request/plan-section.ts';
import { planSentence } from '../../report/pull-request/sentences.ts';
import { stateOf } from './comment-state.ts';
import { PLAN_CHECK, PROPOSAL_COMMENT, RUN_CHECK } from './post.ts';

/** What W7 has: a report of what the merge group would add to the default branch, made by trusted code. */
export interface MergeGateOptions {
  readonly forge: Forge;
  readonly report: ProposalReport;
  /** Commit of the group. */
  readonly headSha: string;
  /** The pull request of the group, where the forge names it. */
  readonly pullRequest?: number;
}

/** Whether the group may be merged; its checks say it too. */
export interface MergeJudged {
  readonly passes: boolean;
  /** The merge changed the plans: the pull request shows the new proposal. */
  readonly reopened: boolean;
}

/** The pull request that a merge group ends with, by the name that the queue gives its branch; undefined where it is none. */
export function queuedPullRequest(payload: { readonly workflow_run?: { readonly head_branch?: unknown } }): number | undefined {
  const branch = payload.workflow_run?.head_branch;
  const [, number] = (typeof branch === 'string' ? /^gh-readonly-queue\/.+\/pr-([1-9][0-9]{0,9})-[0-9a-f]{40,64}$/.exec(branch) : null) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Judges a merge group: every plan that it adds or changes has its whole result, or it is not merged. Always decides. */
export async function mergeGate({ forge, report, headSha, pullRequest: number }: MergeGateOptions): Promise<MergeJudged> {
  if (report.commits.head !== headSha) throw new Error('internal: the report is of another commit than the merge group');
  const section = planSection(report, { before: [] });
  const plan = planCheck(report, section);
  const run = groupCheck(report, section);
  const passes = plan.conclusion === 'success' && run.conclusion === 'success';
  const reopened = !passes && number !== undefined && (await reopen(forge, number, report));
  await forge.writeCheck({ name: PLAN_CHECK, sha: headSha, ...plan, annotations: [] });
  // The last to be written: a queue goes on when it is there.
  await forge.writeCheck({ name: RUN_CHECK, sha: headSha, ...run });
  return { passes, reopened };
}

function groupCheck(report: ProposalReport, section: string): CheckText {
  const kind = unrunOf(report);
  const title = { nothing: 'Nothing to run, this adds and alters no plan', finished: 'Every result is there', blocked: 'What the merge would give is not in order', waiting: `The merge would give plans without a result: ${planSentence(report)}` }[kind];
  return { conclusion: kind === 'nothing' || kind === 'finished' ? 'success' : 'failure', title, summary: section, annotations: [] };
}

/** Where the merge gives another proposal than the pull request shows, shows that one, to be approved there. */
async function reopen(forge: Forge, number: number, report: ProposalReport): Promise<boolean> {
  const { proposal } = report;
  const pullRequest = await forge.pullRequest(number);
  if (proposal === undefined || report.outcome !== 'planned' || pullRequest === undefined || pullRequest.state !== 'open') return false;
  let changed = false;
  await forge.writeComment(number, {
    marker: PROPOSAL_COMMENT,
    body: (before) => {
      const shown = readComment(before);
      changed = shown.state?.proposal !== proposal.digest;
      if (!changed && before !== undefined) return before;
      // The digest is that of the plans: it is the same from the pull request's own commits, on the base that is there now.
      const state = { ...stateOf(report, report.commits.base, shown.state), head: pullRequest.headSha };
      return composeComment({ plan: `The default branch moved on, and with it what this pull request would run.\n\n${planSection(report, { before: state.before })}`, run: shown.run, state });
    },
  });
  return changed;
}
