import type { Analysis, Dataset, ForeignReference, Notice, Pipeline, Policy, Runner, Tool } from '../model/declared.ts';
import type { UnitIndex } from '../model/unit-index.ts';
import type { Report } from './finding.ts';
import type { EntryKind } from './place.ts';
import type { Source } from './registry.ts';

/** Document type of each kind of entry. */
export interface Documents {
  readonly tool: Tool;
  readonly pipeline: Pipeline;
  readonly dataset: Dataset;
  readonly analysis: Analysis;
  readonly policy: Policy;
  readonly runner: Runner;
  readonly notice: Notice;
}

/** A declaration that fits its schema and is now checked by rules. */
export interface Draft<Kind extends EntryKind = EntryKind> {
  readonly kind: Kind;
  /** Path inside the registry. */
  readonly path: string;
  /** What others refer to it by; `<entry>#<digest>` for an import. */
  readonly reference: string;
  readonly document: Documents[Kind];
}

/** Facts about a code or data file. */
export type BlobSource = Extract<Source, { kind: 'blob' }>;

/** Everything rules may look at. Rules change nothing in it. */
export interface Context {
  readonly drafts: { readonly [Kind in EntryKind]: ReadonlyMap<string, Draft<Kind>> };
  /** Kind → reference → path of every declaration file by its place, also those with findings: what "exists" means. */
  readonly known: { readonly [Kind in EntryKind]: ReadonlyMap<string, string> };
  readonly blobs: ReadonlyMap<string, BlobSource>;
  /** Names of files below each folder that lies beside a declaration (`tools/a/1.0.0/`), refused ones included. */
  readonly beside: ReadonlyMap<string, readonly string[]>;
  /** Texts of unit indexes by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Indexes of the datasets whose index could be read, by reference. */
  readonly indexes: ReadonlyMap<string, UnitIndex>;
}

/** A rule: looks at one kind of thing everywhere in the registry and reports what is wrong with it. */
export type Rule = (context: Context, report: Report) => void;

/** The key under which drafts and the registry hold what a reference means. */
export function referenceKey(reference: string | ForeignReference): string {
  return typeof reference === 'string' ? reference : `${reference.entry}#${reference.digest}`;
}
