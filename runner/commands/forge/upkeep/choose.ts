import { hiddenAt } from '../../../catalogue/hidden.ts';
import { readRevocations } from '../../../store/records.ts';
import { findResult } from '../../../store/results.ts';
import type { Store } from '../../../store/store.ts';
import { planAnalysis, type Workspace } from '../../workspace.ts';

/** A public analysis with its plan, and the root of its published result where there is one. */
export interface PublicAnalysis {
  readonly analysis: string;
  readonly plan: string;
  readonly root?: string;
}

/** All analyses that readers may see, but for those that are paused, with what main has of them. `now`: milliseconds since 1970. */
export async function publicAnalyses({ registry }: Pick<Workspace, 'registry'>, main: Store, now: number): Promise<PublicAnalysis[]> {
  const planned = new Map([...registry.analyses.keys()].map((id) => {
    const { digest, plan } = planAnalysis(registry, id).planned;
    return [id, { digest: digest as string, privacy: plan.privacy }] as const;
  }));
  const { absent, suppressed } = hiddenAt(registry, planned, now);
  const revocations = await readRevocations(main);
  const found: PublicAnalysis[] = [];
  for (const [analysis, { digest: plan }] of [...planned].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (absent.has(`analysis ${analysis}`) || suppressed.has(`run ${plan}`) || registry.analyses.get(analysis)?.document.paused === true) continue;
    const root = (await findResult(main, plan, revocations))?.root;
    found.push({ analysis, plan, ...(root === undefined ? {} : { root }) });
  }
  return found;
}

/** A published result. */
export interface Published {
  readonly analysis: string;
  readonly plan: string;
  readonly root: string;
}

/** Some of the results, others each day, until all have had their turn. `day`: days since 1970. */
export function chooseSample(all: readonly PublicAnalysis[], count: number, day: number): Published[] {
  const finished = all.flatMap(({ analysis, plan, root }) => (root === undefined ? [] : [{ analysis, plan, root }]));
  return finished.length <= count ? finished : Array.from({ length: count }, (_, n) => finished[(day * count + n) % finished.length] as (typeof finished)[number]);
}
