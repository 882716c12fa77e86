import { graphlib, layout } from '@dagrejs/dagre';
import type { Graph } from '../../runner/catalogue/catalogue.ts';

/** A graph with places, in pixels, ready to be drawn; also its own text alternative. */
export interface DrawnGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly label: string; readonly d: string }[];
}

/** A box with its centre. */
export interface DrawnNode {
  readonly id: string;
  readonly kind: 'input' | 'step' | 'output';
  readonly label: string;
  readonly detail: string;
  readonly href?: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Widest drawing that fits beside the page's margins; wider ones run from top to bottom. */
const roomy = 1000;

/** Places of nodes and edges: from left to right when that fits, else from top to bottom. */
export function layOut(graph: Graph): DrawnGraph {
  const across = place(graph, 'LR');
  return across.width <= roomy ? across : place(graph, 'TB');
}

function place(graph: Graph, direction: 'LR' | 'TB'): DrawnGraph {
  const drawing = new graphlib.Graph({ multigraph: true });
  drawing.setGraph({ rankdir: direction, nodesep: direction === 'LR' ? 18 : 28, ranksep: direction === 'LR' ? 56 : 44, marginx: 6, marginy: 6 });
  drawing.setDefaultEdgeLabel(() => ({}));
  for (const node of graph.nodes) drawing.setNode(node.id, { width: widthOf(node), height: node.detail === '' ? 36 : 52 });
  graph.edges.forEach((edge, index) => {
    if (drawing.hasNode(edge.from) && drawing.hasNode(edge.to)) drawing.setEdge(edge.from, edge.to, {}, String(index));
  });
  layout(drawing);
  const size = drawing.graph() as { readonly width?: number; readonly height?: number };
  return {
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
    nodes: graph.nodes.map((node) => {
      const { x, y, width, height } = drawing.node(node.id) as { x: number; y: number; width: number; height: number };
      return { ...node, x: round(x), y: round(y), width, height };
    }),
    edges: graph.edges.flatMap((edge, index) => {
      const placed = drawing.edge(edge.from, edge.to, String(index)) as { readonly points: readonly Point[] } | undefined;
      return placed ? [{ ...edge, d: smooth(placed.points) }] : [];
    }),
  };
}

/** Boxes are as wide as their longer line: there is nothing to measure text with while building. */
function widthOf({ label, detail }: { readonly label: string; readonly detail: string }): number {
  return Math.min(240, Math.max(84, Math.ceil(Math.max(shown(label, 28).length * 8, shown(detail, 32).length * 6.6) + 28)));
}

/** A text cut to what fits in a box; the whole text is in the title. */
export function shown(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A curve through the middles of the segments, so that bends are round. */
function smooth(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let d = `M${round(first.x)} ${round(first.y)}`;
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    if (!next) d += ` L${round(point.x)} ${round(point.y)}`;
    else d += ` Q${round(point.x)} ${round(point.y)} ${round((point.x + next.x) / 2)} ${round((point.y + next.y) / 2)}`;
  });
  return d;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
