import type { Snapshot, SnapshotFailure, SnapshotFigure, SnapshotMetric, SnapshotRun } from '../../model/snapshot.ts';
import { code, fence, folded, link, markdownTable, prose, tableRow } from '../markdown.ts';
import { bytes, duration, grouped, plural } from '../style.ts';
import { money, rounded } from './amounts.ts';
import { fitting, weight } from './room.ts';
import { runSentence } from './sentences.ts';

/** Where results can be looked at; each address is of our own making. */
export interface RunPlaces {
  /** Page of an analysis. */
  page?(analysis: string, plan: string): string | undefined;
  /** Address of a blob (`sha256:…`) that whoever reads the comment may open; of figures it is shown. */
  blob?(digest: string): string | undefined;
}

/** Room for the run in a comment. */
const ROOM = 20_000;
const TABLE = 6000;
/** Letters of a log that are shown. */
const TAIL = 1500;

/** The part of the comment that says what runs, and what came of it. Markdown, of at most 20,000 characters; empty where nothing was approved yet. */
export function runSection(snapshot: Snapshot, proposal: string | undefined, places: RunPlaces = {}): string {
  if (snapshot.proposals.length === 0) return '';
  const current = snapshot.proposals.find(({ digest }) => digest === proposal);
  const plans = new Set(current?.plans ?? snapshot.proposals.flatMap((one) => one.plans));
  const runs = snapshot.runs.filter(({ plan }) => plans.has(plan));
  const approved = (current === undefined ? snapshot.proposals : [current]).slice(0, 3).map((one) => `Approved by ${one.approvers.slice(0, 5).map((login) => code(login, 60)).join(', ')} in the class ${one.class} until ${prose(one.expires.slice(0, 16).replace('T', ' '))} UTC: proposal ${code(one.digest)}.\n`);
  const lead = [`### Run: ${prose(runSentence(runs))}\n`, approved.join(''), tableOf(runs, snapshot.runsLeft, places), spentText(runs, current?.expected)].filter((part) => part !== '');
  const used = lead.reduce((sum, part) => sum + weight(part) + 1, 100);
  const details = fitting(runs.filter(({ failures, metrics, figures, outputs }) => [failures, metrics, figures, outputs].some((list) => list.length > 0)).map((run) => () => detailsOf(run, places)), ROOM - used);
  return [...lead, ...(details.text === '' ? [] : [details.text]), ...(details.left > 0 ? [`and details of ${plural(details.left, 'more analysis').replace('analysiss', 'analyses')}.\n`] : [])].join('\n');
}

function tableOf(runs: readonly SnapshotRun[], left: number, places: RunPlaces): string {
  const rows = fitting(runs.map((run) => () => tableRow([places.page === undefined ? code(run.analysis, 80) : link(code(run.analysis, 80), places.page(run.analysis, run.plan)), stateText(run), run.cached === undefined ? '' : grouped(run.cached), run.ran === undefined ? '' : grouped(run.ran), run.counts === undefined ? '' : grouped(run.counts.failed), run.seconds === undefined ? '' : duration(run.seconds)])), TABLE);
  const more = left + rows.left;
  return `${markdownTable(['analysis', 'state', '>cached', '>ran', '>failed', '>work'], [])}${rows.text}${more > 0 ? `\nand ${more} more.\n` : ''}`;
}

function stateText({ state, waits, runner }: SnapshotRun): string {
  const words = { none: 'not started', queued: `waits for ${runner === undefined ? 'its runner' : code(runner, 60)}`, running: 'running', paused: 'paused', complete: 'complete', failed: 'failed', cancelled: 'cancelled', partial: 'a part of it', interrupted: 'interrupted' }[state];
  return waits === undefined ? words : `${words}: ${prose(waits, 160)}`;
}

/** What was used, beside what was expected. */
function spentText(runs: readonly SnapshotRun[], expected: { readonly hours: number; readonly cost?: number; readonly currency?: string } | undefined): string {
  const known = runs.filter(({ seconds }) => seconds !== undefined);
  if (known.length === 0) return '';
  const seconds = known.reduce((sum, run) => sum + (run.seconds ?? 0), 0);
  const priced = known.filter(({ cost }) => cost !== undefined);
  const cost = priced.length === 0 ? undefined : priced.reduce((sum, run) => sum + (run.cost ?? 0), 0);
  const used = `Used ${duration(seconds)} of work${cost === undefined ? '' : `, ${money(cost, priced[0]?.currency)}`}`;
  if (expected === undefined) return `${used}.\n`;
  return `${used}; expected were about ${duration(expected.hours * 3600)}${expected.cost === undefined ? '' : `, ${money(expected.cost, expected.currency)}`}.\n`;
}

function detailsOf(run: SnapshotRun, places: RunPlaces): string {
  const { failures, failuresLeft, outputs, metrics, metricsLeft, figures, figuresLeft, analysis } = run;
  const parts: string[] = [];
  if (failures.length > 0) parts.push(failures.map(failureText).join('\n') + (failuresLeft > 0 ? `\nand ${plural(failuresLeft, 'more failure')}.\n` : ''));
  if (metrics.length > 0) parts.push(`${markdownTable(['metric', '>before', '>now', '>change'], metrics.map(metricRow))}${metricsLeft > 0 ? `\nand ${metricsLeft} more.\n` : ''}`);
  if (figures.length > 0) parts.push(figuresText(figures, figuresLeft, places));
  if (outputs.length > 0) parts.push(`Results:\n\n${outputs.map(({ name, role, mediaType, units, size, digest }) => `- ${link(code(name, 80), units === 1 ? places.blob?.(digest) : undefined)}: ${role}, ${code(mediaType, 80)}, ${units === 1 ? '' : `${plural(units, 'unit')}, `}${bytes(size)}\n`).join('')}`);
  return folded(`${code(analysis, 80)}: ${failures.length > 0 ? plural(failures.length + failuresLeft, 'failure') : 'results'}`, parts.join('\n'));
}

function failureText({ place, class: kind, reason, tail, command }: SnapshotFailure): string {
  return `**${prose(place, 160)}** failed (${kind}): ${prose(reason, 400)}\n\n${tail === undefined || tail.trim() === '' ? '' : `${fence(tail, TAIL)}\n\n`}The same on your machine:\n\n${fence(command, 400)}\n`;
}

/** A row of the delta table; only numbers have a change. */
function metricRow({ name, unit, before, after }: SnapshotMetric): string[] {
  const shown = (value: number | string | undefined): string => (value === undefined ? '' : typeof value === 'number' ? exact(value) : prose(value, 60));
  return [`${prose(name, 80)}${unit === '' ? '' : ` (${prose(unit, 20)})`}`, shown(before), shown(after), changeText(before, after)];
}

function changeText(before: number | string | undefined, after: number | string | undefined): string {
  if (before === undefined) return after === undefined ? '' : 'new';
  if (after === undefined) return 'gone';
  if (before === after) return '=';
  if (typeof before !== 'number' || typeof after !== 'number') return 'other';
  const part = before === 0 ? undefined : ((after - before) / Math.abs(before)) * 100;
  return `${after > before ? '+' : '−'}${exact(Math.abs(after - before))}${part === undefined ? '' : ` (${part > 0 ? '+' : '−'}${rounded(Math.abs(part))} %)`}`;
}

function exact(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function figuresText(figures: readonly SnapshotFigure[], left: number, places: RunPlaces): string {
  const cell = (digest: string | undefined, words: string): string => {
    if (digest === undefined) return '';
    const address = places.blob?.(digest);
    return address === undefined ? code(digest.slice(0, 19)) : `!${link(words, address)}`;
  };
  const rows = figures.map(({ name, before, after }) => [prose(name, 80), before === after ? 'the same' : cell(before, 'before'), cell(after, 'now')]);
  return `${markdownTable(['figure', 'before', 'now'], rows)}${left > 0 ? `\nand ${left} more.\n` : ''}`;
}
