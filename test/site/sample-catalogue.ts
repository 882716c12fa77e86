import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue, CatalogueAnalysis, CatalogueDataset, CatalogueRun } from '../../runner/catalogue/catalogue.ts';
import type { Analysis, Dataset, Notice, Pipeline } from '../../runner/model/declared.ts';
import { hostileFigure, mapFigure, scatterFigure } from './sample-figures.ts';
import { countsOf, hex, output, pipeline, plan, planStage, runStage, tool, usageOf, type Bytes } from './sample-parts.ts';

/** A text that would act if any page put it into its HTML unescaped. */
export const hostileText = `<script>top.hacked=1</script><img src=x onerror="top.hacked=1">"'>&`;

/** Catalogue with every kind of page and state, and the bytes it publishes. */
export interface Sample {
  readonly catalogue: Catalogue;
  readonly files: Bytes;
}

/** Plans of the sample's runs, by analysis. */
export const plans = { penguins: hex('plan penguins'), relief: hex('plan relief'), grid: hex('plan grid'), hostile: hex('plan hostile'), volume: hex('plan volume'), never: hex('plan never'), suppressed: hex('plan suppressed') };

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** 8×6 tiles; three do not exist, one failed, and what depends on it is blocked. */
const reliefLetters = { smooth: lettersAt({ '0,0': '.', '7,5': '.', '7,4': '.', '3,2': 'f' }), shade: lettersAt({ '0,0': '.', '7,5': '.', '7,4': '.', ...around(3, 2, 'b') }), mosaic: 'b' };

function lettersAt(special: { readonly [place: string]: string }): string {
  return range(0, 7).flatMap((x) => range(0, 5).map((y) => special[`${x},${y}`] ?? 's')).join('');
}

function around(x: number, y: number, letter: string): { [place: string]: string } {
  return Object.fromEntries([-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [`${x + dx},${y + dy}`, letter])));
}

/** The sample: made anew at each call, the same bytes each time. */
export function sample(): Sample {
  const files: Bytes = new Map();
  const catalogue: Catalogue = {
    version: 1,
    title: 'Example registry',
    tools: tools(),
    pipelines: pipelines(),
    datasets: datasets(files),
    analyses: analyses(files),
    runs: runs(),
    notices: notices(),
    suppressed: [{ kind: 'dataset', reference: 'nests@1.0.0' }, { kind: 'run', reference: plans.suppressed }],
  };
  return { catalogue, files };
}

/** Writes the sample below a folder; answers what `buildSite` asks for. */
export async function writeSample(folder: string): Promise<{ catalogue: string; files: string }> {
  const { catalogue, files } = sample();
  const published = join(folder, 'files');
  await mkdir(published, { recursive: true });
  for (const [path, text] of files) await writeFile(join(published, path), text);
  const path = join(folder, 'catalogue.json');
  await writeFile(path, JSON.stringify(catalogue));
  return { catalogue: path, files: published };
}

/** One of each kind that has a page to be on. */
function notices(): Catalogue['notices'] {
  const about = (id: string, title: string) => ({ $schema: '../../schemas/notice.v1.json', id, title, date: '2026-11-02T09:00:00Z' }) as const;
  const all: Notice[] = [
    { ...about('penguins-columns', 'Sex is missing for eleven birds'), kind: 'advisory', severity: 'low', by: 'ada', subject: { dataset: 'palmer-penguins@1.0.0' }, reason: 'Eleven rows have no sex; summaries by sex leave them out.' },
    { ...about('fit-withdrawn', 'The fit is withdrawn'), kind: 'withdrawal', subject: { tool: 'linear-fit@1.0.0' }, reason: 'It ignored weights.', replacement: 'table-summary@1.0.0' },
    { ...about('amended', hostileText), kind: 'amendment', subject: { pipeline: 'relief@1.0.0' }, text: `The angle is **45°**. ${hostileText} [x](javascript:alert(1))` },
    { ...about('nests', 'The places of nests'), kind: 'suppression', subject: { dataset: 'nests@1.0.0' }, reason: 'They are those of a protected species.' },
    { ...about('early-run', 'An early run'), kind: 'suppression', subject: { run: `sha256:${plans.suppressed}` }, reason: 'It showed the places of nests.' },
    { ...about('blur', 'blur is now called smooth'), kind: 'redirect', from: 'blur', to: 'smooth' },
    { ...about('smooth', 'smooth is now called grid-smooth'), kind: 'redirect', from: 'smooth', to: 'grid-smooth' },
    { ...about('whau', 'whau has a longer name'), kind: 'redirect', of: 'analysis', from: 'whau', to: 'maunga-whau-relief' },
    { ...about('circle', 'Round'), kind: 'redirect', of: 'dataset', from: 'round', to: 'circle' },
    { ...about('round', 'And round'), kind: 'redirect', of: 'dataset', from: 'circle', to: 'round' },
  ];
  return all.map((document) => ({ id: document.id, document }));
}

function tools(): Catalogue['tools'] {
  const tile = { mediaType: 'text/plain', description: 'ESRI ASCII grid of elevation in metres.' };
  return [
    tool('table-summary', 'Summary of a table by group', {
      description: 'Count, mean and standard deviation of every numeric column, by the values of one column. Missing values are left out and counted.\n\n- Groups are sorted by code unit.\n- Quantiles follow [Hyndman and Fan (1996)](https://doi.org/10.1080/00031305.1996.10473566), type 7.',
      tags: { field: 'statistics' },
      homepage: 'https://doi.org/10.1080/00031305.1996.10473566',
      usedBy: ['penguins@1.0.0', 'penguins@1.1.0'],
      versions: ['1.0.0'],
      selfTest: { ok: true, at: '2026-11-20T08:12:00Z', cases: 3 },
      tests: { small: { inputs: { table: ['test/small.csv'] }, expected: { result: 'test/small.expected.csv' } } },
      parameters: { by: { type: 'string', description: 'Column to group by.' }, digits: { type: 'integer', minimum: 0, maximum: 12, default: 4, description: 'Significant digits.' }, quantile: { type: 'number', minimum: 0, maximum: 1, default: 0.975, description: 'Upper quantile that is given too.' }, method: { type: 'string', enum: ['mean', 'median'], default: 'mean', description: 'Measure of location.' } },
      retries: { memory: { times: 2 } },
      code: ['main.mjs', 'lib/quantile.mjs'],
    }),
    tool('scatter-figure', 'Scatter plot with fit', { usedBy: ['penguins@1.0.0', 'penguins@1.1.0'], selfTest: { ok: false, at: '2026-11-20T08:12:00Z', cases: 1 }, outputs: { figure: { mediaType: 'image/svg+xml', expect: { mediaType: true } } }, inputs: { table: { mediaType: 'text/csv' }, mask: { mediaType: 'text/csv', optional: true, list: true } } }),
    tool('linear-fit', 'Least-squares fit', { usedBy: ['penguins@1.0.0', 'penguins@1.1.0'], selfTest: { ok: true, at: '2026-11-20T08:12:00Z', cases: 2 }, outputs: { fit: { mediaType: 'application/json', tolerance: { relative: 1e-9 } } } }),
    tool('grid-smooth', 'Gaussian smoothing of a tile', { usedBy: ['relief@1.0.0'], inputs: { tile }, outputs: { tile } }),
    tool('grid-hillshade', 'Hillshade of a tile', { usedBy: ['relief@1.0.0'], inputs: { tiles: { ...tile, list: true } }, outputs: { shade: tile }, environment: { image: `registry.example.org/lab/grids@sha256:${hex('image')}` }, platform: 'linux/amd64', network: 'mirror' }),
    tool('grid-mosaic', 'Mosaic of tiles', { usedBy: ['relief@1.0.0'], inputs: { tiles: { ...tile, list: true } }, outputs: { map: { mediaType: 'image/svg+xml' } }, parameters: {}, code: [], command: ['cat', '{inputs.tiles}', { if: 'inputs.tiles', then: ['--verbose'] }] }),
    tool('hostile-tool', hostileText, { description: `${hostileText}\n\n[click](javascript:alert(1)) <iframe src="https://example.org"></iframe>\n\n# Heading\n\n![pixel](https://example.org/pixel.png)\n\n[relative](/nowhere/)` }),
  ];
}

const penguins: Pipeline = {
  $schema: '../../../schemas/pipeline.v1.json',
  id: 'penguins',
  version: '1.1.0',
  title: 'Body mass of penguins',
  description: 'Summarises a table by group, fits a line, and draws both. Groups with fewer than three rows are summarised but not fitted.',
  licence: 'Apache-2.0',
  inputs: { table: { mediaType: 'text/csv', description: 'One row per bird.' } },
  parameters: { by: { type: 'string', default: 'species', description: 'Column to group by.' }, level: { type: 'number', default: 0.95, minimum: 0.5, maximum: 0.999, description: 'Level of the confidence band.' } },
  steps: {
    summary: { uses: 'table-summary@1.0.0', inputs: { table: 'inputs.table' }, parameters: { by: { from: 'parameters.by' } } },
    fit: { uses: 'linear-fit@1.0.0', inputs: { table: 'inputs.table' } },
    figure: { uses: 'scatter-figure@1.0.0', title: 'Scatter plot', inputs: { table: 'inputs.table', fit: 'steps.fit.fit' }, when: [{ parameter: 'by', is: ['species', 'island'] }] },
  },
  outputs: {
    scatter: { from: 'steps.figure.figure', role: 'figure', title: 'Body mass against flipper length' },
    summary: { from: 'steps.summary.result', role: 'table', title: 'Summary by species' },
    fit: { from: 'steps.fit.fit', role: 'metric', title: 'Linear fit' },
    report: { from: 'steps.summary.report', role: 'report', title: 'Report' },
  },
};

const relief: Pipeline = {
  $schema: '../../../schemas/pipeline.v1.json',
  id: 'relief',
  version: '1.0.0',
  title: 'Shaded relief',
  description: 'Smooths every tile of an elevation grid, shades it with its eight neighbours, and lays the tiles side by side.',
  inputs: { elevation: { mediaType: 'text/plain', description: 'Tiles of an elevation grid.' } },
  parameters: { sigma: { type: 'number', exclusiveMinimum: 0, default: 1, unit: 'cells', description: 'Width of the kernel.' } },
  steps: {
    smooth: { uses: 'grid-smooth@1.0.0', inputs: { tile: 'inputs.elevation' }, parameters: { sigma: { from: 'parameters.sigma' } } },
    shade: { uses: 'grid-hillshade@1.0.0', inputs: { tiles: 'steps.smooth.tile' }, over: { neighbours: { x: { from: -1, to: 1 }, y: { from: -1, to: 1 } }, edge: 'clip' } },
    mosaic: { uses: 'grid-mosaic@1.0.0', inputs: { tiles: 'steps.shade.shade' }, over: 'all' },
  },
  outputs: { map: { from: 'steps.mosaic.map', role: 'figure', title: 'Shaded relief of Maunga Whau', description: 'Light from the north-west, 45° above the horizon.' } },
};

function pipelines(): Catalogue['pipelines'] {
  return [pipeline({ ...penguins, version: '1.0.0' }, [], ['1.1.0', '1.0.0']), pipeline(penguins, ['penguins-mass', 'ada/hostile'], ['1.1.0', '1.0.0']), pipeline(relief, ['maunga-whau-relief', 'maunga-whau-sigma', 'volume-relief', 'never-run', 'early-relief'])];
}

const table = 'species,island,bill_length_mm,body_mass_g\nAdelie,Torgersen,39.1,3750\nAdelie,Torgersen,39.5,3800\n"Chinstrap, ""wild""",Dream,46.5,3500\nGentoo,Biscoe,NA,5000\n';

function datasets(files: Bytes): Catalogue['datasets'] {
  const published = `${hex(table)}.csv`;
  files.set(published, table);
  const columns = [
    { name: 'species', type: 'string' as const, description: 'Species of the bird.' },
    { name: 'body_mass_g', type: 'number' as const, unit: 'g', description: 'Body mass.' },
  ];
  const birds: Dataset = {
    $schema: '../../../schemas/dataset.v1.json', id: 'palmer-penguins', version: '1.0.0', title: 'Palmer penguins', description: 'Size measurements for three penguin species observed on three islands in the Palmer Archipelago, Antarctica.', licence: 'CC0-1.0', source: 'https://allisonhorst.github.io/palmerpenguins/', citation: 'Gorman KB, Williams TD, Fraser WR (2014). PLoS ONE 9(3): e90081.',
    files: { 'penguins.csv': { digest: `sha256:${hex(table)}`, size: Buffer.byteLength(table), mediaType: 'text/csv', description: 'One row per penguin.', columns, at: ['https://example.org/penguins.csv', 'registry:datasets/palmer-penguins/1.0.0/penguins.csv'] } },
    tags: { field: 'ecology' },
  };
  const tiles = range(0, 7).flatMap((x) => range(0, 5).map((y) => ({ at: [x, y], files: { tile: { digest: `sha256:${hex(`tile ${x} ${y}`)}`, size: 812 + x * 3 + y, path: `x${x}-y${y}.asc` } } }))).filter(({ at }) => !['0,0', '7,5', '7,4'].includes(at.join()));
  const whau: Dataset = {
    $schema: '../../../schemas/dataset.v1.json', id: 'maunga-whau', version: '1.0.0', title: 'Maunga Whau', description: 'Topographic information on Auckland’s Maunga Whau volcano, on a 10 m by 10 m grid, in tiles.', licence: 'GPL-2.0-or-later', source: 'Digitised from a topographic map by Ross Ihaka.',
    units: { axes: [{ name: 'x', from: 0, to: 7, description: 'West to east.' }, { name: 'y', from: 0, to: 5, description: 'North to south.' }], slots: { tile: 'text/plain' }, index: tiles },
    relations: [{ type: 'derivedFrom', dataset: 'palmer-penguins@1.0.0', description: 'Only for the sake of the example.' }, { type: 'site', id: 'Auckland', iri: 'https://www.wikidata.org/wiki/Q37100' }],
  };
  const recording: Dataset = {
    $schema: '../../../schemas/dataset.v1.json', id: 'simulated-recording', version: '0.1.0-rc.1', title: 'Simulated recording', licence: 'CC0-1.0', source: 'Made by the tool simulate-recording.', simulated: true, relations: [{ type: 'derivedFrom', dataset: 'nests@1.0.0' }],
    units: { axes: [{ name: 'session', values: ['morning', 'evening'] }], index: { digest: `sha256:${hex('index')}`, size: 4096, units: 2 } },
  };
  const entry = (document: Dataset, usedBy: readonly string[], units: number, fileCount: number, size: number): CatalogueDataset => ({ reference: `${document.id}@${document.version}`, digest: hex(JSON.stringify(document)), document, versions: [document.version], usedBy, units, files: fileCount, size });
  return [
    { ...entry(birds, ['penguins-mass', 'ada/hostile'], 1, 1, Buffer.byteLength(table)), published: { 'penguins.csv': published } },
    entry(whau, ['maunga-whau-relief', 'maunga-whau-sigma', 'volume-relief', 'never-run', 'early-relief'], tiles.length, tiles.length, 38_112),
    entry(recording, [], 2, 2, 15_728_640),
  ];
}

const finished = '2026-11-21T09:41:07Z';
const realisable = { wall: 12.7, cpu: 11.2, tasks: 3 };

function analyses(files: Bytes): Catalogue['analyses'] {
  const declared = (id: string, title: string, more: Partial<Analysis> = {}): Analysis => ({ $schema: '../../schemas/analysis.v1.json', id, title, pipeline: 'relief@1.0.0', inputs: { elevation: { dataset: 'maunga-whau@1.0.0' } }, ...more });
  const entry = (document: Analysis, more: Partial<CatalogueAnalysis> & Pick<CatalogueAnalysis, 'plan' | 'state'>): CatalogueAnalysis => ({ id: document.id, digest: hex(JSON.stringify(document)), document, series: hex(`series ${document.id}`), pipeline: String(document.pipeline), datasets: Object.values(document.inputs).map(({ dataset }) => dataset), ...more });
  const rows = ['species,n,mean_mass_g,sd_mass_g', 'Adelie,151,3700.662,458.5661', 'Chinstrap,68,3733.088,384.3351', 'Gentoo,123,5076.016,504.1162', ...range(1, 30).map((i) => `Group ${i},${i},${3000 + i * 7.5},${100 + i}`)].join('\n');
  const fit = JSON.stringify({ slope: { value: 49.68557, unit: 'g/mm', description: 'Change of mass with flipper length.' }, intercept: -5780.831, r2: 0.7589925, n: 342, converged: true, residual: { sd: 394.2782, p: 4.37e-107 } });
  const report = `# Body mass\n\nGentoo penguins are **heavier** (n = 123).\n\n| species | n |\n|---|---:|\n| Adelie | 151 |\n\nSee [the paper](https://doi.org/10.1371/journal.pone.0090081).`;
  const scatter = { name: 'scatter', title: 'Body mass against flipper length', description: 'Each point is a bird; the line is the least-squares fit.', role: 'figure' as const, mediaType: 'image/svg+xml', stage: 'figure' };
  const birds = { pipeline: 'penguins@1.1.0', inputs: { table: { dataset: 'palmer-penguins@1.0.0', file: 'penguins.csv' } } };
  const hostileReport = `${hostileText}\n\n[x](javascript:alert(1)) [y](data:text/html,hi) <a href="javascript:alert(1)" onclick="top.hacked=1">z</a>\n\n<style>body{display:none}</style>`;
  return [
    entry(declared('penguins-mass', 'How heavy are penguins?', { ...birds, description: 'Body mass against flipper length, by species. The slope is in grams for each millimetre.', owner: 'team:ecology', tags: { field: 'ecology' } }), {
      plan: plans.penguins, state: 'fresh',
      verified: { ok: true, at: '2026-11-21T03:17:00Z', tasks: 3, again: 1 },
      result: {
        root: hex('root penguins'), finished, counts: countsOf('sss'), usage: realisable,
        outputs: [
          output(files, { name: 'summary', title: 'Summary by species', role: 'table', mediaType: 'text/csv', stage: 'summary' }, '.csv', [{ text: rows }]),
          output(files, scatter, '.svg', [{ text: scatterFigure('Heavier birds have longer flippers') }]),
          output(files, { name: 'fit', title: 'Linear fit', role: 'metric', mediaType: 'application/json', stage: 'fit' }, '.json', [{ text: fit }]),
          output(files, { name: 'report', title: 'Report', role: 'report', mediaType: 'text/markdown', stage: 'summary' }, '.md', [{ text: report }]),
          output(files, { name: 'page', title: 'Interactive page', role: 'report', mediaType: 'text/html', stage: 'summary' }, '.html', [{ text: '<script>top.hacked=1</script>' }]),
        ],
      },
    }),
    entry(declared('maunga-whau-relief', 'Relief of Maunga Whau', { exclude: [{ at: { x: 0, y: 0 }, reason: 'Under water.' }], salts: { smooth: { salt: '2', reason: 'The first kernel was cut off too early.' } } }), { plan: plans.relief, state: 'failed' }),
    entry(declared('maunga-whau-sigma', 'Relief by width of the kernel', { grid: { sigma: [0.5, 1, 2, 4] } }), {
      plan: plans.grid, state: 'fresh',
      verified: { ok: false, at: '2026-11-21T03:18:00Z', tasks: 8, again: 0 },
      result: {
        root: hex('root grid'), finished: '2026-11-20T17:03:55Z', counts: countsOf('s'.repeat(8)), usage: { wall: 4821.5, cpu: 4500, tasks: 8 },
        outputs: [
          output(files, { name: 'map', title: 'Shaded relief of Maunga Whau', role: 'figure', mediaType: 'image/svg+xml', stage: 'mosaic' }, '.svg', [0.5, 1, 2, 4].map((sigma) => ({ text: `${mapFigure()}<!-- ${sigma} -->`, grid: { sigma } }))),
          output(files, { name: 'roughness', title: 'Roughness', role: 'metric', mediaType: 'application/json', stage: 'mosaic' }, '.json', [0.5, 1, 2, 4].map((sigma) => ({ text: JSON.stringify({ roughness: 12.5 / sigma, cells: 5307 }), grid: { sigma } }))),
        ],
      },
    }),
    { ...entry(declared('hostile', hostileText, { ...birds, description: hostileReport, parameters: { by: hostileText } }), { plan: plans.hostile, state: 'fresh' }), id: 'ada/hostile',
      result: {
        root: hex('root hostile'), finished: '2026-11-19T12:00:00Z', counts: countsOf('sss'), usage: realisable,
        outputs: [
          output(files, { ...scatter, title: hostileText, description: hostileReport }, '.svg', [{ text: hostileFigure() }]),
          output(files, { name: 'table', title: 'Hostile table', role: 'table', mediaType: 'text/csv', stage: 'summary' }, '.csv', [{ text: `a,${hostileText.replaceAll('"', '').replaceAll(',', '')}\n=cmd(),<b>x</b>\n` }]),
          output(files, { name: 'report', title: 'Hostile report', role: 'report', mediaType: 'text/markdown', stage: 'summary' }, '.md', [{ text: hostileReport }]),
        ],
      },
    },
    entry(declared('volume-relief', 'Relief of a stack of maps'), { plan: plans.volume, state: 'running' }),
    entry(declared('never-run', 'Relief that nobody has run'), { plan: plans.never, state: 'never run' }),
    entry(declared('early-relief', 'Relief before the nests were taken out'), { plan: plans.suppressed, state: 'suppressed' }),
  ];
}

function runs(): Catalogue['runs'] {
  const x = { name: 'x', coordinates: range(0, 7) };
  const y = { name: 'y', coordinates: range(0, 5) };
  const axes = [{ name: 'x', from: 0, to: 7 }, { name: 'y', from: 0, to: 5 }];
  const launch = (id: string, more: Partial<CatalogueRun['launches'][number]> = {}): CatalogueRun['launches'][number] => ({ id, by: 'ada', why: 'The data grew.', created: '2026-11-21T09:40:00Z', ended: finished, outcome: 'complete', ...more });
  const expect = { summary: { notEmpty: true, columns: ['species', 'n'] } };
  const status = (planDigest: string, analysis: string, letters: readonly string[], ids: readonly string[], more: { state: 'ended' | 'running'; outcome?: 'complete' | 'failed' }): NonNullable<CatalogueRun['status']> => ({
    version: 1, plan: planDigest, launch: 'l1', analysis, updated: finished, started: '2026-11-21T09:40:00Z', counts: countsOf(letters.join('')), cached: 1, ran: letters.join('').length - 1,
    stages: ids.map((id, i) => ({ id, counts: countsOf(letters[i] ?? ''), paused: false, units: letters[i]?.length ?? 0 })), capacity: { jobs: 4, running: 0 }, failures: [], ...more,
  });
  const sigma = [0.5, 1, 2, 4].map((value) => ({ sigma: value }));
  const volume = range(0, 2).map((z) => lettersAt({ '0,0': '.', ...(z === 1 ? { '5,5': 'f', '6,5': 'r' } : {}), ...(z === 2 ? around(4, 3, 'w') : {}), ...(z === 2 ? { '1,1': 'q', '1,2': 'x', '1,3': 'c', '2,4': 'o' } : {}) })).join('');
  const all: readonly Omit<CatalogueRun, 'usage'>[] = [
    { plan: plans.penguins, analysis: 'penguins-mass', document: plan('penguins@1.1.0', { stages: [planStage('summary', { expect }), planStage('fit'), planStage('figure')] }), status: status(plans.penguins, 'penguins-mass', ['s', 's', 's'], ['summary', 'fit', 'figure'], { state: 'ended', outcome: 'complete' }), launches: [launch('l1')], stages: ['summary', 'fit', 'figure'].map((id) => runStage(id, 's')), attempts: [] },
    {
      plan: plans.relief, analysis: 'maunga-whau-relief', document: plan('relief@1.0.0', { axes, stages: [planStage('smooth', { axes: ['x', 'y'] }), planStage('shade', { axes: ['x', 'y'] }), planStage('mosaic')] }),
      status: status(plans.relief, 'maunga-whau-relief', Object.values(reliefLetters), ['smooth', 'shade', 'mosaic'], { state: 'ended', outcome: 'failed' }),
      launches: [launch('l0', { created: '2026-11-20T22:00:00Z', ended: '2026-11-20T22:00:04Z', outcome: 'interrupted', why: '' }), launch('l1', { outcome: 'failed' })],
      stages: [runStage('smooth', reliefLetters.smooth, [x, y]), runStage('shade', reliefLetters.shade, [x, y]), runStage('mosaic', reliefLetters.mosaic)],
      attempts: [
        { stage: 'smooth', unit: 20, at: { x: 3, y: 2 }, outcome: 'failed', class: 'user', reason: 'The command ended with exit code 3. Its last lines say why.', tail: `row 17 has 9 values, 10 were expected\n    at readGrid (main.mjs:41)\n${hostileText}`, started: '2026-11-21T09:40:31Z', usage: { wall: 0.213, cpu: 0.18, memory: 48.2, memoryBy: 'sampled', bytesIn: 820, bytesOut: 0 } },
        { stage: 'smooth', unit: 8, at: { x: 1, y: 2 }, outcome: 'lost', class: 'infrastructure', reason: 'The runner was killed while the task ran; it was started again.', started: '2026-11-20T22:00:03Z' },
      ],
    },
    {
      plan: plans.grid, analysis: 'maunga-whau-sigma', document: plan('relief@1.0.0', { axes, grid: sigma, stages: [planStage('smooth', { grid: true, axes: ['x', 'y'] }), planStage('mosaic', { grid: true })] }),
      launches: [launch('l1')], stages: [runStage('smooth', 's'.repeat(192), [x, y], true), runStage('mosaic', 'ssss', [], true)], attempts: [],
    },
    { plan: plans.hostile, analysis: 'ada/hostile', document: plan('penguins@1.1.0', { stages: [planStage('summary')] }), launches: [launch('l1', { by: hostileText, why: hostileText })], stages: [runStage('summary', 's')], attempts: [{ stage: 'summary', unit: 0, at: {}, outcome: 'divergent', reason: hostileText, tail: hostileText, started: '2026-11-19T11:00:00Z' }] },
    {
      plan: plans.volume, analysis: 'volume-relief', document: plan('relief@1.0.0', { axes: [{ name: 'z', from: 0, to: 2 }, ...axes], stages: [planStage('smooth', { axes: ['z', 'x', 'y'] })] }),
      status: status(plans.volume, 'volume-relief', [volume], ['smooth'], { state: 'running' }), launches: [{ id: 'l1', by: 'ada', why: '', created: '2026-11-21T09:40:00Z' }],
      stages: [runStage('smooth', volume, [{ name: 'z', coordinates: range(0, 2) }, x, y])], attempts: [],
    },
  ];
  return all.map((run) => ({ ...run, usage: usageOf(run.stages) }));
}
