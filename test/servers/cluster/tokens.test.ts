import assert from 'node:assert/strict';
import { after, test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { settingsOf } from '../../../runner/execute/kubernetes/configuration.ts';
import { waveJob } from '../../../runner/execute/kubernetes/job.ts';
import type { RunnerConfiguration } from '../../../runner/model/declared.ts';
import type { Launch } from '../../../runner/model/stored.ts';
import { changed, good, identity, matrix } from '../../forge/oidc-matrix.ts';
import { rig } from '../../rig.ts';
import { testCluster } from './test-cluster.ts';
import { startTokenServer, untilTaken, whoAmI, type TokenServer, type TokenWish } from './token-server.ts';

let started: Promise<TokenServer> | undefined;
// Before the cluster ends.
after(async () => (await started?.catch(() => undefined))?.stop());
const cluster = testCluster();

/** The server, with what `headgate doctor` prints for a cluster; for all tests of this file. */
function tokenServer(t: TestContext): Promise<TokenServer> {
  started ??= (async () => {
    const place = rig(t);
    const { repository, repositoryId, ownerId, audience, branch } = identity;
    place.write('lab.json', JSON.stringify({ installation: 'lab', oidc: { audience, repository, repositoryId, ownerId, branch } }));
    const { code, stdout, stderr } = await place.run('doctor', '--forge', '--print-policies', '--runner-config', 'lab.json');
    assert.equal(code, 0, stderr);
    const server = await startTokenServer(cluster(), (JSON.parse(stdout) as { readonly cluster: unknown }).cluster);
    await untilTaken(server, server.token({ claims: good }));
    return server;
  })();
  return started;
}

/** Whether the server lets in who bears the token. Anything but yes and no is trouble. */
async function taken(server: TokenServer, wish: TokenWish): Promise<boolean> {
  const { status, body } = await whoAmI(server, server.token(wish));
  assert.ok(status === 201 || status === 401, `${status} ${JSON.stringify(body)}`);
  return status === 201;
}

/** Asks until the answer is yes, for two minutes at most. */
async function within(asked: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (!(await asked())) {
    assert.ok(Date.now() < deadline, `not after two minutes: ${what}`);
    await pause(100);
  }
}

async function decides(t: TestContext, row: string): Promise<void> {
  const server = await tokenServer(t);
  const wrong: string[] = [];
  for (const [, what, change, alone] of matrix.filter(([name]) => name === row)) {
    // The matrix is about one environment; a cluster is for both that start work.
    const accepted = alone || change['environment'] === 'compute-reviewed';
    if ((await taken(server, { claims: changed(change) })) !== accepted) wrong.push(`${what}: ${accepted ? 'refused' : 'let in'}`);
  }
  assert.deepEqual(wrong, []);
}

test('A25: a real API server lets in the tokens of the one job, and of no other, audience or issuer', async (t) => {
  await decides(t, 'A25');
  const server = await tokenServer(t);
  // Environments of the workflow that dispatches, and no other.
  const environments: string[] = [];
  for (const environment of ['observe', 'compute', 'compute-reviewed', 'steer', 'publish', 'control']) if (await taken(server, { claims: { ...good, environment } })) environments.push(environment);
  assert.deepEqual(environments, ['compute', 'compute-reviewed']);
});

test('A26: a real API server refuses the same names with other numbers', (t) => decides(t, 'A26'));

test('A27: a real API server refuses tokens of other branches, workflows and runners', (t) => decides(t, 'A27'));

test('A24: a token that was stolen is refused after its time and elsewhere, and who bears one is known by the run that it is of', async (t) => {
  const server = await tokenServer(t);
  const forged: { readonly [what: string]: TokenWish } = {
    'after its time': { claims: good, expires: -60 },
    'before its time': { claims: good, notBefore: 7200, expires: 9000 },
    'without an end': { claims: good, expires: null },
    'signed by another key': { claims: good, signed: 'by another key' },
    'not signed': { claims: good, signed: 'not at all' },
    'signed with the public key': { claims: good, signed: 'with its public key' },
    'changed after it was signed': { claims: good, signed: 'and changed' },
  };
  for (const [what, wish] of Object.entries(forged)) assert.equal(await taken(server, wish), false, what);
  const { body } = await whoAmI(server, server.token({ claims: { ...good, run_id: '1002', run_attempt: '3', actor: 'system:masters', groups: ['system:masters'] } }));
  const { uid, username, groups, extra } = (body as { readonly status: { readonly userInfo: { readonly uid: string; readonly username: string; readonly groups: readonly string[]; readonly extra: { readonly [key: string]: readonly string[] } } } }).status.userInfo;
  assert.deepEqual([uid, username, [...groups].sort()], [identity.repositoryId, 'headgate:compute', ['headgate:jobs', 'system:authenticated']]);
  assert.deepEqual([extra['headgate/run-id'], extra['headgate/run-attempt']], [['1002'], ['3']]);
});

test('A28: a job that is let in may do what its role says: all else is refused by name, and admission refuses what its Jobs must not be', async (t) => {
  const [server, place] = [await tokenServer(t), rig(t)];
  const digest = 'a'.repeat(64);
  const namespace = 'hg-tokens';
  const configuration: RunnerConfiguration = { installation: 'lab', cluster: { kubeconfig: cluster().kubeconfig, namespace }, agentImage: `registry.example.org/headgate/agent@sha256:${digest}`, store: { url: 's3://lab/store?endpoint=http://198.18.0.1:7070&region=us-east-1&pathStyle=true', secret: 'store' } };
  place.write('lab.json', JSON.stringify(configuration));
  const installed = await place.run('cluster', 'install', '--runner-config', 'lab.json');
  assert.equal(installed.code, 0, installed.stdout + installed.stderr);
  const as = (method: string, path: string, body?: unknown): ReturnType<TokenServer['call']> => server.call(token, method, path, body);
  const token = server.token({ claims: good });
  const jobs = `/apis/batch/v1/namespaces/${namespace}/jobs`;
  const said = ({ body }: { readonly body: unknown }): string => (body as { readonly message?: string }).message ?? '';

  const unbound = await as('GET', jobs);
  assert.deepEqual([unbound.status, said(unbound)], [403, `jobs.batch is forbidden: User "headgate:compute" cannot list resource "jobs" in API group "batch" in the namespace "${namespace}"`]);
  const role = { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'headgate-lab-coordinator' };
  await cluster().api.must('POST', `/apis/rbac.authorization.k8s.io/v1/namespaces/${namespace}/rolebindings`, { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'RoleBinding', metadata: { name: 'jobs' }, roleRef: role, subjects: [{ kind: 'Group', name: 'headgate:jobs', apiGroup: 'rbac.authorization.k8s.io' }] });
  // A server reads roles a moment after they are made.
  await within(async () => (await as('GET', jobs)).status === 200, 'the role is in force');
  const refused: readonly (readonly [method: string, path: string, body: unknown, says: string])[] = [
    ['POST', `/api/v1/namespaces/${namespace}/pods`, { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' }, spec: { containers: [{ name: 'x', image: 'x' }] } }, 'cannot create resource "pods"'],
    ['POST', `/api/v1/namespaces/${namespace}/pods/x/exec?command=id`, undefined, 'cannot create resource "pods/exec"'],
    ['GET', `/api/v1/namespaces/${namespace}/secrets`, undefined, 'cannot list resource "secrets"'],
    ['POST', `/api/v1/namespaces/${namespace}/serviceaccounts/headgate-lab-coordinator/token`, { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} }, 'cannot create resource "serviceaccounts/token"'],
    ['POST', `/apis/rbac.authorization.k8s.io/v1/namespaces/${namespace}/rolebindings`, { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'RoleBinding', metadata: { name: 'more' }, roleRef: { ...role, kind: 'ClusterRole', name: 'cluster-admin' }, subjects: [{ kind: 'User', name: 'headgate:compute', apiGroup: 'rbac.authorization.k8s.io' }] }, 'cannot create resource "rolebindings"'],
    ['DELETE', `/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicybindings/headgate-lab.${namespace}.images`, undefined, 'cannot delete resource "validatingadmissionpolicybindings"'],
    ['GET', '/apis/batch/v1/namespaces/default/jobs', undefined, 'cannot list resource "jobs" in API group "batch" in the namespace "default"'],
    ['GET', '/api/v1/nodes', undefined, 'cannot list resource "nodes"'],
  ];
  for (const [method, path, body, says] of refused) {
    const answer = await as(method, path, body);
    assert.equal(answer.status, 403, `${method} ${path}`);
    assert.ok(said(answer).includes(`User "headgate:compute" ${says}`), said(answer));
  }
  // What a Job asks for is looked at when its pods are made: this one is as the executor makes them, but for its image.
  const launch: Launch = { version: 1, id: '0mwqe9i3p-5f7a3cfb2a', plan: digest, analysis: 'relief', by: 'ada', why: 'test', approval: 'owner', runner: 'lab', created: '2026-01-31T12:00:00Z', expires: '2026-02-07T12:00:00Z', cache: 'use', force: false, priority: 0 };
  const { spec } = waveJob({ settings: settingsOf(configuration), launch, stage: 'smooth', wave: { path: 'x', digest }, chunks: 1, parallelism: 1, pods: { image: 'registry.example.org/lab/tool:latest', network: 'none', resources: { cpu: 1, memory: 64, disk: 64, gpu: 0, time: 60 }, cached: [] }, root: { name: 'root', uid: 'uid' }, seconds: 60 });
  const job = { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'by-tag' }, spec };
  // New policies are in force a moment after they are made.
  const tried = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'tried', labels: spec?.template.metadata?.labels }, spec: spec?.template.spec };
  await within(async () => said(await cluster().api.call('POST', `/api/v1/namespaces/${namespace}/pods?dryRun=All`, tried)).includes(`headgate-lab.${namespace}.images`), 'the policies are in force');
  const created = await as('POST', jobs, job);
  assert.equal(created.status, 201, said(created));
  interface Events { readonly items: readonly { readonly message: string }[] }
  const { items } = await cluster().api.until<Events>(`/api/v1/namespaces/${namespace}/events?fieldSelector=${encodeURIComponent('reason=FailedCreate,involvedObject.name=by-tag')}`, (events) => events.items.some(({ message }) => message.includes('ValidatingAdmissionPolicy')));
  assert.match(items.map(({ message }) => message).join('\n'), /ValidatingAdmissionPolicy 'headgate-lab\.hg-tokens\.images' with binding/);
  assert.equal((await as('DELETE', `${jobs}/by-tag?propagationPolicy=Background`)).status, 200);
});
