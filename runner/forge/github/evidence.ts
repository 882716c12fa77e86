import type { Click, Comment, Review } from '../forge.ts';
import { type GitHub, unlessAbsent } from './client.ts';
import { idOf } from './ids.ts';
import { type GitHubUser, personOf } from './people.ts';

/** A comment as GitHub writes it. */
export interface GitHubComment {
  readonly id: number | bigint;
  readonly user: GitHubUser | null;
  readonly performed_via_github_app?: { readonly id: number | bigint } | null | undefined;
  readonly body?: string | null;
  readonly html_url: string;
  readonly created_at: string;
  readonly updated_at: string;
}

/** A comment by id. */
export async function comment(hub: GitHub, id: number): Promise<Comment | undefined> {
  const answer = await unlessAbsent(hub.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...hub.at, comment_id: id }));
  return answer === undefined ? undefined : commentOf(answer.data);
}

/** All comments below a pull request or an issue. */
export async function comments(hub: GitHub, on: number): Promise<Comment[]> {
  const all = await hub.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...hub.at, issue_number: on, per_page: 100 });
  return all.map(commentOf).sort((a, b) => a.id - b.id);
}

function commentOf({ id, issue_url, html_url, user, created_at, updated_at, body, performed_via_github_app }: GitHubComment & { readonly issue_url: string }): Comment {
  return {
    id: idOf(id),
    author: personOf(user),
    app: appOf(performed_via_github_app),
    edited: created_at !== updated_at,
    body: body ?? '',
    url: html_url,
    on: Number(/\d+$/.exec(issue_url)?.[0]),
    // Both kinds are issues to this route; the page's address tells them apart.
    onPullRequest: new URL(html_url).pathname.includes('/pull/'),
  };
}

const STATES: { readonly [state: string]: Review['state'] } = { APPROVED: 'approved', CHANGES_REQUESTED: 'changes-requested', COMMENTED: 'commented', DISMISSED: 'dismissed', PENDING: 'pending' };

/** A review by id. */
export async function review(hub: GitHub, pullRequest: number, id: number): Promise<Review | undefined> {
  const answer = await unlessAbsent(hub.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}', { ...hub.at, pull_number: pullRequest, review_id: id }));
  if (answer === undefined) return undefined;
  const { user, state, commit_id, html_url } = answer.data;
  return { id, author: personOf(user), state: STATES[state] ?? 'commented', commit: commit_id ?? undefined, url: html_url };
}

/** Answers to the environments of a workflow run. */
export async function clicks(hub: GitHub, run: number): Promise<Click[]> {
  const answer = await unlessAbsent(hub.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', { ...hub.at, run_id: run }));
  return (answer?.data ?? []).map(({ user, state, environments }) => ({ by: personOf(user), approves: state === 'approved', environments: environments.flatMap(({ name }) => name ?? []) }));
}

/** Id of the App that a text was written through. */
export function appOf(app: GitHubComment['performed_via_github_app']): number | undefined {
  return app === null || app === undefined ? undefined : idOf(app.id);
}
