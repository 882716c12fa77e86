import { settingsOf } from '../execute/kubernetes/configuration.ts';
import { labels } from '../execute/kubernetes/names.ts';
import type { RunnerConfiguration } from '../model/declared.ts';

const LABEL_ROLE = 'headgate/role';

/** Labels of an object of the coordinator, and of its pod: admission policies know it by them. */
export function coordinatorLabels(installation: string): { readonly [label: string]: string } {
  return { [labels.managedBy]: 'headgate', [labels.installation]: installation, [LABEL_ROLE]: 'coordinator' };
}

/** The configuration as a pod reads it: it reaches its cluster from inside, and installs nothing. */
export function insideConfiguration({ install: _, ...configuration }: RunnerConfiguration): RunnerConfiguration {
  return { ...configuration, cluster: { inCluster: true, namespace: configuration.cluster.namespace } };
}

/**
 * Flags of Node for a coordinator, which has a pod of its own and lives for days: little space for young objects, and a heap
 * that is tidied when it has grown by a quarter. With 100,000 tasks it holds 90 MiB, and twice as much would else lie about.
 */
export const coordinatorFlags: readonly string[] = ['--max-semi-space-size=2', '--heap-growing-percent=25'];

/** What a coordinator's pod is told. */
export interface CoordinatorOrder {
  readonly restartPolicy: 'OnFailure' | 'Always';
  /** Arguments of `headgate runner`. */
  readonly args: readonly string[];
  /** Seconds from SIGTERM to the end. */
  readonly grace: number;
  /** Variables besides the store's credentials. */
  readonly env?: readonly object[];
}

/** The spec of a pod that runs `headgate runner` in the cluster, under what admission policies ask for. */
export function coordinatorPod(configuration: RunnerConfiguration, { restartPolicy, args, grace, env = [] }: CoordinatorOrder): object {
  const { installation, agentImage, store } = configuration;
  const settings = settingsOf(configuration);
  const fromSecret = (key: string, optional: boolean): object[] => (store.secret === undefined ? [] : [{ name: key, valueFrom: { secretKeyRef: { name: store.secret, key, ...(optional ? { optional } : {}) } } }]);
  return {
    restartPolicy,
    serviceAccountName: `headgate-${installation}-coordinator`,
    automountServiceAccountToken: true,
    enableServiceLinks: false,
    terminationGracePeriodSeconds: grace,
    ...(settings.pullSecrets.length === 0 ? {} : { imagePullSecrets: settings.pullSecrets.map((secret) => ({ name: secret })) }),
    securityContext: { runAsNonRoot: true, runAsUser: settings.user, runAsGroup: settings.user, fsGroup: settings.user, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [{
      name: 'coordinator',
      image: agentImage,
      workingDir: '/tmp',
      command: ['/headgate/node', ...coordinatorFlags, '/headgate/headgate.js', 'runner', ...args],
      env: [...fromSecret('AWS_ACCESS_KEY_ID', false), ...fromSecret('AWS_SECRET_ACCESS_KEY', false), ...fromSecret('AWS_SESSION_TOKEN', true), ...env],
      resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '1Gi' } },
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
      volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
    }],
    volumes: [{ name: 'tmp', emptyDir: { sizeLimit: '2Gi' } }],
  };
}
