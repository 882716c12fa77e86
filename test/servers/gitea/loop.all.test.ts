import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { signApproval } from '../../../runner/gate/approval.ts';
import { readSigningKey, type SigningKey } from '../../../runner/gate/signature.ts';
import type { Approval } from '../../../runner/model/approval.ts';
import type { Launch } from '../../../runner/model/stored.ts';
import { pems } from '../../gate/world.ts';
import { startLoop, type Ended } from './loop.ts';
import { chart } from './study.ts';

const loop = await startLoop({ strangers: ['ada', 'mallory'] });
after(() => loop.close());

/** What our comment says, when it says what it is to say. */
const shown = (number: number, wanted: RegExp): Promise<string> => loop.until(`a comment like ${wanted} below ${number}`, async () => (await loop.comments(number)).find(({ by, body }) => by === 'headgate-bot' && body.startsWith('<!-- headgate proposal') && wanted.test(body))?.body);
const proposed = async (number: number): Promise<string> => /\/run ([0-9a-f]{64})/.exec(await shown(number, /\/run [0-9a-f]{64}/))?.[1] ?? '';
const answered = async (number: number): Promise<string> => (await loop.comments(number)).find(({ by, body }) => by === 'headgate-operator' && body.startsWith('<!-- headgate answer'))?.body ?? '';
const check = (name: string, sha: string): Promise<{ readonly state: string; readonly title: string }> => loop.until(`the check ${name} of ${sha}`, async () => {
  const found = (await loop.checks(sha)).get(name);
  return found?.state === 'pending' ? undefined : found;
});

/** The operator's program looks once, and ends well; what it says. */
async function heard(): Promise<string> {
  const { code, stderr } = await loop.listen();
  assert.equal(code, 0, stderr);
  return stderr;
}

/** The runner empties its queue; what it says. */
async function worked(): Promise<string> {
  const { code, stderr }: Ended = await loop.work();
  assert.equal(code, 0, stderr);
  return stderr;
}

/** Launches of the staging store. */
function launches(): Launch[] {
  const folder = join(loop.stores.staging, 'launches');
  const paths = existsSync(folder) ? readdirSync(folder).flatMap((plan) => readdirSync(join(folder, plan)).filter((name) => !name.endsWith('.end.json')).map((name) => join(folder, plan, name))) : [];
  return paths.map((path) => JSON.parse(readFileSync(path, 'utf8')) as Launch);
}

test('a stranger\'s fork opens a pull request and is told digest, class, cost at caps and the line that approves', async () => {
  const { number, headSha } = await loop.propose('ada', 'blue', chart('blue-week', 'steelblue'));
  const body = await shown(number, /\/run [0-9a-f]{64}/);
  assert.match(body, /<code>blue-week<\/code> \| 0 \| 1 \| 0 \| a new analysis \| at most 0\.0167 processor hours, 0\.63 EUR/);
  assert.match(body, /Class \*\*standard\*\*: it needs an approval among <code>grace<\/code>/);
  assert.deepEqual(await check('headgate/plan', headSha), { state: 'success', title: (await loop.checks(headSha)).get('headgate/plan')?.title });
  // Workflows that run the contribution's own copy of everything wait for a person, the first time.
  const waiting = await loop.until('a run of validate', async () => (await loop.runs()).find(({ workflow }) => workflow === 'validate.yml'));
  assert.notEqual(waiting.status, 'completed');
  await loop.release(waiting.id);
  assert.equal((await loop.until('the end of validate', async () => (await loop.runs()).find(({ id, status }) => id === waiting.id && status === 'completed'))).conclusion, 'success');
});

test('A33: what is over a limit is refused, whatever is approved', async () => {
  const { number, headSha } = await loop.propose('ada', 'all', chart('all-weeks', 'red', { grid: { colour: ['red', 'green', 'blue', 'grey', 'black', 'pink'] }, parameters: { column: 'celsius' } }));
  const body = await shown(number, /all-weeks/);
  assert.match(body, /6 tasks/);
  assert.doesNotMatch(body, /\/run [0-9a-f]{64}/);
  assert.equal((await check('headgate/plan', headSha)).state, 'failure');
  await loop.say('grace', number, `/run ${'0'.repeat(64)}`);
  assert.match(await heard(), /refused: .*6 tasks.*5/);
  assert.match(await answered(number), /nothing was started/);
  assert.deepEqual(launches(), []);
  await loop.shut('ada', number);
});

test('A10: what is pushed after an approval is not started under it', async () => {
  const { number } = await loop.propose('ada', 'grey', chart('grey-week', 'grey'));
  const digest = await proposed(number);
  await loop.say('grace', number, `/run ${digest}`);
  await loop.push('ada', 'grey', chart('grey-week', 'black'));
  assert.match(await heard(), new RegExp(`refused: the commits give the proposal [0-9a-f]{64}, and ${digest} was approved`));
  assert.deepEqual(launches(), []);
  assert.match(await shown(number, new RegExp(`${digest}[^]*/run (?!${digest})|/run (?!${digest})[^]*${digest}`)), /black/);
  await loop.shut('ada', number);
});

test('a maintainer approves it by its digest, a runner computes it, and nothing of it is started twice', async () => {
  const number = 1;
  const { head: { sha: headSha } } = await loop.server.ask<{ readonly head: { readonly sha: string } }>('GET', '/repos/acme/study/pulls/1');
  const digest = await proposed(number);
  await loop.say('mallory', number, `/run ${digest}`);
  await loop.say('ada', number, `/run ${digest}`);
  assert.match(await heard(), /ignored: mallory may not command here[^]*refused: .*ada/);
  assert.deepEqual(launches(), []);
  await loop.say('grace', number, `Fine.\n\n/run ${digest}`);
  assert.match(await heard(), /approval pr-1-comment-\d+: [0-9a-z]/);
  const [launch, ...others] = launches();
  assert.deepEqual([launch?.analysis, launch?.by, launch?.runner, others.length], ['blue-week', 'ada', 'lab', 0]);
  // Whoever hears it again has forgotten that it was heard.
  assert.match(await heard(), /which was there/);
  assert.deepEqual(launches(), [launch]);
  assert.match(await worked(), /blue-week complete, 1 task run/);
  assert.match(await heard(), /which was there/);
  assert.deepEqual(launches(), [launch]);
  assert.doesNotMatch(await worked(), /takes/);
  assert.match(await answered(number), /approved as <code>pr-1-comment-\d+<\/code>/);
  // One round of the reconciler, and the comment and the check say it, with the cost by the ledger beside the one that was estimated.
  await loop.start('reconcile.yml');
  assert.match(await shown(number, /### Run: [^]*Used /), /at most 0\.0167 processor hours, 0\.63 EUR[^]*Approved by <code>grace<\/code> in the class standard[^]*<code>blue-week<\/code> \| complete[^]*Used [0-9.]+ s of work, [0-9.]+ EUR/);
  assert.equal((await check('headgate/run', headSha)).state, 'success');
});

test('A20: what was cancelled stays so until somebody approves it again', async () => {
  const { number } = await loop.propose('ada', 'red', chart('red-week', 'red'));
  const digest = await proposed(number);
  await loop.say('grace', number, `/run ${digest}`);
  assert.match(await heard(), new RegExp(`approval pr-${number}-comment`));
  await loop.say('grace', number, '/cancel');
  assert.match(await heard(), /cancel [0-9a-z]/);
  assert.match(await worked(), /red-week was cancelled before it began/);
  const before = launches();
  assert.match(await heard(), /which was there/);
  assert.doesNotMatch(await worked(), /takes/);
  assert.deepEqual(launches(), before);
  // The old wish is not for what is asked for after it.
  await loop.say('grace', number, `/run ${digest}`);
  await heard();
  assert.match(await worked(), /red-week complete, 1 task run/);
});

test('what was approved for a pull request that is closed before it began never begins', async () => {
  const { number } = await loop.propose('ada', 'pink', chart('pink-week', 'pink'));
  await loop.say('grace', number, `/run ${await proposed(number)}`);
  await heard();
  const launch = launches().find(({ analysis }) => analysis === 'pink-week') as Launch;
  await loop.shut('ada', number);
  const wished = join(loop.stores.staging, 'wanted/plans', launch.plan);
  await loop.until('the wish of the workflow that steers', async () => existsSync(wished) || undefined);
  assert.match(await worked(), /pink-week was cancelled before it began/);
});

test('I13, A44: an approval that somebody put into the store starts nothing', async () => {
  const { number } = await loop.propose('ada', 'teal', chart('teal-week', 'teal'));
  const digest = await proposed(number);
  await loop.say('grace', number, `/run ${digest}`);
  await heard();
  const launch = launches().find(({ analysis }) => analysis === 'teal-week') as Launch;
  const folder = join(loop.stores.staging, 'approvals', digest);
  const path = join(folder, readdirSync(folder)[0] as string);
  const signed = JSON.parse(readFileSync(path, 'utf8')) as { readonly payload: string };
  const approval = JSON.parse(Buffer.from(signed.payload, 'base64').toString('utf8')) as Approval;
  // In place of the true one, and beside it: by a key of another, and by none.
  const forged: [string, object][] = [[path, signApproval(approval, readSigningKey(pems.second) as SigningKey)], [join(folder, 'mine.json'), { ...signApproval({ ...approval, id: 'mine' }, readSigningKey(pems.second) as SigningKey), signatures: [] }]];
  for (const [at, envelope] of forged) {
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, JSON.stringify(envelope));
  }
  assert.match(await worked(), new RegExp(`does not take launch ${launch.id} of teal-week: `));
  assert.equal(existsSync(join(loop.stores.staging, 'launches', launch.plan, `${launch.id}.end.json`)), false);
  // Nor is it taken for an approval that was given before.
  assert.match(await heard(), new RegExp(`refused: approvals/${digest}/`));
});

test('what was merged is published by its workflow, everybody can verify it, and the site shows its figure', async () => {
  assert.equal(await loop.merge(1), 'success');
  const [launch] = launches().filter(({ analysis }) => analysis === 'blue-week') as [Launch];
  assert.equal(readdirSync(join(loop.stores.main, 'results', launch.plan)).length > 0, true);
  assert.equal(existsSync(join(loop.stores.main, 'launches', launch.plan, `${launch.id}.json`)), true);
  const [month] = readdirSync(join(loop.stores.main, 'ledger')) as [string];
  const line = JSON.parse(readFileSync(join(loop.stores.main, 'ledger', month, `${launch.id}.ndjson`), 'utf8')) as { readonly by: string; readonly approval: string; readonly tasks: number; readonly cpu: number };
  assert.deepEqual([line.by, line.approval, line.tasks, line.cpu > 0], ['ada', launch.approval, 1, true]);
  // Nothing that was not merged is there, though it was computed and approved.
  assert.deepEqual(readdirSync(join(loop.stores.main, 'launches')), [launch.plan]);
  const { code, stdout, stderr } = await loop.verify('blue-week');
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /blue-week[^]*grace/);
  const page = readFileSync(join(await loop.site(), 'analyses/blue-week/index.html'), 'utf8');
  assert.match(page, /<img[^>]+\.svg/);
  assert.match(page, /The week in bars/);
});
