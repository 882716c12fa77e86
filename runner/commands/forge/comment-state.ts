import type { ProposalReport } from '../../model/proposal-report.generated.ts';
import { unrunOf } from '../../report/pull-request/checks.ts';
import type { CommentState } from '../../report/pull-request/comment.ts';

/** What a comment remembers of a report that it shows, and of what it showed before. */
export function stateOf(report: ProposalReport, base: string, shown: CommentState | undefined): CommentState {
  const { proposal, commits } = report;
  const before = shown === undefined ? [] : [...(shown.proposal === undefined ? [] : [shown.proposal]), ...shown.before];
  return { head: commits.head, base, ...(proposal === undefined ? {} : { proposal: proposal.digest, plans: proposal.plans }), unrun: unrunOf(report), before: [...new Set(before)].filter((digest) => digest !== proposal?.digest) };
}
