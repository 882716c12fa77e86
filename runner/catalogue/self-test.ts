import type { CatalogueTool } from './catalogue.ts';
import type { Store } from '../store/store.ts';

/** Newest verdict of a tool's self test, or undefined. */
export async function readSelfTest(store: Store, reference: string): Promise<NonNullable<CatalogueTool['selfTest']> | undefined> {
  const names = (await store.list(`verdicts/tool/${reference}`)).filter((name) => name.endsWith('.json'));
  const newest = names[names.length - 1];
  const bytes = newest === undefined ? undefined : await store.get(`verdicts/tool/${reference}/${newest}`);
  if (bytes === undefined) return undefined;
  const verdict = JSON.parse(Buffer.from(bytes).toString('utf8')) as { readonly ok: boolean; readonly at: string; readonly cases: readonly unknown[] };
  return { ok: verdict.ok, at: verdict.at, cases: verdict.cases.length };
}
