import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Trust } from '../../gate/approval.ts';
import type { Policy } from '../../model/declared.ts';
import type { ProposalReport } from '../../model/proposal-report.generated.ts';
import { carrier } from '../../publish/carry.ts';
import { evidenceIn } from '../../publish/evidence.ts';
import { promotePlan, type PlanPublication } from '../../publish/promote.ts';
import { readRevocations } from '../../store/records.ts';
import type { Store } from '../../store/store.ts';
import { tieredStore } from '../../store/tiered.ts';
import type { Planned } from '../workspace.ts';
import { plain } from './plain.ts';
import { readReport, reportText, unpackPlans, type ReportFor } from './handed.ts';
import { lookUp, type LookupStores } from './lookup.ts';

/** What is judged, and by what. */
interface JudgeOptions {
  readonly report: ProposalReport;
  readonly plans: readonly Planned[];
  readonly stores: LookupStores;
  readonly trust: Trust;
  /** policy.json at the tip of the default branch. */
  readonly policy: Policy | undefined;
}

/** Tasks of a plan that are told of. */
const REASONS = 5;

/**
 * W7: says of each analysis of a merge group whether publishing it would succeed, by what publishing itself asks of every
 * record; a result that lies in a store and that nobody approved is none. Nothing is written.
 */
async function judgeGroup({ report, plans, stores, trust, policy }: JudgeOptions): Promise<ProposalReport> {
  const hidden = new Set(report.analyses.filter(({ privacy }) => privacy === 'private').map(({ plan }) => plan));
  const judged = new Map<string, PlanPublication>();
  for (const privacy of ['public', 'private'] as const) {
    const own = plans.filter(({ planned }) => (planned.plan.privacy === 'private' || hidden.has(planned.digest)) === (privacy === 'private'));
    const zone = privacy === 'public' ? stores : stores.private;
    if (own.length === 0 || zone === undefined) continue;
    const { main, staging } = zone;
    const published = privacy === 'public' ? main : tieredStore({ stores: [main, stores.main], wins: [stores.main, main] });
    const sources = staging === undefined ? [] : [{ store: staging }];
    const all: readonly [Store, ...Store[]] = [main, ...(privacy === 'public' ? [] : [stores.main]), ...sources.map(({ store }) => store)];
    const revocations = await readRevocations(tieredStore({ stores: all }));
    const scratch = mkdtempSync(join(tmpdir(), 'headgate-judge-'));
    try {
      const [evidence, carry] = [evidenceIn(all, { trust, policy, privacy }), carrier(main, { scratch, dryRun: true })];
      for (const { planned, indexes, layout } of own) judged.set(planned.digest, await promotePlan({ planned, indexes, layout: layout(), main, published, sources, revocations, evidence, carry, dryRun: true, prepare: async () => {} }));
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
  const notes = [...judged.values()].filter(({ state }) => state === 'incomplete').flatMap(({ analysis, notRun }) => notRun.slice(0, REASONS).map(({ place, reasons }) => plain(`${analysis}, ${place}: ${reasons.join('; ')}`, 1000)));
  return {
    ...report,
    analyses: report.analyses.map((analysis) => {
      if (analysis.plan === undefined) return analysis;
      const found = judged.get(analysis.plan);
      return { ...analysis, finished: found !== undefined && found.state !== 'incomplete' };
    }),
    notes: [...report.notes, ...notes].slice(0, 20),
  };
}

/** What the job of W7 that sees the stores is started with. */
export interface JudgeInputs extends Pick<JudgeOptions, 'stores' | 'trust' | 'policy'> {
  readonly report: string;
  readonly plans: string;
  readonly about: ReportFor;
}

/** The job `judge`: adds to a report what the stores have, and whether it counts. Throws `NotHanded` when it was handed something else. */
export async function judge({ report, plans, about, ...rest }: JudgeInputs): Promise<string> {
  const all = unpackPlans(plans);
  return reportText(await judgeGroup({ ...rest, report: await lookUp({ report: readReport(report, about), plans: all, stores: rest.stores, writer: true }), plans: all }));
}
