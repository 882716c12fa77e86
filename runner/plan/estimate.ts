import type { Walk } from './walk.ts';

/** What past tasks of a stage used on average: seconds of wall time, bytes of outputs. */
export interface StageHistory {
  /** Executions the averages were made from. */
  readonly tasks: number;
  readonly seconds: number;
  readonly bytes: number;
}

/** What the tasks of a plan that run, or may follow, will use together. */
export interface Estimate {
  /** Executions expected at most: tasks that share a key are one. */
  readonly tasks: number;
  /** Those whose stage has a history; the numbers below are about them alone. */
  readonly known: number;
  /** Seconds of wall time, one task after the other. */
  readonly seconds: number;
  readonly bytes: number;
}

/** Adds up, stage by stage, the averages of past tasks. A stage without history adds to `tasks` only: unknown is not zero. */
export function estimate(stages: Walk['stages'], history: ReadonlyMap<string, StageHistory>): Estimate {
  let [tasks, known, seconds, bytes] = [0, 0, 0, 0];
  for (const stage of stages) {
    const count = stage.distinct + stage.follow;
    const past = history.get(stage.id);
    tasks += count;
    if (past === undefined) continue;
    known += count;
    seconds += count * past.seconds;
    bytes += count * past.bytes;
  }
  return { tasks, known, seconds, bytes };
}

/** The estimate of several plans together. */
export function sumEstimates(estimates: readonly Estimate[]): Estimate {
  const sum = (name: keyof Estimate): number => estimates.reduce((total, one) => total + one[name], 0);
  return { tasks: sum('tasks'), known: sum('known'), seconds: sum('seconds'), bytes: sum('bytes') };
}
