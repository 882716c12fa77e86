import type { CatalogueAnalysis, CatalogueRun } from '../../runner/catalogue/catalogue.ts';
import type { Realisation } from '../../runner/model/stored.ts';
import { mention } from './address.ts';
import type { Mention } from './page.ts';
import { expectWords } from './ports.ts';
import type { Source } from './source.ts';

/** Where a result comes from: made from data, by a pipeline, checked by rules and digests. */
export interface Provenance {
  readonly from: readonly { readonly input: string; readonly dataset: Mention; readonly digest: string; readonly licence: string; readonly simulated: boolean }[];
  readonly by: { readonly pipeline: Mention; readonly digest: string; readonly tools: readonly Mention[]; readonly realisations: readonly string[] };
  readonly checked: {
    /** Rules on outputs that were checked before they were kept, as `stage.output: rule, rule`. */
    readonly rules: readonly { readonly output: string; readonly rules: readonly string[] }[];
    /** Tools of the pipeline with a passing self test, and how many have one at all. */
    readonly selfTests: { readonly passed: number; readonly run: number; readonly tools: number };
    readonly divergent: number;
    /** The newest verdict on the result: when it was looked at, tasks that were read, tasks that were computed again. */
    readonly verified?: { readonly ok: boolean; readonly at: string; readonly tasks: number; readonly again: number };
  };
  readonly launches: readonly { readonly id: string; readonly by: string; readonly why: string; readonly created: string; readonly outcome: string }[];
}

/** The chain of an analysis; `run` is the work on its plan, when there was any. */
export function provenanceOf({ catalogue }: Source, analysis: CatalogueAnalysis, run: CatalogueRun | undefined): Provenance {
  const pipeline = catalogue.pipelines.find(({ reference }) => reference === analysis.pipeline);
  const tools = toolsOf(catalogue.pipelines, analysis.pipeline);
  const verdicts = tools.map((reference) => catalogue.tools.find((tool) => tool.reference === reference)?.selfTest);
  return {
    from: Object.entries(analysis.document.inputs).map(([input, { dataset }]) => {
      const entry = catalogue.datasets.find(({ reference }) => reference === dataset);
      return { input, dataset: mention(catalogue, 'datasets', dataset), digest: entry?.digest ?? '', licence: entry?.document.licence ?? '', simulated: entry?.document.simulated === true };
    }),
    by: {
      pipeline: mention(catalogue, 'pipelines', analysis.pipeline),
      digest: pipeline?.digest ?? '',
      tools: tools.map((reference) => mention(catalogue, 'tools', reference)),
      realisations: [...new Set((run?.stages ?? []).flatMap(({ realisations }) => realisations.map(realisationWords)))],
    },
    checked: {
      rules: (run?.document.stages ?? []).flatMap((stage) => Object.entries(stage.expect).map(([output, expect]) => ({ output: `${stage.id}.${output}`, rules: expectWords(expect) }))).filter(({ rules }) => rules.length > 0),
      selfTests: { passed: verdicts.filter((verdict) => verdict?.ok).length, run: verdicts.filter(Boolean).length, tools: tools.length },
      divergent: (run?.attempts ?? []).filter(({ outcome }) => outcome === 'divergent').length,
      ...(analysis.verified === undefined ? {} : { verified: analysis.verified }),
    },
    launches: (run?.launches ?? []).map(({ id, by, why, created, outcome }) => ({ id, by, why, created, outcome: outcome ?? '' })),
  };
}

/** What ran the tasks, in words. */
export function realisationWords({ programs, image, platform, isolation }: Realisation): string {
  const what = image ?? Object.entries(programs ?? {}).map(([name, version]) => `${name} ${version}`).join(', ');
  return `${what} on ${platform}, isolated by ${isolation.replace('-', ' ')}`;
}

type Pipelines = Source['catalogue']['pipelines'];

/** Tools that a pipeline uses, also inside the pipelines it uses; each once, in order of steps. */
function toolsOf(pipelines: Pipelines, reference: string, seen = new Set<string>()): string[] {
  const pipeline = pipelines.find((entry) => entry.reference === reference);
  if (!pipeline || seen.has(reference)) return [];
  seen.add(reference);
  const tools = Object.values(pipeline.document.steps).flatMap((step) => {
    if (step.uses !== undefined) return [entryOf(step.uses)];
    return step.pipeline === undefined ? [] : toolsOf(pipelines, entryOf(step.pipeline), seen);
  });
  return [...new Set(tools)];
}

function entryOf(target: string | { readonly entry: string }): string {
  return typeof target === 'string' ? target : target.entry;
}
