import type { Policy } from '../../../runner/model/declared.ts';

const BARS = `// A bar for each row of a table: headgate gives the file names and the parameters.
import { readFileSync, writeFileSync } from 'node:fs';

const [table, output, column, colour] = process.argv.slice(2);
const [header, ...rows] = readFileSync(table, 'utf8').trim().split('\\n').map((line) => line.split(','));
const values = rows.map((row) => Number(row[header.indexOf(column)]));
const top = Math.max(...values);
const bars = values.map((value, i) => \`<rect x="\${10 + 30 * i}" y="\${110 - 100 * value / top}" width="20" height="\${100 * value / top}" fill="\${colour}"/>\`);
writeFileSync(output, \`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \${20 + 30 * values.length} 120" role="img"><title>\${column}</title>\${bars.join('')}</svg>\\n\`);
`;

/** What a registry has, beside what `headgate init` writes, so that there is a figure to ask for. */
export const study: { readonly [path: string]: string } = {
  'registry/tools/bars/1.0.0/main.mjs': BARS,
  'registry/tools/bars/1.0.0.json': json({
    $schema: '../../../schemas/tool.v1.json', id: 'bars', version: '1.0.0', title: 'Bars', description: 'A bar for each row of a table.', licence: 'CC0-1.0',
    environment: { programs: { node: '>=20' } }, code: ['main.mjs'], command: ['node', '{code}/main.mjs', '{inputs.table}', '{outputs.figure}', '{parameters.column}', '{parameters.colour}'],
    inputs: { table: { mediaType: 'text/csv', description: 'A table with a header line.' } }, outputs: { figure: { mediaType: 'image/svg+xml', description: 'The bars.', expect: { notEmpty: true } } },
    parameters: { column: { type: 'string', minLength: 1, description: 'Column to show.' }, colour: { type: 'string', minLength: 1, description: 'Colour of the bars.' } },
    resources: { cpu: { base: 1, max: 1 }, memory: { base: 256, max: 512 }, time: { base: 60, max: 60 } },
  }),
  'registry/pipelines/chart/1.0.0.json': json({
    $schema: '../../../schemas/pipeline.v1.json', id: 'chart', version: '1.0.0', title: 'Chart of a table', inputs: { table: { mediaType: 'text/csv', description: 'Any table with a header line.' } },
    parameters: { column: { type: 'string', minLength: 1, description: 'Column to show.' }, colour: { type: 'string', minLength: 1, description: 'Colour of the bars.' } },
    steps: { draw: { uses: 'bars@1.0.0', inputs: { table: 'inputs.table' }, parameters: { column: { from: 'parameters.column' }, colour: { from: 'parameters.colour' } } } },
    outputs: { chart: { from: 'steps.draw.figure', role: 'figure', title: 'The week in bars' } },
  }),
};

/** An analysis that asks for bars of a colour. */
export function chart(id: string, colour: string, more: object = {}): { readonly [path: string]: string } {
  return { [`registry/analyses/${id}.json`]: json({ $schema: '../../schemas/analysis.v1.json', id, title: `The week in ${colour}`, pipeline: 'chart@1.0.0', inputs: { table: { dataset: 'week@1.0.0' } }, parameters: { column: 'celsius', colour }, ...more }) };
}

/** One maintainer approves what others propose, up to a few tasks; computing has a price. */
export function policyOf(maintainer: string): string {
  const policy: Policy = {
    $schema: '../schemas/policy.v1.json',
    title: 'A week',
    people: { [maintainer]: { name: 'Grace Example' } },
    classes: { standard: { who: [maintainer], upTo: { tasks: 5 } } },
    limits: { plansPerProposal: 5, tasksPerPlan: 5, task: { cpu: 1, memory: 1024, time: 600 } },
    networks: ['none'],
    prices: { currency: 'EUR', cpuHour: 36, memoryGiBHour: 3.6 },
  };
  return json(policy);
}

function json(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
