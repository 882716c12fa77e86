import { type Answer, type Asked, paged, type Routes } from './routes.ts';
import { addCommit, type Commit, filesOf, hash, type Issue, type Review, startRun, type Text, type User, userOf, type World } from './world.ts';

const NOT_FOUND: Answer = { status: 404, body: { message: 'not found' } };
const R = '/repos/{owner}/{repo}';
const at = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000', '');
/** Gitea's names of states that GitHub calls otherwise. */
const REVIEW: { readonly [state in Review['state']]: string } = { APPROVED: 'APPROVED', CHANGES_REQUESTED: 'REQUEST_CHANGES', COMMENTED: 'COMMENT', DISMISSED: 'APPROVED' };

/** The part of Gitea's API that the adapter uses, over the same world: where it differs from GitHub's, it differs here. */
export function giteaRoutes(world: World): Routes {
  const ours = (route: (asked: Asked) => Answer): ((asked: Asked) => Answer) => (asked) => (asked.path.owner === world.repository.owner && asked.path.repo === world.repository.name ? route(asked) : NOT_FOUND);
  const text = ({ credential }: Asked, body: string) => {
    const now = world.tick();
    return { id: world.nextId(), by: credential.user, app: undefined, body, created: now, updated: now };
  };
  const pulls = (state: string | null): Issue[] => [...world.issues.values()].filter((issue) => issue.pull !== undefined && (state === null || state === 'all' || issue.state === state)).reverse();
  return {
    'GET /user': ({ credential }) => ({ status: 200, body: userShape(credential.user) }),
    'GET /users/search': ({ query }) => ({ status: 200, body: { ok: true, data: [...world.users.values()].filter(({ id }) => id === Number(query.get('uid'))).map(userShape) } }),
    [`GET ${R}`]: ours(() => ({ status: 200, body: repositoryShape(world) })),
    [`GET ${R}/branches/{branch}`]: ours(({ path }) => {
      const sha = world.branches.get(path.branch ?? '');
      return sha === undefined ? NOT_FOUND : { status: 200, body: { name: path.branch, commit: { id: sha } } };
    }),
    [`GET ${R}/pulls`]: ours((asked) => {
      const page = paged(pulls(asked.query.get('state')), asked);
      return { ...page, body: page.body.map((issue) => pullShape(world, issue)) };
    }),
    [`POST ${R}/pulls`]: ours((asked) => {
      const { title, body, head, base } = asked.body as { readonly [member: string]: string };
      const sha = world.branches.get(head ?? '');
      if (sha === undefined || title === undefined || base === undefined) return { status: 422, body: { message: 'invalid' } };
      if (pulls('open').some(({ pull }) => pull?.head.branch === head && pull?.head.fork === undefined)) return { status: 409, body: { message: 'pull request already exists for these targets' } };
      const number = world.issues.size + 1;
      const made: Issue = { ...text(asked, body ?? ''), number, title, state: 'open', pull: { draft: false, merged: false, head: { branch: head as string, sha, fork: undefined }, base: { branch: base, sha: world.branches.get(base) as string }, association: '' } };
      world.issues.set(number, made);
      return { status: 201, body: pullShape(world, made) };
    }),
    [`GET ${R}/pulls/{number}`]: ours(({ path }) => {
      const found = world.issues.get(Number(path.number));
      return found?.pull === undefined ? NOT_FOUND : { status: 200, body: pullShape(world, found) };
    }),
    [`PATCH ${R}/pulls/{number}`]: ours((asked) => edit(world, asked, 201, (issue) => pullShape(world, issue))),
    [`GET ${R}/pulls/{number}/commits`]: ours((asked) => {
      const pull = world.issues.get(Number(asked.path.number))?.pull;
      if (pull === undefined) return NOT_FOUND;
      const commits: Commit[] = [];
      for (let sha: string | undefined = pull.head.sha; sha !== undefined && sha !== pull.base.sha; sha = world.commits.get(sha)?.parents[0]) commits.push(world.commits.get(sha) as Commit);
      const page = paged(commits, asked);
      return { ...page, body: page.body.map(commitShape) };
    }),
    [`GET ${R}/pulls/{number}/reviews/{id}`]: ours(({ path }) => {
      const found = world.reviews.get(Number(path.id));
      if (found === undefined || found.on !== Number(path.number)) return NOT_FOUND;
      return { status: 200, body: { id: found.id, user: found.by === null ? null : userShape(found.by), state: REVIEW[found.state], dismissed: found.state === 'DISMISSED', stale: false, official: true, commit_id: found.commit ?? '', html_url: `https://git.example.org/r/${found.id}`, body: '' } };
    }),
    [`GET ${R}/collaborators/{login}/permission`]: ours(({ path, credential }) => {
      // Only who administers the repository may ask about others.
      if (credential.may !== 'admin') return { status: 403, body: { message: 'Only admins can query all permissions, repo admins can query all repo permissions, collaborators can query only their own' } };
      const user = userOf(world, path.login ?? '');
      if (user === undefined) return NOT_FOUND;
      const role = world.roles.get(user.id) ?? 'read';
      return { status: 200, body: { permission: role, role_name: role, user: userShape(user) } };
    }),
    [`GET ${R}/issues`]: ours((asked) => {
      const [state, by] = [asked.query.get('state') ?? 'open', asked.query.get('created_by')];
      const page = paged([...world.issues.values()].filter((issue) => issue.pull === undefined && (state === 'all' || issue.state === state) && (by === null || issue.by?.login === by)), asked);
      return { ...page, body: page.body.map(issueShape) };
    }),
    [`POST ${R}/issues`]: ours((asked) => {
      const number = world.issues.size + 1;
      const made: Issue = { ...text(asked, asked.body.body as string), number, title: asked.body.title as string, state: 'open' };
      world.issues.set(number, made);
      return { status: 201, body: issueShape(made) };
    }),
    [`PATCH ${R}/issues/{number}`]: ours((asked) => edit(world, asked, 201, issueShape)),
    [`GET ${R}/issues/comments/{id}`]: ours(({ path, base }) => {
      const found = world.comments.get(Number(path.id));
      return found === undefined ? NOT_FOUND : { status: 200, body: commentShape(world, base, found) };
    }),
    [`PATCH ${R}/issues/comments/{id}`]: ours((asked) => {
      const found = world.comments.get(Number(asked.path.id));
      if (found === undefined) return NOT_FOUND;
      Object.assign(found, { body: asked.body.body, updated: world.tick() });
      return { status: 200, body: commentShape(world, asked.base, found) };
    }),
    // All at once: this list has no pages.
    [`GET ${R}/issues/{number}/comments`]: ours(({ path, base }) => ({ status: 200, body: [...world.comments.values()].filter(({ on }) => on === Number(path.number)).map((comment) => commentShape(world, base, comment)) })),
    [`POST ${R}/issues/{number}/comments`]: ours((asked) => {
      if (!world.issues.has(Number(asked.path.number))) return NOT_FOUND;
      const made = { ...text(asked, asked.body.body as string), on: Number(asked.path.number) };
      world.comments.set(made.id, made);
      return { status: 201, body: commentShape(world, asked.base, made) };
    }),
    // The latest of each context.
    [`GET ${R}/commits/{sha}/status`]: ours((asked) => {
      const latest = new Map(world.statuses.filter(({ sha }) => sha === asked.path.sha).map((status) => [status.context, status]));
      const page = paged([...latest.values()], asked);
      return { ...page, body: { sha: asked.path.sha, total_count: latest.size, statuses: page.body.map(statusShape) } };
    }),
    [`POST ${R}/statuses/{sha}`]: ours(({ path, body, credential }) => {
      const made = { id: world.nextId(), sha: path.sha ?? '', context: body.context as string, state: body.state as string, description: (body.description as string).trim(), target: body.target_url as string, by: credential.user };
      if (!['pending', 'success', 'error', 'failure', 'warning'].includes(made.state)) return { status: 422, body: { message: 'invalid state' } };
      world.statuses.push(made);
      return { status: 201, body: statusShape(made) };
    }),
    [`POST ${R}/actions/workflows/{file}/dispatches`]: ours(({ path, body }) => {
      const { ref, inputs = {} } = body as { readonly ref: string; readonly inputs?: { readonly [name: string]: string } };
      if (!world.branches.has(ref)) return NOT_FOUND;
      startRun(world, path.file ?? '', ref, inputs);
      return { status: 204 };
    }),
    [`GET ${R}/actions/runs`]: ours((asked) => {
      const found = [...world.runs.values()].filter(({ status }) => status === (asked.query.get('status') ?? status)).reverse();
      const page = paged(found, asked);
      return { ...page, body: { total_count: found.length, workflow_runs: page.body.map(({ id, workflow, title, attempt, status, conclusion }) => ({ id, display_title: title, run_attempt: attempt, status, conclusion: conclusion ?? '', path: `${workflow}@refs/heads/main`, html_url: `https://git.example.org/runs/${id}` })) } };
    }),
    [`GET ${R}/contents/{path+}`]: ours(({ path, query }) => {
      const content = filesOf(world, world.branches.get(query.get('ref') ?? '') ?? '')[path.path ?? ''];
      return content === undefined ? NOT_FOUND : { status: 200, body: { type: 'file', path: path.path, sha: hash(['blob', content]), encoding: 'base64', content: Buffer.from(content).toString('base64') } };
    }),
    [`POST ${R}/contents`]: ours(({ body, credential }) => changeFiles(world, body as unknown as Change, credential.user)),
    [`GET ${R}/branch_protections`]: ours(({ credential }) => {
      if (credential.may !== 'admin') return { status: 403, body: { message: 'user should be an owner or a collaborator with admin write of a repository' } };
      const { checks, approvals, dismiss, bypass } = world.settings.rules;
      const body = checks.length === 0 && approvals === 0 ? [] : [{ rule_name: world.repository.defaultBranch, enable_status_check: checks.length > 0, status_check_contexts: checks.map(({ context }) => context), required_approvals: approvals, dismiss_stale_approvals: dismiss, ignore_stale_approvals: false, block_admin_merge_override: bypass.length === 0 }];
      return { status: 200, body };
    }),
  };
}

interface Change {
  readonly branch: string;
  readonly new_branch: string;
  readonly force_push?: boolean;
  readonly message: string;
  readonly files: readonly { readonly operation: 'create' | 'update' | 'delete'; readonly path: string; readonly content?: string; readonly sha?: string }[];
}

/** A commit on a new branch, in one request. */
function changeFiles(world: World, { branch, new_branch, force_push, message, files: changes }: Change, by: User): Answer {
  const base = world.branches.get(branch);
  if (base === undefined) return NOT_FOUND;
  if (world.branches.has(new_branch) && force_push !== true) return { status: 422, body: { message: 'branch already exists' } };
  const files: { [path: string]: string } = { ...filesOf(world, base) };
  for (const { operation, path, content, sha } of changes) {
    const old = files[path];
    if ((operation === 'create') !== (old === undefined)) return { status: 422, body: { message: `repository file ${old === undefined ? 'does not exist' : 'already exists'} [path: ${path}]` } };
    if (old !== undefined && sha !== hash(['blob', old])) return { status: 422, body: { message: 'sha does not match' } };
    if (operation === 'delete') delete files[path];
    else files[path] = Buffer.from(content ?? '', 'base64').toString('utf8');
  }
  const commit = addCommit(world, { parents: [base], files, message, author: by, committer: by });
  world.branches.set(new_branch, commit);
  for (const { pull } of world.issues.values()) if (pull?.head.branch === new_branch && pull.head.fork === undefined) pull.head.sha = commit;
  return { status: 201, body: { commit: { sha: commit }, files: [] } };
}

function edit(world: World, { path, body }: Asked, status: number, shape: (issue: Issue) => object): Answer {
  const found = world.issues.get(Number(path.number));
  if (found === undefined) return NOT_FOUND;
  for (const name of ['title', 'body', 'state'] as const) if (typeof body[name] === 'string') Object.assign(found, { [name]: body[name] });
  found.updated = world.tick();
  return { status, body: shape(found) };
}

function userShape({ id, login }: User): object {
  return { id, login, full_name: '', email: `${login}@example.org` };
}

function repositoryShape({ repository: { id, owner, name, defaultBranch, private: closed } }: World, fork?: { readonly id: number; readonly owner: string }): object {
  const of = fork?.owner ?? owner;
  return { id: fork?.id ?? id, name, full_name: `${of}/${name}`, private: closed, default_branch: defaultBranch, html_url: `https://git.example.org/${of}/${name}` };
}

function pullShape(world: World, { number, title, state, pull, by, body }: Issue): object {
  if (pull === undefined) throw new Error(`the fake's number ${number} is no pull request`);
  const fork = pull.head.fork === undefined ? undefined : world.forks.get(pull.head.fork);
  const gone = pull.head.fork !== undefined && fork === undefined;
  const repo = gone ? null : repositoryShape(world, fork === undefined ? undefined : { id: pull.head.fork as number, owner: fork.owner.login });
  return {
    id: 900_000 + number,
    number,
    title,
    body,
    state,
    draft: pull.draft,
    merged: pull.merged,
    user: by === null ? null : userShape(by),
    html_url: `https://git.example.org/acme/widgets/pulls/${number}`,
    changed_files: 1,
    head: { label: pull.head.branch, ref: gone ? `refs/pull/${number}/head` : pull.head.branch, sha: pull.head.sha, repo_id: gone ? -1 : 1, repo },
    base: { label: pull.base.branch, ref: pull.base.branch, sha: pull.base.sha, repo: repositoryShape(world) },
  };
}

function commentShape(world: World, base: string, { id, by, body, created, updated, on }: Text & { readonly on: number }): object {
  const web = `${base.replace('/api/v1', '')}/acme/widgets`;
  const isPull = world.issues.get(on)?.pull !== undefined;
  return { id, user: by === null ? null : userShape(by), body, created_at: at(created), updated_at: at(updated), issue_url: isPull ? '' : `${web}/issues/${on}`, pull_request_url: isPull ? `${web}/pulls/${on}` : '', html_url: `${web}/${isPull ? 'pulls' : 'issues'}/${on}#issuecomment-${id}` };
}

function issueShape({ number, title, body, state, by }: Issue): object {
  return { id: 800_000 + number, number, title, body, state, user: by === null ? null : userShape(by), html_url: `https://git.example.org/acme/widgets/issues/${number}`, pull_request: null };
}

function statusShape({ id, context, state, description, target, by }: World['statuses'][number]): object {
  return { id, context, status: state, description, target_url: target, creator: userShape(by), url: `https://git.example.org/statuses/${id}` };
}

function commitShape({ sha, author, committer }: Commit): object {
  const written = (who: Commit['author']) => ({ name: 'login' in who ? who.login : who.name, email: 'login' in who ? `${who.login}@example.org` : who.email });
  // Of somebody without an account it makes a user without an id.
  const account = (who: Commit['author']) => ('login' in who ? userShape(who) : { id: 0, login: '', full_name: who.name, email: who.email });
  return { sha, author: account(author), committer: account(committer), commit: { author: written(author), committer: written(committer) } };
}
