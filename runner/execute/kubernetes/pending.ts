import { stuckReason } from './classify.ts';
import type { PodView } from './cluster.ts';

/** What pods that do not run say about the cluster. */
export interface PendingPods {
  /** Per Job: why its pods cannot start, with the indexes concerned. */
  readonly stuck: ReadonlyMap<string, { readonly reason: string; readonly indexes: readonly number[] }>;
  /** Pods that no node has room for, and what the scheduler says about one of them. */
  readonly unschedulable: { readonly count: number; readonly example: string | undefined };
}

/** Reads the pending pods of a run. */
export function readPending(pods: readonly PodView[]): PendingPods {
  const stuck = new Map<string, { reason: string; indexes: number[] }>();
  let count = 0;
  let example: string | undefined;
  for (const pod of pods) {
    if (pod.unschedulable !== undefined) {
      count += 1;
      example ??= pod.unschedulable;
    }
    const reason = stuckReason(pod);
    if (reason === undefined) continue;
    const known = stuck.get(pod.job) ?? { reason, indexes: [] };
    known.indexes.push(pod.index);
    stuck.set(pod.job, known);
  }
  return { stuck, unschedulable: { count, example } };
}

/** Share of the pods that may be unschedulable before nothing more is created. */
const SHARE = 0.2;

/** Decides whether to hold back because the cluster is full. */
export interface FullCluster {
  /** Notes a look; answers why nothing more should be created, or undefined. */
  note(now: number, active: number, pending: PendingPods): string | undefined;
}

/** A judge that has seen nothing; what it sees has to last so many milliseconds. */
export function fullCluster(lasting: number): FullCluster {
  let since: number | undefined;
  return {
    note: (now, active, { unschedulable }) => {
      if (unschedulable.count <= active * SHARE) {
        since = undefined;
        return undefined;
      }
      since ??= now;
      return now - since < lasting ? undefined : `${unschedulable.count} of ${active} pods find no node${unschedulable.example === undefined ? '' : ` (${unschedulable.example})`}`;
    },
  };
}

/** How many pods the cluster holds. */
export interface Capacity {
  /** Undefined as long as every pod has found a node. */
  readonly pods: number | undefined;
  note(active: number, pending: PendingPods): void;
}

/**
 * Learns from pods that find no node: the others are what it holds. Pods are asked for all the same, since those that wait
 * are what makes a cluster grow; when more have found a node, more is what it holds.
 */
export function capacity(): Capacity {
  let pods: number | undefined;
  return {
    get pods() {
      return pods;
    },
    note: (active, { unschedulable: { count } }) => {
      // Jobs are seen a moment later than their pods; and where others use it all, nothing is known.
      if (count >= active) return;
      const placed = active - count;
      if (count > 0 || (pods !== undefined && placed > pods)) pods = placed;
    },
  };
}
