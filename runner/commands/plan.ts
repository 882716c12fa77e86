import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lastLaunches, readPlan, usageOf } from '../execute/history.ts';
import { recordReader } from '../execute/valid-record.ts';
import { canonical, type Json } from '../model/canonical.ts';
import type { Launch, TaskRecord } from '../model/stored.ts';
import { estimate, nothing, type StageHistory } from '../plan/estimate.ts';
import { explain, explainRules, type PlanWithSteps } from '../plan/explain.ts';
import { walk, type Walk } from '../plan/walk.ts';
import { forecastText, summarise, type Forecast } from './forecast.ts';
import { recordLookup, type RecordLookup } from '../store/lookup.ts';
import { readRevocations } from '../store/records.ts';
import { findResult } from '../store/results.ts';
import type { Store } from '../store/store.ts';
import type { Arguments } from './arguments.ts';
import { exits, type Context } from './context.ts';
import { tellFindings } from './findings.ts';
import { finishedStore, openStore } from './places.ts';
import { byZone, HOMELESS } from './privacy.ts';
import { chosenAnalyses, errors, openRegistry, planAnalysis, type Planned, type Workspace } from './workspace.ts';

/** `headgate plan`: reads, and writes nothing but the file of `--out`. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const workspace = await openRegistry(context, args);
  tellFindings(context, workspace);
  const ids = chosenAnalyses(workspace, args);
  const plans = ids.map((id) => planAnalysis(workspace.registry, id));
  const { parts, homeless } = byZone(context, args, workspace.registry, ids);
  const forecasts: Forecast[] = [];
  for (const part of parts) forecasts.push(...(await forecast(await openStore(context, part.args), plans.filter(({ planned }) => part.ids.includes(planned.analysis)), await finishedStore(context, part.args))));
  for (const id of homeless) context.err(`${id} ${HOMELESS}\n`);
  forecasts.push(...leftOut(workspace, args));
  const out = args.text('out');
  if (out !== undefined) writeFileSync(resolve(context.cwd, out), compactPlans(plans));
  const summary = summarise(forecasts);
  context.out(args.flag('json') ? `${JSON.stringify({ version: 1, analyses: forecasts, summary }, null, 2)}\n` : forecastText(forecasts, context.colour));
  if (errors(workspace.diagnostics).length > 0) return exits.findings;
  return args.flag('detailed-exitcode') && summary.toRun + summary.follow > 0 ? exits.toRun : exits.fine;
}

/** What the store says of plans, in their order. A finished plan costs one listing and one read; `finishedIn`: where a result makes a run needless. */
export async function forecast(store: Store, plans: readonly Planned[], finishedIn: Store = store): Promise<Forecast[]> {
  const revocations = await readRevocations(store);
  const finished = new Map<Planned, number>();
  for (const plan of plans) {
    const result = await findResult(finishedIn, plan.planned.digest, revocations);
    if (result !== undefined) finished.set(plan, result.counts.succeeded);
  }
  const open = plans.filter((plan) => !finished.has(plan));
  const launches = open.length === 0 ? new Map<string, Launch>() : await lastLaunches(store, open.map((plan) => plan.planned.analysis));
  const forecasts: Forecast[] = [];
  for (const plan of plans) {
    const { analysis, digest } = plan.planned;
    const cached = finished.get(plan);
    if (cached !== undefined) {
      forecasts.push({ analysis, plan: digest, cached, toRun: 0, follow: 0, changes: [], estimate: nothing });
      continue;
    }
    const launch = launches.get(analysis);
    const before = launch === undefined ? undefined : await readPlan(store, launch.plan, plan.planned.steps);
    const layout = plan.layout();
    const records = recordLookup({ store, revocations, series: plan.planned.series, tasks: layout.stages.reduce((sum, node) => sum + node.tasks, 0) });
    const refused = new Set<string>();
    const walked = await walk(plan.planned, layout, recordReader(store, records, digest, (node) => refused.add(node.stage.id)));
    forecasts.push({
      analysis,
      plan: digest,
      cached: walked.cached,
      toRun: walked.fresh,
      follow: walked.follow,
      stages: walked.stages,
      ...(launch === undefined ? {} : { last: { plan: launch.plan, launch: launch.id, at: launch.created } }),
      changes: before === undefined ? [] : [...explain(before, plan.planned), ...[...refused].flatMap((stage) => explainRules(before, plan.planned, stage))],
      estimate: estimate(layout, walked, await pastOf(store, plan, before, walked, records)),
    });
  }
  return forecasts;
}

/** Past use of the stages that have something to run: of the step itself, else of the stage as it was in the plan before. */
async function pastOf(store: Store, { planned }: Planned, before: PlanWithSteps | undefined, walked: Walk, records: RecordLookup): Promise<Map<string, StageHistory>> {
  const history = new Map<string, StageHistory>();
  const bare = (steps: readonly string[]): string[] => steps.map((step) => step.slice('sha256:'.length));
  for (const { id, distinct, follow } of walked.stages) {
    if (distinct + follow === 0) continue;
    const now = planned.plan.stages.find((stage) => stage.id === id)?.steps ?? [];
    const old = before?.plan.stages.find((stage) => stage.id === id)?.steps ?? [];
    const seen: readonly TaskRecord[] = bare(now).flatMap(records.sample);
    const used = (await usageOf(store, bare(now), seen)) ?? (await usageOf(store, bare(old), []));
    if (used !== undefined) history.set(id, used);
  }
  return history;
}

/** Asked-for analyses that findings leave out, each with the errors of the files it rests on. */
function leftOut(workspace: Workspace, args: Arguments): Forecast[] {
  const asked = args.texts('analysis');
  const faults = errors(workspace.diagnostics);
  return workspace.leftOut
    .filter((entry) => entry.kind === 'analysis' && (asked.length === 0 || asked.includes(entry.reference)))
    .map((entry) => ({
      analysis: entry.reference,
      blocked: faults.filter((fault) => entry.because.includes(fault.file)).map(({ code, message, file, range }) => ({ code, message, file, line: range.start.line })),
    }));
}

/** The compact plans with their step documents, as other tools take them: canonical, so that equal plans are equal bytes. */
function compactPlans(plans: readonly Planned[]): string {
  const documents = plans.map(({ planned }) => ({ analysis: planned.analysis, digest: planned.digest, series: planned.series, plan: planned.plan, steps: Object.fromEntries(planned.steps) }));
  return `${canonical({ version: 1, plans: documents } as unknown as Json)}\n`;
}
