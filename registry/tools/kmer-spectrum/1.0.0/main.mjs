import { readFileSync, writeFileSync } from 'node:fs';
import { numberIn, parseCsv } from './csv.mjs';
import { axes, coordinate, figure, label, readable, ticks } from './svg.mjs';

const [path, output, json] = process.argv.slice(2);
const { title } = JSON.parse(json);
const words = parseCsv(readFileSync(path, 'utf8')).map((row) => ({ word: row.kmer, observed: numberIn(row, 'observed'), expected: numberIn(row, 'expected'), ratio: numberIn(row, 'ratio') })).filter(({ ratio }) => ratio !== undefined);
const k = words[0].word.length;
const total = words.reduce((sum, { observed }) => sum + observed, 0);
words.sort((a, b) => b.ratio - a.ratio || (a.word < b.word ? -1 : 1));

const [left, top, right, bottom] = [88, 92, 936, 500];
const high = Math.max(...words.map(({ ratio }) => ratio), 1) * 1.12;
const { scaleX, scaleY, elements } = axes({
  box: [left, top, right, bottom],
  x: { domain: [0.5, words.length + 0.5], ticks: words.length <= 16 ? [] : undefined, label: words.length <= 16 ? undefined : `Rank among ${readable(words.length)} words`, grid: false },
  y: { domain: [0, high], ticks: ticks(0, high, 9), label: 'Observed / expected' },
});
const band = (right - left) / words.length;
const body = [...elements];
const one = scaleY(1);
for (const [index, { ratio }] of words.entries()) {
  const y = scaleY(ratio);
  const gap = Math.min(band * 0.18, 6);
  // Bars stand on 1, where a word is as frequent as its bases alone make it.
  body.push(`<rect x="${coordinate(left + index * band + gap / 2)}" y="${coordinate(Math.min(y, one))}" width="${coordinate(band - gap)}" height="${coordinate(Math.max(0.6, Math.abs(y - one)))}" fill="${ratio >= 1 ? '#0072B2' : '#D55E00'}"/>`);
}
body.push(`<path d="M${left} ${coordinate(one)}H${right}" stroke="#1a1a1a" stroke-width="1.2"/>`);
if (words.length <= 16) {
  for (const [index, { word }] of words.entries()) body.push(label(word, [scaleX(index + 1), bottom + 22], { size: 15, anchor: 'middle', weight: 600 }));
  body.push(label('Word, by ratio', [(left + right) / 2, bottom + 48], { size: 15, anchor: 'middle' }));
} else {
  const list = (items, x, colour, heading, y) => [label(heading, [x, y], { size: 13.5, fill: '#333333', weight: 600 }), ...items.map(({ word, observed, ratio }, i) => label(`${word}  × ${readable(ratio, 2)}  (n = ${observed})`, [x, y + 20 + i * 18], { size: 13.5, fill: colour }))];
  body.push(...list(words.slice(0, 5), left + (right - left) * 0.32, '#00598c', 'More frequent than expected', top + 14), ...list(words.slice(-5).reverse(), left + (right - left) * 0.68, '#b24a00', 'Less frequent than expected', top + 14));
}
writeFileSync(output, figure({
  width: 960, height: 572, title: `${title}, k = ${k}`,
  subtitle: `n = ${readable(total)} words at all positions of one strand; expected from the shares of the four bases`,
  description: `Bars of observed over expected counts for ${words.length} words of ${k} bases, sorted. Highest: ${words[0].word}, ${words[0].ratio}. Lowest: ${words.at(-1).word}, ${words.at(-1).ratio}.`,
  body,
}));
