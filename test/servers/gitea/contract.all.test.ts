import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openForge } from '../../../runner/forge/open.ts';
import { forgeContract } from '../../forge/contract.ts';
import { freshRepository, peopleAt } from './people.ts';
import { startGitea } from './server.ts';

const server = await startGitea();
after(() => server.close());
const bot = await server.addUser('headgate-bot');
const token = await server.tokenOf('headgate-bot');
const met = new Set<string>();

forgeContract(
  'a real Gitea',
  async () => {
    await freshRepository(server, [...met]);
    met.clear();
    // No fake clock: writes a second apart would be all that it skips, and that is not what is tried here.
    const clock = { now: () => Date.now(), wait: async () => {} };
    return { people: peopleAt(server, (login) => met.add(login)), self: bot, open: (options) => openForge({ kind: 'gitea', api: server.api, repository: 'acme/widgets', credential: { kind: 'token', token } }, { clock, ...options }), close: async () => {} };
  },
  { annotations: true, pusher: true },
);

test('a real Gitea: the rules of the default branch are read', async () => {
  await freshRepository(server, [...met]);
  const forge = await openForge({ kind: 'gitea', api: server.api, repository: 'acme/widgets', credential: { kind: 'token', token } });
  assert.deepEqual((await forge.settings()).rules?.requiredChecks, []);
  await server.ask('POST', '/repos/acme/widgets/branch_protections', { body: { rule_name: 'main', enable_status_check: true, status_check_contexts: ['headgate/plan'], required_approvals: 1, dismiss_stale_approvals: true, block_admin_merge_override: true } });
  assert.deepEqual((await forge.settings()).rules, { requiredChecks: [{ name: 'headgate/plan', app: undefined }], approvals: 1, dismissStaleReviews: true, lastPushApproval: false, codeOwners: false, bypass: [] });
});
