import { readFileSync, writeFileSync } from 'node:fs';
import { csvLine, numberIn, parseCsv } from './csv.mjs';

const [output, ...paths] = process.argv.slice(2);

const rows = paths.map((path) => {
  const words = parseCsv(readFileSync(path, 'utf8')).map((row) => ({ word: row.kmer, observed: numberIn(row, 'observed'), ratio: numberIn(row, 'ratio') }));
  const total = words.reduce((sum, { observed }) => sum + observed, 0);
  const entropy = words.reduce((sum, { observed }) => (observed === 0 ? sum : sum - (observed / total) * Math.log2(observed / total)), 0);
  // Ties go to the word that comes first in the alphabet, so that the answer is one.
  const best = (value) => words.reduce((winner, word) => (value(word) > value(winner) ? word : winner));
  const rated = words.filter(({ ratio }) => ratio !== undefined);
  const over = rated.reduce((winner, word) => (word.ratio > winner.ratio ? word : winner));
  const under = rated.reduce((winner, word) => (word.ratio < winner.ratio ? word : winner));
  const most = best(({ observed }) => observed);
  return { k: words[0].word.length, cells: [words.length, words.filter(({ observed }) => observed > 0).length, total, Number(entropy.toFixed(4)), words[0].word.length * 2, most.word, most.observed, over.word, over.ratio, under.word, under.ratio] };
});
rows.sort((a, b) => a.k - b.k);
writeFileSync(output, csvLine(['k', 'possible', 'seen', 'total', 'entropy_bits', 'maximum_bits', 'commonest', 'commonest_count', 'most_over', 'most_over_ratio', 'most_under', 'most_under_ratio']) + rows.map(({ k, cells }) => csvLine([k, ...cells])).join(''));
