import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { random, type Random } from './random.ts';

type Document = { readonly [name: string]: unknown };

/** Axes of generated lattices, in order: a registry of dimension d has the first d. */
const AXES = ['x', 'y', 'z', 't'] as const;
const text = { mediaType: 'text/plain' };

interface Tool {
  readonly reference: string;
  readonly list: boolean;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly parameters: readonly string[];
}

interface Pipeline {
  readonly reference: string;
  readonly dimensions: number;
  /** Whether its output still has the lattice, so that a step over the axes may follow. */
  readonly spread: boolean;
  readonly parameters: readonly string[];
}

interface Dataset {
  readonly reference: string;
  readonly dimensions: number;
  readonly slot: string;
}

/**
 * The files of a registry of `count` entries of which no two are alike: tools with and without code, pipelines of
 * different depth and wiring that use each other, datasets of plain files and lattices in one to four dimensions with
 * inline and separate indexes over real bytes, analyses with grids, selections and exclusions. It validates without a
 * finding; equal seeds give equal bytes.
 */
export function generateRegistry(count: number, seed: number): ReadonlyMap<string, string> {
  const draw = random(seed);
  const files = new Map<string, string>();
  const tools: Tool[] = [];
  const pipelines: Pipeline[] = [];
  const datasets: Dataset[] = [];
  const share = (part: number): number => Math.max(1, Math.floor(count * part));
  // A tool of each shape first, so that every pipeline finds what it needs.
  for (let i = 0; i < Math.max(2, share(0.25)); i += 1) tools.push(addTool(files, draw, i));
  for (let i = 0; i < Math.max(5, share(0.25)); i += 1) datasets.push(addDataset(files, draw, i));
  for (let i = 0; i < Math.max(5, share(0.3)); i += 1) pipelines.push(addPipeline(files, draw, i, tools, pipelines));
  const left = count - tools.length - datasets.length - pipelines.length;
  for (let i = 0; i < left; i += 1) addAnalysis(files, draw, i, pipelines, datasets);
  return files;
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function entry(files: Map<string, string>, path: string, kind: string, body: Document): void {
  files.set(path, `${JSON.stringify({ $schema: `${'../'.repeat(path.split('/').length)}schemas/${kind}.v1.json`, ...body }, null, 2)}\n`);
}

function addTool(files: Map<string, string>, draw: Random, n: number): Tool {
  const id = `tool-${n}`;
  const list = n % 2 === 1;
  const inputs = list ? ['tiles'] : ['first', 'second', 'third'].slice(0, draw.whole(1, 3));
  const outputs = ['made', 'more', 'rest'].slice(0, draw.whole(1, 3));
  const parameters = ['alpha', 'beta', 'gamma', 'delta'].slice(0, draw.whole(0, 4));
  const script = draw.once(3);
  const code = `${id}/1.0.0/main.mjs`;
  if (script) files.set(`tools/${code}`, `// ${id} of seed ${draw.whole(0, 2 ** 30)}\nimport { writeFileSync } from 'node:fs';\nfor (const path of process.argv.slice(2, ${outputs.length + 2})) writeFileSync(path, process.argv.slice(${outputs.length + 2}).join('\\n'));\n`);
  entry(files, `tools/${id}/1.0.0.json`, 'tool', {
    id, version: '1.0.0', title: `Tool ${n}`, description: `Makes ${outputs.length} files out of ${inputs.length}, for measuring.`, licence: 'CC0-1.0', tags: { shape: list ? 'list' : 'single', depth: String(draw.whole(1, 9)) },
    environment: { programs: script ? { node: '>=20' } : { sh: '*', cat: '*' } },
    ...(script ? { code: ['main.mjs'] } : {}),
    command: [...(script ? ['node', '{code}/main.mjs'] : ['sh', '-c', `cat "$@" > "$1"; : ${n}`, 'sh']), ...outputs.map((name) => `{outputs.${name}}`), ...inputs.map((name) => `{inputs.${name}}`), ...parameters.map((name) => `--${name}={parameters.${name}}`)],
    inputs: Object.fromEntries(inputs.map((name, i) => [name, { ...text, ...(list ? { list: true } : {}), ...(i > 0 ? { optional: true } : {}), description: `Port ${name} of tool ${n}.` }])),
    outputs: Object.fromEntries(outputs.map((name) => [name, { ...text, expect: { notEmpty: true } }])),
    parameters: Object.fromEntries(parameters.map((name) => [name, { type: 'integer', minimum: 0, maximum: 1000, default: draw.whole(0, 99), description: `Strength ${name}.` }])),
    resources: { cpu: { base: draw.whole(1, 2) }, memory: { base: 64 * draw.whole(1, 8), max: 1024 } },
  });
  return { reference: `${id}@1.0.0`, list, inputs, outputs, parameters };
}

function addDataset(files: Map<string, string>, draw: Random, n: number): Dataset {
  const id = `data-${n}`;
  const dimensions = n % 5;
  const folder = `datasets/${id}/1.0.0`;
  const store = (name: string): { digest: string; size: number } => {
    const content = `${id} ${name}\n${String(draw.whole(0, 2 ** 30)).repeat(draw.whole(1, 40))}\n`;
    files.set(`${folder}/${name}`, content);
    return facts(content);
  };
  const base = { id, version: '1.0.0', title: `Dataset ${n}`, licence: 'CC0-1.0', source: 'Generated for measuring.', tags: { dimensions: String(dimensions) } };
  if (dimensions === 0) {
    const names = Array.from({ length: draw.whole(1, 4) }, (_, i) => `part-${i}.txt`);
    entry(files, `datasets/${id}/1.0.0.json`, 'dataset', { ...base, files: Object.fromEntries(names.map((name) => [name, { ...store(name), ...text, description: `Part of ${id}.` }])) });
    return { reference: `${id}@1.0.0`, dimensions, slot: names[0] as string };
  }
  const axes = AXES.slice(0, dimensions).map((name) => ({ name, from: 0, to: draw.whole(1, dimensions > 2 ? 2 : 5) }));
  const places = axes.reduce<number[][]>((list, { to }) => list.flatMap((at) => Array.from({ length: to + 1 }, (_, i) => [...at, i])), [[]]);
  const index = places.map((at) => ({ at, files: { tile: { ...store(`${at.join('-')}.txt`), path: `${at.join('-')}.txt` } } }));
  const lines = index.map((unit) => `${JSON.stringify(unit)}\n`).join('');
  const apart = draw.once(2);
  if (apart) files.set(`${folder}/index.ndjson`, lines);
  entry(files, `datasets/${id}/1.0.0.json`, 'dataset', { ...base, units: { axes, slots: { tile: 'text/plain' }, index: apart ? { ...facts(lines), units: index.length } : index } });
  return { reference: `${id}@1.0.0`, dimensions, slot: 'tile' };
}

function addPipeline(files: Map<string, string>, draw: Random, n: number, tools: readonly Tool[], before: readonly Pipeline[]): Pipeline {
  const id = `flow-${n}`;
  const dimensions = n % 5;
  const axes = AXES.slice(0, dimensions);
  const singles = tools.filter((tool) => !tool.list);
  const lists = tools.filter((tool) => tool.list);
  const parameters: { [name: string]: Document } = {};
  const steps: { [name: string]: Document } = {};
  // Sources that still have all axes; a step that gathers is always the last one.
  const wide = ['inputs.data'];
  let last = '';
  let spread = true;
  const depth = draw.whole(1, 6);
  for (let i = 0; i < depth; i += 1) {
    const name = `step${i}`;
    const inner = before.filter((pipeline) => pipeline.dimensions === dimensions && pipeline.spread);
    if (inner.length > 0 && draw.once(5)) {
      const nested = draw.pick(inner);
      steps[name] = { pipeline: nested.reference, inputs: { data: draw.pick(wide) } };
      last = `steps.${name}.result`;
      wide.push(last);
      continue;
    }
    const gathers = i === depth - 1 && draw.once(3);
    const looks = dimensions > 0 && draw.once(2);
    const tool = gathers || looks ? draw.pick(lists) : draw.pick(singles);
    const bound: { [name: string]: unknown } = {};
    for (const parameter of tool.parameters) {
      if (draw.once(2)) bound[parameter] = draw.whole(0, 1000);
      else {
        parameters[`${name}${parameter}`] = { type: 'integer', minimum: 0, maximum: 1000, default: draw.whole(0, 1000), description: `${parameter} of ${name}.` };
        bound[parameter] = { from: `parameters.${name}${parameter}` };
      }
    }
    const over = gathers ? (dimensions > 1 && draw.once(2) ? { group: [draw.pick(axes)] } : 'all') : looks ? { neighbours: { [draw.pick(axes)]: { from: -draw.whole(0, 2), to: draw.whole(0, 2) } }, edge: draw.pick(['clip', 'wrap']) } : undefined;
    steps[name] = { uses: tool.reference, title: `Step ${i} of ${id}`, inputs: Object.fromEntries(tool.inputs.map((port, p) => [port, p === 0 ? (wide.at(-1) as string) : draw.pick(wide)])), ...(Object.keys(bound).length === 0 ? {} : { parameters: bound }), ...(over === undefined ? {} : { over }) };
    last = `steps.${name}.${tool.outputs[0] as string}`;
    if (gathers) spread = false;
    else wide.push(last);
  }
  entry(files, `pipelines/${id}/1.0.0.json`, 'pipeline', { id, version: '1.0.0', title: `Pipeline ${n}`, description: `${depth} steps over ${dimensions} axes.`, licence: 'CC0-1.0', inputs: { data: { ...text, description: 'What is read.' } }, parameters, steps, outputs: { result: { from: last, role: 'data', title: 'Result' } } });
  return { reference: `${id}@1.0.0`, dimensions, spread, parameters: Object.keys(parameters) };
}

function addAnalysis(files: Map<string, string>, draw: Random, n: number, pipelines: readonly Pipeline[], datasets: readonly Dataset[]): void {
  const pipeline = draw.pick(pipelines);
  const dataset = draw.pick(datasets.filter(({ dimensions }) => dimensions === pipeline.dimensions));
  const [grid, ...others] = pipeline.parameters;
  entry(files, `analyses/study-${n}.json`, 'analysis', {
    id: `study-${n}`, title: `Study ${n}`, description: `${pipeline.reference} over ${dataset.reference}.`, tags: { seed: String(draw.whole(0, 2 ** 30)) }, pipeline: pipeline.reference, inputs: { data: { dataset: dataset.reference, file: dataset.slot } },
    parameters: Object.fromEntries(others.map((name) => [name, draw.whole(0, 1000)])),
    ...(grid !== undefined && draw.once(2) ? { grid: { [grid]: [1, 2, 3].slice(0, draw.whole(1, 3)).map((value) => value * draw.whole(1, 9) + value * 100) } } : {}),
    ...(dataset.dimensions > 0 && draw.once(3) ? { select: { boxes: [{ x: { from: 0, to: 1 } }] } } : {}),
    ...(dataset.dimensions > 1 && draw.once(4) ? { exclude: [{ at: { x: 1, y: 1 }, reason: 'Generated.' }] } : {}),
    priority: draw.whole(-5, 5),
  });
}

function facts(content: string): { digest: string; size: number } {
  return { digest: `sha256:${createHash('sha256').update(content).digest('hex')}`, size: Buffer.byteLength(content) };
}
