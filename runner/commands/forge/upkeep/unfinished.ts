import type { UpkeepAttention } from '../../../model/upkeep-changes.generated.ts';
import type { PublicAnalysis } from './choose.ts';

/** Analyses that are named; the rest is counted. */
const NAMED = 50;

/** Analyses that are merged, public and without a result in main: somebody has to approve their plans, or to say why there is none. */
export function unfinishedAnalyses(all: readonly PublicAnalysis[]): UpkeepAttention[] {
  const missing = all.filter(({ root }) => root === undefined);
  const more = missing.length > NAMED ? [{ about: 'analyses', text: `${missing.length - NAMED} more are merged and have no published result` }] : [];
  return [...missing.slice(0, NAMED).map(({ analysis }) => ({ about: analysis, text: 'it is merged, and has no published result: its plan has to be approved and run' })), ...more];
}
