import type { CatalogueRun } from '../../runner/catalogue/catalogue.ts';
import type { Axis } from '../../runner/model/unit-index.ts';
import type { Counts, FailureClass, RunStatus, Usage } from '../../runner/model/stored.ts';
import { addressOf, crumbsOf, mention, twinOf } from './address.ts';
import { runCommand } from './analysis.ts';
import { formatPlace } from './format.ts';
import { gridAxes } from './grid.ts';
import { heatOf, statesIn, type Heat } from './heat.ts';
import { noticesAbout } from './notice.ts';
import type { Mention, PageBase } from './page.ts';
import { realisationWords } from './provenance.ts';
import type { Source } from './source.ts';

/** A stage of a run. */
export interface StageView {
  readonly id: string;
  readonly units: number;
  readonly counts: Counts;
  /** Letters of all units in order of ordinals. */
  readonly letters: string;
  /** States that occur, most frequent first. */
  readonly states: Heat['states'];
  /** Absent when the stage has one unit. */
  readonly heat?: Heat;
  readonly usage: CatalogueRun['stages'][number]['usage'];
  readonly realisations: readonly string[];
}

/** An execution that did not become the record. */
export interface AttemptRow {
  readonly stage: string;
  readonly unit: number;
  readonly at: string;
  readonly outcome: string;
  /** Empty for what people cancelled: nothing failed. */
  readonly class: FailureClass | '';
  readonly reason: string;
  readonly tail: string;
  readonly started: string;
  readonly usage?: Usage;
}

/** Page of one run: the work on one plan. */
export interface RunPage extends PageBase {
  readonly kind: 'run';
  readonly plan: string;
  readonly analyses: readonly Mention[];
  readonly pipeline: Mention;
  readonly command: string;
  /** `never started`, or the state of the newest launch. */
  readonly state: RunStatus['state'] | 'never started';
  readonly outcome: string;
  readonly started: string;
  readonly updated: string;
  readonly counts: Counts;
  /** Sum of `counts`. */
  readonly tasks: number;
  /** Tasks without those that are absent or excluded: what there is to do. */
  readonly wanted: number;
  readonly cached: number;
  readonly ran: number;
  readonly grid: readonly { readonly [parameter: string]: unknown }[];
  readonly axes: readonly { readonly name: string; readonly first: number | string; readonly last: number | string; readonly length: number }[];
  readonly stages: readonly StageView[];
  readonly usage: CatalogueRun['usage'];
  /** Failed and lost attempts, newest first, at most `mostAttempts`. */
  readonly attempts: readonly AttemptRow[];
  readonly attemptsCount: number;
  readonly launches: readonly { readonly id: string; readonly by: string; readonly why: string; readonly created: string; readonly ended: string; readonly outcome: string }[];
  readonly privacy: string;
}

const mostAttempts = 50;

/** The page of a run. */
export function runPage({ catalogue }: Source, run: CatalogueRun): RunPage {
  const path = addressOf('runs', run.plan);
  const analyses = catalogue.analyses.filter(({ plan }) => plan === run.plan);
  const stages = run.stages.map((stage) => stageView(stage, run));
  const counts = sumCounts(stages.map((stage) => stage.counts));
  const attempts = [...run.attempts].sort((a, b) => (a.started < b.started ? 1 : -1));
  const first = analyses[0];
  return {
    kind: 'run',
    path,
    twin: twinOf(path),
    site: catalogue.title,
    title: `Run of ${first?.document.title ?? run.analysis}`,
    summary: `Tasks, failures and usage of plan ${run.plan.slice(0, 12)}.`,
    crumbs: crumbsOf('runs'),
    notices: noticesAbout(catalogue, 'run', run.plan),
    plan: run.plan,
    analyses: analyses.map(({ id }) => mention(catalogue, 'analyses', id)),
    pipeline: mention(catalogue, 'pipelines', run.document.pipeline),
    command: runCommand(first?.id ?? run.analysis),
    state: run.status?.state ?? (run.launches.length > 0 ? 'ended' : 'never started'),
    outcome: run.status?.outcome ?? run.launches.at(-1)?.outcome ?? '',
    started: run.status?.started ?? run.launches.at(-1)?.created ?? '',
    updated: run.status?.updated ?? run.launches.at(-1)?.ended ?? '',
    counts,
    tasks: Object.values(counts).reduce((sum, count) => sum + count, 0),
    wanted: wantedOf(counts),
    cached: run.status?.cached ?? 0,
    ran: run.status?.ran ?? 0,
    grid: run.document.grid,
    axes: run.document.axes.map(axisView),
    stages,
    usage: run.usage,
    attempts: attempts.slice(0, mostAttempts).map((attempt) => {
      const { stage, unit, outcome, reason, started } = attempt;
      const row = { stage, unit, at: formatPlace(attempt.at), outcome, class: outcome === 'cancelled' ? ('' as const) : (attempt.class ?? ('' as const)), reason, tail: attempt.tail ?? '', started };
      return attempt.usage ? { ...row, usage: attempt.usage } : row;
    }),
    attemptsCount: attempts.length,
    launches: run.launches.map(({ id, by, why, created, ended, outcome }) => ({ id, by, why, created, ended: ended ?? '', outcome: outcome ?? '' })),
    privacy: run.document.privacy,
  };
}

function stageView(stage: CatalogueRun['stages'][number], run: CatalogueRun): StageView {
  const axes = stage.axes.map(({ name, coordinates }) => ({ name, labels: coordinates.map(String) }));
  // Ordinals are grid-major, so the axes of the grid come first.
  const heat = heatOf(stage.grid ? [...gridAxes(run.document.grid), ...axes] : axes, stage.states);
  const view: StageView = {
    id: stage.id,
    units: stage.states.length,
    counts: stage.counts,
    letters: stage.states,
    states: statesIn(stage.states),
    usage: stage.usage,
    realisations: stage.realisations.map(realisationWords),
  };
  return heat ? { ...view, heat } : view;
}

function axisView(axis: Axis): RunPage['axes'][number] {
  if ('values' in axis) return { name: axis.name, first: axis.values[0] ?? '', last: axis.values.at(-1) ?? '', length: axis.values.length };
  return { name: axis.name, first: axis.from, last: axis.to, length: axis.to - axis.from + 1 };
}

/** Tasks that somebody wants done: neither absent nor excluded. */
function wantedOf(counts: Counts): number {
  return Object.entries(counts).reduce((sum, [state, count]) => (state === 'absent' || state === 'excluded' ? sum : sum + count), 0);
}

function sumCounts(all: readonly Counts[]): Counts {
  const total = { absent: 0, waiting: 0, blocked: 0, queued: 0, running: 0, succeeded: 0, failed: 0, cancelled: 0, excluded: 0, stale: 0 };
  for (const counts of all) for (const state of Object.keys(total) as (keyof Counts)[]) total[state] += counts[state] ?? 0;
  return total;
}
