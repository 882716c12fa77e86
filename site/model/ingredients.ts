import type { Catalogue } from '../../runner/catalogue/catalogue.ts';
import type { Dataset } from '../../runner/model/declared.ts';

/** What a notice can be about and what pages are about. */
export type SubjectKind = 'tool' | 'pipeline' | 'dataset' | 'analysis' | 'run' | 'blob';

/** Something by its kind and its reference; runs by the digest of their plan (bare hex), bytes by `sha256:<hex>`. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly reference: string;
}

/** Everything that something was made with, itself not included: a notice about one of these concerns it too. */
export function ingredientsOf(catalogue: Catalogue, of: Subject): Subject[] {
  const seen = new Map<string, Subject>();
  const visit = (subject: Subject): void => {
    for (const next of directly(catalogue, subject)) {
      const name = `${next.kind} ${next.reference}`;
      if (seen.has(name)) continue;
      seen.set(name, next);
      visit(next);
    }
  };
  visit(of);
  seen.delete(`${of.kind} ${of.reference}`);
  return [...seen.values()];
}

function directly(catalogue: Catalogue, { kind, reference }: Subject): Subject[] {
  switch (kind) {
    case 'pipeline': {
      const steps = Object.values(catalogue.pipelines.find((entry) => entry.reference === reference)?.document.steps ?? {});
      return steps.flatMap((step): Subject[] => [...named('tool', step.uses), ...named('pipeline', step.pipeline)]);
    }
    case 'dataset': {
      const document = catalogue.datasets.find((entry) => entry.reference === reference)?.document;
      return document === undefined ? [] : fromDataset(document);
    }
    case 'analysis': {
      const analysis = catalogue.analyses.find(({ id }) => id === reference);
      if (!analysis) return [];
      const blobs = (analysis.result?.outputs ?? []).flatMap(({ units }) => units.map(({ digest }): Subject => ({ kind: 'blob', reference: digest })));
      return [{ kind: 'run', reference: analysis.plan }, { kind: 'pipeline', reference: analysis.pipeline }, ...analysis.datasets.map((dataset): Subject => ({ kind: 'dataset', reference: dataset })), ...blobs];
    }
    case 'run': {
      const run = catalogue.runs.find(({ plan }) => plan === reference);
      if (!run) return [];
      return [{ kind: 'pipeline', reference: run.document.pipeline }, ...Object.values(run.document.inputs).map(({ dataset }): Subject => ({ kind: 'dataset', reference: dataset }))];
    }
    default:
      return [];
  }
}

function fromDataset({ relations, files }: Dataset): Subject[] {
  const sources = (relations ?? []).flatMap(({ type, dataset }) => (type === 'derivedFrom' ? named('dataset', dataset) : []));
  const own = Object.values(files ?? {});
  const runs = own.flatMap(({ at }) => (at ?? []).flatMap((location): Subject[] => (typeof location === 'string' ? [] : [{ kind: 'run', reference: location.run }])));
  return [...sources, ...runs, ...own.map(({ digest }): Subject => ({ kind: 'blob', reference: digest }))];
}

function named(kind: SubjectKind, target: string | { readonly entry: string } | undefined): Subject[] {
  return target === undefined ? [] : [{ kind, reference: typeof target === 'string' ? target : target.entry }];
}
