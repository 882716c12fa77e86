import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareSettings, type Assumed } from '../../runner/forge/compare-settings.ts';
import type { Settings } from '../../runner/forge/settings.ts';
import { addUser, type World } from './fake/world.ts';
import { CANARY, fakeGitea, fakeGitHub } from './places.ts';

const ASSUMED: Assumed = { kind: 'github', repository: 'acme/widgets', url: 'https://github.com/acme/widgets', app: 77 };

/** A repository that is set as the flow assumes. */
const right: Settings = {
  defaultBranch: 'main',
  tokenPermission: 'read',
  workflowsApprove: false,
  forkApproval: 'all_external_contributors',
  pinnedActions: true,
  rules: { requiredChecks: [{ name: 'headgate/plan', app: 77 }, { name: 'headgate/run', app: 77 }], approvals: 1, dismissStaleReviews: true, lastPushApproval: true, codeOwners: true, bypass: [] },
  environments: ['control', 'observe', 'compute', 'compute-reviewed', 'steer', 'publish'].map((name) => ({ name, branches: ['main'], adminsCanBypass: false, reviewers: name === 'compute-reviewed' ? 1 : 0 })),
};

const rules = (more: Partial<NonNullable<Settings['rules']>>): Settings => ({ ...right, rules: { ...(right.rules as NonNullable<Settings['rules']>), ...more } });
const environment = (name: string, more: object): Settings => ({ ...right, environments: (right.environments ?? []).map((one) => (one.name === name ? { ...one, ...more } : one)) });
/** What is not fine. */
const complaints = (settings: Settings, assumed = ASSUMED): string[] => compareSettings(settings, assumed).flatMap(({ what, state, says }) => (state === 'fine' ? [] : [`${state} ${what}: ${says}`]));

test('settings as the flow assumes them are fine', () => {
  assert.deepEqual(complaints(right), []);
  assert.equal(compareSettings(right, ASSUMED).length, 14);
});

test('every setting that differs is told, with the command or page that mends it', () => {
  const table: readonly [Settings, string][] = [
    [{ ...right, tokenPermission: 'write' }, 'trouble workflow token: a workflow that says nothing may write'],
    [{ ...right, workflowsApprove: true }, 'trouble approving workflows: a workflow may approve pull requests'],
    [{ ...right, forkApproval: 'first_time_contributors' }, 'notice forks: workflows of some strangers run unasked (first_time_contributors)'],
    [{ ...right, pinnedActions: false }, 'trouble pinned actions: actions that are named by a tag may run'],
    [rules({ requiredChecks: [{ name: 'headgate/run', app: 77 }] }), 'trouble check headgate/plan: a merge into main does not wait for it'],
    [rules({ approvals: 0 }), 'notice reviews: no approving review is needed'],
    [rules({ dismissStaleReviews: false }), 'notice reviews: a review stays when something is pushed after it'],
    [rules({ lastPushApproval: false, codeOwners: false }), 'notice reviews: whoever pushed last may be the one who approved; owners of code are not asked'],
    [rules({ bypass: ['OrganizationAdmin'] }), 'trouble bypass: may pass by the rules: OrganizationAdmin'],
    [rules({ bypass: undefined }), 'notice bypass: could not be read: the token may not, or this version of the forge has no such setting'],
    [{ ...right, environments: (right.environments ?? []).slice(1) }, 'trouble environment control: there is none: the first workflow that names it makes it, open to every branch'],
    [environment('compute', { branches: undefined }), 'trouble environment compute: every branch may use it'],
    [environment('compute', { branches: ['main', 'v*'] }), 'trouble environment compute: other branches may use it: v*'],
    [environment('compute', { branches: [] }), 'trouble environment compute: main may not use it'],
    [environment('publish', { adminsCanBypass: true }), 'trouble environment publish: administrators may pass by its protection'],
    [environment('compute-reviewed', { reviewers: 0 }), 'trouble environment compute-reviewed: nobody is asked for a click'],
  ];
  for (const [settings, said] of table) assert.deepEqual(complaints(settings), [said]);
  for (const [settings] of table) assert.ok(compareSettings(settings, ASSUMED).every(({ state, fix }) => (state === 'fine') === (fix === undefined)));
});

test('I11, A17: a required check that is not pinned to our App is trouble', () => {
  const pinnedTo = (app: number | undefined): Settings => rules({ requiredChecks: [{ name: 'headgate/plan', app }, { name: 'headgate/run', app: 77 }] });
  assert.deepEqual(complaints(pinnedTo(undefined)), ["trouble check headgate/plan: required from anybody: a pull request's own workflow can make a check of this name"]);
  assert.deepEqual(complaints(pinnedTo(15_368)), ['trouble check headgate/plan: required from App 15368, which is not App 77']);
  assert.deepEqual(complaints(pinnedTo(15_368), { ...ASSUMED, app: undefined }), []);
  assert.deepEqual(complaints(pinnedTo(undefined), { ...ASSUMED, app: undefined }).length, 1);
});

test('I5: an environment that another branch reaches, that an administrator passes by, or that is not there, is trouble', () => {
  for (const { name } of right.environments ?? []) {
    for (const more of [{ branches: undefined }, { branches: ['main', 'topic'] }, { branches: ['*'] }, { adminsCanBypass: true }]) assert.match(complaints(environment(name, more)).join('\n'), new RegExp(`^trouble environment ${name}: `), JSON.stringify(more));
    assert.match(complaints({ ...right, environments: (right.environments ?? []).filter((one) => one.name !== name) }).join('\n'), new RegExp(`^trouble environment ${name}: there is none`));
  }
});

test('what the token may not read is a notice, never fine', () => {
  const nothing: Settings = { defaultBranch: 'main', tokenPermission: undefined, workflowsApprove: undefined, forkApproval: undefined, pinnedActions: undefined, rules: undefined, environments: undefined };
  assert.deepEqual([...new Set(compareSettings(nothing, ASSUMED).map(({ state }) => state))], ['notice']);
});

test('a Gitea is told what it lacks', () => {
  const said = complaints({ ...right, environments: undefined }, { ...ASSUMED, kind: 'gitea' });
  assert.deepEqual(said.map((one) => one.split(':')[0]), ['notice check headgate/plan', 'notice check headgate/run', 'notice environments']);
});

/** Sets the fake's repository as the flow assumes. */
function setRight({ settings }: World): void {
  Object.assign(settings, { token: 'read', approve: false, fork: 'all_external_contributors', pinned: true });
  settings.rules = { checks: ['headgate/plan', 'headgate/run'].map((context) => ({ context, integration_id: 77 })), approvals: 1, dismiss: true, lastPush: true, codeOwners: true, bypass: [] };
  for (const { name, reviewers } of right.environments ?? []) settings.environments.push({ name, branches: ['main'], bypass: false, reviewers });
}

test('settings are read from GitHub as its API tells them, and by whom', async () => {
  for (const description of ['github', 'ghes-oldest'] as const) {
    const place = fakeGitHub({ description });
    place.world.tokens.set(CANARY, { user: addUser(place.world, 'owner'), app: undefined, workflow: false, may: 'admin' });
    setRight(place.world);
    const read = await (await place.openAs(CANARY)).settings();
    // The oldest server knows no approval of forks.
    assert.deepEqual({ ...read, forkApproval: right.forkApproval }, right);
    assert.equal(read.forkApproval, description === 'github' ? right.forkApproval : undefined);
    assert.deepEqual([...place.checked.wrong], []);
    place.world.tokens.set(CANARY, { user: addUser(place.world, 'reader'), app: undefined, workflow: false, may: 'read' });
    const unread = await (await place.openAs(CANARY)).settings();
    assert.deepEqual([unread.tokenPermission, unread.pinnedActions, unread.rules?.bypass], [undefined, undefined, undefined]);
  }
});

test('settings are read from Gitea as far as it has them', async () => {
  const place = fakeGitea();
  assert.deepEqual((await (await place.open()).settings()).rules, { requiredChecks: [], approvals: 0, dismissStaleReviews: false, lastPushApproval: false, codeOwners: false, bypass: ['administrators'] });
  setRight(place.world);
  assert.deepEqual((await (await place.open()).settings()).rules?.requiredChecks, [{ name: 'headgate/plan', app: undefined }, { name: 'headgate/run', app: undefined }]);
});
