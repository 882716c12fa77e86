import assert from 'node:assert/strict';
import { test } from 'node:test';
import { search } from './search.ts';
import { modules, type Modules } from './world.ts';

/** Eight events take minutes; with --all they are searched. */
const DEPTH = process.env.HEADGATE_TEST_ALL === '1' ? 8 : 6;

test(`I9, A20: no ${DEPTH} events lead to something running without a valid approval of exactly those plans`, (t) => {
  const found = search(modules, DEPTH);
  t.diagnostic(`${found.states} states, ${found.transitions} transitions, ${found.running} ways to begin, ${found.runningSighted} where the runner asks the forge`);
  assert.equal(found.broken, undefined);
  // A model in which nothing can run would prove nothing.
  assert.ok(found.running > 0 && found.runningSighted > 0 && found.states > 10_000, JSON.stringify(found));
});

test('the search finds what a gate lets through that it should not', () => {
  const lax: readonly (readonly [name: string, m: Modules])[] = [
    ['allows everything', { ...modules, gate: () => ({ allowed: 'owner' }) }],
    ['forgets expiry', { ...modules, gate: (facts) => modules.gate({ ...facts, now: Date.parse('2026-02-01T12:00:00Z') }) }],
    ['keeps the first policy', { ...modules, gate: (facts) => modules.gate({ ...facts, policy: { ...(facts.policy as NonNullable<typeof facts.policy>), teams: { lab: { title: 'Lab', members: ['ada'] } } } }) }],
    ['does not look at the pull request', { ...modules, gate: ({ pullRequest: _, ...facts }) => modules.gate(facts) }],
    ['takes old evidence', { ...modules, approversOf: (evidence, wanted) => modules.approversOf(evidence.map((one) => ({ ...one, proposal: wanted.proposal })), wanted) }],
  ];
  for (const [name, m] of lax) assert.notEqual(search(m, 5).broken, undefined, name);
});
