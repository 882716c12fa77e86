import { analysisPage } from './analysis.ts';
import type { Folder } from './address.ts';
import { datasetPage } from './dataset.ts';
import { homePage } from './home.ts';
import { listPage } from './list.ts';
import { movedPages } from './moved.ts';
import type { Page } from './page.ts';
import { pipelinePage } from './pipeline.ts';
import { runPage } from './run.ts';
import type { Source } from './source.ts';
import { suppressedPage } from './suppressed.ts';
import { toolPage } from './tool.ts';

const folders: readonly Folder[] = ['analyses', 'pipelines', 'tools', 'datasets', 'runs'];

/** Every page of the site, home first. No two have the same path. */
export function allPages(source: Source): Page[] {
  const { catalogue } = source;
  // Two analyses can share one run, which then has one page.
  const runs = [...new Map(catalogue.runs.map((run) => [run.plan, run])).values()];
  const pages = [
    homePage(source),
    ...folders.map((folder) => listPage(source, folder)),
    ...catalogue.analyses.map((analysis) => analysisPage(source, analysis)),
    ...catalogue.pipelines.map((pipeline) => pipelinePage(source, pipeline)),
    ...catalogue.tools.map((tool) => toolPage(source, tool)),
    ...catalogue.datasets.map((dataset) => datasetPage(source, dataset)),
    ...runs.map((run) => runPage(source, run)),
    ...catalogue.suppressed.map((tombstone) => suppressedPage(source, tombstone)),
  ];
  return [...pages, ...movedPages(source, new Set(pages.map(({ path }) => path)))];
}
