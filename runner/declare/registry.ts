import type { Analysis, Dataset, Notice, Pipeline, Policy, Runner, Tool } from '../model/declared.ts';
import type { Digest } from '../model/digest.ts';
import type { UnitIndex } from '../model/unit-index.ts';

/**
 * A file of a registry as `load` found it: a declaration's text, or the facts about a data or code file. Anything but a
 * plain file (`executable` and `pointer`, a Git LFS pointer, are seen in git only; `large` is a declaration that is not read) is a
 * finding.
 */
export type Source =
  | { readonly kind: 'declaration'; readonly path: string; readonly text: string }
  | { readonly kind: 'blob'; readonly path: string; readonly size: number; readonly digest: Digest; readonly mode: 'file' | 'link' | 'executable' | 'pointer' | 'large' | 'other' };

/** One declaration that passed `validate`. */
export interface Entry<Document> {
  /** Path inside the registry, with forward slashes. */
  readonly path: string;
  /** `id@version`, or the id where the kind has no versions. */
  readonly reference: string;
  /** Digest of the canonical JSON of the document. */
  readonly digest: Digest;
  readonly document: Document;
}

/** A tool together with its code: relative path → digest and size in bytes. */
export interface ToolEntry extends Entry<Tool> {
  readonly code: ReadonlyMap<string, { readonly digest: Digest; readonly size: number }>;
}

/** A dataset together with its index; a dataset without a lattice has one unit and no axes. */
export interface DatasetEntry extends Entry<Dataset> {
  readonly index: UnitIndex;
}

/** Everything a registry declares, checked. References in it resolve, apart from those of entries that were left out with a finding. */
export interface Registry {
  /** Absolute path of the folder, used only to read code and data files. */
  readonly root: string;
  readonly tools: ReadonlyMap<string, ToolEntry>;
  readonly pipelines: ReadonlyMap<string, Entry<Pipeline>>;
  readonly datasets: ReadonlyMap<string, DatasetEntry>;
  readonly analyses: ReadonlyMap<string, Entry<Analysis>>;
  readonly policy: Entry<Policy> | undefined;
  readonly runners: ReadonlyMap<string, Entry<Runner>>;
  readonly notices: ReadonlyMap<string, Entry<Notice>>;
}
