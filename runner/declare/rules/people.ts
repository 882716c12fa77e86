import type { Rule } from '../context.ts';
import { quoted, type JsonPath } from '../finding.ts';
import { didYouMean } from '../suggest.ts';

/** People and teams that the policy names are declared in it; owners and the like too, where the policy declares anybody. */
export const people: Rule = (context, report) => {
  const policy = context.drafts.policy.get('policy');
  const persons = Object.keys(policy?.document.people ?? {});
  const known = new Set([...persons, ...Object.keys(policy?.document.teams ?? {}).map((team) => `team:${team}`)]);
  if (policy === undefined || known.size === 0) return;
  const check = (file: string, at: JsonPath, who: string | undefined): void => {
    if (who !== undefined && !known.has(who)) report({ code: 'person.unknown', file, at, message: `${quoted(who)} is not declared in policy.json.`, hint: didYouMean(who, known) ?? 'Add them to "people" or "teams" there.' });
  };
  const { document, path } = policy;
  for (const [team, { members }] of Object.entries(document.teams ?? {})) members.forEach((who, i) => check(path, ['teams', team, 'members', i], who));
  (document.maintainers ?? []).forEach((who, i) => check(path, ['maintainers', i], who));
  for (const name of ['self', 'standard', 'large'] as const) document.classes?.[name]?.who.forEach((one, i) => check(path, ['classes', name, 'who', i], one));
  for (const draft of context.drafts.analysis.values()) check(draft.path, ['owner'], draft.document.owner);
  for (const draft of context.drafts.runner.values()) check(draft.path, ['owner'], draft.document.owner);
  for (const draft of context.drafts.notice.values()) check(draft.path, ['by'], draft.document.by);
};
