import type { Amount, Resources } from '../model/declared.ts';
import { defaultResources } from '../model/default-resources.ts';
import type { Digest } from '../model/digest.ts';
import type { Invocation } from '../plan/key.ts';
import type { StageNode } from '../plan/lattice.ts';
import type { Store } from '../store/store.ts';
import type { TaskResources } from '../task/arguments.ts';
import { readManifest } from '../task/directory-manifest.ts';

/** What a task gets at least: the declared bases, with defaults for the rest. */
export function baseResources(declared: Resources): TaskResources {
  return { ...defaultResources, ...Object.fromEntries(Object.entries(declared).map(([name, amount]: [string, Amount]) => [name, amount.base])) };
}

/** What the resources of a task depend on. */
export interface ResourceFacts {
  readonly store: Store;
  readonly node: StageNode;
  readonly invocation: Invocation;
  /** How often the task ran out of memory or disk. */
  readonly grown: number;
  /** Brings the inputs into the store: they are measured there. Called only where sizes count. */
  readonly fetch: () => Promise<unknown>;
}

/** Resources of a task: `base` plus `perGiB` of its inputs; memory and disk doubled `grown` times; never above `max`. */
export async function resourcesOf({ store, node, invocation, grown, fetch }: ResourceFacts): Promise<TaskResources> {
  const declared: Resources = node.stage.resources;
  const counts = Object.values(declared).some((amount) => amount.perGiB !== undefined);
  if (counts) await fetch();
  const sizes = counts ? await portSizes(store, node, invocation) : undefined;
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
      total += input.directory ? await directorySize(store, input.digest) : ((await store.blobSize(input.digest.slice(7) as Digest)) ?? 0);
    }
    sizes.set(port.port, total);
  }
  return sizes;
}

/** Bytes of the files that a manifest lists; 0 where it cannot be read, which the task itself will tell. */
async function directorySize(store: Store, digest: string): Promise<number> {
  const manifest = await readManifest(store, digest);
  return manifest?.files.reduce((sum, file) => sum + file.size, 0) ?? 0;
}
