import type { Catalogue } from '../../runner/catalogue/catalogue.ts';
import type { Notice } from '../../runner/model/declared.ts';
import { mention, type Folder } from './address.ts';
import { ingredientsOf, type Subject, type SubjectKind } from './ingredients.ts';
import type { Mention, NoticeView } from './page.ts';

type NoticeOfSubject = Exclude<Notice, { readonly kind: 'redirect' }>;

/** Notices that hold for what was made with their subject too; an amendment is read where it belongs. */
const passedOn: ReadonlySet<Notice['kind']> = new Set(['withdrawal', 'suppression', 'advisory', 'embargo']);

/** Notices about this entry, then those about what it was made with; each newest first. */
export function noticesAbout(catalogue: Catalogue, kind: SubjectKind, reference: string): NoticeView[] {
  const notices = catalogue.notices.flatMap(({ document }) => (document.kind === 'redirect' ? [] : [document]));
  if (notices.length === 0) return [];
  const of = (subject: Subject): NoticeOfSubject[] => notices.filter((notice) => subjectOf(notice) === `${subject.kind} ${subject.reference}`).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const inherited = ingredientsOf(catalogue, { kind, reference }).flatMap((ingredient) => of(ingredient).filter((notice) => passedOn.has(notice.kind)).map((notice) => ({ ...viewOf(catalogue, notice), about: mentionOf(catalogue, ingredient) })));
  return [...of({ kind, reference }).map((notice) => viewOf(catalogue, notice)), ...inherited];
}

/** Lists that have a page for a kind of subject. */
export const folderOf: { readonly [kind in Exclude<SubjectKind, 'blob'>]: Folder } = { tool: 'tools', pipeline: 'pipelines', dataset: 'datasets', analysis: 'analyses', run: 'runs' };

function subjectOf({ subject }: NoticeOfSubject): string {
  const [kind, name = ''] = Object.entries(subject)[0] ?? [];
  return `${kind} ${kind === 'run' ? name.replace(/^sha256:/, '') : name}`;
}

function mentionOf(catalogue: Catalogue, { kind, reference }: Subject): Mention {
  if (kind === 'blob') return { label: `bytes ${reference.slice(0, 19)}` };
  const { label, ...link } = mention(catalogue, folderOf[kind], reference);
  return { label: `${kind} ${kind === 'run' ? label.slice(0, 12) : label}`, ...link };
}

function viewOf(catalogue: Catalogue, notice: NoticeOfSubject): NoticeView {
  const [kind] = Object.keys(notice.subject) as SubjectKind[];
  return {
    kind: notice.kind,
    title: notice.title,
    date: notice.date,
    text: textOf(notice),
    ...(notice.by === undefined ? {} : { by: notice.by }),
    ...(notice.kind === 'advisory' ? { severity: notice.severity } : {}),
    ...(notice.kind === 'withdrawal' && notice.replacement !== undefined && kind !== undefined && kind !== 'blob' ? { instead: mention(catalogue, folderOf[kind], notice.replacement) } : {}),
  };
}

/** Markdown: amendments and descriptions are written in it, reasons are plain text that reads the same. */
function textOf(notice: NoticeOfSubject): string {
  const words = notice.kind === 'amendment' ? notice.text : notice.kind === 'embargo' ? (notice.reason ?? `Not to be shown before ${notice.until}.`) : notice.reason;
  return notice.description === undefined ? words : `${words}\n\n${notice.description}`;
}
