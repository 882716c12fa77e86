import type { ProposalReason, ProposedAnalysis } from '../../model/proposal-report.generated.ts';
import { code, folded, markdownTable, prose } from '../markdown.ts';
import { bytes, grouped, plural } from '../style.ts';
import { boundsText, capsText, expectedText } from './amounts.ts';
import { mermaid } from './graph.ts';

/** Header of the table of analyses. */
export const ANALYSIS_HEADER = ['analysis', '>cached', '>new', '>then at most', 'why', 'at most'] as const;

/** One row of the table of analyses. */
export function analysisRow(one: ProposedAnalysis): string[] {
  const name = code(one.analysis, 80);
  if (one.change === 'blocked') return [name, '', '', '', `left out: ${prose(one.blocked?.[0] ?? 'it has errors', 160)}`, ''];
  const { counts } = one;
  const numbers = counts === undefined ? ['', one.withheld === true ? 'private' : grouped(one.tasks ?? 0), ''] : [grouped(counts.cached), grouped(counts.new), grouped(counts.follow)];
  return [name, ...numbers, whyText(one), one.atCaps === undefined ? '' : boundsText(one.atCaps)];
}

/** Why its tasks are new, in one cell. */
function whyText({ change, reasons = [], reasonsLeft = 0, finished, counts }: ProposedAnalysis): string {
  if (finished === true) return 'computed already, whole';
  if (counts !== undefined && counts.new + counts.follow === 0) return 'every task has a record';
  if (change === 'added') return 'a new analysis';
  const [first, second, ...more] = reasons;
  if (first === undefined) return 'its plan is another';
  const left = more.length + reasonsLeft;
  return [first, ...(second === undefined ? [] : [second])].map(reasonText).join('; ') + (left > 0 ? ` and ${left} more` : '');
}

/** One ingredient that differs. */
function reasonText({ stage, ingredient, before, after }: ProposalReason): string {
  return `${stage === undefined ? '' : `${code(stage, 60)}: `}${prose(ingredient, 60)} ${code(before, 40)} → ${code(after, 40)}`;
}

/** Everything about one analysis, folded. */
export function analysisDetails(one: ProposedAnalysis, { graph }: { readonly graph: boolean }): string {
  if (one.change === 'blocked') return folded(`${code(one.analysis, 80)}: left out`, (one.blocked ?? []).map((text) => `- ${prose(text)}\n`).join(''));
  const parts: string[] = [`${prose(one.title)}${one.pipeline === undefined ? '' : `, by the pipeline ${code(one.pipeline)}`}${one.privacy === 'private' ? ', private' : ''}.\n`];
  const { reasons = [], stages = [], inputs = [], images = [], locations = [], networks = [], left = 0 } = one;
  if (reasons.length > 0) parts.push(`What differs from the base:\n\n${reasons.map((reason) => `- ${reasonText(reason)}\n`).join('')}${(one.reasonsLeft ?? 0) > 0 ? `- and ${one.reasonsLeft} more\n` : ''}`);
  const picture = graph ? mermaid(one) : undefined;
  if (picture !== undefined) parts.push(`${picture}\n`);
  if (stages.length > 0) parts.push(markdownTable(['stage', '>tasks', '>cached', '>new', '>then at most', 'one task, at its caps', 'network', 'runs in'], stages.map((stage) => [code(stage.id, 80), grouped(stage.tasks), ...(stage.counts === undefined ? ['', '', ''] : [grouped(stage.counts.cached), grouped(stage.counts.new), grouped(stage.counts.follow)]), capsText(stage.resources), stage.network, code(stage.environment, 120)])));
  if (inputs.length > 0) parts.push(`Inputs: ${inputs.map(({ name, dataset, units, bytes: size }) => `${code(name, 60)} from ${code(dataset, 80)} (${plural(units, 'unit')}, ${bytes(size)})`).join('; ')}.\n`);
  if (locations.length > 0) parts.push(`Bytes are fetched from ${locations.map((place) => code(place, 200)).join(', ')}.\n`);
  if (images.length > 0) parts.push(`Images: ${images.map((image) => code(image, 400)).join(', ')}.\n`);
  parts.push(`Network: ${networks.join(', ') || 'none'}.${one.atCaps === undefined ? '' : ` At caps: ${boundsText(one.atCaps)}.`}${one.expected === undefined ? '' : ` Expected: ${expectedText(one.expected, one.atCaps?.currency)}.`}${left > 0 ? ` ${plural(left, 'more thing')} of it ${left === 1 ? 'is' : 'are'} in the whole report.` : ''}\n`);
  if (one.plan !== undefined) parts.push(`Plan ${code(one.plan)}.\n`);
  return folded(code(one.analysis, 80), parts.join('\n'));
}
