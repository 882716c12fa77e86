import { requirementsOf } from '../../gate/proposal.ts';
import type { ProposalExpected, ProposalReport, ProposedAnalysis, ProposedStage } from '../../model/proposal-report.generated.ts';
import { nothing, sumEstimates, type Estimate } from '../../plan/estimate.ts';
import type { Store } from '../../store/store.ts';
import { tieredStore } from '../../store/tiered.ts';
import { asksOfPlan } from '../admit.ts';
import type { Forecast } from '../forecast.ts';
import { forecast } from '../plan.ts';
import type { Planned } from '../workspace.ts';

/** What is published of one degree of privacy, and what approved pull requests wrote. A machine of one's own has a main and nothing else. */
interface ZonePair {
  readonly main: Store;
  readonly staging?: Store;
}

/** Stores that are asked. */
export interface LookupStores extends ZonePair {
  readonly private?: ZonePair;
}

/** What is asked, of which stores, and for whom. */
export interface LookupOptions {
  readonly report: ProposalReport;
  /** The plans of the report that could be handed over. */
  readonly plans: readonly Planned[];
  readonly stores: LookupStores;
  /**
   * Whether the author may write to the repository. For others only main is read, which is public, and private plans are
   * withheld: whoever is told that something is there has had a guess confirmed.
   */
  readonly writer: boolean;
}

/** Adds to a report what the stores say: counts of each analysis and stage, and what past executions let one expect. */
export async function lookUp({ report, plans, stores, writer }: LookupOptions): Promise<ProposalReport> {
  const { main, staging, private: secret } = stores;
  const open = writer && staging !== undefined ? tieredStore({ stores: [staging, main], wins: [main] }) : main;
  const known = new Map(plans.map((one) => [one.planned.digest as string, one]));
  const answers = new Map<string, Exclude<Forecast, { blocked: unknown }>>();
  const ask = async (store: Store, wanted: readonly Planned[]): Promise<void> => {
    for (const one of await forecast(store, wanted)) if ('plan' in one) answers.set(one.plan, one);
  };
  // Two analyses may share a plan: one that is private in either is private.
  const hidden = new Set(report.analyses.filter(({ privacy }) => privacy === 'private').map(({ plan }) => plan));
  const isPrivate = ({ planned }: Planned): boolean => planned.plan.privacy === 'private' || hidden.has(planned.digest);
  await ask(open, plans.filter((one) => !isPrivate(one)));
  if (writer) await ask(secret === undefined ? open : tieredStore({ stores: secret.staging === undefined ? [secret.main, main] : [secret.staging, secret.main, main], wins: [main, secret.main] }), plans.filter(isPrivate));
  const withheld = ({ plan }: ProposedAnalysis): boolean => plan !== undefined && !writer && (hidden.has(plan) || known.get(plan)?.planned.plan.privacy === 'private');
  const analyses = report.analyses.map((analysis): ProposedAnalysis => {
    if (analysis.plan === undefined) return analysis;
    if (withheld(analysis)) return { ...analysis, withheld: true };
    const answer = answers.get(analysis.plan);
    return answer === undefined ? analysis : counted(analysis, answer, known.get(analysis.plan) as Planned);
  });
  const missing = report.proposal?.plans.filter((plan) => !known.has(plan)).length ?? 0;
  const estimates = [...answers.values()].map(({ estimate }) => estimate);
  return {
    ...report,
    analyses,
    // With something that was not asked the sum would be less than it says.
    ...(answers.size === 0 || answers.size < (report.proposal?.plans.length ?? 0) ? {} : { expected: expectedOf(sumEstimates(estimates), report.atCaps?.cost, hoursAtCaps(plans)) }),
    lookup: { zones: ['main', ...(writer && staging !== undefined ? ['staging' as const] : []), ...(writer && secret !== undefined ? ['private' as const] : [])], withheld: report.analyses.filter(withheld).length },
    notes: missing === 0 ? report.notes : [...report.notes, `${missing === 1 ? 'One plan was' : `${missing} plans were`} not looked up: too many units.`].slice(-20),
  };
}

function counted(analysis: ProposedAnalysis, answer: Exclude<Forecast, { blocked: unknown }>, planned: Planned): ProposedAnalysis {
  const { cached, toRun, follow, stages } = answer;
  const finished = stages === undefined;
  const byStage = new Map(stages?.map((stage) => [stage.id, stage]));
  return {
    ...analysis,
    finished,
    counts: { cached, new: toRun, follow },
    ...(analysis.stages === undefined ? {} : {
      stages: analysis.stages.map((stage): ProposedStage => {
        const found = byStage.get(stage.id);
        return found === undefined ? { ...stage, counts: { cached: finished ? stage.tasks : 0, new: 0, follow: 0 } } : { ...stage, counts: { cached: found.cached, new: found.fresh, follow: found.follow } };
      }),
    }),
    expected: expectedOf(finished ? nothing : answer.estimate, analysis.atCaps?.cost, hoursAtCaps([planned])),
  };
}

/** What is expected, with the part of the cost at caps that its hours are of the hours at caps. */
function expectedOf(estimate: Estimate, cost: number | null | undefined, hours: number): ProposalExpected {
  const { expected } = requirementsOf({ $schema: '' }, [], [estimate]);
  return { ...expected, ...(typeof cost === 'number' && Number.isFinite(hours) && hours > 0 ? { cost: Math.min(cost, (cost * expected.hours) / hours) } : {}) };
}

function hoursAtCaps(plans: readonly Planned[]): number {
  return plans.reduce((sum, planned) => sum + (asksOfPlan(planned).taskHours), 0);
}
