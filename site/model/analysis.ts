import type { CatalogueAnalysis, CatalogueRun } from '../../runner/catalogue/catalogue.ts';
import type { Counts } from '../../runner/model/stored.ts';
import { addressOf, crumbsOf, mention, twinOf } from './address.ts';
import { noticesAbout } from './notice.ts';
import { outputView, type OutputView } from './outputs.ts';
import type { Mention, PageBase } from './page.ts';
import { provenanceOf, type Provenance } from './provenance.ts';
import type { Source } from './source.ts';
import { firstSentence } from './text.ts';

/** A parameter as the analysis uses it. */
export interface ParameterUse {
  readonly name: string;
  readonly unit: string;
  /** One value, or the values of the grid. */
  readonly values: readonly unknown[];
  readonly from: 'set' | 'grid' | 'default';
}

/** What a published result says of itself. */
export interface ResultView {
  readonly root: string;
  readonly finished: string;
  readonly counts: Counts;
  readonly usage: { readonly wall: number; readonly cpu: number; readonly tasks: number };
}

/** Page of one analysis. */
export interface AnalysisPage extends PageBase {
  readonly kind: 'analysis';
  readonly id: string;
  readonly state: CatalogueAnalysis['state'];
  readonly description: string;
  readonly owner: string;
  readonly tags: readonly { readonly name: string; readonly value: string }[];
  readonly command: string;
  /** The command that brings it on from where it is; empty when none can. */
  readonly next: string;
  readonly digest: string;
  readonly plan: Mention;
  readonly series: string;
  readonly result?: ResultView;
  /** In order of role: figures, tables, metrics, reports, data. */
  readonly outputs: readonly OutputView[];
  readonly parameters: readonly ParameterUse[];
  readonly excluded: readonly { readonly at: { readonly [axis: string]: number | string }; readonly reason: string }[];
  readonly salts: readonly { readonly step: string; readonly salt: string; readonly reason: string }[];
  readonly provenance: Provenance;
  /** Newest failures of its run. */
  readonly failures: number;
}

const roles = ['figure', 'table', 'metric', 'report', 'data'] as const;

/** The page of an analysis. */
export function analysisPage(source: Source, analysis: CatalogueAnalysis): AnalysisPage {
  const { catalogue } = source;
  const { document, result } = analysis;
  const path = addressOf('analyses', analysis.id);
  const run = catalogue.runs.find(({ plan }) => plan === analysis.plan);
  const outputs = (result?.outputs ?? []).map((output) => outputView(source, output));
  const page: AnalysisPage = {
    kind: 'analysis',
    path,
    twin: twinOf(path),
    site: catalogue.title,
    title: document.title,
    summary: firstSentence(document.description) || document.title,
    crumbs: crumbsOf('analyses'),
    notices: noticesAbout(catalogue, 'analysis', analysis.id),
    id: analysis.id,
    state: analysis.state,
    description: document.description ?? '',
    owner: document.owner ?? '',
    tags: Object.entries(document.tags ?? {}).map(([name, value]) => ({ name, value })),
    command: runCommand(analysis.id),
    next: nextCommand(analysis),
    digest: analysis.digest,
    plan: mention(catalogue, 'runs', analysis.plan),
    series: analysis.series,
    outputs: roles.flatMap((role) => outputs.filter((output) => output.role === role)),
    parameters: parameterUses(source, analysis),
    excluded: document.exclude ?? [],
    salts: Object.entries(document.salts ?? {}).map(([step, { salt, reason }]) => ({ step, salt, reason })),
    provenance: provenanceOf(source, analysis, run),
    failures: failuresOf(run),
  };
  return result ? { ...page, result: { root: result.root, finished: result.finished, counts: result.counts, usage: result.usage } } : page;
}

/** The command that runs one analysis. */
export function runCommand(id: string): string {
  return `headgate run --analysis ${id}`;
}

function nextCommand({ id, state, document }: CatalogueAnalysis): string {
  if (state !== 'paused') return runCommand(id);
  return document.paused === undefined || document.paused === false ? `headgate resume --analysis ${id}` : '';
}

function failuresOf(run: CatalogueRun | undefined): number {
  return run?.stages.reduce((sum, stage) => sum + stage.counts.failed, 0) ?? 0;
}

function parameterUses({ catalogue }: Source, { document, pipeline }: CatalogueAnalysis): ParameterUse[] {
  const declared = catalogue.pipelines.find(({ reference }) => reference === pipeline)?.document.parameters ?? {};
  const names = [...new Set([...Object.keys(declared), ...Object.keys(document.parameters ?? {}), ...Object.keys(document.grid ?? {})])];
  return names.flatMap((name): ParameterUse[] => {
    const unit = declared[name]?.unit ?? '';
    const grid = document.grid?.[name];
    if (grid) return [{ name, unit, values: grid, from: 'grid' }];
    const set = document.parameters?.[name];
    if (set !== undefined) return [{ name, unit, values: [set], from: 'set' }];
    const fallback = declared[name]?.default;
    return fallback === undefined ? [] : [{ name, unit, values: [fallback], from: 'default' }];
  });
}
