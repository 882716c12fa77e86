import assert from 'node:assert/strict';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { registry, rig, type RegistryBuilder } from '../rig.ts';
import { blobOf, contents, letters, recordsOf } from './letters.ts';

const store = 'registry/.headgate/store';

function overwrite(path: string, text: string): void {
  chmodSync(path, 0o644);
  writeFileSync(path, text);
}

test('a finished result verifies offline; a missing one that is named is a finding', async (t) => {
  const { run, path } = rig(t);
  letters().write(path('registry'));
  const early = await run('verify', 'word');
  assert.equal(early.code, 1);
  assert.match(early.stdout, /word has no finished result/);
  assert.equal((await run('run')).code, 0);
  const ran = await run('verify');
  assert.match(ran.stdout, /^✓ word: 4 tasks, root [0-9a-f]{12}\n1 result: everything is what it says\n$/);
  assert.equal(ran.code, 0);
  const misspelt = await run('verify', 'wrod');
  assert.equal(misspelt.code, 2);
  assert.match(misspelt.stderr, /there is no analysis `wrod`.*\n  hint: did you mean `word`\?/);
  const verdicts = Object.entries(contents(path(store, 'verdicts/plan')));
  assert.equal(verdicts.length, 1);
});

for (const [what, damage, finding] of [
  ['a flipped byte of an output', (at: string) => overwrite(blobOf(at, 'b!'), 'B!'), /mark x=1: output marked \(sha256:[0-9a-f]{64}\) is missing or its bytes are not what its name says/],
  ['an output that is gone', (at: string) => rmSync(blobOf(at, 'a!b!c!.')), /join: output word .* is missing/],
  ['an edited record', (at: string) => { const record = recordsOf(at).find(({ stage }) => stage === 'mark'); overwrite(record?.path ?? '', readFileSync(record?.path ?? '', 'utf8').replace('"wall":', '"wall":1')); }, /mark x=\d: tasks\/.* is torn or edited/],
  ['a record that is gone', (at: string) => rmSync(recordsOf(at).find(({ stage }) => stage === 'join')?.path ?? ''), /join: tasks\/.* is missing/],
  ['an edited plan', (at: string) => { const [name = ''] = Object.keys(contents(join(at, 'plans'))); overwrite(join(at, 'plans', name), readFileSync(join(at, 'plans', name), 'utf8').replace('"public"', '"private"')); }, /plans\/.* has other content/],
  ['a result under another root', (at: string) => { const [name = ''] = Object.keys(contents(join(at, 'results'))); overwrite(join(at, 'results', name), readFileSync(join(at, 'results', name), 'utf8').replace(/"root":"[0-9a-f]{4}/, '"root":"0000')); }, /the root recomputes to/],
] as const) {
  test(`verify finds ${what}`, async (t) => {
    const { run, path } = rig(t);
    letters().write(path('registry'));
    assert.equal((await run('run')).code, 0);
    damage(path(store));
    const ran = await run('verify');
    assert.equal(ran.code, 1, ran.stdout);
    assert.match(ran.stdout, finding);
  });
}

/** A tool whose bytes depend on its memory limit, which it promises they do not. */
function greedy(tolerance: unknown, script: string): RegistryBuilder {
  return registry()
    .tool('greedy', { environment: { programs: { sh: '*' } }, command: ['sh', '-c', script, 'sh', '{resources.memory}', '{outputs.out}'], outputs: { out: { mediaType: 'text/plain', tolerance } } })
    .pipeline('greedy', { inputs: {}, steps: { one: { uses: 'greedy@1.0.0', inputs: {} } }, outputs: { out: { from: 'steps.one.out', role: 'data' } } })
    .analysis('greedy', { pipeline: 'greedy@1.0.0', inputs: {} });
}

test('a re-run with other resources finds bytes that depend on them, keeps them, and replaces nothing', async (t) => {
  const { run, path } = rig(t);
  greedy('exact', 'echo "memory: $1" > "$2"').write(path('registry'));
  assert.equal((await run('run')).code, 0);
  const before = contents(path(store, 'tasks'));
  const ran = await run('verify', 'greedy', '--rerun', '3');
  assert.equal(ran.code, 1);
  assert.match(ran.stdout, /one gave something else when it was computed again\n {6}output out: line 1: expected "memory: 512", got "memory: 576"/);
  assert.deepEqual(contents(path(store, 'tasks')), before);
  const attempts = Object.values(contents(path(store, 'attempts'))).map((text) => (JSON.parse(text) as { outcome: string }).outcome);
  assert.deepEqual(attempts, ['divergent']);
  const [verdict] = Object.values(contents(path(store, 'verdicts/plan'))).map((text) => JSON.parse(text) as { ok: boolean; rerun: { resources: { memory: number }; ok: boolean }[] });
  assert.deepEqual([verdict?.ok, verdict?.rerun.map(({ ok, resources }) => [ok, resources.memory])], [false, [[false, 576]]]);
});

test('a re-run within the declared tolerance is fine, though its bytes are kept as divergent', async (t) => {
  const { run, path } = rig(t);
  greedy({ absolute: 64 }, 'echo "memory: $1" > "$2"').write(path('registry'));
  assert.equal((await run('run')).code, 0);
  const ran = await run('verify', '--rerun', '1');
  assert.equal(ran.code, 0, ran.stdout);
  assert.match(ran.stdout, /1 computed again/);
  assert.equal(Object.keys(contents(path(store, 'attempts'))).length, 1);
});

test('a re-run picks tasks of every stage in the same way each time', async (t) => {
  const { run, path } = rig(t);
  letters().write(path('registry'));
  assert.equal((await run('run')).code, 0);
  const picks = async (): Promise<unknown> => (JSON.parse((await run('verify', '--rerun', '2', '--json')).stdout) as { verdicts: { rerun: { stage: string; unit: number; ok: boolean }[] }[] }).verdicts[0]?.rerun.map(({ stage, unit, ok }) => [stage, unit, ok]);
  const first = await picks();
  assert.deepEqual(first, [['mark', 1, true], ['join', 0, true]]);
  assert.deepEqual(await picks(), first);
  assert.equal(Object.keys(contents(path(store, 'attempts'))).length, 0);
});
