import { referenceKey, type Context, type Rule } from '../context.ts';
import { quoted, type Report } from '../finding.ts';

/** Neither steps nor nested pipelines go round in circles. */
export const cycles: Rule = (context, report) => {
  for (const { path: file, document } of context.drafts.pipeline.values()) {
    const edges = new Map(Object.entries(document.steps).map(([name, step]) => [name, stepSources(step.inputs).filter((source) => Object.hasOwn(document.steps, source))]));
    for (const cycle of cyclesOf(edges)) {
      // Edges lead from a step to what it reads; people read a cycle in the direction of the data.
      const [first = '', ...rest] = cycle;
      report({ code: 'cycle.steps', file, at: ['steps', first], key: true, message: `These steps wait for each other: ${[first, ...rest.reverse(), first].join(' → ')}.`, hint: 'The data of a step may not depend on its own output.' });
    }
  }
  nestedCycles(context, report);
};

function stepSources(inputs: { readonly [port: string]: string | readonly string[] }): string[] {
  return Object.values(inputs).flat().flatMap((source) => (source.startsWith('steps.') ? [source.split('.')[1] as string] : []));
}

function nestedCycles(context: Context, report: Report): void {
  const { pipeline: pipelines } = context.drafts;
  const edges = new Map([...pipelines].map(([reference, { document }]) => [reference, Object.values(document.steps).flatMap((step) => (step.pipeline === undefined ? [] : [referenceKey(step.pipeline)])).filter((target) => pipelines.has(target))]));
  for (const cycle of cyclesOf(edges)) {
    const [first = '', second = first] = cycle;
    const draft = pipelines.get(first);
    const step = Object.entries(draft?.document.steps ?? {}).find(([, { pipeline }]) => pipeline !== undefined && referenceKey(pipeline) === second);
    if (draft === undefined || step === undefined) throw new Error('internal: a cycle without its first edge');
    report({ code: 'cycle.pipelines', file: draft.path, at: ['steps', step[0], 'pipeline'], message: `These pipelines contain each other: ${[...cycle, first].join(' → ')}.`, hint: `${quoted(first)} cannot be a part of itself.` });
  }
}

/**
 * One shortest cycle through the smallest node of each strongly connected part, each beginning with that node; sorted.
 * Reporting one per part keeps a knot of many cycles readable: untying it shows what is left.
 */
function cyclesOf(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  for (const part of components(edges)) {
    const [smallest] = [...part].sort();
    const cycle = shortestBack(edges, smallest as string, part);
    if (cycle !== undefined) cycles.push(cycle);
  }
  return cycles.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function shortestBack(edges: ReadonlyMap<string, readonly string[]>, start: string, part: ReadonlySet<string>): string[] | undefined {
  const came = new Map<string, string>();
  let queue = [start];
  while (queue.length > 0) {
    const next: string[] = [];
    for (const node of queue) {
      for (const target of [...(edges.get(node) ?? [])].sort()) {
        if (target === start) {
          const path = [node];
          for (let at = node; at !== start; ) path.unshift((at = came.get(at) as string));
          return path;
        }
        if (part.has(target) && !came.has(target)) {
          came.set(target, node);
          next.push(target);
        }
      }
    }
    queue = next;
  }
  return undefined;
}

/** Strongly connected parts (Tarjan 1972), with an explicit stack: a chain of 10,000 steps must not overflow ours. */
function components(edges: ReadonlyMap<string, readonly string[]>): Set<string>[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const onStack = new Set<string>();
  const parts: Set<string>[] = [];
  for (const root of [...edges.keys()].sort()) {
    if (order.has(root)) continue;
    const work: { readonly node: string; next: number }[] = [{ node: root, next: 0 }];
    while (work.length > 0) {
      const frame = work.at(-1) as { readonly node: string; next: number };
      const { node } = frame;
      if (frame.next === 0) {
        order.set(node, order.size);
        low.set(node, order.get(node) as number);
        open.push(node);
        onStack.add(node);
      }
      const target = (edges.get(node) ?? [])[frame.next];
      frame.next += 1;
      if (target !== undefined) {
        if (!order.has(target)) work.push({ node: target, next: 0 });
        else if (onStack.has(target)) low.set(node, Math.min(low.get(node) as number, order.get(target) as number));
        continue;
      }
      work.pop();
      const parent = work.at(-1)?.node;
      if (parent !== undefined) low.set(parent, Math.min(low.get(parent) as number, low.get(node) as number));
      if (low.get(node) !== order.get(node)) continue;
      const part = new Set<string>();
      for (let member = ''; member !== node; ) {
        member = open.pop() as string;
        onStack.delete(member);
        part.add(member);
      }
      parts.push(part);
    }
  }
  return parts;
}
