import { referenceKey, type Context } from './context.ts';
import { referencesIn } from './rules/references.ts';

/** Path of each declaration → paths of those it refers to. Relations between datasets are no needs: nothing is run by them. */
export function dependencies(context: Context): ReadonlyMap<string, ReadonlySet<string>> {
  const needs = new Map<string, Set<string>>();
  for (const { file, at, kind, target } of referencesIn(context)) {
    if (at[0] === 'relations') continue;
    const path = context.known[kind].get(referenceKey(target));
    if (path === undefined) continue;
    const own = needs.get(file) ?? new Set<string>();
    needs.set(file, own.add(path));
  }
  return needs;
}
