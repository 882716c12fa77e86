import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { essence, stage, stepsOf } from './tour.ts';

const page = readFileSync(join(resolve(import.meta.dirname, '../..'), 'README.md'), 'utf8');

test('the tour of the README prints what the page says', async (t) => {
  const steps = stepsOf(page);
  assert.ok(steps.length >= 8, `only ${steps.length} commands were found`);
  const { play, end } = stage();
  t.after(end);
  for (const { command, output } of steps) assert.equal(essence(await play(command)), essence(output), `\`${command}\`; to write the page anew: node test/docs/tour.ts`);
});
