/** One metric: a number, or a short text, with its unit when the file names one. */
export interface Metric {
  readonly name: string;
  /** What readers are shown: the title that the file gives it, else its name. */
  readonly title: string;
  readonly value: number | string | boolean | null;
  readonly unit: string;
  readonly description: string;
}

/** Metrics that are shown of one file. */
const most = 200;

/**
 * Metrics of a published JSON document: leaves of nested objects, their names joined by ` › `. An object with a `value` is
 * one metric with its `title`, `unit` and `description`. Undefined when it is no object.
 */
export function metricsOf(document: unknown): Metric[] | undefined {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return undefined;
  const metrics: Metric[] = [];
  collect(document as Members, '', metrics);
  return metrics.slice(0, most);
}

interface Members {
  readonly [name: string]: unknown;
}

function collect(members: Members, prefix: string, into: Metric[]): void {
  for (const [name, value] of Object.entries(members)) {
    if (into.length >= most) return;
    const path = prefix === '' ? name : `${prefix} › ${name}`;
    if (isScalar(value)) into.push({ name: path, title: path, value, unit: '', description: '' });
    else if (Array.isArray(value)) collectList(value, path, into);
    else if (typeof value === 'object' && value !== null) {
      const inner = value as Members;
      if (isScalar(inner.value)) into.push({ name: path, title: textAt(inner, 'title') === '' ? path : prefix === '' ? textAt(inner, 'title') : `${prefix} › ${textAt(inner, 'title')}`, value: inner.value, unit: textAt(inner, 'unit'), description: textAt(inner, 'description') });
      else collect(inner, path, into);
    }
  }
}

function collectList(items: readonly unknown[], path: string, into: Metric[]): void {
  if (items.every(isScalar) && items.length <= 12) into.push({ name: path, title: path, value: items.map(String).join(', '), unit: '', description: '' });
  else collect(Object.fromEntries(items.slice(0, most).map((item, index) => [String(index + 1), item])), path, into);
}

function isScalar(value: unknown): value is Metric['value'] {
  return value === null || ['number', 'string', 'boolean'].includes(typeof value);
}

function textAt(members: Members, name: string): string {
  const value = members[name];
  return typeof value === 'string' ? value : '';
}
