import { applyEdits, modify } from 'jsonc-parser';
import type { Registry, Source } from '../../../declare/registry.ts';

/** Analyses that read a dataset, by what a new version of it does to them. */
export interface Repinned {
  /** Path below the registry → text of the declaration that names the new version: analyses that are kept fresh. */
  readonly files: { readonly [path: string]: string };
  /** Ids of those, and of the analyses that stay at the version which they name. */
  readonly fresh: readonly string[];
  readonly stay: readonly string[];
}

/** Names the new version of a dataset in every analysis with `keep: fresh` that reads an older one; the rest of their text stays as it is. */
export function repin(registry: Registry, sources: readonly Source[], id: string, version: string): Repinned {
  const texts = new Map(sources.flatMap((source) => (source.kind === 'declaration' ? [[source.path, source.text] as const] : [])));
  const files: { [path: string]: string } = {};
  const [fresh, stay]: [string[], string[]] = [[], []];
  for (const [name, { document, path }] of [...registry.analyses].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bound = Object.entries(document.inputs).filter(([, { dataset }]) => dataset.split('@')[0] === id);
    if (bound.length === 0) continue;
    if (document.keep !== 'fresh') {
      stay.push(name);
      continue;
    }
    let text = texts.get(path);
    if (text === undefined) continue;
    for (const [input] of bound) text = applyEdits(text, modify(text, ['inputs', input, 'dataset'], `${id}@${version}`, {}));
    files[path] = text;
    fresh.push(name);
  }
  return { files, fresh, stay };
}
