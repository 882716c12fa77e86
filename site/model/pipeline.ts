import type { Catalogue, CataloguePipeline, Graph } from '../../runner/catalogue/catalogue.ts';
import type { Condition, Over, Step } from '../../runner/model/declared.ts';
import { addressOf, crumbsOf, mention, twinOf, type Folder } from './address.ts';
import { formatPlace, formatValue } from './format.ts';
import { layOut, type DrawnGraph } from './graph.ts';
import { folderOf, noticesAbout } from './notice.ts';
import type { Mention, PageBase } from './page.ts';
import { inputRows, parameterRows, type ParameterRow, type PortRow } from './ports.ts';
import type { Source } from './source.ts';
import { firstSentence } from './text.ts';
import { versionLinks, type VersionLink } from './versions.ts';

/** One step as readers see it. */
export interface StepRow {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly uses: Mention;
  readonly reads: readonly { readonly port: string; readonly from: readonly string[] }[];
  /** What one task sees, in words. */
  readonly view: string;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  /** When the step exists, in words; empty when always. */
  readonly when: string;
}

/** Page of one pipeline version. */
export interface PipelinePage extends PageBase {
  readonly kind: 'pipeline';
  readonly reference: string;
  readonly id: string;
  readonly version: string;
  readonly description: string;
  readonly licence: string;
  readonly tags: readonly { readonly name: string; readonly value: string }[];
  readonly digest: string;
  readonly graph: DrawnGraph;
  readonly inputs: readonly PortRow[];
  readonly parameters: readonly ParameterRow[];
  readonly steps: readonly StepRow[];
  readonly outputs: readonly { readonly name: string; readonly title: string; readonly description: string; readonly role: string; readonly from: string }[];
  readonly versions: readonly VersionLink[];
  readonly usedBy: readonly Mention[];
}

/** The page of a pipeline. */
export function pipelinePage({ catalogue }: Source, pipeline: CataloguePipeline): PipelinePage {
  const { document } = pipeline;
  const path = addressOf('pipelines', pipeline.reference);
  const link = (folder: Folder, reference: string): Mention => mention(catalogue, folder, reference);
  return {
    kind: 'pipeline',
    path,
    twin: twinOf(path),
    site: catalogue.title,
    title: document.title,
    summary: firstSentence(document.description) || document.title,
    crumbs: crumbsOf('pipelines'),
    notices: noticesAbout(catalogue, 'pipeline', pipeline.reference),
    reference: pipeline.reference,
    id: document.id,
    version: document.version,
    description: document.description ?? '',
    licence: document.licence ?? '',
    tags: Object.entries(document.tags ?? {}).map(([name, value]) => ({ name, value })),
    digest: pipeline.digest,
    graph: layOut(withKnownLinks(catalogue, pipeline.graph)),
    inputs: inputRows(document.inputs),
    parameters: parameterRows(document.parameters),
    steps: Object.entries(document.steps).map(([name, step]) => stepRow(name, step, link)),
    outputs: Object.entries(document.outputs).map(([name, output]) => ({ name, title: output.title ?? name, description: output.description ?? '', role: output.role, from: output.from })),
    versions: versionLinks('pipelines', document.id, document.version, pipeline.versions),
    // Pipelines can be used by pipelines too, and are named with a version.
    usedBy: pipeline.usedBy.map((name) => link(name.includes('@') ? 'pipelines' : 'analyses', name)),
  };
}

/** Entries of other registries have no page here: their nodes are no links. */
function withKnownLinks(catalogue: Catalogue, graph: Graph): Graph {
  const pages = new Set([
    ...(['tools', 'pipelines'] as const).flatMap((folder) => catalogue[folder].map(({ reference }) => addressOf(folder, reference))),
    ...catalogue.suppressed.map(({ kind, reference }) => addressOf(folderOf[kind], reference)),
  ]);
  return { ...graph, nodes: graph.nodes.map(({ href, ...node }) => (href !== undefined && pages.has(href) ? { ...node, href } : node)) };
}

function stepRow(name: string, step: Step, link: (folder: Folder, reference: string) => Mention): StepRow {
  return {
    name,
    title: step.title ?? '',
    description: step.description ?? '',
    uses: usesOf(step, link),
    reads: Object.entries(step.inputs).map(([port, from]) => ({ port, from: typeof from === 'string' ? [from] : from })),
    view: overWords(step.over ?? 'unit'),
    parameters: Object.entries(step.parameters ?? {}).map(([parameter, value]) => ({ name: parameter, value: bindingWords(value) })),
    when: (step.when ?? []).map(conditionWords).join(' and '),
  };
}

function usesOf(step: Step, link: (folder: Folder, reference: string) => Mention): Mention {
  if (step.run) return { label: 'a command declared here' };
  const [folder, target] = step.uses === undefined ? (['pipelines', step.pipeline] as const) : (['tools', step.uses] as const);
  return link(folder, typeof target === 'object' ? target.entry : (target ?? ''));
}

function bindingWords(value: unknown): string {
  const from = typeof value === 'object' && value !== null && 'from' in value ? value.from : undefined;
  return typeof from === 'string' ? `from ${from}` : formatValue(value);
}

function conditionWords({ parameter, is }: Condition): string {
  return `${parameter} is ${is.map(formatValue).join(' or ')}`;
}

/** What one task of a step sees, in words. */
function overWords(over: Over): string {
  if (over === 'unit') return 'one unit';
  if (over === 'all') return 'all units';
  if ('all' in over) return 'all units of every grid point';
  if ('group' in over) return `all units that share ${over.group.join(', ')}`;
  const spans = Object.fromEntries(Object.entries(over.neighbours).map(([axis, { from, to }]) => [axis, `${from} to ${to}`]));
  return `neighbours ${formatPlace(spans)} (edge: ${over.edge ?? 'clip'})`;
}
