import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import type { Expect } from '../../runner/model/declared.ts';
import { registry, rig, type Rig } from '../rig.ts';

const file = { mediaType: 'text/plain' };
const copy = (expect: Expect): object => ({ run: { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.from}', '{outputs.to}'], inputs: { from: file }, outputs: { to: { ...file, expect } } }, inputs: { from: 'inputs.from' } });

/** Four tiles, the first two with equal bytes, copied by stages that differ in nothing but their rules: two tasks or four have one key. */
function twins(place: Rig, rules: { readonly [stage: string]: Expect }): void {
  registry()
    .tiles('tiles', { x: 4 }, ([x = 0]) => (x < 2 ? 'same\n' : `tile ${x}\n`))
    .pipeline('copies', { inputs: { from: file }, steps: Object.fromEntries(Object.entries(rules).map(([stage, expect]) => [stage, copy(expect)])), outputs: Object.fromEntries(Object.keys(rules).map((stage) => [stage, { from: `steps.${stage}.to`, role: 'data' }])) })
    .analysis('study', { pipeline: 'copies@1.0.0', inputs: { from: { dataset: 'tiles@1.0.0' } } })
    .write(place.path('reg'));
}

async function stages(place: Rig): Promise<{ readonly [stage: string]: string }> {
  const { stdout } = await place.run('status', '--registry', 'reg', '--json');
  const { analyses } = JSON.parse(stdout) as { readonly analyses: readonly { readonly stages: readonly { readonly id: string; readonly counts: { readonly [state: string]: number } }[] }[] };
  return Object.fromEntries((analyses[0]?.stages ?? []).map(({ id, counts }) => [id, Object.entries(counts).filter(([, n]) => n > 0).map(([state, n]) => `${n} ${state}`).join(', ')]));
}

test('tasks with one key are held to the rules of their own stage, whichever is first', async (t) => {
  const place = rig(t);
  for (const rules of [{ free: {}, strict: { size: { min: 100 } } }, { strict: {}, free: { size: { min: 100 } } }]) {
    twins(place, rules);
    rmSync(place.path('reg/.headgate'), { recursive: true, force: true });
    for (const time of ['at first', 'again']) {
      const { code, stderr } = await place.run('run', '--registry', 'reg', '--events', 'plain');
      assert.equal(code, 1, `${time}: ${stderr}`);
      const [kept, broken] = Object.keys(rules) as [string, string];
      assert.deepEqual(await stages(place), { [kept]: '4 succeeded', [broken]: '4 failed' }, time);
    }
  }
});

test('a wanted task is executed though its twin is outside the subset', async (t) => {
  const place = rig(t);
  twins(place, { first: {}, second: { notEmpty: true } });
  const one = await place.run('run', '--registry', 'reg', '--only', 'second', '--unit', 'x=1', '--events', 'plain');
  assert.equal(one.code, 0, one.stderr);
  assert.match(one.stderr, /, 1 ran;/);
  // What has the same key is done with it.
  assert.deepEqual(await stages(place), { first: '2 succeeded, 2 waiting', second: '2 succeeded, 2 waiting' });
  const all = await place.run('run', '--registry', 'reg', '--events', 'plain');
  assert.match(all.stderr, /0 to run, 6 cached, 2 ran/);
});
