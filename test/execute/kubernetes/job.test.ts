import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { V1Container, V1Job } from '@kubernetes/client-node';
import { settingsOf, type Settings } from '../../../runner/execute/kubernetes/configuration.ts';
import { runRoot, waveJob } from '../../../runner/execute/kubernetes/job.ts';
import { sharedInputs } from '../../../runner/execute/kubernetes/shared-inputs.ts';
import { canonical } from '../../../runner/model/canonical.ts';
import type { Launch } from '../../../runner/model/stored.ts';
import { directoryStore } from '../../../runner/store/directory.ts';
import { printManifest } from '../../../runner/task/directory-manifest.ts';
import { configuration } from '../../double/double.ts';

const hex = (letter: string): string => letter.repeat(64);
const launch: Launch = { version: 1, id: '0mwqe9i3p-5f7a3cfb2a', plan: hex('a'), analysis: 'relief', by: 'ada', why: 'a first look', approval: 'owner', runner: 'test', created: '', expires: '', cache: 'use', force: false, priority: 0 };
const expected = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/kubernetes', `${name}.json`), 'utf8'));

function job(settings: Partial<Settings> = {}, more: Partial<Parameters<typeof waveJob>[0]> = {}): V1Job {
  return waveJob({
    settings: { ...settingsOf(configuration), ...settings },
    launch,
    stage: 'outer.smooth',
    wave: { path: `runs/${hex('a')}/3/chunks/${hex('b')}.json`, digest: hex('b') },
    chunks: 40,
    parallelism: 8,
    pods: { image: `registry.test/tool@sha256:${hex('c')}`, network: 'none', resources: { cpu: 1.5, memory: 700.2, disk: 2048, gpu: 0, time: 600 } },
    root: { name: 'hg-root', uid: 'uid-of-root' },
    seconds: 3600.7,
    ...more,
  });
}

test('the Job of a wave is what kubernetes.md says', () => {
  assert.deepEqual(job(), expected('job'));
});

test('everything that a configuration may say is in the pod', () => {
  const full: Partial<Settings> = {
    store: { url: 's3://b/p', tokenAudience: 'sts.amazonaws.com', role: 'arn:aws:iam::1:role/x' },
    serviceAccount: 'headgate-task',
    pullSecrets: ['registry'],
    nodeSelector: { pool: 'batch' },
    tolerations: [{ key: 'batch', operator: 'Exists' }],
    priorityClass: 'low',
    runtimeClass: 'gvisor',
    user: 1000,
    userNamespaces: true,
    gpuResource: 'amd.com/gpu',
  };
  assert.deepEqual(job(full, { pods: { image: `registry.test/tool@sha256:${hex('c')}`, network: 'open', resources: { cpu: 1, memory: 512, disk: 1024, gpu: 2, time: 60 } } }).spec?.template, expected('pod-full'));
});

test('I8; eks webhook #93, #315; spark-operator benchmark: the command has no token, no credential and no variable of ours', () => {
  for (const store of [{ url: 's3://b/p', secret: 'headgate-store' }, { url: 's3://b/p', tokenAudience: 'sts', role: 'r' }]) {
    const pod = job({ store }).spec?.template.spec;
    assert.equal(pod?.automountServiceAccountToken, false);
    assert.equal(pod?.enableServiceLinks, false);
    const named = (containers: readonly V1Container[] | undefined, name: string): V1Container => containers?.find((container) => container.name === name) as V1Container;
    for (const container of [named(pod?.containers, 'unit'), named(pod?.initContainers, 'shim')]) {
      assert.deepEqual([container.env, container.envFrom], [undefined, undefined]);
      for (const { name } of container.volumeMounts ?? []) assert.ok(['ctl', 'in', 'out', 'tmp'].includes(name), name);
    }
    const agent = JSON.stringify(named(pod?.initContainers, 'agent'));
    assert.match(agent, 'secret' in store ? /"secretKeyRef":\{"name":"headgate-store","key":"AWS_SECRET_ACCESS_KEY"\}/ : /AWS_WEB_IDENTITY_TOKEN_FILE/);
  }
});

test('mountpoint CSI #671, #843: no mount of a store is on the way of a task: volumes of a pod are folders of the node, and the cache that was asked for', () => {
  const pods = { image: `registry.test/tool@sha256:${hex('c')}`, network: 'none', resources: { cpu: 1, memory: 512, disk: 1024, gpu: 0, time: 60 }, cached: [hex('d')] } as const;
  const kinds = (settings: Partial<Settings>): readonly string[] => [...new Set((job(settings, { pods }).spec?.template.spec?.volumes ?? []).flatMap(({ name: _, ...source }) => Object.keys(source)))].sort();
  assert.deepEqual(kinds({}), ['emptyDir']);
  // A claim of the installation's own, of a folder of each node: what is read from it is hashed when it is put there.
  assert.deepEqual(kinds({ cache: { claim: 'headgate-test-cache', from: 1, size: 4096 } }), ['emptyDir', 'persistentVolumeClaim']);
});

test('of the cache of a node the command sees the files that it reads, each alone and read-only', () => {
  const cached = [hex('d'), hex('e')];
  const pods = { image: `registry.test/tool@sha256:${hex('c')}`, network: 'none', resources: { cpu: 1, memory: 512, disk: 1024, gpu: 0, time: 60 } } as const;
  const cache = { claim: 'headgate-test-cache', from: 1, size: 4096 };
  const spec = job({ cache }, { pods: { ...pods, cached } }).spec?.template.spec;
  assert.deepEqual(spec?.initContainers?.map(({ name }) => name), ['shim', 'cache', 'agent']);
  const seen = (name: string): unknown => [...(spec?.initContainers ?? []), ...(spec?.containers ?? [])].find((container) => container.name === name)?.volumeMounts?.filter((mount) => mount.name === 'cache');
  assert.deepEqual(seen('shim'), []);
  for (const name of ['cache', 'agent']) assert.deepEqual(seen(name), [{ name: 'cache', mountPath: '/hg/cache' }]);
  assert.deepEqual(seen('unit'), cached.map((digest) => ({ name: 'cache', mountPath: `/hg/cache/blobs/${digest}`, subPath: `blobs/${digest}`, readOnly: true })));
  // Without anything to cache the pod has nothing of it.
  assert.deepEqual(job({ cache }, { pods }), job({}, { pods }));
});

test('only what all tasks of a wave read, is large, and fits is for the cache', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'headgate-shared-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const store = directoryStore({ root, owner: 'test-1-1' });
  const MIB = 2 ** 20;
  const [large, larger, small, own, member] = await Promise.all([3, 4, 1, 5, 2].map((size) => store.putBlob(Buffer.alloc(size * MIB, size))));
  const folder = await store.putBlob(printManifest([{ path: 'index/a', digest: `sha256:${member}`, size: 2 * MIB }, { path: 'b', digest: `sha256:${small}`, size: MIB }]));
  const document = (...more: string[]): string => canonical({ version: 1, inputs: { files: [large, larger, small, ...more].map((digest) => ({ path: `in/${digest}`, digest: `sha256:${digest}` })), folder: [{ path: 'in/folder', digest: `sha256:${folder}`, kind: 'directory' }] } });
  const shared = (size: number): Promise<string[]> => sharedInputs(store, { claim: '', from: 2 * MIB, size }, [document(own as string), document(), document(own as string)]);
  assert.deepEqual(await shared(100), [large, larger, member].sort());
  assert.deepEqual(await shared(8), [large, larger].sort());
  assert.deepEqual(await shared(6), [larger, member].sort());
});

test('the root of a run holds nothing and says whose it is', () => {
  assert.deepEqual(runRoot(settingsOf(configuration), launch, 3), expected('root'));
});
