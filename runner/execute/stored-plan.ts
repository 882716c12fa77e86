import type { Digest, PlanDigest } from '../model/digest.ts';
import type { Plan, PlannedAnalysis, StepDocument } from '../model/plan.ts';
import type { Unit, UnitIndex } from '../model/unit-index.ts';
import { layOut, type Layout } from '../plan/lattice.ts';
import { growingUnitList, unitLines } from '../model/unit-list.ts';
import { planDigest, seriesDigest } from '../plan/plan.ts';
import { stepDigest } from '../plan/step-document.ts';
import { canonical, type Json } from '../model/canonical.ts';
import { ensureDocument, readDocument } from '../store/documents.ts';
import type { Store } from '../store/store.ts';

/** A plan read back from a store, laid out. */
export interface StoredPlan {
  readonly planned: PlannedAnalysis;
  readonly indexes: ReadonlyMap<string, UnitIndex>;
  readonly layout: Layout;
}

/** Writes a plan, its step documents and its unit indexes, unless they are there. */
export async function writeStoredPlan(store: Store, { digest, plan, steps }: PlannedAnalysis, indexes: ReadonlyMap<string, UnitIndex>): Promise<void> {
  await ensureDocument(store, `plans/${digest}.json`, canonical(plan as unknown as Json));
  for (const [step, document] of steps) await ensureDocument(store, `steps/${step}.json`, canonical(document as unknown as Json));
  for (const index of indexes.values()) await store.putBlob(Buffer.concat([...unitLines(index.units)]));
}

/**
 * Reads a plan, its step documents and its unit indexes from the store and checks that each has the digest it is named
 * by. Everything that is missing or has other content is told at once.
 */
export async function readStoredPlan(store: Store, digest: string): Promise<StoredPlan | { readonly faults: readonly string[] }> {
  const plan = await readDocument<Plan>(store, `plans/${digest}.json`);
  if (plan === undefined) return { faults: [`plans/${digest}.json is missing or is not JSON`] };
  if (planDigest(plan) !== digest) return { faults: [`plans/${digest}.json has other content: its digest is ${planDigest(plan)}`] };
  const faults: string[] = [];
  const steps = new Map<string, StepDocument>();
  for (const name of new Set(plan.stages.flatMap((stage) => stage.steps))) {
    const step = name.slice('sha256:'.length);
    const document = await readDocument<StepDocument>(store, `steps/${step}.json`);
    if (document === undefined) faults.push(`steps/${step}.json is missing or is not JSON`);
    else if (stepDigest(document) !== step) faults.push(`steps/${step}.json has other content: its digest is ${stepDigest(document)}`);
    else steps.set(step, document);
  }
  const indexes = new Map<string, UnitIndex>();
  for (const [name, input] of Object.entries(plan.inputs)) {
    const bytes = await store.readBlob(input.index.slice('sha256:'.length) as Digest);
    if (bytes === undefined) {
      faults.push(`the unit index ${input.index} of input ${name} is missing or damaged`);
      continue;
    }
    const units = growingUnitList();
    const slots = new Set<string>();
    for (const line of linesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
      const unit = JSON.parse(line) as Unit;
      for (const slot of Object.keys(unit.files)) slots.add(slot);
      units.add(unit);
    }
    indexes.set(name, { axes: input.axes, units, slots: [...slots].sort(), digest: input.index.slice('sha256:'.length) as Digest, base: input.base });
  }
  if (faults.length > 0) return { faults };
  return { planned: { analysis: '', plan, digest: digest as PlanDigest, series: seriesDigest(plan), steps }, indexes, layout: layOut(plan, indexes) };
}

/** Lines of a text that are not empty, one after the other: an index of a hundred thousand units is not held twice. */
function* linesOf(text: Buffer): Iterable<string> {
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf(10, at);
    const end = found < 0 ? text.length : found;
    if (end > at) yield text.toString('utf8', at, end);
    at = end + 1;
  }
}
