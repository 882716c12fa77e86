import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyPods, stuckReason } from '../../../runner/execute/kubernetes/classify.ts';
import type { ContainerView, PodView } from '../../../runner/execute/kubernetes/cluster.ts';

const pod = (container: Partial<ContainerView>): PodView => ({ name: 'p', uid: 'u', resourceVersion: '1', job: 'j', index: 0, node: '', requests: { cpu: 0, memory: 0 }, phase: 'Failed', reason: '', message: '', created: '', deleting: false, disrupted: undefined, unschedulable: undefined, containers: [{ name: 'unit', waiting: undefined, ended: undefined, ...container }] });
const ended = (message: string): PodView => pod({ ended: { exitCode: 128, reason: 'StartError', message } });

test('a container that could not be started charges who owns its image only when the image is why', () => {
  for (const message of [
    'failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/hg/ctl/shim": permission denied: unknown',
    'failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec /hg/ctl/shim: exec format error',
  ]) assert.deepEqual(classifyPods([ended(message)], 'ended', 'j'), { class: 'environment', reason: `container unit could not be started: ${message}`, charge: 'all' });
  // As containerd left it when it was killed while it made the container, and when runc was.
  for (const message of [
    'failed to create containerd task: failed to create shim task: context canceled: unknown',
    'failed to create containerd task: failed to create shim task: OCI runtime create failed: unable to retrieve OCI runtime error (open log.json: no such file or directory): runc did not terminate successfully: signal: killed: unknown',
  ]) assert.deepEqual(classifyPods([ended(message)], 'ended', 'j'), { class: 'infrastructure', reason: `container unit could not be started: ${message}`, charge: 'first' });
});

test('a container that waits for a node in trouble is not stuck', () => {
  const waiting = (reason: string, message: string): string | undefined => stuckReason(pod({ waiting: { reason, message } }));
  assert.equal(waiting('CreateContainerError', 'failed to reserve container name "unit_p": name "unit_p" is reserved for "2f1c"'), undefined);
  assert.equal(waiting('CreateContainerError', 'rpc error: code = Unavailable desc = connection error: dial unix containerd.sock: connect: connection refused'), undefined);
  // A registry that is not there is no trouble of the node.
  assert.equal(waiting('ImagePullBackOff', 'dial tcp: connection refused'), 'container unit: ImagePullBackOff: dial tcp: connection refused');
});
