import type { DatasetEntry, Entry, Registry, ToolEntry } from '../declare/registry.ts';
import type { Analysis, Notice, Pipeline } from '../model/declared.ts';
import type { Catalogue, Tombstone } from './catalogue.ts';
import { subjectOf, type Hidden } from './hidden.ts';

/** Entries that have a page with their text, in order of their references. */
export interface Shown {
  readonly tools: readonly (readonly [string, ToolEntry])[];
  readonly pipelines: readonly (readonly [string, Entry<Pipeline>])[];
  readonly datasets: readonly (readonly [string, DatasetEntry])[];
  readonly analyses: readonly (readonly [string, Entry<Analysis>])[];
}

/** Entries that are neither absent nor suppressed. */
export function shownOf(registry: Registry, { absent, suppressed }: Hidden): Shown {
  const visible = <T>(kind: string, entries: ReadonlyMap<string, T>): [string, T][] => sorted(entries).filter(([reference]) => !absent.has(`${kind} ${reference}`) && !suppressed.has(`${kind} ${reference}`));
  return { tools: visible('tool', registry.tools), pipelines: visible('pipeline', registry.pipelines), datasets: visible('dataset', registry.datasets), analyses: visible('analysis', registry.analyses) };
}

/** What is suppressed and was on show before. */
export function tombstonesOf(registry: Registry, { absent, suppressed }: Hidden): Tombstone[] {
  const known = { tool: registry.tools, pipeline: registry.pipelines, dataset: registry.datasets, analysis: registry.analyses };
  return [...suppressed].sort().flatMap((subject): Tombstone[] => {
    const [kind = '', reference = ''] = split(subject);
    if (absent.has(subject) || kind === 'blob') return [];
    if (kind === 'run') return [{ kind, reference }];
    const entries = known[kind as keyof typeof known];
    return entries.has(reference) ? [{ kind: kind as keyof typeof known, reference }] : [];
  });
}

/** Notices for readers: those about something absent would name it, and those about something suppressed could tell what it was. */
export function noticesOf(registry: Registry, { absent, suppressed }: Hidden): Catalogue['notices'] {
  const ids = (kind: string): Set<string> => new Set([...known(registry, kind)].filter((reference) => !absent.has(`${kind} ${reference}`)).map((reference) => reference.split('@')[0] as string));
  return sorted(registry.notices).flatMap(([id, { document }]) => {
    if (document.kind === 'redirect') return ids(document.of ?? 'tool').has(document.to) ? [{ id, document }] : [];
    const subject = subjectOf(document.subject);
    if (document.kind === 'embargo' ? !subject.startsWith('blob ') || !absent.has(subject) : absent.has(subject)) return [];
    if (suppressed.has(subject) && document.kind !== 'suppression') return [];
    return [{ id, document: document.kind === 'withdrawal' ? withoutAbsent(document, split(subject)[0] ?? '', absent) : document }];
  });
}

function withoutAbsent({ replacement, ...notice }: Extract<Notice, { readonly kind: 'withdrawal' }>, kind: string, absent: ReadonlySet<string>): Notice {
  return replacement === undefined || absent.has(`${kind} ${replacement}`) ? notice : { ...notice, replacement };
}

function known(registry: Registry, kind: string): Iterable<string> {
  return ({ tool: registry.tools, pipeline: registry.pipelines, dataset: registry.datasets, analysis: registry.analyses }[kind] ?? new Map<string, unknown>()).keys();
}

function split(subject: string): [string, string] {
  const space = subject.indexOf(' ');
  return [subject.slice(0, space), subject.slice(space + 1)];
}

function sorted<T>(entries: ReadonlyMap<string, T>): [string, T][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
