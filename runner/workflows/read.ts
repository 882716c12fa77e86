import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Diagnostic, Position, Range } from '../model/diagnostic.ts';
import type { Job, Permissions, Step, Text, Workflow } from './workflow.ts';

/** A workflow, or why the file cannot be read as one. */
export type Read = { readonly workflow: Workflow } | { readonly findings: readonly Diagnostic[] };

/** Bytes that a workflow file may have. */
const LARGEST = 512 * 1024;

/** Reads a workflow. What forges would not accept is theirs to tell; here only what the rules look at has to be readable. */
export function readWorkflow(file: string, text: string): Read {
  const lines = new LineCounter();
  const fault = (range: Range, message: string): Read => ({ findings: [{ code: 'workflow.syntax', severity: 'error', message, file, range, related: [] }] });
  const start: Range = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
  if (text.length > LARGEST) return fault(start, `the workflow has ${text.length} characters, and ${LARGEST} are the most that are read`);
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, maxAliasCount: 0 } as Parameters<typeof parseDocument>[1]);
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col, offset };
  };
  const rangeOf = (node: Node | null | undefined): Range => (node?.range == null ? start : { start: place(node.range[0]), end: place(node.range[1]) });
  const [error] = document.errors;
  if (error !== undefined) return fault({ start: place(error.pos[0]), end: place(error.pos[1]) }, `the file is not YAML: ${error.message.split('\n')[0]}`);
  const root = document.contents;
  if (!isMap(root)) return fault(start, 'a workflow is a mapping with `on` and `jobs`');

  const texts: Text[] = [];
  const gather = (node: unknown): void => {
    if (isMap(node)) for (const pair of node.items) gather(pair.value);
    else if (isSeq(node)) node.items.forEach(gather);
    else if (isScalar(node)) texts.push({ value: String(node.value ?? ''), range: rangeOf(node) });
  };
  gather(root);

  const field = (map: YAMLMap, name: string): Node | undefined => (map.get(name, true) as Node | undefined) ?? undefined;
  const textOf = (node: Node | undefined): Text | undefined => {
    if (node === undefined) return undefined;
    return { value: isScalar(node) ? String(node.value ?? '') : JSON.stringify(node.toJSON()), range: rangeOf(node) };
  };
  const pairsOf = (node: Node | undefined): ReadonlyMap<string, Text> => {
    if (!isMap(node)) return new Map();
    return new Map(node.items.map(({ key, value }: Pair): [string, Text] => [keyOf(key), textOf(value as Node) ?? { value: '', range: rangeOf(key as Node) }]));
  };
  const permissionsOf = (map: YAMLMap): Permissions | undefined => {
    const node = field(map, 'permissions');
    if (node === undefined) return undefined;
    const scopes = isMap(node) ? new Map([...pairsOf(node)].map(([scope, { value }]) => [scope, value])) : new Map([['*', String((node as { value?: unknown }).value ?? '').replace(/-all$/, '')]]);
    return { range: rangeOf(node), scopes };
  };
  const stepOf = (node: unknown): Step[] => {
    if (!isMap(node)) return [];
    return [{ range: rangeOf(node), uses: textOf(field(node, 'uses')), run: textOf(field(node, 'run')), if: textOf(field(node, 'if')), with: pairsOf(field(node, 'with')), env: pairsOf(field(node, 'env')) }];
  };
  const jobOf = ({ key, value }: Pair): Job[] => {
    if (!isMap(value)) return [];
    const environment = field(value, 'environment');
    const steps = field(value, 'steps');
    return [{
      id: keyOf(key),
      range: rangeOf(key as Node),
      if: textOf(field(value, 'if')),
      permissions: permissionsOf(value),
      environment: textOf(isMap(environment) ? field(environment, 'name') : environment),
      timeout: field(value, 'timeout-minutes') !== undefined,
      uses: textOf(field(value, 'uses')),
      secrets: textOf(field(value, 'secrets')),
      steps: isSeq(steps) ? steps.items.flatMap(stepOf) : [],
    }];
  };
  const triggersOf = (): Workflow['triggers'] => {
    const on = field(root, 'on');
    if (isMap(on)) return new Map(on.items.map(({ key, value }) => [keyOf(key), { range: rangeOf(key as Node), filters: pairsOf(value as Node) }]));
    const names = isSeq(on) ? on.items : on === undefined ? [] : [on];
    return new Map(names.map((node) => [keyOf(node), { range: rangeOf(node as Node), filters: new Map() }]));
  };
  const jobs = field(root, 'jobs');
  if (!isMap(jobs)) return fault(rangeOf(root), 'a workflow has `jobs`');
  return {
    workflow: {
      file,
      name: textOf(field(root, 'name'))?.value ?? file.replace(/^.*\//, '').replace(/\.ya?ml$/, ''),
      range: { start: start.start, end: start.end },
      triggers: triggersOf(),
      permissions: permissionsOf(root),
      jobs: jobs.items.flatMap(jobOf),
      texts,
    },
  };
}

function keyOf(node: unknown): string {
  return isScalar(node) ? String(node.value) : String(node);
}
