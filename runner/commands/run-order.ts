import type { Registry } from '../declare/registry.ts';
import type { PlanDigest } from '../model/digest.ts';
import { plan } from '../plan/plan.ts';

/** Digests of plans → the analysis that has it, of every analysis of a registry; made when it is first asked. */
export function analysisByPlan(registry: Registry): (digest: string) => string | undefined {
  let known: Map<string, string> | undefined;
  return (digest) => {
    known ??= new Map([...registry.analyses.keys()].map((id): [PlanDigest, string] => [plan(registry, id).digest, id]));
    return known.get(digest);
  };
}

/**
 * Analyses in an order in which each follows those whose outputs its datasets name as a location, so that one command
 * makes a result and what builds on it. Otherwise the order stays as it is. A circle cannot be: a plan's digest covers
 * the locations of its inputs.
 */
export function runOrder(registry: Registry, ids: readonly string[], analysisOf: (digest: string) => string | undefined): string[] {
  const chosen = new Set(ids);
  const order = new Set<string>();
  const visit = (id: string): void => {
    if (order.has(id)) return;
    for (const run of runsNamed(registry, id)) {
      const source = analysisOf(run);
      if (source !== undefined && chosen.has(source)) visit(source);
    }
    order.add(id);
  };
  for (const id of ids) visit(id);
  return [...order];
}

/** Plans (bare hex) that the datasets of an analysis name as where their bytes come from. */
function runsNamed(registry: Registry, id: string): Set<string> {
  const runs = new Set<string>();
  for (const { dataset } of Object.values(registry.analyses.get(id)?.document.inputs ?? {})) {
    const document = registry.datasets.get(dataset)?.document;
    const places = [...Object.values(document?.files ?? {}).flatMap((file) => file.at ?? []), ...(document?.units?.base ?? [])];
    for (const place of places) if (typeof place !== 'string') runs.add(place.run.replace(/^sha256:/, ''));
  }
  return runs;
}
