import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, type TestContext } from 'node:test';
import { bundleActions } from '../../actions/bundle.ts';
import { readSigningKey, type SigningKey } from '../../runner/gate/signature.ts';
import type { ProposalReport } from '../../runner/model/proposal-report.generated.ts';
import { gitSource, inFolder, small, type GitSource } from '../commands/forge/git-source.ts';
import { serveForge } from '../forge/fake/server.ts';
import { addUser } from '../forge/fake/world.ts';
import { appKey, CANARY, fakeGitHub, type FakeGitHub } from '../forge/places.ts';
import { pems } from '../gate/world.ts';
import type { RegistryBuilder } from '../rig.ts';
import { serveGit, type GitServer } from './git-server.ts';
import { runAction, type StepRan } from './run-action.ts';
import { runWorkflow, type JobRan } from './workflow.ts';

/** Bundles the actions before the tests of a file, and answers where they are. */
export function bundledActions(): () => string {
  let bundles = '';
  before(async () => {
    bundles = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-bundles-')));
    await bundleActions(join(import.meta.dirname, '../..'), bundles);
  });
  after(() => rmSync(bundles, { recursive: true, force: true }));
  return () => bundles;
}

/** A repository at a forge, both behind sockets, with the pull request of ada, who writes, and who changes one analysis. */
export interface Repository {
  readonly source: GitSource;
  readonly git: GitServer;
  readonly place: FakeGitHub;
  /** Tip of the default branch when it began. */
  readonly base: string;
  readonly head: string;
  readonly number: number;
  /** Folders of two stores: what is published, and what approved runs write. */
  readonly store: string;
  readonly staging: string;
  /** The latter for what is private. */
  readonly hiddenStaging: string;
  readonly env: { readonly GITHUB_SERVER_URL: string; readonly GITHUB_API_URL: string; readonly GITHUB_REPOSITORY: string };
  readonly signer: SigningKey;
  /** Configuration of the runner `lab`, which trusts it. */
  readonly configuration: string;
  /** The registry's files as they are on the default branch. */
  readonly files: { readonly [path: string]: string };
  /** A commit of the default branch's files with some changed, that the forge knows. */
  commit(change: { readonly [path: string]: string }, parent?: string): string;
  /** Pushes to the pull request. */
  push(change: { readonly [path: string]: string }): string;
  /** Runs one step by itself. */
  step(action: string, inputs: { readonly [name: string]: string }, more?: { readonly [variable: string]: string }): Promise<StepRan>;
  /** Runs a whole workflow file. */
  workflow(file: string, how: { readonly event: string; readonly payload?: { readonly [name: string]: unknown }; readonly inputs?: { readonly [name: string]: string }; readonly run?: { readonly id: number; readonly attempt: number }; readonly before?: (job: string, environment: string | undefined) => unknown; readonly vars?: { readonly [name: string]: string } }): Promise<{ readonly [job: string]: JobRan }>;
}

/** Declares another analysis than the default branch has. */
export function otherAnalysis(files: { readonly [path: string]: string }, x = 1): { [path: string]: string } {
  const path = 'registry/analyses/joined.json';
  return { [path]: JSON.stringify({ ...(JSON.parse(files[path] as string) as object), exclude: [{ at: { x }, reason: 'out of focus' }] }) };
}

/** Makes one; `registry` is what the default branch declares, `change` what the pull request changes besides. */
export async function repository(t: TestContext, bundles: string, change: { readonly [path: string]: string } = {}, registry: RegistryBuilder = small()): Promise<Repository> {
  const source = gitSource(t);
  const place = fakeGitHub();
  const { world } = place;
  // As the token of a workflow is: it speaks for a program that every repository has.
  const actions = addUser(world, 'github-actions[bot]', 'Bot');
  const token = (may: 'read' | 'write'): string => {
    const text = may === 'write' ? CANARY : `${CANARY}-reads`;
    world.tokens.set(text, { user: actions, app: 15368, workflow: true, may });
    return text;
  };
  for (const may of ['read', 'write'] as const) token(may);
  const [git, api] = [await serveGit(source.folder, 'acme/widgets'), await serveForge(place.wire.send)];
  const stores = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-stores-')));
  const [store, staging, hidden, hiddenStaging] = ['main', 'staging', 'hidden', 'hidden-staging'].map((name) => join(stores, name)) as [string, string, string, string];
  for (const folder of [store, staging, hidden, hiddenStaging]) mkdirSync(folder);
  t.after(async () => {
    await Promise.all([git.close(), api.close()]);
    rmSync(stores, { recursive: true, force: true });
  });
  const files = inFolder(registry);
  await place.people.person('ada', 'write');
  const author = [...world.users.values()].find(({ login }) => login === 'ada');
  assert.ok(author);
  const commit = (changed: { readonly [path: string]: string }, parent?: string): string => {
    const parents = parent === undefined ? [] : [parent];
    const tree = source.files({ ...files, ...changed });
    const sha = source.commit(tree, ...parents);
    world.commits.set(sha, { sha, tree, parents, message: 'x', author, committer: author });
    return sha;
  };
  const base = commit({});
  world.branches.set('main', base);
  source.ref('refs/heads/main', base);
  const { number } = await place.people.openPullRequest({ author: 'ada', branch: 'mine' });
  const pull = world.issues.get(number)?.pull;
  assert.ok(pull);
  const push = (changed: { readonly [path: string]: string }): string => {
    const sha = commit(changed, base);
    source.ref(`refs/pull/${number}/head`, sha);
    pull.head.sha = sha;
    return sha;
  };
  const head = push({ ...otherAnalysis(files), ...change });
  const signer = readSigningKey(pems.first) as SigningKey;
  const env = { GITHUB_SERVER_URL: git.url, GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'acme/widgets' };
  const configuration = JSON.stringify({ installation: 'lab', zones: { main: store, staging, private: { main: hidden, staging: hiddenStaging } }, approvals: { repository: '127.0.0.1:4711', keys: [{ key: signer.publicText }] } });
  const key = { HEADGATE_APP_KEY: appKey() };
  const signing = { HEADGATE_SIGNING_KEY: pems.first };
  return {
    source, git, place, base, head, number, store, staging, hiddenStaging, env, signer, configuration, files, commit, push,
    step: (action, inputs, more) => runAction({ bundles, action, inputs, env: { ...env, ...more } }),
    workflow: (file, { event, payload = {}, inputs = {}, vars = {}, ...rest }) =>
      runWorkflow({
        file, event, inputs, bundles, env,
        payload: { sender: { id: actions.id, login: actions.login }, repository: { default_branch: 'main' }, ...payload },
        sha: world.branches.get('main') as string,
        vars: { HEADGATE_STORE: store, HEADGATE_STAGING: staging, HEADGATE_PRIVATE_STORE: hidden, HEADGATE_PRIVATE_STAGING: hiddenStaging, HEADGATE_APP_ID: '77', HEADGATE_RUNNER_CONFIG: configuration, ...vars },
        secrets: { control: key, compute: signing, 'compute-reviewed': signing },
        token: (permissions) => token(Object.entries(permissions).some(([scope, right]) => right === 'write' && scope !== 'id-token') ? 'write' : 'read'),
        ...rest,
      }),
  };
}

/** The payload of an event of the pull request, as it is now. */
export function pullRequestEvent({ place, number }: Repository, action: string): { readonly [name: string]: unknown } {
  const pull = place.world.issues.get(number)?.pull;
  assert.ok(pull);
  return { action, pull_request: { number, head: { sha: pull.head.sha }, base: { sha: pull.base.sha, ref: pull.base.branch } } };
}

/** The App that writes to pull requests; its key is in the jobs of one environment. */
export const app = { 'app-id': '77', 'app-key': appKey() };

/** W2 for the pull request as it is now. */
export async function plan(one: Repository, action = 'opened'): Promise<{ readonly jobs: { readonly [job: string]: JobRan }; readonly steps: readonly StepRan[]; readonly report: ProposalReport }> {
  const jobs = await one.workflow('plan.yml', { event: 'pull_request_target', payload: pullRequestEvent(one, action) });
  return { jobs, steps: Object.values(jobs).flatMap(({ steps }) => steps), report: JSON.parse(jobs['lookup']?.outputs['report'] || '{}') as ProposalReport };
}
