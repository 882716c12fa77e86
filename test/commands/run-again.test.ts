import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { identify, ownerName } from '../../runner/store/process-identity.ts';
import { registry, rig, type Ran, type Rig } from '../rig.ts';

const program = join(import.meta.dirname, '../../dist/headgate.js');
const copy = { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.in}', '{outputs.out}'], inputs: { in: { mediaType: 'text/plain' } }, outputs: { out: { mediaType: 'text/plain' } } };

/** A finished run of the bundled program, whose plans are known now. */
async function known(at: Rig): Promise<{ readonly run: (...args: string[]) => Promise<Ran>; readonly file: string; readonly mark: () => string }> {
  registry()
    .tool('copy', copy)
    .pipeline('one', { inputs: { in: { mediaType: 'text/plain' } }, steps: { only: { uses: 'copy@1.0.0', inputs: { in: 'inputs.in' } } }, outputs: { out: { from: 'steps.only.out', role: 'data' } } })
    .files('words', { 'words.txt': 'one two\n' })
    .analysis('a', { pipeline: 'one@1.0.0', inputs: { in: { dataset: 'words@1.0.0' } } })
    .analysis('b', { title: 'The same again', pipeline: 'one@1.0.0', inputs: { in: { dataset: 'words@1.0.0' } }, salts: { only: { salt: 'b', reason: 'a run of its own' } } })
    .write(at.path('registry'));
  const run = (...args: string[]): Promise<Ran> => at.run('run', '--registry', at.path('registry'), ...args);
  const file = at.path('registry/.headgate/known-plans.json');
  // Files that changed within the last two seconds are not believed yet.
  for (let tries = 0; !existsSync(file); tries += 1) {
    assert.ok(tries < 100, 'the plans were never kept');
    assert.equal((await run()).code, 0);
  }
  return { run, file, mark: () => { const { ino, mtimeMs } = statSync(file); return `${ino} ${mtimeMs}`; } };
}

test('a run where nothing changed says the same and reads no declaration', async (t) => {
  const at = rig(t, {}, program);
  const { run, mark } = await known(at);
  const before = mark();
  const again = await run();
  assert.deepEqual([again.code, again.stderr.includes('0 to run, 2 cached, 0 ran')], [0, true], again.stderr);
  const one = await run('-a', 'b');
  assert.match(one.stderr, /0 to run, 1 cached, 0 ran/);
  assert.doesNotMatch(one.stderr, /^a /m);
  // Who reads the registry keeps its plans anew.
  assert.equal(mark(), before);
  const wrong = await run('-a', 'c');
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /no analysis `c`/);
});

test('whatever changed is seen: times of a file, a result, a revocation, what a dead runner left, a file', async (t) => {
  const at = rig(t, {}, program);
  const { run, mark } = await known(at);
  const store = at.path('registry/.headgate/store');
  const before = mark();
  utimesSync(at.path('registry/datasets/words/1.0.0/words.txt'), 1, 1);
  assert.match((await run()).stderr, /0 to run, 2 cached, 0 ran/);
  // Changed a moment ago: not believed, so the plans that are kept stay those of before.
  assert.equal(mark(), before);

  const results = join(store, 'results');
  for (const plan of readdirSync(results)) rmSync(join(results, plan), { recursive: true });
  assert.match((await run()).stderr, /0 to run, 2 cached, 0 ran/);
  assert.equal(readdirSync(results).length, 2, 'results are made anew');

  // As a runner that was killed leaves it: like this process, but with a number that no process has.
  const owner = ownerName({ ...identify(process.pid), pid: 2 ** 22 + 1 });
  const left = at.path('registry/.headgate/work', owner);
  at.write(`registry/.headgate/work/${owner}/0/half`, 'x');
  assert.match((await run()).stderr, /0 to run, 2 cached, 0 ran/);
  assert.ok(!existsSync(left));

  const [step = ''] = readdirSync(join(store, 'tasks'));
  const [record = ''] = readdirSync(join(store, 'tasks', step));
  assert.equal((await at.run('store', 'revoke', record.split('.')[0] as string, '--reason', 'a test', '--registry', at.path('registry'))).code, 0);
  assert.match((await run()).stderr, /1 cached, 1 ran/);

  at.write('registry/datasets/words/1.0.0/words.txt', 'other\n');
  for (const time of ['first', 'second']) {
    const broken = await run();
    assert.deepEqual([broken.code, broken.stderr.includes('has other bytes')], [1, true], `${time} time: ${broken.stderr}`);
  }
});
