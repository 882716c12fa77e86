import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test, type TestContext } from 'node:test';
import { small } from '../commands/forge/git-source.ts';
import { rig } from '../rig.ts';
import { check, commanded, mergeGate, reconcile, say, written } from './flow.ts';
import { bundledActions, otherAnalysis, plan, pullRequestEvent, repository, type Repository } from './repository.ts';
import { saidBy } from './workflow.ts';

const bundles = bundledActions();

/** A runner of the name `lab` that has the default branch and trusts the key; it runs what is queued and ends. */
function runner(t: TestContext, one: Repository): (...more: string[]) => Promise<string> {
  const made = rig(t);
  execFileSync('git', ['clone', '-q', one.source.folder, made.path('clone')], { stdio: 'pipe' });
  made.write('lab.json', one.configuration);
  return async (...more) => {
    const ran = await made.run('runner', 'lab', '--once', '--registry', 'clone', '--runner-config', 'lab.json', ...more);
    assert.equal(ran.code, 0, ran.stdout + ran.stderr);
    return ran.stdout + ran.stderr;
  };
}

test('from a pull request to its merge, as processes: planned, approved, signed, run, shown, let through the queue; within 15 requests and 8 writes to plan', async (t) => {
  const one = await repository(t, bundles());
  const run = runner(t, one);
  const { wire } = one.place;
  const planning = wire.requests.length;
  await plan(one);
  const requests = wire.requests.slice(planning);
  const writes = requests.filter((request) => !request.startsWith('GET '));
  t.diagnostic(`${requests.length} requests, ${writes.length} of them write`);
  assert.ok(requests.length <= 15 && writes.length <= 8, `${requests.length} requests, ${writes.length} of them write:\n${requests.join('\n')}`);
  assert.equal(check(one, 'headgate/plan')?.conclusion, 'success');
  assert.equal(check(one, 'headgate/run')?.conclusion, null);
  const group = one.commit(otherAnalysis(one.files), one.base);
  one.source.ref('refs/heads/gh-readonly-queue/main/pr-1', group);
  const early = await mergeGate(one, group);
  assert.deepEqual(early.checks, { 'headgate/plan': 'success', 'headgate/run': 'failure' }, saidBy(early.jobs));

  const inputs = await commanded(one);
  const signed = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs });
  assert.equal(signed['dispatch']?.result, 'success', saidBy(signed));
  await reconcile(one);
  assert.match(check(one, 'headgate/run')?.title ?? '', /waiting for a runner/);
  const log = await run();
  assert.equal(Object.keys(written(one.staging, 'results')).length, 1, log);
  await reconcile(one);
  assert.equal(check(one, 'headgate/run')?.conclusion, 'success', JSON.stringify(check(one, 'headgate/run')));
  const [comment, ...others] = (await one.place.people.commentsOn(one.number)).filter(({ by }) => by === 'headgate-acme[bot]');
  assert.deepEqual(others, []);
  assert.match(comment?.body ?? '', /### Run: .*\n[\s\S]*complete/);
  // A second time nothing is written.
  const again = wire.requests.length;
  await reconcile(one);
  assert.deepEqual(wire.requests.slice(again).filter((request) => !request.startsWith('GET ') && !request.includes('access_tokens')), []);

  const merged = await mergeGate(one, group);
  assert.deepEqual(merged.checks, { 'headgate/plan': 'success', 'headgate/run': 'success' }, saidBy(merged.jobs));
});

test('I7: as processes: a pull request whose event was lost is planned, and a job without its store leaves what is shown as it is', async (t) => {
  const one = await repository(t, bundles());
  await reconcile(one);
  assert.deepEqual((await one.place.people.dispatches()).map(({ workflow, inputs }) => [workflow, inputs['pr'], inputs['head_sha']]), [['plan.yml', '1', one.head]]);
  await one.workflow('plan.yml', { event: 'workflow_dispatch', inputs: { pr: '1', base_sha: one.base, head_sha: one.head } });
  assert.equal(check(one, 'headgate/plan')?.conclusion, 'success');
  const before = await one.place.people.commentsOn(one.number);
  const away = await one.workflow('reconcile.yml', { event: 'schedule', vars: { HEADGATE_STORE: '', HEADGATE_STAGING: '' } });
  assert.deepEqual([away['observe']?.result, away['reconcile']?.result, away['repair']?.result], ['failure', 'success', 'success'], saidBy(away));
  assert.match(saidBy(away), /::error::the job is not told where results are/);
  assert.deepEqual(await one.place.people.commentsOn(one.number), before);
  // A command whose event was lost, once.
  const lost = await one.place.people.comment('ada', one.number, `/run ${/\/run ([0-9a-f]{64})/.exec(before[0]?.body ?? '')?.[1]}`);
  for (let round = 0; round < 2; round += 1) await reconcile(one);
  assert.deepEqual((await one.place.people.dispatches()).slice(1).map(({ workflow, inputs }) => [workflow, inputs['evidence'], inputs['head_sha']]), [['run.yml', `comment:${lost}`, one.head]]);
  // A push whose event was lost, too.
  one.push(otherAnalysis(one.files, 3));
  await reconcile(one);
  assert.deepEqual((await one.place.people.dispatches()).slice(2).map(({ workflow }) => workflow), ['plan.yml']);
});

test('W7, as processes: where the merge would give other plans the group fails, and the pull request shows the new proposal', async (t) => {
  const one = await repository(t, bundles());
  const { report } = await plan(one);
  const group = one.commit({ ...otherAnalysis(one.files, 2) }, one.base);
  one.source.ref('refs/heads/gh-readonly-queue/main/pr-1', group);
  const { jobs, checks } = await mergeGate(one, group);
  assert.deepEqual(checks, { 'headgate/plan': 'success', 'headgate/run': 'failure' }, saidBy(jobs));
  const [comment] = await one.place.people.commentsOn(one.number);
  assert.match(comment?.body ?? '', /The default branch moved on/);
  assert.doesNotMatch(/\/run ([0-9a-f]{64})/.exec(comment?.body ?? '')?.[1] ?? '', new RegExp(report.proposal?.digest as string));
  // W1 for a pull request rings no bell here.
  const other = await one.workflow('merge-gate.yml', { event: 'workflow_run', payload: { workflow_run: { event: 'pull_request', head_sha: one.head } } });
  assert.deepEqual(Object.values(other).map(({ result }) => result), ['skipped', 'skipped', 'skipped']);
});

test('W6, as processes: a command is heard for the launches of its own pull request, and closing it cancels them', async (t) => {
  const one = await repository(t, bundles());
  const signed = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs: await commanded(one) });
  assert.equal(signed['dispatch']?.result, 'success', saidBy(signed));
  const wishes = (): string[] => Object.values(written(one.staging, 'wanted')).map((text) => (JSON.parse(text) as { readonly action: string }).action);
  const inputs = await say(one, 'ada', '/pause');
  assert.deepEqual([inputs['action'], inputs['pr']], ['pause', '1']);
  const paused = await one.workflow('steer.yml', { event: 'workflow_dispatch', inputs });
  assert.equal(paused['steer']?.result, 'success', saidBy(paused));
  assert.deepEqual(wishes(), ['pause']);
  // Whoever may start a workflow may name any comment: it is read again.
  await one.place.people.person('mallory', 'read');
  const theirs = await one.place.people.comment('mallory', one.number, '/cancel');
  for (const change of [{ action: 'cancel', by: `comment:${theirs}` }, { action: 'cancel' }, { by: 'comment:4242' }]) {
    const heard = await one.workflow('steer.yml', { event: 'workflow_dispatch', inputs: { ...inputs, ...change } });
    assert.match(saidBy(heard), /nothing to do: /);
  }
  for (const change of [{ by: 'review:1' }, { action: 'keep', by: `head:${one.head}`, plans: 'x' }, { action: 'delete' }]) {
    const heard = await one.workflow('steer.yml', { event: 'workflow_dispatch', inputs: { ...inputs, ...change } });
    assert.equal(heard['steer']?.result, 'failure');
    assert.match(saidBy(heard), /::error::to /);
  }
  assert.deepEqual(wishes(), ['pause']);
  await one.place.people.close(one.number);
  const closed = await one.workflow('steer.yml', { event: 'pull_request_target', payload: pullRequestEvent(one, 'closed') });
  assert.equal(closed['steer']?.result, 'success', saidBy(closed));
  assert.deepEqual(wishes().sort(), ['cancel', 'pause']);
});

test('a private analysis, as processes: it is approved with the others, run in its zone, and of it only its state is shown', async (t) => {
  const two = small().tiles('secrets', { x: 2 }, ([x]) => `secret ${x}\n`, { visibility: 'private' });
  const one = await repository(t, bundles(), { 'registry/analyses/classified.json': JSON.stringify({ $schema: '../../schemas/analysis.v1.json', id: 'classified', title: 'Classified', pipeline: 'copies@1.0.0', inputs: { tile: { dataset: 'secrets@1.0.0' } } }) }, two);
  const run = runner(t, one);
  const signed = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs: await commanded(one) });
  assert.equal(signed['dispatch']?.result, 'success', saidBy(signed));
  assert.deepEqual([one.staging, one.hiddenStaging].map((store) => Object.keys(written(store, 'launches')).length), [1, 1]);
  await run();
  await reconcile(one);
  assert.match(check(one, 'headgate/run')?.title ?? '', /1 analysis waiting for a runner/);
  const log = await run('--private');
  assert.equal(Object.keys(written(one.hiddenStaging, 'results')).length, 1, log);
  await reconcile(one);
  assert.equal(check(one, 'headgate/run')?.conclusion, 'success', JSON.stringify(check(one, 'headgate/run')));
  for (const folder of ['launches', 'plans', 'results', 'snapshots', 'proposals']) assert.doesNotMatch(JSON.stringify(written(one.staging, folder)), /classified|secrets/, folder);
});

test('A35: as processes: a result that somebody put into staging, and nobody approved, lets no group through the queue', async (t) => {
  const one = await repository(t, bundles());
  const made = rig(t);
  execFileSync('git', ['clone', '-q', one.source.folder, made.path('clone')], { stdio: 'pipe' });
  execFileSync('git', ['-C', made.path('clone'), 'fetch', '-q', 'origin', 'refs/pull/1/head'], { stdio: 'pipe' });
  execFileSync('git', ['-C', made.path('clone'), 'checkout', '-q', 'FETCH_HEAD'], { stdio: 'pipe' });
  // With the credentials of staging, and no key.
  const forged = await made.run('run', '--registry', 'clone', '--store', one.store, '--staging', one.staging);
  assert.equal(forged.code, 0, forged.stderr);
  assert.equal(Object.keys(written(one.staging, 'results')).length, 1);
  const group = one.commit(otherAnalysis(one.files), one.base);
  one.source.ref('refs/heads/gh-readonly-queue/main/pr-1', group);
  const { jobs, checks } = await mergeGate(one, group);
  assert.deepEqual(checks, { 'headgate/plan': 'success', 'headgate/run': 'failure' }, saidBy(jobs));
  assert.match(jobs['judge']?.outputs['report'] ?? '', /approv/);
});
