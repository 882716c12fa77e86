import { readFileSync, writeFileSync } from 'node:fs';
import { csvLine, parseCsv } from './csv.mjs';

const [orfsPath, genesPath, output, metricsPath] = process.argv.slice(2);
const orfs = parseCsv(readFileSync(orfsPath, 'utf8'));
const genes = parseCsv(readFileSync(genesPath, 'utf8'));

// A gene is found when a reading frame on its strand has its stop and a start codon where the gene starts. Whether that
// is the first start of the frame or an inner one is said beside, since a finder alone would have taken the first.
const rows = genes.map((gene) => {
  const orf = orfs.find(({ strand, end, starts }) => strand === gene.strand && end === gene.end && starts.split(' ').includes(gene.start));
  return { ...gene, orf: orf?.orf ?? '', found: orf === undefined ? 'no' : 'yes', at: orf === undefined ? '' : orf.start === gene.start ? 'first start' : 'inner start' };
});
writeFileSync(output, csvLine(['gene', 'strand', 'start', 'end', 'product', 'found', 'orf', 'start_codon']) + rows.map((row) => csvLine([row.gene, row.strand, row.start, row.end, row.product, row.found, row.orf, row.at])).join(''));

const found = rows.filter((row) => row.found === 'yes');
const used = new Set(found.map((row) => row.orf));
writeFileSync(metricsPath, `${JSON.stringify({
  genesFound: { title: 'Published genes found', value: found.length, unit: `of ${genes.length}` },
  genesPublished: { title: 'Published genes', value: genes.length, unit: '' },
  firstStart: { title: 'Genes that begin at the first start of their frame', value: found.filter((row) => row.at === 'first start').length, unit: `of ${genes.length}` },
  orfs: { title: 'Open reading frames', value: orfs.length, unit: '' },
  orfsWithGene: { title: 'Open reading frames with a published gene', value: used.size, unit: `of ${orfs.length}` },
}, undefined, 1)}\n`);
