import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ForgeError } from '../../runner/forge/forge-error.ts';
import type { Annotation, Forge } from '../../runner/forge/forge.ts';
import { type Fault, FAULTS } from './fake/faults.ts';
import type { World } from './fake/world.ts';
import { type FakeGitea, type FakeGitHub, fakeGitea, fakeGitHub } from './places.ts';

const remarks: Annotation[] = Array.from({ length: 120 }, (_, n) => ({ path: 'registry/a.json', line: n + 1, level: 'warning', title: 't', message: 'm' }));

/** Everything that a job writes, once around: what a second time finds done, it leaves alone. */
async function everything(forge: Forge, number: number, sha: string): Promise<void> {
  await forge.pullRequest(number);
  await forge.writeComment(number, { marker: 'plan', body: () => 'the plan' });
  await forge.writeCheck({ name: 'headgate/plan', sha, title: 'Planning', summary: 'x' });
  await forge.writeCheck({ name: 'headgate/plan', sha, conclusion: 'failure', title: '120 findings', summary: 'x', annotations: remarks });
  await forge.writeIssue({ marker: 'standing', title: 'Not run', body: () => 'nothing' });
  await forge.writePullRequest({ branch: 'headgate/refresh', title: 'Refresh', body: 'x', message: 'x', content: 'a1', files: { 'registry/a.json': '{}\n' } });
  for (const run of await forge.liveRuns('run.yml')) await forge.cancelRun(run.id);
}

/** What a stranger sees of it at the end: no ids, no times. */
function stateOf(world: World): object {
  return {
    comments: [...world.comments.values()].map(({ by, body }) => [by?.login, body]),
    issues: [...world.issues.values()].map(({ by, title, body, state, pull }) => [by?.login, title, body, state, pull?.head.branch]),
    checks: [...world.checks.values()].map(({ name, status, conclusion, title, annotations }) => [name, status, conclusion, title, annotations.map(({ start_line }) => start_line)]),
    statuses: [...new Map(world.statuses.map((status) => [status.context, [status.state, status.description]]))],
    branches: [...world.branches].map(([name, sha]) => [name, world.commits.get(sha)?.tree]),
    runs: [...world.runs.values()].map(({ status, conclusion }) => [status, conclusion]),
  };
}

interface Made {
  readonly place: FakeGitHub | FakeGitea;
  readonly number: number;
  readonly headSha: string;
}

async function make(kind: 'github' | 'gitea'): Promise<Made> {
  const place = kind === 'github' ? fakeGitHub({ compare: false }) : fakeGitea();
  await place.people.person('ada', 'read');
  const pull = await place.people.openPullRequest({ author: 'ada', branch: 'x' });
  place.world.runs.set(5, { id: 5, workflow: 'run.yml', title: 'x', attempt: 1, status: 'waiting', conclusion: null, clicks: [] });
  return { place, ...pull };
}

for (const kind of ['github', 'gitea'] as const) {
  for (const [name, fault] of Object.entries(FAULTS)) {
    test(`${kind}: a failure (${name}) at any request leaves each thing there once`, async () => {
      const calm = await make(kind);
      await everything(await calm.place.open(), calm.number, calm.headSha);
      const wanted = stateOf(calm.place.world);
      const requests = calm.place.wire.requests.length;
      assert.ok(requests > 15, `only ${requests} requests`);
      for (const [at, request] of calm.place.wire.requests.entries()) {
        // A read that was done before it failed is a read that failed.
        if (fault.after !== true || !request.startsWith('GET ')) await withFault(kind, { at, fault, wanted });
      }
    });
  }

  test(`${kind}: where a failure lasts, running it again when it is over finishes the work`, async () => {
    const calm = await make(kind);
    await everything(await calm.place.open(), calm.number, calm.headSha);
    const wanted = stateOf(calm.place.world);
    for (const fault of Object.values(FAULTS)) {
      for (let at = 0; at < calm.place.wire.requests.length; at += 5) {
        const { place, number, headSha } = await make(kind);
        // Everything from here on fails, until it is over.
        place.fault = (index) => (index >= at ? fault : undefined);
        await assert.rejects(async () => everything(await place.open(), number, headSha), ForgeError);
        place.fault = () => undefined;
        await everything(await place.open(), number, headSha);
        assert.deepEqual(stateOf(place.world), wanted, `request ${at}`);
      }
    }
  });
}

/** One failure is overcome without anybody's help; a second time around changes nothing. */
async function withFault(kind: 'github' | 'gitea', { at, fault, wanted }: { readonly at: number; readonly fault: Fault; readonly wanted: object }): Promise<void> {
  const { place, number, headSha } = await make(kind);
  place.fault = (index) => (index === at ? fault : undefined);
  const request = (): string => `request ${at}: ${place.wire.requests[at]}`;
  await everything(await place.open(), number, headSha).catch((error: unknown) => assert.fail(`${request()}: ${String(error)}`));
  assert.deepEqual(stateOf(place.world), wanted, request());
  const writes = place.world.comments.size + place.world.checks.size + place.world.commits.size;
  await everything(await place.open(), number, headSha);
  assert.equal(place.world.comments.size + place.world.checks.size + place.world.commits.size, writes, request());
}
