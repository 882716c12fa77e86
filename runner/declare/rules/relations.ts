import type { Rule } from '../context.ts';
import { listed, quoted } from '../finding.ts';
import { didYouMean } from '../suggest.ts';

/** Relations of a dataset are complete, and those that belong to another relation's thing name one that is declared. */
export const relations: Rule = (context, report) => {
  for (const { path: file, document, reference } of context.drafts.dataset.values()) {
    const all = document.relations ?? [];
    const ids = new Set(all.flatMap((relation) => (relation.id === undefined ? [] : [relation.id])));
    all.forEach((relation, i) => {
      if (relation.of !== undefined && !ids.has(relation.of)) report({ code: 'relation.of', file, at: ['relations', i, 'of'], message: `No relation of this dataset has the id ${quoted(relation.of)}.`, hint: didYouMean(relation.of, ids) ?? `Declared ids: ${listed(ids)}.` });
      if (relation.of !== undefined && relation.of === relation.id) report({ code: 'relation.of', file, at: ['relations', i, 'of'], message: `${quoted(relation.of)} cannot belong to itself.` });
      if (relation.dataset === reference) report({ code: 'relation.self', file, at: ['relations', i, 'dataset'], message: 'A dataset cannot be related to itself.' });
      if (relation.dataset === undefined && relation.id === undefined && relation.iri === undefined) report({ code: 'relation.empty', file, at: ['relations', i], message: `This relation leads nowhere: it needs "dataset", "id" or "iri".` });
    });
  }
};
