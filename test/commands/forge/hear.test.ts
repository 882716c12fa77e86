import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hear, newEar, type Ear, type HearOptions } from '../../../runner/commands/forge/hear.ts';
import { flow, flowPolicy, type Flow } from './flow-world.ts';

/** Whoever reads comments at a forge, for pull requests that declare these. */
async function listener(f: Flow, contents: string, more: Partial<HearOptions> = {}): Promise<{ readonly options: HearOptions; round(ear: Ear): Promise<string[]> }> {
  const options: HearOptions = {
    forge: await f.forge(), stores: { public: f.store }, trust: f.trust, signer: f.signer, runner: 'lab', now: () => f.now,
    policy: async () => f.policy,
    recompute: async (request, _author, use) => {
      const report = await f.report(request, request.pullRequest);
      const known = new Set(report.proposal?.plans ?? []);
      return use({ report, plans: (await f.planned(contents)).filter(({ planned }) => known.has(planned.digest)), files: [] });
    },
    ...more,
  };
  return { options, round: async (ear) => (await hear(options, ear)).map(({ text }) => text) };
}

const answer = async (f: Flow, number: number): Promise<string> => (await f.comments(number)).find(({ body }) => body.startsWith('<!-- headgate answer'))?.body ?? '';

test('what is approved in a comment is signed and started once, by whoever listens and however often', async (t) => {
  const f = await flow(t);
  const { number } = await f.open('ada', 'ab');
  const { round } = await listener(f, 'ab');
  const digest = await f.digest(number);
  const ear = newEar();
  assert.deepEqual(await round(ear), []);
  await f.place.people.comment('mallory', number, `/run ${digest}`);
  await f.place.people.comment('ada', number, `/run ${digest}`);
  const [first, second] = await round(ear);
  assert.match(first ?? '', /^ignored: mallory may not command here$/);
  assert.match(second ?? '', /^refused: .*has 0; ada is not among/);
  assert.match(await answer(f, number), /nothing was started/);
  const id = await f.place.people.comment('bo', number, `Fine.\n\n/run ${digest}`);
  assert.match((await round(ear)).join(), new RegExp(`^approval pr-${number}-comment-${id}: `));
  const launches = await f.launches();
  assert.deepEqual(launches.map(({ analysis, by, runner, approval }) => [analysis, by, runner, approval]).sort(), [['copy-a', 'ada', 'lab', `pr-${number}-comment-${id}`], ['copy-b', 'ada', 'lab', `pr-${number}-comment-${id}`]]);
  const [approval] = await f.approvals();
  assert.deepEqual([approval?.kind === 'proposal' && approval.run, approval?.approvers.map(({ login, via }) => [login, via])], [undefined, [['bo', 'comment']]]);
  assert.deepEqual(await round(ear), []);
  assert.match((await round(newEar())).at(-1) ?? '', /which was there/);
  assert.deepEqual(await f.launches(), launches);
});

test('who listens anew reads no change again that was started, and believes nothing that is not signed', async (t) => {
  const f = await flow(t);
  const { number } = await f.open('ada', 'a');
  const { round } = await listener(f, 'a');
  const digest = await f.digest(number);
  const id = await f.place.people.comment('bo', number, `/run ${digest}`);
  await round(newEar());
  const none = await listener(f, 'a', { recompute: async () => ({ refused: ['it was read again'] }) });
  assert.match((await none.round(newEar())).join(), /which was there/);
  await f.store.put(`approvals/${digest}/pr-${number}-comment-${id}.json`, '{}');
  assert.deepEqual(await none.round(newEar()), ['refused: it was read again']);
  assert.match((await round(newEar())).join(), /^refused: approvals\/.* is in the store, and /);
});

test('an old wish that is heard again is for what was asked for before it', async (t) => {
  const f = await flow(t);
  const { number } = await f.open('ada', 'a');
  const { round } = await listener(f, 'a');
  const digest = await f.digest(number);
  await f.place.people.comment('bo', number, `/run ${digest}`);
  await round(newEar());
  const [first] = await f.launches();
  await f.place.people.comment('bo', number, '/cancel');
  assert.match((await round(newEar())).at(-1) ?? '', /^cancel /);
  await f.end(first as NonNullable<typeof first>, 'cancelled');
  await f.place.people.comment('cy', number, `/run ${digest}`);
  await round(newEar());
  await round(newEar());
  assert.deepEqual((await f.wishes((first as NonNullable<typeof first>).plan)).map(({ action, launches }) => [action, launches]), [['cancel', [first?.id]]]);
});

test('a class that asks for two people has them when each gives the command; a click can be asked for in vain only', async (t) => {
  const f = await flow(t);
  f.policy = flowPolicy({ classes: { large: { who: ['team:lab'], approvers: 2, budget: false } } });
  const { number } = await f.open('ada', 'a');
  const { round } = await listener(f, 'a');
  const digest = await f.digest(number);
  await f.place.people.comment('bo', number, `/run ${digest}`);
  const ear = newEar();
  assert.match((await round(ear)).join(), /^refused: .*needs 2 approvals|^refused: .*has 1/);
  await f.place.people.comment('cy', number, `/run ${digest}`);
  assert.match((await round(ear)).join(), /^approval /);
  assert.deepEqual((await f.approvals())[0]?.approvers.map(({ login }) => login).sort(), ['bo', 'cy']);
  f.policy = flowPolicy({ classes: { large: { who: ['team:lab'], approvers: 2, budget: false, click: true } } });
  await f.place.people.comment('grace', number, `/run ${digest}`);
  assert.match((await round(newEar())).at(-1) ?? '', /^refused: /);
  assert.equal((await f.launches()).length, 1);
});

test('a plan is asked for again only by what was said while somebody listened, and the reconciler is rung when something was started or has ended', async (t) => {
  const f = await flow(t);
  const { number } = await f.open('ada', 'a');
  const { round } = await listener(f, 'a');
  const started = (): string[] => f.place.world.dispatches.map(({ workflow }) => workflow);
  await f.place.people.comment('bo', number, '/plan');
  const ear = newEar();
  await round(ear);
  assert.deepEqual(started(), []);
  await f.place.people.comment('bo', number, '/plan');
  await round(ear);
  assert.deepEqual(started(), ['plan.yml']);
  await f.place.people.comment('bo', number, `/run ${await f.digest(number)}`);
  await round(ear);
  await round(ear);
  assert.deepEqual(started(), ['plan.yml', 'reconcile.yml']);
  for (const launch of await f.launches()) await f.end(launch, 'complete');
  await round(ear);
  await round(ear);
  assert.deepEqual(started(), ['plan.yml', 'reconcile.yml', 'reconcile.yml']);
});
