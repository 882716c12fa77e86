import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '../../runner/model/approval.ts';
import type { Forge } from '../../runner/forge/forge.ts';
import { approverReasons } from '../../runner/gate/approvers.ts';
import { approversOf, type Evidence } from '../../runner/gate/evidence.ts';
import { hex, policy } from '../gate/world.ts';
import { CANARY, fakeGitea, fakeGitHub } from './places.ts';
import { addUser } from './fake/world.ts';

const ROLES: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const PROPOSAL = hex('d');

/** What a guard makes of a comment, with nothing but the port: read again, the role asked by the author's id now. */
async function evidenceOf(forge: Forge, id: number): Promise<Evidence | undefined> {
  const comment = await forge.comment(id);
  if (comment === undefined) return undefined;
  const { author: by, edited, url } = comment;
  return { via: 'comment', by, bot: by.bot, role: await forge.role(by), edited, approves: true, proposal: PROPOSAL, url };
}

/** Whether evidence makes somebody an approver whose approval is enough: the author is grace. */
function isEnough(evidence: Evidence, author: { readonly id: number; readonly login: string }): boolean {
  const { approvers } = approversOf([evidence], { proposal: PROPOSAL, headSha: 'c'.repeat(40) });
  const open = { ...policy, people: {}, teams: { lab: { title: 'Lab', members: ['ada', 'grace', 'robot'] } } };
  const needs = { class: 'standard', who: ['team:lab'], approvers: 1, independent: false, budget: false, click: false, expiresHours: 1, maxLaunchHours: 1, maxAttempts: 1 } as const;
  return approverReasons({ policy: open, needs, approvers, budget: { tasks: 1, cpuHours: 1 }, author, others: [] }).length === 0;
}

test('A13: of every role, as author or not, edited or not, only who may write, is not the author and did not edit can approve', async () => {
  const enough: string[] = [];
  for (const role of ROLES) {
    for (const who of ['ada', 'grace']) {
      for (const edited of [false, true]) {
        const place = fakeGitHub();
        const accounts = { grace: await place.people.person('grace', who === 'grace' ? role : 'read'), ada: await place.people.person('ada', who === 'ada' ? role : 'read') };
        const { number } = await place.people.openPullRequest({ author: 'grace', branch: 'x' });
        const id = await place.people.comment(who, number, `/run ${PROPOSAL}`);
        if (edited) await place.people.editComment('eve', id, `/run ${PROPOSAL}  `);
        const evidence = await evidenceOf(await place.open(), id);
        assert.equal(evidence?.role, role);
        if (isEnough(evidence, accounts.grace)) enough.push(`${role} ${who}${edited ? ' edited' : ''}`);
      }
    }
  }
  assert.deepEqual(enough, ['write ada', 'maintain ada', 'admin ada']);
});

test('A13: what an event says of the author (its association) is never asked', async () => {
  const place = fakeGitHub();
  const grace = await place.people.person('grace', 'read');
  await place.people.person('ada', 'read');
  const { number } = await place.people.openPullRequest({ author: 'grace', branch: 'x' });
  const id = await place.people.comment('ada', number, `/run ${PROPOSAL}`);
  // The example that comments are made from says OWNER.
  const raw = (await (await place.wire.send(`https://api.github.com/repos/acme/widgets/issues/comments/${id}`, { headers: { authorization: `token ${readToken(place)}` } })).json()) as { readonly author_association: string };
  assert.ok(['OWNER', 'MEMBER', 'COLLABORATOR', 'NONE'].includes(raw.author_association));
  const evidence = await evidenceOf(await place.open(), id);
  assert.ok(evidence !== undefined && evidence.role === 'read' && !isEnough(evidence, grace));
});

test('A13: a bot is none of the people, whatever its role and however its name looks', async () => {
  const place = fakeGitHub();
  const grace = await place.people.person('grace', 'read');
  const { number } = await place.people.openPullRequest({ author: 'grace', branch: 'x' });
  for (const [login, type] of [['robot', 'Bot'], ['robot[bot]', 'User'], ['robot[bot]', 'Bot']] as const) {
    const bot = addUser(place.world, login, type);
    place.world.roles.set(bot.id, 'admin');
    const id = place.world.nextId();
    place.world.comments.set(id, { id, by: bot, app: undefined, body: `/run ${PROPOSAL}`, created: 1, updated: 1, on: number });
    const evidence = await evidenceOf(await place.open(), id);
    assert.ok(evidence?.bot === true && !isEnough(evidence, grace), `${login}, ${type}`);
    place.world.users.delete(bot.id);
  }
});

test('A13: a comment of an account that is gone, or that is gone itself, is no evidence', async () => {
  const place = fakeGitHub();
  const grace = await place.people.person('grace', 'read');
  await place.people.person('ghost', 'admin');
  const { number } = await place.people.openPullRequest({ author: 'grace', branch: 'x' });
  place.world.comments.set(5, { id: 5, by: null, app: undefined, body: `/run ${PROPOSAL}`, created: 1, updated: 1, on: number });
  const forge = await place.open();
  const evidence = await evidenceOf(forge, 5);
  // The account that is called ghost is another.
  assert.ok(evidence?.by.id === 0 && evidence.role === 'none' && !isEnough(evidence, grace));
  place.world.comments.delete(5);
  assert.equal(await evidenceOf(forge, 5), undefined);
});

test('A13: an organisation\'s own role counts as the base that it extends, an unknown one as none', async () => {
  const place = fakeGitHub();
  const ada = await place.people.person('ada', 'read');
  const answers = new Map([['security-manager', 'write'], ['curator', 'read'], ['odd', 'superuser']]);
  for (const [role_name, permission] of answers) {
    const forge = await place.open({
      send: async (url, init) => {
        const answer = await place.wire.send(url, init);
        return url.endsWith('/permission') ? Response.json({ ...((await answer.json()) as object), role_name, permission }) : answer;
      },
    });
    assert.equal(await forge.role(ada), permission === 'superuser' ? 'none' : permission);
  }
});

test('A13: on a Gitea the owner is an administrator, and a token that may not ask is told so', async () => {
  const place = fakeGitea();
  const ada = await place.people.person('ada', 'read');
  place.world.roles.set(ada.id, 'owner' as Role);
  assert.equal(await (await place.open()).role(ada), 'admin');
  place.world.tokens.set(CANARY, { user: addUser(place.world, 'x'), app: undefined, workflow: false, may: 'write' });
  await assert.rejects(async () => (await place.open()).role(ada), /the credential may not \(403\): .*Only admins/);
});

test('a click is somebody\'s answer to an environment, and a rejection is none', async () => {
  const place = fakeGitHub();
  await place.people.person('ada', 'write');
  const ada = [...place.world.users.values()].find(({ login }) => login === 'ada');
  assert.ok(ada !== undefined);
  place.world.runs.set(9, { id: 9, workflow: 'run.yml', title: 'x', attempt: 1, status: 'in_progress', conclusion: null, clicks: [{ by: ada, state: 'rejected', environment: 'compute' }, { by: ada, state: 'approved', environment: 'compute-reviewed' }] });
  const clicks = await (await place.open()).clicks(9);
  assert.deepEqual(clicks.map(({ by, approves, environments }) => [by.login, approves, environments]), [['ada', false, ['compute']], ['ada', true, ['compute-reviewed']]]);
});

function readToken({ world, bot }: ReturnType<typeof fakeGitHub>): string {
  world.tokens.set('reader-token', { user: bot, app: 77, workflow: false, may: 'read' });
  return 'reader-token';
}
