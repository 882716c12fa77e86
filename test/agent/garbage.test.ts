import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundGarbage } from '../../runner/agent/garbage.ts';

test('garbage is collected when buffers grew by some megabytes, whatever is in use', (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const MIB = 2 ** 20;
  let [held, live, collected] = [0, 0, 0];
  boundGarbage(() => ((collected += 1), (held = live)), () => held);
  const look = (now: number): number => ((held = now), t.mock.timers.tick(50), collected);
  assert.equal(look(8 * MIB), 0);
  live = 6 * MIB;
  assert.equal(look(9 * MIB), 1);
  // Six are in use: eight more may come.
  assert.equal(look(14 * MIB), 1);
  assert.equal(look(15 * MIB), 2);
  live = 0;
  assert.equal(look(3 * MIB), 2);
  assert.equal(look(12 * MIB), 3);
});
