import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { appKey, CANARY } from '../forge/places.ts';
import { app, bundledActions, plan, repository } from './repository.ts';
import type { StepRan } from './run-action.ts';

const bundles = bundledActions();

test('W2, as processes: a pull request gets its check and its one comment, and a second run changes nothing', async (t) => {
  const place = await repository(t, bundles());
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
  const place = await repository(t, bundles(), {
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
  const place = await repository(t, bundles());
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
  const place = await repository(t, bundles());
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
  const place = await repository(t, bundles());
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
  const place = await repository(t, bundles());
  place.place.fault = () => ({ kind: 'answer', status: 404, body: { message: 'Not Found' } }) as never;
  const { code, commands, stdout, stderr } = await place.step('who', { pr: '1', token: CANARY });
  assert.equal(code, 1);
  assert.equal(commands.filter((command) => command.startsWith('::error::')).length, 1);
  assert.doesNotMatch(stdout + stderr, /\n\s+at /);
});
