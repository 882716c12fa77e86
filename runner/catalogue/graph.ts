import type { Over, Pipeline } from '../model/declared.ts';
import type { Graph } from './catalogue.ts';

/** The graph of a pipeline: inputs, steps and published outputs, with what flows between them. */
export function pipelineGraph(pipeline: Pipeline): Graph {
  const nodes: Graph['nodes'][number][] = [];
  const edges: Graph['edges'][number][] = [];
  for (const [name, port] of Object.entries(pipeline.inputs)) nodes.push({ id: `input:${name}`, kind: 'input', label: name, detail: port.mediaType });
  for (const [name, step] of Object.entries(pipeline.steps)) {
    const used = nameOf(step.uses ?? step.pipeline);
    const kind = step.pipeline === undefined ? 'tools' : 'pipelines';
    nodes.push({ id: `step:${name}`, kind: 'step', label: name, detail: [used ?? 'inline command', viewOf(step.over)].filter((text) => text !== '').join(' · '), ...(used === undefined ? {} : { href: `/${kind}/${used.replace('@', '/')}/` }) });
    for (const [port, from] of Object.entries(step.inputs)) {
      for (const source of [from].flat()) edges.push({ from: idOf(source), to: `step:${name}`, label: source.startsWith('steps.') ? `${source.split('.')[2] ?? ''} → ${port}` : port });
    }
  }
  for (const [name, output] of Object.entries(pipeline.outputs)) {
    nodes.push({ id: `output:${name}`, kind: 'output', label: output.title ?? name, detail: output.role });
    edges.push({ from: idOf(output.from), to: `output:${name}`, label: output.from.split('.')[2] ?? '' });
  }
  return { nodes, edges };
}

function idOf(source: string): string {
  const [kind, name = ''] = source.split('.');
  return kind === 'inputs' ? `input:${name}` : `step:${name}`;
}

function nameOf(reference: Pipeline['steps'][string]['uses']): string | undefined {
  return typeof reference === 'string' || reference === undefined ? reference : reference.entry;
}

/** What one task sees, in words; nothing for the default. */
function viewOf(over: Over | undefined): string {
  if (over === undefined || over === 'unit') return '';
  if (over === 'all') return 'all units';
  if ('all' in over) return 'all units of all grid points';
  if ('group' in over) return `by ${over.group.join(', ')}`;
  return `neighbours ${Object.entries(over.neighbours).map(([axis, span]) => `${axis} ${span.from}…${span.to}`).join(', ')}`;
}
