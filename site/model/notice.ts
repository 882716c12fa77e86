import type { Catalogue } from '../../runner/catalogue/catalogue.ts';
import type { Notice } from '../../runner/model/declared.ts';
import type { NoticeView } from './page.ts';

type SubjectKind = 'tool' | 'pipeline' | 'dataset' | 'analysis' | 'run';

/** Notices whose subject is this entry, newest first. */
export function noticesAbout(catalogue: Catalogue, kind: SubjectKind, reference: string): NoticeView[] {
  return catalogue.notices
    .map(({ document }) => document)
    .filter((notice) => isAbout(notice, kind, reference))
    .map(viewOf)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function isAbout(notice: Notice, kind: SubjectKind, reference: string): boolean {
  if (notice.kind === 'redirect') return false;
  const subject = notice.subject[kind];
  return subject === reference || (kind === 'run' && subject === `sha256:${reference}`);
}

function viewOf(notice: Notice): NoticeView {
  const base = { kind: notice.kind, title: notice.title, date: notice.date, text: textOfNotice(notice) };
  return notice.by === undefined ? base : { ...base, by: notice.by };
}

function textOfNotice(notice: Notice): string {
  switch (notice.kind) {
    case 'amendment': return notice.text;
    case 'redirect': return `Moved from ${notice.from} to ${notice.to}.`;
    case 'embargo': return notice.reason ?? `Not to be shown before ${notice.until}.`;
    default: return notice.reason;
  }
}
