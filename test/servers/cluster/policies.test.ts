import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { test, type TestContext } from 'node:test';
import type { V1Pod } from '@kubernetes/client-node';
import { testCluster } from './test-cluster.ts';
import { indexedJob, pods } from './workload.ts';

const cluster = testCluster({ policies: true });

/** An address that clouds give to machines to ask for their credentials. */
const metadata = '169.254.169.254';

/** Listens in the rig's namespace until the test ends, and says nothing to whoever connects. */
async function serve(t: TestContext, ...addresses: string[]): Promise<void> {
  const [program, ...before] = cluster().prefix as [string, ...string[]];
  const script = `let left = ${addresses.length}; for (const at of ${JSON.stringify(addresses)}) require('node:net').createServer((socket) => socket.end()).listen(Number(at.split(':')[1]), at.split(':')[0], () => --left || console.log('listening'))`;
  const child = spawn(program, [...before, process.execPath, '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill());
  await once(child.stdout, 'data');
}

/** Runs a script in a pod to its end and answers what it printed. */
async function printed(namespace: string, name: string, script: string, labels: { readonly [name: string]: string } = {}): Promise<string> {
  await cluster().api.must('POST', pods(namespace), pod(name, script, labels));
  await cluster().api.until<V1Pod>(pods(namespace, name), ({ status }) => status?.phase === 'Succeeded');
  return cluster().kubectl(['logs', '-n', namespace, name]);
}

function pod(name: string, script: string, labels: { readonly [name: string]: string } = {}): object {
  return { metadata: { name, labels }, spec: indexedJob({ name, image: cluster().toolImage, script }).spec?.template.spec };
}

test('A31, A32: network policies are enforced: a pod reaches what they allow and nothing else', async (t) => {
  const namespace = await cluster().namespace();
  const [program, ...before] = cluster().prefix as [string, ...string[]];
  assert.equal(spawnSync(program, [...before, 'ip', 'address', 'add', `${metadata}/32`, 'dev', 'lo']).status, 0);
  const [store, other] = [`${cluster().nodeAddress} 7070`, `${cluster().nodeAddress} 7071`];
  await serve(t, ...[store, other, `${metadata} 80`].map((at) => at.replace(' ', ':')));
  await cluster().api.must('POST', pods(namespace), pod('neighbour', 'httpd -f -p 8080'));
  const neighbour = await cluster().api.until<V1Pod>(pods(namespace, 'neighbour'), ({ status }) => status?.phase === 'Running');
  const targets = [store, other, '198.18.1.1 443', `${metadata} 80`, `${neighbour.status?.podIP} 8080`];
  const tries = targets.map((target) => `nc -w 5 ${target} < /dev/null > /dev/null 2>&1 && echo reached || echo refused`).join('\n');

  assert.equal(await printed(namespace, 'free', tries), 'reached\n'.repeat(5));

  const egress = [{ to: [{ ipBlock: { cidr: `${cluster().nodeAddress}/32` } }], ports: [{ protocol: 'TCP', port: 7070 }] }];
  await cluster().api.must('POST', `/apis/networking.k8s.io/v1/namespaces/${namespace}/networkpolicies`, { metadata: { name: 'none' }, spec: { podSelector: { matchLabels: { network: 'none' } }, policyTypes: ['Ingress', 'Egress'], ingress: [], egress } });
  // Rules for a pod are made once it has an address, which its first process need not await: so it waits for them.
  const policed = `while nc -w 5 ${other} < /dev/null > /dev/null 2>&1; do :; done\n${tries}`;
  assert.equal(await printed(namespace, 'policed', policed, { network: 'none' }), `reached\n${'refused\n'.repeat(4)}`);
  assert.equal(await printed(namespace, 'still-free', tries), 'reached\n'.repeat(5));
});
