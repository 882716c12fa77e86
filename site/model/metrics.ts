import { parseJson } from './preview.ts';
import type { Source } from './source.ts';

/** One metric: a number, or a short text, with its unit when the file names one. */
export interface Metric {
  readonly name: string;
  readonly value: number | string | boolean | null;
  readonly unit: string;
  readonly description: string;
}

/** Bytes of a metrics file that are read, and metrics that are shown. */
const mostBytes = 1_000_000;
const mostMetrics = 200;

/**
 * Metrics of a published JSON file: leaves of nested objects, their names joined by ` › `. An object with a `value` is
 * one metric with its `unit` and `description`. Undefined when the file is no JSON object.
 */
export function readMetrics(source: Source, file: string | undefined): Metric[] | undefined {
  const value = parseJson(file === undefined ? undefined : source.read(file, mostBytes));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const metrics: Metric[] = [];
  collect(value as Members, '', metrics);
  return metrics.slice(0, mostMetrics);
}

interface Members {
  readonly [name: string]: unknown;
}

function collect(members: Members, prefix: string, into: Metric[]): void {
  for (const [name, value] of Object.entries(members)) {
    if (into.length >= mostMetrics) return;
    const path = prefix === '' ? name : `${prefix} › ${name}`;
    if (isScalar(value)) into.push({ name: path, value, unit: '', description: '' });
    else if (Array.isArray(value)) collectList(value, path, into);
    else if (typeof value === 'object' && value !== null) {
      const inner = value as Members;
      if (isScalar(inner.value)) into.push({ name: path, value: inner.value, unit: textAt(inner, 'unit'), description: textAt(inner, 'description') });
      else collect(inner, path, into);
    }
  }
}

function collectList(items: readonly unknown[], path: string, into: Metric[]): void {
  if (items.every(isScalar) && items.length <= 12) into.push({ name: path, value: items.map(String).join(', '), unit: '', description: '' });
  else collect(Object.fromEntries(items.slice(0, mostMetrics).map((item, index) => [String(index + 1), item])), path, into);
}

function isScalar(value: unknown): value is Metric['value'] {
  return value === null || ['number', 'string', 'boolean'].includes(typeof value);
}

function textAt(members: Members, name: string): string {
  const value = members[name];
  return typeof value === 'string' ? value : '';
}
