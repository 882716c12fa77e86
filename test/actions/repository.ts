import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, type TestContext } from 'node:test';
import { bundleActions } from '../../actions/bundle.ts';
import type { ProposalReport } from '../../runner/model/proposal-report.generated.ts';
import { gitSource, inFolder, small, type GitSource } from '../commands/forge/git-source.ts';
import { serveForge } from '../forge/fake/server.ts';
import { addUser } from '../forge/fake/world.ts';
import { appKey, CANARY, fakeGitHub, type FakeGitHub } from '../forge/places.ts';
import { serveGit, type GitServer } from './git-server.ts';
import { runAction, type StepRan } from './run-action.ts';

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

/** A repository at a forge, both behind sockets, with the pull request of somebody who changes one parameter. */
export interface Repository {
  readonly source: GitSource;
  readonly git: GitServer;
  readonly place: FakeGitHub;
  readonly base: string;
  readonly head: string;
  readonly number: number;
  readonly store: string;
  /** Runs a step of a workflow of this repository. */
  step(action: string, inputs: { readonly [name: string]: string }, more?: { readonly [variable: string]: string }): Promise<StepRan>;
}

/** Such a repository. `change`: files that the pull request brings besides. */
export async function repository(t: TestContext, bundles: string, change: { readonly [path: string]: string } = {}): Promise<Repository> {
  const source = gitSource(t);
  const place = fakeGitHub();
  // As the token of a workflow is: it speaks for a program that every repository has.
  const actions = addUser(place.world, 'github-actions[bot]', 'Bot');
  place.world.tokens.set(CANARY, { user: actions, app: 15368, workflow: true, may: 'write' });
  const [git, api] = [await serveGit(source.folder, 'acme/widgets'), await serveForge(place.wire.send)];
  const store = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-store-')));
  t.after(async () => {
    await Promise.all([git.close(), api.close()]);
    rmSync(store, { recursive: true, force: true });
  });
  const files = inFolder(small());
  const base = source.commit(source.files(files));
  const analysis = JSON.parse(files['registry/analyses/joined.json'] as string) as object;
  const head = source.commit(source.files({ ...files, 'registry/analyses/joined.json': JSON.stringify({ ...analysis, exclude: [{ at: { x: 1 }, reason: 'out of focus' }] }), ...change }), base);
  source.ref('refs/heads/main', base);
  source.ref('refs/pull/1/head', head);
  await place.people.person('ada', 'write');
  const { number } = await place.people.openPullRequest({ author: 'ada', branch: 'mine' });
  const pull = place.world.issues.get(number)?.pull;
  assert.ok(pull);
  pull.head.sha = head;
  pull.base.sha = base;
  const env = { GITHUB_SERVER_URL: git.url, GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'acme/widgets' };
  return { source, git, place, base, head, number, store, step: (action, inputs, more) => runAction({ bundles, action, inputs, env: { ...env, ...more } }) };
}

/** The App that writes to pull requests; its key is in the jobs of one environment. */
export const app = { 'app-id': '77', 'app-key': appKey() };

/** The jobs of W2, as the workflow hands values from one to the next. */
export async function plan({ step, number, base, head, store }: Repository): Promise<{ readonly steps: readonly StepRan[]; readonly report: ProposalReport }> {
  const about = { pr: String(number), 'base-sha': base, 'head-sha': head };
  const who = await step('who', { pr: String(number), token: CANARY });
  const computed = await step('compute', { ...about, 'policy-sha': base, author: who.outputs['author'] ?? '' });
  const found = await step('lookup', { ...about, report: computed.outputs['report'] ?? '', plans: computed.outputs['plans'] ?? '', writer: who.outputs['writer'] ?? '', store });
  const posted = await step('post', { ...about, report: found.outputs['report'] ?? '', ...app });
  return { steps: [who, computed, found, posted], report: JSON.parse(found.outputs['report'] ?? '{}') as ProposalReport };
}
