import { createHash } from 'node:crypto';
import type { CatalogueOutput, CataloguePipeline, CatalogueRun, CatalogueTool, Graph } from '../../runner/catalogue/catalogue.ts';
import type { Pipeline, Tool } from '../../runner/model/declared.ts';
import type { Plan, PlanStage } from '../../runner/model/plan.ts';
import { stateOfLetter } from '../../runner/model/state-letters.ts';
import type { Counts, TaskState } from '../../runner/model/stored.ts';

/** sha256 of a text or of bytes, bare hex. */
export function hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Counts of a string of state letters. */
export function countsOf(letters: string): Counts {
  const counts: { [state in TaskState]: number } = { absent: 0, waiting: 0, blocked: 0, queued: 0, running: 0, succeeded: 0, failed: 0, cancelled: 0, excluded: 0, stale: 0 };
  for (const letter of letters) {
    const state = stateOfLetter(letter);
    if (state) counts[state] += 1;
  }
  return counts;
}

/** A tool with one input and one output unless told otherwise. */
export function tool(id: string, title: string, more: Partial<Tool> & { readonly usedBy?: readonly string[]; readonly selfTest?: CatalogueTool['selfTest']; readonly versions?: readonly string[] } = {}): CatalogueTool {
  const { usedBy = [], selfTest, versions, ...fields } = more;
  const document: Tool = {
    $schema: '../../../schemas/tool.v1.json',
    id,
    version: '1.0.0',
    title,
    licence: 'Apache-2.0',
    environment: { programs: { node: '>=20' } },
    code: ['main.mjs'],
    command: ['node', '{code}/main.mjs', '{inputs.table}', '{outputs.result}', '{parameters}'],
    inputs: { table: { mediaType: 'text/csv', description: 'One row per thing.' } },
    outputs: { result: { mediaType: 'text/csv', description: 'What was found.', expect: { notEmpty: true, columns: ['group', 'n'], count: { min: 1, max: 100 } } } },
    parameters: { by: { type: 'string', default: 'species', description: 'Column to group by.' } },
    resources: { memory: { base: 256, perGiB: { table: 2048 }, max: 2048 }, time: { base: 60 } },
    ...fields,
  };
  const reference = `${id}@${document.version}`;
  const entry = { reference, digest: hex(JSON.stringify(document)), document, code: (document.code ?? []).map((path) => ({ path, digest: hex(id + path), size: 1200 + path.length * 97 })), versions: versions ?? [document.version], usedBy };
  return selfTest ? { ...entry, selfTest } : entry;
}

/** A pipeline with the graph of its steps. */
export function pipeline(document: Pipeline, usedBy: readonly string[], versions: readonly string[] = [document.version]): CataloguePipeline {
  return { reference: `${document.id}@${document.version}`, digest: hex(JSON.stringify(document)), document, versions, usedBy, graph: graphOf(document) };
}

function graphOf(document: Pipeline): Graph {
  const nodes: Graph['nodes'][number][] = [];
  const edges: Graph['edges'][number][] = [];
  for (const [name, port] of Object.entries(document.inputs)) nodes.push({ id: `inputs.${name}`, kind: 'input', label: name, detail: port.mediaType });
  for (const [name, step] of Object.entries(document.steps)) {
    const uses = typeof step.uses === 'string' ? step.uses : '';
    nodes.push({ id: `steps.${name}`, kind: 'step', label: step.title ?? name, detail: uses, ...(uses === '' ? {} : { href: `/tools/${uses.replace('@', '/')}/` }) });
    for (const [port, from] of Object.entries(step.inputs)) {
      for (const source of typeof from === 'string' ? [from] : from) edges.push({ from: source.split('.').slice(0, 2).join('.'), to: `steps.${name}`, label: port });
    }
  }
  for (const [name, output] of Object.entries(document.outputs)) {
    nodes.push({ id: `outputs.${name}`, kind: 'output', label: output.title ?? name, detail: output.role });
    edges.push({ from: output.from.split('.').slice(0, 2).join('.'), to: `outputs.${name}`, label: name });
  }
  return { nodes, edges };
}

/** Published bytes by path below `files/`. */
export type Bytes = Map<string, string>;

/** An output whose units' bytes are put into `bytes`. */
export function output(bytes: Bytes, fields: Omit<CatalogueOutput, 'units'>, extension: string, units: readonly { readonly text: string; readonly at?: { readonly [axis: string]: number | string }; readonly grid?: { readonly [name: string]: number } }[]): CatalogueOutput {
  return {
    ...fields,
    units: units.map(({ text, at = {}, grid }, unit) => {
      const digest = hex(text);
      const file = `${digest}${extension}`;
      bytes.set(file, text);
      const one = { unit, at, key: hex(`key ${fields.name} ${unit}`), digest, size: Buffer.byteLength(text), kind: 'file' as const, file };
      return grid ? { ...one, grid } : one;
    }),
  };
}

/** A stage of a plan; what the site does not read is filled with defaults. */
export function planStage(id: string, fields: Partial<PlanStage> = {}): PlanStage {
  return { id, steps: [hex(id)], points: [0], grid: false, axes: [], over: 'unit', ports: [], resources: {}, retries: {}, expect: {}, mediaTypes: {}, tolerance: {}, ...fields };
}

/** A plan; what the site does not read is filled with defaults. */
export function plan(pipelineReference: string, fields: Partial<Plan>): Plan {
  return { contract: 1, pipeline: pipelineReference, inputs: {}, axes: [], grid: [], exclude: [], stages: [], outputs: [], runsOn: [], privacy: 'public', ...fields };
}

/** A stage of a run from its letters. */
export function runStage(id: string, letters: string, axes: CatalogueRun['stages'][number]['axes'] = [], grid = false): CatalogueRun['stages'][number] {
  const counts = countsOf(letters);
  return {
    id,
    axes,
    grid,
    counts,
    states: letters,
    realisations: [{ programs: { node: '24.21.0' }, platform: 'linux/amd64', isolation: 'namespaces' }],
    usage: { tasks: counts.succeeded, wall: counts.succeeded * 0.41, cpu: counts.succeeded * 0.38, peakMemory: 61.5 },
  };
}

/** Usage of all stages together. */
export function usageOf(stages: CatalogueRun['stages']): CatalogueRun['usage'] {
  return stages.reduce((all, { usage }) => ({ tasks: all.tasks + usage.tasks, wall: all.wall + usage.wall, cpu: all.cpu + usage.cpu, peakMemory: Math.max(all.peakMemory, usage.peakMemory) }), { tasks: 0, wall: 0, cpu: 0, peakMemory: 0 });
}
