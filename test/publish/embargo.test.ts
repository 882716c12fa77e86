import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { filesOf, here, lab, twoStages, type Lab } from './lab.ts';

const FUTURE = '2999-01-01T00:00:00Z';
const PAST = '2020-01-01T00:00:00Z';

/** Three analyses: one for everybody, one on private data, one that an embargo keeps back. */
async function study(t: TestContext): Promise<Lab> {
  return lab(t, twoStages()
    .tiles('secret', { x: 2 }, ([x]) => `of nobody's business ${x}\n`, { visibility: 'private' })
    .tiles('open', { x: 2 }, ([x]) => `of later ${x}\n`)
    .analysis('secret', { pipeline: 'copies@1.0.0', inputs: { tile: { dataset: 'secret@1.0.0' } } })
    .analysis('early', { pipeline: 'copies@1.0.0', inputs: { tile: { dataset: 'open@1.0.0' } }, embargoUntil: FUTURE }));
}

/** Changes a declaration and commits it. */
function edit(made: Lab, path: string, change: object): void {
  made.write(path, JSON.stringify({ ...(JSON.parse(readFileSync(made.path(path), 'utf8')) as object), ...change }));
  made.git('commit', '-qam', 'edited');
}

const texts = (made: Lab, store: string): string => [...filesOf(made.path(store)).values()].join('\n');
const results = (made: Lab, store: string): number => [...filesOf(made.path(store)).keys()].filter((path) => path.startsWith('results/')).length;

test('what is private or under an embargo is in no public store and no catalogue; after its date publish promotes it', async (t) => {
  const made = await study(t);
  await made.approve('-a', 'copied');
  for (const id of ['secret', 'early']) await made.approve('-a', id, '--private');
  const ran = await made.lab('run');
  assert.equal(ran.code, 0, ran.stderr);
  assert.deepEqual([results(made, 'staging'), results(made, 'hidden-staging')], [1, 2]);
  const published = await here(made, 'publish', '--key', 'statements.pem');
  assert.equal(published.code, 0, published.stderr);
  assert.deepEqual([results(made, 'main'), results(made, 'hidden')], [1, 2]);
  const told = /nobody's business|of later|secret@1|"early"|"secret"/;
  for (const store of ['main', 'staging']) for (const [path, bytes] of filesOf(made.path(store))) assert.equal(told.exec(bytes)?.[0], undefined, `${store}/${path}`);
  assert.match(texts(made, 'hidden'), /nobody's business/);
  assert.match(texts(made, 'hidden'), /of later/);

  // The date has passed: nothing is computed, and what was made for the plan, which is public now, is promoted with its approval.
  edit(made, 'registry/analyses/early.json', { embargoUntil: PAST });
  const promoted = await here(made, 'publish', '--key', 'statements.pem', '--json');
  assert.equal(promoted.code, 0, promoted.stderr + promoted.stdout);
  const { plans, statements } = JSON.parse(promoted.stdout) as { plans: { analysis: string; state: string; brought: number }[]; statements: string[] };
  assert.deepEqual(plans.filter(({ analysis }) => analysis !== 'copied').map(({ analysis, state, brought }) => [analysis, state, brought]), [['early', 'published', 4], ['secret', 'there', 0]]);
  assert.equal(statements.length, 2);
  assert.match(texts(made, 'main'), /of later/);
  assert.doesNotMatch(texts(made, 'main'), /nobody's business|secret@1/);
  const verified = await here(made, 'verify', 'early', '--store', 'main');
  assert.equal(verified.code, 0, verified.stdout);
  assert.match(verified.stdout, /merged; approved by ada/);
});

test('a public plan that guesses private bytes finds nothing of them, and nothing of what is still kept back is promoted', async (t) => {
  const made = await study(t);
  for (const id of ['secret', 'early']) await made.approve('-a', id, '--private');
  assert.equal((await made.lab('run', '-a', 'secret', '-a', 'early')).code, 0);
  // The same bytes under a public name: the keys are equal.
  const secret = JSON.parse(readFileSync(made.path('registry/datasets/secret/1.0.0.json'), 'utf8')) as object;
  for (const x of [0, 1]) made.write(`registry/datasets/guess/1.0.0/${x}.txt`, readFileSync(made.path(`registry/datasets/secret/1.0.0/${x}.txt`), 'utf8'));
  made.write('registry/datasets/guess/1.0.0.json', JSON.stringify({ ...secret, id: 'guess', visibility: 'public' }));
  made.write('registry/analyses/guess.json', JSON.stringify({ ...(JSON.parse(readFileSync(made.path('registry/analyses/copied.json'), 'utf8')) as object), id: 'guess', inputs: { tile: { dataset: 'guess@1.0.0' } } }));
  made.git('add', '-A');
  made.git('commit', '-qm', 'a guess');
  const planned = JSON.parse((await here(made, 'plan', '--json', '-a', 'guess')).stdout) as { summary: { cached: number; toRun: number } };
  assert.deepEqual([planned.summary.cached, planned.summary.toRun], [0, 2]);
  const { plans } = JSON.parse((await here(made, 'publish', '--json', '-a', 'guess')).stdout) as { plans: { state: string; brought: number; notRun: { reasons: string[] }[] }[] };
  assert.deepEqual(plans.map(({ state, brought, notRun }) => [state, brought, notRun.map(({ reasons }) => reasons)]), [['incomplete', 0, [['no store has a record of it'], ['no store has a record of it']]]]);
});
