import type { Attempt, StoredOutput, TaskRecord } from '../model/stored.ts';
import type { StepDocument } from '../model/plan.ts';
import { stepNameOf } from '../plan/key.ts';
import type { OutputVerdict, RerunTask } from '../store/verdicts.ts';
import type { Store } from '../store/store.ts';
import type { TaskResources } from '../task/arguments.ts';
import { compareOutputs } from '../task/compare.ts';
import type { TaskOrder } from '../task/perform.ts';
import type { Executor } from './executor.ts';
import { resourcesOf } from './resources.ts';
import type { StoredPlan } from './stored-plan.ts';
import type { VerifiedTask } from './verify.ts';

/** Positions of `count` of `total` tasks, spread evenly over their canonical order; the same ones every time. */
export function spread(total: number, count: number): ReadonlySet<number> {
  const picks = Math.min(total, count);
  return new Set(Array.from({ length: picks }, (_, i) => Math.floor(((i + 0.5) * total) / picks)));
}

/**
 * Executes tasks of a verified result again, with other values of `{resources.…}`, and compares the outputs with the
 * recorded ones under the declared tolerance. Records are never replaced: other bytes are kept as divergent attempts
 * by whoever performs the task. `id` stands for the launch in those attempts.
 */
export async function rerun(store: Store, executor: Executor, { planned }: Pick<StoredPlan, 'planned'>, tasks: readonly VerifiedTask[], id: string): Promise<RerunTask[]> {
  const results = new Map<VerifiedTask, RerunTask>();
  const running = new Set<Promise<void>>();
  for (const task of tasks) {
    const { node, ordinal, invocation, record } = task;
    const step = planned.steps.get(stepNameOf(node, ordinal)) as StepDocument;
    const resources = otherResources(executor, await resourcesOf({ store, node, invocation, grown: 0, fetch: async () => {} }));
    const base = { stage: node.stage.id, unit: ordinal, key: invocation.key, resources: { ...resources } };
    const refused = (await executor.unmet(step)) ?? executor.tooLarge(resources);
    if (refused !== undefined) {
      results.set(task, { ...base, ok: false, outputs: [], class: 'environment', failure: refused });
      continue;
    }
    while (running.size > 0 && !executor.hasRoom(resources)) await Promise.race(running);
    for (const manifest of invocation.manifests.values()) await store.putBlob(manifest);
    const order: TaskOrder = { plan: planned.digest, stage: node.stage.id, unit: ordinal, launch: id, key: invocation.key, step: record.step, document: invocation.document, generation: record.generation, resources, expect: node.stage.expect, mediaTypes: node.stage.mediaTypes, force: true, keep: false };
    const one = executor.start(order, step, () => {}).outcome.then(async (outcome) => {
      if (!outcome.ok) {
        results.set(task, { ...base, ok: false, outputs: [], class: outcome.class, failure: [outcome.reason, outcome.tail ?? ''].join('\n').trimEnd() });
        return;
      }
      const made = outcome.divergent === undefined ? record.outputs : await divergentOutputs(store, order);
      const outputs = await compare(store, task, made);
      results.set(task, { ...base, ok: outputs.every((output) => output.ok), outputs });
    });
    running.add(one);
    void one.finally(() => running.delete(one));
  }
  await Promise.all(running);
  return tasks.flatMap((task) => results.get(task) ?? []);
}

/** Other values than the declared ones where this machine has room for them: more of everything, else one processor less. */
function otherResources(executor: Executor, declared: TaskResources): TaskResources {
  const more = { ...declared, memory: declared.memory + 64, disk: declared.disk + 64, time: declared.time + 60 };
  const fits = (resources: TaskResources): TaskResources | undefined => (executor.tooLarge(resources) === undefined ? resources : undefined);
  return fits({ ...more, cpu: declared.cpu + 1 }) ?? fits({ ...more, cpu: Math.max(1, declared.cpu - 1) }) ?? declared;
}

async function compare(store: Store, { node, record }: VerifiedTask, made: TaskRecord['outputs'] | undefined): Promise<OutputVerdict[]> {
  const outputs: OutputVerdict[] = [];
  for (const output of [...new Set([...Object.keys(record.outputs), ...Object.keys(made ?? {})])].sort()) {
    const [expected, actual]: (StoredOutput | undefined)[] = [record.outputs[output], made?.[output]];
    const difference = expected === undefined ? 'the record does not have this output' : actual === undefined ? 'this output was not made this time' : await compareOutputs(store, expected, actual, node.stage.tolerance[output] ?? 'exact');
    outputs.push({ output, ok: difference === undefined, ...(expected === undefined ? {} : { expected: expected.digest }), ...(actual === undefined ? {} : { actual: actual.digest }), ...(difference === undefined ? {} : { difference }) });
  }
  return outputs;
}

/** Outputs of the divergent attempt that the order left behind: its outcome only holds those of the record. */
async function divergentOutputs(store: Store, order: TaskOrder): Promise<TaskRecord['outputs'] | undefined> {
  const folder = `attempts/${order.plan}/${order.stage}/${order.unit}`;
  for (const name of await store.list(folder)) {
    if (!name.startsWith(`${order.launch}-`)) continue;
    const bytes = await store.get(`${folder}/${name}`);
    const attempt = bytes === undefined ? undefined : (JSON.parse(Buffer.from(bytes).toString('utf8')) as Attempt);
    if (attempt?.outcome === 'divergent') return attempt.outputs;
  }
  return undefined;
}
