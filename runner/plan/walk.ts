import type { PlannedAnalysis } from '../model/plan.ts';
import type { StoredOutput } from '../model/stored.ts';
import { invocationMaker, stepNameOf, type Invocation } from './key.ts';
import { isMember, look, type Layout, type StageNode } from './lattice.ts';

/** What the store says of a plan. Counts are tasks. */
export interface Walk {
  readonly cached: number;
  /** Tasks whose inputs are known and that have no record: they run. */
  readonly fresh: number;
  /** Tasks below one that must run: at most these follow. */
  readonly follow: number;
  readonly distinctKeys: number;
  /** Per stage and task 1 when it is expected to be executed, or may follow; 0 when it is not: it has a record, or shares the key of another. */
  readonly executions: readonly Uint8Array[];
  /** Outputs of the record of a task, if it has one. */
  outputs(stage: number, ordinal: number): { readonly [name: string]: StoredOutput } | undefined;
  /** `distinct`: keys among the fresh tasks, which is how many are computed. */
  readonly stages: readonly { readonly id: string; readonly cached: number; readonly fresh: number; readonly follow: number; readonly distinct: number }[];
}

/** Finds the record of a key, if the store has a valid one; the task that asks is one of those that have it. */
export type Lookup = (step: string, key: string, node: StageNode, ordinal: number) => Promise<{ readonly outputs: { readonly [name: string]: StoredOutput } } | undefined>;

/** Look-ups under way: enough to hide the latency of a remote store. */
const AT_A_TIME = 32;

/**
 * Walks a plan stage by stage through the records. A task whose parents all have records has a key, and is cached or
 * must run; below a task that must run nothing can be known but that it may follow. `visit` sees each task that runs, `found`
 * each that has a record.
 */
export async function walk(planned: PlannedAnalysis, layout: Layout, lookup: Lookup, visit?: (node: StageNode, ordinal: number, document: string, step: string) => void, found?: (node: StageNode, ordinal: number, key: string, document: string, step: string) => void): Promise<Walk> {
  const outputs = layout.stages.map((node) => new Array<{ readonly [name: string]: StoredOutput } | undefined>(node.shape.size));
  const executions = layout.stages.map((node) => new Uint8Array(node.shape.size));
  const keys = new Set<string>();
  const stages: { id: string; cached: number; fresh: number; follow: number; distinct: number }[] = [];
  for (const node of layout.stages) {
    const make = invocationMaker(layout, node, planned.steps);
    const count = { id: node.stage.id, cached: 0, fresh: 0, follow: 0, distinct: 0 };
    const asked: { readonly ordinal: number; readonly invocation: Invocation; readonly step: string; readonly record: ReturnType<Lookup> }[] = [];
    const settle = async (): Promise<void> => {
      const records = await Promise.all(asked.map(({ record }) => record));
      for (const [i, { ordinal, invocation, step }] of asked.entries()) {
        const record = records[i];
        const first = !keys.has(invocation.key);
        keys.add(invocation.key);
        if (record === undefined) {
          count.fresh += 1;
          if (first) {
            count.distinct += 1;
            (executions[node.index] as Uint8Array)[ordinal] = 1;
          }
          visit?.(node, ordinal, invocation.document, step);
        } else {
          count.cached += 1;
          found?.(node, ordinal, invocation.key, invocation.document, step);
          (outputs[node.index] as (typeof outputs)[number])[ordinal] = record.outputs;
        }
      }
      asked.length = 0;
    };
    for (let ordinal = 0; ordinal < node.shape.size; ordinal += 1) {
      if (node.wanted[ordinal] === 0) continue;
      if (!parentsKnown(node, ordinal)) {
        count.follow += 1;
        (executions[node.index] as Uint8Array)[ordinal] = 1;
        continue;
      }
      const invocation = make(ordinal, (parent, seen, output) => outputs[parent.index]?.[seen]?.[output]?.digest);
      const step = stepNameOf(node, ordinal);
      // Tasks of one stage do not look at each other.
      asked.push({ ordinal, invocation, step, record: lookup(step, invocation.key, node, ordinal) });
      if (asked.length === AT_A_TIME) await settle();
    }
    await settle();
    stages.push(count);
  }
  const sum = (name: 'cached' | 'fresh' | 'follow'): number => stages.reduce((total, stage) => total + stage[name], 0);
  return { cached: sum('cached'), fresh: sum('fresh'), follow: sum('follow'), distinctKeys: keys.size, executions, outputs: (stage, ordinal) => outputs[stage]?.[ordinal], stages };

  function parentsKnown(node: StageNode, ordinal: number): boolean {
    for (const { sources, view } of node.ports) {
      for (const parent of sources) {
        if (!('stage' in parent)) continue;
        let known = true;
        look(node, view, parent, ordinal, (seen) => {
          if (seen >= 0 && parent.wanted[seen] === 1 && (view.kind !== 'gather' || isMember(parent, layout.selected, seen)) && outputs[parent.index]?.[seen] === undefined) known = false;
        });
        if (!known) return false;
      }
    }
    return true;
  }
}
