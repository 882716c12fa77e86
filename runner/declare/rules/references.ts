import type { ForeignReference } from '../../model/declared.ts';
import { referenceKey, type Context, type Rule } from '../context.ts';
import { listed, quoted, type JsonPath, type Report } from '../finding.ts';
import type { EntryKind } from '../place.ts';
import { nearest } from '../suggest.ts';

/** A place in a declaration that refers to an entry. */
export interface Reference {
  readonly file: string;
  readonly at: JsonPath;
  readonly kind: EntryKind;
  readonly target: string | ForeignReference;
}

/** Every reference leads to an entry of the right kind. Whether that entry is itself in order is its own matter. */
export const references: Rule = (context, report) => {
  for (const reference of referencesIn(context)) checkReference(context, reference, report);
};

/** All references between entries, in order of file. */
export function* referencesIn(context: Context): Generator<Reference> {
  for (const { path, document } of context.drafts.pipeline.values()) {
    for (const [name, step] of Object.entries(document.steps)) {
      if (step.uses !== undefined) yield { file: path, at: ['steps', name, 'uses'], kind: 'tool', target: step.uses };
      if (step.pipeline !== undefined) yield { file: path, at: ['steps', name, 'pipeline'], kind: 'pipeline', target: step.pipeline };
    }
  }
  for (const { path, document } of context.drafts.analysis.values()) {
    yield { file: path, at: ['pipeline'], kind: 'pipeline', target: document.pipeline };
    for (const [name, input] of Object.entries(document.inputs)) yield { file: path, at: ['inputs', name, 'dataset'], kind: 'dataset', target: input.dataset };
  }
  for (const { path, document } of context.drafts.dataset.values()) {
    for (const [i, relation] of (document.relations ?? []).entries()) {
      if (relation.dataset !== undefined) yield { file: path, at: ['relations', i, 'dataset'], kind: 'dataset', target: relation.dataset };
    }
  }
}

function checkReference(context: Context, { file, at, kind, target }: Reference, report: Report): void {
  if (typeof target !== 'string') return checkForeign(context, { file, at, kind, target }, report);
  if (context.known[kind].has(target)) return;
  const versions = versionsOf(context, kind, target);
  const elsewhere = (['tool', 'pipeline', 'dataset', 'analysis'] as const).filter((other) => other !== kind && context.known[other].has(target));
  if (elsewhere[0] !== undefined) {
    report({ code: 'reference.kind', file, at, message: `${quoted(target)} is a ${elsewhere[0]}; a ${kind} is expected here.`, related: [{ file: context.known[elsewhere[0]].get(target) as string, at: [], message: `This is the ${elsewhere[0]}.` }], ...hintFor(kind, elsewhere[0]) });
    return;
  }
  const moved = redirectOf(context, kind, target);
  if (moved !== undefined) {
    report({ code: 'reference.moved', file, at, message: `There is no ${kind} ${quoted(target)}: ${quoted(moved.from)} is now called ${quoted(moved.to)}.`, hint: `Refer to ${moved.to}@<version>.`, related: [{ file: moved.file, at: ['to'], message: 'The notice that says so.' }] });
    return;
  }
  if (versions.length > 0) {
    report({ code: 'reference.version', file, at, message: `There is no version ${quoted(target.split('@')[1])} of the ${kind} ${quoted(target.split('@')[0])}.`, hint: `Released versions: ${listed(versions)}.`, ...(versions.length === 1 ? { replacement: `${target.split('@')[0]}@${versions[0]}` } : {}) });
    return;
  }
  const meant = nearest(target, context.known[kind].keys());
  report({ code: 'reference.missing', file, at, message: `There is no ${kind} ${quoted(target)}.`, ...(meant === undefined ? { hint: `The ${kind}s of this registry: ${listed([...context.known[kind].keys()].sort())}.` } : { hint: `Did you mean ${quoted(meant)}?`, replacement: meant }) });
}

function hintFor(expected: EntryKind, found: EntryKind): { readonly hint?: string } {
  if (expected === 'tool' && found === 'pipeline') return { hint: 'To use a pipeline as a step, write "pipeline" instead of "uses".' };
  if (expected === 'pipeline' && found === 'tool') return { hint: 'To use a tool as a step, write "uses" instead of "pipeline"; an analysis needs a pipeline around it.' };
  return {};
}

function checkForeign(context: Context, reference: Reference & { readonly target: ForeignReference }, report: Report): void {
  const { file, at, kind, target } = reference;
  const key = referenceKey(target);
  if (context.known[kind].has(key)) return;
  const path = `imports/${target.digest.replace('sha256:', '')}.json`;
  const other = (['tool', 'pipeline', 'dataset'] as const).find((name) => context.known[name].has(key));
  if (other !== undefined) report({ code: 'reference.kind', file, at: [...at, 'entry'], message: `${quoted(target.entry)} is a ${other}; a ${kind} is expected here.`, related: [{ file: path, at: [], message: `This is the ${other}.` }] });
  else report({ code: 'reference.import', file, at: [...at, 'digest'], message: `The imported ${kind} ${quoted(target.entry)} is not in ${path}.`, hint: 'Copy the document of the other registry there; its canonical JSON must have this digest.' });
}

function versionsOf(context: Context, kind: EntryKind, target: string): string[] {
  const start = `${target.split('@')[0]}@`;
  return [...context.known[kind].keys()].filter((known) => known.startsWith(start) && !known.includes('#')).map((known) => known.slice(start.length)).sort();
}

function redirectOf(context: Context, kind: EntryKind, target: string): { readonly from: string; readonly to: string; readonly file: string } | undefined {
  const id = target.split('@')[0];
  for (const { path, document } of context.drafts.notice.values()) {
    if (document.kind === 'redirect' && document.from === id && (document.of ?? 'tool') === kind) return { from: document.from, to: document.to, file: path };
  }
  return undefined;
}
