import webhooks from '@octokit/webhooks-examples' with { type: 'json' };
import type { CheckRun, Commit, Issue, Review, Text, User, WorkflowRun, World } from './world.ts';

type Shape = { readonly [member: string]: unknown };

// The package's types are of a module; what it has is a file of JSON.
const examples = webhooks as unknown as readonly { readonly name: string; readonly examples: readonly Shape[] }[];

/** A part of an event as GitHub sent it once: what ours are made from, so that they have every member that GitHub's have. */
function example(event: string, action: string, part: string): Shape {
  const found = examples.find(({ name }) => name === event)?.examples.find((one) => one.action === action);
  return found?.[part] as Shape;
}

const at = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000', '');

/** An account. */
export function userShape({ id, login, type }: User): Shape {
  return { ...example('pull_request', 'opened', 'sender'), id, login, type };
}

/** Our repository, or a fork of it. */
export function repositoryShape(world: World, base: string, fork?: number): Shape | null {
  const { owner, name, id, defaultBranch } = world.repository;
  const other = fork === undefined ? undefined : world.forks.get(fork);
  if (fork !== undefined && other === undefined) return null;
  const of = other?.owner.login ?? owner;
  const account = [...world.users.values()].find(({ login }) => login === of) as User;
  return {
    ...example('pull_request', 'opened', 'repository'),
    id: fork ?? id,
    name,
    full_name: `${of}/${name}`,
    private: world.repository.private,
    owner: userShape(account),
    url: `${base}/repos/${of}/${name}`,
    html_url: `https://github.com/${of}/${name}`,
    default_branch: defaultBranch,
    has_discussions: false,
    network_count: 0,
    subscribers_count: 0,
  };
}

/** A pull request; in a list nothing is counted. */
export function pullShape(world: World, base: string, { number, title, state, pull, by, created, updated, body }: Issue, inList: boolean): Shape {
  if (pull === undefined) throw new Error(`the fake's number ${number} is no pull request`);
  const { commits: _a, additions: _b, deletions: _c, changed_files: _d, merged: _e, mergeable: _f, rebaseable: _g, mergeable_state: _h, merged_by: _i, comments: _j, review_comments: _k, maintainer_can_modify: _l, ...listed } = example('pull_request', 'opened', 'pull_request');
  const whole = example('pull_request', 'opened', 'pull_request');
  const end = (label: string, ref: string, sha: string, fork?: number) => ({ label: `${label}:${ref}`, ref, sha, repo: repositoryShape(world, base, fork), user: by === null ? null : userShape(by) });
  return {
    ...(inList ? listed : { ...whole, commits: 1, changed_files: Object.keys(world.trees.get(world.commits.get(pull.head.sha)?.tree ?? '') ?? {}).length, merged: pull.merged }),
    id: 900_000 + number,
    number,
    title,
    body,
    state,
    draft: pull.draft,
    user: by === null ? null : userShape(by),
    html_url: `https://github.com/${world.repository.owner}/${world.repository.name}/pull/${number}`,
    created_at: at(created),
    updated_at: at(updated),
    merged_at: pull.merged ? at(updated) : null,
    closed_at: state === 'closed' ? at(updated) : null,
    author_association: pull.association,
    auto_merge: null,
    head: end(by?.login ?? 'ghost', pull.head.branch, pull.head.sha, pull.head.fork),
    base: end(world.repository.owner, pull.base.branch, pull.base.sha),
  };
}

function appShape(world: World, id: number | undefined): Shape | null {
  const app = id === undefined ? undefined : world.apps.get(id);
  if (app === undefined) return null;
  return { ...(example('check_run', 'created', 'check_run').app as Shape), id: app.id, slug: app.slug, name: app.slug };
}

/** A comment. */
export function commentShape(world: World, base: string, { id, by, app, body, created, updated, on }: Text & { readonly on: number }): Shape {
  const { owner, name } = world.repository;
  const kind = world.issues.get(on)?.pull === undefined ? 'issues' : 'pull';
  return {
    ...example('issue_comment', 'created', 'comment'),
    id,
    user: by === null ? null : userShape(by),
    performed_via_github_app: appShape(world, app),
    body,
    created_at: at(created),
    updated_at: at(updated),
    issue_url: `${base}/repos/${owner}/${name}/issues/${on}`,
    html_url: `https://github.com/${owner}/${name}/${kind}/${on}#issuecomment-${id}`,
  };
}

/** An issue; a pull request is one as well. */
export function issueShape(world: World, base: string, { number, title, body, state, by, app, created, updated, pull }: Issue): Shape {
  const { owner, name } = world.repository;
  const { pull_request: _, ...issue } = example('issue_comment', 'created', 'issue');
  const html = `https://github.com/${owner}/${name}/${pull === undefined ? 'issues' : 'pull'}/${number}`;
  return {
    ...issue,
    id: 800_000 + number,
    number,
    title,
    body,
    state,
    state_reason: null,
    user: by === null ? null : userShape(by),
    performed_via_github_app: appShape(world, app),
    created_at: at(created),
    updated_at: at(updated),
    closed_at: state === 'closed' ? at(updated) : null,
    html_url: html,
    ...(pull === undefined ? {} : { pull_request: { url: `${base}/repos/${owner}/${name}/pulls/${number}`, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch` } }),
  };
}

/** A review. */
export function reviewShape(world: World, { id, on, by, state, commit, at: submitted }: Review): Shape {
  return { ...example('pull_request_review', 'submitted', 'review'), id, user: by === null ? null : userShape(by), body: '', state, commit_id: commit, submitted_at: at(submitted), html_url: `https://github.com/${world.repository.owner}/${world.repository.name}/pull/${on}#pullrequestreview-${id}` };
}

/** A check run. */
export function checkShape(world: World, base: string, run: CheckRun): Shape {
  const shape = example('check_run', 'created', 'check_run');
  return {
    ...shape,
    id: run.id,
    name: run.name,
    head_sha: run.sha,
    status: run.status,
    conclusion: run.conclusion,
    completed_at: run.conclusion === null ? null : shape.started_at,
    details_url: run.url,
    html_url: `https://github.com/${world.repository.owner}/${world.repository.name}/runs/${run.id}`,
    url: `${base}/repos/${world.repository.owner}/${world.repository.name}/check-runs/${run.id}`,
    output: { title: run.title, summary: run.summary, text: null, annotations_count: run.annotations.length, annotations_url: `${base}/annotations` },
    app: appShape(world, run.app),
    pull_requests: [],
  };
}

/** A workflow run. */
export function runShape(world: World, base: string, { id, workflow, title, attempt, status, conclusion }: WorkflowRun): Shape {
  return { ...example('workflow_run', 'completed', 'workflow_run'), id, name: workflow, display_title: title, path: `.github/workflows/${workflow}`, run_attempt: attempt, status, conclusion, event: 'workflow_dispatch', pull_requests: [], repository: minimal(world, base), head_repository: minimal(world, base) };
}

/** A commit, as a list of commits or a branch shows it. */
export function commitShape(base: string, { sha, tree, parents, message, author, committer }: Commit): Shape {
  const url = `${base}/commits/${sha}`;
  const written = (who: Commit['author']) => ({ name: 'login' in who ? who.login : who.name, email: 'login' in who ? `${who.login}@example.org` : who.email, date: '2026-01-01T00:00:00Z' });
  // GitHub gives null for an address that no account has, and an empty object for a commit without one.
  const account = (who: Commit['author']) => ('login' in who ? userShape(who) : who.email === '' ? {} : null);
  return {
    url,
    sha,
    node_id: '',
    html_url: url,
    comments_url: `${url}/comments`,
    commit: { url, author: written(author), committer: written(committer), message, comment_count: 0, tree: { sha: tree, url } },
    author: account(author),
    committer: account(committer),
    parents: parents.map((parent) => ({ sha: parent, url: `${base}/commits/${parent}` })),
  };
}

/** A commit of git's own database. */
export function gitCommitShape(base: string, { sha, tree, parents, message }: Commit): Shape {
  const url = `${base}/git/commits/${sha}`;
  const who = { name: 'headgate', email: 'headgate@example.org', date: '2026-01-01T00:00:00Z' };
  return { sha, node_id: '', url, html_url: url, author: who, committer: who, message, tree: { sha: tree, url }, parents: parents.map((parent) => ({ sha: parent, url, html_url: url })), verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null } };
}

function minimal(world: World, base: string): Shape | null {
  return repositoryShape(world, base);
}
