import { addressOf, folderTitles, twinOf, type Folder } from './address.ts';
import { folderOf } from './notice.ts';
import type { PageBase } from './page.ts';
import type { Source } from './source.ts';
import { firstSentence } from './text.ts';

/** One entry of a list. */
export interface ListRow {
  readonly href: string;
  readonly title: string;
  /** `id@version`, the id of an analysis, or the start of a plan's digest. */
  readonly reference: string;
  readonly summary: string;
  /** State of an analysis or run; empty for other kinds. */
  readonly state: string;
  /** Short facts: licence, size, when finished. */
  readonly facts: readonly Fact[];
}

/** A fact with a number, an instant or a text. */
export type Fact = { readonly label: string; readonly number: number; readonly style: 'count' | 'bytes' } | { readonly label: string; readonly text: string };

/** Page that lists all entries of a kind. */
export interface ListPage extends PageBase {
  readonly kind: 'list';
  readonly folder: Folder;
  /** Entries on show; tombstones are at the end of the rows and not counted here. */
  readonly count: number;
  readonly suppressed: number;
  readonly rows: readonly ListRow[];
}

const leads: { readonly [folder in Folder]: string } = {
  analyses: 'A pipeline applied to datasets with parameters: the only thing that is ever run.',
  pipelines: 'Steps wired by data flow. Each step uses a tool at a pinned version.',
  tools: 'Reusable commands with typed inputs and outputs, and known answers to test them by.',
  datasets: 'Files by digest, with licence and citation, some as a lattice of units.',
  runs: 'The work on one plan: the same plan is the same run, wherever it is started.',
};

/** The list of a kind. */
export function listPage(source: Source, folder: Folder): ListPage {
  const path = `/${folder}/`;
  const shown = rowsOf(source, folder);
  const silent = source.catalogue.suppressed.filter(({ kind }) => folderOf[kind] === folder).map(({ kind, reference }): ListRow => ({ href: addressOf(folder, reference), title: kind === 'run' ? reference.slice(0, 12) : reference, reference: '', summary: '', state: 'suppressed', facts: [] }));
  return {
    kind: 'list',
    path,
    twin: twinOf(path),
    site: source.catalogue.title,
    title: folderTitles[folder],
    summary: leads[folder],
    crumbs: [{ label: 'Home', href: '/' }],
    notices: [],
    folder,
    count: shown.length,
    suppressed: silent.length,
    rows: [...shown, ...silent],
  };
}

function rowsOf({ catalogue }: Source, folder: Folder): ListRow[] {
  switch (folder) {
    case 'analyses':
      return catalogue.analyses.map(({ id, document, state, pipeline, result }) => ({
        href: addressOf(folder, id),
        title: document.title,
        reference: id,
        summary: firstSentence(document.description),
        state,
        facts: [{ label: 'pipeline', text: pipeline }, ...(result ? [{ label: 'finished', text: result.finished }] : [])],
      }));
    case 'pipelines':
      return catalogue.pipelines.map(({ reference, document, usedBy }) => entryRow(folder, reference, document, [count('steps', Object.keys(document.steps).length), count('analyses', usedBy.length)]));
    case 'tools':
      return catalogue.tools.map(({ reference, document, usedBy }) => entryRow(folder, reference, document, [{ label: 'licence', text: document.licence }, count('pipelines', usedBy.length)]));
    case 'datasets':
      return catalogue.datasets.map(({ reference, document, units, size }) =>
        entryRow(folder, reference, document, [{ label: 'licence', text: document.licence }, ...(document.simulated ? [{ label: 'origin', text: 'simulated' }] : []), count('units', units), { label: 'size', number: size, style: 'bytes' }]),
      );
    case 'runs':
      return catalogue.runs.map(({ plan, analysis, status, launches, document }) => ({
        href: addressOf(folder, plan),
        title: catalogue.analyses.find(({ id }) => id === analysis)?.document.title ?? analysis,
        reference: plan.slice(0, 12),
        summary: '',
        state: status?.outcome ?? status?.state ?? launches.at(-1)?.outcome ?? 'never started',
        facts: [count('stages', document.stages.length), count('launches', launches.length)],
      }));
  }
}

function entryRow(folder: Folder, reference: string, document: { readonly title: string; readonly description?: string }, facts: readonly Fact[]): ListRow {
  return { href: addressOf(folder, reference), title: document.title, reference, summary: firstSentence(document.description), state: '', facts };
}

function count(label: string, number: number): Fact {
  return { label, number, style: 'count' };
}
