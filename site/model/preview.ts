import { parseTable } from '../../runner/model/csv.ts';
import { formatValue } from './format.ts';
import type { Source } from './source.ts';
import { textOf } from './text.ts';

/** The start of a table, as text. */
export interface TablePreview {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether each column holds only numbers (or nothing) in the rows shown. */
  readonly numeric: readonly boolean[];
  /** Columns of the file, shown or not. */
  readonly columns: number;
  /** Whether there are more rows than are shown. */
  readonly more: boolean;
}

/** Rows and columns shown, and bytes read to find them. */
const mostRows = 20;
const mostColumns = 40;
const mostBytes = 262_144;

/** The first rows of a published table (CSV, TSV, or a JSON array of objects); undefined when it cannot be shown as one. */
export function previewTable(source: Source, file: string | undefined, mediaType: string): TablePreview | undefined {
  const bytes = file === undefined ? undefined : source.read(file, mostBytes);
  if (!bytes) return undefined;
  const bare = bareType(mediaType);
  if (bare === 'text/csv') return delimited(textOf(bytes), ',', bytes.length === mostBytes);
  if (bare === 'text/tab-separated-values') return delimited(textOf(bytes), '\t', bytes.length === mostBytes);
  if (bare === 'application/json') return fromObjects(parseJson(bytes));
  return undefined;
}

/** A media type without its parameters. */
export function bareType(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase();
}

/** JSON of bytes; undefined when they are not JSON. */
export function parseJson(bytes: Uint8Array | undefined): unknown {
  if (!bytes) return undefined;
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}

function delimited(text: string, delimiter: ',' | '\t', cut: boolean): TablePreview | undefined {
  const [header, ...rows] = parseTable(text, delimiter, mostRows + 2);
  if (!header) return undefined;
  // Where reading stopped in the middle of the file, the last row may be torn.
  const whole = cut && rows.length <= mostRows ? rows.slice(0, -1) : rows;
  return tableOf(header, whole.slice(0, mostRows), cut || rows.length > mostRows);
}

function fromObjects(value: unknown): TablePreview | undefined {
  if (!Array.isArray(value) || value.length === 0 || !value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))) return undefined;
  const records = value as { readonly [name: string]: unknown }[];
  const header = [...new Set(records.slice(0, mostRows).flatMap((record) => Object.keys(record)))];
  return tableOf(header, records.slice(0, mostRows).map((record) => header.map((name) => (record[name] === undefined ? '' : formatValue(record[name])))), records.length > mostRows);
}

function tableOf(header: readonly string[], rows: readonly (readonly string[])[], more: boolean): TablePreview {
  const columns = header.slice(0, mostColumns);
  const shown = rows.map((row) => columns.map((_, index) => row[index] ?? ''));
  const numeric = columns.map((_, index) => shown.some((row) => isNumber(row[index] ?? '')) && shown.every((row) => ['', 'NA', 'NaN'].includes(row[index] ?? '') || isNumber(row[index] ?? '')));
  return { header: columns, rows: shown, numeric, columns: header.length, more };
}

function isNumber(text: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text);
}
