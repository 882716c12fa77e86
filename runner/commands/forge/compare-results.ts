import { metricsOf, type Metric } from '../../model/metrics.ts';
import type { SnapshotFigure, SnapshotMetric, SnapshotRun } from '../../model/snapshot.ts';
import type { Result } from '../../model/stored.ts';
import { cut } from '../../report/markdown.ts';
import type { Store } from '../../store/store.ts';

/** Bounds of what a snapshot tells of one result. */
const most = { outputs: 20, metrics: 30, figures: 8, bytes: 1_000_000, text: 200 } as const;

/** The part of a snapshot that tells results. */
type Compared = Pick<SnapshotRun, 'outputs' | 'metrics' | 'metricsLeft' | 'figures' | 'figuresLeft'>;

/** Of a run that has no result, or whose result is not told. */
export const noComparison: Compared = { outputs: [], metrics: [], metricsLeft: 0, figures: [], figuresLeft: 0 };

/** A result, and what it is compared with. */
export interface Comparison {
  readonly result: Result;
  /** Of the plan that the analysis had before. */
  readonly before: Result | undefined;
  readonly store: Store;
  readonly main: Store;
}

/** Outputs of a result, its metrics and figures beside those of the result before. */
export async function compareResults(comparison: Comparison): Promise<Compared> {
  const { result, before } = comparison;
  const metrics: SnapshotMetric[] = [];
  const figures: SnapshotFigure[] = [];
  for (const output of result.outputs) {
    const old = before?.outputs.find(({ name }) => name === output.name);
    const unit = output.units[0];
    if (unit === undefined) continue;
    const same = old?.units.find(({ at, grid }) => JSON.stringify([at, grid]) === JSON.stringify([unit.at, unit.grid]));
    if (output.role === 'metric') metrics.push(...deltas(await metricsAt(comparison, same), (await metricsAt(comparison, unit)) ?? []));
    if (output.role === 'figure' && output.mediaType.startsWith('image/')) {
      for (const one of output.units) {
        const was = old?.units.find(({ at, grid }) => JSON.stringify([at, grid]) === JSON.stringify([one.at, one.grid]));
        const place = Object.entries({ ...one.at, ...one.grid }).map(([axis, value]) => `${axis}=${String(value)}`).join(' ');
        figures.push({ name: cut(`${output.name} ${place}`.trim(), most.text), mediaType: output.mediaType, after: one.digest, ...(was === undefined ? {} : { before: was.digest }) });
      }
    }
  }
  // What changed comes first: of a hundred figures the two that are others are those to look at.
  const changed = figures.sort((a, b) => Number(a.before === a.after) - Number(b.before === b.after));
  const moved = metrics.sort((a, b) => Number(a.before === a.after) - Number(b.before === b.after));
  return {
    outputs: result.outputs.slice(0, most.outputs).flatMap(({ name, role, mediaType, units }) => (units[0] === undefined ? [] : [{ name, role, mediaType, units: units.length, size: units.reduce((sum, { size }) => sum + size, 0), digest: units[0].digest }])),
    metrics: moved.slice(0, most.metrics),
    metricsLeft: Math.max(0, metrics.length - most.metrics),
    figures: changed.slice(0, most.figures),
    figuresLeft: Math.max(0, figures.length - most.figures),
  };
}

async function metricsAt({ store, main }: Comparison, unit: Result['outputs'][number]['units'][number] | undefined): Promise<Metric[] | undefined> {
  if (unit === undefined || unit.kind !== 'file' || unit.size > most.bytes) return undefined;
  const digest = unit.digest.slice('sha256:'.length) as Parameters<Store['readBlob']>[0];
  const bytes = (await store.readBlob(digest)) ?? (await main.readBlob(digest));
  if (bytes === undefined) return undefined;
  try {
    return metricsOf(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    return undefined;
  }
}

function deltas(before: readonly Metric[] | undefined, after: readonly Metric[]): SnapshotMetric[] {
  const old = new Map((before ?? []).map((one) => [one.name, one]));
  const now = new Set(after.map(({ name }) => name));
  const told = (value: Metric['value']): number | string => (typeof value === 'number' ? value : cut(String(value), most.text));
  return [
    ...after.map(({ name, unit, value }): SnapshotMetric => {
      const was = old.get(name);
      return { name: cut(name, most.text), unit: cut(unit, 40), after: told(value), ...(was === undefined ? {} : { before: told(was.value) }) };
    }),
    ...[...old.values()].filter(({ name }) => !now.has(name)).map(({ name, unit, value }) => ({ name: cut(name, most.text), unit: cut(unit, 40), before: told(value) })),
  ];
}
