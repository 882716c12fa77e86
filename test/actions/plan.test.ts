import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { bundleActions } from '../../actions/bundle.ts';
import type { ProposalReport } from '../../runner/model/proposal-report.generated.ts';
import { gitSource, inFolder, small, type GitSource } from '../commands/forge/git-source.ts';
import { serveForge } from '../forge/fake/server.ts';
import { addUser } from '../forge/fake/world.ts';
import { appKey, CANARY, fakeGitHub, type FakeGitHub } from '../forge/places.ts';
import { serveGit, type GitServer } from './git-server.ts';
import { runAction, type StepRan } from './run-action.ts';

let bundles = '';
before(async () => {
  bundles = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-bundles-')));
  await bundleActions(join(import.meta.dirname, '../..'), bundles);
});
after(() => rmSync(bundles, { recursive: true, force: true }));

/** A repository at a forge, both behind sockets, with the pull request of somebody who changes one parameter. */
interface Repository {
  readonly source: GitSource;
  readonly git: GitServer;
  readonly place: FakeGitHub;
  readonly base: string;
  readonly head: string;
  readonly number: number;
  readonly store: string;
  /** Runs a step of a workflow of this repository. */
  step(action: string, inputs: { readonly [name: string]: string }): Promise<StepRan>;
}

async function repository(t: TestContext, change: { readonly [path: string]: string } = {}): Promise<Repository> {
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
  return { source, git, place, base, head, number, store, step: (action, inputs) => runAction({ bundles, action, inputs, env }) };
}

/** The App that writes to pull requests; its key is in the jobs of one environment. */
const app = { 'app-id': '77', 'app-key': appKey() };

/** The jobs of W2, as the workflow hands values from one to the next. */
async function plan({ step, number, base, head, store }: Repository): Promise<{ readonly steps: readonly StepRan[]; readonly report: ProposalReport }> {
  const about = { pr: String(number), 'base-sha': base, 'head-sha': head };
  const who = await step('who', { pr: String(number), token: CANARY });
  const computed = await step('compute', { ...about, 'policy-sha': base, author: who.outputs['author'] ?? '' });
  const found = await step('lookup', { ...about, report: computed.outputs['report'] ?? '', plans: computed.outputs['plans'] ?? '', writer: who.outputs['writer'] ?? '', store });
  const posted = await step('post', { ...about, report: found.outputs['report'] ?? '', ...app });
  return { steps: [who, computed, found, posted], report: JSON.parse(found.outputs['report'] ?? '{}') as ProposalReport };
}

test('W2, as processes: a pull request gets its check and its one comment, and a second run changes nothing', async (t) => {
  const place = await repository(t);
  const { steps, report } = await plan(place);
  for (const { code, stdout, stderr } of steps) assert.equal(code, 0, stdout + stderr);
  assert.equal(report.outcome, 'planned');
  const comments = await place.place.people.commentsOn(place.number);
  assert.equal(comments.length, 1);
  assert.ok(comments[0]?.body.includes(`/run ${report.proposal?.digest}`), comments[0]?.body);
  const checks = [...place.place.world.checks.values()].filter(({ sha }) => sha === place.head);
  assert.deepEqual(checks.map(({ name, conclusion }) => [name, conclusion]).sort(), [['headgate/plan', 'success'], ['headgate/run', null]]);
  const again = await plan(place);
  assert.equal(again.report.proposal?.digest, report.proposal?.digest);
  assert.deepEqual(await place.place.people.commentsOn(place.number), comments);
  assert.equal(place.place.world.checks.size, 2);
});

test('A1, as processes: nothing of a pull request is executed or written, whatever files it brings', async (t) => {
  const mark = join(tmpdir(), `headgate-pwned-${process.pid}`);
  const place = await repository(t, {
    'package.json': JSON.stringify({ scripts: { preinstall: `touch ${mark}`, postinstall: `touch ${mark}` } }),
    '.npmrc': `node-options=--require ./evil.js\nscript-shell=touch ${mark}\n`,
    '.gitattributes': '* filter=evil\n',
    '.git-hooks/post-checkout': `#!/bin/sh\ntouch ${mark}\n`,
    Makefile: `all:\n\ttouch ${mark}\n`,
    'evil.js': `require('fs').writeFileSync('${mark}', '')\n`,
  });
  const { steps } = await plan(place);
  assert.equal(steps[1]?.code, 0, `${steps[1]?.stdout}${steps[1]?.stderr}`);
  assert.throws(() => readdirSync(mark), { code: 'ENOENT' });
});

test('A49, as processes: a token is masked before anything else is said, and is in no text, comment or check', async (t) => {
  const place = await repository(t);
  const { steps } = await plan(place);
  for (const { stdout, stderr } of steps) {
    const said = (stdout + stderr).split('\n').filter((line) => !line.startsWith('::add-mask::')).join('\n');
    for (const secret of [CANARY, appKey().split('\n')[1] as string]) assert.ok(!said.includes(secret), said);
  }
  assert.ok(!JSON.stringify([...place.place.world.comments.values(), ...place.place.world.checks.values()].map(({ body = '', summary = '' }: { body?: string; summary?: string | null }) => [body, summary])).includes(CANARY));
  const refused = await place.step('post', { pr: '1', 'base-sha': place.base, 'head-sha': place.head, report: '{}', token: CANARY });
  assert.equal(refused.code, 1);
  assert.ok(refused.commands.some((command) => /^::error::/.test(command)));
});

test('A15, as processes: a report of another pull request, or of other commits, is posted nowhere', async (t) => {
  const place = await repository(t);
  const { report } = await plan(place);
  const before = JSON.stringify([...place.place.world.comments.values()]);
  for (const inputs of [{ pr: '2', 'base-sha': place.base, 'head-sha': place.head }, { pr: '1', 'base-sha': place.head, 'head-sha': place.base }]) {
    const { code, commands } = await place.step('post', { ...inputs, report: JSON.stringify(report), ...app });
    assert.equal(code, 1);
    assert.ok(commands.includes('::error::the report is about another change'), commands.join('\n'));
  }
  assert.equal(JSON.stringify([...place.place.world.comments.values()]), before);
});

test('W3, as a process: a command starts the workflow that it is for, and nothing else does', async (t) => {
  const place = await repository(t);
  const { report, steps } = await plan(place);
  assert.ok(report.proposal, steps.map(({ stdout, stderr }) => stdout + stderr).join('\n'));
  const { digest } = report.proposal;
  const hear = async (body: string, by = 'ada'): Promise<StepRan> => place.step('command', { comment: String(await place.place.people.comment(by, place.number, body)), token: CANARY });
  await place.place.people.person('mallory', 'read');
  for (const [body, by] of [['Looks good to me', 'ada'], [`> /run ${digest}`, 'ada'], [`/run ${digest}`, 'mallory']] as const) assert.equal((await hear(body, by)).code, 0);
  assert.deepEqual(await place.place.people.dispatches(), []);
  const ran = await hear(`/run ${digest}`);
  assert.equal(ran.code, 0, ran.stdout + ran.stderr);
  assert.deepEqual((await place.place.people.dispatches()).map(({ workflow, inputs }) => [workflow, inputs['proposal'], inputs['head_sha']]), [['run.yml', digest, place.head]]);
});

test('a forge that fails for good fails the step with one line, and no trace', async (t) => {
  const place = await repository(t);
  place.place.fault = () => ({ kind: 'answer', status: 404, body: { message: 'Not Found' } }) as never;
  const { code, commands, stdout, stderr } = await place.step('who', { pr: '1', token: CANARY });
  assert.equal(code, 1);
  assert.equal(commands.filter((command) => command.startsWith('::error::')).length, 1);
  assert.doesNotMatch(stdout + stderr, /\n\s+at /);
});
