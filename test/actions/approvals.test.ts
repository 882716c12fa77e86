import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { small } from '../commands/forge/git-source.ts';
import { commanded, results, written } from './flow.ts';
import { bundledActions, otherAnalysis, pullRequestEvent, repository, type Repository } from './repository.ts';
import { saidBy } from './workflow.ts';

const bundles = bundledActions();

function launches({ staging }: Repository): readonly string[] {
  return Object.keys(written(staging, 'launches'));
}

test('A11, A13: as processes: after A, B and A again an approval is of A alone, and a comment that was edited is none', async (t) => {
  const one = await repository(t, bundles());
  const inputs = await commanded(one);
  const pull = one.place.world.issues.get(one.number)?.pull;
  assert.ok(pull);
  const second = one.push(otherAnalysis(one.files, 2));
  for (const head_sha of [one.head, second]) {
    const jobs = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs: { ...inputs, head_sha } });
    assert.notEqual(jobs['dispatch']?.result, 'success', saidBy(jobs));
    assert.deepEqual(launches(one), []);
  }
  pull.head.sha = one.head;
  const id = Number((inputs['evidence'] as string).split(':')[1]);
  const edited = await one.place.people.comment('ada', one.number, 'Looks good.');
  await one.place.people.editComment('ada', edited, `/run ${inputs['proposal']}`);
  const jobs = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs: { ...inputs, evidence: `comment:${edited}` } });
  assert.match(saidBy(jobs), /edited/);
  assert.deepEqual(launches(one), []);
  const again = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs: { ...inputs, evidence: `comment:${id}` } });
  assert.equal(results(again), 'guard success, recompute success, files success, dispatch success', saidBy(again));
  assert.equal(launches(one).length, 1);
});

test('A20, I9: as processes: run again, a cancelled run starts nothing by the click of the attempt before, and a cancelled launch is not begun anew', async (t) => {
  const reviewed = JSON.stringify({ $schema: '../schemas/policy.v1.json', people: { ada: { name: 'Ada' }, bo: { name: 'Bo' }, cy: { name: 'Cy' } }, classes: { large: { who: ['ada', 'bo', 'cy'], click: true, budget: false } } });
  const one = await repository(t, bundles(), {}, small().file('policy.json', reviewed));
  for (const login of ['bo', 'cy']) await one.place.people.person(login, 'write');
  const inputs = await commanded(one, 'bo');
  const cy = [...one.place.world.users.values()].find(({ login }) => login === 'cy');
  assert.ok(cy);
  one.place.world.runs.set(31, { id: 31, workflow: 'run.yml', title: '', attempt: 2, status: 'in_progress', conclusion: null, clicks: [{ by: cy, state: 'approved', environment: 'compute-reviewed' }] });
  // The click was given in the first attempt, which was cancelled before it signed.
  const rerun = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs, run: { id: 31, attempt: 2 } });
  assert.equal(rerun['dispatch']?.result, 'failure', saidBy(rerun));
  assert.match(saidBy(rerun), /whose click attempt 2 of run 31 had is not known/);
  assert.deepEqual(launches(one), []);
  // Where the first attempt did sign, the second finds its launch, which a person has cancelled since.
  const first = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs, run: { id: 31, attempt: 1 } });
  assert.equal(first['dispatch']?.result, 'success', saidBy(first));
  const [path = ''] = launches(one);
  writeFileSync(join(one.staging, 'launches', path.replace(/\.json$/, '.end.json')), JSON.stringify({ version: 1, at: '2026-01-31T12:00:00Z', outcome: 'cancelled', reason: 'no longer wanted' }));
  rmSync(join(one.staging, 'queue'), { recursive: true });
  const third = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs, run: { id: 31, attempt: 1 } });
  assert.equal(third['dispatch']?.result, 'success', saidBy(third));
  assert.deepEqual(written(one.staging, 'queue'), {});
  assert.equal(launches(one).filter((name) => !name.endsWith('.end.json')).length, 1);
});

test('A46: as processes: opening and closing in turns cancels what a closed pull request has, once', async (t) => {
  const one = await repository(t, bundles());
  const signed = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs: await commanded(one) });
  assert.equal(signed['dispatch']?.result, 'success', saidBy(signed));
  const issue = one.place.world.issues.get(one.number);
  assert.ok(issue);
  const wanted: string[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const before = one.place.wire.requests.length;
    await one.place.people.close(one.number);
    const closed = await one.workflow('steer.yml', { event: 'pull_request_target', payload: pullRequestEvent(one, 'closed') });
    assert.equal(closed['steer']?.result, 'success', saidBy(closed));
    assert.ok(one.place.wire.requests.length - before < 15, 'a turn costs few requests');
    wanted.push(JSON.stringify(written(one.staging, 'wanted')));
    issue.state = 'open';
    // What was closed and is open again by the time that it is looked at is left alone.
    const late = await one.workflow('steer.yml', { event: 'pull_request_target', payload: pullRequestEvent(one, 'closed') });
    assert.match(saidBy(late), /nothing to do: the pull request 1 is open again/);
  }
  assert.match(wanted[0] ?? '', /cancel/);
  assert.deepEqual(wanted, [wanted[0], wanted[0], wanted[0]]);
});
