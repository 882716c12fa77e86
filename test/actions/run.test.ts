import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openApproval } from '../../runner/gate/approval.ts';
import type { Launch } from '../../runner/model/stored.ts';
import { digestOf } from '../../runner/model/digest.ts';
import type { ProposalReport } from '../../runner/model/proposal-report.generated.ts';
import { small } from '../commands/forge/git-source.ts';
import { CANARY } from '../forge/places.ts';
import { addUser } from '../forge/fake/world.ts';
import { pems } from '../gate/world.ts';
import { commanded, results, written } from './flow.ts';
import { bundledActions, otherAnalysis, repository, type Repository } from './repository.ts';
import { saidBy } from './workflow.ts';

const bundles = bundledActions();

function nothingStarted({ staging, store }: Repository): void {
  for (const place of [staging, store]) for (const folder of ['approvals', 'launches', 'queue', 'proposals', 'plans', 'blobs']) assert.deepEqual(written(place, folder), {}, folder);
}

test('W4, as processes: a command leads to a signed approval, a launch in the queue of the runner, and every file that it needs', async (t) => {
  const port = { mediaType: 'text/plain' };
  const coded = small().tool('coded', { environment: { programs: { sh: '*' } }, command: ['sh', '{code}/main.sh', '{inputs.from}', '{outputs.to}'], inputs: { from: port }, outputs: { to: port } }, { 'main.sh': 'cp "$1" "$2"\n' })
    .pipeline('coding', { inputs: { tile: port }, steps: { copy: { uses: 'coded@1.0.0', inputs: { from: 'inputs.tile' } } }, outputs: { tile: { from: 'steps.copy.to', role: 'data' } } });
  const one = await repository(t, bundles(), { 'registry/analyses/coded.json': JSON.stringify({ $schema: '../../schemas/analysis.v1.json', id: 'coded', title: 'Coded', pipeline: 'coding@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } } }) }, coded);
  const inputs = await commanded(one);
  const jobs = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs });
  assert.equal(results(jobs), 'guard success, recompute success, files success, dispatch success', saidBy(jobs));
  assert.equal(jobs['dispatch']?.environment, 'compute');
  const approvals = Object.values(written(one.staging, 'approvals')).map((text) => openApproval(JSON.parse(text), { keys: [{ key: one.signer.publicText }] }));
  assert.equal(approvals.length, 1);
  const [opened] = approvals;
  assert.ok(opened !== undefined && 'approval' in opened && opened.approval.kind === 'proposal');
  assert.deepEqual([opened.approval.proposal, opened.approval.runners, opened.approval.pullRequest?.headSha, opened.approval.approvers.map(({ login, via }) => [login, via])], [inputs['proposal'], ['lab'], one.head, [['ada', 'policy']]]);
  const launches = Object.entries(written(one.staging, 'launches')).map(([, text]) => JSON.parse(text) as Launch);
  assert.deepEqual(launches.map(({ analysis, approval, runner }) => [analysis, approval, runner]).sort(), ['coded', 'joined'].map((analysis) => [analysis, opened.approval.id, 'lab']));
  assert.equal(Object.keys(written(one.staging, 'queue/lab')).length, 2);
  const blobs = Object.values(written(one.staging, 'blobs')).map((text) => digestOf(text));
  for (const text of ['cp "$1" "$2"\n', 'tile 0\n']) assert.ok(blobs.includes(digestOf(text)), `${text} is not in the store`);
  // Sent again, and run again: what is there is adopted.
  const before = JSON.stringify([written(one.staging, 'approvals'), written(one.staging, 'launches'), written(one.staging, 'queue')]);
  const again = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs, run: { id: 18, attempt: 1 } });
  assert.equal(again['dispatch']?.result, 'success', saidBy(again));
  assert.equal(JSON.stringify([written(one.staging, 'approvals'), written(one.staging, 'launches'), written(one.staging, 'queue')]), before);
  assert.deepEqual(written(one.store, 'approvals'), {}, 'nothing is written to what is published');
});

test('A10: as processes: a push between any two jobs of W4 starts nothing', async (t) => {
  const one = await repository(t, bundles());
  const inputs = await commanded(one);
  for (const at of ['guard', 'recompute', 'files', 'dispatch']) {
    const jobs = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs, before: (job) => job === at && one.push(otherAnalysis(one.files, 2)) });
    assert.notEqual(jobs['dispatch']?.result, 'success', saidBy(jobs));
    assert.match(saidBy(jobs), /the pull request 1 is at [0-9a-f]{40} now/);
    nothingStarted(one);
    one.push(otherAnalysis(one.files));
  }
});

test('A52: as processes: whoever starts W4 by hand, with whatever inputs, starts nothing that was not approved', async (t) => {
  const one = await repository(t, bundles());
  const inputs = await commanded(one);
  await one.place.people.person('mallory', 'read');
  const forged = await one.place.people.comment('mallory', one.number, `/run ${inputs['proposal']}`);
  const second = await one.place.people.openPullRequest({ author: 'ada', branch: 'other' });
  const elsewhere = await one.place.people.comment('ada', second.number, `/run ${inputs['proposal']}`);
  for (const [change, pattern] of [
    [{ evidence: `comment:${forged}` }, /mallory/],
    [{ evidence: `comment:${elsewhere}` }, /is not below the pull request 1/],
    [{ evidence: 'comment:4242' }, /the comment 4242 is gone/],
    [{ evidence: 'label:1' }, /the input evidence is comment:ID or review:ID/],
    [{ proposal: 'a'.repeat(64) }, /it is not for the whole digest of this proposal/],
    [{ head_sha: one.base }, /is at [0-9a-f]{40} now/],
    [{ pr: '1; true' }, /the input pr is the number of a pull request/],
  ] as const) {
    const jobs = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs: { ...inputs, ...change } });
    assert.notEqual(jobs['dispatch']?.result, 'success', saidBy(jobs));
    assert.match(saidBy(jobs), pattern);
  }
  nothingStarted(one);
});

test('I4: as processes: the job that signs believes nothing that it is handed: other plans, other bytes, another environment', async (t) => {
  const one = await repository(t, bundles());
  const inputs = await commanded(one);
  const jobs = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs, before: (job) => job === 'dispatch' && Promise.reject(new Error('stop here')) }).catch(() => undefined);
  assert.equal(jobs, undefined);
  nothingStarted(one);
  const about = { pr: String(one.number), 'base-sha': one.base, 'head-sha': one.head, proposal: inputs['proposal'] as string, evidence: inputs['evidence'] as string };
  const made = await one.step('recompute', { ...about, author: `${[...one.place.world.users.values()].find(({ login }) => login === 'ada')?.id}:ada` });
  assert.equal(made.code, 0, made.stdout + made.stderr);
  const other = await one.step('compute', { ...about, 'head-sha': one.base });
  const { report = '', plans = '', files = '' } = made.outputs;
  const rest = { ...about, token: CANARY, environment: 'compute', report, plans, files, 'runner-config': one.configuration, 'signing-key': pems.first, staging: one.staging };
  const spoilt = Buffer.from(files, 'base64');
  spoilt[spoilt.length - 12] = (spoilt[spoilt.length - 12] as number) ^ 1;
  for (const [change, pattern] of [
    [{ plans: other.outputs['plans'] as string }, /of its plans were not handed over/],
    [{ report: other.outputs['report'] as string }, /the report is about another change/],
    [{ report: report.replace(inputs['proposal'] as string, 'a'.repeat(64)) }, /the digest of the report is not that of its plans/],
    [{ files: spoilt.toString('base64') }, /these are no files of a proposal|has the digest/],
    [{ 'signing-key': '' }, /no ed25519 key to sign with/],
    [{ 'signing-key': pems.second }, /the configuration does not trust ed25519:/],
    [{ 'runner-config': one.configuration.replace(':4711', ':4712') }, /approvals are for 127\.0\.0\.1:4712/],
  ] as const) {
    const { code, stdout, stderr } = await one.step('dispatch', { ...rest, ...change });
    assert.equal(code, 1, `${Object.keys(change)[0]} was believed\n${stdout}${stderr}`);
    assert.match(stdout + stderr, pattern);
    nothingStarted(one);
  }
  const { code, stdout, stderr } = await one.step('dispatch', rest);
  assert.equal(code, 0, stdout + stderr);
});

test('W4, as processes: where the policy asks for a click, the job that signs waits for it, and signs only with it', async (t) => {
  const reviewed = JSON.stringify({ $schema: '../schemas/policy.v1.json', people: { ada: { name: 'Ada' }, bo: { name: 'Bo' }, cy: { name: 'Cy' } }, classes: { large: { who: ['ada', 'bo', 'cy'], click: true, budget: false } } });
  const one = await repository(t, bundles(), {}, small().file('policy.json', reviewed));
  for (const login of ['bo', 'cy']) await one.place.people.person(login, 'write');
  const inputs = await commanded(one, 'bo');
  // Nobody clicked: as on a forge, or a plan of it, that protects no environment.
  const open = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs });
  assert.deepEqual([open['dispatch']?.result, open['dispatch']?.environment], ['failure', 'compute-reviewed'], saidBy(open));
  assert.match(saidBy(open), /needs a click|nobody approves it/);
  nothingStarted(one);
  const cy = [...one.place.world.users.values()].find(({ login }) => login === 'cy');
  assert.ok(cy);
  one.place.world.runs.set(31, { id: 31, workflow: 'run.yml', title: '', attempt: 1, status: 'in_progress', conclusion: null, clicks: [{ by: cy, state: 'approved', environment: 'compute-reviewed' }] });
  const clicked = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs, run: { id: 31, attempt: 1 } });
  assert.equal(clicked['dispatch']?.result, 'success', saidBy(clicked));
  assert.equal(Object.keys(written(one.staging, 'launches')).length, 1);
});

test('A14: as processes: who starts W4 by hand is no approver of what it starts', async (t) => {
  const byTwo = JSON.stringify({ $schema: '../schemas/policy.v1.json', people: { ada: { name: 'Ada' }, bo: { name: 'Bo' } }, classes: { standard: { who: ['ada', 'bo'] } } });
  const one = await repository(t, bundles(), {}, small().file('policy.json', byTwo));
  await one.place.people.person('bo', 'write');
  const inputs = await commanded(one, 'bo');
  const bo = [...one.place.world.users.values()].find(({ login }) => login === 'bo') ?? addUser(one.place.world, 'nobody');
  const byHand = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs, payload: { sender: { id: bo.id, login: 'bo' } } });
  assert.equal(byHand['dispatch']?.result, 'failure', saidBy(byHand));
  nothingStarted(one);
  const byCommand = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs });
  assert.equal(byCommand['dispatch']?.result, 'success', saidBy(byCommand));
});

test('what one variable cannot hold goes from job to job in parts', async (t) => {
  const one = await repository(t, bundles(), {}, small().file('policy.json', JSON.stringify({ $schema: '../schemas/policy.v1.json', people: { ada: { name: 'Ada' } }, classes: { self: { who: ['ada'] } } })).tiles('tiles', { x: 3000 }, ([x]) => `tile ${x} ${digestOf(String(x))}\n`));
  const about = { pr: String(one.number), 'base-sha': one.base, 'head-sha': one.head };
  const computed = await one.step('compute', about);
  assert.ok((computed.outputs['plans-2'] ?? '').length > 0, 'the plans were cut');
  const proposal = (JSON.parse(computed.outputs['report'] ?? '{}') as ProposalReport).proposal?.digest ?? '';
  const inputs = { pr: about.pr, base_sha: one.base, head_sha: one.head, proposal, evidence: `comment:${await one.place.people.comment('ada', one.number, `/run ${proposal}`)}` };
  const jobs = await one.workflow('run.yml', { event: 'workflow_dispatch', inputs });
  assert.equal(jobs['dispatch']?.result, 'success', saidBy(jobs).slice(0, 2000));
  assert.equal(Object.keys(written(one.staging, 'launches')).length, 1);
});

test('A49: as processes: an action whose forge fails for good, or that is handed something else, fails with one line, and without a trace or a credential', async (t) => {
  const one = await repository(t, bundles());
  const about = { pr: '1', 'base-sha': one.base, 'head-sha': one.head, proposal: 'a'.repeat(64), evidence: 'comment:1' };
  const stores = { store: one.store, staging: one.staging, 'runner-config': one.configuration };
  const empty = { plan: [{ pullRequest: 1, baseSha: one.base, headSha: one.head }], proposals: [], run: [], keep: [] };
  one.place.fault = () => ({ kind: 'answer', status: 404, body: { message: `Bad credentials ${CANARY}` } }) as never;
  for (const [action, inputs, pattern] of [
    ['guard', about, /404/],
    ['recompute', { ...about, author: '7:ada', 'base-sha': one.head.replace(/^./, 'g') }, /the input base_sha is a whole commit id/],
    ['dispatch', { ...about, environment: 'compute', report: '{}', plans: 'x', 'signing-key': pems.first, ...stores }, /no report of a proposal/],
    ['observe', stores, /404/],
    ['reconcile', { snapshot: '{"version":1}' }, /a snapshot does not follow its schema/],
    ['reconcile', {}, /404/],
    ['repair', { repairs: JSON.stringify(empty) }, /404/],
    ['repair', { repairs: JSON.stringify({ ...empty, plan: [{ ...empty.plan[0], headSha: 'main' }] }) }, /a repair names no commit/],
    ['steer', { pr: '1', action: 'cancel', by: 'comment:1', ...stores }, /404|there is no pull request/],
    ['merge-gate', { report: '{}', 'base-sha': one.base, 'head-sha': one.head }, /the file is no report of a proposal/],
  ] as const) {
    const { code, commands, stdout, stderr } = await one.step(action, { token: CANARY, ...inputs });
    const said = (stdout + stderr).split('\n').filter((line) => !line.startsWith('::add-mask::')).join('\n');
    assert.match(said, pattern, action);
    if (action !== 'steer') assert.deepEqual([code, commands.filter((command) => command.startsWith('::error::')).length], [1, 1], said);
    assert.doesNotMatch(said, /\n\s+at /, action);
    for (const secret of [CANARY, pems.first.split('\n')[1] as string]) assert.ok(!said.includes(secret), `${action}: ${said}`);
  }
  nothingStarted(one);
});
