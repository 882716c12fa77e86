import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { addUser } from '../forge/fake/world.ts';
import { appKey, CANARY } from '../forge/places.ts';
import { app, bundledActions, plan, repository } from './repository.ts';

const bundles = bundledActions();

/** A file that is there when somebody's text was executed. */
function trap(t: TestContext): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-trap-')));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'sprung');
}

test('A2, I12: as processes: titles, branches and names that shells and workflows would obey are text', async (t) => {
  const mark = trap(t);
  const words = [`$(touch ${mark})`, `\`touch ${mark}\``, `"; touch ${mark}; #`, `\${{ secrets.HEADGATE_APP_KEY }}`, `\n::add-mask::${mark}\n::stop-commands::x`, `%0A::error::taken`];
  const analysis = (title: string): string => JSON.stringify({ pipeline: 'joins@1.0.0', inputs: {}, title });
  const place = await repository(t, bundles(), Object.fromEntries([
    ...words.map((word, i) => [`registry/analyses/bad-${i}.json`, analysis(word)] as const),
    [`registry/analyses/$(touch mark).json`, analysis('a name')],
    ['registry/analyses/--upload-pack=touch.json', analysis('an option')],
  ]));
  const issue = place.place.world.issues.get(place.number);
  assert.ok(issue?.pull);
  issue.title = words.join(' ');
  issue.body = words.join('\n');
  Object.assign(issue.pull.head, { branch: `$(touch${'$'}{IFS}${mark})` });
  const { steps } = await plan(place);
  const commands = steps.flatMap((step) => step.commands);
  // Masks, and lines that show a finding or the failure of a step, all of them ours.
  assert.deepEqual(commands.filter((command) => !/^::(add-mask|error|warning|notice)\b/.test(command)), []);
  assert.deepEqual(commands.filter((command) => command.includes(mark) && command.startsWith('::add-mask')), []);
  assert.equal(existsSync(mark), false);
  const [comment] = await place.place.people.commentsOn(place.number);
  // It is told, and nothing that Markdown or a shell knows is left of it.
  assert.match(comment?.body ?? '', /touch mark/);
  assert.ok(!/\$\(touch/.test(comment?.body ?? ''), comment?.body);
  assert.ok(comment, steps.map(({ stdout, stderr }) => stdout + stderr).join('\n'));
  assert.deepEqual(steps.map(({ outputs }) => Object.keys(outputs).sort()), [['author', 'writer'], ['plans', 'report'], ['report'], []]);
});

test('A4: as processes: no step sets a variable or the path of later ones, and a value of many lines is one output', async (t) => {
  const evil = 'x\nNODE_OPTIONS=--require ./evil.js\nLD_PRELOAD<<EOF\nevil.so\nEOF\nghadelimiter_0';
  const place = await repository(t, bundles(), { 'registry/analyses/evil.json': JSON.stringify({ title: evil, pipeline: evil, inputs: {} }) });
  const { steps } = await plan(place);
  for (const { forLater } of steps) assert.deepEqual(forLater, { GITHUB_ENV: '', GITHUB_PATH: '', GITHUB_STATE: '' });
  assert.deepEqual(steps.map(({ outputs }) => Object.keys(outputs).sort()), [['author', 'writer'], ['plans', 'report'], ['report'], []]);
});

test('A18: as processes: whatever a pull request brings, the check is set, and it is red', async (t) => {
  for (const change of [{ 'registry/analyses/joined.json': '{' }, { 'registry/policy.json': '{}' }, { 'registry/analyses/a/b.json': '[[[' }] as const) {
    const place = await repository(t, bundles(), change);
    const { steps } = await plan(place);
    const checks = [...place.place.world.checks.values()].filter(({ name, sha }) => name === 'headgate/plan' && sha === place.head);
    assert.deepEqual(checks.map(({ status, conclusion }) => [status, conclusion]), [['completed', 'failure']], `${JSON.stringify(change)}\n${steps.map(({ stdout, stderr }) => stdout + stderr).join('\n')}`);
  }
});

test('A22: as processes: what is handed from job to job is believed by its schema, size and digests, and nothing of it is unpacked to a file', async (t) => {
  const place = await repository(t, bundles());
  const { steps, report } = await plan(place);
  const [comments, checks] = [JSON.stringify([...place.place.world.comments.values()]), JSON.stringify([...place.place.world.checks.values()])];
  const about = { pr: String(place.number), 'base-sha': place.base, 'head-sha': place.head };
  const good = steps[1]?.outputs['plans'] ?? '';
  const text = JSON.stringify(report);
  const reports: { readonly [what: string]: string } = {
    'another number': JSON.stringify({ ...report, pullRequest: 2 }),
    'a member that nobody knows': JSON.stringify({ ...report, run: 'touch x' }),
    'plans that are not those of the digest': JSON.stringify({ ...report, proposal: { ...report.proposal, plans: ['f'.repeat(64)] } }),
    'nesting without end': '['.repeat(100_000),
    'no report': 'PK\u0003\u0004../../evil',
  };
  for (const [what, handed] of Object.entries(reports)) {
    const { code, commands } = await place.step('post', { ...about, report: handed, ...app });
    assert.deepEqual([code, commands.filter((command) => command.startsWith('::error::')).length], [1, 1], what);
  }
  const packs: { readonly [what: string]: string } = {
    'a bomb': gzipSync(Buffer.alloc(64 * 1024 * 1024)).toString('base64'),
    'an archive': Buffer.from('PK\u0003\u0004../../evil').toString('base64'),
    'other plans': gzipSync(JSON.stringify({ version: 1, plans: [{ analysis: 'a', digest: 'f'.repeat(64), plan: {} }], steps: {}, indexes: {} })).toString('base64'),
    'bytes that were changed': `${good.slice(0, 40)}AAAA${good.slice(44)}`,
  };
  for (const [what, plans] of Object.entries(packs)) {
    const { code, outputs } = await place.step('lookup', { ...about, report: text, plans, writer: 'true', store: place.store });
    assert.deepEqual([code, outputs], [1, {}], what);
  }
  assert.deepEqual(readdirSync(place.store), []);
  assert.deepEqual([JSON.stringify([...place.place.world.comments.values()]), JSON.stringify([...place.place.world.checks.values()])], [comments, checks]);
});

test('A23: as processes: no token is in anything that a job hands on, says or leaves behind', async (t) => {
  const place = await repository(t, bundles());
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-scratch-')));
  t.after(() => rmSync(scratch, { recursive: true, force: true }));
  const computed = await place.step('compute', { pr: String(place.number), 'base-sha': place.base, 'head-sha': place.head, 'policy-sha': place.base, author: '7:ada', token: CANARY }, { TMPDIR: scratch });
  assert.equal(computed.code, 0, computed.stdout + computed.stderr);
  const basic = Buffer.from(`x-access-token:${CANARY}`).toString('base64');
  // The server was shown it, so there was something to leak.
  assert.ok(place.git.authorizations.some((header) => header?.includes(basic) === true || header?.includes(CANARY) === true), String(place.git.authorizations));
  const { steps } = await plan(place);
  const key = appKey().split('\n')[1] as string;
  for (const { outputs, summary, stdout, stderr } of [computed, ...steps]) {
    const text = JSON.stringify([outputs, summary, (stdout + stderr).split('\n').filter((line) => !line.startsWith('::add-mask::'))]);
    for (const secret of [CANARY, basic, key]) assert.ok(!text.includes(secret), text);
  }
  // The repository that held the address is gone, with whatever was in it.
  assert.deepEqual(readdirSync(scratch), []);
});

test('A38: as processes: a stranger who writes our marker first is neither believed nor edited', async (t) => {
  const place = await repository(t, bundles());
  await plan(place);
  const [ours] = await place.place.people.commentsOn(place.number);
  const mark = /^<!--.*-->/.exec(ours?.body ?? '')?.[0];
  assert.ok(mark, ours?.body);
  place.place.world.comments.clear();
  await place.place.people.person('mallory', 'read');
  await place.place.people.comment('mallory', place.number, `${mark}\napproved by everybody`);
  await plan(place);
  const comments = await place.place.people.commentsOn(place.number);
  assert.deepEqual(comments.map(({ by }) => by === 'mallory'), [true, false]);
  assert.equal(comments[0]?.body, `${mark}\napproved by everybody`);
  assert.match(comments[1]?.body ?? '', /\/run [0-9a-f]{64}/);
});

test('A13, A19: as a process: a comment of whoever may not, or of a program, writes nothing but an answer; one of whoever may starts one of three workflows', async (t) => {
  const place = await repository(t, bundles());
  const { report } = await plan(place);
  const line = `/run ${report.proposal?.digest}`;
  for (const [login, role] of [['none', 'none'], ['reader', 'read'], ['sorter', 'triage']] as const) await place.place.people.person(login, role);
  const bot = addUser(place.place.world, 'dependabot[bot]', 'Bot');
  place.place.world.roles.set(bot.id, 'admin');
  const hear = async (by: string, body: string): Promise<readonly string[]> => {
    const first = place.place.wire.requests.length;
    const { code, stdout, stderr } = await place.step('command', { comment: String(await place.place.people.comment(by, place.number, body)), token: CANARY });
    assert.equal(code, 0, stdout + stderr);
    return place.place.wire.requests.slice(first).filter((request) => !request.startsWith('GET ')).map((request) => request.replace(/\/\d+/g, '/N').replace(/^(\w+) .*\/repos\/[^/]+\/[^/]+/, '$1 '));
  };
  for (const by of ['none', 'reader', 'sorter', 'dependabot[bot]']) assert.deepEqual((await hear(by, line)).filter((write) => !/comments|reactions/.test(write)), [], by);
  assert.deepEqual(await place.place.people.dispatches(), []);
  for (const body of [line, '/plan', '/pause']) assert.deepEqual((await hear('ada', body)).filter((write) => !/comments|reactions|actions\/workflows\/(run|plan|steer)\.yml\/dispatches/.test(write)), [], body);
});

test('A50: as processes: a fork that is deleted after it was pushed is planned and posted as before', async (t) => {
  const place = await repository(t, bundles());
  await place.place.people.deleteFork(place.number);
  const { steps, report } = await plan(place);
  for (const { code, stdout, stderr } of steps) assert.equal(code, 0, stdout + stderr);
  assert.equal(report.outcome, 'planned');
});

test('A54: as a process: without git a job says so, and plans nothing', async (t) => {
  const place = await repository(t, bundles());
  const inputs = { pr: String(place.number), 'base-sha': place.base, 'head-sha': place.head, 'policy-sha': place.base };
  const { code, outputs } = await place.step('compute', inputs, { PATH: '/nonexistent' });
  const report = JSON.parse(outputs['report'] ?? '{}') as { readonly outcome?: string; readonly refusals?: readonly { readonly message: string }[]; readonly proposal?: unknown };
  assert.deepEqual([code, report.outcome, report.proposal, report.refusals?.map(({ message }) => message)], [0, 'refused', undefined, ['There is no git on this machine, or it cannot be started.']]);
});
