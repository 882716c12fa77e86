/** Lets so many actions run at a time as the other side bears. */
export interface Throttle {
  /** Runs an action when there is room; a queue in order of arrival. */
  run<T>(action: () => Promise<T>): Promise<T>;
  /** The other side asked for less: half as many from now on. Several who were told at the same time count as one. */
  slower(startedAt: number): void;
  /** An action went well: a little more from now on. */
  faster(): void;
  /** A mark for `slower`: to be taken when an action starts. */
  mark(): number;
  /** How many may run at the moment. */
  limit(): number;
}

/**
 * Additive increase, multiplicative decrease, as TCP does it: a limit that is halved when the server asks for less, and
 * grows by one for each round of requests that went well, up to `most`.
 */
export function throttle(most: number): Throttle {
  let limit = most;
  let running = 0;
  let clock = 0;
  let lowered = 0;
  const waiting: (() => void)[] = [];
  const wake = (): void => {
    while (running < Math.floor(limit) && waiting.length > 0) {
      running += 1;
      waiting.shift()?.();
    }
  };
  return {
    run: async (action) => {
      if (running < Math.floor(limit) && waiting.length === 0) running += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await action();
      } finally {
        running -= 1;
        wake();
      }
    },
    slower: (startedAt) => {
      if (startedAt < lowered) return;
      limit = Math.max(1, limit / 2);
      lowered = ++clock;
    },
    faster: () => {
      limit = Math.min(most, limit + 1 / limit);
      wake();
    },
    mark: () => clock,
    limit: () => Math.floor(limit),
  };
}
