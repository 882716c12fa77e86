import type { HandedOutcome } from '../executor.ts';

/** Verdicts of a stage that must all be the same failure before it is paused. */
const FIRST = 32;

/** Notices when the first tasks of a stage all fail alike: the other thousands would too. */
export interface Breaker {
  /** Notes an outcome; answers why the stage should be paused, once, or undefined. */
  note(stage: string, outcome: HandedOutcome): string | undefined;
}

/** A breaker that has seen nothing. A stage where one task succeeded is never paused. */
export function breaker(first: number = FIRST): Breaker {
  const stages = new Map<string, { failures: Map<string, number>; count: number; closed: boolean }>();
  return {
    note: (stage, outcome) => {
      if (!outcome.ok && outcome.stopped === true) return undefined;
      const seen = stages.get(stage) ?? { failures: new Map<string, number>(), count: 0, closed: false };
      stages.set(stage, seen);
      if (seen.closed) return undefined;
      if (outcome.ok) {
        seen.closed = true;
        return undefined;
      }
      const kind = `${outcome.class}${outcome.exitCode === undefined ? '' : `, exit code ${outcome.exitCode}`}`;
      seen.count += 1;
      seen.failures.set(kind, (seen.failures.get(kind) ?? 0) + 1);
      if (seen.count < first) return undefined;
      // Told once; after a resume people know what they do.
      seen.closed = true;
      return seen.failures.size === 1 ? `its first ${seen.count} tasks all failed alike (${kind}): ${outcome.reason}` : undefined;
    },
  };
}
