import type { V1Container, V1Job, V1JobSpec, V1PodSpec } from '@kubernetes/client-node';

/** What differs between the Jobs of these tests. */
export interface Work {
  readonly name: string;
  readonly image: string;
  /** What each index runs; it finds its number in JOB_COMPLETION_INDEX. */
  readonly script: string;
  readonly completions?: number;
  /** Limit of memory, like `20Mi`. */
  readonly memory?: string;
  readonly cpu?: string;
  readonly labels?: { readonly [name: string]: string };
  /** A second container that starts before the first and is ended after it. */
  readonly sidecar?: string;
  readonly spec?: Partial<V1JobSpec>;
  readonly pod?: Partial<V1PodSpec>;
}

/** An Indexed Job as the runner makes them: no index is tried twice, exit code 65 fails an index for good, pods satisfy the restricted standard. */
export function indexedJob({ name, image, script, completions = 1, memory = '64Mi', cpu = '10m', labels = {}, sidecar, spec, pod }: Work): V1Job {
  const container = (called: string, text: string): V1Container => ({
    name: called,
    image,
    command: ['sh', '-c', text],
    resources: { requests: { cpu, memory }, limits: { memory } },
    securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
  });
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name, labels },
    spec: {
      completionMode: 'Indexed',
      completions,
      parallelism: completions,
      backoffLimitPerIndex: 0,
      podReplacementPolicy: 'Failed',
      podFailurePolicy: {
        rules: [
          { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
          { action: 'FailIndex', onExitCodes: { containerName: 'unit', operator: 'In', values: [65] } },
        ],
      },
      template: {
        metadata: { labels },
        spec: {
          restartPolicy: 'Never',
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          terminationGracePeriodSeconds: 1,
          securityContext: { runAsNonRoot: true, runAsUser: 65532, runAsGroup: 65532, fsGroup: 65532, seccompProfile: { type: 'RuntimeDefault' } },
          ...(sidecar === undefined ? {} : { initContainers: [{ ...container('agent', sidecar), restartPolicy: 'Always' }] }),
          containers: [container('unit', script)],
          ...pod,
        },
      },
      ...spec,
    },
  };
}

/** Whether a Job has ended, well or not. */
export function over({ status }: V1Job): boolean {
  return status?.conditions?.some(({ type, status }) => (type === 'Complete' || type === 'Failed') && status === 'True') === true;
}

/** The path of a namespace's Jobs, or of one of them. */
export function jobs(namespace: string, name?: string): string {
  return `/apis/batch/v1/namespaces/${namespace}/jobs${name === undefined ? '' : `/${name}`}`;
}

/** The path of a namespace's pods, or of one of them. */
export function pods(namespace: string, name?: string): string {
  return `/api/v1/namespaces/${namespace}/pods${name === undefined ? '' : `/${name}`}`;
}
