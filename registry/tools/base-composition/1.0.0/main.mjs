import { readFileSync, writeFileSync } from 'node:fs';
import { csvLine, parseCsv } from './csv.mjs';
import { parseFasta } from './fasta.mjs';

const [sequencePath, windowsPath, output, metricsPath] = process.argv.slice(2);

/** Counts of the four bases, the share of G and C, and GC skew (G − C) / (G + C); the skew is 0 without G and C. */
function composition(bases) {
  const counts = { A: 0, C: 0, G: 0, T: 0 };
  for (const base of bases) counts[base]++;
  const strong = counts.G + counts.C;
  return { ...counts, gc: strong / bases.length, skew: strong === 0 ? 0 : (counts.G - counts.C) / strong };
}

const round = (value) => Number(value.toFixed(5));
let text = csvLine(['start', 'end', 'centre', 'a', 'c', 'g', 't', 'gc', 'gc_skew']);
for (const { start, end, centre, sequence } of parseCsv(readFileSync(windowsPath, 'utf8'))) {
  const { A, C, G, T, gc, skew } = composition(sequence);
  text += csvLine([start, end, centre, A, C, G, T, round(gc), round(skew)]);
}
writeFileSync(output, text);

const { bases } = parseFasta(readFileSync(sequencePath, 'utf8'));
const whole = composition(bases);
writeFileSync(metricsPath, `${JSON.stringify({
  length: { title: 'Length', value: bases.length, unit: 'bases' },
  a: { title: 'Adenine', value: whole.A, unit: 'bases' },
  c: { title: 'Cytosine', value: whole.C, unit: 'bases' },
  g: { title: 'Guanine', value: whole.G, unit: 'bases' },
  t: { title: 'Thymine', value: whole.T, unit: 'bases' },
  gc: { title: 'GC content', value: round(whole.gc * 100), unit: '%' },
  gcSkew: { title: 'GC skew', value: round(whole.skew), unit: '' },
}, undefined, 1)}\n`);
