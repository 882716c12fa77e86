import type { ProposalFinding, ProposalReport, ProposedAnalysis } from '../../model/proposal-report.generated.ts';
import { code, folded, link, markdownTable, prose, tableRow } from '../markdown.ts';
import { plural } from '../style.ts';
import { boundsText, expectedText } from './amounts.ts';
import { ANALYSIS_HEADER, analysisDetails, analysisRow } from './analysis.ts';
import { approvingText, classReasons } from './approving.ts';
import { fitting, weight } from './room.ts';
import { planSentence } from './sentences.ts';

/** What the comment says besides the report. Addresses are of our own making. */
export interface PlanContext {
  /** The preview of changed pages. */
  readonly preview?: string;
  /** The whole report. */
  readonly report?: string;
  /** Whether to greet somebody who is new, and where they edit the first file that has an error. */
  readonly newcomer?: { readonly edit?: string };
  /** Proposals that were shown before, newest first. */
  readonly before: readonly string[];
}

/** Room for the plan: what is left of a comment is for the run. */
const ROOM = 38_000;
/** Room for the table of analyses, and for findings. */
const TABLE = 12_000;
const FINDINGS = 6000;
/** Analyses whose graph is drawn. */
const GRAPHS = 6;
/** Room for each of the lists that follow. */
const LIST = 1500;

/** The part of the comment that says what a proposal would run. Markdown, of at most 38,000 characters. */
export function planSection(report: ProposalReport, context: PlanContext): string {
  const { analyses, analysesLeft, proposal, atCaps, expected, lookup, policy, notes, previous } = report;
  const lead = [`### Headgate: ${planSentence(report)}\n`];
  if (context.newcomer !== undefined) lead.push(greeting(report, context.newcomer.edit));
  if (context.preview !== undefined) lead.push(`${link('Preview of the changed pages', context.preview)}\n`);
  if (report.refusals.length > 0) lead.push(`What stands in the way:\n\n${fitting(report.refusals.map(({ message, file }) => `- ${prose(message, 600)}${file === undefined ? '' : ` (${code(file, 200)})`}\n`), FINDINGS).text}`);
  if (report.findings.list.length > 0) lead.push(findingsText(report));
  if (proposal !== undefined) lead.push(`Proposal ${code(proposal.digest)} of ${plural(proposal.plans.length, 'plan')}, from ${code(report.commits.head)} merged into ${code(report.commits.base)}.\n`);
  if (previous !== undefined && proposal !== undefined) lead.push(`${previousText(previous)}\n`);
  lead.push(tableText(analyses, analysesLeft));
  if (report.removed !== undefined && report.removed.length > 0) lead.push(`Gone after merging:\n\n${listText(report.removed.map((id) => code(id, 80)))}`);
  if (atCaps !== undefined) lead.push(`Together ${boundsText(atCaps)}.${expected === undefined ? '' : ` Expected: ${expectedText(expected, atCaps.currency)}.`}${lookup === undefined ? ' What is cached was not looked up yet.' : ''}\n`);
  if ((lookup?.withheld ?? 0) > 0) lead.push(`Of ${plural(lookup?.withheld ?? 0, 'private analysis').replace('analysiss', 'analyses')} nothing is told here.\n`);
  lead.push(approvingText(report));
  const reasons = classReasons(policy);
  const tail = [
    ...(reasons.length > 0 ? [folded('Why it is in no smaller class', listText(reasons))] : []),
    ...(notes.length > 0 ? [listText(notes.map((note) => prose(note, 200)))] : []),
    ...(context.before.length > 0 ? [folded(`Shown before: ${plural(context.before.length, 'other proposal')}`, context.before.map((digest) => `- ${code(digest)}\n`).join(''))] : []),
  ];
  const fixed = [...lead, ...tail].filter((part) => part !== '');
  const details = fitting(analyses.map((one, i) => () => analysisDetails(one, { graph: i < GRAPHS })), ROOM - fixed.reduce((sum, part) => sum + weight(part) + 1, 200));
  const left = details.left > 0 ? [`${plural(details.left, 'more analysis').replace('analysiss', 'analyses')} in full: ${link('the whole report', context.report)}.\n`] : [];
  return [...lead.filter((part) => part !== ''), ...(details.text === '' ? [] : [details.text]), ...left, ...tail].join('\n');
}

function tableText(analyses: readonly ProposedAnalysis[], left: number): string {
  if (analyses.length === 0) return '';
  const rows = fitting(analyses.map((one) => () => tableRow(analysisRow(one))), TABLE);
  const more = left + rows.left;
  return `${markdownTable(ANALYSIS_HEADER, [])}${rows.text}${more > 0 ? `\nand ${more} more.\n` : ''}`;
}

function listText(lines: readonly string[]): string {
  const { text, left } = fitting(lines.map((line) => `- ${line}\n`), LIST);
  return left > 0 ? `${text}- and ${left} more\n` : text;
}

function findingsText({ findings }: ProposalReport): string {
  const shown = fitting(findings.list.map((one) => () => findingLine(one)), FINDINGS);
  const left = findings.left + shown.left;
  return `${shown.text}${left > 0 ? `- and ${left} more\n` : ''}`;
}

function findingLine({ severity, message, hint, file, line, column, code: name }: ProposalFinding): string {
  return `- ${severity === 'error' ? '**error**' : 'warning'} at ${code(`${file}:${line}:${column}`, 200)}: ${prose(message, 400)}${hint === undefined ? '' : ` ${prose(hint, 200)}`} (${code(name, 80)})\n`;
}

function previousText({ same, added, removed, kept }: NonNullable<ProposalReport['previous']>): string {
  if (same) return 'It is the proposal that was shown before: an approval of that stands.';
  return `Since the last proposal ${plural(added, 'plan')} came and ${plural(removed, 'plan')} went; ${plural(kept, 'plan')} stayed, and an approval of those stands.`;
}

function greeting({ outcome }: ProposalReport, edit: string | undefined): string {
  const next = outcome === 'findings' ? `What is wrong is marked at its line; you can mend it ${edit === undefined ? 'in your branch' : `${link('in your browser', edit)}`}, and this comment follows.` : 'There is nothing more that you have to do now.';
  return `Welcome, and thank you: this is your first contribution here. This comment says what your change would compute and what that takes. Nothing runs before a maintainer approves it, and then the results are shown here. ${next}\n`;
}
