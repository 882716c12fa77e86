import { readFileSync, writeFileSync } from 'node:fs';
import { csvLine } from './csv.mjs';
import { parseFasta, stretch } from './fasta.mjs';

const [path, output, json] = process.argv.slice(2);
const { k, circular } = JSON.parse(json);
const { name, bases } = parseFasta(readFileSync(path, 'utf8'));
const positions = circular ? bases.length : bases.length - k + 1;
if (bases.length < k) throw new Error(`${name} has ${bases.length} bases, fewer than k = ${k}`);

const observed = new Map();
for (let at = 0; at < positions; at++) {
  const word = stretch(bases, at, k);
  observed.set(word, (observed.get(word) ?? 0) + 1);
}
const share = Object.fromEntries(['A', 'C', 'G', 'T'].map((base) => [base, bases.split(base).length - 1]).map(([base, count]) => [base, count / bases.length]));

let text = csvLine(['kmer', 'observed', 'expected', 'ratio']);
for (let index = 0; index < 4 ** k; index++) {
  const word = Array.from({ length: k }, (_, place) => 'ACGT'[Math.floor(index / 4 ** (k - 1 - place)) % 4]).join('');
  // What independent bases with the shares of this sequence would give.
  const expected = Array.from(word).reduce((product, base) => product * share[base], positions);
  const count = observed.get(word) ?? 0;
  text += csvLine([word, count, Number(expected.toFixed(3)), expected === 0 ? 'NA' : Number((count / expected).toFixed(4))]);
}
writeFileSync(output, text);
