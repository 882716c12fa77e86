import type { TaskRecord } from '../model/stored.ts';
import { stepNameOf } from '../plan/key.ts';
import type { StageNode } from '../plan/lattice.ts';
import type { Lookup } from '../plan/walk.ts';
import type { RecordLookup } from '../store/lookup.ts';
import type { Store } from '../store/store.ts';
import { outputFindings, stageRules } from '../task/expect.ts';

/** Finds the record of a task's key, if its outputs pass the rules of the stage: that which a pack says they passed, else by the stored bytes. */
export function recordFinder(store: Store, records: RecordLookup): (node: StageNode, ordinal: number, key: string) => Promise<TaskRecord | undefined> {
  const passes = rulesKeeper(store, records);
  return async (node, ordinal, key) => {
    const step = stepNameOf(node, ordinal);
    const record = await records.find(step, key);
    return record !== undefined && (await passes(node, step, record)) ? record : undefined;
  };
}

/**
 * The same for somebody who only looks: no verdict is written, and a record that the same stage of this plan made passed
 * its rules before it was committed. `refused` is told of stages that have records whose outputs break their rules.
 */
export function recordReader(store: Store, records: RecordLookup, plan: string, refused: (node: StageNode) => void = () => {}): (...asked: Parameters<Lookup>) => Promise<TaskRecord | undefined> {
  const passes = rulesKeeper({ ...store, create: async () => true, put: async () => {} }, records);
  return async (step, key, node) => {
    const record = await records.find(step, key);
    if (record === undefined || (record.by.plan === plan && record.by.stage === node.stage.id) || (await passes(node, step, record))) return record;
    refused(node);
    return undefined;
  };
}

function rulesKeeper(store: Store, records: RecordLookup): (node: StageNode, step: string, record: TaskRecord) => Promise<boolean> {
  const rules = new Map<StageNode, string>();
  return async (node, step, record) => {
    const wanted = rules.get(node) ?? stageRules(node.stage);
    rules.set(node, wanted);
    return records.rulesOf(step, record.key) === wanted || (await outputFindings(store, record.outputs, node.stage)).length === 0;
  };
}
