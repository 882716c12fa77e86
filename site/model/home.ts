import type { CatalogueAnalysis } from '../../runner/catalogue/catalogue.ts';
import { addressOf, mention } from './address.ts';
import { runCommand } from './analysis.ts';
import { outputView, type Picture } from './outputs.ts';
import type { Mention, PageBase } from './page.ts';
import type { Source } from './source.ts';
import { firstSentence } from './text.ts';

/** The first page. */
export interface HomePage extends PageBase {
  readonly kind: 'home';
  readonly counts: { readonly analyses: number; readonly pipelines: number; readonly tools: number; readonly datasets: number; readonly runs: number };
  /** Analyses by state, only states that occur. */
  readonly states: readonly { readonly state: CatalogueAnalysis['state']; readonly count: number }[];
  /** When the newest result was finished; empty when there is none. */
  readonly newest: string;
  /** Tasks whose outputs the results hold. */
  readonly succeeded: number;
  /** Bytes of all published outputs. */
  readonly published: number;
  /** A command that runs one thing. */
  readonly command: string;
  /** Figures of the newest results, one for each analysis. */
  readonly figures: readonly { readonly analysis: Mention; readonly title: string; readonly finished: string; readonly picture: Picture }[];
  readonly analyses: readonly { readonly href: string; readonly title: string; readonly summary: string; readonly state: CatalogueAnalysis['state']; readonly pipeline: Mention; readonly finished: string }[];
}

const mostFigures = 6;
const states: readonly CatalogueAnalysis['state'][] = ['running', 'failed', 'partial', 'paused', 'suppressed', 'never run', 'fresh'];

/** The page of the whole registry. */
export function homePage(source: Source): HomePage {
  const { catalogue } = source;
  const finished = catalogue.analyses.filter(({ result }) => result).sort((a, b) => (finishedOf(a) < finishedOf(b) ? 1 : finishedOf(a) > finishedOf(b) ? -1 : 0));
  return {
    kind: 'home',
    path: '/',
    twin: '/index.json',
    site: catalogue.title,
    title: catalogue.title,
    summary: 'Pipelines, tools, datasets and analyses, kept in git; every result is named by the digests of what made it.',
    crumbs: [],
    notices: [],
    counts: { analyses: catalogue.analyses.length, pipelines: catalogue.pipelines.length, tools: catalogue.tools.length, datasets: catalogue.datasets.length, runs: catalogue.runs.length },
    states: states.map((state) => ({ state, count: catalogue.analyses.filter((analysis) => analysis.state === state).length })).filter(({ count }) => count > 0),
    newest: finished[0] ? finishedOf(finished[0]) : '',
    succeeded: finished.reduce((sum, { result }) => sum + (result?.counts.succeeded ?? 0), 0),
    published: finished.reduce((sum, { result }) => sum + (result?.outputs ?? []).reduce((bytes, { units }) => bytes + units.reduce((part, { size }) => part + size, 0), 0), 0),
    command: runCommand(catalogue.analyses[0]?.id ?? 'ID'),
    figures: finished.flatMap((analysis) => figureOf(source, analysis)).slice(0, mostFigures),
    analyses: catalogue.analyses.map((analysis) => ({
      href: addressOf('analyses', analysis.id),
      title: analysis.document.title,
      summary: firstSentence(analysis.document.description),
      state: analysis.state,
      pipeline: mention(catalogue, 'pipelines', analysis.pipeline),
      finished: finishedOf(analysis),
    })),
  };
}

function finishedOf({ result }: CatalogueAnalysis): string {
  return result?.finished ?? '';
}

function figureOf(source: Source, analysis: CatalogueAnalysis): HomePage['figures'][number][] {
  for (const output of analysis.result?.outputs ?? []) {
    if (output.role !== 'figure') continue;
    const picture = outputView(source, { ...output, units: output.units.slice(0, 1) }).pictures[0];
    if (picture) return [{ analysis: { label: analysis.document.title, href: addressOf('analyses', analysis.id) }, title: output.title, finished: finishedOf(analysis), picture }];
  }
  return [];
}
