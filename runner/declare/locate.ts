import { parseTree, type Node } from 'jsonc-parser';
import type { Position, Range } from '../model/diagnostic.ts';
import type { JsonPath } from './finding.ts';
import { tooDeep } from './parse.ts';

/** Finds lines and columns in one text. Made only for texts with findings: the tree costs more than the parse. */
export interface Locator {
  /** Range of the value at a path, or of its name. What is not there leads to the nearest thing that contains it. */
  find(at: JsonPath, key?: boolean): Range;
  /** Range between two offsets. */
  between(start: number, end: number): Range;
}

/** A locator of a JSON text, or of an NDJSON text, where paths begin with the line. */
export function locator(text: string, form: 'json' | 'ndjson' = 'json'): Locator {
  const starts = lineStarts(text);
  const trees = new Map<number, Node | undefined>();

  // An object with thousands of members and a finding for each is searched once.
  const members = new Map<Node, ReadonlyMap<string, Node>>();
  const nodeAt = (tree: Node, path: JsonPath): Node | undefined => {
    let node: Node | undefined = tree;
    for (const step of path) {
      if (node === undefined) return undefined;
      if (node.type === 'array') node = typeof step === 'number' ? node.children?.[step] : undefined;
      else if (node.type === 'object') {
        const known = members.get(node) ?? membersOf(node);
        members.set(node, known);
        node = known.get(String(step));
      } else return undefined;
    }
    return node;
  };

  const position = (offset: number): Position => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1, offset };
  };
  const between = (start: number, end: number): Range => ({ start: position(start), end: position(end) });

  const find = (at: JsonPath, key = false): Range => {
    const line = form === 'ndjson' ? Math.min(Number(at[0] ?? 0), starts.length - 1) : 0;
    const base = starts[line] as number;
    const path = form === 'ndjson' ? at.slice(1) : at;
    if (!trees.has(line)) {
      const end = form === 'ndjson' ? (starts[line + 1] ?? text.length) : text.length;
      const part = text.slice(base, end);
      trees.set(line, tooDeep(part) === undefined ? parseTree(part, [], { disallowComments: true }) : undefined);
    }
    const tree = trees.get(line);
    if (tree === undefined) return between(base, Math.min(base + 1, text.length));
    for (let length = path.length; length >= 0; length -= 1) {
      const node = nodeAt(tree, path.slice(0, length));
      if (node === undefined) continue;
      const name = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
      // Whole objects and lists would be marked over many lines: their name says it better.
      const compound = node.type === 'object' || node.type === 'array';
      if (name !== undefined && ((key && length === path.length) || compound)) return between(base + name.offset, base + name.offset + name.length);
      return between(base + node.offset, base + node.offset + (compound ? 1 : node.length));
    }
    return between(base, base);
  };
  return { find, between };
}

/** Values of an object by name; the first where a name is given twice. */
function membersOf(node: Node): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  for (const property of node.children ?? []) {
    const [name, value] = property.children ?? [];
    if (name !== undefined && value !== undefined && !found.has(name.value as string)) found.set(name.value as string, value);
  }
  return found;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
