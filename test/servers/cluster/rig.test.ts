import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import type { V1Job, V1Node, V1PodList } from '@kubernetes/client-node';
import { kubernetesVersion } from './binaries.ts';
import { cgroups, netnsPath, sweep } from './remains.ts';
import { testCluster } from './test-cluster.ts';
import { indexedJob, jobs, over, pods, type Work } from './workload.ts';

const cluster = testCluster();

/** Runs a Job to its end. */
async function ran(namespace: string, work: Omit<Work, 'image'>): Promise<V1Job> {
  await cluster().api.must('POST', jobs(namespace), indexedJob({ image: cluster().toolImage, ...work }));
  return cluster().api.until<V1Job>(jobs(namespace, work.name), over);
}

const podsOf = async (namespace: string, job: string): Promise<V1PodList['items']> => (await cluster().api.must<V1PodList>('GET', `${pods(namespace)}?labelSelector=job-name=${job}`)).items;

test('the node is ready and runs the release that the rig was built for', async () => {
  const node = await cluster().api.must<V1Node>('GET', `/api/v1/nodes/${cluster().nodeName}`);
  assert.equal(node.status?.nodeInfo?.kubeletVersion, kubernetesVersion);
  assert.deepEqual(node.status?.addresses?.find(({ type }) => type === 'InternalIP')?.address, cluster().nodeAddress);
  assert.match(await cluster().kubectl(['get', 'nodes']), /rig\s+Ready/);
});

test('a Job with an index that fails for good, sidecars, and logs', async () => {
  const namespace = await cluster().namespace();
  const { status } = await ran(namespace, {
    name: 'indexed',
    completions: 3,
    sidecar: 'trap "exit 0" TERM; echo ready; while :; do sleep 1; done',
    script: 'echo "index $JOB_COMPLETION_INDEX as $(id -u)"; [ "$JOB_COMPLETION_INDEX" != 1 ] || exit 65',
  });
  assert.equal(status?.completedIndexes, '0,2');
  assert.equal(status?.failedIndexes, '1');
  assert.equal(status?.conditions?.find(({ type, status }) => type === 'Failed' && status === 'True')?.reason, 'FailedIndexes');
  const [second] = (await podsOf(namespace, 'indexed')).filter(({ metadata }) => metadata?.annotations?.['batch.kubernetes.io/job-completion-index'] === '1');
  assert.equal(second?.status?.containerStatuses?.[0]?.state?.terminated?.exitCode, 65);
  assert.equal(await cluster().kubectl(['logs', '-n', namespace, second?.metadata?.name ?? '', '-c', 'unit']), 'index 1 as 65532\n');
  assert.equal(await cluster().kubectl(['logs', '-n', namespace, second?.metadata?.name ?? '', '-c', 'agent']), 'ready\n');
});

test('A30: a namespace refuses pods that do not satisfy the restricted standard', async () => {
  const namespace = await cluster().namespace();
  const answer = await cluster().api.call('POST', pods(namespace), { metadata: { name: 'root' }, spec: { containers: [{ name: 'unit', image: cluster().toolImage }] } });
  assert.equal(answer.status, 403);
  assert.match(JSON.stringify(answer.body), /violates PodSecurity/);
});

test('a container that takes more memory than its limit is killed, and the reason says so', async () => {
  const namespace = await cluster().namespace();
  await ran(namespace, { name: 'greedy', memory: '20Mi', script: 'tail /dev/zero' });
  const [pod] = await podsOf(namespace, 'greedy');
  const { exitCode, reason } = pod?.status?.containerStatuses?.[0]?.state?.terminated ?? {};
  assert.deepEqual({ exitCode, reason }, { exitCode: 137, reason: 'OOMKilled' });
});

for (const component of ['kubelet', 'containerd', 'apiserver', 'etcd', 'controller-manager', 'scheduler', 'registry']) {
  test(`the cluster comes back when ${component} is killed and started again`, async () => {
    const namespace = await cluster().namespace();
    const held = indexedJob({ name: 'held', image: cluster().toolImage, script: 'sleep 1; echo done' });
    await cluster().api.must('POST', jobs(namespace), held);
    await cluster().kill(component);
    await cluster().restart(component);
    const { status } = await cluster().api.until<V1Job>(jobs(namespace, 'held'), over);
    assert.equal(status?.succeeded, 1);
    assert.equal((await ran(namespace, { name: 'after', script: 'true' })).status?.succeeded, 1);
  });
}

test('a rig whose process and guard are killed is removed by the next; two do not meet', async (t) => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hold.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const said = await new Promise<string>((resolve, reject) => {
    const lines = createInterface(child.stdout);
    lines.on('line', (line) => line.startsWith('{') && resolve(line));
    lines.once('close', () => reject(new Error('the second cluster did not start')));
  });
  const { folder, netns } = JSON.parse(said) as { folder: string; netns: string };
  assert.notEqual(netns, cluster().netns);
  process.kill(Number(readFileSync(join(folder, 'guard.pid'), 'utf8')), 'SIGKILL');
  child.kill('SIGKILL');
  await ended;
  assert.ok(existsSync(netnsPath(netns)));
  await sweep();
  assert.equal(existsSync(folder), false);
  assert.equal(existsSync(netnsPath(netns)), false);
  assert.deepEqual(cgroups(netns).filter((tree) => existsSync(tree)), []);
  assert.equal(readFileSync('/proc/self/mountinfo', 'utf8').includes(netns), false);
  assert.equal(spawnSync('pgrep', ['--full', netns]).status, 1);
  assert.equal((await ran(await cluster().namespace(), { name: 'first', script: 'true' })).status?.succeeded, 1);
});
