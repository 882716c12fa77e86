import { ClusterError } from './cluster.ts';
import type { Clock } from './throttle.ts';

/** Tells refusals that pass from those that stay. */
export interface Refusals {
  /** Notes that something was allowed; `what` is a verb and a resource. */
  allowed(what: string): void;
  /** What a request ended with, as trouble that passes if it may. */
  judge(what: string, error: unknown): unknown;
}

/** Milliseconds for which something that was allowed before may be refused. */
export const RELENT = 60_000;
/** Part of that for what was never asked before. */
const UNKNOWN = 1 / 6;

/**
 * An API server that has just started refuses everybody: it knows no roles until it has read them. So what was allowed
 * before and is refused now is asked again for a while, and what is asked for the first time for less long; a server
 * that never allowed anything is believed at once. Quotas and policies refuse in other words and are not meant.
 */
export function refusals(clock: Clock, relent: number = RELENT): Refusals {
  const known = new Set<string>();
  const since = new Map<string, number>();
  return {
    allowed: (what) => {
      known.add(what);
      since.delete(what);
    },
    judge: (what, error) => {
      if (known.size === 0 || !(error instanceof ClusterError) || !isRefusal(error)) return error;
      const began = since.get(what) ?? clock.now();
      since.set(what, began);
      return clock.now() - began > relent * (known.has(what) ? 1 : UNKNOWN) ? error : new ClusterError(`${error.message} (the server may have just started)`, 0, 'Refused');
    },
  };
}

/** By who we are, not by what we ask for: the words are those of every authorizer. */
function isRefusal({ status, message }: ClusterError): boolean {
  return status === 401 || (status === 403 && /\bUser ".*" cannot /.test(message));
}
