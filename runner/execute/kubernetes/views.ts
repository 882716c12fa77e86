import type { V1Job, V1Pod } from '@kubernetes/client-node';
import { annotations, labels } from './names.ts';
import type { ContainerView, JobView, PodView } from './cluster.ts';
import { quantity } from './workers.ts';

const text = (value: unknown): string => (value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : '');

/** Our members of the labels or annotations of an object. */
function ours(found: { readonly [name: string]: string } | undefined, names: readonly string[]): { readonly [name: string]: string } {
  return Object.fromEntries(names.flatMap((name) => (found?.[name] === undefined ? [] : [[name, found[name]]])));
}

/** What we read of a Job, from the client's object or from plain JSON. */
export function jobView(job: V1Job): JobView {
  const { metadata, spec, status } = job;
  const ended = status?.conditions?.find((condition) => condition.status === 'True' && (condition.type === 'Complete' || condition.type === 'Failed'));
  return {
    name: text(metadata?.name),
    uid: text(metadata?.uid),
    resourceVersion: text(metadata?.resourceVersion),
    deleting: metadata?.deletionTimestamp !== undefined,
    created: text(metadata?.creationTimestamp),
    labels: ours(metadata?.labels, Object.values(labels)),
    annotations: ours(metadata?.annotations, Object.values(annotations)),
    owners: (metadata?.ownerReferences ?? []).map((owner) => owner.uid),
    completions: spec?.completions ?? 0,
    parallelism: spec?.parallelism ?? 0,
    active: status?.active ?? 0,
    ready: status?.ready ?? 0,
    completed: text(status?.completedIndexes),
    failed: text(status?.failedIndexes),
    ended: ended === undefined ? undefined : { type: ended.type, reason: text(ended.reason), message: text(ended.message) },
  };
}

/** What we read of a pod, from the client's object or from plain JSON. */
export function podView(pod: V1Pod): PodView {
  const { metadata, spec, status } = pod;
  const condition = (type: string, is: string): string | undefined => {
    const found = status?.conditions?.find((one) => one.type === type && one.status === is);
    return found === undefined ? undefined : [text(found.reason), text(found.message)].filter((part) => part !== '').join(': ');
  };
  return {
    name: text(metadata?.name),
    uid: text(metadata?.uid),
    resourceVersion: text(metadata?.resourceVersion),
    job: text(metadata?.labels?.['batch.kubernetes.io/job-name']),
    index: Number(metadata?.labels?.['batch.kubernetes.io/job-completion-index'] ?? metadata?.annotations?.['batch.kubernetes.io/job-completion-index'] ?? -1),
    node: text(spec?.nodeName),
    requests: requestsOf(pod),
    phase: text(status?.phase),
    reason: text(status?.reason),
    message: text(status?.message),
    created: text(metadata?.creationTimestamp),
    deleting: metadata?.deletionTimestamp !== undefined,
    disrupted: condition('DisruptionTarget', 'True'),
    unschedulable: condition('PodScheduled', 'False'),
    containers: [...(status?.initContainerStatuses ?? []), ...(status?.containerStatuses ?? [])].map((container): ContainerView => {
      const { waiting } = container.state ?? {};
      // A sidecar that was started again has its end in `lastState`.
      const ended = container.state?.terminated ?? container.lastState?.terminated;
      return {
        name: container.name,
        waiting: waiting === undefined ? undefined : { reason: text(waiting.reason), message: text(waiting.message) },
        ended: ended === undefined ? undefined : { exitCode: ended.exitCode, reason: text(ended.reason), message: text(ended.message) },
      };
    }),
  };
}

/** Containers that run side by side, sidecars included. */
function requestsOf({ spec }: V1Pod): PodView['requests'] {
  const beside = [...(spec?.containers ?? []), ...(spec?.initContainers ?? []).filter((container) => container.restartPolicy === 'Always')];
  const sum = (name: string): number => beside.reduce((total, { resources }) => total + quantity(resources?.requests?.[name]), 0);
  return { cpu: sum('cpu'), memory: sum('memory') / 2 ** 20 };
}

/** `0,2-5` as numbers. */
export function parseIndexes(list: string): number[] {
  if (list === '') return [];
  return list.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}
