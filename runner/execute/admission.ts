import type { Launch } from '../model/stored.ts';

/** Whether a launch may begin or go on: under which approval (`owner`: none is asked for) and for how many tasks at most; or why not. */
export type Admission = { readonly allowed: string; readonly tasksLeft?: number } | { readonly refused: readonly string[] };

/** Asks the gate, now. `adopt`: the launch was begun before, by somebody who is gone. */
export type Admit = (launch: Launch, action: 'start' | 'resume' | 'retry' | 'adopt') => Promise<Admission>;

/** A launch that the gate refused, with every reason. Nothing of it was written. */
export class RefusedError extends Error {
  readonly reasons: readonly string[];
  constructor(reasons: readonly string[]) {
    super(reasons.join('; '));
    this.reasons = reasons;
  }
}

/** The launch as it was admitted: under its approval, and narrowed to what is left of the budget. */
export function admitted(launch: Launch, admission: Admission): Launch {
  if ('refused' in admission) throw new RefusedError(admission.refused);
  const { allowed, tasksLeft } = admission;
  if (tasksLeft === undefined) return { ...launch, approval: allowed };
  return { ...launch, approval: allowed, subset: { ...launch.subset, limit: Math.min(launch.subset?.limit ?? tasksLeft, tasksLeft) } };
}
