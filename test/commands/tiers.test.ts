import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { registry, rig, type RegistryBuilder } from '../rig.ts';

const text = { mediaType: 'text/plain' };

/** Two steps over four tiles; `last` is what the second one writes behind each. */
function study(last: string): RegistryBuilder {
  return registry()
    .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.from}', '{outputs.to}'], inputs: { from: text }, outputs: { to: text } })
    .tool('end', { environment: { programs: { sed: '*' } }, command: ['sed', `s/$/${last}/;w {outputs.to}`, '{inputs.from}'], inputs: { from: text }, outputs: { to: text } })
    .pipeline('p', { inputs: { tile: text }, steps: { copy: { uses: 'copy@1.0.0', inputs: { from: 'inputs.tile' } }, end: { uses: 'end@1.0.0', inputs: { from: 'steps.copy.to' } } }, outputs: { tile: { from: 'steps.end.to', role: 'data' } } })
    .tiles('tiles', { x: 4 }, ([x]) => `tile ${x}\n`)
    .analysis('a', { pipeline: 'p@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } } });
}

test('--also-read counts what another store has, and writes nothing there; --cache-dir keeps what was fetched and tells what it saved', async (t) => {
  const { path, run } = rig(t);
  study('!').write(path('registry'));
  const shared = await run('run', '--store', path('shared'), '--events', 'plain');
  assert.equal(shared.code, 0, shared.stderr);
  const before = readdirSync(path('shared'), { recursive: true }).sort();

  // The same plan is finished there already.
  const same = await run('run', '--store', path('mine'), '--also-read', path('shared'), '--events', 'plain');
  assert.match(same.stderr, /0 to run, 8 cached, 0 ran/);

  // Another last step: what comes before it is found there, and its bytes are fetched for the tasks that run.
  study('?').write(path('registry'));
  const options = ['--store', path('mine'), '--also-read', path('shared'), '--cache-dir', path('cache')];
  const plan = await run('plan', ...options);
  assert.match(plan.stdout, /4 to run, 4 cached/);
  const other = await run('run', ...options, '--events', 'plain');
  assert.match(other.stderr, /0 to run, 4 cached, 4 ran/, other.stderr);
  const verified = await run('verify', 'a', ...options);
  assert.equal(verified.code, 0, verified.stdout + verified.stderr);
  assert.deepEqual(readdirSync(path('shared'), { recursive: true }).sort(), before);

  // By itself the store is in order: the records that were found elsewhere are in its packs.
  const checked = await run('store', 'check', '--store', path('mine'));
  assert.equal(checked.code, 0, checked.stdout);
  assert.match(checked.stdout, /4 records are in packs only, and their bytes are not in this store/);

  const told = await run('store', 'cache', '--cache-dir', path('cache'), '--json');
  const usage = JSON.parse(told.stdout) as { readonly hits: number; readonly misses: number; readonly bytesSaved: number; readonly bytes: number };
  assert.ok(usage.hits > 0 && usage.misses > 0 && usage.bytesSaved > 0 && usage.bytes > 0, told.stdout);
  assert.match((await run('store', 'cache', '--cache-dir', path('cache'))).stdout, /asked [\d,]+ times, had it [\d,]+ times \(\d+\.\d %\); .* were not fetched/);

  const wrong = await run('plan', '--store', path('mine'), '--also-read', path('shred'));
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /there is no store in .*shred/);
  assert.equal((await run('store', 'cache')).code, 2);
});
