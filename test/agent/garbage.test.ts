import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundGarbage } from '../../runner/agent/garbage.ts';

test('garbage is collected when buffers grew by some megabytes, young first, whatever is in use', (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const MIB = 2 ** 20;
  // Of what is held so much is in use, and so much was taken for old.
  let [held, live, old] = [0, 0, 0];
  let collected: string[] = [];
  boundGarbage((kind) => (collected.push(kind), (held = kind === 'minor' ? Math.min(held, live + old) : live)), () => held);
  const look = (now: number): readonly string[] => ((collected = []), (held = now), t.mock.timers.tick(10), collected);
  assert.deepEqual(look(4 * MIB), []);
  live = 2 * MIB;
  assert.deepEqual(look(5 * MIB), ['minor']);
  old = 3 * MIB;
  assert.deepEqual(look(6 * MIB), ['minor', 'major']);
  // Two are in use: four more may come.
  old = 0;
  assert.deepEqual(look(6 * MIB), []);
  assert.deepEqual(look(7 * MIB), ['minor']);
  live = 0;
  assert.deepEqual(look(1 * MIB), []);
  assert.deepEqual(look(6 * MIB), ['minor']);
});
