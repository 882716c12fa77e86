import type { Retries } from '../model/declared.ts';
import type { FailureClass } from '../model/stored.ts';

/** Executions that may be lost to our own infrastructure before a task counts as failed. */
const INFRASTRUCTURE_BUDGET = 4;

/**
 * Seconds to wait before the next attempt, or undefined when there is none. `tries` counts the failures of this class
 * so far. Only what the declaration names is retried; infrastructure has a budget of its own and never spends it.
 * A fifth of the delay is jitter, so that tasks that failed together do not come back together.
 */
export function retryDelay(retries: Retries, failure: FailureClass, tries: number, exitCode: number | undefined, random: () => number = Math.random): number | undefined {
  if (failure === 'infrastructure') return tries > INFRASTRUCTURE_BUDGET ? undefined : jitter(Math.min(30, 0.5 * 2 ** (tries - 1)), random);
  const rule = retries[failure];
  if (rule === undefined || tries > rule.times) return undefined;
  if (failure === 'user' && rule.exitCodes !== undefined && (exitCode === undefined || !rule.exitCodes.includes(exitCode))) return undefined;
  return jitter((rule.delay ?? 1) * (rule.factor ?? 2) ** (tries - 1), random);
}

function jitter(seconds: number, random: () => number): number {
  return seconds * (0.9 + 0.2 * random());
}
