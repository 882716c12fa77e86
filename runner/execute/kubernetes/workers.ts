import type { WorkerStatus } from '../../model/stored.ts';
import type { PodView } from './cluster.ts';
import type { WaveInHand } from './work.ts';

/** What one task of a stage has used so far, on average: processors, and MiB at its peak. */
export interface StageUsage {
  readonly cpu: number;
  readonly memory: number;
}

/** Nodes that are told of at most, and chunks of a node. */
const [NODES, CHUNKS] = [200, 100];

/**
 * The nodes that pods of a run are on, by name. Nobody is asked what they use now: `used` is what tasks of these stages
 * have used so far, for each pod one, and absent until one has ended.
 */
export function workersOf(pods: readonly PodView[], waves: ReadonlyMap<string, WaveInHand>, usageOf: (stage: string) => StageUsage | undefined): WorkerStatus[] {
  const nodes = new Map<string, { pods: number; requested: StageUsage; used: StageUsage | undefined; chunks: { stage: string; chunk: string }[] }>();
  for (const pod of pods) {
    const wave = waves.get(pod.job);
    const chunk = wave?.chunks[pod.index];
    if (wave === undefined || chunk === undefined || pod.node === '') continue;
    const node = nodes.get(pod.node) ?? { pods: 0, requested: { cpu: 0, memory: 0 }, used: undefined, chunks: [] };
    nodes.set(pod.node, node);
    node.pods += 1;
    node.requested = sum(node.requested, pod.requests);
    const usage = usageOf(wave.stage);
    if (usage !== undefined) node.used = sum(node.used, usage);
    if (node.chunks.length < CHUNKS) node.chunks.push({ stage: wave.stage, chunk: chunk.digest });
  }
  return [...nodes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, NODES)
    .map(([node, { pods: count, requested, used, chunks }]) => ({ node, pods: count, requested: rounded(requested), ...(used === undefined ? {} : { used: rounded(used) }), chunks }));
}

function sum(a: StageUsage | undefined, b: StageUsage): StageUsage {
  return { cpu: (a?.cpu ?? 0) + b.cpu, memory: (a?.memory ?? 0) + b.memory };
}

function rounded({ cpu, memory }: StageUsage): StageUsage {
  return { cpu: Math.round(cpu * 1000) / 1000, memory: Math.round(memory) };
}

const units: { readonly [suffix: string]: number } = { '': 1, m: 1e-3, k: 1e3, M: 1e6, G: 1e9, T: 1e12, Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40 };

/** A quantity of Kubernetes (`250m`, `2`, `128Mi`) as a number; 0 when it is none. */
export function quantity(text: string | undefined): number {
  const parts = /^([0-9.]+)(m|k|M|G|T|Ki|Mi|Gi|Ti)?$/.exec(text ?? '');
  return parts === null ? 0 : Number(parts[1]) * (units[parts[2] ?? ''] as number);
}
