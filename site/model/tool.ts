import type { Resources, ToolBody } from '../../runner/model/declared.ts';
import type { CatalogueTool } from '../../runner/catalogue/catalogue.ts';
import { addressOf, crumbsOf, mention, twinOf } from './address.ts';
import { noticesAbout } from './notice.ts';
import type { Mention, PageBase } from './page.ts';
import { inputRows, outputRows, parameterRows, type ParameterRow, type PortRow } from './ports.ts';
import type { Source } from './source.ts';
import { firstSentence } from './text.ts';
import { versionLinks, type VersionLink } from './versions.ts';

/** What a tool needs to run. */
export type EnvironmentView = { readonly image: string } | { readonly programs: readonly { readonly name: string; readonly range: string }[] };

/** One resource: what a task gets, and at most. Units: processors, MiB, GPUs, seconds. */
export interface ResourceRow {
  readonly name: string;
  readonly base: number;
  readonly max: number;
  readonly perGiB: readonly { readonly port: string; readonly amount: number }[];
}

/** Page of one tool version. */
export interface ToolPage extends PageBase {
  readonly kind: 'tool';
  readonly reference: string;
  readonly id: string;
  readonly version: string;
  readonly description: string;
  readonly licence: string;
  readonly homepage: string;
  readonly tags: readonly { readonly name: string; readonly value: string }[];
  readonly digest: string;
  readonly environment: EnvironmentView;
  readonly platform: string;
  readonly network: string;
  readonly command: readonly string[];
  readonly inputs: readonly PortRow[];
  readonly outputs: readonly PortRow[];
  readonly parameters: readonly ParameterRow[];
  readonly resources: readonly ResourceRow[];
  readonly retries: readonly { readonly class: string; readonly times: number }[];
  readonly code: { readonly size: number; readonly files: readonly { readonly path: string; readonly digest: string; readonly size: number }[] };
  readonly versions: readonly VersionLink[];
  readonly usedBy: readonly Mention[];
  /** Names of the declared self tests. */
  readonly tests: readonly string[];
  readonly selfTest?: { readonly ok: boolean; readonly at: string; readonly cases: number };
}

/** The page of a tool. */
export function toolPage({ catalogue }: Source, tool: CatalogueTool): ToolPage {
  const { document } = tool;
  const path = addressOf('tools', tool.reference);
  const page: ToolPage = {
    kind: 'tool',
    path,
    twin: twinOf(path),
    site: catalogue.title,
    title: document.title,
    summary: firstSentence(document.description) || document.title,
    crumbs: crumbsOf('tools'),
    notices: noticesAbout(catalogue, 'tool', tool.reference),
    reference: tool.reference,
    id: document.id,
    version: document.version,
    description: document.description ?? '',
    licence: document.licence,
    homepage: document.homepage ?? '',
    tags: Object.entries(document.tags ?? {}).map(([name, value]) => ({ name, value })),
    digest: tool.digest,
    environment: environmentView(document.environment),
    platform: document.platform ?? 'any',
    network: document.network ?? 'none',
    command: document.command.map(argumentText),
    inputs: inputRows(document.inputs),
    outputs: outputRows(document.outputs),
    parameters: parameterRows(document.parameters),
    resources: resourceRows(document.resources ?? {}),
    retries: Object.entries(document.retries ?? {}).map(([name, retry]) => ({ class: name, times: retry.times })),
    code: { size: tool.code.reduce((sum, { size }) => sum + size, 0), files: tool.code },
    versions: versionLinks('tools', document.id, document.version, tool.versions),
    usedBy: tool.usedBy.map((reference) => mention(catalogue, 'pipelines', reference)),
    tests: Object.keys(document.tests ?? {}),
  };
  return tool.selfTest ? { ...page, selfTest: tool.selfTest } : page;
}

function environmentView(environment: ToolBody['environment']): EnvironmentView {
  if ('image' in environment) return { image: environment.image };
  return { programs: Object.entries(environment.programs).map(([name, range]) => ({ name, range })) };
}

function argumentText(argument: ToolBody['command'][number]): string {
  return typeof argument === 'string' ? argument : `[${argument.then.join(' ')}] if ${argument.if}`;
}

/** What a task gets when the declaration is silent: the defaults of `resources` in `common.v1.json`. */
const defaults: { readonly [name in keyof Resources]-?: number } = { cpu: 1, memory: 512, disk: 1024, gpu: 0, time: 3600 };

function resourceRows(resources: Resources): ResourceRow[] {
  return (Object.keys(defaults) as (keyof Resources)[]).map((name) => {
    const amount = resources[name] ?? { base: defaults[name] };
    return { name, base: amount.base, max: amount.max ?? amount.base, perGiB: Object.entries(amount.perGiB ?? {}).map(([port, value]) => ({ port, amount: value })) };
  });
}
