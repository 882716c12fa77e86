import type { ProposalFinding, ProposalReport } from '../../model/proposal-report.generated.ts';
import type { SnapshotRun } from '../../model/snapshot.ts';
import { cut, visibleText } from '../markdown.ts';
import { planSentence, runSentence } from './sentences.ts';

/** A check as it shall be, without its name and commit. */
export interface CheckText {
  /** Absent while it is not decided. */
  readonly conclusion?: 'success' | 'failure' | 'neutral' | 'cancelled';
  /** A sentence. */
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** A remark at a place of a file. */
export interface CheckAnnotation {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly column?: number;
  readonly endColumn?: number;
  readonly level: 'failure' | 'warning';
  readonly title: string;
  readonly message: string;
}

/** Letters of a sentence that a list of checks shows. */
const TITLE = 250;
/** Letters of a summary: below what forges take. */
const SUMMARY = 60_000;

/** The check of a proposal: green when it can be approved, or has nothing to approve. `section` is what the comment shows. */
export function planCheck(report: ProposalReport, section: string): CheckText {
  const fine = report.outcome === 'planned' || report.outcome === 'nothing';
  return { conclusion: fine ? 'success' : 'failure', title: sentence(planSentence(report)), summary: cut(section, SUMMARY), annotations: report.findings.list.filter(({ inherited }) => !inherited).map(annotation) };
}

/** What can be said of the runs of a proposal that nobody approved: `blocked` is one that nobody can. */
export type Unrun = 'nothing' | 'blocked' | 'finished' | 'waiting';

/** What can be said of the runs of a proposal before anything was approved. */
export function unrunOf({ outcome, proposal, analyses, analysesLeft }: ProposalReport): Unrun {
  if (outcome === 'nothing') return 'nothing';
  if (outcome !== 'planned' || proposal === undefined) return 'blocked';
  return analysesLeft === 0 && analyses.length > 0 && analyses.every(({ finished }) => finished === true) ? 'finished' : 'waiting';
}

/** The check of the runs before anything was approved: nothing to run is as good as run. */
export function unrunCheck(kind: Unrun): CheckText {
  const [conclusion, title] = ({
    nothing: ['success', 'Nothing to run, this adds and alters no plan'],
    blocked: ['failure', 'Nothing can run before the plan is in order'],
    finished: ['success', 'Every result is there already'],
    waiting: [undefined, 'Waits for an approval'],
  } as const)[kind];
  return { ...(conclusion === undefined ? {} : { conclusion }), title, summary: `${title}.\n`, annotations: [] };
}

/** The check of the runs of a proposal: decided when none goes on. `missing` plans of it are not known to the store. */
export function runCheck(runs: readonly SnapshotRun[], missing: number, section: string): CheckText {
  const goes = runs.some(({ live, state }) => live || state === 'running' || state === 'queued' || state === 'paused');
  const complete = missing === 0 && runs.length > 0 && runs.every(({ state }) => state === 'complete');
  const stopped = runs.some(({ state }) => state !== 'complete' && state !== 'none');
  const conclusion = complete ? 'success' : goes || !stopped ? undefined : runs.some(({ state }) => state === 'failed') || !runs.some(({ state }) => state === 'cancelled') ? 'failure' : 'cancelled';
  return { ...(conclusion === undefined ? {} : { conclusion }), title: sentence(`${runSentence(runs)}${missing > 0 ? `, ${missing} not started` : ''}`), summary: cut(section, SUMMARY), annotations: [] };
}

function annotation({ severity, code, message, hint, file, line, column, endLine, endColumn }: ProposalFinding): CheckAnnotation {
  return {
    path: file,
    line,
    endLine,
    // Columns are only taken when both ends are on one line.
    ...(line === endLine ? { column, endColumn: Math.max(column, endColumn) } : {}),
    level: severity === 'error' ? 'failure' : 'warning',
    // Annotations are shown as they are, without Markdown; what nobody sees is not.
    title: visibleText(code, 100),
    message: hint === undefined ? visibleText(message, 1000) : `${visibleText(message, 1000)}\n${visibleText(hint, 1000)}`,
  };
}

function sentence(text: string): string {
  return cut(text.charAt(0).toUpperCase() + text.slice(1), TITLE);
}
