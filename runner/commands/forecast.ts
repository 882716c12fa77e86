import { sumEstimates, type Estimate } from '../plan/estimate.ts';
import type { Change } from '../plan/explain.ts';
import type { Walk } from '../plan/walk.ts';
import { bytes, grouped, inert, painter } from '../report/style.ts';

/** What `plan` says of one analysis: what is there, what runs and why, or the findings that leave it out. */
export type Forecast =
  | {
      readonly analysis: string;
      /** Bare hex of the plan's digest. */
      readonly plan: string;
      readonly cached: number;
      /** Tasks that run: their inputs are known and the store has no record that counts. */
      readonly toRun: number;
      /** Tasks below those: at most so many run too. */
      readonly follow: number;
      /** Per stage; absent for a finished plan, of which only the result is read. */
      readonly stages?: Walk['stages'];
      /** The newest launch of the analysis, which `changes` compares with. */
      readonly last?: { readonly plan: string; readonly launch: string; readonly at: string };
      readonly changes: readonly Change[];
      readonly estimate: Estimate;
    }
  | { readonly analysis: string; readonly blocked: readonly Blocker[] };

/** A finding that leaves an analysis out. */
export interface Blocker {
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

/** Totals of a forecast. */
export interface ForecastSummary {
  readonly toRun: number;
  readonly follow: number;
  readonly cached: number;
  readonly blocked: number;
  readonly estimate: Estimate;
}

/** Adds up what is planned. */
export function summarise(forecasts: readonly Forecast[]): ForecastSummary {
  const planned = forecasts.filter((forecast) => 'plan' in forecast);
  const sum = (name: 'toRun' | 'follow' | 'cached'): number => planned.reduce((total, forecast) => total + forecast[name], 0);
  return { toRun: sum('toRun'), follow: sum('follow'), cached: sum('cached'), blocked: forecasts.length - planned.length, estimate: sumEstimates(planned.map((forecast) => forecast.estimate)) };
}

/** Changes named in one line before the rest is only counted. */
const CHANGES_SHOWN = 3;

/** One line for each analysis, then the summary. */
export function forecastText(forecasts: readonly Forecast[], colour: boolean): string {
  const paint = painter(colour);
  const width = Math.max(0, ...forecasts.map((forecast) => forecast.analysis.length));
  const lines = forecasts.map((forecast) => {
    const name = forecast.analysis.padEnd(width);
    if ('blocked' in forecast) {
      const [first, ...others] = forecast.blocked;
      const why = first === undefined ? 'a finding' : `${first.code} at ${first.file}:${first.line}${others.length > 0 ? ` and ${grouped(others.length)} more` : ''}`;
      return `${name}  ${paint('red', `✗ blocked (${why})`)}`;
    }
    const parts = [paint('green', `= ${grouped(forecast.cached)} cached`)];
    if (forecast.toRun > 0) parts.push(paint('yellow', `+ ${grouped(forecast.toRun)} new`));
    if (forecast.changes.length > 0) parts.push(`↻ changed (${changesText(forecast.changes)})`);
    if (forecast.follow > 0) parts.push(paint('dim', `→ at most ${grouped(forecast.follow)} follow`));
    return `${name}  ${parts.join('  ')}`;
  });
  return `${lines.length === 0 ? '' : `${lines.join('\n')}\n`}${summaryText(summarise(forecasts))}\n`;
}

function changesText(changes: readonly Change[]): string {
  const shown = changes.slice(0, CHANGES_SHOWN).map(changeText);
  return `${shown.join('; ')}${changes.length > shown.length ? `; and ${grouped(changes.length - shown.length)} more` : ''}`;
}

/** `smooth: parameter sigma: 1 → 2`. */
export function changeText({ stage, ingredient, before, after }: Change): string {
  return inert(`${stage === undefined ? '' : `${stage}: `}${ingredient}: ${before} → ${after}`);
}

function summaryText({ toRun, follow, cached, blocked, estimate }: ForecastSummary): string {
  const parts = [`${grouped(toRun)} to run`];
  if (follow > 0) parts.push(`at most ${grouped(follow)} follow`);
  parts.push(`${grouped(cached)} cached`);
  if (blocked > 0) parts.push(`${grouped(blocked)} blocked`);
  if (estimate.tasks > 0) parts.push(estimateText(estimate));
  return `Plan: ${parts.join(', ')}`;
}

/** `about 2 min and 6.0 MiB`, with the part that nothing is known of. Time is of all tasks one after the other. */
function estimateText(estimate: Estimate): string {
  if (estimate.known === 0) return 'time and size unknown';
  const known = `about ${roughly(estimate.seconds)} and ${bytes(Math.round(estimate.bytes))}`;
  return estimate.known === estimate.tasks ? known : `${known} for ${grouped(estimate.known)} of ${grouped(estimate.tasks)} tasks, unknown for the others`;
}

/** Seconds to one unit: nobody plans a day by seconds. */
function roughly(seconds: number): string {
  if (seconds < 1) return '1 s';
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
  return `${grouped(Math.round(seconds / 3600))} h`;
}
