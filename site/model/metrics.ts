import { metricsOf, type Metric } from '../../runner/model/metrics.ts';
import { parseJson } from './preview.ts';
import type { Source } from './source.ts';

/** Bytes of a metrics file that are read. */
const mostBytes = 1_000_000;

/** Metrics of a published JSON file; undefined when it is no JSON object. */
export function readMetrics(source: Source, file: string | undefined): Metric[] | undefined {
  return metricsOf(parseJson(file === undefined ? undefined : source.read(file, mostBytes)));
}
