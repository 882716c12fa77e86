import { canonical, type Json } from '../model/canonical.ts';
import { merkleRoot } from '../model/merkle.ts';
import type { Counts, Result, StoredOutput } from '../model/stored.ts';
import { coordinatesOf, gridPointOf, type Layout } from '../plan/lattice.ts';
import type { Store } from '../store/store.ts';

/** What is known of a finished task. */
export interface FinishedTask {
  readonly key: string;
  readonly generation: number;
  readonly outputs: { readonly [name: string]: StoredOutput };
}

/**
 * Writes the result of a plan whose every wanted task succeeded. Its name is the Merkle root over (stage, unit, key,
 * output digests) in canonical order, which is the same on every machine.
 */
export async function writeResult(store: Store, input: { readonly layout: Layout; readonly plan: string; readonly finished: (stage: number, ordinal: number) => FinishedTask; readonly counts: Counts; readonly usage: Result['usage'] }): Promise<Result> {
  const { layout } = input;
  const leaves: string[] = [];
  const keys: { [stage: string]: string } = {};
  for (const node of layout.stages) {
    const lines: string[] = [];
    for (let unit = 0; unit < node.shape.size; unit += 1) {
      if (node.wanted[unit] === 0) continue;
      const task = input.finished(node.index, unit);
      const digests = Object.fromEntries(Object.entries(task.outputs).map(([name, output]) => [name, output.digest]));
      leaves.push(canonical([node.stage.id, unit, task.key, digests]));
      lines.push(JSON.stringify([unit, task.key, task.generation]));
    }
    keys[node.stage.id] = `sha256:${await store.putBlob(`${lines.join('\n')}\n`)}`;
  }
  const outputs = layout.plan.outputs.map((output) => {
    const node = layout.stages.find((candidate) => candidate.stage.id === output.stage);
    if (node === undefined) throw new Error(`internal: output ${output.name} is of no stage`);
    const units: Result['outputs'][number]['units'][number][] = [];
    for (let unit = 0; unit < node.shape.size; unit += 1) {
      if (node.wanted[unit] === 0) continue;
      const task = input.finished(node.index, unit);
      const stored = task.outputs[output.output];
      if (stored === undefined) continue;
      const grid = gridPointOf(layout.plan, node, unit);
      units.push({ unit, at: coordinatesOf(layout.plan, node, unit), ...(grid === undefined ? {} : { grid }), key: task.key, digest: stored.digest, size: stored.size, kind: stored.kind });
    }
    return { name: output.name, role: output.role, stage: output.stage, output: output.output, mediaType: node.stage.mediaTypes[output.output] ?? 'application/octet-stream', units };
  });
  const root = merkleRoot(leaves);
  const result: Result = { version: 1, plan: input.plan, root, finished: new Date().toISOString(), counts: input.counts, outputs, keys, usage: input.usage };
  const path = `results/${input.plan}/${root}.json`;
  const text = `${canonical(result as unknown as Json)}\n`;
  // A result must not outlive, in a power loss, what it names.
  await store.sync();
  // A revoked record may give the same bytes again, and so the same root; the old result would never be finished.
  if (!(await store.create(path, text)) && !(await hasSameKeys(store, path, keys))) await store.put(path, text);
  return result;
}

/** Whether the result that is there names the same records, generations included; a torn one does not. */
async function hasSameKeys(store: Store, path: string, keys: Result['keys']): Promise<boolean> {
  const bytes = await store.get(path);
  try {
    return bytes !== undefined && canonical((JSON.parse(Buffer.from(bytes).toString('utf8')) as Result).keys) === canonical(keys);
  } catch {
    return false;
  }
}
