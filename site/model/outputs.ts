import type { CatalogueOutput } from '../../runner/catalogue/catalogue.ts';
import { fileAddress } from './address.ts';
import { formatPlace } from './format.ts';
import { imageSize, pictures, type ImageSize } from './image-size.ts';
import type { Metric } from '../../runner/model/metrics.ts';
import { readMetrics } from './metrics.ts';
import { bareType, previewTable, type TablePreview } from './preview.ts';
import type { Source } from './source.ts';
import { textOf } from './text.ts';

/** A published file of an output. */
export interface OutputFile {
  /** Coordinates and grid point in words; empty when there is one unit. */
  readonly at: string;
  readonly unit: number;
  readonly digest: string;
  readonly key: string;
  readonly size: number;
  readonly kind: 'file' | 'directory';
  /** Address on this site; absent when the bytes were not published. */
  readonly href?: string;
  /** Name offered when the file is saved. */
  readonly saveAs: string;
}

/** An output of an analysis, in the form its role asks for. */
export interface OutputView {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly role: CatalogueOutput['role'];
  readonly mediaType: string;
  readonly stage: string;
  readonly count: number;
  /** Bytes of all units. */
  readonly size: number;
  /** At most `mostFiles`. */
  readonly files: readonly OutputFile[];
  readonly pictures: readonly Picture[];
  readonly table?: TablePreview;
  /** A set of metrics for each unit, at most `mostPictures`. */
  readonly metrics: readonly { readonly at: string; readonly metrics: readonly Metric[] }[];
  /** `more` when the file is longer than what is shown. */
  readonly report?: { readonly format: 'markdown' | 'text'; readonly text: string; readonly more: boolean };
}

/** A picture with its words. */
export interface Picture {
  readonly href: string;
  readonly alt: string;
  readonly caption: string;
  readonly size?: ImageSize;
}

/** Files listed, and pictures or sets of metrics shown, for one output. */
const mostFiles = 100;
const mostPictures = 24;
/** Longer reports are shown in part: some texts take the Markdown parser time that grows with the square of their length. */
const mostReportBytes = 65_536;

/** What a page shows of one output. */
export function outputView(source: Source, output: CatalogueOutput): OutputView {
  const first = output.units[0]?.file;
  const table = output.role === 'table' || output.role === 'metric' ? previewTable(source, first, output.mediaType) : undefined;
  const report = output.role === 'report' ? readReport(source, first, output.mediaType) : undefined;
  return {
    name: output.name,
    title: output.title,
    description: output.description ?? '',
    role: output.role,
    mediaType: output.mediaType,
    stage: output.stage,
    count: output.units.length,
    size: output.units.reduce((sum, { size }) => sum + size, 0),
    files: output.units.slice(0, mostFiles).map((unit) => fileOf(output, unit)),
    pictures: output.role === 'figure' && pictures.has(bareType(output.mediaType)) ? picturesOf(source, output) : [],
    metrics: output.role === 'metric' ? metricsOf(source, output) : [],
    ...(table ? { table } : {}),
    ...(report ? { report } : {}),
  };
}

type OutputUnit = CatalogueOutput['units'][number];

/** Where a unit is, in words: its grid point and its coordinates. */
function placeOfUnit(unit: OutputUnit): string {
  return formatPlace({ ...unit.grid, ...unit.at });
}

function fileOf(output: CatalogueOutput, unit: OutputUnit): OutputFile {
  const at = placeOfUnit(unit);
  const extension = unit.file === undefined ? '' : (/\.[A-Za-z0-9.]+$/.exec(unit.file)?.[0] ?? '');
  const suffix = at === '' ? '' : `-${at.replace(/ = /g, '').replace(/[^A-Za-z0-9.-]+/g, '-')}`;
  const file = { at, unit: unit.unit, digest: unit.digest, key: unit.key, size: unit.size, kind: unit.kind, saveAs: `${output.name}${suffix}${extension}` };
  return unit.file === undefined ? file : { ...file, href: fileAddress(unit.file) };
}

function picturesOf(source: Source, output: CatalogueOutput): Picture[] {
  return output.units.slice(0, mostPictures).flatMap((unit) => {
    if (unit.file === undefined) return [];
    const at = placeOfUnit(unit);
    const size = imageSize(output.mediaType, source.read(unit.file, 4096));
    const picture = { href: fileAddress(unit.file), alt: at === '' ? output.title : `${output.title}, ${at}`, caption: at };
    return [size ? { ...picture, size } : picture];
  });
}

function metricsOf(source: Source, output: CatalogueOutput): OutputView['metrics'] {
  return output.units.slice(0, mostPictures).flatMap((unit) => {
    const metrics = readMetrics(source, unit.file);
    return metrics ? [{ at: placeOfUnit(unit), metrics }] : [];
  });
}

function readReport(source: Source, file: string | undefined, mediaType: string): OutputView['report'] {
  const bare = bareType(mediaType);
  // HTML of contributors is never rendered, not even sanitised: it is offered as a file.
  if (file === undefined || (bare !== 'text/markdown' && bare !== 'text/plain')) return undefined;
  const bytes = source.read(file, mostReportBytes);
  return bytes && { format: bare === 'text/markdown' ? 'markdown' : 'text', text: textOf(bytes), more: bytes.length === mostReportBytes };
}
