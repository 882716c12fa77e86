import type { DatasetEntry, Entry, Registry, ToolEntry } from '../declare/registry.ts';
import type { Analysis, Pipeline } from '../model/declared.ts';
import { canonical, type Json } from '../model/canonical.ts';
import { digestOf, type Digest } from '../model/digest.ts';
import type { Unit, UnitFile } from '../model/unit-index.ts';

/** Digest and size of a file of the registry, by its path with forward slashes; undefined when there is none. */
export type FindFile = (path: string) => { readonly digest: Digest; readonly size: number } | undefined;

/** One self test of a tool as an analysis of its own. */
export interface TestAnalysis {
  /** `tool:<id>@<version>#<test>`. */
  readonly id: string;
  /** `<id>@<version>`. */
  readonly tool: string;
  readonly test: string;
  /** Output → path in the registry of the file with the known answer. */
  readonly expected: { readonly [output: string]: string };
}

/**
 * A registry in which every self test of the tools is an analysis: a pipeline of one step, and a dataset of one unit
 * whose slots are the ports, made of the test files beside the tool. What plans and runs analyses plans and runs tests.
 */
export function testRegistry(registry: Registry, tools: readonly string[], find: FindFile): { readonly registry: Registry; readonly tests: readonly TestAnalysis[] } {
  const tests: TestAnalysis[] = [];
  const pipelines = new Map<string, Entry<Pipeline>>();
  const datasets = new Map<string, DatasetEntry>();
  const analyses = new Map<string, Entry<Analysis>>();
  for (const reference of tools) {
    const tool = registry.tools.get(reference);
    for (const name of Object.keys(tool?.document.tests ?? {}).sort()) {
      const test = generate(tool as ToolEntry, name, find);
      tests.push(test.analysis);
      pipelines.set(test.analysis.id, test.pipeline);
      datasets.set(test.analysis.id, test.dataset);
      analyses.set(test.analysis.id, test.entry);
    }
  }
  return { registry: { ...registry, pipelines, datasets, analyses }, tests };
}

/** The step of a generated pipeline: the id of its only stage. */
const STEP = 'test';

function generate(tool: ToolEntry, name: string, find: FindFile): { analysis: TestAnalysis; pipeline: Entry<Pipeline>; dataset: DatasetEntry; entry: Entry<Analysis> } {
  const { document, reference, path } = tool;
  const test = document.tests?.[name];
  if (test === undefined) throw new Error(`internal: ${reference} has no test ${name}`);
  const id = `tool:${reference}#${name}`;
  const folder = `${path.replace(/\.json$/, '')}/`;
  const ports = Object.keys(test.inputs).sort();
  const file = (relative: string): UnitFile => {
    const found = find(folder + relative);
    if (found === undefined) throw new Error(`internal: ${folder + relative} passed validation but is not there`);
    return { ...found, path: relative };
  };
  const unit: Unit = { at: [], files: Object.fromEntries(ports.map((port) => [port, (test.inputs[port] ?? []).map(file)])) };
  const title = `Self test ${name} of ${document.title}`;
  const pipeline: Pipeline = {
    $schema: '',
    id: document.id,
    version: document.version,
    title,
    inputs: Object.fromEntries(ports.map((port) => [port, document.inputs?.[port] ?? { mediaType: 'application/octet-stream' }])),
    steps: { [STEP]: { uses: reference, inputs: Object.fromEntries(ports.map((port) => [port, `inputs.${port}`])), ...(test.parameters === undefined ? {} : { parameters: test.parameters }) } },
    outputs: Object.fromEntries(Object.keys(test.expected).map((output) => [output, { from: `steps.${STEP}.${output}`, role: 'data', title: output }])),
  };
  const entry = <Document>(body: Document): Entry<Document> => ({ path, reference: id, digest: digestOf(canonical(body as unknown as Json)), document: body });
  const index = { axes: [], units: [unit], slots: ports, digest: digestOf(`${canonical(unit as unknown as Json)}\n`), base: [`registry:${folder}`] };
  return {
    analysis: { id, tool: reference, test: name, expected: Object.fromEntries(Object.entries(test.expected).map(([output, relative]) => [output, folder + relative])) },
    pipeline: entry(pipeline),
    dataset: { ...entry({ $schema: '', id: document.id, version: document.version, title, licence: document.licence, source: `The tests of ${reference}.` }), index },
    entry: entry({ $schema: '', id, title, pipeline: id, inputs: Object.fromEntries(ports.map((port) => [port, { dataset: id, file: port }])) }),
  };
}
