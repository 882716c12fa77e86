import { readFileSync, writeFileSync } from 'node:fs';
import { numberIn, parseCsv } from './csv.mjs';
import { axes, coordinate, figure, label, readable } from './svg.mjs';

const [path, output, json] = process.argv.slice(2);
const { title } = JSON.parse(json);
const rows = parseCsv(readFileSync(path, 'utf8')).map((row) => ({ recording: row.recording, noise: numberIn(row, 'noise_uV'), threshold: numberIn(row, 'threshold'), unit: row.unit, accuracy: numberIn(row, 'accuracy'), spikes: numberIn(row, 'true_spikes') }));
const distinct = (values) => [...new Set(values)];
const recordings = distinct(rows.map(({ recording }) => recording));
const thresholds = distinct(rows.map(({ threshold }) => threshold)).sort((a, b) => a - b);
const units = distinct(rows.map(({ unit }) => unit)).sort();
const colours = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#D55E00', '#56B4E9'];
// A pattern besides the colour: plain, striped, dotted.
const patterns = colours.map((colour, i) => {
  const marks = ['', '<path d="M0 8L8 0M-2 2L2 -2M6 10L10 6" stroke="#ffffff" stroke-width="1.6"/>', '<circle cx="4" cy="4" r="1.5" fill="#ffffff"/>'][i % 3];
  return `<pattern id="u${i}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${colour}"/>${marks}</pattern>`;
});

const [left, top, bottom] = [88, 140, 476];
const gap = 26;
const panel = Math.min(300, (1000 - left - 24 - gap * (recordings.length - 1)) / recordings.length);
const body = [`<defs>${patterns.slice(0, units.length).join('')}</defs>`];
for (const [index, recording] of recordings.entries()) {
  const own = rows.filter((row) => row.recording === recording);
  const x0 = left + index * (panel + gap);
  const { scaleX, scaleY, elements } = axes({
    box: [x0, top, x0 + panel, bottom],
    x: { domain: [0, thresholds.length], ticks: [], label: index === Math.floor((recordings.length - 1) / 2) ? 'Detection threshold (multiples of the noise)' : undefined },
    y: { domain: [0, 1], ticks: [0, 0.2, 0.4, 0.6, 0.8, 1], label: index === 0 ? 'Accuracy' : undefined, format: index === 0 ? undefined : () => '' },
  });
  const spikes = distinct(own.map(({ unit }) => unit)).reduce((sum, unit) => sum + (own.find((row) => row.unit === unit)?.spikes ?? 0), 0);
  body.push(...elements, label(`${recording}: noise ${readable(own[0].noise)} µV`, [x0 + panel / 2, top - 29], { size: 15, weight: 600, anchor: 'middle' }), label(`n = ${spikes} true spikes`, [x0 + panel / 2, top - 11], { size: 12.5, anchor: 'middle', fill: '#4d4d4d' }));
  const bar = 0.8 / units.length;
  for (const [t, threshold] of thresholds.entries()) {
    body.push(label(readable(threshold), [scaleX(t + 0.5), bottom + 21], { size: 13.5, anchor: 'middle', fill: '#333333' }));
    for (const [u, unit] of units.entries()) {
      const row = own.find((candidate) => candidate.threshold === threshold && candidate.unit === unit);
      if (row === undefined) continue;
      body.push(`<rect x="${coordinate(scaleX(t + 0.1 + u * bar) + 0.5)}" y="${coordinate(scaleY(row.accuracy))}" width="${coordinate(scaleX(bar) - scaleX(0) - 1)}" height="${coordinate(bottom - scaleY(row.accuracy))}" fill="url(#u${u % colours.length})"/>`);
    }
  }
}
const width = left + recordings.length * (panel + gap) - gap + 24;
units.forEach((unit, u) => body.push(`<rect x="${coordinate(width - 24 - (units.length - u) * 92)}" y="46" width="18" height="16" fill="url(#u${u % colours.length})"/>`, label(`unit ${unit}`, [width - 24 - (units.length - u) * 92 + 25, 59], { size: 14 })));
writeFileSync(output, figure({
  width: Math.round(width), height: 548, title, subtitle: 'Accuracy: matched / (true + sorted − matched)',
  description: `Grouped bars of sorting accuracy per unit for thresholds ${thresholds.join(', ')} in ${recordings.length} recordings. ${recordings.map((recording) => `${recording}: ${rows.filter((row) => row.recording === recording).map((row) => `unit ${row.unit} at ${row.threshold}: ${row.accuracy}`).join(', ')}.`).join(' ')}`,
  body,
}));
