import type { Catalogue } from '../../runner/catalogue/catalogue.ts';
import type { Link, Mention } from './page.ts';

/** Kinds of entry that have pages, by the folder their pages are in. */
export type Folder = 'analyses' | 'pipelines' | 'tools' | 'datasets' | 'runs';

/** Address of an entry below the base path: `id@version` becomes two components, a personal analysis keeps its slash. */
export function addressOf(folder: Folder, reference: string): string {
  const at = reference.lastIndexOf('@');
  const path = at < 0 ? reference : `${reference.slice(0, at)}/${reference.slice(at + 1)}`;
  return `/${folder}/${path.split('/').map(encodeURIComponent).join('/')}/`;
}

/** Address of the JSON twin of a page: the same path with `.json`. */
export function twinOf(path: string): string {
  return path === '/' ? '/index.json' : `${path.slice(0, -1)}.json`;
}

/** Address below a base path (`/` or `/sub/`), for `href` attributes. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}${path}`;
}

/** Where a published file is, below the base path. */
export function fileAddress(file: string): string {
  return `/files/${file.split('/').map(encodeURIComponent).join('/')}`;
}

/** A reference as a link when the catalogue has a page for it, else as plain text. */
export function mention(catalogue: Catalogue, folder: Folder, reference: string): Mention {
  return known(catalogue, folder).has(reference) ? { label: reference, href: addressOf(folder, reference) } : { label: reference };
}

/** The first two crumbs of a page in a folder. */
export function crumbsOf(folder: Folder): Link[] {
  return [
    { label: 'Home', href: '/' },
    { label: folderTitles[folder], href: `/${folder}/` },
  ];
}

/** Titles of the lists. */
export const folderTitles: { readonly [folder in Folder]: string } = { analyses: 'Analyses', pipelines: 'Pipelines', tools: 'Tools', datasets: 'Datasets', runs: 'Runs' };

const references = new WeakMap<Catalogue, Map<Folder, Set<string>>>();

/** Sets are kept per catalogue: a page may ask thousands of times. */
function known(catalogue: Catalogue, folder: Folder): Set<string> {
  let sets = references.get(catalogue);
  if (!sets) references.set(catalogue, (sets = new Map()));
  let set = sets.get(folder);
  if (!set) sets.set(folder, (set = new Set(namesIn(catalogue, folder))));
  return set;
}

function namesIn(catalogue: Catalogue, folder: Folder): string[] {
  const suppressed = catalogue.suppressed.filter(({ kind }) => (kind === 'analysis' ? 'analyses' : `${kind}s`) === folder).map(({ reference }) => reference);
  if (folder === 'analyses') return [...catalogue.analyses.map(({ id }) => id), ...suppressed];
  if (folder === 'runs') return [...catalogue.runs.map(({ plan }) => plan), ...suppressed];
  return [...catalogue[folder].map(({ reference }) => reference), ...suppressed];
}
