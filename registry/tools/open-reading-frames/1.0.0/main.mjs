import { readFileSync, writeFileSync } from 'node:fs';
import { csvLine } from './csv.mjs';
import { parseFasta, reverseComplement, stretch } from './fasta.mjs';

const [path, output, json] = process.argv.slice(2);
const { minimum, circular, starts } = JSON.parse(json);
const { bases } = parseFasta(readFileSync(path, 'utf8'));
const length = bases.length;
const stops = new Set(['TAA', 'TAG', 'TGA']);

/**
 * Reading frames of one strand as {from, bases, inner}: zero-based first base of the longest, its length with the stop
 * codon, and the first bases of every in-frame start, longest first. All starts before one stop share a frame.
 */
function framesOf(strand) {
  const byStop = new Map();
  for (let from = 0; circular ? from < length : from + 6 <= length; from++) {
    if (!starts.includes(stretch(strand, from, 3))) continue;
    for (let at = 3; at + 3 <= length && (circular || from + at + 3 <= length); at += 3) {
      if (!stops.has(stretch(strand, (from + at) % length, 3))) continue;
      const stop = (from + at) % length;
      const frames = byStop.get(stop) ?? [];
      frames.push({ from, size: at + 3 });
      byStop.set(stop, frames);
      break;
    }
  }
  return [...byStop.values()].map((frames) => {
    frames.sort((a, b) => b.size - a.size);
    return { from: frames[0].from, size: frames[0].size, inner: frames };
  });
}

const strands = [['+', bases], ['-', reverseComplement(bases)]];
const found = strands.flatMap(([strand, sequence]) => framesOf(sequence).filter(({ size }) => size / 3 - 1 >= minimum).map((frame) => ({ strand, ...frame })));

// Coordinates are those of the forward strand, from 1. On the reverse strand a frame starts at its larger coordinate.
const forward = (strand, position) => (strand === '+' ? position + 1 : length - position);
const rows = found.map(({ strand, from, size, inner }) => ({
  strand, size, inner,
  start: forward(strand, from),
  end: forward(strand, (from + size - 1) % length),
}));
rows.sort((a, b) => (a.strand < b.strand ? -1 : a.strand > b.strand ? 1 : a.start - b.start || a.end - b.end));

let text = csvLine(['orf', 'strand', 'start', 'end', 'bases', 'codons', 'starts']);
rows.forEach(({ strand, start, end, size, inner }, index) => {
  // `codons` is the length of the protein: the stop codon is not counted.
  text += csvLine([`orf${String(index + 1).padStart(3, '0')}`, strand, start, end, size, size / 3 - 1, inner.map(({ from }) => forward(strand, from)).join(' ')]);
});
writeFileSync(output, text);
