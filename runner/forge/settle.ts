import type { Clock } from './clock.ts';
import { ForgeError } from './forge-error.ts';

/** Times that a write is begun. */
const TRIES = 4;

/**
 * Performs a write until it is known to have been done. `write` looks at what is there, and writes only what is missing, so that beginning it again
 * after an unknown outcome, or after somebody else was faster, is right.
 */
export async function settled<T>(clock: Clock, write: () => Promise<T>): Promise<T> {
  for (let n = 1; ; n += 1) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof ForgeError) || (error.trouble !== 'unsettled' && error.trouble !== 'conflict') || n === TRIES) throw error;
      await clock.wait(1000 * 2 ** (n - 1));
    }
  }
}
