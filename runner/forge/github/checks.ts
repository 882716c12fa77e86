import { batchesOf } from '../annotations.ts';
import { cutTo, SUMMARY_ROOM, TITLE_ROOM } from '../cut.ts';
import type { Annotation, Check, WrittenCheck } from '../forge.ts';
import type { GitHub } from './client.ts';
import { idOf } from './ids.ts';

/** App that a workflow's own token writes as, by the name that it has on every server. */
const ACTIONS = 'github-actions';

/**
 * Brings the check of a name on a commit to what it shall be. Annotations are only ever added by GitHub: those that are there are counted, and what
 * is missing is sent. Where a race made two checks of ours, all come to the same end, since a merge looks at the set of them.
 */
export async function writeCheck(hub: GitHub, check: Check): Promise<WrittenCheck> {
  const self = await hub.self();
  const { data } = await hub.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', { ...hub.at, ref: check.sha, check_name: check.name, filter: 'all', per_page: 100, ...(self.app === undefined ? {} : { app_id: self.app }) });
  const ours = data.check_runs.filter(({ app }) => (self.app === undefined ? app?.slug === ACTIONS : app?.id === self.app)).sort((a, b) => idOf(b.id) - idOf(a.id));
  const newest = ours[0];
  const { batches, left } = batchesOf(check.annotations ?? [], newest?.output.annotations_count ?? 0);
  const wanted = wantedOf(check);
  const isRight = (run: (typeof ours)[number]): boolean =>
    run.status === wanted.status && run.conclusion === (check.conclusion ?? null) && run.output.title === wanted.output.title && run.output.summary === wanted.output.summary && (check.url === undefined || run.details_url === check.url);
  const write = (id: number, annotations: readonly Annotation[] = []) =>
    hub.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { ...hub.at, check_run_id: id, ...wanted, output: { ...wanted.output, annotations: annotations.map(asGitHub) } });

  for (const other of ours.slice(1)) if (!isRight(other)) await write(idOf(other.id));
  if (newest !== undefined && isRight(newest) && batches.length === 0) return { id: idOf(newest.id), url: newest.html_url ?? '', did: 'unchanged', annotationsLeft: left };
  const [first = [], ...more] = batches;
  const { data: written } =
    newest === undefined
      ? await hub.request('POST /repos/{owner}/{repo}/check-runs', { ...hub.at, name: check.name, head_sha: check.sha, ...wanted, output: { ...wanted.output, annotations: first.map(asGitHub) } })
      : await write(idOf(newest.id), first);
  for (const batch of more) await write(idOf(written.id), batch);
  return { id: idOf(written.id), url: written.html_url ?? '', did: newest === undefined ? 'created' : 'updated', annotationsLeft: left };
}

function wantedOf({ conclusion, title, summary, url }: Check) {
  const ending = `\n\n… This text was too long and is cut here.${url === undefined ? '' : ` All of it: ${url}`}`;
  return {
    ...(conclusion === undefined ? { status: 'in_progress' as const } : { status: 'completed' as const, conclusion }),
    ...(url === undefined ? {} : { details_url: url }),
    output: { title: cutTo(title, TITLE_ROOM), summary: cutTo(summary, SUMMARY_ROOM, ending) },
  };
}

function asGitHub({ path, line, endLine = line, column, endColumn, level, title, message }: Annotation) {
  return {
    path,
    start_line: line,
    end_line: endLine,
    // GitHub takes columns within one line only.
    ...(endLine !== line || column === undefined ? {} : { start_column: column, end_column: endColumn ?? column }),
    annotation_level: level,
    title,
    message,
  };
}
