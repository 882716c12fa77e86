import type { Wanted } from '../model/stored.ts';
import type { Store } from '../store/store.ts';
import { applyPause, isForLaunch, isPaused, readWanted, type Pauses } from '../store/wanted.ts';

/** What people want of the tasks of a chunk: go on, start nothing new, or stop what is in hand too. */
export type Wish = 'go' | 'drain' | 'stop';

/** The wanted state of a stage, as an agent looks at it. */
export interface Wishes {
  /** Looks, unless it did so less than `pace` ago; trouble of the store is no wish. */
  look(now?: 'at once'): Promise<Wish>;
}

/** What an agent works on. */
export interface Followed {
  readonly plan: string;
  readonly launch: string;
  readonly stage: string;
}

/**
 * Follows the wanted state of a plan for one stage of a launch: one listing at most every `pace` milliseconds. A pause drains, for as
 * long as it is in force. A cancel counts when it comes after the agent began: what was cancelled before is not in its
 * chunk. With a filter it may mean some tasks only, which the coordinator knows: then the chunk is handed back.
 */
export function followWishes(store: Store, { plan, launch, stage }: Followed, pace: number): Wishes {
  const pauses: Pauses = { all: false, stages: new Set(), declared: [] };
  let seen = 0;
  let first = true;
  let cancelled: Wish = 'go';
  let lookedAt = -Infinity;
  const take = (wish: Wanted): void => {
    seen = wish.n;
    if (!isForLaunch(wish, launch)) return;
    applyPause(pauses, wish);
    if (wish.action !== 'cancel' || first || (wish.stages !== undefined && !wish.stages.includes(stage))) return;
    if (cancelled !== 'stop') cancelled = wish.filter === undefined ? 'stop' : 'drain';
  };
  return {
    look: async (now) => {
      if (now !== undefined || performance.now() - lookedAt >= pace) {
        lookedAt = performance.now();
        try {
          for (const wish of await readWanted(store, plan, seen)) take(wish);
          first = false;
        } catch {
          // The next look may see more; commits have trouble of their own.
        }
      }
      if (cancelled !== 'go') return cancelled;
      return isPaused(pauses, stage) ? 'drain' : 'go';
    },
  };
}
