import type { Store } from '../../store/store.ts';
import type { ExecutorRun } from '../executor.ts';
import type { Cluster, RootView } from './cluster.ts';
import { ClusterError } from './cluster.ts';
import type { Settings } from './configuration.ts';
import { runRoot } from './job.ts';
import { annotations, rootDigest } from './names.ts';
import type { Clock } from './throttle.ts';

/** What every part of the executor works with. */
export interface Base {
  readonly cluster: Cluster;
  readonly settings: Settings;
  readonly store: Store;
  readonly run: ExecutorRun;
  readonly clock: Clock;
  /** Told what people should know: that it waits, and for what. */
  note(text: string): void;
}

/** Something in the cluster has the name of ours and is not ours. Going on could remove what belongs to somebody else. */
export class Foreign extends Error {}

/** Makes the root of the run, or takes the one that is there. Throws Foreign when that is of something else. */
export async function ensureRoot({ cluster, settings, run, clock }: Base): Promise<RootView> {
  const body = runRoot(settings, run.launch);
  const name = body.metadata?.name ?? '';
  for (let tries = 0; ; tries += 1) {
    const found = await cluster.readRoot(name);
    if (found !== undefined && !found.deleting) return ownRoot(found, settings, run.launch.plan);
    // One that is on its way out cannot be used any more.
    if (found !== undefined) await clock.sleep(Math.min(5000, 200 * 2 ** tries));
    else {
      try {
        return await cluster.createRoot(body);
      } catch (error) {
        if (!(error instanceof ClusterError && error.status === 409)) throw error;
      }
    }
  }
}

/** Removes the root, and with it everything of the run, when it is ours. */
export async function removeRoot({ cluster, settings, run }: Pick<Base, 'cluster' | 'settings' | 'run'>): Promise<void> {
  const name = runRoot(settings, run.launch).metadata?.name ?? '';
  const found = await cluster.readRoot(name);
  if (found === undefined || found.deleting) return;
  await cluster.deleteRoot(name, ownRoot(found, settings, run.launch.plan).uid);
}

function ownRoot(found: RootView, settings: Settings, plan: string): RootView {
  if (found.annotations[annotations.root] === rootDigest(settings.installation, plan) && found.annotations[annotations.plan] === plan) return found;
  throw new Foreign(`the ConfigMap ${found.name} in ${settings.namespace} is not of this plan (its annotation ${annotations.root} differs); look at it, and remove it if nobody needs it`);
}
