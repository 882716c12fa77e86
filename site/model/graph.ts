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
const roomy = 1120;

/** Places of nodes and edges: from left to right when that fits, else whichever direction is narrower. */
export function layOut(graph: Graph): DrawnGraph {
  const across = place(graph, 'LR');
  if (across.width <= roomy) return across;
  const down = place(graph, 'TB');
  return down.width < across.width ? down : across;
}

function place(graph: Graph, direction: 'LR' | 'TB'): DrawnGraph {
  const across = direction === 'LR';
  const drawing = new graphlib.Graph({ multigraph: true });
  // From the corner where reading begins: on a phone the rest is scrolled to, and a root in the middle would not be seen.
  drawing.setGraph({ rankdir: direction, nodesep: across ? 18 : 28, ranksep: across ? 40 : 44, marginx: 6, marginy: 6, ...(across ? {} : { align: 'UL' as const }) });
  drawing.setDefaultEdgeLabel(() => ({}));
  for (const node of graph.nodes) drawing.setNode(node.id, { width: widthOf(node.kind, graph), height: node.detail === '' ? 36 : 52 });
  graph.edges.forEach((edge, index) => {
    if (drawing.hasNode(edge.from) && drawing.hasNode(edge.to)) drawing.setEdge(edge.from, edge.to, {}, String(index));
  });
  layout(drawing);
  const size = drawing.graph() as { readonly width?: number; readonly height?: number };
  const boxes = new Map(graph.nodes.map(({ id }) => [id, drawing.node(id) as Box]));
  return {
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
    nodes: graph.nodes.map((node) => {
      const { x, y, width, height } = boxes.get(node.id) as Box;
      return { ...node, x: round(x), y: round(y), width, height };
    }),
    edges: graph.edges.flatMap((edge, index) => {
      const placed = drawing.edge(edge.from, edge.to, String(index)) as { readonly points: readonly Point[] } | undefined;
      const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
      return placed && from && to ? [{ ...edge, d: curve([anchor(from, 1, across), ...between(placed.points), anchor(to, -1, across)], across) }] : [];
    }),
  };
}

/** Boxes of a kind are as wide as the longest line of any of them: there is nothing to measure text with while building. */
function widthOf(kind: DrawnNode['kind'], { nodes }: Graph): number {
  const lines = nodes.filter((node) => node.kind === kind).map(({ label, detail }) => Math.max(shown(label, 28).length * 8.7, shownDetail(detail).length * 6.9));
  return Math.min(280, Math.max(90, Math.ceil(Math.max(...lines) + (kind === 'step' ? 28 : 40))));
}

/** The second line of a box: what comes after a dot is left out whole where it does not fit. */
export function shownDetail(text: string): string {
  const [first = ''] = text.split(' · ');
  return text.length > 26 && first.length < text.length ? `${shown(first, 24)} …` : shown(text, 26);
}

/** A text cut to what fits in a box; the whole text is in the title. */
export function shown(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Middle of the side where edges leave (1) or arrive (-1). */
function anchor({ x, y, width, height }: Box, side: 1 | -1, across: boolean): Point {
  return across ? { x: x + (side * width) / 2, y } : { x, y: y + (side * height) / 2 };
}

/** Points where a long edge passes ranks it does not stop at: every other inner point, the rest lie between ranks. */
function between(points: readonly Point[]): Point[] {
  return points.slice(1, -1).filter((_, index) => index % 2 === 1);
}

/** Curves that leave and arrive along the direction of the flow. */
function curve(points: readonly Point[], across: boolean): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let from = first;
  let d = `M${round(from.x)} ${round(from.y)}`;
  for (const to of rest) {
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
    d += across ? `C${round(x)} ${round(from.y)} ${round(x)} ${round(to.y)} ${round(to.x)} ${round(to.y)}` : `C${round(from.x)} ${round(y)} ${round(to.x)} ${round(y)} ${round(to.x)} ${round(to.y)}`;
    from = to;
  }
  return d;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
