import type { ProposalReport, ProposalVerdict } from '../../model/proposal-report.generated.ts';
import { code, prose } from '../markdown.ts';
import { rounded } from './amounts.ts';

/** What starts the work, in words and as the line to copy; or why nothing can. Markdown. */
export function approvingText({ proposal, outcome, policy, refusals }: ProposalReport): string {
  if (proposal === undefined || outcome === 'nothing') return '';
  if (outcome === 'refused' || refusals.length > 0) return 'Nobody can approve this as it is; what stands in the way is said above.\n';
  if (outcome === 'findings') return 'It can be approved when the errors above are mended.\n';
  const line = `\`\`\`text\n/run ${proposal.digest}\n\`\`\`\n`;
  return `${whoText(policy)} This comment starts the work, and covers exactly these plans, whatever else is pushed:\n\n${line}`;
}

function whoText(policy: ProposalVerdict | undefined): string {
  const needs = policy?.needs;
  if (policy?.class === undefined || needs === undefined) return '';
  const people = needs.who.slice(0, 10).map((one) => code(one, 60)).join(', ') + (needs.who.length > 10 ? ` and ${needs.who.length - 10} more` : '');
  const hours = `It may start launches for ${rounded(needs.expiresHours)} hours.`;
  if (policy.class === 'self') return `Class **self**: the author's own command is enough, for ${people}. ${hours}`;
  const more = [needs.independent ? 'one of them of another affiliation than the author' : '', needs.click ? 'one of them by a click on the protected environment' : '', needs.budget ? 'for the cost named above' : ''].filter((text) => text !== '');
  const number = needs.approvers === 1 ? 'an approval' : `approvals of ${needs.approvers} people`;
  return `Class **${policy.class}**: it needs ${number} among ${people}, not by the author nor by anybody who committed or pushed${more.length === 0 ? '' : `; ${more.join(', ')}`}. ${hours}`;
}

/** Why it is in no smaller class; one line for each reason. */
export function classReasons(policy: ProposalVerdict | undefined): string[] {
  return (policy?.notSmaller ?? []).map((reason) => prose(reason, 200));
}
