import { nearest } from '../declare/suggest.ts';
import type { Plan } from '../model/plan.ts';
import { UsageError } from './context.ts';

/** Names that the chosen plans have, for options that mean some of them. */
export interface KnownNames {
  readonly stages: Set<string>;
  /** Axes of the lattices, and parameters of the grids. */
  readonly axes: Set<string>;
}

/** Adds the stages and axes of a plan. */
export function noteNames(plan: Plan, known: KnownNames): void {
  for (const stage of plan.stages) known.stages.add(stage.id);
  for (const name of [...plan.axes.map((axis) => axis.name), ...Object.keys(plan.grid[0] ?? {})]) known.axes.add(name);
}

/** Throws a usage error that proposes when a name is none of the known ones: it would match nothing, silently. A stage may end in `*`. */
export function checkNames(known: KnownNames, stages: readonly string[], axes: readonly string[]): void {
  const check = (what: string, names: readonly string[], allowed: ReadonlySet<string>): void => {
    for (const name of names) {
      if (allowed.has(name) || (what === 'stage' && name.endsWith('*') && [...allowed].some((other) => other.startsWith(name.slice(0, -1))))) continue;
      const near = nearest(name, [...allowed]);
      throw new UsageError(`no chosen analysis has the ${what} \`${name}\``, near === undefined ? `there are: ${[...allowed].sort().join(', ') || 'none'}` : `did you mean \`${near}\`?`);
    }
  };
  check('stage', stages, known.stages);
  check('axis', axes, known.axes);
}
