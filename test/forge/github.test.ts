import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgeContract } from './contract.ts';
import { OPERATIONS } from './openapi/operations.ts';
import { addUser } from './fake/world.ts';
import { CANARY, type FakeGitHub, fakeGitHub } from './places.ts';

const seen = new Set<string>();

/** A place whose requests and answers must all have fitted GitHub's own description when it is closed. */
async function checkedPlace(description: 'github' | 'ghes-oldest'): Promise<FakeGitHub> {
  const place = fakeGitHub({ description });
  return {
    ...place,
    close: async () => {
      if (description === 'github') for (const operation of place.checked.seen) seen.add(operation);
      assert.deepEqual([...place.checked.wrong], []);
    },
  };
}

forgeContract('GitHub', () => checkedPlace('github'));
forgeContract('the oldest GitHub server', () => checkedPlace('ghes-oldest'));

test('GitHub: every operation that is described was used, and fitted the description', async () => {
  const place = await checkedPlace('github');
  // Besides what the contract asks of every forge.
  place.world.settings.environments.push({ name: 'compute', branches: ['main'], bypass: false, reviewers: 2 });
  place.world.settings.rules = { checks: [{ context: 'headgate/plan', integration_id: 77 }], approvals: 1, dismiss: true, lastPush: true, codeOwners: true, bypass: ['OrganizationAdmin'] };
  const owner = addUser(place.world, 'owner');
  place.world.tokens.set(CANARY, { user: owner, app: undefined, workflow: false, may: 'admin' });
  const forge = await place.openAs(CANARY);
  const settings = await forge.settings();
  assert.deepEqual(settings.environments, [{ name: 'compute', branches: ['main'], adminsCanBypass: false, reviewers: 2 }]);
  assert.deepEqual(settings.rules?.bypass, ['OrganizationAdmin 7 (rule set main)']);
  await place.people.person('ada', 'read');
  const { number } = await place.people.openPullRequest({ author: 'ada', branch: 'x' });
  await forge.writeComment(number, { marker: 'm', body: () => 'text' });
  await place.close();
  const described = Object.entries(OPERATIONS).flatMap(([path, methods]) => methods.map((method) => `${method.toUpperCase()} ${path}`));
  assert.deepEqual(described.filter((operation) => !seen.has(operation)), []);
});
