import { formatPlace, formatValue } from './format.ts';
import type { FlatAxis } from './lattice.ts';

/**
 * A grid of parameters as axes: one for each parameter that varies where the points are all combinations in order, the
 * last parameter varying fastest; else one axis with the points. None when there is only one point.
 */
export function gridAxes(points: readonly { readonly [parameter: string]: unknown }[]): FlatAxis[] {
  if (points.length < 2) return [];
  const names = Object.keys(points[0] ?? {});
  const axes = names.map((name) => ({ name, labels: [...new Set(points.map((point) => formatValue(point[name])))] })).filter(({ labels }) => labels.length > 1);
  const ordered = axes.reduce((product, { labels }) => product * labels.length, 1) === points.length && points.every((point, index) => {
    let rest = index;
    return axes.toReversed().every(({ name, labels }) => {
      const label = labels[rest % labels.length];
      rest = Math.floor(rest / labels.length);
      return label === formatValue(point[name]);
    });
  });
  return ordered ? axes : [{ name: 'grid', labels: points.map(formatPlace) }];
}
