import { sha256 } from '#sha256';
import { canonical, type Json } from '../model/canonical.ts';
import type { TaskKey } from '../model/digest.ts';
import type { Plan, PlanPort, StepDocument, Value } from '../model/plan.ts';
import type { Coordinate } from '../model/unit-index.ts';
import { coordinatesOf, gridPointOf, isMember, look, PRESENT, type InputNode, type Layout, type Node, type PortNode, type StageNode } from './lattice.ts';
import { placeholders } from '../model/placeholder.ts';

/** A task, ready to be computed: its key and the canonical JSON of its document, which is staged as `inputs.json`. */
export interface Invocation {
  readonly key: TaskKey;
  /** Canonical JSON of the TaskDocument. */
  readonly document: string;
  /** Inputs by port in order of staging, manifests written out. */
  readonly inputs: readonly StagedInput[];
  /** Manifests that the document names instead of long lists: port → NDJSON. */
  readonly manifests: ReadonlyMap<string, string>;
}

/** One input to stage. */
export interface StagedInput {
  readonly path: string;
  /** `sha256:<hex>`. */
  readonly digest: string;
  readonly directory: boolean;
}

/** Digest of an output of a task, `sha256:<hex>`, or undefined when an optional output was not made. */
export type OutputDigest = (parent: StageNode, ordinal: number, output: string) => string | undefined;

/** Above this many inputs a port holds the digest of a manifest, so that a document stays small. */
export const MANIFEST_ABOVE = 256;

/**
 * Makes the invocations of one stage. Text is built directly in canonical order (a law in the tests: parsing it and
 * printing it canonically gives the same text), because the general printer was half of the time of expanding a plan.
 */
export function invocationMaker(layout: Layout, node: StageNode, documents: ReadonlyMap<string, StepDocument>): (ordinal: number, outputDigest: OutputDigest) => Invocation {
  const { plan } = layout;
  const needsUnit = node.stage.steps.map((digest) => unitAxes(documents.get(digest.slice('sha256:'.length))));
  const ports = node.ports.map((port) => portWriter(layout, node, port));
  return (ordinal, outputDigest) => {
    const step = stepOf(node, ordinal);
    const inputs: StagedInput[] = [];
    const manifests = new Map<string, string>();
    let text = '{"inputs":{';
    ports.forEach((write, p) => {
      text += `${p === 0 ? '' : ','}${write(ordinal, outputDigest, inputs, manifests)}`;
    });
    text += `},"step":"${node.stage.steps[step] as string}"`;
    const axes = needsUnit[step] as readonly string[];
    if (axes.length > 0) {
      const at = coordinatesOf(plan, node, ordinal);
      const point = gridPointOf(plan, node, ordinal);
      text += `,"unit":${canonical(Object.fromEntries(axes.map((axis) => [axis, (at[axis] ?? point?.[axis]) as Json | undefined])))}`;
    }
    text += '}';
    return { key: sha256(`["task",1,${text}]`) as TaskKey, document: text, inputs, manifests };
  };
}

/** Index into the stage's step documents for a task. */
function stepOf(node: StageNode, ordinal: number): number {
  const { points } = node.stage;
  return (node.stage.grid ? points[Math.floor(ordinal / (node.shape.pointStride === 0 ? 1 : node.shape.pointStride))] : points[0]) as number;
}

/** Digest of the step document of a task, bare hex. */
export function stepNameOf(node: StageNode, ordinal: number): string {
  return (node.stage.steps[stepOf(node, ordinal)] as string).slice('sha256:'.length);
}

/** Axes that `{unit.…}` of a command refers to: only these coordinates can influence the command, so only they enter the key. */
function unitAxes(document: StepDocument | undefined): string[] {
  if (document === undefined) throw new Error('internal: a stage names a step document that the plan does not have');
  const texts = [...document.command.flatMap((argument) => (typeof argument === 'string' ? [argument] : argument.then)), ...Object.values(document.env)];
  const names = texts.flatMap((text) => placeholders(text).flatMap(({ path }) => (path.startsWith('unit.') ? [path.slice('unit.'.length)] : [])));
  return [...new Set(names)].sort();
}

type PortWriter = (ordinal: number, outputDigest: OutputDigest, inputs: StagedInput[], manifests: Map<string, string>) => string;

function portWriter(layout: Layout, node: StageNode, { port, sources, view }: PortNode): PortWriter {
  const { plan, selected } = layout;
  const offsetTexts = view.offsets.map((vector) => offsetText(plan, node, vector));
  const name = JSON.stringify(port.port);
  return (ordinal, outputDigest, inputs, manifests) => {
    const entries: string[] = [];
    const first = inputs.length;
    sources.forEach((parent, s) => {
      const from = port.from[s] as PlanPort['from'][number];
      look(node, view, parent, ordinal, (seen, offset) => {
        if (seen < 0 || !(view.kind === 'gather' ? isMember(parent, selected, seen) : parent.presence[seen] === PRESENT)) return;
        const where = view.kind === 'neighbours' ? offsetTexts[offset] : undefined;
        const at = view.kind === 'gather' ? gatheredAt(plan, parent, view.keep, view.gatherGrid, seen) : '';
        const digests = 'stage' in parent ? [outputDigest(parent, seen, 'output' in from ? from.output : '')] : filesOf(parent, seen);
        for (const digest of digests) {
          if (digest === undefined) continue;
          const path = stagedPath(port, where?.file, sources.length > 1 ? s : undefined, inputs.length - first);
          const kind = port.directory ? '"kind":"directory",' : '';
          entries.push(`{${at}"digest":"${digest}",${kind}${where?.json ?? ''}"path":${JSON.stringify(path)}}`);
          inputs.push({ path, digest, directory: port.directory });
        }
      });
    });
    if (entries.length <= MANIFEST_ABOVE) return `${name}:[${entries.join(',')}]`;
    const manifest = `${entries.join('\n')}\n`;
    manifests.set(port.port, manifest);
    return `${name}:{"count":${entries.length},"manifest":"sha256:${sha256(manifest)}"}`;
  };
}

function filesOf(parent: InputNode, ordinal: number): string[] {
  return parent.filesAt(ordinal).map((file) => `sha256:${file.digest}`);
}

function stagedPath(port: PlanPort, offset: string | undefined, source: number | undefined, ordinal: number): string {
  if (!port.list) return `in/${port.port}${port.extension}`;
  const prefix = source === undefined ? '' : `s${source}_`;
  return `in/${port.port}/${prefix}${offset ?? String(ordinal).padStart(6, '0')}${port.extension}`;
}

/** Offsets on the axes a view of neighbours moves along, as the name of the staged file and as the member of the document. */
function offsetText(plan: Plan, node: StageNode, vector: readonly number[]): { readonly file: string; readonly json: string } {
  const { over } = node.stage;
  const moves = typeof over === 'object' && 'neighbours' in over ? over.neighbours : {};
  const named = plan.axes.map((axis, a) => [axis.name, vector[a] as number] as const).filter(([axis]) => moves[axis] !== undefined);
  return {
    file: named.map(([axis, step]) => `${axis}${step < 0 ? '' : '+'}${step}`).join('_'),
    json: `"offset":${canonical(Object.fromEntries(named))},`,
  };
}

/** Coordinates on the axes that a gathering view runs over, and the parameters of the grid point when it gathers the grid. */
function gatheredAt(plan: Plan, parent: Node, keep: readonly boolean[], gatherGrid: boolean, ordinal: number): string {
  const all = coordinatesOf(plan, parent, ordinal);
  const at: { [name: string]: Coordinate | Value } = {};
  plan.axes.forEach((axis, a) => {
    const coordinate = all[axis.name];
    if (!keep[a] && coordinate !== undefined) at[axis.name] = coordinate;
  });
  if (gatherGrid) Object.assign(at, gridPointOf(plan, parent, ordinal));
  return Object.keys(at).length === 0 ? '' : `"at":${canonical(at as Json)},`;
}
