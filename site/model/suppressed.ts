import type { Catalogue, Tombstone } from '../../runner/catalogue/catalogue.ts';
import { addressOf, crumbsOf, mention, twinOf } from './address.ts';
import { ingredientsOf, type Subject } from './ingredients.ts';
import { folderOf, noticesAbout } from './notice.ts';
import type { Mention, PageBase } from './page.ts';
import type { Source } from './source.ts';

/** What stays of something suppressed: its name, why it is not shown, and what was made with it. */
export interface SuppressedPage extends PageBase {
  readonly kind: 'suppressed';
  readonly of: Tombstone['kind'];
  readonly reference: string;
  /** Entries on show that were made with it; their pages say so too. */
  readonly derivatives: readonly Mention[];
}

/** The page of a tombstone. */
export function suppressedPage({ catalogue }: Source, { kind, reference }: Tombstone): SuppressedPage {
  const folder = folderOf[kind];
  const path = addressOf(folder, reference);
  const name = kind === 'run' ? reference.slice(0, 12) : reference;
  return {
    kind: 'suppressed',
    path,
    twin: twinOf(path),
    site: catalogue.title,
    title: name,
    summary: `The ${kind} ${name} is no longer shown.`,
    crumbs: crumbsOf(folder),
    notices: noticesAbout(catalogue, kind, reference),
    of: kind,
    reference,
    derivatives: entriesOf(catalogue)
      .filter((entry) => ingredientsOf(catalogue, entry).some((made) => made.kind === kind && made.reference === reference))
      .map((entry) => mention(catalogue, folderOf[entry.kind], entry.reference)),
  };
}

function entriesOf(catalogue: Catalogue): (Subject & { readonly kind: Tombstone['kind'] })[] {
  return [
    ...catalogue.pipelines.map(({ reference }) => ({ kind: 'pipeline' as const, reference })),
    ...catalogue.datasets.map(({ reference }) => ({ kind: 'dataset' as const, reference })),
    ...catalogue.analyses.map(({ id }) => ({ kind: 'analysis' as const, reference: id })),
  ];
}
