import { readFileSync, writeFileSync } from 'node:fs';
import { parseCsv } from './csv.mjs';

const [compositionPath, genesPath, genesMetricsPath, kmersPath, output, json] = process.argv.slice(2);
const { title } = JSON.parse(json);
const composition = JSON.parse(readFileSync(compositionPath, 'utf8'));
const counts = JSON.parse(readFileSync(genesMetricsPath, 'utf8'));
const genes = parseCsv(readFileSync(genesPath, 'utf8'));
const kmers = parseCsv(readFileSync(kmersPath, 'utf8'));

/** A cell of a Markdown table: what would end the cell or start a mark is escaped. */
const cell = (text) => String(text).replaceAll(/[\\|*_`<]/g, (mark) => `\\${mark}`);
const table = (header, rows) => [`| ${header.join(' | ')} |`, `| ${header.map(() => '---').join(' | ')} |`, ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`)].join('\n');
const grouped = (value) => String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
const missed = genes.filter(({ found }) => found === 'no');
const inner = genes.filter(({ start_codon }) => start_codon === 'inner start').map(({ gene }) => cell(gene));

writeFileSync(output, `# ${title}

**${counts.genesFound.value} of ${counts.genesPublished.value} published genes** are found among ${counts.orfs.value} open reading frames${missed.length === 0 ? '' : `; not found: ${missed.map(({ gene }) => cell(gene)).join(', ')}`}.
${inner.length === 0 ? '' : `A finder that always takes the first start codon would have placed the start of ${inner.join(' and ')} wrongly: ${inner.length === 1 ? 'it begins' : 'they begin'} at an inner start of a longer frame.`}

## Composition

${grouped(composition.length.value)} bases, ${composition.gc.value.toFixed(2)} % G and C, GC skew ${composition.gcSkew.value.toFixed(4)}.

${table(['base', 'count', 'share (%)'], ['a', 'c', 'g', 't'].map((base) => [composition[base].title, grouped(composition[base].value), ((100 * composition[base].value) / composition.length.value).toFixed(2)]))}

## Genes

Positions count from 1; a gene that ends before it starts runs over the origin of the circular genome.

${table(['gene', 'product', 'start', 'end', 'found', 'reading frame', 'begins at'], genes.map((row) => [row.gene, row.product, row.start, row.end, row.found, row.orf, row.start_codon]))}

## Words of k bases

\`over\` and \`under\` are the words that are most and least frequent against what independent bases would give.

${table(['k', 'seen', 'of', 'entropy (bits)', 'at most', 'commonest', 'over', 'under'], kmers.map((row) => [row.k, row.seen, row.possible, row.entropy_bits, row.maximum_bits, `${row.commonest} (${row.commonest_count})`, `${row.most_over} (× ${row.most_over_ratio})`, `${row.most_under} (× ${row.most_under_ratio})`]))}
`);
