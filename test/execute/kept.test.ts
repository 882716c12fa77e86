import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gated, gates, until } from '../commands/gated.ts';
import { rig, type Rig } from '../rig.ts';

/** Kept work folders, by name, each with its path. */
function kept(at: Rig): Map<string, string> {
  const root = at.path('registry/.headgate/kept');
  if (!existsSync(root)) return new Map();
  return new Map(readdirSync(root).flatMap((owner) => readdirSync(join(root, owner)).flatMap((worker) => readdirSync(join(root, owner, worker)).map((name) => [name.replace(/-[0-9]+$/, ''), join(root, owner, worker, name)] as const))));
}

test('--keep-work keeps each work folder until somebody removes it, and says where', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gate.open('all');
  gated(gate.folder, 2).write(at.path('registry'));
  const { code, stderr } = await at.run('run', '--keep-work');
  assert.equal(code, 0, stderr);
  const [, place = ''] = /^work folders are kept in (\S+) until you remove them$/m.exec(stderr) ?? [];
  assert.ok(existsSync(place), stderr);
  await at.run('run', '--force');
  assert.deepEqual([...kept(at).keys()].sort(), ['hold-0', 'hold-1', 'join-0']);
  assert.equal(readFileSync(join(kept(at).get('join-0') ?? '', 'out/all.txt'), 'utf8'), 'tile 0\ntile 1\n');
  assert.ok((await at.run('doctor', '--registry', 'registry')).stdout.includes(`work folders of 1 run with --keep-work are in ${at.path('registry/.headgate/kept')}`));
  assert.deepEqual(readdirSync(at.path('registry/.headgate/work')), []);
});

test('those of a runner that was killed stay too; its ordinary folders go, and what ran in a kept one is ended', async (t) => {
  const at = rig(t);
  const gate = gates(at);
  gated(gate.folder, 2).write(at.path('registry'));
  for (const [turn, options] of [['kept', ['--keep-work', '--isolation', 'process-group']], ['ordinary', []]] as const) {
    const run = at.start('run', '--jobs', '1', ...options);
    await until(() => gate.started().length === 1 && readdirSync(at.path('registry/.headgate/work')).length > 0);
    run.signal('SIGKILL');
    await run.ended;
    assert.equal(kept(at).has('hold-0'), true, turn);
  }
  gate.open('all');
  const { code, stderr } = await at.run('run');
  assert.equal(code, 0, stderr);
  assert.deepEqual(readdirSync(at.path('registry/.headgate/work')), []);
  const folder = kept(at).get('hold-0') ?? '';
  assert.ok(existsSync(join(folder, 'inputs.json')));
  // Let go by its gate it would have written its output, were it alive.
  assert.deepEqual(readdirSync(join(folder, 'out')), []);
});
