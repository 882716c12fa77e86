import { readFileSync, writeFileSync } from 'node:fs';
import { numberIn, parseCsv } from './csv.mjs';
import { parseFasta } from './fasta.mjs';
import { coordinate, escapeText, figure, label, readable } from './svg.mjs';

const [sequencePath, genesPath, orfsPath, compositionPath, output, json] = process.argv.slice(2);
const { title } = JSON.parse(json);
const { name, bases } = parseFasta(readFileSync(sequencePath, 'utf8'));
const length = bases.length;
const genes = parseCsv(readFileSync(genesPath, 'utf8')).map((row) => ({ ...row, start: numberIn(row, 'start'), end: numberIn(row, 'end') }));
const orfs = parseCsv(readFileSync(orfsPath, 'utf8')).map((row) => ({ ...row, start: numberIn(row, 'start'), end: numberIn(row, 'end') }));
const windows = parseCsv(readFileSync(compositionPath, 'utf8')).map((row) => ({ centre: numberIn(row, 'centre'), skew: numberIn(row, 'gc_skew') }));

const [cx, cy] = [408, 424];
const angle = (position) => (position / length) * 2 * Math.PI - Math.PI / 2;
const at = (position, radius) => [cx + radius * Math.cos(angle(position)), cy + radius * Math.sin(angle(position))];
const pair = (point) => point.map(coordinate).join(' ');
/** A band between two radii from base `start` to base `end` (both from 1), clockwise, over the origin where it must. */
function band({ start, span, inner, outer }) {
  const large = span > length / 2 ? 1 : 0;
  const from = start - 1;
  const to = from + span;
  return `M${pair(at(from, outer))}A${outer} ${outer} 0 ${large} 1 ${pair(at(to, outer))}L${pair(at(to, inner))}A${inner} ${inner} 0 ${large} 0 ${pair(at(from, inner))}Z`;
}
const spanOf = ({ start, end, strand }) => {
  const [first, last] = strand === '+' ? [start, end] : [end, start];
  return { first, span: ((last - first + length) % length) + 1 };
};

// Genes that overlap go to different rings, outermost first, in order of their starts from the longest gene on.
const ringOf = [];
const placed = genes.map((gene) => ({ ...gene, ...spanOf(gene) })).sort((a, b) => b.span - a.span);
const overlap = (a, b) => (b.first - a.first + length) % length < a.span || (a.first - b.first + length) % length < b.span;
for (const gene of placed) {
  let ring = 0;
  while (ringOf.some((other) => other.ring === ring && overlap(other, gene))) ring++;
  ringOf.push({ ...gene, ring });
}
const colours = ['#0072B2', '#D55E00', '#009E73'];
const body = [];
for (let position = 0; position < length; position += 500) {
  const [x, y] = at(position, 338);
  // Labels grow away from the circle, on whichever side they stand.
  const side = Math.cos(angle(position));
  const anchor = Math.abs(side) < 0.2 ? 'middle' : side > 0 ? 'start' : 'end';
  body.push(`<path d="M${pair(at(position, 322))}L${pair(at(position, 329))}" stroke="#4d4d4d"/>`, label(position === 0 ? '1' : readable(position), [x, y + 4.5 + 5 * Math.sin(angle(position))], { size: 13, anchor, fill: '#333333' }));
}
body.push(`<circle cx="${cx}" cy="${cy}" r="322" fill="none" stroke="#4d4d4d" stroke-width="1.2"/>`);
for (const gene of ringOf) {
  const outer = 314 - gene.ring * 30;
  const inner = outer - 26;
  const colour = colours[(gene.first - 1) % 3];
  const shape = band({ start: gene.first, span: gene.span, inner, outer });
  body.push(`<path d="${shape}" fill="${gene.found === 'yes' ? colour : '#ffffff'}" stroke="${gene.found === 'yes' ? '#ffffff' : colour}" stroke-width="1"><title>${escapeText(`${gene.gene}: ${gene.product}, ${gene.start} to ${gene.end}`)}</title></path>`);
  const [x, y] = at(gene.first - 1 + gene.span / 2, (inner + outer) / 2);
  body.push(label(gene.gene, [x, y + 6], { size: 17, weight: 700, anchor: 'middle', fill: gene.found === 'yes' ? '#ffffff' : colour }));
}
// Frames without a published gene: two thin rings, forward outside, reverse inside.
const used = new Set(genes.map(({ orf }) => orf));
const spare = orfs.filter(({ orf }) => !used.has(orf));
for (const orf of spare) {
  const { first, span } = spanOf(orf);
  const outer = orf.strand === '+' ? 190 : 181;
  body.push(`<path d="${band({ start: first, span, inner: outer - 6, outer })}" fill="${orf.strand === '+' ? '#8c8c8c' : '#bdbdbd'}"/>`);
}
const reach = Math.max(...windows.map(({ skew }) => Math.abs(skew)));
const radius = 126;
for (const sign of [1, -1]) {
  const bars = windows.filter(({ skew }) => Math.sign(skew) === sign).map(({ centre, skew }) => `M${pair(at(centre, radius))}L${pair(at(centre, radius + (skew / reach) * 38))}`).join('');
  body.push(`<path d="${bars}" fill="none" stroke="${sign === 1 ? '#56B4E9' : '#E69F00'}" stroke-width="${coordinate(Math.max(1, (2 * Math.PI * radius) / windows.length - 0.4))}"/>`);
}
body.push(`<circle cx="${cx}" cy="${cy}" r="${radius}" fill="none" stroke="#4d4d4d"/>`);
body.push(label(readable(length), [cx, cy + 2], { size: 28, weight: 600, anchor: 'middle' }), label('bases', [cx, cy + 24], { size: 15, anchor: 'middle', fill: '#4d4d4d' }));

const found = genes.filter((gene) => gene.found === 'yes').length;
const x = 806;
const key = [
  [`<rect x="${x}" y="-12" width="16" height="14" fill="${colours[0]}"/>`, 'Gene, frame 1'],
  [`<rect x="${x}" y="-12" width="16" height="14" fill="${colours[1]}"/>`, 'Gene, frame 2'],
  [`<rect x="${x}" y="-12" width="16" height="14" fill="${colours[2]}"/>`, 'Gene, frame 3'],
  [`<rect x="${x}" y="-8" width="16" height="6" fill="#8c8c8c"/>`, 'Other frame, forward'],
  [`<rect x="${x}" y="-8" width="16" height="6" fill="#bdbdbd"/>`, 'Other frame, reverse'],
  [`<rect x="${x}" y="-12" width="16" height="14" fill="#56B4E9"/>`, 'GC skew above 0'],
  [`<rect x="${x}" y="-12" width="16" height="14" fill="#E69F00"/>`, 'GC skew below 0'],
];
key.forEach(([mark, text], i) => body.push(`<g transform="translate(0 ${130 + i * 30})">${mark}${label(text, [x + 26, 0], { size: 14 })}</g>`));
body.push(label(`Skew bars reach`, [x, 130 + key.length * 30 + 6], { size: 13, fill: '#4d4d4d' }), label(`±${readable(reach, 2)}, n = ${windows.length} windows`, [x, 130 + key.length * 30 + 24], { size: 13, fill: '#4d4d4d' }));
body.push(label('Genes found', [x, 440], { size: 15 }), label(`${found} of ${genes.length}`, [x, 476], { size: 32, weight: 700, fill: '#00598c' }), label(`n = ${orfs.length} open reading frames`, [x, 500], { size: 13, fill: '#4d4d4d' }));
body.push(label('Positions in bases, clockwise; frame of the first base', [24, 800], { size: 12.5, fill: '#666666' }));

writeFileSync(output, figure({
  width: 1016, height: 816, title, subtitle: `${name}, circular, ${readable(length)} bases; genes whose start and stop are an open reading frame are filled`,
  description: `Circular map of ${length} bases with ${genes.length} published genes, ${found} of them found among ${orfs.length} open reading frames; ${spare.length} other frames, and GC skew in ${windows.length} windows.`,
  body,
}));
