import { canonical } from '../model/canonical.ts';
import type { Digest } from '../model/digest.ts';
import { merkleRoot } from '../model/merkle.ts';
import type { Result, StoredOutput, TaskRecord } from '../model/stored.ts';
import { describePlace } from '../plan/describe-place.ts';
import { invocationMaker, stepNameOf, type Invocation } from '../plan/key.ts';
import type { Layout, StageNode } from '../plan/lattice.ts';
import { openRecord, recordPath } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { readManifest } from '../task/directory-manifest.ts';
import type { StoredPlan } from './stored-plan.ts';

/** A task of a verified result: all that is needed to compute it again. */
export interface VerifiedTask {
  readonly node: StageNode;
  readonly ordinal: number;
  readonly invocation: Invocation;
  readonly record: TaskRecord;
}

/** What verification found: how many tasks were read, and what is wrong, in words. */
export interface Verification {
  readonly tasks: number;
  readonly findings: readonly string[];
}

/** Findings after which a result is not looked at any further: one cause fills no screens. */
const MOST = 50;

/**
 * Verifies a result from the store alone: every task's key is formed again from the plan and the outputs upstream and
 * must be the recorded one; its record must be whole; every output is read and must have its digest; the root is
 * recomputed. `visit` is shown each task that is in order, in canonical order.
 */
export async function verifyResult(store: Store, { planned, layout }: Pick<StoredPlan, 'planned' | 'layout'>, result: Result, visit: (task: VerifiedTask) => void): Promise<Verification> {
  const findings: string[] = [];
  const leaves: string[] = [];
  const outputs = layout.stages.map((node) => new Array<TaskRecord['outputs'] | undefined>(node.shape.size));
  const intact = new Map<string, Promise<boolean>>();
  let tasks = 0;
  for (const node of layout.stages) {
    const keys = await readKeys(store, result.keys[node.stage.id]);
    if (keys === undefined) {
      findings.push(`${node.stage.id}: the list of keys ${result.keys[node.stage.id] ?? ''} is missing or damaged`);
      continue;
    }
    const make = invocationMaker(layout, node, planned.steps);
    for (let ordinal = 0; ordinal < node.shape.size && findings.length < MOST; ordinal += 1) {
      if (node.wanted[ordinal] === 0) continue;
      tasks += 1;
      const where = describePlace(layout, node, ordinal);
      const listed = keys.get(ordinal);
      if (listed === undefined) {
        findings.push(`${where}: the result lists no key`);
        continue;
      }
      const [key, generation] = listed;
      const invocation = make(ordinal, (parent, seen, output) => outputs[parent.index]?.[seen]?.[output]?.digest);
      if (invocation.key !== key) findings.push(`${where}: the plan and its inputs give the key ${invocation.key}, the result lists ${key}`);
      const path = recordPath(stepNameOf(node, ordinal), key, generation);
      const bytes = await store.get(path);
      const record = bytes === undefined ? undefined : openRecord(bytes, key);
      if (record === undefined) {
        findings.push(`${where}: ${path} is ${bytes === undefined ? 'missing' : 'torn or edited'}`);
        continue;
      }
      (outputs[node.index] as (typeof outputs)[number])[ordinal] = record.outputs;
      leaves.push(canonical([node.stage.id, ordinal, key, Object.fromEntries(Object.entries(record.outputs).map(([name, output]) => [name, output.digest]))]));
      for (const [name, output] of Object.entries(record.outputs)) {
        const known = intact.get(output.digest) ?? isIntact(store, output);
        intact.set(output.digest, known);
        if (!(await known)) findings.push(`${where}: output ${name} (${output.digest}) is missing or its bytes are not what its name says`);
      }
      if (invocation.key === key) visit({ node, ordinal, invocation, record });
    }
    findings.push(...publishedFindings(result, layout, node, outputs[node.index] as (typeof outputs)[number]));
  }
  const root = merkleRoot(leaves);
  if (findings.length === 0 && root !== result.root) findings.push(`the root recomputes to ${root}, the result is named ${result.root}`);
  return { tasks, findings: findings.slice(0, MOST) };
}

/** The published outputs of a stage are those of its records. */
function publishedFindings(result: Result, layout: Layout, node: StageNode, outputs: readonly (TaskRecord['outputs'] | undefined)[]): string[] {
  return result.outputs
    .filter((output) => output.stage === node.stage.id)
    .flatMap((output) => output.units.flatMap(({ unit, digest }) => (outputs[unit] === undefined || outputs[unit][output.output]?.digest === digest ? [] : [`published output ${output.name} of ${describePlace(layout, node, unit)}: ${digest} is not what the record holds`])));
}

async function readKeys(store: Store, digest: string | undefined): Promise<Map<number, readonly [key: string, generation: number]> | undefined> {
  const bytes = digest === undefined ? undefined : await store.readBlob(digest.slice('sha256:'.length) as Digest);
  if (bytes === undefined) return undefined;
  const keys = new Map<number, readonly [string, number]>();
  for (const line of Buffer.from(bytes).toString('utf8').split('\n')) {
    if (line === '') continue;
    const [unit, key, generation] = JSON.parse(line) as [number, string, number];
    keys.set(unit, [key, generation]);
  }
  return keys;
}

async function isIntact(store: Store, output: StoredOutput): Promise<boolean> {
  if (output.kind === 'file') return store.hasIntactBlob(output.digest.slice('sha256:'.length) as Digest);
  const manifest = await readManifest(store, output.digest);
  if (manifest === undefined) return false;
  for (const file of manifest.files) if (!(await store.hasIntactBlob(file.digest.slice('sha256:'.length) as Digest))) return false;
  return true;
}
