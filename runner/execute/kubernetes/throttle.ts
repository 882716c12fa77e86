import { ClusterError, isPassing } from './cluster.ts';

/** A clock that a test can hold: milliseconds that only grow, and waiting. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The real one, by the monotonic clock: a change of the time of day changes nothing. */
export function realClock(): Clock {
  return {
    now: () => performance.now(),
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', done);
          resolve();
        };
        const timer = setTimeout(done, milliseconds);
        if (signal?.aborted === true) done();
        else signal?.addEventListener('abort', done, { once: true });
      }),
  };
}

/** Requests that may be made: so many per second, with a reserve. */
export interface Bucket {
  /** Resolves when one more request may be made. */
  take(signal?: AbortSignal): Promise<void>;
  /** The server asked for fewer: the rate is halved, and comes back by and by. */
  slower(): void;
  /** A request went well. */
  faster(): void;
  readonly rate: number;
}

/** A token bucket. The rate falls by half and rises by a fiftieth of the whole at each success, so that many clients settle. */
export function bucket(perSecond: number, burst: number, clock: Clock): Bucket {
  let rate = perSecond;
  let tokens = burst;
  let last = clock.now();
  let queue: Promise<void> = Promise.resolve();
  const wait = async (signal: AbortSignal | undefined): Promise<void> => {
    for (;;) {
      const now = clock.now();
      tokens = Math.min(burst, tokens + (Math.max(0, now - last) / 1000) * rate);
      last = now;
      if (tokens >= 1 || signal?.aborted === true) break;
      await clock.sleep(((1 - tokens) / rate) * 1000, signal);
    }
    tokens -= 1;
  };
  return {
    get rate() {
      return rate;
    },
    take: (signal) => (queue = queue.then(() => wait(signal))),
    slower: () => {
      rate = Math.max(perSecond / 64, rate / 2);
    },
    faster: () => {
      rate = Math.min(perSecond, rate + perSecond / 50);
    },
  };
}

/** Tries of one request before its trouble is told; whoever asked asks again at its next turn. */
const TRIES = 5;

/** Makes a request within a bucket; what passes by itself is tried again, after as long as the server says, with jitter. */
export async function within<T>(limit: Bucket, clock: Clock, request: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    await limit.take(signal);
    try {
      const answer = await request();
      limit.faster();
      return answer;
    } catch (error) {
      if (error instanceof ClusterError && error.status === 429) limit.slower();
      if (!isPassing(error) || tries === TRIES || signal?.aborted === true) throw error;
      const pause = (error as ClusterError).retryAfter ?? Math.min(8, 0.25 * 2 ** (tries - 1));
      await clock.sleep(pause * 1000 * (1 + 0.25 * Math.random()), signal);
    }
  }
}
