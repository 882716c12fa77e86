import { settingsOf } from '../execute/kubernetes/configuration.ts';
import { labels } from '../execute/kubernetes/names.ts';
import type { ClusterObject } from '../execute/kubernetes/objects.ts';
import type { RunnerConfiguration } from '../model/declared.ts';
import { allowedRegistries } from './installation.ts';

/** A part of a pod that is made field by field. */
type Body = { [name: string]: unknown };

/** A pod that an installation must refuse: in which policy's name, and what is wrong with it. */
export interface PolicyProbe {
  readonly policy: string;
  readonly what: string;
  /** Breaks that policy and no other; for a dry run only. */
  readonly pod: ClusterObject;
}

/** The first of each policy is one that nothing else in a cluster (defaults, webhooks) is likely to mend on its way. */
const forbidden: readonly (readonly [policy: string, what: string, change: (pod: Body, container: Body) => void])[] = [
  ['images', 'an image of another registry', (_, container) => (container['image'] = `elsewhere.example/canary@${String(container['image']).split('@')[1]}`)],
  ['images', 'an image by tag', (_, container) => (container['image'] = `${String(container['image']).split('@')[0]}:latest`)],
  ['limits', 'a volume without a limit', (pod) => (pod['volumes'] = [{ name: 'endless', emptyDir: {} }])],
  ['limits', 'no limit of memory', (_, container) => delete container['resources']],
  ['host', 'a node by name', (pod) => (pod['nodeName'] = 'canary')],
  ['labels', 'no plan', () => {}],
  ['credentials', 'a token of the API server', (pod) => (pod['automountServiceAccountToken'] = true)],
];

/** Pods that each of an installation's policies must refuse, those of a policy one after the other. */
export function policyProbes(configuration: RunnerConfiguration): PolicyProbe[] {
  const [place = ''] = allowedRegistries(configuration);
  // An image that is allowed whatever else is wrong: of a pod that breaks two policies, the server tells one.
  const image = `${place}headgate/canary@sha256:${'0'.repeat(64)}`;
  return forbidden.map(([policy, what, change]) => {
    const role = policy === 'labels' ? 'task' : 'canary';
    const spec = canaryPod({ ...configuration, agentImage: image }, role, []);
    change(spec, (spec['containers'] as Body[])[0] as Body);
    return { policy, what, pod: { ...soundPod(configuration, role), spec } };
  });
}

/** A pod that no policy has anything against, when it is a canary. */
export function soundPod(configuration: RunnerConfiguration, role: 'canary' | 'task' = 'canary'): ClusterObject {
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'hg-canary', labels: canaryLabels(configuration, role) }, spec: canaryPod(configuration, role, []) };
}

/** Labels of a canary's pod, which policies take for what its role says. */
export function canaryLabels({ installation }: RunnerConfiguration, role: 'canary' | 'task'): { [name: string]: string } {
  return { [labels.managedBy]: 'headgate', [labels.installation]: installation, 'headgate/role': role, [labels.network]: 'none' };
}

/** The specification of a pod that is in order, which tries to reach addresses and prints what it found. */
export function canaryPod(configuration: RunnerConfiguration, role: 'canary' | 'task', addresses: readonly string[]): Body {
  const settings = settingsOf(configuration);
  return {
    restartPolicy: 'Never',
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    ...(settings.pullSecrets.length === 0 ? {} : { imagePullSecrets: settings.pullSecrets.map((name) => ({ name })) }),
    ...(Object.keys(settings.nodeSelector).length === 0 ? {} : { nodeSelector: { ...settings.nodeSelector } }),
    ...(settings.tolerations.length === 0 ? {} : { tolerations: settings.tolerations }),
    securityContext: { runAsNonRoot: true, runAsUser: settings.user, runAsGroup: settings.user, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [{
      name: role === 'task' ? 'unit' : 'canary',
      image: settings.agentImage,
      command: ['/headgate/node', '/headgate/headgate.js', 'doctor', ...addresses.flatMap((address) => ['--inside', address])],
      resources: { requests: { cpu: '50m', memory: '128Mi' }, limits: { memory: '256Mi' } },
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
    }],
  };
}
