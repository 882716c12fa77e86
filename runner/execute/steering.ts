import type { FailureClass, TaskState, Wanted } from '../model/stored.ts';
import { look, type Layout, type StageNode } from '../plan/lattice.ts';
import { isAt } from './subset.ts';
import type { TaskTable } from './task-table.ts';

/** Whether a wish concerns a task that is in this state. */
export type TaskFilter = (node: StageNode, ordinal: number, state: TaskState) => boolean;

/** What a filter needs to know of tasks. */
export interface TaskFacts {
  failureClass(node: StageNode, ordinal: number): FailureClass | undefined;
  /** Seconds since the task came into its state. */
  secondsInState(node: StageNode, ordinal: number): number;
}

/** The filter of a cancel or a retry: stages, states, classes, units, age; what it does not name matches all. */
export function taskFilter(wish: Pick<Wanted, 'filter' | 'stages'>, layout: Layout, facts: TaskFacts): TaskFilter {
  const { filter, stages } = wish;
  return (node, ordinal, state) => {
    if (stages !== undefined && !stages.includes(node.stage.id)) return false;
    if (filter?.state !== undefined && !filter.state.includes(state)) return false;
    if (filter?.class !== undefined) {
      const failure = facts.failureClass(node, ordinal);
      if (failure === undefined || !filter.class.includes(failure)) return false;
    }
    if (filter?.olderThan !== undefined && facts.secondsInState(node, ordinal) <= filter.olderThan) return false;
    return filter?.units === undefined || isAt(layout, node, ordinal, filter.units, false);
  };
}

/** Whether everything a task looks at has been made. */
export function parentsDone(table: TaskTable, node: StageNode, ordinal: number): boolean {
  for (const { sources, view } of node.ports) {
    for (const source of sources) {
      if (!('stage' in source)) continue;
      let done = true;
      look(node, view, source, ordinal, (seen) => {
        if (seen >= 0 && source.wanted[seen] === 1 && !table.isMade(source.index, seen)) done = false;
      });
      if (!done) return false;
    }
  }
  return true;
}

/** Blocks what waits behind tasks that failed: what two failures had blocked is blocked still when one is tried again. */
export function blockBehind(table: TaskTable, failed: readonly (readonly [stage: number, ordinal: number])[]): void {
  for (const [stage, ordinal] of failed) table.downstream(stage, ordinal, (s, o) => table.state(s, o) === 'waiting' && table.set(s, o, 'blocked'));
}
