import type { Context, Rule } from '../context.ts';
import { quoted } from '../finding.ts';
import type { EntryKind } from '../place.ts';
import { didYouMean } from '../suggest.ts';
import { referencesIn } from './references.ts';

/** Notices are about entries that exist, and what was withdrawn is used no more. */
export const notices: Rule = (context, report) => {
  for (const { path: file, document } of context.drafts.notice.values()) {
    if (document.kind === 'redirect') {
      const kind = document.of ?? 'tool';
      const ids = idsOf(context, kind);
      if (ids.has(document.from)) report({ code: 'notice.redirect', file, at: ['from'], message: `There still is a ${kind} ${quoted(document.from)}; only an id that is gone can be redirected.` });
      if (!ids.has(document.to)) report({ code: 'notice.subject', file, at: ['to'], message: `There is no ${kind} ${quoted(document.to)}.`, ...hint(document.to, ids) });
      continue;
    }
    for (const [kind, target] of Object.entries(document.subject)) {
      if (kind === 'run' || kind === 'blob') continue;
      const known = context.known[kind as EntryKind];
      if (!known.has(target)) report({ code: 'notice.subject', file, at: ['subject', kind], message: `There is no ${kind} ${quoted(target)}.`, ...hint(target, known.keys()) });
      if (document.kind === 'withdrawal' && document.replacement !== undefined && !known.has(document.replacement)) report({ code: 'notice.subject', file, at: ['replacement'], message: `There is no ${kind} ${quoted(document.replacement)}.`, ...hint(document.replacement, known.keys()) });
    }
  }
  withdrawnUses(context, report);
};

/**
 * A released pipeline cannot be edited, so what it uses can only be pointed out; an analysis can be, and must be: it is
 * what would run the withdrawn thing.
 */
const withdrawnUses: Rule = (context, report) => {
  const withdrawn = new Map<string, { readonly file: string; readonly replacement: string | undefined }>();
  for (const { path, document } of context.drafts.notice.values()) {
    if (document.kind !== 'withdrawal') continue;
    for (const [kind, target] of Object.entries(document.subject)) withdrawn.set(`${kind} ${target}`, { file: path, replacement: document.replacement });
  }
  if (withdrawn.size === 0) return;
  const pipelineUses = new Map<string, string>();
  for (const { file, at, kind, target } of referencesIn(context)) {
    const name = typeof target === 'string' ? target : target.entry;
    const notice = withdrawn.get(`${kind} ${name}`);
    if (notice === undefined || at[0] === 'relations') continue;
    const owner = [...context.drafts.pipeline.values()].find((draft) => draft.path === file);
    if (owner !== undefined && withdrawn.has(`pipeline ${owner.reference}`)) continue;
    if (owner !== undefined) pipelineUses.set(owner.reference, `${kind} ${quoted(name)}`);
    report({
      code: 'reference.withdrawn', file, at,
      ...(owner === undefined ? {} : { severity: 'warning' as const }),
      message: `The ${kind} ${quoted(name)} was withdrawn.`,
      hint: notice.replacement === undefined ? 'The notice says why.' : `Use ${quoted(notice.replacement)} instead${owner === undefined ? '' : ' in a new version'}.`,
      related: [{ file: notice.file, at: ['subject'], message: 'The notice.' }],
    });
  }
  for (const { path: file, document } of context.drafts.analysis.values()) {
    const used = typeof document.pipeline === 'string' ? pipelineUses.get(document.pipeline) : undefined;
    if (used !== undefined) report({ code: 'reference.withdrawn', file, at: ['pipeline'], message: `${quoted(document.pipeline)} uses the ${used}, which was withdrawn.`, hint: 'Use a version of the pipeline that does without it.' });
  }
};

function idsOf(context: Context, kind: EntryKind): ReadonlySet<string> {
  return new Set([...context.known[kind].keys()].map((reference) => reference.split('@')[0] as string));
}

function hint(name: string, names: Iterable<string>): { readonly hint?: string } {
  const text = didYouMean(name, names);
  return text === undefined ? {} : { hint: text };
}
