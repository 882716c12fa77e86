import { canonical, type Json } from '../model/canonical.ts';
import { digestOf, type Digest } from '../model/digest.ts';
import type { UnitIndex } from '../model/unit-index.ts';
import type { Context, Draft, Rule } from './context.ts';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import type { Finding, Report, Spot } from './finding.ts';
import { locator, type Locator } from './locate.ts';
import type { SyntaxFinding } from './parse.ts';
import { folderAround, folderBeside, type EntryKind } from './place.ts';
import { readDrafts, type Read } from './read-drafts.ts';
import type { Entry, Registry, Source, ToolEntry } from './registry.ts';
import { dependencies } from './dependencies.ts';
import { analysisRules, entryRules } from './rules.ts';
import { readIndex } from './rules/unit-indexes.ts';

/** An entry that was left out of the registry, and the paths of the files with findings that it rests on (its own included). */
export interface LeftOut {
  readonly kind: EntryKind;
  readonly reference: string;
  readonly path: string;
  readonly because: readonly string[];
}

/** What `validate` answers. Warnings leave nothing out. */
export interface Validated {
  readonly registry: Registry;
  /**
   * The same with the entries that are left out for nothing but using what was withdrawn: they are not run any more, and
   * what they computed stays readable.
   */
  readonly readable: Registry;
  /** All findings, each once, sorted. */
  readonly diagnostics: readonly Diagnostic[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Checks the sources of a registry and tells everything that is wrong. The registry holds the entries without an error
 * whose references, followed to the end, lead to entries without an error: one bad entry leaves the others usable. It
 * touches no disk and no network; `root` is only kept for later readers of files.
 */
export function validate(sources: readonly Source[], root: string): Validated {
  const book = findings(sources);
  const read = readDrafts(sources, book.report, book.reportSyntax);
  if (read.drafts.length === 0 && sources.length === 0) book.report({ code: 'registry.empty', file: '.', at: [], message: 'There are no entries here.', hint: 'A registry is a folder with tools/, pipelines/, datasets/ and analyses/; `headgate init` makes one.' });
  const context = contextOf(read, book.report);
  applyRules(entryRules, context, book.report);
  const before = left(context, read, book.faulty);
  // Analyses are checked against what is in order, so that one mistake in a pipeline is not told again for each.
  applyRules(analysisRules, without(context, new Set(before.map(({ path }) => path))), book.report);
  const leftOut = left(context, read, book.faulty);
  const registry = registryOf(without(context, new Set(leftOut.map(({ path }) => path))), root);
  const readable = book.grave.size === book.faulty.size ? registry : registryOf(without(context, new Set(left(context, read, book.grave).map(({ path }) => path))), root);
  return { registry, readable, diagnostics: book.diagnostics(), leftOut };
}

function applyRules(rules: readonly Rule[], context: Context, report: Report): void {
  for (const rule of rules) rule(context, report);
}

function contextOf(read: Read, report: Report): Context {
  const drafts = { tool: new Map(), pipeline: new Map(), dataset: new Map(), analysis: new Map(), policy: new Map(), runner: new Map(), notice: new Map() } as { [Kind in EntryKind]: Map<string, Draft<Kind>> };
  for (const draft of read.drafts) (drafts[draft.kind] as Map<string, Draft>).set(draft.reference, draft);
  const indexes = new Map<string, UnitIndex>();
  for (const draft of drafts.dataset.values()) {
    const index = readIndex(read, draft, report);
    if (index !== undefined) indexes.set(draft.reference, index);
  }
  return { drafts, known: read.known, blobs: read.blobs, beside: read.beside, texts: read.texts, indexes };
}

/** Every declaration that is not in order, or rests on one that is not. */
function left(context: Context, read: Read, faulty: ReadonlySet<string>): LeftOut[] {
  const users = new Map<string, string[]>();
  for (const [path, needs] of dependencies(context)) for (const need of needs) users.set(need, [...(users.get(need) ?? []), path]);
  const broken = new Map<string, Set<string>>();
  for (const cause of faulty) {
    const queue = [cause];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      const because = broken.get(path) ?? new Set();
      if (because.has(cause)) continue;
      broken.set(path, because.add(cause));
      queue.push(...(users.get(path) ?? []));
    }
  }
  const result: LeftOut[] = [];
  for (const [kind, entries] of Object.entries(read.known) as [EntryKind, Map<string, string>][]) {
    for (const [reference, path] of entries) {
      const because = broken.get(path);
      if (because !== undefined) result.push({ kind, reference, path, because: [...because].sort() });
    }
  }
  return result.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function without(context: Context, paths: ReadonlySet<string>): Context {
  const keep = <Kind extends EntryKind>(entries: ReadonlyMap<string, Draft<Kind>>): ReadonlyMap<string, Draft<Kind>> => new Map([...entries].filter(([, draft]) => !paths.has(draft.path)));
  const { tool, pipeline, dataset, analysis, policy, runner, notice } = context.drafts;
  return { ...context, drafts: { tool: keep(tool), pipeline: keep(pipeline), dataset: keep(dataset), analysis: keep(analysis), policy: keep(policy), runner: keep(runner), notice: keep(notice) } };
}

function registryOf(context: Context, root: string): Registry {
  const entry = <Kind extends EntryKind>(draft: Draft<Kind>): Entry<Draft<Kind>['document']> => ({
    path: draft.path,
    reference: draft.reference,
    digest: digestOf(canonical(draft.document as unknown as Json)),
    document: draft.document,
  });
  const all = <Kind extends EntryKind, Result>(kind: Kind, make: (draft: Draft<Kind>) => Result): ReadonlyMap<string, Result> =>
    new Map([...(context.drafts[kind] as ReadonlyMap<string, Draft<Kind>>)].map(([reference, draft]) => [reference, make(draft)]));
  const policy = context.drafts.policy.get('policy');
  return {
    root,
    tools: all('tool', (draft): ToolEntry => ({ ...entry(draft), code: codeOf(context, draft) })),
    pipelines: all('pipeline', entry),
    datasets: all('dataset', (draft) => ({ ...entry(draft), index: context.indexes.get(draft.reference) as UnitIndex })),
    analyses: all('analysis', entry),
    policy: policy === undefined ? undefined : entry(policy),
    runners: all('runner', entry),
    notices: all('notice', entry),
  };
}

function codeOf(context: Context, { path, document }: Draft<'tool'>): ReadonlyMap<string, { readonly digest: Digest; readonly size: number }> {
  const folder = folderBeside(path);
  return new Map([...(document.code ?? [])].sort().map((name) => {
    const blob = context.blobs.get(folder + name);
    if (blob === undefined) throw new Error(`internal: ${folder + name} passed validation but is not there`);
    return [name, { digest: blob.digest, size: blob.size }];
  }));
}

interface Book {
  readonly report: Report;
  readonly reportSyntax: (file: string, finding: SyntaxFinding) => void;
  /** Files with at least one error. */
  readonly faulty: ReadonlySet<string>;
  /** Those with an error that is more than the use of something withdrawn. */
  readonly grave: ReadonlySet<string>;
  diagnostics(): Diagnostic[];
}

/** Collects findings, gives them lines and columns, and drops what was told before. */
function findings(sources: readonly Source[]): Book {
  const told = new Map<string, Diagnostic>();
  const faulty = new Set<string>();
  const grave = new Set<string>();
  const locators = new Map<string, Locator>();
  const texts = new Map(sources.flatMap((source) => (source.kind === 'declaration' ? [[source.path, source.text] as const] : [])));
  const locate = (file: string): Locator => {
    let found = locators.get(file);
    if (found === undefined) locators.set(file, (found = locator(texts.get(file) ?? '', file.endsWith('.ndjson') ? 'ndjson' : 'json')));
    return found;
  };
  const range = ({ file, at, key }: Spot) => locate(file).find(at, key);
  const tell = (diagnostic: Diagnostic): void => {
    if (diagnostic.severity === 'error') {
      faulty.add(ownerOf(diagnostic.file));
      if (diagnostic.code !== 'reference.withdrawn') grave.add(ownerOf(diagnostic.file));
    }
    const { start } = diagnostic.range;
    const name = JSON.stringify([diagnostic.file, start.offset, diagnostic.code, diagnostic.message]);
    if (!told.has(name)) told.set(name, diagnostic);
  };
  return {
    faulty,
    grave,
    report: (finding: Finding) => {
      const where = range(finding);
      tell({
        code: finding.code,
        severity: finding.severity ?? 'error',
        message: finding.message,
        file: finding.file,
        range: where,
        related: (finding.related ?? []).map((spot) => ({ file: spot.file, range: range(spot), message: spot.message })),
        ...(finding.hint === undefined ? {} : { hint: finding.hint }),
        ...(finding.replacement === undefined ? {} : { fix: { range: where, text: /^\d+$/.test(finding.replacement) ? finding.replacement : JSON.stringify(finding.replacement) } }),
      });
    },
    reportSyntax: (file, finding) => {
      const { between } = locate(file);
      tell({
        code: finding.code,
        severity: 'error',
        message: finding.message,
        file,
        range: between(finding.start, finding.end),
        related: finding.first === undefined ? [] : [{ file, range: between(finding.first.start, finding.first.end), message: 'The first one.' }],
      });
    },
    diagnostics: () => [...told.values()].sort(compareDiagnostics),
  };
}

/** A finding in a unit index, or about a code or data file, belongs to the declaration beside which the file lies. */
function ownerOf(file: string): string {
  const folder = folderAround(file);
  return folder === undefined || file.startsWith('analyses/') ? file : `${folder.slice(0, -1)}.json`;
}
