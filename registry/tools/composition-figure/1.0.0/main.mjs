import { readFileSync, writeFileSync } from 'node:fs';
import { numberIn, parseCsv } from './csv.mjs';
import { axes, coordinate, figure, label, readable, ticks } from './svg.mjs';

const [path, output, json] = process.argv.slice(2);
const { title } = JSON.parse(json);
const rows = parseCsv(readFileSync(path, 'utf8')).map((row) => ({ centre: numberIn(row, 'centre'), start: numberIn(row, 'start'), gc: numberIn(row, 'gc') * 100, skew: numberIn(row, 'gc_skew'), size: ['a', 'c', 'g', 't'].reduce((sum, base) => sum + numberIn(row, base), 0) }));
if (rows.length < 2) throw new Error('two windows are needed to draw a line');
const step = rows[1].start - rows[0].start;

const width = 960;
const domainX = [rows[0].start - 1, rows.at(-1).start - 1 + step];
// A window over the origin is drawn where its first half ends: centres beyond the end are shown at the start.
const points = rows.map((row) => ({ ...row, centre: row.centre > domainX[1] ? row.centre - domainX[1] : row.centre })).sort((a, b) => a.centre - b.centre);
const range = (values) => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return [low - (high - low) * 0.08, high + (high - low) * 0.08];
};
const x = { domain: domainX, ticks: ticks(...domainX, 11), grid: true };
const top = axes({ box: [88, 92, 936, 300], x: { ...x, format: () => '' }, y: { domain: range(points.map(({ gc }) => gc)), label: 'G and C (%)', ticks: ticks(...range(points.map(({ gc }) => gc)), 5) } });
const reach = Math.max(...points.map(({ skew }) => Math.abs(skew))) * 1.08;
const bottom = axes({ box: [88, 330, 936, 560], x: { ...x, label: 'Position of the window\u2019s centre (bases)' }, y: { domain: [-reach, reach], label: 'GC skew', ticks: ticks(-reach, reach, 5) } });

const mean = points.reduce((sum, { gc }) => sum + gc, 0) / points.length;
const curve = points.map(({ centre, gc }) => `${coordinate(top.scaleX(centre))} ${coordinate(top.scaleY(gc))}`).join('L');
const zero = bottom.scaleY(0);
// One bar per window, as wide as the step: above zero more G, below more C.
const bars = (sign, colour) => `<g fill="${colour}">${points.filter(({ skew }) => Math.sign(skew) === sign).map(({ centre, skew }) => {
  const y = bottom.scaleY(skew);
  return `<rect x="${coordinate(Math.max(88, bottom.scaleX(centre - step / 2)))}" y="${coordinate(Math.min(y, zero))}" width="${coordinate(bottom.scaleX(step) - bottom.scaleX(0) + 0.3)}" height="${coordinate(Math.abs(y - zero))}"/>`;
}).join('')}</g>`;
writeFileSync(output, figure({
  width, height: 624, title,
  subtitle: `n = ${readable(rows.length)} windows of ${readable(rows[0].size)} bases, every ${readable(step)} bases`,
  description: `Two panels along the sequence: share of G and C in percent, mean ${readable(mean, 1)}, and GC skew, (G minus C) over (G plus C), in ${rows.length} windows.`,
  body: [
    ...top.elements, ...bottom.elements,
    `<path d="M88 ${coordinate(top.scaleY(mean))}H936" stroke="#4d4d4d" stroke-dasharray="6 4"/>`,
    `<path d="M${curve}" fill="none" stroke="#0072B2" stroke-width="1.9" stroke-linejoin="round"/>`,
    label(`dashed: mean ${readable(mean, 1)} %`, [930, 286], { size: 13, anchor: 'end', fill: '#4d4d4d', halo: true }),
    bars(1, '#009E73'), bars(-1, '#D55E00'), `<path d="M88 ${coordinate(zero)}H936" stroke="#4d4d4d"/>`,
    label('more G than C', [98, 346], { size: 13, fill: '#00704f', weight: 600, halo: true }), label('more C than G', [98, 550], { size: 13, fill: '#b24a00', weight: 600, halo: true }),
  ],
}));
