import type { V1ConfigMap, V1Job, V1JobList, V1Pod, V1PodList } from '@kubernetes/client-node';
import type { Cluster } from './cluster.ts';
import { kubernetesVersion } from './binaries.ts';
import { etcdAddress } from './components.ts';
import { recorder, type Recorder } from './recorder.ts';
import type { Recording } from './recording.ts';
import { indexedJob, jobs, over, pods, type Work } from './workload.ts';

/** What a scenario may use. */
interface Stage {
  readonly cluster: Cluster;
  readonly notes: Recorder;
  /** A namespace of its own, named for the scenario. */
  readonly namespace: string;
  /** A Job of the tool image. */
  job(work: Omit<Work, 'image' | 'name'> & { readonly name?: string }): V1Job;
}

interface Scenario {
  readonly behaviour: string;
  /** Which exchange it is about; the first unless said. */
  readonly about?: number;
  play(stage: Stage): Promise<void>;
}

/** Plays one scenario on a cluster and answers what the servers did. */
export async function play(cluster: Cluster, name: string): Promise<Recording> {
  const scenario = scenarios[name];
  if (scenario === undefined) throw new Error(`there is no scenario ${name}; there are: ${Object.keys(scenarios).join(', ')}`);
  const notes = recorder(cluster.api);
  await cluster.api.must('POST', '/api/v1/namespaces', { metadata: { name, labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } } });
  await cluster.api.until(`/api/v1/namespaces/${name}/serviceaccounts/default`, () => true);
  await scenario.play({ cluster, notes, namespace: name, job: (work) => indexedJob({ name: 'work', image: cluster.toolImage, ...work }) });
  return notes.told(scenario.behaviour, kubernetesVersion, scenario.about);
}

/** Makes a Job, watches it to its end, and notes how it and its pods are then. */
async function toItsEnd({ notes, namespace }: Stage, job: V1Job): Promise<void> {
  const made = await notes.call<V1Job>('POST', jobs(namespace), job);
  await notes.watch(`${jobs(namespace)}?resourceVersion=${made.metadata?.resourceVersion}`, ({ object }) => over(object as V1Job));
  await notes.call('GET', pods(namespace));
}

/** Makes a Job whose pod cannot start, and notes the pod once it says why. */
async function stuck({ notes, namespace }: Stage, job: V1Job, why: (pod: V1Pod) => boolean): Promise<void> {
  const made = await notes.call<V1Job>('POST', jobs(namespace), job);
  await notes.watch(`${pods(namespace)}?resourceVersion=${made.metadata?.resourceVersion}`, ({ object }) => why(object as V1Pod));
  await notes.call('GET', `${pods(namespace)}?fieldSelector=status.phase%3DPending`);
  await notes.call('GET', jobs(namespace, 'work'));
}

/** Makes a Job that runs, deletes it with some options, and notes what becomes of it and its pods. */
async function deleted({ cluster, notes, namespace, job }: Stage, options: object | undefined, gone: boolean): Promise<void> {
  await cluster.api.must('POST', jobs(namespace), job({ script: 'sleep 600' }));
  await cluster.api.until<V1PodList>(pods(namespace), ({ items }) => items[0]?.status?.phase === 'Running');
  const before = await cluster.api.must<V1JobList>('GET', jobs(namespace));
  const podsBefore = await cluster.api.must<V1PodList>('GET', pods(namespace));
  await notes.call('DELETE', jobs(namespace, 'work'), options);
  await notes.watch(`${jobs(namespace)}?resourceVersion=${before.metadata?.resourceVersion}`, ({ type }) => type === 'DELETED');
  // Without its pod's owner there is one more change, and no end.
  await notes.watch(`${pods(namespace)}?resourceVersion=${podsBefore.metadata?.resourceVersion}`, ({ type, object }) => (gone ? type === 'DELETED' : (object as V1Pod).metadata?.ownerReferences === undefined && (object as V1Pod).metadata?.finalizers === undefined));
  await notes.call('GET', pods(namespace));
}

const waiting = (reason: string) => (pod: V1Pod): boolean => pod.status?.containerStatuses?.[0]?.state?.waiting?.reason === reason;
const background = { propagationPolicy: 'Background' };
const merge = { 'content-type': 'application/merge-patch+json' };
/** The identifier of no object. */
const nobody = '00000000-0000-4000-8000-000000000000';
const configMaps = (namespace: string, name?: string): string => `/api/v1/namespaces/${namespace}/configmaps${name === undefined ? '' : `/${name}`}`;
const idle = ({ spec, status }: V1Job): boolean => spec?.parallelism === 0 && status?.active === undefined && status?.terminating === 0;

const scenarios: { readonly [name: string]: Scenario } = {
  'list-pages': {
    behaviour: 'A list is given in pages; each but the last carries a token for the next, and all have the version of the first.',
    play: async ({ cluster, notes, namespace, job }) => {
      for (const name of ['a', 'b', 'c']) await cluster.api.must('POST', jobs(namespace), job({ name, script: 'true', labels: { run: 'one' }, spec: { suspend: true } }));
      const first = await notes.call<V1JobList>('GET', `${jobs(namespace)}?limit=2&labelSelector=run%3Done`);
      await notes.call('GET', `${jobs(namespace)}?limit=2&labelSelector=run%3Done&continue=${encodeURIComponent(first.metadata?._continue ?? (first.metadata as { continue?: string }).continue ?? '')}`);
      await notes.call('GET', `${jobs(namespace)}?labelSelector=run%3Dother`);
    },
  },
  'list-expired': {
    behaviour: 'A page of a list whose version is no longer kept is refused with 410, and the refusal carries a token that goes on from the present.',
    about: 1,
    play: async ({ cluster, notes, namespace, job }) => {
      for (const name of ['a', 'b']) await cluster.api.must('POST', jobs(namespace), job({ name, script: 'true', spec: { suspend: true } }));
      const first = await notes.call<V1JobList>('GET', `${jobs(namespace)}?limit=1`);
      await cluster.api.must('POST', jobs(namespace), job({ name: 'c', script: 'true', spec: { suspend: true } }));
      const now = await cluster.api.must<V1JobList>('GET', jobs(namespace));
      const etcd = await cluster.reach(etcdAddress);
      const compacted = await fetch(`http://${etcd}/v3/kv/compaction`, { method: 'POST', body: JSON.stringify({ revision: now.metadata?.resourceVersion, physical: true }) });
      if (!compacted.ok) throw new Error(`etcd did not forget: ${await compacted.text()}`);
      // Nor does the server, which keeps some versions itself.
      await cluster.kill('apiserver');
      await cluster.restart('apiserver');
      await notes.call('GET', `${jobs(namespace)}?limit=1&continue=${encodeURIComponent((first.metadata as { continue?: string }).continue ?? '')}`);
    },
  },
  'watch-bookmark': {
    behaviour: 'A watch that asks for bookmarks gets one before the server ends it; the watch then ends without an error.',
    play: async ({ cluster, notes, namespace, job }) => {
      const { metadata } = await cluster.api.must<V1JobList>('GET', jobs(namespace));
      await cluster.api.must('POST', jobs(namespace), job({ script: 'true', spec: { suspend: true } }));
      await notes.watch(`${jobs(namespace)}?allowWatchBookmarks=true&timeoutSeconds=6&resourceVersion=${metadata?.resourceVersion}`, () => false);
    },
  },
  'watch-too-old': {
    behaviour: 'A watch from a version that is no longer kept answers 200 and then one ERROR event that says 410.',
    play: async ({ cluster, notes, namespace, job }) => {
      const { metadata } = await cluster.api.must<V1JobList>('GET', jobs(namespace));
      await cluster.api.must('POST', jobs(namespace), job({ script: 'true', spec: { suspend: true } }));
      // The server remembers from its start on.
      await cluster.kill('apiserver');
      await cluster.restart('apiserver');
      await notes.watch(`${jobs(namespace)}?allowWatchBookmarks=true&resourceVersion=${metadata?.resourceVersion}`, () => false);
    },
  },
  'watch-failed-pods': {
    behaviour: 'A watch of failed pods shows a pod as ADDED when it fails.',
    about: 1,
    play: async ({ notes, namespace, job }) => {
      const made = await notes.call<V1Job>('POST', jobs(namespace), job({ script: 'exit 65', labels: { run: 'one' } }));
      await notes.watch(`${pods(namespace)}?labelSelector=run%3Done&fieldSelector=status.phase%3DFailed&resourceVersion=${made.metadata?.resourceVersion}`, ({ type }) => type === 'ADDED');
    },
  },
  'create-conflict': {
    behaviour: 'Making a Job whose name is taken is refused with 409.',
    about: 1,
    play: async ({ notes, namespace, job }) => {
      for (const script of ['true', 'false']) await notes.call('POST', jobs(namespace), job({ script, spec: { suspend: true } }));
    },
  },
  'not-found': {
    behaviour: 'What is not there is answered with 404, also when it is deleted, and when a Job is made in a namespace that is not there.',
    play: async ({ notes, namespace, job }) => {
      await notes.call('GET', jobs(namespace, 'absent'));
      await notes.call('DELETE', jobs(namespace, 'absent'), background);
      await notes.call('POST', jobs('absent'), job({ script: 'true' }));
    },
  },
  'quota-of-jobs': {
    behaviour: 'A Job beyond the quota of its namespace is refused with 403.',
    about: 1,
    play: async ({ cluster, notes, namespace, job }) => {
      const quota = `/api/v1/namespaces/${namespace}/resourcequotas`;
      await cluster.api.must('POST', quota, { metadata: { name: 'few' }, spec: { hard: { 'count/jobs.batch': '1' } } });
      await cluster.api.until<{ status?: { used?: object } }>(`${quota}/few`, ({ status }) => status?.used !== undefined);
      for (const name of ['one', 'two']) await notes.call('POST', jobs(namespace), job({ name, script: 'true', spec: { suspend: true } }));
    },
  },
  'quota-of-pods': {
    behaviour: 'A Job whose pods are beyond the quota is made and stays without pods; only events say why.',
    play: async ({ cluster, notes, namespace, job }) => {
      const quota = `/api/v1/namespaces/${namespace}/resourcequotas`;
      await cluster.api.must('POST', quota, { metadata: { name: 'few' }, spec: { hard: { pods: '0' } } });
      await cluster.api.until<{ status?: { used?: object } }>(`${quota}/few`, ({ status }) => status?.used !== undefined);
      await notes.call('POST', jobs(namespace), job({ script: 'true' }));
      await cluster.api.until<{ items: object[] }>(`/api/v1/namespaces/${namespace}/events`, ({ items }) => items.length > 0);
      await notes.call('GET', `/api/v1/namespaces/${namespace}/events?limit=1`);
      await notes.call('GET', jobs(namespace, 'work'));
    },
  },
  forbidden: {
    behaviour: 'Somebody without a role is refused with 403, and the refusal says what they may not do.',
    play: async ({ notes, namespace }) => {
      await notes.call('GET', jobs(namespace), undefined, { 'impersonate-user': `system:serviceaccount:${namespace}:default` });
    },
  },
  'invalid-job': {
    behaviour: 'A Job that breaks the rules is refused with 422, and the refusal names the fields.',
    play: async ({ notes, namespace, job }) => {
      const { spec, ...rest } = job({ script: 'true' });
      await notes.call('POST', jobs(namespace), { ...rest, spec: { ...spec, completionMode: 'NonIndexed' } });
    },
  },
  'job-succeeds': {
    behaviour: 'A Job of three indexes that all succeed.',
    play: (stage) => toItsEnd(stage, stage.job({ completions: 3, script: 'true' })),
  },
  'job-in-two-turns': {
    behaviour: 'A Job of four indexes of which two run at a time.',
    play: (stage) => toItsEnd(stage, stage.job({ completions: 4, script: 'true', spec: { parallelism: 2 } })),
  },
  'job-fails-an-index': {
    behaviour: 'Index 1 of three ends with code 65, for which the policy is FailIndex: the others are completed, and the Job has failed.',
    play: (stage) => toItsEnd(stage, stage.job({ completions: 3, script: '[ "$JOB_COMPLETION_INDEX" != 1 ] || exit 65' })),
  },
  'job-fails-otherwise': {
    behaviour: 'Index 0 of two ends with a code without a rule and may not be tried again.',
    play: (stage) => toItsEnd(stage, stage.job({ completions: 2, script: 'exit $((1 - JOB_COMPLETION_INDEX))' })),
  },
  'job-out-of-memory': {
    behaviour: 'A container takes more memory than its limit: it is killed with 137, and its reason is OOMKilled.',
    play: (stage) => toItsEnd(stage, stage.job({ memory: '20Mi', script: 'tail /dev/zero' })),
  },
  'job-with-sidecar': {
    behaviour: 'A native sidecar starts before the command and is ended after it; the pod has succeeded.',
    play: (stage) => toItsEnd(stage, stage.job({ script: 'true', sidecar: 'trap "exit 0" TERM; while :; do sleep 0.1; done' })),
  },
  'job-deadline': {
    behaviour: 'A Job that is not over at its deadline has failed, and its pods are ended.',
    play: (stage) => toItsEnd(stage, stage.job({ script: 'sleep 600', spec: { activeDeadlineSeconds: 3 } })),
  },
  'job-disrupted': {
    behaviour: 'A pod that is evicted gets the condition DisruptionTarget; the policy ignores it, and another pod takes its index once it has ended.',
    play: async ({ cluster, notes, namespace, job }) => {
      const made = await notes.call<V1Job>('POST', jobs(namespace), job({ script: '[ -e /tmp/never ] || sleep 8' }));
      const { items } = await cluster.api.until<V1PodList>(pods(namespace), ({ items }) => items[0]?.status?.phase === 'Running');
      const name = items[0]?.metadata?.name ?? '';
      await notes.call('POST', `${pods(namespace, name)}/eviction`, { apiVersion: 'policy/v1', kind: 'Eviction', metadata: { name } });
      await notes.watch(`${pods(namespace)}?resourceVersion=${made.metadata?.resourceVersion}`, ({ type, object }) => type === 'MODIFIED' && (object as V1Pod).status?.phase === 'Succeeded');
      await notes.watch(`${jobs(namespace)}?resourceVersion=${made.metadata?.resourceVersion}`, ({ object }) => over(object as V1Job));
    },
  },
  'job-deleted-in-background': {
    behaviour: 'A running Job deleted with the policy Background is gone at once, and its pods follow.',
    play: (stage) => deleted(stage, background, true),
  },
  'job-deleted-in-foreground': {
    behaviour: 'A running Job deleted with the policy Foreground goes after its pods.',
    play: (stage) => deleted(stage, { propagationPolicy: 'Foreground' }, true),
  },
  'job-deleted-without-policy': {
    behaviour: 'A running Job deleted without a policy leaves its pods behind: they run on without an owner.',
    play: (stage) => deleted(stage, undefined, false),
  },
  'root-annotated': {
    behaviour: 'A merge patch adds annotations to a ConfigMap and answers the whole of it; there is nothing to patch where none is.',
    about: 1,
    play: async ({ notes, namespace }) => {
      await notes.call('POST', configMaps(namespace), { metadata: { name: 'root', annotations: { who: 'one' } } });
      for (const name of ['root', 'absent']) await notes.call('PATCH', configMaps(namespace, name), { metadata: { annotations: { state: 'paused' } } }, merge);
    },
  },
  'delete-with-preconditions': {
    behaviour: 'A delete that names another identifier or an older version of the object is refused with 409, and done when both are right.',
    about: 1,
    play: async ({ notes, namespace }) => {
      const { metadata } = await notes.call<V1ConfigMap>('POST', configMaps(namespace), { metadata: { name: 'root' } });
      const remove = (preconditions: object): Promise<unknown> => notes.call('DELETE', configMaps(namespace, 'root'), { ...background, preconditions });
      await remove({ uid: nobody });
      const changed = await notes.call<V1ConfigMap>('PATCH', configMaps(namespace, 'root'), { metadata: { annotations: { state: 'paused' } } }, merge);
      await remove({ uid: metadata?.uid, resourceVersion: metadata?.resourceVersion });
      await remove({ uid: metadata?.uid, resourceVersion: changed.metadata?.resourceVersion });
    },
  },
  'root-deleted': {
    behaviour: 'When a ConfigMap is deleted in the background, the running Job that it owns goes, and so do its pods.',
    about: 2,
    play: async ({ cluster, notes, namespace, job }) => {
      const { metadata } = await notes.call<V1ConfigMap>('POST', configMaps(namespace), { metadata: { name: 'root' } });
      const { metadata: owned, ...rest } = job({ script: 'sleep 600' });
      const made = await notes.call<V1Job>('POST', jobs(namespace), { ...rest, metadata: { ...owned, ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'root', uid: metadata?.uid }] } });
      await cluster.api.until<V1PodList>(pods(namespace), ({ items }) => items[0]?.status?.phase === 'Running');
      await notes.call('DELETE', configMaps(namespace, 'root'), background);
      for (const kind of [jobs(namespace), pods(namespace)]) await notes.watch(`${kind}?resourceVersion=${made.metadata?.resourceVersion}`, ({ type }) => type === 'DELETED');
    },
  },
  'owner-absent': {
    behaviour: 'A Job whose owner is not there is removed soon after it was made.',
    play: async ({ notes, namespace, job }) => {
      const { metadata, ...rest } = job({ script: 'true', spec: { suspend: true } });
      const made = await notes.call<V1Job>('POST', jobs(namespace), { ...rest, metadata: { ...metadata, ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'root', uid: nobody }] } });
      await notes.watch(`${jobs(namespace)}?resourceVersion=${made.metadata?.resourceVersion}`, ({ type }) => type === 'DELETED');
    },
  },
  'job-parallelism-nought': {
    behaviour: 'A running Job whose parallelism is set to nought ends its pods; their indexes have neither failed nor completed, and run when it is raised again.',
    about: 1,
    play: async ({ cluster, notes, namespace, job }) => {
      const made = await notes.call<V1Job>('POST', jobs(namespace), job({ completions: 2, script: 'sleep 5' }));
      await cluster.api.until<V1PodList>(pods(namespace), ({ items }) => items.filter(({ status }) => status?.phase === 'Running').length === 2);
      await notes.call('PATCH', jobs(namespace, 'work'), { spec: { parallelism: 0 } }, merge);
      await notes.watch(`${jobs(namespace)}?resourceVersion=${made.metadata?.resourceVersion}`, ({ object }) => idle(object as V1Job));
      await notes.call('PATCH', jobs(namespace, 'work'), { spec: { parallelism: 2 } }, merge);
      await notes.watch(`${jobs(namespace)}?resourceVersion=${made.metadata?.resourceVersion}`, ({ object }) => over(object as V1Job));
    },
  },
  'pod-deleted': {
    behaviour: 'A running pod that somebody deletes fails its index.',
    about: 1,
    play: async ({ cluster, notes, namespace, job }) => {
      const made = await notes.call<V1Job>('POST', jobs(namespace), job({ script: 'sleep 600' }));
      const { items } = await cluster.api.until<V1PodList>(pods(namespace), ({ items }) => items[0]?.status?.phase === 'Running');
      await notes.call('DELETE', pods(namespace, items[0]?.metadata?.name ?? ''));
      await notes.watch(`${jobs(namespace)}?resourceVersion=${made.metadata?.resourceVersion}`, ({ object }) => over(object as V1Job));
    },
  },
  'pod-unschedulable': {
    behaviour: 'A pod that no node has room for stays Pending, and a condition says why.',
    play: (stage) => stuck(stage, stage.job({ script: 'true', cpu: '1000' }), ({ status }) => status?.conditions?.some(({ reason }) => reason === 'Unschedulable') === true),
  },
  'pod-without-image': {
    behaviour: 'A pod whose image is not there waits with ErrImagePull and ImagePullBackOff.',
    play: ({ cluster, ...stage }) => stuck({ cluster, ...stage }, indexedJob({ name: 'work', image: `${cluster.registry}/lab/absent:1`, script: 'true' }), waiting('ImagePullBackOff')),
  },
  'pod-without-secret': {
    behaviour: 'A pod that takes a variable from a Secret that is not there waits with CreateContainerConfigError.',
    play: (stage) => {
      const job = stage.job({ script: 'true' });
      for (const container of job.spec?.template.spec?.containers ?? []) container.env = [{ name: 'KEY', valueFrom: { secretKeyRef: { name: 'absent', key: 'key' } } }];
      return stuck(stage, job, waiting('CreateContainerConfigError'));
    },
  },
};

/** All scenarios by name; recordings are named for them. */
export const scenarioNames: readonly string[] = Object.keys(scenarios);
