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

/**
 * Makes the root of the run, or takes over the one that is there and writes our epoch into it, so that whoever drove the
 * run before cannot remove it any more. Throws Foreign when it is of something else, or of a later epoch.
 */
export async function ensureRoot({ cluster, settings, run, clock }: Base): Promise<RootView> {
  const body = runRoot(settings, run.launch, run.epoch);
  const name = body.metadata?.name ?? '';
  for (let tries = 0; ; tries += 1) {
    const found = await cluster.readRoot(name);
    if (found === undefined) {
      try {
        return await cluster.createRoot(body);
      } catch (error) {
        if (!(error instanceof ClusterError && error.status === 409)) throw error;
      }
    } else if (found.deleting) {
      // One that is on its way out cannot be used any more.
      await clock.sleep(Math.min(5000, 200 * 2 ** tries));
    } else {
      const epoch = epochOf(found, settings, run.launch.plan);
      if (epoch > run.epoch) throw new Foreign(`the run is driven by somebody else now (epoch ${epoch}, ours is ${run.epoch})`);
      if (epoch === run.epoch) return found;
      const taken = await cluster.noteRoot(name, { [annotations.epoch]: String(run.epoch) });
      if (taken !== undefined) return taken;
    }
  }
}

/** Removes the root, and with it everything of the run, unless somebody else has taken it over. */
export async function removeRoot({ cluster, settings, run }: Pick<Base, 'cluster' | 'settings' | 'run'>): Promise<void> {
  const found = await cluster.readRoot(runRoot(settings, run.launch, run.epoch).metadata?.name ?? '');
  // The deletion names what was looked at: it fails when somebody took it over in between.
  if (found !== undefined && !found.deleting && epochOf(found, settings, run.launch.plan) <= run.epoch) await cluster.deleteRoot(found);
}

/** The epoch of a root that is ours by its whole digest. */
function epochOf(found: RootView, settings: Settings, plan: string): number {
  if (found.annotations[annotations.root] === rootDigest(settings.installation, plan) && found.annotations[annotations.plan] === plan) return Number(found.annotations[annotations.epoch]);
  throw new Foreign(`the ConfigMap ${found.name} in ${settings.namespace} is not of this plan (its annotation ${annotations.root} differs); look at it, and remove it if nobody needs it`);
}

/** Why a run cannot go on in a cluster, in words for people. */
export function whyBroken(error: Error): string {
  if (error instanceof Foreign) return error.message;
  if (error instanceof ClusterError) return `the cluster refuses: ${error.message}`;
  return `the runner cannot use the cluster: ${error.message}`;
}
