import type { RunReport } from '../execute/run.ts';
import { duration, inert, painter, table } from '../report/style.ts';
import type { Context } from './context.ts';

/** A finished run of one analysis, for the end table. */
export interface AnalysisReport {
  readonly id: string;
  readonly report: RunReport | { readonly skipped: string; /** Why the gate refused it. */ readonly refused?: readonly string[] };
  /** Its own declaration wants all of it, or some stages, to wait. */
  readonly declaredPause?: boolean;
}

/** The table at the end: ran, cached, failed, what waits for something that failed, how long, where. */
export function endTable(context: Context, reports: readonly AnalysisReport[], where: string): string {
  const paint = painter(context.colour);
  const blocked = reports.some(({ report }) => !('skipped' in report) && report.counts.blocked > 0);
  const rows = reports.map(({ id, report }) => {
    if ('skipped' in report) return [id, report.skipped, '', '', '', ...(blocked ? [''] : []), ''];
    const { counts } = report;
    const state = report.outcome === 'complete' ? paint('green', 'complete') : paint(report.outcome === 'failed' ? 'red' : 'yellow', report.outcome);
    return [id, state, String(report.ran), String(report.cached), String(counts.failed), ...(blocked ? [String(counts.blocked)] : []), duration(report.seconds)];
  });
  const lines = [reports.length === 0 ? 'Nothing to run: no analysis is in order here.\n' : table(['analysis', 'state', '>ran', '>cached', '>failed', ...(blocked ? ['>blocked'] : []), '>time'], rows)];
  for (const { id, report, declaredPause } of reports) {
    if ('skipped' in report) {
      for (const reason of report.refused ?? []) lines.push(`${paint('red', '✗')} ${id}: ${inert(reason)}\n`);
      continue;
    }
    if (report.trouble !== undefined) lines.push(`${paint('red', 'stopped')}: ${report.trouble}\n`);
    const shown = report.failures.slice(0, 3);
    for (const failure of shown) {
      lines.push(`${paint('red', '✗')} ${id} ${failure.place}: ${inert(failure.reason)}\n${failure.tail === undefined || failure.tail === '' ? '' : `${inert(failure.tail).split('\n').slice(-5).map((line) => `    ${line}`).join('\n')}\n`}`);
    }
    if (report.failures.length > shown.length) lines.push(`  and ${report.failures.length - shown.length} more: headgate status -a ${id}\n`);
    if (report.outcome === 'paused') lines.push(declaredPause === true ? `${id} is paused by its own declaration: edit \`paused\` there\n` : `${id} is paused: \`headgate resume -a ${id}\` lets it go on; \`headgate status -a ${id}\` tells who paused it\n`);
    if (report.outcome === 'partial' && report.ran === 0) lines.push(`${id}: nothing ran: what was asked for is stored, or waits for tasks outside the subset; \`--until STAGE\` without \`--unit\` includes what a stage needs\n`);
    if (report.outcome === 'interrupted' && report.trouble === undefined) lines.push(`interrupted; the same command goes on where it stopped\n`);
  }
  const sum = (pick: (report: RunReport) => number): number => reports.reduce((total, { report }) => total + ('skipped' in report ? 0 : pick(report)), 0);
  const left = sum((report) => report.counts.waiting + report.counts.queued + report.counts.blocked + report.counts.failed + report.counts.cancelled);
  lines.push(`${left} to run, ${sum((report) => report.cached)} cached, ${sum((report) => report.ran)} ran; results in ${where}\n`);
  return lines.join('');
}
