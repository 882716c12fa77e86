import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { V1Pod, V1PodSpec } from '@kubernetes/client-node';
import { settingsOf } from '../../../runner/execute/kubernetes/configuration.ts';
import { connectObjects } from '../../../runner/execute/kubernetes/objects.ts';
import { waveJob } from '../../../runner/execute/kubernetes/job.ts';
import { realClock } from '../../../runner/execute/kubernetes/throttle.ts';
import type { RunnerConfiguration } from '../../../runner/model/declared.ts';
import type { Launch } from '../../../runner/model/stored.ts';
import { rig, type Rig } from '../../rig.ts';
import { allowedTo, eventually } from './eventually.ts';
import { testCluster } from './test-cluster.ts';
import { pods } from './workload.ts';

const cluster = testCluster();
const digest = 'a'.repeat(64);

function configurationOf(installation: string, namespace: string): RunnerConfiguration {
  return {
    installation,
    cluster: { kubeconfig: cluster().kubeconfig, namespace },
    agentImage: `registry.example.org/headgate/agent@sha256:${digest}`,
    store: { url: 's3://lab/store?endpoint=http://198.18.0.1:7070&region=us-east-1&pathStyle=true', secret: 'store' },
    install: { quota: { cpu: 100, memory: 100_000 } },
    cache: { size: 1024, folder: `/var/lib/headgate-${installation}` },
  };
}

/** A rig with the configurations of some installations, each in a namespace of its name. */
function installations(t: TestContext, ...names: string[]): Rig {
  const place = rig(t);
  for (const name of names) place.write(`${name}.json`, JSON.stringify(configurationOf(name, `hg-${name}`)));
  return place;
}

async function good(place: Rig, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await place.run('cluster', ...args);
  assert.equal(code, 0, stdout + stderr);
  return stdout;
}

/** A pod as the executor makes it for this installation. */
function taskPod(installation: string): { metadata: { name: string; labels: { [name: string]: string } }; spec: V1PodSpec } {
  const launch: Launch = { version: 1, id: '0mwqe9i3p-5f7a3cfb2a', plan: digest, analysis: 'relief', by: 'ada', why: 'test', approval: 'owner', runner: installation, created: '2026-01-31T12:00:00Z', expires: '2026-02-07T12:00:00Z', cache: 'use', force: false, priority: 0 };
  const resources = { cpu: 1, memory: 64, disk: 64, gpu: 0, time: 60 };
  const job = waveJob({ settings: settingsOf(configurationOf(installation, `hg-${installation}`)), launch, stage: 'smooth', wave: { path: 'x', digest }, chunks: 1, parallelism: 1, pods: { image: `registry.example.org/lab/tool@sha256:${digest}`, network: 'none', resources, cached: [digest] }, root: { name: 'root', uid: 'uid' }, seconds: 60 });
  const { metadata, spec } = JSON.parse(JSON.stringify(job.spec?.template)) as V1Pod & { spec: V1PodSpec };
  return { metadata: { name: 'tried', labels: metadata?.labels ?? {} }, spec };
}

test('an installation is made, seen, repaired, and removed, and another beside it is not touched', async (t) => {
  const place = installations(t, 'one', 'two');
  const planned = await good(place, 'install', '--runner-config', 'one.json', '--dry-run');
  assert.match(planned, /^\+ Namespace hg-one$/m);
  assert.equal((await cluster().api.call('GET', '/api/v1/namespaces/hg-one')).status, 404);
  const printed = JSON.parse(await good(place, 'install', '--runner-config', 'one.json', '--print')) as { readonly items: readonly { readonly kind: string; readonly metadata: { readonly name: string } }[] };
  assert.deepEqual(printed.items.map(({ kind, metadata }) => `+ ${kind} ${metadata.name}`), planned.trimEnd().split('\n'));

  await good(place, 'install', '--runner-config', 'one.json');
  await good(place, 'install', '--runner-config', 'two.json');
  for (const name of ['one', 'two']) {
    assert.match(await good(place, 'install', '--runner-config', `${name}.json`), /everything is as it should be/);
    assert.doesNotMatch(await good(place, 'status', '--runner-config', `${name}.json`), /^[+~!-]/m);
  }

  // Somebody loosens a policy by hand, and an older version left a part.
  await cluster().api.must('PATCH', '/apis/networking.k8s.io/v1/namespaces/hg-one/networkpolicies/headgate-one-nothing', { spec: { egress: [{}] } }, { 'content-type': 'application/merge-patch+json' });
  const own = { 'app.kubernetes.io/managed-by': 'headgate', 'headgate/installation': 'one', 'headgate/install': 'hg-one' };
  await cluster().api.must('POST', '/apis/rbac.authorization.k8s.io/v1/namespaces/hg-one/roles', { metadata: { name: 'of-old', labels: own }, rules: [] });
  await cluster().api.must('POST', '/apis/rbac.authorization.k8s.io/v1/namespaces/hg-one/roles', { metadata: { name: 'of-somebody' }, rules: [] });
  const seen = await place.run('cluster', 'status', '--runner-config', 'one.json');
  assert.equal(seen.code, 1);
  assert.match(seen.stdout, /~ NetworkPolicy headgate-one-nothing\n {4}spec\.egress/);
  assert.match(seen.stdout, /- Role of-old: no part/);
  assert.match(await good(place, 'upgrade', '--runner-config', 'one.json'), /2 objects changed/);
  assert.doesNotMatch(await good(place, 'status', '--runner-config', 'one.json'), /^[+~!-]/m);

  // One namespace, one installation.
  place.write('guest.json', JSON.stringify({ ...configurationOf('guest', 'hg-two') }));
  const guest = await place.run('cluster', 'install', '--runner-config', 'guest.json');
  assert.equal(guest.code, 2);
  assert.match(guest.stderr, /the namespace hg-two holds the installation two already/);

  const before = await listed('two');
  assert.match(await good(place, 'remove', '--runner-config', 'one.json'), /the namespace hg-one stays, with the secrets in it; --all removes it too/);
  // A claim goes when its protection is lifted, a moment later.
  await eventually('nothing of it is left', async () => (await listed('one')).length === 0);
  assert.deepEqual(await listed('two'), before);
  assert.ok(before.length > 15, String(before.length));
  assert.equal((await cluster().api.call('GET', '/apis/rbac.authorization.k8s.io/v1/namespaces/hg-one/roles/of-somebody')).status, 200);
  await good(place, 'remove', '--all', '--runner-config', 'one.json');
  await cluster().api.until<{ readonly items: readonly { readonly metadata: { readonly name: string } }[] }>('/api/v1/namespaces', ({ items }) => items.every(({ metadata }) => metadata.name !== 'hg-one'));
});

/** Names of what an installation is made of. */
async function listed(installation: string): Promise<string[]> {
  const kinds = 'persistentvolumes,persistentvolumeclaims,serviceaccounts,roles,rolebindings,networkpolicies,resourcequotas,validatingadmissionpolicies,validatingadmissionpolicybindings,clusterroles,clusterrolebindings';
  const output = await cluster().kubectl(['get', kinds, '--all-namespaces', '-l', `headgate/install=hg-${installation}`, '-o', 'name']);
  return output.split('\n').filter((line) => line !== '').sort();
}

test('I6, I8, A28: the coordinator may do what it does, and nothing else; a task may do nothing', async (t) => {
  const place = installations(t, 'rights');
  await good(place, 'install', '--runner-config', 'rights.json');
  const verbs = ['create', 'get', 'list', 'watch', 'patch', 'update', 'delete', 'deletecollection'];
  const resources = ['batch/jobs', '/pods', '/pods/log', '/pods/exec', '/pods/attach', '/pods/ephemeralcontainers', '/configmaps', '/secrets', '/serviceaccounts', '/serviceaccounts/token', '/nodes', '/namespaces', '/events', 'rbac.authorization.k8s.io/roles', 'rbac.authorization.k8s.io/rolebindings', 'networking.k8s.io/networkpolicies', '/resourcequotas', 'admissionregistration.k8s.io/validatingadmissionpolicies', 'batch/cronjobs', 'apps/deployments'];
  const allowed = async (account: string, namespace: string): Promise<string[]> => {
    const kubeconfig = await cluster().serviceAccountConfig('hg-rights', account);
    const api = await connectObjects({ kubeconfig, namespace, writesPerSecond: 100 }, realClock());
    const found: string[] = [];
    for (const name of resources) {
      const [group = '', resource = '', subresource] = name.split('/');
      const may = await Promise.all(verbs.map((verb) => api.may(verb, { group, resource, namespace, ...(subresource === undefined ? {} : { subresource }) })));
      if (may.includes(true)) found.push(`${name}: ${verbs.filter((_, i) => may[i]).join(' ')}`);
    }
    return found;
  };
  const coordinator = (): Promise<string[]> => allowed('headgate-rights-coordinator', 'hg-rights');
  await eventually('the server knows the role', async () => (await coordinator()).length > 0);
  assert.deepEqual(await coordinator(), ['batch/jobs: create get list watch patch delete', '/pods: get list watch delete', '/pods/log: get', '/configmaps: create get patch delete']);
  assert.deepEqual(await allowed('headgate-rights-coordinator', 'default'), []);
  assert.deepEqual(await allowed('headgate-rights-task', 'hg-rights'), []);
});

test('A28, A29, A34: pods of the executor are admitted; each that must not be is refused by the policy that is for it', async (t) => {
  const place = installations(t, 'gate');
  assert.match(await good(place, 'install', '--runner-config', 'gate.json'), /^in force: images, limits, host, labels, credentials; /m);
  const tried = async (change: (pod: ReturnType<typeof taskPod>) => void): Promise<string> => {
    const pod = taskPod('gate');
    change(pod);
    const { status, body } = await cluster().api.call('POST', `${pods('hg-gate')}?dryRun=All`, pod);
    return status === 201 ? 'admitted' : ((body as { readonly message?: string }).message ?? String(status));
  };
  const unit = ({ spec }: ReturnType<typeof taskPod>) => spec.containers[0] as NonNullable<V1PodSpec['containers'][0]>;
  const named = ({ spec }: ReturnType<typeof taskPod>, name: string) => spec.initContainers?.find((container) => container.name === name) as V1PodSpec['containers'][0];
  const fromSecret = (name: string) => [{ name: 'A', valueFrom: { secretKeyRef: { name, key: 'A' } } }];
  const forbidden: { readonly [what: string]: readonly [policy: string, (pod: ReturnType<typeof taskPod>) => void] } = {
    'an image by tag': ['images', (pod) => (unit(pod).image = 'registry.example.org/lab/tool:latest')],
    'an image of another registry': ['images', (pod) => (unit(pod).image = `registry.example.org.evil.example/tool@sha256:${digest}`)],
    'no limit of memory': ['limits', (pod) => delete unit(pod).resources?.limits],
    'a volume without a limit': ['limits', (pod) => pod.spec.volumes?.push({ name: 'more', emptyDir: {} })],
    'a node by name': ['host', (pod) => (pod.spec.nodeName = 'node')],
    'no plan': ['labels', (pod) => delete pod.metadata.labels['headgate/plan']],
    'a plan that is none': ['labels', (pod) => (pod.metadata.labels['headgate/plan'] = 'plan')],
    'another installation': ['labels', (pod) => (pod.metadata.labels['headgate/installation'] = 'other')],
    'a network that is not given': ['labels', (pod) => (pod.metadata.labels['headgate/network'] = 'open')],
    'a role that is none': ['labels', (pod) => (pod.metadata.labels['headgate/role'] = 'other')],
    'a token': ['credentials', (pod) => (pod.spec.automountServiceAccountToken = true)],
    "the coordinator's account": ['credentials', (pod) => (pod.spec.serviceAccountName = 'headgate-gate-coordinator')],
    "the store's secret beside the agent": ['credentials', (pod) => (unit(pod).env = fromSecret('store'))],
    'another secret': ['credentials', (pod) => (named(pod, 'agent').env = fromSecret('other'))],
    'all of a secret': ['credentials', (pod) => (named(pod, 'agent').envFrom = [{ secretRef: { name: 'other' } }])],
    'a claim': ['credentials', (pod) => pod.spec.volumes?.push({ name: 'claim', persistentVolumeClaim: { claimName: 'other' } })],
    'a claim of its own': ['credentials', (pod) => pod.spec.volumes?.push({ name: 'claim', ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } } } })],
    'all of the cache': ['credentials', (pod) => unit(pod).volumeMounts?.push({ name: 'cache', mountPath: '/all', readOnly: true })],
    'a file of the cache to write to': ['credentials', (pod) => unit(pod).volumeMounts?.push({ name: 'cache', mountPath: '/one', subPath: `blobs/${digest}` })],
    'another folder of the cache': ['credentials', (pod) => unit(pod).volumeMounts?.push({ name: 'cache', mountPath: '/one', subPath: 'pins', readOnly: true })],
    'a secret as a volume': ['credentials', (pod) => pod.spec.volumes?.push({ name: 'secret', secret: { secretName: 'store' } })],
    'a token beside the agent': ['credentials', (pod) => (pod.spec.volumes?.push({ name: 'token', projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } }), unit(pod).volumeMounts?.push({ name: 'token', mountPath: '/token' }))],
  };
  assert.equal(await tried(() => {}), 'admitted');
  for (const [what, [policy, change]] of Object.entries(forbidden)) {
    const answer = await tried(change);
    assert.ok(answer.includes(`ValidatingAdmissionPolicy 'headgate-gate.hg-gate.${policy}' with binding`), `${what}: ${answer}`);
  }
  // What an upgrade changes is in force when it has ended, too.
  place.write('moved.json', JSON.stringify({ ...configurationOf('gate', 'hg-gate'), install: { registries: ['moved.example.org'] } }));
  assert.match(await good(place, 'upgrade', '--runner-config', 'moved.json'), /^~ ValidatingAdmissionPolicy headgate-gate\.hg-gate\.images\n[^]*^in force: /m);
  assert.match(await tried(() => {}), /denied request: an image comes from one of the registries that this installation allows: moved\.example\.org\//);
  await good(place, 'upgrade', '--runner-config', 'gate.json');
  assert.equal(await tried(() => {}), 'admitted');

  // Pod Security refuses these, and would without our policies; with a namespace that lost its label, ours do.
  await cluster().api.must('PATCH', '/api/v1/namespaces/hg-gate', { metadata: { labels: { 'pod-security.kubernetes.io/enforce': null } } }, { 'content-type': 'application/merge-patch+json' });
  const host: { readonly [what: string]: (pod: ReturnType<typeof taskPod>) => void } = {
    network: (pod) => (pod.spec.hostNetwork = true),
    processes: (pod) => (pod.spec.hostPID = true),
    memory: (pod) => (pod.spec.hostIPC = true),
    folders: (pod) => pod.spec.volumes?.push({ name: 'root', hostPath: { path: '/' } }),
  };
  await eventually('the server knows that the namespace has lost its label', async () => !(await tried(host['network'] as NonNullable<(typeof host)[string]>)).includes('violates PodSecurity'));
  for (const [what, change] of Object.entries(host)) assert.ok((await tried(change)).includes("'headgate-gate.hg-gate.host' with binding"), what);
  const unguarded = await place.run('cluster', 'status', '--runner-config', 'gate.json');
  assert.match(unguarded.stdout, /~ Namespace hg-gate\n {4}metadata\.labels\.pod-security\.kubernetes\.io\/enforce: absent → "restricted"/);
  assert.equal(unguarded.code, 1);
});

test('who installs and may not create pods is told that nothing was tried', async (t) => {
  const place = installations(t, 'blind');
  const namespace = await cluster().namespace();
  const all = { verbs: ['*'], resources: ['*'] };
  const objects = [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'installer', namespace } },
    { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'installer' }, rules: [{ ...all, apiGroups: ['rbac.authorization.k8s.io', 'networking.k8s.io', 'admissionregistration.k8s.io', 'apps', 'batch'] }, { apiGroups: [''], verbs: ['*'], resources: ['namespaces', 'serviceaccounts', 'configmaps', 'resourcequotas', 'persistentvolumes', 'persistentvolumeclaims'] }] },
    { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRoleBinding', metadata: { name: 'installer' }, roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'installer' }, subjects: [{ kind: 'ServiceAccount', name: 'installer', namespace }] },
  ];
  await cluster().kubectl(['apply', '-f', '-'], objects.map((object) => JSON.stringify(object)).join('\n---\n'));
  await allowedTo(cluster(), `system:serviceaccount:${namespace}:installer`, { verb: 'patch', group: 'admissionregistration.k8s.io', resource: 'validatingadmissionpolicies' });
  const kubeconfig = await cluster().serviceAccountConfig(namespace, 'installer');
  place.write('blind.json', JSON.stringify({ ...configurationOf('blind', 'hg-blind'), cluster: { kubeconfig, namespace: 'hg-blind' } }));
  assert.match(await good(place, 'install', '--runner-config', 'blind.json'), /objects changed\nunproven: whether the policies are in force \(pods is forbidden: User "system:serviceaccount:[^"]+" cannot create resource "pods" [^)]+\); `headgate doctor --cluster`/);
});
