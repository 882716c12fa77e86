import type { Amount, Resources } from '../model/declared.ts';
import type { Digest } from '../model/digest.ts';
import type { Invocation } from '../plan/key.ts';
import type { StageNode } from '../plan/lattice.ts';
import type { Store } from '../store/store.ts';
import type { TaskResources } from '../task/arguments.ts';

/** What a task gets where nothing is declared: cpu in processors, memory and disk in MiB, gpu in devices, time in seconds. */
export const defaultResources: TaskResources = { cpu: 1, memory: 512, disk: 1024, gpu: 0, time: 3600 };

/** Resources of a task: `base` plus `perGiB` of its inputs; memory and disk doubled `grown` times; never above `max`. */
export async function resourcesOf(store: Store, node: StageNode, invocation: Invocation, grown: number): Promise<TaskResources> {
  const declared: Resources = node.stage.resources;
  const sizes = Object.values(declared).some((amount) => amount.perGiB !== undefined) ? await portSizes(store, node, invocation) : undefined;
  const of = (name: keyof TaskResources, growth: number): number => {
    const amount: Amount | undefined = declared[name];
    if (amount === undefined) return defaultResources[name] * growth;
    let value = amount.base;
    for (const [port, per] of Object.entries(amount.perGiB ?? {})) value += (per * (sizes?.get(port) ?? 0)) / 2 ** 30;
    return Math.min(value * growth, amount.max ?? Math.max(amount.base, value));
  };
  const growth = 2 ** grown;
  return { cpu: of('cpu', 1), memory: of('memory', growth), disk: of('disk', growth), gpu: of('gpu', 1), time: of('time', 1) };
}

async function portSizes(store: Store, node: StageNode, invocation: Invocation): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const { port } of node.ports) {
    let total = 0;
    for (const input of invocation.inputs) {
      if (input.path !== `in/${port.port}${port.extension}` && !input.path.startsWith(`in/${port.port}/`)) continue;
      total += (await store.blobSize(input.digest.slice(7) as Digest)) ?? 0;
    }
    sizes.set(port.port, total);
  }
  return sizes;
}
