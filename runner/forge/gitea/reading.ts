import type { Account, Role } from '../../model/approval.ts';
import type { Comment, Contributors, Issue, LiveRun, Person, PullRequest, Repository, Review } from '../forge.ts';
import { ForgeError } from '../forge-error.ts';
import type { Gitea } from './client.ts';

/** An account as Gitea writes it. */
export interface GiteaUser {
  readonly id: number;
  readonly login: string;
}

/** A comment as Gitea writes it. */
export interface GiteaComment {
  readonly id: number;
  readonly user: GiteaUser | null;
  readonly body: string;
  readonly html_url: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly issue_url: string;
  /** Empty below an issue. */
  readonly pull_request_url: string;
}

interface RawPullRequest {
  readonly number: number;
  readonly state: string;
  readonly merged: boolean;
  readonly draft: boolean;
  readonly title: string;
  readonly html_url: string;
  readonly user: GiteaUser | null;
  readonly head: RawEnd;
  readonly base: RawEnd;
  readonly changed_files?: number;
}

interface RawEnd {
  readonly label: string;
  readonly ref: string;
  readonly sha: string;
  readonly repo: { readonly id: number; readonly full_name: string; readonly default_branch: string } | null;
}

/** Somebody; Gitea's API does not say who is a program. An id below 1 is Gitea's own or a deleted account, which counts for nothing. */
export function personOf(user: GiteaUser | null | undefined): Person {
  return user === null || user === undefined || user.id < 1 ? { id: 0, login: user?.login ?? 'ghost', bot: true } : { id: user.id, login: user.login, bot: false };
}

/** The repository and the tip of its default branch. */
export async function repository(gitea: Gitea): Promise<Repository> {
  const raw = await there(gitea.get<{ readonly id: number; readonly full_name: string; readonly private: boolean; readonly default_branch: string; readonly html_url: string }>(''), 'repository');
  const branch = await there(gitea.get<{ readonly commit: { readonly id: string } }>(`branches/${encodeURIComponent(raw.default_branch)}`), 'default branch');
  return { identity: `${gitea.host}:${raw.id}`, id: raw.id, name: raw.full_name, private: raw.private, defaultBranch: raw.default_branch, tip: branch.commit.id, url: raw.html_url };
}

/** One pull request. */
export async function pullRequest(gitea: Gitea, number: number): Promise<PullRequest | undefined> {
  const raw = await gitea.get<RawPullRequest>(`pulls/${number}`);
  return raw === undefined ? undefined : factsOf(raw);
}

/** All that are open. */
export async function openPullRequests(gitea: Gitea): Promise<PullRequest[]> {
  return (await gitea.list<RawPullRequest>('pulls', { state: 'open' })).map(factsOf);
}

/** Open issues, newest first. */
export async function openIssues(gitea: Gitea): Promise<Issue[]> {
  const raw = await gitea.list<{ readonly number: number; readonly title: string; readonly body: string; readonly user: GiteaUser | null; readonly html_url: string }>('issues', { type: 'issues', state: 'open' });
  return raw.sort((a, b) => b.number - a.number).slice(0, 300).map(({ number, title, body, user, html_url }) => ({ number, author: personOf(user), title, body, url: html_url }));
}

/** Authors and committers. Gitea tells nobody who pushed. */
export async function contributors(gitea: Gitea, { number }: PullRequest): Promise<Contributors> {
  type Side = 'author' | 'committer';
  type Raw = { readonly [side in Side]: GiteaUser | null } & { readonly commit: { readonly [side in Side]: { readonly name: string; readonly email: string } } };
  const accounts = new Map<number, Account>();
  const unknown = new Set<string>();
  for (const commit of await gitea.list<Raw>(`pulls/${number}/commits`, { stat: 'false', verification: 'false', files: 'false' })) {
    for (const side of ['author', 'committer'] as const) {
      const user = commit[side];
      // Of somebody without an account it makes a user with the id 0.
      if (user !== null && user.id > 0) accounts.set(user.id, { id: user.id, login: user.login });
      else unknown.add(`${commit.commit[side].name} <${commit.commit[side].email}>`);
    }
  }
  return { accounts: [...accounts.values()], unknown: [...unknown], truncated: false };
}

/** A comment by id. */
export async function comment(gitea: Gitea, id: number): Promise<Comment | undefined> {
  const raw = await gitea.get<GiteaComment>(`issues/comments/${id}`);
  return raw === undefined ? undefined : commentOf(raw);
}

/** All comments below a pull request or an issue: this route has no pages. */
export async function comments(gitea: Gitea, on: number): Promise<Comment[]> {
  return ((await gitea.get<GiteaComment[]>(`issues/${on}/comments`)) ?? []).map(commentOf).sort((a, b) => a.id - b.id);
}

function commentOf(raw: GiteaComment): Comment {
  const onPullRequest = raw.pull_request_url !== '';
  const on = Number(/\d+$/.exec(onPullRequest ? raw.pull_request_url : raw.issue_url)?.[0]);
  return { id: raw.id, author: personOf(raw.user), app: undefined, edited: raw.created_at !== raw.updated_at, body: raw.body, url: raw.html_url, on, onPullRequest };
}

const STATES: { readonly [state: string]: Review['state'] } = { APPROVED: 'approved', REQUEST_CHANGES: 'changes-requested', COMMENT: 'commented', PENDING: 'pending' };

/** A review by id. */
export async function review(gitea: Gitea, of: number, id: number): Promise<Review | undefined> {
  const raw = await gitea.get<{ readonly user: GiteaUser | null; readonly state: string; readonly dismissed: boolean; readonly commit_id: string; readonly html_url: string }>(`pulls/${of}/reviews/${id}`);
  if (raw === undefined) return undefined;
  return { id, author: personOf(raw.user), state: raw.dismissed ? 'dismissed' : (STATES[raw.state] ?? 'commented'), commit: raw.commit_id === '' ? undefined : raw.commit_id, url: raw.html_url };
}

/** Gitea answers by login, so that the id in the answer is compared; where it is another's, the account is looked up by id. */
export async function roleOf(gitea: Gitea, account: Account): Promise<Role> {
  if (account.id === 0) return 'none';
  const asked = await roleByLogin(gitea, account.login, account.id);
  if (asked !== undefined) return asked;
  const users = await gitea.get<{ readonly data: readonly GiteaUser[] }>('/users/search', { uid: account.id });
  const now = users?.data.find(({ id }) => id === account.id);
  return now === undefined || now.login === account.login ? 'none' : ((await roleByLogin(gitea, now.login, account.id)) ?? 'none');
}

async function roleByLogin(gitea: Gitea, login: string, id: number): Promise<Role | undefined> {
  const answer = await gitea.get<{ readonly permission: string; readonly user: GiteaUser | null }>(`collaborators/${encodeURIComponent(login)}/permission`);
  if (answer === undefined || answer.user?.id !== id) return undefined;
  const { permission } = answer;
  return permission === 'owner' ? 'admin' : permission === 'admin' || permission === 'write' || permission === 'read' ? permission : 'none';
}

/** Titles of the newest runs of a workflow, among the newest fifty of all. */
export async function newestRuns(gitea: Gitea, workflow: string): Promise<string[]> {
  const newest = await gitea.get<{ readonly workflow_runs: readonly { readonly display_title: string; readonly path: string }[] | null }>('actions/runs', { limit: 50 });
  return (newest?.workflow_runs ?? []).filter(({ path }) => path.split('@')[0]?.split('/').at(-1) === workflow).map((run) => run.display_title);
}

/** Runs of a workflow that are not finished. Gitea lists all runs and says in their path which workflow they are of. */
export async function liveRuns(gitea: Gitea, workflow: string): Promise<LiveRun[]> {
  interface Raw { readonly id: number; readonly run_attempt?: number; readonly display_title: string; readonly status: string; readonly path: string; readonly html_url: string }
  const found = new Map<number, LiveRun>();
  for (const status of ['waiting', 'queued', 'in_progress']) {
    for (const run of await gitea.list<Raw>('actions/runs', { status }, 'workflow_runs')) {
      if (run.path.split('@')[0]?.split('/').at(-1) === workflow) found.set(run.id, { id: run.id, attempt: Math.max(1, run.run_attempt ?? 1), title: run.display_title, waiting: run.status !== 'in_progress', url: run.html_url });
    }
  }
  return [...found.values()].sort((a, b) => a.id - b.id);
}

async function there<T>(answer: Promise<T | undefined>, what: string): Promise<T> {
  const found = await answer;
  if (found === undefined) throw new ForgeError('refused', 404, `the ${what} is not there, or the credential may not see it (404)`);
  return found;
}

function factsOf(raw: RawPullRequest): PullRequest {
  const { head, base } = raw;
  return {
    number: raw.number,
    state: raw.merged ? 'merged' : raw.state === 'open' ? 'open' : 'closed',
    draft: raw.draft,
    title: raw.title,
    url: raw.html_url,
    author: personOf(raw.user),
    newcomer: false,
    headSha: head.sha,
    // Where the fork is gone the reference is that of the pull request, and the label still says the branch.
    headBranch: head.ref.startsWith('refs/') ? head.label : head.ref,
    ...(head.repo === null ? {} : { headRepository: { id: head.repo.id, name: head.repo.full_name } }),
    base: { branch: base.ref, sha: base.sha, isDefault: base.repo?.default_branch === base.ref },
    changedFiles: raw.changed_files,
  };
}
