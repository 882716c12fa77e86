import { hiddenAt } from '../../../catalogue/hidden.ts';
import type { UpkeepAttention } from '../../../model/upkeep-changes.generated.ts';
import { readRevocations } from '../../../store/records.ts';
import { findResult } from '../../../store/results.ts';
import type { Store } from '../../../store/store.ts';
import { planAnalysis, type Workspace } from '../../workspace.ts';

/** Analyses that are named; the rest is counted. */
const NAMED = 50;

/** Analyses that are merged, public and without a result in main: somebody has to approve their plans, or to say why there is none. */
export async function unfinishedAnalyses({ registry }: Pick<Workspace, 'registry'>, main: Store, now: number): Promise<UpkeepAttention[]> {
  const planned = new Map([...registry.analyses.keys()].map((id) => {
    const { digest, plan } = planAnalysis(registry, id).planned;
    return [id, { digest: digest as string, privacy: plan.privacy }] as const;
  }));
  const { absent, suppressed } = hiddenAt(registry, planned, now);
  const revocations = await readRevocations(main);
  const missing: string[] = [];
  for (const [id, { digest }] of planned) {
    if (absent.has(`analysis ${id}`) || suppressed.has(`run ${digest}`) || registry.analyses.get(id)?.document.paused === true) continue;
    if ((await findResult(main, digest, revocations)) === undefined) missing.push(id);
  }
  const more = missing.length > NAMED ? [{ about: 'analyses', text: `${missing.length - NAMED} more are merged and have no published result` }] : [];
  return [...missing.slice(0, NAMED).map((id) => ({ about: id, text: 'it is merged, and has no published result: its plan has to be approved and run' })), ...more];
}
