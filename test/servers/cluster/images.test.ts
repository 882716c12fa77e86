import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { V1Pod } from '@kubernetes/client-node';
import { hostImage, runnerImage } from './runner-image.ts';
import { testCluster } from './test-cluster.ts';
import { pods } from './workload.ts';

const cluster = testCluster();

test('the image of the runner installs its shim and runs its programs under the restricted standard, and tools run in a host image', async () => {
  const namespace = await cluster().namespace();
  const [image, host] = [await runnerImage(cluster()), await hostImage(cluster())];
  const securityContext = { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } };
  const volumeMounts = [{ name: 'ctl', mountPath: '/hg/ctl' }];
  await cluster().api.must('POST', pods(namespace), {
    metadata: { name: 'parts' },
    spec: {
      restartPolicy: 'Never',
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      initContainers: [{ name: 'shim', image, command: ['/headgate/shim', 'install', '/hg/ctl'], securityContext, volumeMounts }],
      containers: [
        { name: 'agent', image, securityContext },
        { name: 'command-line', image, command: ['node', '/headgate/headgate.js', '--version'], securityContext },
        { name: 'tool', image: host, command: ['sh', '-c', 'ls /hg/ctl && node --print "process.getuid()"'], securityContext, volumeMounts },
      ],
      volumes: [{ name: 'ctl', emptyDir: {} }],
    },
  });
  const { status } = await cluster().api.until<V1Pod>(pods(namespace, 'parts'), ({ status }) => status?.containerStatuses?.every(({ state }) => state?.terminated !== undefined) === true);
  assert.deepEqual(Object.fromEntries((status?.containerStatuses ?? []).map(({ name, state }) => [name, state?.terminated?.exitCode])), { agent: 64, 'command-line': 0, tool: 0 });
  const logs = (container: string): Promise<string> => cluster().kubectl(['logs', '-n', namespace, 'parts', '-c', container]);
  assert.match(await logs('agent'), /--store is missing/);
  assert.match(await logs('command-line'), /^headgate .*node 24/);
  assert.equal(await logs('tool'), 'shim\n65532\n');
});
