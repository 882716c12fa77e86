import type { Role } from '../../../runner/model/approval.ts';
import { settingsRoutes } from './github-settings.ts';
import { checkShape, commentShape, commitShape, gitCommitShape, issueShape, pullShape, repositoryShape, reviewShape, runShape, userShape } from './github-shapes.ts';
import { type Answer, type Asked, paged, type Recognise, type Routes } from './routes.ts';
import { addCommitOf, addTree, startRun, type CheckRun, type Credential, filesOf, type Issue, type StoredAnnotation, userOf, type World } from './world.ts';

const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } };
const invalid = (message: string): Answer => ({ status: 422, body: { message: 'Validation Failed', errors: [{ resource: 'X', field: 'y', code: message }], documentation_url: 'https://docs.github.com/rest' } });
const forbidden = (message = 'Resource not accessible by integration'): Answer => ({ status: 403, body: { message } });
const R = '/repos/{owner}/{repo}';

/** GitHub's API, as far as the adapter uses it, with the limits that GitHub has and the way that it answers. */
export function githubRoutes(world: World): Routes {
  const ours = (route: (asked: Asked) => Answer): ((asked: Asked) => Answer) => (asked) => (asked.path.owner === world.repository.owner && asked.path.repo === world.repository.name ? route(asked) : NOT_FOUND);
  const writing = (route: (asked: Asked) => Answer): ((asked: Asked) => Answer) => ours((asked) => (asked.credential.may === 'read' ? forbidden() : route(asked)));
  const pull = (number: string | undefined): (Issue & { readonly pull: NonNullable<Issue['pull']> }) | undefined => {
    const found = world.issues.get(Number(number));
    return found?.pull === undefined ? undefined : { ...found, pull: found.pull };
  };
  const rolesOf = (role: Role) => ({ role_name: role, permission: { none: 'none', read: 'read', triage: 'read', write: 'write', maintain: 'write', admin: 'admin' }[role] });
  const text = ({ credential }: Asked, body: string) => {
    const now = world.tick();
    return { id: world.nextId(), by: credential.user, app: credential.app, body, created: now, updated: now };
  };
  const tooLong = (body: unknown): boolean => typeof body !== 'string' || [...body].length > 65_536;
  const live: readonly string[] = ['queued', 'waiting', 'in_progress', 'requested', 'pending'];

  return {
    'GET /app': ({ credential }) => (credential.app === undefined ? forbidden() : { status: 200, body: appOf(world, credential.app) }),
    'POST /app/installations/{id}/access_tokens': ({ credential, path }) => {
      const app = credential.app === undefined ? undefined : world.apps.get(credential.app);
      if (app === undefined || app.installation !== Number(path.id)) return NOT_FOUND;
      const token = `ghs_${'canary'.repeat(5)}${world.nextId()}`;
      world.tokens.set(token, { user: app.bot, app: app.id, workflow: false, may: 'write' });
      return { status: 201, body: { token, expires_at: '2099-01-01T00:00:00Z', permissions: {}, repository_selection: 'selected' } };
    },
    'GET /user': ({ credential }) => (credential.app !== undefined || credential.workflow ? forbidden() : { status: 200, body: publicUser(credential.user) }),
    'GET /user/{id}': ({ path }) => accountAnswer(world.users.get(Number(path.id))),
    'GET /users/{login}': ({ path }) => accountAnswer(userOf(world, path.login ?? '')),
    [`GET ${R}`]: ours(({ base }) => ({ status: 200, body: repositoryShape(world, base) })),
    [`GET ${R}/installation`]: ours(({ credential, base }) => {
      const app = credential.app === undefined ? undefined : world.apps.get(credential.app);
      if (app === undefined) return forbidden();
      const now = '2026-01-01T00:00:00Z';
      return { status: 200, body: { id: app.installation, app_id: app.id, app_slug: app.slug, target_id: 1, target_type: 'User', single_file_name: null, repository_selection: 'selected', access_tokens_url: base, html_url: base, repositories_url: base, events: [], account: null, permissions: {}, created_at: now, updated_at: now, suspended_by: null, suspended_at: null } };
    }),
    // Of forks as well: whoever may read one sees who pushed to it.
    [`GET ${R}/activity`]: (asked) => {
      const repository = `${asked.path.owner}/${asked.path.repo}`;
      if (asked.path.owner !== world.repository.owner && ![...world.forks.values()].some(({ owner }) => owner.login === asked.path.owner)) return NOT_FOUND;
      const pushes = world.pushes.filter((push) => push.repository === repository && push.ref === asked.query.get('ref')).reverse();
      return { status: 200, body: pushes.slice(0, Number(asked.query.get('per_page') ?? 30)).map(({ after, ref, by }, n) => ({ id: n, node_id: '', before: '0'.repeat(40), after, ref, timestamp: '2026-01-01T00:00:00Z', activity_type: 'push', actor: userShape(by) })) };
    },
    [`GET ${R}/branches/{branch}`]: ours(({ path, base }) => {
      const sha = world.branches.get(path.branch ?? '');
      const commit = sha === undefined ? undefined : world.commits.get(sha);
      return commit === undefined ? NOT_FOUND : { status: 200, body: { name: path.branch, commit: commitShape(base, commit), _links: { html: base, self: base }, protected: false, protection: { enabled: false }, protection_url: base } };
    }),
    [`GET ${R}/pulls`]: ours((asked) => {
      const state = asked.query.get('state') ?? 'open';
      const head = asked.query.get('head');
      const found = [...world.issues.values()].filter((issue) => issue.pull !== undefined && (state === 'all' || issue.state === state) && (head === null || head === `${issue.pull.head.fork === undefined ? world.repository.owner : issue.by?.login}:${issue.pull.head.branch}`));
      const page = paged(found.reverse(), asked);
      return { ...page, body: page.body.map((issue) => pullShape(world, asked.base, issue, true)) };
    }),
    [`POST ${R}/pulls`]: writing((asked) => {
      const { title, body, head, base } = asked.body as { [member: string]: string };
      const sha = world.branches.get(head ?? '');
      if (sha === undefined || title === undefined || base === undefined || tooLong(body) || title.length > 256) return invalid('invalid');
      if ([...world.issues.values()].some((issue) => issue.state === 'open' && issue.pull?.head.branch === head && issue.pull?.head.fork === undefined)) return invalid(`A pull request already exists for ${head}.`);
      const number = world.issues.size + 1;
      const made: Issue = { ...text(asked, body ?? ''), number, title, state: 'open', pull: { draft: false, merged: false, head: { branch: head as string, sha, fork: undefined }, base: { branch: base, sha: world.branches.get(base) as string }, association: 'CONTRIBUTOR' } };
      world.issues.set(number, made);
      return { status: 201, body: pullShape(world, asked.base, made, false) };
    }),
    [`GET ${R}/pulls/{number}`]: ours(({ path, base }) => {
      const found = pull(path.number);
      return found === undefined ? NOT_FOUND : { status: 200, body: pullShape(world, base, found, false) };
    }),
    [`PATCH ${R}/pulls/{number}`]: writing((asked) => {
      const found = world.issues.get(Number(asked.path.number));
      if (found?.pull === undefined) return NOT_FOUND;
      if (asked.body.body !== undefined && tooLong(asked.body.body)) return invalid('body is too long');
      Object.assign(found, pick(asked.body, ['title', 'body', 'state']), { updated: world.tick() });
      return { status: 200, body: pullShape(world, asked.base, found, false) };
    }),
    [`GET ${R}/pulls/{number}/commits`]: ours((asked) => {
      const found = pull(asked.path.number);
      if (found === undefined) return NOT_FOUND;
      const commits = [];
      for (let sha: string | undefined = found.pull.head.sha; sha !== undefined && sha !== found.pull.base.sha; sha = world.commits.get(sha)?.parents[0]) commits.unshift(world.commits.get(sha));
      const page = paged(commits.slice(0, 250), asked);
      return { ...page, body: page.body.map((commit) => commitShape(asked.base, commit as NonNullable<typeof commit>)) };
    }),
    [`GET ${R}/pulls/{number}/reviews/{id}`]: ours(({ path }) => {
      const found = world.reviews.get(Number(path.id));
      return found === undefined || found.on !== Number(path.number) ? NOT_FOUND : { status: 200, body: reviewShape(world, found) };
    }),
    [`GET ${R}/collaborators/{login}/permission`]: ours(({ path, credential }) => {
      // A person has to be one who may push; an App, and so the token of a workflow, reads it with every right to read.
      if (credential.may === 'read' && credential.app === undefined) return forbidden('Must have push access to view collaborator permission.');
      const user = userOf(world, path.login ?? '');
      if (user === undefined) return NOT_FOUND;
      // A public repository is read by everybody.
      return { status: 200, body: { ...rolesOf(world.roles.get(user.id) ?? (world.repository.private ? 'none' : 'read')), user: { ...userShape(user), role_name: 'x' } } };
    }),
    [`GET ${R}/issues`]: ours((asked) => {
      const state = asked.query.get('state') ?? 'open';
      const creator = asked.query.get('creator');
      const found = [...world.issues.values()].filter((issue) => (state === 'all' || issue.state === state) && (creator === null || issue.by?.login === creator));
      const page = paged(found.reverse(), asked);
      return { ...page, body: page.body.map((issue) => issueShape(world, asked.base, issue)) };
    }),
    [`POST ${R}/issues`]: writing((asked) => {
      const { title, body } = asked.body as { [member: string]: string };
      if (title === undefined || tooLong(body)) return invalid('body is too long');
      const number = world.issues.size + 1;
      const made: Issue = { ...text(asked, body ?? ''), number, title, state: 'open' };
      world.issues.set(number, made);
      return { status: 201, body: issueShape(world, asked.base, made) };
    }),
    [`PATCH ${R}/issues/{number}`]: writing((asked) => {
      const found = world.issues.get(Number(asked.path.number));
      if (found === undefined) return NOT_FOUND;
      if (tooLong(asked.body.body)) return invalid('body is too long');
      Object.assign(found, pick(asked.body, ['title', 'body', 'state']), { updated: world.tick() });
      return { status: 200, body: issueShape(world, asked.base, found) };
    }),
    [`GET ${R}/issues/comments/{id}`]: ours(({ path, base }) => {
      const found = world.comments.get(Number(path.id));
      return found === undefined ? NOT_FOUND : { status: 200, body: commentShape(world, base, found) };
    }),
    [`PATCH ${R}/issues/comments/{id}`]: writing((asked) => {
      const found = world.comments.get(Number(asked.path.id));
      if (found === undefined) return NOT_FOUND;
      if (tooLong(asked.body.body)) return invalid('body is too long');
      Object.assign(found, pick(asked.body, ['body']), { updated: world.tick() });
      return { status: 200, body: commentShape(world, asked.base, found) };
    }),
    [`GET ${R}/issues/{number}/comments`]: ours((asked) => {
      if (!world.issues.has(Number(asked.path.number))) return NOT_FOUND;
      const page = paged([...world.comments.values()].filter(({ on }) => on === Number(asked.path.number)), asked);
      return { ...page, body: page.body.map((comment) => commentShape(world, asked.base, comment)) };
    }),
    [`POST ${R}/issues/{number}/comments`]: writing((asked) => {
      if (!world.issues.has(Number(asked.path.number))) return NOT_FOUND;
      if (tooLong(asked.body.body)) return invalid('body is too long (maximum is 65536 characters)');
      const made = { ...text(asked, asked.body.body as string), on: Number(asked.path.number) };
      world.comments.set(made.id, made);
      return { status: 201, body: commentShape(world, asked.base, made) };
    }),
    [`GET ${R}/commits/{sha}/check-runs`]: ours((asked) => {
      const found = [...world.checks.values()].filter(({ sha, name, app }) => sha === asked.path.sha && name === (asked.query.get('check_name') ?? name) && app === Number(asked.query.get('app_id') ?? app));
      const page = paged(found, asked);
      return { ...page, body: { total_count: found.length, check_runs: page.body.map((run) => checkShape(world, asked.base, run)) } };
    }),
    [`POST ${R}/check-runs`]: writing((asked) => {
      const app = checkWriter(asked.credential);
      if (app === undefined) return forbidden('You must authenticate via a GitHub App.');
      const made: CheckRun = { id: world.nextId(), app, name: asked.body.name as string, sha: asked.body.head_sha as string, status: 'queued', conclusion: null, title: null, summary: null, url: 'https://example.org', annotations: [] };
      const wrong = updateCheck(made, asked.body);
      if (wrong !== undefined) return wrong;
      world.checks.set(made.id, made);
      return { status: 201, body: checkShape(world, asked.base, made) };
    }),
    [`PATCH ${R}/check-runs/{id}`]: writing((asked) => {
      const found = world.checks.get(Number(asked.path.id));
      if (found === undefined) return NOT_FOUND;
      if (found.app !== checkWriter(asked.credential)) return forbidden('Invalid app_id - check run can only be modified by the GitHub App that created it.');
      const wrong = updateCheck(found, asked.body);
      return wrong ?? { status: 200, body: checkShape(world, asked.base, found) };
    }),
    [`POST ${R}/actions/workflows/{file}/dispatches`]: writing(({ path, body }) => {
      const { ref, inputs = {} } = body as { readonly ref: string; readonly inputs?: { readonly [name: string]: string } };
      if (!world.branches.has(ref)) return { status: 422, body: { message: `No ref found for: ${ref}` } };
      startRun(world, path.file ?? '', ref, inputs);
      return { status: 204 };
    }),
    [`GET ${R}/actions/workflows/{file}/runs`]: ours((asked) => {
      const status = asked.query.get('status');
      if (status !== null && !live.includes(status)) throw new Error(`the fake does not list by the state ${status}`);
      const page = paged([...world.runs.values()].filter((run) => run.workflow === asked.path.file && run.status === (status ?? run.status)).reverse(), asked);
      return { ...page, body: { total_count: page.total, workflow_runs: page.body.map((run) => runShape(world, asked.base, run)) } };
    }),
    [`POST ${R}/actions/runs/{id}/cancel`]: writing(({ path }) => {
      const run = world.runs.get(Number(path.id));
      if (run === undefined) return NOT_FOUND;
      if (run.status === 'completed') return { status: 409, body: { message: 'Cannot cancel a workflow run that is completed.' } };
      Object.assign(run, { status: 'completed', conclusion: 'cancelled' });
      return { status: 202, body: {} };
    }),
    [`GET ${R}/actions/runs/{id}/approvals`]: ours(({ path }) => ({ status: 200, body: (world.runs.get(Number(path.id))?.clicks ?? []).map(({ by, state, environment }) => ({ environments: [{ id: 1, name: environment }], state, user: userShape(by), comment: '' })) })),
    [`GET ${R}/git/commits/{sha}`]: ours(({ path, base }) => {
      const found = world.commits.get(path.sha ?? '');
      return found === undefined ? NOT_FOUND : { status: 200, body: gitCommitShape(base, found) };
    }),
    [`POST ${R}/git/commits`]: writing(({ body, base, credential }) => {
      const { message, tree, parents } = body as { readonly message: string; readonly tree: string; readonly parents: readonly string[] };
      const sha = addCommitOf(world, { message, tree, parents, author: credential.user, committer: credential.user });
      return { status: 201, body: gitCommitShape(base, world.commits.get(sha) as NonNullable<ReturnType<typeof world.commits.get>>) };
    }),
    [`POST ${R}/git/trees`]: writing(({ body, base }) => {
      const { base_tree, tree } = body as { readonly base_tree: string; readonly tree: readonly { readonly path: string; readonly content?: string; readonly sha?: null }[] };
      const files: { [path: string]: string } = { ...world.trees.get(base_tree) };
      for (const { path, content } of tree) {
        if (content === undefined && files[path] === undefined) return { status: 422, body: { message: 'GitRPC::BadObjectState' } };
        if (content === undefined) delete files[path];
        else files[path] = content;
      }
      return { status: 201, body: { sha: addTree(world, files), url: base, truncated: false, tree: [] } };
    }),
    [`GET ${R}/git/ref/{ref+}`]: ours(({ path, base }) => refAnswer(world, base, path.ref ?? '', 200)),
    [`POST ${R}/git/refs`]: writing(({ body, base }) => {
      const ref = (body.ref as string).replace(/^refs\//, '');
      if (world.branches.has(ref.replace(/^heads\//, ''))) return { status: 422, body: { message: 'Reference already exists' } };
      world.branches.set(ref.replace(/^heads\//, ''), body.sha as string);
      return refAnswer(world, base, ref, 201);
    }),
    [`PATCH ${R}/git/refs/{ref+}`]: writing(({ path, body, base }) => {
      const branch = (path.ref ?? '').replace(/^heads\//, '');
      if (!world.branches.has(branch)) return { status: 422, body: { message: 'Reference does not exist' } };
      world.branches.set(branch, body.sha as string);
      for (const issue of world.issues.values()) if (issue.pull?.head.branch === branch && issue.pull.head.fork === undefined) issue.pull.head.sha = body.sha as string;
      return refAnswer(world, base, path.ref ?? '', 200);
    }),
    ...settingsRoutes(world, ours),
  };
}

/** An App's own token: a JSON web token that names the App. Its signature is not looked at here; the adapter's library makes it. */
export const recogniseApp: Recognise = (authorization, world) => {
  const [, payload] = /^bearer eyJ[\w-]*\.([\w-]+)\.[\w-]+$/i.exec(authorization) ?? [];
  if (payload === undefined) return undefined;
  const app = world.apps.get(Number((JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { readonly iss: number | string }).iss));
  return app === undefined ? undefined : { user: app.bot, app: app.id, workflow: false, may: 'read' };
};

function checkWriter({ app }: Credential): number | undefined {
  return app;
}

/** GitHub adds annotations, 50 in one request, and replaces the rest. */
function updateCheck(run: CheckRun, body: Asked['body']): Answer | undefined {
  const output = (body.output ?? {}) as { readonly title?: string; readonly summary?: string; readonly annotations?: readonly StoredAnnotation[] };
  if ((output.annotations?.length ?? 0) > 50) return invalid('No more than 50 annotations');
  if ((output.summary?.length ?? 0) > 65_535) return invalid('Only 65535 characters are allowed');
  if (output.annotations?.some(({ message, title = '' }) => Buffer.byteLength(message) > 65_536 || title.length > 255) === true) return invalid('annotation is too long');
  if (output.annotations?.some(({ start_line, end_line, ...rest }) => start_line !== end_line && 'start_column' in rest) === true) return invalid('columns are for one line');
  run.annotations.push(...(output.annotations ?? []));
  run.status = (body.status as string | undefined) ?? run.status;
  run.conclusion = run.status === 'completed' ? ((body.conclusion as string | undefined) ?? run.conclusion) : null;
  run.title = output.title ?? run.title;
  run.summary = output.summary ?? run.summary;
  run.url = (body.details_url as string | undefined) ?? run.url;
  return undefined;
}

function refAnswer(world: World, base: string, ref: string, status: number): Answer {
  const sha = world.branches.get(ref.replace(/^heads\//, ''));
  return sha === undefined || filesOf(world, sha) === undefined ? NOT_FOUND : { status, body: { ref: `refs/${ref}`, node_id: '', url: base, object: { sha, type: 'commit', url: base } } };
}

function appOf(world: World, id: number): object {
  const app = world.apps.get(id);
  const now = '2026-01-01T00:00:00Z';
  return { id, slug: app?.slug, node_id: '', owner: userShape(app?.bot as NonNullable<typeof app>['bot']), name: app?.slug, description: null, external_url: 'https://example.org', html_url: 'https://example.org', created_at: now, updated_at: now, permissions: {}, events: [] };
}

function accountAnswer(user: Credential['user'] | undefined): Answer {
  return user === undefined ? NOT_FOUND : { status: 200, body: publicUser(user) };
}

function publicUser(user: Credential['user']): object {
  const now = '2026-01-01T00:00:00Z';
  return { ...userShape(user), name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null, public_repos: 0, public_gists: 0, followers: 0, following: 0, created_at: now, updated_at: now };
}

function pick(body: Asked['body'], names: readonly string[]): object {
  return Object.fromEntries(names.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])));
}
