import { digestOf, formatDigest } from '../model/digest.ts';

const TABLE = `day,celsius
1,14.2
2,15.1
3,13.7
4,16.4
5,17.0
6,15.8
7,14.9
`;

const CODE = `// Summary of one column: headgate gives the file names and the parameters, and takes the declared output.
import { readFileSync, writeFileSync } from 'node:fs';

const [table, output, column] = process.argv.slice(2);
const [header, ...rows] = readFileSync(table, 'utf8').trim().split('\\n').map((line) => line.split(','));
const place = header.indexOf(column);
if (place < 0) {
  console.error(\`there is no column \${column}; the table has \${header.join(', ')}\`);
  process.exit(1);
}
const values = rows.map((row) => Number(row[place]));
const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
const lines = [['n', values.length], ['mean', mean.toFixed(3)], ['min', Math.min(...values)], ['max', Math.max(...values)]];
writeFileSync(output, ['statistic,value', ...lines.map((line) => line.join(','))].join('\\n') + '\\n');
`;

const README = `# A registry of pipelines

Tools, pipelines, datasets and analyses are the JSON files in \`registry/\`; editors complete and explain them by the
schemas in \`schemas/\`. An analysis is what is run: a pipeline applied to datasets with parameters.

    headgate validate    # checks every file, with line and column
    headgate run         # computes what is not there yet
    headgate test        # runs the self tests of the tools

Then change something, for example \`column\` in \`registry/analyses/temperature.json\`, and see \`headgate plan\`.
Results are kept in \`registry/.headgate/\`, which git ignores. What is released (a file named by its version) does not
change any more: copy it to a new version instead.
`;

type Document = { readonly [name: string]: unknown };

/** Files of a new registry, by path: one tool with its self test, a pipeline, a dataset, an analysis. It validates, runs and passes its test. */
export function starterFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const json = (path: string, document: Document): void => void files.set(path, `${JSON.stringify(document, null, 2)}\n`);
  json('registry/tools/column-summary/1.0.0.json', {
    $schema: '../../../schemas/tool.v1.json',
    id: 'column-summary',
    version: '1.0.0',
    title: 'Summary of a column',
    description: 'Number of values, mean, smallest and largest value of one column of a table.',
    licence: 'CC0-1.0',
    environment: { programs: { node: '>=20' } },
    code: ['main.mjs'],
    command: ['node', '{code}/main.mjs', '{inputs.table}', '{outputs.summary}', '{parameters.column}'],
    inputs: { table: { mediaType: 'text/csv', description: 'A table with a header line.' } },
    outputs: { summary: { mediaType: 'text/csv', description: 'One row per statistic.', expect: { notEmpty: true, columns: ['statistic', 'value'] }, tolerance: { relative: 1e-9 } } },
    parameters: { column: { type: 'string', minLength: 1, description: 'Column to summarise.' } },
    tests: { 'three-rows': { inputs: { table: ['test/three.csv'] }, parameters: { column: 'b' }, expected: { summary: 'test/three.expected.csv' } } },
  });
  files.set('registry/tools/column-summary/1.0.0/main.mjs', CODE);
  files.set('registry/tools/column-summary/1.0.0/test/three.csv', 'a,b\nx,1\ny,2\nz,6\n');
  files.set('registry/tools/column-summary/1.0.0/test/three.expected.csv', 'statistic,value\nn,3\nmean,3\nmin,1\nmax,6\n');
  json('registry/pipelines/summary/1.0.0.json', {
    $schema: '../../../schemas/pipeline.v1.json',
    id: 'summary',
    version: '1.0.0',
    title: 'Summary of a table',
    inputs: { table: { mediaType: 'text/csv', description: 'Any table with a header line.' } },
    parameters: { column: { type: 'string', minLength: 1, description: 'Column to summarise.' } },
    steps: { summarise: { uses: 'column-summary@1.0.0', inputs: { table: 'inputs.table' }, parameters: { column: { from: 'parameters.column' } } } },
    outputs: { summary: { from: 'steps.summarise.summary', role: 'table', title: 'Summary' } },
  });
  json('registry/datasets/week/1.0.0.json', {
    $schema: '../../../schemas/dataset.v1.json',
    id: 'week',
    version: '1.0.0',
    title: 'Temperatures of a week',
    description: 'Made-up noon temperatures, to start with.',
    licence: 'CC0-1.0',
    source: 'Made up by `headgate init`.',
    simulated: true,
    files: { 'week.csv': { digest: formatDigest(digestOf(TABLE)), size: Buffer.byteLength(TABLE), mediaType: 'text/csv', columns: [{ name: 'day', type: 'integer' }, { name: 'celsius', unit: '°C', type: 'number' }] } },
  });
  files.set('registry/datasets/week/1.0.0/week.csv', TABLE);
  json('registry/analyses/temperature.json', {
    $schema: '../../schemas/analysis.v1.json',
    id: 'temperature',
    title: 'How warm was the week?',
    pipeline: 'summary@1.0.0',
    inputs: { table: { dataset: 'week@1.0.0' } },
    parameters: { column: 'celsius' },
  });
  files.set('.gitignore', '.headgate/\n');
  files.set('README.md', README);
  return files;
}
