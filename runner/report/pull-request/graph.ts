import type { ProposedAnalysis } from '../../model/proposal-report.generated.ts';

/** Boxes of one graph: more are a thicket in a comment, and the pages have the whole graph. */
const MOST = 40;

/**
 * Stages and what flows between them as Mermaid; undefined where there is nothing to draw. Names are cut down to letters
 * that mean nothing to Mermaid, boxes are numbered.
 */
export function mermaid({ stages = [], edges = [] }: Pick<ProposedAnalysis, 'stages' | 'edges'>): string | undefined {
  if (stages.length === 0) return undefined;
  const inputs = [...new Set(edges.map(({ from }) => from).filter((name) => name.startsWith('input:')))];
  const shown = [...inputs, ...stages.map(({ id }) => id)].slice(0, MOST);
  const number = new Map(shown.map((name, i) => [name, `n${i}`]));
  const counted = new Map(stages.map(({ id, tasks, counts }) => [id, counts === undefined ? `${tasks}` : counts.new + counts.follow === 0 ? `${tasks} cached` : `${counts.new + counts.follow} of ${tasks} to run`]));
  const boxes = shown.map((name) => {
    const count = counted.get(name);
    return count === undefined ? `  ${number.get(name)}([${label(name.slice('input:'.length))}])` : `  ${number.get(name)}[${label(name)}<br/>${count}]`;
  });
  const lines = edges.flatMap(({ from, to }) => (number.has(from) && number.has(to) ? [`  ${number.get(from)} --> ${number.get(to)}`] : []));
  const left = inputs.length + stages.length - shown.length;
  return ['```mermaid', 'flowchart LR', ...boxes, ...new Set(lines), ...(left > 0 ? [`  more[and ${left} more]`] : []), '```'].join('\n');
}

function label(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9 ._/-]/g, '_').slice(0, 60);
  // `end` alone ends a graph, in a label too.
  return plain === '' ? '_' : plain.replace(/\bend\b/gi, (word) => `${word}_`);
}
