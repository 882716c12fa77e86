import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { reconcile } from '../../../runner/commands/forge/reconcile.ts';
import { RUN_WORKFLOW, readRunTitle, runInputs, readRunRequest, type RunRequest } from '../../../runner/commands/forge/request.ts';
import { ForgeError } from '../../../runner/forge/forge-error.ts';
import { canonical, type Json } from '../../../runner/model/canonical.ts';
import type { Fault } from '../../forge/fake/faults.ts';
import { flow, type Flow } from './flow-world.ts';

const ours = async (f: Flow, number: number): Promise<string[]> => (await f.comments(number)).filter(({ by }) => by.startsWith('headgate')).map(({ body }) => body);

/** A run of W4 that waits, with the title that the workflow gives it. */
function waiting(f: Flow, inputs: { readonly [name: string]: string }): number {
  const id = f.place.world.nextId();
  const request = readRunRequest(inputs) as RunRequest;
  f.place.world.runs.set(id, { id, workflow: RUN_WORKFLOW, title: `run ${Object.values(runInputs(request)).join(' ')}`, attempt: 1, status: 'waiting', conclusion: null, clicks: [] });
  return id;
}

async function approved(f: Flow, contents: string): Promise<{ readonly number: number; readonly headSha: string }> {
  const opened = await f.open('ada', contents);
  await f.plan(opened.number);
  await f.say('bo', opened.number, `/run ${await f.digest(opened.number)}`);
  assert.ok((await f.drain()).every((one) => 'approval' in one));
  return opened;
}

test('a push before the approval replaces the comment in place and keeps the digest before', async (t) => {
  const f = await flow(t);
  const { number } = await f.open('ada', 'a');
  await f.plan(number);
  const first = await f.digest(number);
  await f.push(number, 'b');
  await f.plan(number);
  const [text, ...more] = await ours(f, number);
  assert.deepEqual(more, []);
  assert.match(text ?? '', new RegExp(`/run ${await f.digest(number)}[^]*Shown before: 1 other proposal[^]*${first}`));
  // What was planned of a commit that is no longer the head is not shown.
  assert.equal((await f.plan(number, { baseSha: (await (await f.forge()).pullRequest(number))?.base.sha as string, headSha: 'a'.repeat(40) })).did, 'stale');
  assert.deepEqual(await ours(f, number), [text]);
});

test('a push after the command: the same proposal is asked for at the new commit, another one is cancelled', async (t) => {
  const f = await flow(t);
  const { number } = await f.open('ada', 'a');
  await f.plan(number);
  await f.say('bo', number, `/run ${await f.digest(number)}`);
  const inputs = f.place.world.dispatches[0]?.inputs ?? {};
  f.place.world.runs.clear();
  f.place.world.dispatches.length = 0;
  const id = waiting(f, inputs);
  assert.deepEqual((await f.reconcile()).repaired, { dispatched: [], cancelled: [] });
  const second = await f.push(number, 'a');
  await f.plan(number);
  const { repaired } = await f.reconcile();
  assert.deepEqual(repaired.cancelled, [id]);
  assert.deepEqual(repaired.dispatched.map(({ workflow, inputs: next }) => [workflow, next.head_sha, next.proposal, next.evidence]), [[RUN_WORKFLOW, second, inputs.proposal, inputs.evidence]]);
  const other = waiting(f, { ...inputs, head_sha: second });
  await f.push(number, 'b');
  await f.plan(number);
  assert.deepEqual((await f.reconcile()).repaired, { dispatched: [], cancelled: [other] });
});

test('a push while it runs: plans that are still proposed go on, launches of the others are cancelled', async (t) => {
  const f = await flow(t);
  const { number } = await approved(f, 'ab');
  const launches = await f.launches();
  const of = (analysis: string): (typeof launches)[number] => launches.find((one) => one.analysis === analysis) as (typeof launches)[number];
  await f.push(number, 'aB');
  await f.plan(number);
  const { repairs, repaired } = await f.reconcile();
  assert.equal(repairs.keep.length, 1);
  assert.deepEqual(repaired.dispatched.map(({ workflow, inputs }) => [workflow, inputs.action]), [['steer.yml', 'keep']]);
  assert.deepEqual((await f.wishes(of('copy-b').plan)).map(({ action, launches: which }) => [action, which]), [['cancel', [of('copy-b').id]]]);
  assert.deepEqual(await f.wishes(of('copy-a').plan), []);
  // The runner ends what was cancelled; then there is nothing more to say.
  await f.end(of('copy-b'), 'cancelled');
  assert.deepEqual((await f.reconcile()).repairs.keep, []);
});

test('an approval covers a subset: what is left of a proposal needs no new one', async (t) => {
  const f = await flow(t);
  const { number } = await approved(f, 'abc');
  await f.push(number, 'ac');
  await f.plan(number);
  await f.reconcile();
  const head = (await (await f.forge()).pullRequest(number))?.headSha as string;
  assert.match(f.check('headgate/run', head)?.title ?? '', /2 analyses waiting for a runner/);
  // Something new does: then the check says that it is not started.
  await f.push(number, 'acd');
  await f.plan(number);
  await f.reconcile();
  const newer = (await (await f.forge()).pullRequest(number))?.headSha as string;
  assert.match(f.check('headgate/run', newer)?.title ?? '', /1 not started/);
  assert.equal(f.check('headgate/run', newer)?.conclusion, null);
});

test('closed unmerged: what waits and what runs of it is cancelled, and another pull request that wants the same goes on', async (t) => {
  const f = await flow(t);
  const [one, other] = [await approved(f, 'a'), await approved(f, 'a')];
  const inputs = f.place.world.dispatches[0]?.inputs ?? {};
  const id = waiting(f, { ...inputs, pr: String(one.number) });
  await f.place.people.close(one.number);
  const steered = await f.steer(one.number, { kind: 'closed' });
  assert.deepEqual(steered.cancelled, [id]);
  const launches = await f.launches();
  const own = launches.find(({ why }) => why.startsWith(`pull request ${one.number},`));
  assert.deepEqual(steered.wishes, [{ launch: own?.id, action: 'cancel' }]);
  assert.deepEqual((await f.wishes(own?.plan as string)).map(({ launches: which }) => which), [[own?.id]]);
  assert.equal(launches.filter(({ why }) => why.startsWith(`pull request ${other.number},`)).length, 1);
});

test('commands steer the launches of their own pull request, of the analyses that are named, once each', async (t) => {
  const f = await flow(t);
  const { number } = await approved(f, 'ab');
  const other = await approved(f, 'ab');
  const launches = (await f.launches()).filter(({ why }) => why.startsWith(`pull request ${number},`));
  const plan = launches.find(({ analysis }) => analysis === 'copy-a')?.plan as string;
  await f.say('ada', number, '/pause copy-a');
  const inputs = f.place.world.dispatches.at(-1)?.inputs ?? {};
  await f.drain();
  const [wish, ...more] = await f.wishes(plan);
  assert.deepEqual([wish?.action, wish?.by, wish?.launches, more], ['pause', 'ada', [launches.find(({ analysis }) => analysis === 'copy-a')?.id], []]);
  // The workflow runs again, or is sent a comment that says something else.
  const comment = Number((inputs.by ?? '').slice('comment:'.length));
  assert.deepEqual((await f.steer(number, { kind: 'command', comment, action: 'pause' })).wishes, []);
  for (const [pull, action, id] of [[number, 'cancel', comment], [other.number, 'pause', comment], [number, 'pause', 4242], [number, 'pause', await f.place.people.comment('mallory', number, '/pause')]] as const) assert.match((await f.steer(pull, { kind: 'command', comment: id, action })).nothing ?? '', /./);
  assert.equal((await f.wishes(plan)).length, 1);
});

test('I7, A18: a lost event is made up for: what was never planned is planned, and a check that is missing is written', async (t) => {
  const f = await flow(t);
  const { number, headSha } = await f.open('ada', 'a');
  const { repaired } = await f.reconcile();
  assert.deepEqual(repaired.dispatched.map(({ workflow, inputs }) => [workflow, inputs.pr, inputs.head_sha]), [['plan.yml', String(number), headSha]]);
  assert.match((await ours(f, number))[0] ?? '', /\/run [0-9a-f]{64}/);
  f.place.world.checks.clear();
  await f.reconcile();
  assert.equal(f.check('headgate/run', headSha)?.title, 'Waits for an approval');
  const second = await f.push(number, 'b');
  await f.reconcile();
  assert.equal(f.check('headgate/plan', second)?.conclusion, 'success');
});

test('I7: a command whose event was lost is made up for once: by people who may command, for what is proposed now, and never when a run was started for it', async (t) => {
  const f = await flow(t);
  const { number, headSha } = await f.open('ada', 'a');
  await f.plan(number);
  const digest = await f.digest(number);
  for (const [by, body] of [['mallory', `/run ${digest}`], ['bo', `/run ${'a'.repeat(64)}`], ['bo', `> /run ${digest}`], ['bo', 'thanks']] as const) await f.place.people.comment(by, number, body);
  const edited = await f.place.people.comment('cy', number, 'thanks');
  await f.place.people.editComment('cy', edited, `/run ${digest}`);
  assert.deepEqual((await f.reconcile()).repaired.dispatched, []);
  const lost = await f.place.people.comment('bo', number, `/run ${digest}`);
  const { repaired } = await f.reconcile();
  assert.deepEqual(repaired.dispatched.map(({ workflow, inputs }) => [workflow, inputs.head_sha, inputs.proposal, inputs.evidence]), [[RUN_WORKFLOW, headSha, digest, `comment:${lost}`]]);
  assert.deepEqual((await f.launches()).map(({ analysis }) => analysis), ['copy-a']);
  assert.deepEqual((await f.reconcile()).repaired.dispatched, []);
  // One that was heard and refused is not asked for every ten minutes.
  const other = await f.open('ada', 'bcd');
  await f.plan(other.number);
  await f.say('mallory', other.number, `/run ${await f.digest(other.number)}`);
  await f.say('ada', other.number, `/run ${await f.digest(other.number)}`);
  assert.deepEqual((await f.drain()).map((one) => 'refused' in one), [true]);
  assert.deepEqual((await f.reconcile()).repaired.dispatched, []);
});

test('a snapshot that is missing takes nothing away that is shown', async (t) => {
  const f = await flow(t);
  const { number, headSha } = await approved(f, 'a');
  await f.reconcile();
  const [text, title] = [(await ours(f, number))[0], f.check('headgate/run', headSha)?.title];
  assert.match(text ?? '', /### Run: .*waiting for a runner/);
  await reconcile({ forge: await f.forge(), snapshots: [] });
  assert.deepEqual([(await ours(f, number))[0], f.check('headgate/run', headSha)?.title], [text, title]);
});

test('A50: a fork that was deleted is planned and approved as before', async (t) => {
  const f = await flow(t);
  const { number } = await f.open('ada', 'a');
  await f.place.people.deleteFork(number);
  await f.plan(number);
  await f.say('bo', number, `/run ${await f.digest(number)}`);
  assert.ok('approval' in ((await f.drain())[0] ?? {}));
});

/** Everything that is there in the end, without what follows from how often somebody asked. */
async function ending(f: Flow, number: number): Promise<string> {
  const checks = [...f.place.world.checks.values()].map(({ name, sha, status, conclusion, title }) => [name, sha, status, conclusion, title]).sort();
  const launches = (await f.launches()).map(({ analysis, plan, by, runner }) => [analysis, plan, by, runner]).sort();
  return canonical({ comments: (await ours(f, number)).map((text) => text.replace(/ until [0-9-]+ [0-9&#;:]+ UTC/g, '')), checks, launches, queue: (await f.store.list('queue/lab')).length, approvals: (await f.approvals()).length } as unknown as Json);
}

/** Plan, command, run, report. A job that fails is red, and the next begins all the same. */
async function story(t: TestContext, faultAt: (index: number) => Fault | undefined): Promise<{ readonly end: string; readonly requests: number; readonly failed: number; readonly repeated: number }> {
  const f = await flow(t);
  let [failed, repeated] = [0, 0];
  const job = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
      failed += 1;
    }
  };
  const { number } = await f.open('ada', 'ab');
  const begin = f.place.wire.requests.length;
  f.place.fault = (index) => faultAt(index - begin);
  await job(() => f.plan(number));
  const say = async (): Promise<void> => {
    const id = await f.place.people.comment('bo', number, `/run ${await f.digest(number)}`);
    await job(() => f.hear(id));
    await job(() => f.drain());
  };
  await say();
  await job(() => f.reconcile());
  const requests = f.place.wire.requests.length - begin;
  f.place.fault = () => undefined;
  const { repaired } = await f.reconcile();
  // The end of what it started rings for it again.
  if (repaired.dispatched.some(({ workflow }) => workflow === RUN_WORKFLOW)) await f.reconcile();
  if ((await f.launches()).length === 0) {
    // What a person asked for and was told that it failed, they ask for again.
    repeated = 1;
    await say();
    await f.reconcile();
  }
  assert.deepEqual([...f.place.checked.wrong], []);
  return { end: await ending(f, number), requests, failed, repeated };
}

test('I7: wherever a forge fails for good, and heals, one reconciliation brings everything to the same end', async (t) => {
  const whole = await story(t, () => undefined);
  assert.deepEqual([whole.failed, whole.repeated], [0, 0]);
  const kinds: readonly Fault[] = [{ kind: 'status', status: 502 }, { kind: 'drop', after: true }];
  let [failed, repeated] = [0, 0];
  for (let at = 0; at < whole.requests; at += 1) {
    // Twenty in a row: more than any job tries. Every other time the forge did what was asked, and did not say so.
    const one = await story(t, (index) => (index >= at && index < at + 20 ? kinds[at % 2] : undefined));
    assert.equal(one.end, whole.end, `from request ${at} on`);
    failed += one.failed;
    repeated += one.repeated;
  }
  assert.ok(whole.requests >= 25 && failed >= whole.requests && repeated > 0 && repeated < whole.requests, `${whole.requests} requests, ${failed} jobs failed, ${repeated} commands were given again`);
});

test('titles of runs are read back as they are made', () => {
  const request: RunRequest = { pullRequest: 17, baseSha: 'b'.repeat(40), headSha: 'c'.repeat(40), proposal: 'd'.repeat(64), evidence: [{ kind: 'comment', id: 5 }, { kind: 'review', id: 6 }] };
  const { pr, base_sha, head_sha, proposal, evidence } = runInputs(request);
  assert.deepEqual(readRunTitle(`run ${pr} ${base_sha} ${head_sha} ${proposal} ${evidence}`), request);
});
