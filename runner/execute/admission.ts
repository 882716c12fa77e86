import type { Launch } from '../model/stored.ts';

/** Whether a launch may begin or go on: under which approval (`owner`: none is asked for), for how many tasks and hours at most; or why not. */
export type Admission = { readonly allowed: string; readonly tasksLeft?: number; readonly hours?: number } | { readonly refused: readonly string[] };

/** Asks the gate, now. `adopt`: the launch was begun before, by somebody who is gone. */
export type Admit = (launch: Launch, action: 'start' | 'resume' | 'retry' | 'adopt') => Promise<Admission>;

const HOUR = 3600 * 1000;

/** A launch that the gate refused, with every reason. Nothing of it was written. */
export class RefusedError extends Error {
  readonly reasons: readonly string[];
  constructor(reasons: readonly string[]) {
    super(reasons.join('; '));
    this.reasons = reasons;
  }
}

/** The launch as it was admitted now (milliseconds since 1970): under its approval, and narrowed to what is left of the budget and to its hours. */
export function admitted(launch: Launch, admission: Admission, now: number): Launch {
  if ('refused' in admission) throw new RefusedError(admission.refused);
  const { allowed, tasksLeft, hours } = admission;
  return {
    ...launch,
    approval: allowed,
    // One that is taken over goes on until its own end.
    ...(hours === undefined || launch.until !== undefined ? {} : { until: new Date(now + hours * HOUR).toISOString() }),
    ...(tasksLeft === undefined ? {} : { subset: { ...launch.subset, limit: Math.min(launch.subset?.limit ?? tasksLeft, tasksLeft) } }),
  };
}
