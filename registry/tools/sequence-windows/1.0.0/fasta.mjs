/** The only sequence of a FASTA text: its name (first word after `>`) and its bases in upper case. Throws unless all are A, C, G or T. */
export function parseFasta(text) {
  const lines = text.split(/\r?\n/);
  if (!lines[0]?.startsWith('>')) throw new Error('a FASTA file starts with >');
  if (lines.slice(1).some((line) => line.startsWith('>'))) throw new Error('more than one sequence; this tool takes one');
  const bases = lines.slice(1).join('').replaceAll(/\s/g, '').toUpperCase();
  const odd = /[^ACGT]/.exec(bases);
  if (odd) throw new Error(`base ${odd.index + 1} is ${JSON.stringify(odd[0])}; only A, C, G and T are understood`);
  return { name: lines[0].slice(1).split(/\s/)[0], bases };
}

/** `length` bases from a zero-based position, going on at the start of a circular sequence. */
export function stretch(bases, from, length) {
  const end = from + length;
  return end <= bases.length ? bases.slice(from, end) : bases.slice(from) + bases.slice(0, end - bases.length);
}

/** The other strand, read in its own direction. */
export function reverseComplement(bases) {
  const other = { A: 'T', C: 'G', G: 'C', T: 'A' };
  return Array.from(bases, (base) => other[base]).reverse().join('');
}
