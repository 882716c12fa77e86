import { validate } from '../../../declare/validate.ts';
import type { Json } from '../../../model/canonical.ts';
import type { Workspace } from '../../workspace.ts';
import { code } from '../../../report/markdown.ts';
import { nearest } from '../../../declare/suggest.ts';
import { readForm, readLines } from './form.ts';
import type { Requested } from './request-dataset.ts';

/** What the form asks for; the labels of `.github/ISSUE_TEMPLATE/request-analysis.yml`, by test. */
export const analysisLabels = ['Id', 'Title', 'Pipeline', 'Inputs', 'Parameters', 'What it is to show'] as const;

/** Reads a request for an analysis, and checks it with everything else that is declared. Undefined when the text is none. */
export function requestedAnalysis(body: string, { root, registry, sources }: Pick<Workspace, 'root' | 'registry' | 'sources'>): Requested | undefined {
  const answers = readForm(body, analysisLabels);
  if (answers === undefined) return undefined;
  const missing: string[] = analysisLabels.filter((label) => label !== 'Parameters' && answers[label] === undefined).map((label) => `**${label}** has no answer.`);
  const { Id: id = '', Title: title = '', Pipeline: pipeline = '', Inputs: inputs = '', Parameters: parameters = '', 'What it is to show': description = '' } = answers;
  const [bound, given] = [readLines(inputs), readLines(parameters)];
  for (const [label, lines] of [['Inputs', bound.wrong], ['Parameters', given.wrong]] as const) for (const line of lines.slice(0, 5)) missing.push(`**${label}**: ${code(line)} is no line of the form ${label === 'Inputs' ? '`name = dataset@version`' : '`name = value`'}, or names something twice.`);
  const values: { [name: string]: Json } = {};
  for (const [name, text] of given.values) {
    const value = parsed(text);
    if (value === undefined) missing.push(`**Parameters**: the value ${code(text)} of ${code(name)} is no JSON; texts stand in double quotes.`);
    else values[name] = value;
  }
  if (id !== '' && !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) missing.push(`**Id**: ${code(id)} has something else than lower-case letters, digits and single hyphens.`);
  else if (registry.analyses.has(id) || sources.some(({ path }) => path === `analyses/${id}.json`)) missing.push(`There is an analysis ${code(id)} already; another **Id** is needed.`);
  if (pipeline !== '' && !registry.pipelines.has(pipeline)) missing.push(`**Pipeline**: there is no ${code(pipeline)}${suggestion(pipeline, [...registry.pipelines.keys()])}.`);
  for (const dataset of bound.values.values()) if (!registry.datasets.has(dataset.split('#')[0] as string)) missing.push(`**Inputs**: there is no ${code(dataset)}${suggestion(dataset, [...registry.datasets.keys()])}.`);
  if (missing.length > 0) return { missing };
  const document = { $schema: '../../schemas/analysis.v1.json', id, title, description, pipeline, inputs: Object.fromEntries([...bound.values].map(([name, dataset]) => [name, { dataset }])), ...(Object.keys(values).length === 0 ? {} : { parameters: values }) };
  const path = `analyses/${id}.json`;
  const text = `${JSON.stringify(document, null, 2)}\n`;
  const { diagnostics } = validate([...sources, { kind: 'declaration', path, text }], root);
  const found = diagnostics.filter(({ file, severity }) => file === path && severity === 'error');
  if (found.length > 0) return { missing: found.slice(0, 10).map(({ message, hint }) => `${code(message)}${hint === undefined ? '' : ` ${code(hint)}`}`) };
  return { id, path, text, document: document as unknown as Json };
}

/** JSON of a parameter; undefined when it is none. */
function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function suggestion(asked: string, all: readonly string[]): string {
  const near = nearest(asked, all);
  return near === undefined ? '' : `; is ${code(near)} meant?`;
}
