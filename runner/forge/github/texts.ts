import { cutTo, TITLE_ROOM } from '../cut.ts';
import type { Issue, StandingIssue, Sticky, Written } from '../forge.ts';
import { type Authored, findOurs, sameBody, stickyBody } from '../sticky.ts';
import type { GitHub } from './client.ts';
import { appOf, type GitHubComment } from './evidence.ts';
import { idOf } from './ids.ts';
import { personOf } from './people.ts';

/** Pages of a hundred that are looked through for our own text: it is written when a pull request opens, so that it is on the first. */
const MOST_PAGES = 30;

/** Writes our comment below a pull request or an issue. */
export async function writeComment(hub: GitHub, on: number, sticky: Sticky): Promise<Written> {
  const self = await hub.self();
  const found = await firstOf(hub.paginate.iterator('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...hub.at, issue_number: on, per_page: 100 }), (page) => findOurs(page.map(authored), sticky.marker, self));
  const body = stickyBody(sticky, found?.body);
  if (found !== undefined && sameBody(found.body, body)) return { id: idOf(found.id), url: found.html_url, did: 'unchanged' };
  const { data } =
    found === undefined
      ? await hub.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...hub.at, issue_number: on, body })
      : await hub.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...hub.at, comment_id: idOf(found.id), body });
  return { id: idOf(data.id), url: data.html_url, did: found === undefined ? 'created' : 'updated' };
}

/** Pages of open issues that are read. */
const ISSUE_PAGES = 3;

/** Open issues, newest first. */
export async function openIssues(hub: GitHub): Promise<Issue[]> {
  const issues: Issue[] = [];
  let pages = 0;
  for await (const { data } of hub.paginate.iterator('GET /repos/{owner}/{repo}/issues', { ...hub.at, state: 'open', per_page: 100 })) {
    for (const { number, user, title, body, html_url, pull_request } of data) if (pull_request === undefined) issues.push({ number, author: personOf(user), title, body: body ?? '', url: html_url });
    pages += 1;
    if (pages === ISSUE_PAGES) break;
  }
  return issues;
}

/** Writes our issue of a marker. */
export async function writeIssue(hub: GitHub, { title: whole, settled = false, ...sticky }: StandingIssue): Promise<Written> {
  const self = await hub.self();
  const title = cutTo(whole, TITLE_ROOM);
  // By an App as by anybody: issues know their creator by login, and what is found is compared by id.
  const pages = hub.paginate.iterator('GET /repos/{owner}/{repo}/issues', { ...hub.at, creator: self.login, state: 'all', per_page: 100 });
  const found = await firstOf(pages, (page) => findOurs(page.filter((issue) => issue.pull_request === undefined).map(authored), sticky.marker, self));
  const body = stickyBody(sticky, found?.body);
  if (found === undefined) {
    if (settled) return { id: 0, url: '', did: 'unchanged' };
    const { data } = await hub.request('POST /repos/{owner}/{repo}/issues', { ...hub.at, title, body });
    return { id: data.number, url: data.html_url, did: 'created' };
  }
  if (sameBody(found.body, body) && found.title === title) return { id: found.number, url: found.html_url, did: 'unchanged' };
  await hub.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...hub.at, issue_number: found.number, title, body, state: settled ? 'closed' : 'open' });
  return { id: found.number, url: found.html_url, did: 'updated' };
}

function authored<T extends Pick<GitHubComment, 'user' | 'performed_via_github_app' | 'body'>>(text: T): T & Authored {
  return { ...text, author: personOf(text.user), app: appOf(text.performed_via_github_app), body: text.body ?? '' };
}

/** The first that is found, page by page. */
async function firstOf<P, T>(pages: AsyncIterable<{ readonly data: P }>, find: (page: P) => T | undefined): Promise<T | undefined> {
  let n = 0;
  for await (const { data } of pages) {
    const found = find(data);
    n += 1;
    if (found !== undefined || n === MOST_PAGES) return found;
  }
  return undefined;
}
