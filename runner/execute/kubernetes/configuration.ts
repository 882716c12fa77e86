import type { RunnerConfiguration, Toleration } from '../../model/declared.ts';
import type { StepDocument } from '../../model/plan.ts';
import type { TaskResources } from '../../task/arguments.ts';
import { unmetPrograms } from '../../task/programs.ts';
import { CHUNK } from './geometry.ts';

/** The runner's configuration with every default filled in. */
export interface Settings {
  readonly installation: string;
  readonly namespace: string;
  readonly agentImage: string;
  readonly hostImages: readonly { readonly image: string; readonly programs: { readonly [name: string]: string } }[];
  readonly platform: string;
  readonly store: RunnerConfiguration['store'];
  readonly user: number;
  readonly userNamespaces: boolean;
  readonly gpuResource: string;
  readonly serviceAccount: string | undefined;
  readonly pullSecrets: readonly string[];
  readonly nodeSelector: { readonly [label: string]: string };
  readonly tolerations: readonly Toleration[];
  readonly priorityClass: string | undefined;
  readonly runtimeClass: string | undefined;
  readonly limits: Partial<TaskResources>;
  readonly networks: readonly string[];
  /** The cache on each node: its claim, bytes from which on an input belongs there, and MiB that it may hold; undefined where there is none. */
  readonly cache: { readonly claim: string; readonly from: number; readonly size: number } | undefined;
  readonly pods: number;
  /** Tasks of a chunk at most. */
  readonly chunk: number;
  readonly writesPerSecond: number;
}

/** Fills in the defaults of a configuration that fits its schema. */
export function settingsOf(configuration: RunnerConfiguration): Settings {
  const { pods = {}, budgets = {}, cache } = configuration;
  return {
    installation: configuration.installation,
    namespace: configuration.cluster.namespace,
    agentImage: configuration.agentImage,
    hostImages: configuration.hostImages ?? [],
    platform: configuration.platform ?? 'linux/amd64',
    store: configuration.store,
    user: pods.user ?? 65532,
    userNamespaces: pods.userNamespaces ?? false,
    gpuResource: pods.gpuResource ?? 'nvidia.com/gpu',
    serviceAccount: pods.serviceAccount,
    pullSecrets: pods.pullSecrets ?? [],
    nodeSelector: pods.nodeSelector ?? {},
    tolerations: pods.tolerations ?? [],
    priorityClass: pods.priorityClass,
    runtimeClass: pods.runtimeClass,
    limits: configuration.limits ?? {},
    networks: configuration.networks ?? ['none'],
    cache: cache === undefined ? undefined : { claim: `headgate-${configuration.installation}-cache`, from: (cache.from ?? 256) * 2 ** 20, size: cache.size },
    pods: budgets.pods ?? 50,
    chunk: budgets.chunk ?? CHUNK,
    writesPerSecond: budgets.writesPerSecond ?? 10,
  };
}

/** What contradicts itself in a configuration that fits its schema: each a sentence with the next step. */
export function contradictions({ cluster, store, pods, install, approvals }: RunnerConfiguration): string[] {
  const wrong: string[] = [];
  if ((cluster.kubeconfig === undefined) === (cluster.inCluster === undefined)) wrong.push('cluster: name a kubeconfig, or say "inCluster": true; one of the two');
  if (cluster.inCluster !== undefined && cluster.context !== undefined) wrong.push('cluster.context: a pod has no contexts; remove it, or name a kubeconfig');
  if (store.secret !== undefined && store.tokenAudience !== undefined) wrong.push('store: a secret and a token are two ways to be somebody; keep one');
  if (store.role !== undefined && store.tokenAudience === undefined) wrong.push('store.role: a role needs tokenAudience');
  if (store.tokenAudience !== undefined && pods?.serviceAccount === undefined) wrong.push('store.tokenAudience: name the service account that the token is for, as pods.serviceAccount');
  if (install?.runner !== undefined && approvals !== undefined) wrong.push('install.runner: a runner in a pod has no clone of the repository, by whose policy approvals are judged; run `headgate runner` where there is one');
  return wrong;
}

/** The image that a step runs in, or why there is none. */
export type StepImage = { readonly image: string } | { readonly unmet: string };

/** The image of a step: its own, or the first host image that has the programs it names. */
export function imageOf(settings: Settings, step: StepDocument): StepImage {
  if (step.platform !== 'any' && step.platform !== settings.platform) return { unmet: `this tool is declared for ${step.platform}; the nodes of this runner are ${settings.platform}` };
  if (!settings.networks.includes(step.network)) return { unmet: `this tool needs the network class ${step.network}; this runner gives ${settings.networks.join(', ') || 'none'}` };
  if ('image' in step.environment) return { image: step.environment.image };
  const wanted = step.environment.programs;
  const faults: string[] = [];
  for (const { image, programs } of settings.hostImages) {
    const found = new Map(Object.entries(programs).map(([name, version]) => [name, { path: name, version }]));
    const fault = unmetPrograms(wanted, found);
    if (fault === undefined) return { image };
    faults.push(`${image.split('@')[0]}: ${fault.replace(' is not on PATH', ' is not in it').replace(/\. Install it.*$/, '')}`);
  }
  const names = Object.entries(wanted).map(([name, range]) => (range === '*' ? name : `${name} ${range}`)).join(', ');
  return { unmet: `no host image of this runner has ${names}${faults.length === 0 ? ': its configuration names none' : ` (${faults.join('; ')})`}. Add one under hostImages in the runner's configuration` };
}

/** Why a task that needs this much can never run here, or undefined. */
export function tooLarge({ limits }: Settings, resources: TaskResources): string | undefined {
  const units = { cpu: 'processors', memory: 'MiB of memory', disk: 'MiB of scratch space', gpu: 'GPUs' } as const;
  for (const name of ['cpu', 'memory', 'disk', 'gpu'] as const) {
    const most = limits[name];
    if (most !== undefined && resources[name] > most) return `needs ${resources[name]} ${units[name]}; this runner gives a task ${most} at most`;
  }
  return undefined;
}
