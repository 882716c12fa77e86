import assert from 'node:assert/strict';
import { test } from 'node:test';
import { campaign } from '../../crash/campaign.ts';
import { phases } from '../../crash/phases.ts';
import { raceProcesses } from '../../crash/process-races.ts';

const PER_PHASE = 28;
const seed = Number(process.env.HEADGATE_SEED ?? Date.now() % 100_000);

test(`${PER_PHASE * phases.length} kills of runner, worker, task and all, in every phase (seed ${seed})`, async (t) => {
  const { kills, byPhase, table, faults } = await campaign(seed, PER_PHASE);
  for (const line of table.split('\n')) t.diagnostic(line);
  assert.deepEqual(faults, []);
  assert.ok(kills >= 300);
  for (const phase of phases) assert.ok((byPhase.get(phase) ?? 0) >= 20, phase);
});

test('50 races of two processes: every task is executed once', async () => {
  assert.deepEqual(await raceProcesses(50), []);
});
