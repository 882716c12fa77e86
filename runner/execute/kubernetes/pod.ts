import type { V1Container, V1PodSpec, V1Volume, V1VolumeMount } from '@kubernetes/client-node';
import type { StepDocument } from '../../model/plan.ts';
import type { TaskResources } from '../../task/arguments.ts';
import type { Settings } from './configuration.ts';

/** What all pods of a wave have in common: one tool, one size. */
export interface PodClass {
  readonly image: string;
  readonly network: StepDocument['network'];
  /** The largest of each that a task of the wave needs. */
  readonly resources: TaskResources;
  /** Blobs (bare hex) that all tasks of the wave read and that the cache of the node is to have; absent: none. */
  readonly cached?: readonly string[];
}

/** Which wave a pod works for. */
export interface WavePlace {
  /** Path of the wave's document in the store. */
  readonly path: string;
  /** Bare hex digest of it. */
  readonly digest: string;
}

/** MiB of room beyond what a task declares: documents, logs, the journal. */
const SLACK = 256;
/** Where the shim is in the agent's image; the agent is the image's own program. */
const SHIM = '/headgate/shim';
/** Seconds between the request to end and the end. The command in hand may use them. */
const GRACE = 120;

const MIB = (value: number): string => `${Math.ceil(value)}Mi`;

/** The pod of a chunk: a shim that is copied in, an agent beside that holds the only credentials, and the command's container. */
export function podSpec(settings: Settings, { image, network, resources, cached = [] }: PodClass, wave: WavePlace): V1PodSpec {
  const { store, user, cache } = settings;
  const locked = { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } };
  const room = Math.ceil(resources.disk + SLACK);
  const emptyDir = (name: string, size: number): V1Volume => ({ name, emptyDir: { sizeLimit: MIB(size) } });
  const identity: V1Volume[] = store.tokenAudience === undefined ? [] : [{ name: 'identity', projected: { sources: [{ serviceAccountToken: { audience: store.tokenAudience, path: 'token', expirationSeconds: 3600 } }] } }];
  const identityMount: V1VolumeMount[] = identity.length === 0 ? [] : [{ name: 'identity', mountPath: '/hg/identity', readOnly: true }];
  const secret = store.secret;
  const fromSecret = (name: string, optional: boolean): NonNullable<V1Container['env']> => (secret === undefined ? [] : [{ name, valueFrom: { secretKeyRef: { name: secret, key: name, ...(optional ? { optional } : {}) } } }]);
  const shim: V1Container = {
    name: 'shim',
    image: settings.agentImage,
    command: [SHIM, 'install', '/hg/ctl'],
    resources: { requests: { cpu: '10m', memory: '16Mi' }, limits: { memory: '32Mi' } },
    securityContext: locked,
    volumeMounts: [{ name: 'ctl', mountPath: '/hg/ctl' }],
  };
  const credentials: NonNullable<V1Container['env']> = [
    ...fromSecret('AWS_ACCESS_KEY_ID', false),
    ...fromSecret('AWS_SECRET_ACCESS_KEY', false),
    ...fromSecret('AWS_SESSION_TOKEN', true),
    ...(identity.length === 0 ? [] : [{ name: 'AWS_WEB_IDENTITY_TOKEN_FILE', value: '/hg/identity/token' }]),
    ...(store.role === undefined ? [] : [{ name: 'AWS_ROLE_ARN', value: store.role }]),
  ];
  const agentResources = { requests: { cpu: '50m', memory: '128Mi' }, limits: { memory: '256Mi' } };
  const ofNode: V1Volume[] = cache === undefined || cached.length === 0 ? [] : [{ name: 'cache', persistentVolumeClaim: { claimName: cache.claim } }];
  const toCache: V1VolumeMount[] = ofNode.map(({ name }) => ({ name, mountPath: '/hg/cache' }));
  const names = ['--cached', cached.join(',')];
  // It ends before the command's container starts, for which kubelet then mounts each of the files alone.
  const fill: V1Container[] = ofNode.map(() => ({
    name: 'cache',
    image: settings.agentImage,
    args: ['fill', '--store', store.url, '--cache-limit', String(cache?.size), ...names],
    env: credentials,
    resources: agentResources,
    securityContext: locked,
    volumeMounts: [...toCache, ...identityMount],
  }));
  const agent: V1Container = {
    name: 'agent',
    image: settings.agentImage,
    // A sidecar: it starts before the command's container, and ends after it.
    restartPolicy: 'Always',
    args: ['--store', store.url, '--wave', wave.path, '--digest', wave.digest, '--image', image, '--out-limit', String(room), '--agent-limit', String(room), '--grace', String(GRACE), ...(ofNode.length === 0 ? [] : names)],
    env: credentials,
    resources: agentResources,
    securityContext: locked,
    volumeMounts: [{ name: 'ctl', mountPath: '/hg/ctl' }, { name: 'in', mountPath: '/hg/in' }, { name: 'out', mountPath: '/hg/out' }, { name: 'agent', mountPath: '/hg/agent' }, ...toCache, ...identityMount],
  };
  // As containers on one machine have it: memory, and it counts as the command's.
  const tmp: V1Volume = { name: 'tmp', emptyDir: { medium: 'Memory', sizeLimit: '64Mi' } };
  const gpus = resources.gpu > 0 ? { [settings.gpuResource]: String(Math.ceil(resources.gpu)) } : {};
  const unit: V1Container = {
    name: 'unit',
    image,
    command: ['/hg/ctl/shim'],
    resources: { requests: { cpu: `${Math.ceil(resources.cpu * 1000)}m`, memory: MIB(resources.memory), 'ephemeral-storage': MIB(resources.disk), ...gpus }, limits: { memory: MIB(resources.memory), ...gpus } },
    securityContext: locked,
    volumeMounts: [{ name: 'ctl', mountPath: '/hg/ctl', readOnly: true }, { name: 'in', mountPath: '/hg/in', readOnly: true }, { name: 'out', mountPath: '/hg/out' }, { name: 'tmp', mountPath: '/tmp' }, ...ofNode.flatMap(({ name }) => cached.map((digest) => ({ name, mountPath: `/hg/cache/blobs/${digest}`, subPath: `blobs/${digest}`, readOnly: true })))],
  };
  return {
    restartPolicy: 'Never',
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    shareProcessNamespace: false,
    terminationGracePeriodSeconds: GRACE,
    ...(settings.serviceAccount === undefined ? {} : { serviceAccountName: settings.serviceAccount }),
    ...(settings.pullSecrets.length === 0 ? {} : { imagePullSecrets: settings.pullSecrets.map((name) => ({ name })) }),
    ...(Object.keys(settings.nodeSelector).length === 0 ? {} : { nodeSelector: { ...settings.nodeSelector } }),
    ...(settings.tolerations.length === 0 ? {} : { tolerations: settings.tolerations.map((toleration) => ({ ...toleration })) }),
    ...(settings.priorityClass === undefined ? {} : { priorityClassName: settings.priorityClass }),
    ...(settings.runtimeClass === undefined ? {} : { runtimeClassName: settings.runtimeClass }),
    ...(settings.userNamespaces ? { hostUsers: false } : {}),
    securityContext: { runAsNonRoot: true, runAsUser: user, runAsGroup: user, fsGroup: user, fsGroupChangePolicy: 'OnRootMismatch', seccompProfile: { type: 'RuntimeDefault' } },
    initContainers: [shim, ...fill, agent],
    containers: [unit],
    volumes: [emptyDir('ctl', 16), emptyDir('in', room), emptyDir('out', room), emptyDir('agent', room), tmp, ...ofNode, ...identity],
    ...(network === 'none' ? { dnsPolicy: 'Default' } : {}),
  };
}
