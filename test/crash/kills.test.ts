import assert from 'node:assert/strict';
import { test } from 'node:test';
import { campaign } from './campaign.ts';
import { phases } from './phases.ts';

/** A sample; the whole campaign runs with the tests that take their time. */
const PER_PHASE = 3;
const seed = Number(process.env.HEADGATE_SEED ?? Date.now() % 100_000);

test(`a run that is killed anywhere is completed by the next one (seed ${seed})`, async (t) => {
  const { kills, byPhase, table, faults } = await campaign(seed, PER_PHASE);
  for (const line of table.split('\n')) t.diagnostic(line);
  assert.deepEqual(faults, []);
  assert.equal(kills, phases.length * PER_PHASE);
  assert.deepEqual(phases.filter((phase) => (byPhase.get(phase) ?? 0) < PER_PHASE), []);
});
