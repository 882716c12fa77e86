import { readFileSync, writeFileSync } from 'node:fs';
import { csvLine } from './csv.mjs';
import { parseFasta, stretch } from './fasta.mjs';

const [path, output, json] = process.argv.slice(2);
const { width, step, circular } = JSON.parse(json);
const { name, bases } = parseFasta(readFileSync(path, 'utf8'));
if (width > bases.length) throw new Error(`a window of ${width} bases is longer than ${name}, which has ${bases.length}`);

let text = csvLine(['start', 'end', 'centre', 'sequence']);
for (let from = 0; circular ? from < bases.length : from + width <= bases.length; from += step) {
  // Positions are written from 1; a window over the origin ends before it starts.
  const end = ((from + width - 1) % bases.length) + 1;
  text += csvLine([from + 1, end, from + 0.5 + width / 2, stretch(bases, from, width)]);
}
writeFileSync(output, text);
