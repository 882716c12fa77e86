import type { TaskRecord } from '../model/stored.ts';
import { stepNameOf } from '../plan/key.ts';
import type { StageNode } from '../plan/lattice.ts';
import type { RecordLookup } from '../store/lookup.ts';
import type { Store } from '../store/store.ts';
import { outputFindings, stageRules } from '../task/expect.ts';

/** Finds the record of a task's key, if its outputs pass the rules of the stage: that which a pack says they passed, else by the stored bytes. */
export function recordFinder(store: Store, records: RecordLookup): (node: StageNode, ordinal: number, key: string) => Promise<TaskRecord | undefined> {
  const rules = new Map<StageNode, string>();
  return async (node, ordinal, key) => {
    const step = stepNameOf(node, ordinal);
    const record = await records.find(step, key);
    if (record === undefined) return undefined;
    const wanted = rules.get(node) ?? stageRules(node.stage);
    rules.set(node, wanted);
    return records.rulesOf(step, key) === wanted || (await outputFindings(store, record.outputs, node.stage)).length === 0 ? record : undefined;
  };
}
