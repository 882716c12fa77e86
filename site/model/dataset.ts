import type { CatalogueDataset } from '../../runner/catalogue/catalogue.ts';
import type { Axis, Dataset, DatasetFile, Location, UnitEntry } from '../../runner/model/declared.ts';
import { axisCoordinate, axisLength } from '../../runner/model/unit-index.ts';
import { addressOf, crumbsOf, fileAddress, mention, twinOf } from './address.ts';
import { heatOf, type Heat } from './heat.ts';
import { noticesAbout } from './notice.ts';
import type { Mention, PageBase } from './page.ts';
import type { Source } from './source.ts';
import { firstSentence } from './text.ts';
import { versionLinks, type VersionLink } from './versions.ts';

/** A file of a dataset. */
export interface DatasetFileRow {
  readonly path: string;
  readonly digest: string;
  readonly size: number;
  readonly mediaType: string;
  readonly description: string;
  readonly directory: boolean;
  /** Where its bytes are: https addresses are links, others are text. */
  readonly locations: readonly string[];
  /** Address on this site, when its bytes were published. */
  readonly href?: string;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly unit: string; readonly description: string }[];
}

/** The lattice of a dataset. */
export interface LatticeView {
  readonly axes: readonly { readonly name: string; readonly description: string; readonly length: number; readonly first: number | string; readonly last: number | string }[];
  readonly slots: readonly { readonly name: string; readonly mediaType: string }[];
  /** Which places have a unit; absent when the index is a file of its own. */
  readonly heat?: Heat;
  /** Files of the first units. */
  readonly sample: readonly { readonly at: string; readonly slot: string; readonly path: string; readonly digest: string; readonly size: number }[];
}

/** Page of one dataset version. */
export interface DatasetPage extends PageBase {
  readonly kind: 'dataset';
  readonly reference: string;
  readonly id: string;
  readonly version: string;
  readonly description: string;
  readonly licence: string;
  readonly source: string;
  readonly citation: string;
  readonly simulated: boolean;
  readonly tags: readonly { readonly name: string; readonly value: string }[];
  readonly digest: string;
  readonly counts: { readonly units: number; readonly files: number; readonly size: number };
  readonly files: readonly DatasetFileRow[];
  readonly lattice?: LatticeView;
  readonly relations: readonly { readonly type: string; readonly target: Mention; readonly iri: string; readonly of: string; readonly description: string }[];
  readonly versions: readonly VersionLink[];
  readonly usedBy: readonly Mention[];
}

/** The page of a dataset. */
export function datasetPage({ catalogue }: Source, dataset: CatalogueDataset): DatasetPage {
  const { document } = dataset;
  const path = addressOf('datasets', dataset.reference);
  const page: DatasetPage = {
    kind: 'dataset',
    path,
    twin: twinOf(path),
    site: catalogue.title,
    title: document.title,
    summary: firstSentence(document.description) || document.title,
    crumbs: crumbsOf('datasets'),
    notices: noticesAbout(catalogue, 'dataset', dataset.reference),
    reference: dataset.reference,
    id: document.id,
    version: document.version,
    description: document.description ?? '',
    licence: document.licence,
    source: document.source,
    citation: document.citation ?? '',
    simulated: document.simulated === true,
    tags: Object.entries(document.tags ?? {}).map(([name, value]) => ({ name, value })),
    digest: dataset.digest,
    counts: { units: dataset.units, files: dataset.files, size: dataset.size },
    files: Object.entries(document.files ?? {}).map(([name, file]) => fileRow(dataset, name, file)),
    relations: (document.relations ?? []).map((relation) => ({
      type: relation.type,
      target: relation.dataset === undefined ? { label: relation.id ?? relation.iri ?? '' } : mention(catalogue, 'datasets', relation.dataset),
      iri: relation.iri ?? '',
      of: relation.of ?? '',
      description: relation.description ?? '',
    })),
    versions: versionLinks('datasets', document.id, document.version, dataset.versions),
    usedBy: dataset.usedBy.map((id) => mention(catalogue, 'analyses', id)),
  };
  const lattice = latticeView(document);
  return lattice ? { ...page, lattice } : page;
}

function fileRow(dataset: CatalogueDataset, path: string, file: DatasetFile): DatasetFileRow {
  const row = {
    path,
    digest: file.digest,
    size: file.size,
    mediaType: file.mediaType,
    description: file.description ?? '',
    directory: file.directory === true,
    locations: (file.at ?? [`registry:datasets/${dataset.document.id}/${dataset.document.version}/${path}`]).map(locationText),
    columns: (file.columns ?? []).map(({ name, type, unit, description }) => ({ name, type: type ?? '', unit: unit ?? '', description: description ?? '' })),
  };
  const published = dataset.published?.[path];
  return published === undefined ? row : { ...row, href: fileAddress(published) };
}

function locationText(location: Location): string {
  return typeof location === 'string' ? location : `output ${location.output} of run ${location.run}`;
}

/** Files of units that a page lists; the rest is in the declaration. */
const mostSampled = 12;

function latticeView({ units }: Dataset): LatticeView | undefined {
  if (!units) return undefined;
  const inline = Array.isArray(units.index) ? (units.index as readonly UnitEntry[]) : undefined;
  const view: LatticeView = {
    axes: units.axes.map((axis) => {
      const length = axisLength(axis);
      return { name: axis.name, description: axis.description ?? '', length, first: axisCoordinate(axis, 0), last: axisCoordinate(axis, length - 1) };
    }),
    slots: Object.entries(units.slots ?? {}).map(([name, mediaType]) => ({ name, mediaType })),
    sample: (inline ?? []).slice(0, mostSampled).flatMap((unit) => Object.entries(unit.files).map(([slot, file]) => ({ at: placeText(units.axes, unit), slot, path: file.path ?? '', digest: file.digest, size: file.size }))),
  };
  const heat = inline && presence(units.axes, inline);
  return heat ? { ...view, heat } : view;
}

function placeText(axes: readonly Axis[], unit: UnitEntry): string {
  return axes.map(({ name }, index) => `${name} = ${unit.at[index] ?? ''}`).join(', ');
}

/** Places with a unit as `s`, without as `.`: drawn like the states of a stage. */
function presence(axes: readonly Axis[], units: readonly UnitEntry[]): Heat | undefined {
  const flat = axes.map((axis) => ({ name: axis.name, labels: Array.from({ length: axisLength(axis) }, (_, index) => String(axisCoordinate(axis, index))) }));
  const size = flat.reduce((product, { labels }) => product * labels.length, 1);
  if (size > 250_000) return undefined;
  const letters = new Array<string>(size).fill('.');
  for (const unit of units) {
    const ordinal = flat.reduce((sum, { labels }, axis) => sum * labels.length + labels.indexOf(String(unit.at[axis])), 0);
    letters[ordinal] = 's';
  }
  return heatOf(flat, letters.join(''));
}
