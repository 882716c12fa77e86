import type { FailureClass } from '../model/stored.ts';
import type { EarlierTries } from './earlier-tries.ts';

/** How often each task of a run failed, by class. Tasks go by any name that is theirs alone. */
export interface Tries {
  /** Whether a task failed, or was tried again from scratch, under this runner. */
  has(task: string): boolean;
  /** How often it ran out of memory or of disk. */
  grown(task: string): number;
  /** Counts a failure, the first time with what runners before this one counted (`earlier` includes it); gives the failures of its class. */
  charge(task: string, failure: FailureClass, earlier?: EarlierTries): number;
  /** Nothing is charged to a task any more. */
  forget(task: string): void;
}

/** Nothing failed yet. */
export function noTries(): Tries {
  const counts = new Map<string, Map<FailureClass, number>>();
  return {
    has: (task) => counts.has(task),
    grown: (task) => (counts.get(task)?.get('memory') ?? 0) + (counts.get(task)?.get('disk') ?? 0),
    charge: (task, failure, earlier = new Map()) => {
      const history = counts.get(task) ?? new Map<FailureClass, number>();
      counts.set(task, history);
      for (const [past, times] of earlier) history.set(past, failure === past ? times - 1 : times);
      const tries = (history.get(failure) ?? 0) + 1;
      history.set(failure, tries);
      return tries;
    },
    forget: (task) => void counts.set(task, new Map()),
  };
}
