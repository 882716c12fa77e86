import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { command } from '../../../runner/commands/forge/command.ts';
import { dispatch, environmentOf, type DispatchOptions } from '../../../runner/commands/forge/dispatch.ts';
import { readRunRequest, type RunRequest } from '../../../runner/commands/forge/request.ts';
import { mergeGate } from '../../../runner/commands/forge/merge-gate.ts';
import type { Forge } from '../../../runner/forge/forge.ts';
import { digestOf } from '../../../runner/model/digest.ts';
import { flow, flowPolicy, type Flow } from './flow-world.ts';

/** An approved request: what dispatch is given when everything is as it should be. */
async function ready(f: Flow, contents = 'a', more: Partial<DispatchOptions> = {}): Promise<DispatchOptions> {
  const { number } = await f.open('ada', contents);
  await f.say('bo', number, `/run ${await f.digest(number)}`);
  const inputs = f.place.world.dispatches.at(-1)?.inputs ?? {};
  f.place.world.runs.clear();
  const request = readRunRequest(inputs) as RunRequest;
  return { forge: await f.forge(), request, dispatcher: undefined, run: { id: 1, attempt: 1 }, environment: 'compute', report: await f.report(request, number), plans: await f.planned(contents), files: [], policy: f.policy, trust: f.trust, signer: f.signer, stores: { public: f.store }, runner: 'lab', now: f.now, ...more };
}

async function refuses(f: Flow, options: DispatchOptions, pattern: RegExp): Promise<void> {
  const answer = await dispatch(options);
  assert.ok('refused' in answer, JSON.stringify(answer));
  assert.match(answer.refused.join('\n'), pattern);
  for (const folder of ['approvals', 'launches', 'queue', 'proposals', 'plans']) assert.deepEqual(await f.store.list(folder), [], folder);
}

test('I2: both commits are read once and handed on; what is started names them', async (t) => {
  const f = await flow(t);
  const { number, headSha } = await f.open('ada', 'a');
  const base = (await (await f.forge()).pullRequest(number))?.base.sha;
  let reads = 0;
  const forge: Forge = { ...(await f.forge()), pullRequest: async (n) => ((reads += 1), (await f.forge()).pullRequest(n)) };
  await command({ forge, comment: await f.place.people.comment('bo', number, `/run ${await f.digest(number)}`) });
  assert.equal(reads, 1);
  const inputs = f.place.world.dispatches[0]?.inputs ?? {};
  assert.deepEqual([inputs.base_sha, inputs.head_sha], [base, headSha]);
  await f.drain();
  const [approval] = await f.approvals();
  assert.deepEqual([approval?.pullRequest?.baseSha, approval?.pullRequest?.headSha], [base, headSha]);
});

test('I3: an approval is of a digest: it stands after a push that gives the same, and does not cover what is new', async (t) => {
  const f = await flow(t);
  const { number } = await f.open('ada', 'a');
  const digest = await f.digest(number);
  const second = await f.push(number, 'a');
  assert.equal(await f.digest(number), digest);
  await f.say('bo', number, `/run ${digest}`);
  assert.ok('approval' in ((await f.drain())[0] ?? {}));
  assert.equal((await f.approvals())[0]?.pullRequest?.headSha, second);
  await f.push(number, 'ab');
  await f.say('bo', number, `/run ${digest}`);
  const [answer] = await f.drain();
  assert.ok(answer !== undefined && 'refused' in answer && /the commits give the proposal/.test(answer.refused.join()), JSON.stringify(answer));
  assert.deepEqual((await f.launches()).map(({ analysis }) => analysis), ['copy-a']);
});

test('I4: what was recomputed, asked for and approved has to be one, plan by plan', async (t) => {
  const f = await flow(t);
  const good = await ready(f);
  const other = await f.report({ ...good.request, headSha: (await f.open('mallory', 'b')).headSha });
  await refuses(f, { ...good, report: other, plans: await f.planned('b') }, /it was recomputed from/);
  await refuses(f, { ...good, report: { ...other, commits: good.report.commits }, plans: await f.planned('b') }, /the commits give the proposal/);
  await refuses(f, { ...good, report: { ...good.report, proposal: { digest: good.request.proposal, plans: other.proposal?.plans ?? [] } } }, /the digest of the proposal is not that of its plans/);
  await refuses(f, { ...good, plans: [] }, /1 of its plans were not handed over/);
  await refuses(f, { ...good, plans: await f.planned('ab') }, /plans were handed over that are not in the proposal/);
  await refuses(f, { ...good, report: { ...good.report, outcome: 'refused', refusals: [{ code: 'mixed', message: 'only alone' }] } }, /only alone/);
  await refuses(f, { ...good, report: { ...good.report, pullRequest: 99 } }, /recomputed for the pull request 99/);
  // An embargo is in the report: what is hidden has a zone of its own, or none.
  await refuses(f, { ...good, report: { ...good.report, analyses: good.report.analyses.map((one) => ({ ...one, privacy: 'private' as const })) } }, /is private, and there is no private zone to run it in/);
  assert.ok('approval' in (await dispatch(good)));
});

test('I7: each write has one name, so that doing it again does nothing twice, wherever it was broken off', async (t) => {
  const f = await flow(t);
  const good = await ready(f, 'ab');
  const paths = ['plans', 'steps', 'blobs/sha256', 'proposals', 'approvals', 'launches', 'queue'];
  let broken = 0;
  for (let at = 0; ; at += 1) {
    let writes = 0;
    const fails = async <T>(write: () => Promise<T>): Promise<T> => {
      writes += 1;
      if (writes - 1 === at) throw new Error('the store is away');
      return write();
    };
    // Each try goes one write further than the one before, since what those wrote is there.
    const store: typeof f.store = { ...f.store, create: (path, bytes) => fails(() => f.store.create(path, bytes)), putBlob: (bytes) => fails(() => f.store.putBlob(bytes)) };
    const answer = await dispatch({ ...good, stores: { public: store } }).catch((error: Error) => error.message);
    if (answer !== 'the store is away') {
      assert.ok(typeof answer === 'object' && 'approval' in answer, JSON.stringify(answer));
      break;
    }
    broken += 1;
    // A launch in a queue is one whose approval and plan are there.
    const [queued, approvals] = [await f.store.list('queue/lab'), await f.approvals()];
    assert.ok(queued.length === 0 || approvals.length === 1, 'a launch is queued that nobody approved');
  }
  assert.ok(broken >= 8, `only ${broken} writes were broken off`);
  assert.deepEqual([(await f.approvals()).length, (await f.launches()).length, (await f.store.list('queue/lab')).length], [1, 2, 2]);
  const before = await Promise.all(paths.map((path) => f.store.list(path)));
  const again = await dispatch(good);
  assert.ok('approval' in again && again.adopted);
  assert.deepEqual(await Promise.all(paths.map((path) => f.store.list(path))), before);
});

test('I9: a click counts in the run and attempt that it was given in; another attempt is another decision', async (t) => {
  const f = await flow(t);
  f.policy = flowPolicy({ classes: { large: { who: ['team:lab'], approvers: 2, click: true, budget: false } } });
  const { number } = await f.open('ada', 'a');
  await f.say('bo', number, `/run ${await f.digest(number)}`);
  const inputs = f.place.world.dispatches[0]?.inputs ?? {};
  const run = [...f.place.world.runs.values()][0] as { readonly id: number; clicks: unknown[] };
  const again = (attempt: number, environment = 'compute-reviewed'): ReturnType<Flow['run']> => f.run(inputs, { run: { id: run.id, attempt }, environment });
  const refused = async (answer: ReturnType<Flow['run']>, pattern: RegExp): Promise<void> => {
    const given = await answer;
    assert.ok('refused' in given, JSON.stringify(given));
    assert.match(given.refused.join('\n'), pattern);
    assert.deepEqual(await f.store.list('approvals'), []);
  };
  const user = (login: string): unknown => [...f.place.world.users.values()].find((one) => one.login === login);
  const click = (login: string, state = 'approved', environment = 'compute-reviewed'): number => run.clicks.push({ by: user(login), state, environment });
  await refused(again(1, 'compute'), /needs approvals of 2 people|needs a click/);
  await refused(again(1), /needs a click/);
  click('cy', 'rejected');
  click('cy', 'approved', 'observe');
  await refused(again(1), /needs a click/);
  // The one who commented is one person, wherever they click.
  click('bo');
  await refused(again(1), /needs approvals of 2 people/);
  await refused(again(2), /whose click attempt 2 of run \d+ had is not known/);
  click('cy');
  await refused(again(2), /whose click attempt 2/);
  const answer = await again(1);
  assert.ok('approval' in answer, JSON.stringify(answer));
  assert.match(answer.approval, new RegExp(`run-${run.id}-1$`));
  assert.deepEqual((await f.approvals())[0]?.approvers.map(({ login, via }) => [login, via]).sort(), [['bo', 'environment'], ['cy', 'environment']]);
});

test('files of the change are copied when a plan needs them, under the digest that they have', async (t) => {
  const f = await flow(t);
  const folder = mkdtempSync(join(tmpdir(), 'headgate-flow-files-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const data = digestOf('one\n');
  const good = await ready(f);
  const other = write(digestOf('x'), 'x');
  await assert.rejects(dispatch({ ...good, files: [write(data, 'two\n')] }), /was handed over as/);
  assert.deepEqual(await f.launches(), []);
  assert.ok('approval' in (await dispatch({ ...good, files: [write(data, 'one\n'), other] })));
  assert.deepEqual([await f.store.blobSize(data), await f.store.blobSize(digestOf('x'))], [4, undefined]);
});

test('somebody is asked to click where the policy asks for a click, or for more people than there is evidence of', async (t) => {
  const f = await flow(t);
  const { report, request } = await ready(f, 'a');
  const needs = report.policy?.needs as NonNullable<NonNullable<typeof report.policy>['needs']>;
  const asked = (more: object, evidence = request.evidence): string => environmentOf({ policy: { ...(report.policy as NonNullable<typeof report.policy>), needs: { ...needs, ...more } } }, { evidence });
  assert.equal(asked({}), 'compute');
  assert.equal(asked({ click: true }), 'compute-reviewed');
  assert.equal(asked({ approvers: 2 }), 'compute-reviewed');
  assert.equal(asked({ approvers: 2 }, [...request.evidence, { kind: 'review', id: 1 }]), 'compute');
});

test('I14: a policy that was changed since the plans were recomputed is asked anew, and a repository is known by its id', async (t) => {
  const f = await flow(t);
  const good = await ready(f);
  await refuses(f, { ...good, policy: undefined }, /policy\.json at the tip of the default branch could not be read/);
  await refuses(f, { ...good, policy: flowPolicy({ networks: [] }) }, /asks for the network class none/);
  await refuses(f, { ...good, policy: flowPolicy({ title: 'Another' }) }, /policy\.json was changed since/);
  await refuses(f, { ...good, trust: { ...good.trust, repository: 'github.com:1' } }, /the forge says that this is/);
  assert.ok('approval' in (await dispatch(good)));
});

test('I13, A44: an approval that somebody else put into the store, under the name of ours, starts nothing', async (t) => {
  const f = await flow(t);
  const good = await ready(f);
  const [{ name }] = [{ name: `pr-${good.request.pullRequest}-comment-${good.request.evidence[0]?.id}` }];
  for (const forged of ['{}', 'torn', JSON.stringify({ payloadType: 'application/vnd.headgate.approval.v1+json', payload: Buffer.from('{}').toString('base64'), signatures: [{ keyid: 'x', sig: 'eA==' }] })]) {
    await f.store.put(`approvals/${good.request.proposal}/${name}.json`, forged);
    const answer = await dispatch(good);
    assert.ok('refused' in answer && /is in the store, and it/.test(answer.refused.join()), JSON.stringify(answer));
    assert.deepEqual(await f.launches(), []);
  }
});

test('a merge group passes when every plan that it adds has its result, and shows the new proposal where the merge changed it', async (t) => {
  const f = await flow(t);
  const forge = await f.forge();
  const { number, headSha } = await f.open('ada', 'a');
  await f.plan(number);
  const base = (await forge.pullRequest(number))?.base.sha as string;
  const own = await f.report({ baseSha: base, headSha });
  const finished = { ...own, analyses: own.analyses.map((one) => ({ ...one, finished: true, counts: { cached: 1, new: 0, follow: 0 } })) };
  assert.deepEqual(await mergeGate({ forge, report: finished, headSha, pullRequest: number }), { passes: true, reopened: false });
  assert.deepEqual(await mergeGate({ forge, report: own, headSha, pullRequest: number }), { passes: false, reopened: false });
  assert.equal(f.check('headgate/run', headSha)?.conclusion, 'failure');
  // What was merged before it changed what it would run.
  const merged = await f.report({ baseSha: base, headSha: (await f.open('ada', 'b')).headSha });
  const group = { ...merged, commits: { base, head: headSha } };
  assert.deepEqual(await mergeGate({ forge, report: group, headSha, pullRequest: number }), { passes: false, reopened: true });
  assert.match((await f.comments(number))[0]?.body ?? '', new RegExp(`The default branch moved on[^]*/run ${merged.proposal?.digest}`));
  assert.deepEqual(await mergeGate({ forge, report: { ...own, outcome: 'nothing', analyses: [] }, headSha }), { passes: true, reopened: false });
  for (const outcome of ['findings', 'refused'] as const) assert.equal((await mergeGate({ forge, report: { ...finished, outcome }, headSha })).passes, false, outcome);
});
