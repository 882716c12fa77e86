import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registry, rig } from '../rig.ts';

test('a task that was ended at its deadline takes nothing of the next task of the same worker with it', async (t) => {
  const place = rig(t);
  const text = { mediaType: 'text/plain' };
  const wait = (seconds: number, time: number): { readonly [name: string]: unknown } => ({
    run: { environment: { programs: { node: '>=20' } }, command: ['node', '-e', `setTimeout(() => require('node:fs').writeFileSync(process.argv[1], 'done'), ${seconds * 1000})`, '{outputs.out}'], inputs: { in: text }, outputs: { out: text }, resources: { time: { base: time } } },
    inputs: { in: 'inputs.in' },
  });
  registry()
    .files('data', { 'a.txt': 'a\n' })
    // In code-unit order `late` comes first and is ended after 1 s; the kill that would follow 5 s later must not come.
    .pipeline('p', { inputs: { in: text }, steps: { late: wait(60, 1), next: wait(7, 60) }, outputs: { out: { from: 'steps.next.out', role: 'data' } } })
    .analysis('a', { pipeline: 'p@1.0.0', inputs: { in: { dataset: 'data@1.0.0' } } })
    .write(place.path('reg'));
  const { code, stderr } = await place.run('run', '--registry', 'reg', '--jobs', '1');
  assert.equal(code, 1, stderr);
  assert.match(stderr, /late: time: deadline of 1 s passed/);
  assert.doesNotMatch(stderr, /✗ next/, stderr);
});
