import type { Counts, LaunchEnd } from '../model/stored.ts';

/** What came of a launch: `stopped` by somebody or by trouble; `held`: tasks wait in a stage that is paused. */
export function outcomeOf(counts: Counts, { stopped, held }: { readonly stopped: boolean; readonly held: boolean }): LaunchEnd['outcome'] {
  if (stopped) return counts.cancelled > 0 ? 'cancelled' : 'interrupted';
  if (counts.failed > 0) return 'failed';
  if (counts.cancelled > 0) return 'cancelled';
  if (counts.waiting + counts.queued + counts.blocked === 0) return 'complete';
  return held ? 'paused' : 'partial';
}
