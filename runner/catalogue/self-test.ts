import type { CatalogueAnalysis, CatalogueTool } from './catalogue.ts';
import type { Store } from '../store/store.ts';

/** Newest verdict of a tool's self test, or undefined. */
export async function readSelfTest(store: Store, reference: string): Promise<NonNullable<CatalogueTool['selfTest']> | undefined> {
  const verdict = await newestOf<{ readonly ok: boolean; readonly at: string; readonly cases: readonly unknown[] }>(store, `verdicts/tool/${reference}`);
  return verdict === undefined ? undefined : { ok: verdict.ok, at: verdict.at, cases: verdict.cases.length };
}

/** Newest verdict on the result of a plan with this root, or undefined: what was said of another result says nothing of this one. */
export async function readVerified(store: Store, plan: string, root: string): Promise<NonNullable<CatalogueAnalysis['verified']> | undefined> {
  const verdict = await newestOf<{ readonly ok: boolean; readonly at: string; readonly root: string; readonly tasks: number; readonly rerun: readonly unknown[] }>(store, `verdicts/plan/${plan}`);
  return verdict?.root !== root ? undefined : { ok: verdict.ok, at: verdict.at, tasks: verdict.tasks, again: verdict.rerun.length };
}

async function newestOf<Verdict>(store: Store, folder: string): Promise<Verdict | undefined> {
  const newest = (await store.list(folder)).filter((name) => name.endsWith('.json')).at(-1);
  const bytes = newest === undefined ? undefined : await store.get(`${folder}/${newest}`);
  return bytes === undefined ? undefined : (JSON.parse(Buffer.from(bytes).toString('utf8')) as Verdict);
}
