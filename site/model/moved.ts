import type { Catalogue } from '../../runner/catalogue/catalogue.ts';
import { addressOf, crumbsOf, mention, twinOf, type Folder } from './address.ts';
import { folderOf } from './notice.ts';
import type { Link, PageBase } from './page.ts';
import type { Source } from './source.ts';

/** A page that only leads to another: of an id that has moved, or of an id without a version. */
export interface MovedPage extends PageBase {
  readonly kind: 'moved';
  readonly to: Link;
}

/**
 * Pages of addresses that are not those of an entry: `/tools/ID/` leads to the newest version on show, else to a
 * suppressed one, and addresses of an id that a notice redirects lead to the same version of the id it has now. None where `taken` has a page already.
 */
export function movedPages({ catalogue }: Source, taken: ReadonlySet<string>): MovedPage[] {
  const pages = new Map<string, MovedPage>();
  const add = (folder: Folder, from: string, to: string, summary: string): void => {
    const path = addressOf(folder, from);
    if (taken.has(path) || pages.has(path) || mention(catalogue, folder, to).href === undefined) return;
    pages.set(path, { kind: 'moved', path, twin: twinOf(path), site: catalogue.title, title: from, summary, crumbs: crumbsOf(folder), notices: [], to: { label: to, href: addressOf(folder, to) } });
  };
  for (const folder of ['tools', 'pipelines', 'datasets'] as const) {
    for (const { document } of catalogue[folder]) add(folder, document.id, `${document.id}@${newest(catalogue, folder, document.id)}`, `The newest version of ${document.id}.`);
  }
  for (const { kind, reference } of catalogue.suppressed.toReversed()) {
    const [id, version] = reference.split('@');
    if (id !== undefined && version !== undefined) add(folderOf[kind], id, reference, `The ${kind} ${reference} is no longer shown.`);
  }
  const moves = movesOf(catalogue);
  for (const { document } of catalogue.notices) {
    if (document.kind !== 'redirect') continue;
    const kind = document.of ?? 'tool';
    const folder = folderOf[kind];
    const id = lastOf(moves, kind, document.to);
    if (id === undefined) continue;
    if (kind === 'analysis') {
      add(folder, document.from, id, document.title);
      continue;
    }
    const versions = versionsOf(catalogue, folder, id);
    for (const version of versions) add(folder, `${document.from}@${version}`, `${id}@${version}`, document.title);
    const last = newest(catalogue, folder, id) ?? versions[0];
    if (last !== undefined) add(folder, document.from, `${id}@${last}`, document.title);
  }
  return [...pages.values()];
}

/** `<kind> <old id>` → the id it leads to. */
function movesOf(catalogue: Catalogue): Map<string, string> {
  return new Map(catalogue.notices.flatMap(({ document }) => (document.kind === 'redirect' ? [[`${document.of ?? 'tool'} ${document.from}`, document.to] as const] : [])));
}

/** Where an id has gone in the end, however often it moved; undefined when it goes round in a circle. */
function lastOf(moves: ReadonlyMap<string, string>, kind: string, id: string): string | undefined {
  const seen = new Set<string>();
  for (let at = id; ; ) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    const next = moves.get(`${kind} ${at}`);
    if (next === undefined) return at;
    at = next;
  }
}

/** Versions with a page, also of those that are suppressed. */
function versionsOf(catalogue: Catalogue, folder: Folder, id: string): string[] {
  const shown = folder === 'tools' || folder === 'pipelines' || folder === 'datasets' ? catalogue[folder].map(({ reference }) => reference) : [];
  const silent = catalogue.suppressed.filter(({ kind }) => folderOf[kind] === folder).map(({ reference }) => reference);
  return [...shown, ...silent].filter((reference) => reference.startsWith(`${id}@`)).map((reference) => reference.slice(id.length + 1));
}

/** The newest version on show; one before a release only when there is no other. */
function newest(catalogue: Catalogue, folder: Folder, id: string): string | undefined {
  if (folder !== 'tools' && folder !== 'pipelines' && folder !== 'datasets') return undefined;
  const versions = catalogue[folder].find(({ document }) => document.id === id)?.versions ?? [];
  return versions.find((version) => !version.includes('-')) ?? versions[0];
}
