import { isPresent, readRunners } from '../execute/queue.ts';
import { divergentAttempts, listLaunches, newestLaunches } from '../execute/history.ts';
import { queuedLaunches } from '../execute/queued.ts';
import { livePlans, observe, type Observed } from '../execute/observe.ts';
import { pausesInForce, readWanted, type PauseInForce } from '../store/wanted.ts';
import type { Attempt, Counts, Launch, RunnerState, RunStatus } from '../model/stored.ts';
import { coordinatesOf, type Layout } from '../plan/lattice.ts';
import { grouped, inert, painter, plural, table } from '../report/style.ts';
import { workerText } from '../report/worker-text.ts';
import { readRevocations } from '../store/records.ts';
import { findResult } from '../store/results.ts';
import type { Store } from '../store/store.ts';
import type { Arguments } from './arguments.ts';
import { exits, type Context } from './context.ts';
import { tellFindings } from './findings.ts';
import { declaredPause } from './steer.ts';
import { openStore } from './places.ts';
import { byZone } from './privacy.ts';
import { storedPlan } from './task-place.ts';
import { chosenAnalyses, openRegistry, planAnalysis, type Workspace } from './workspace.ts';

/** What `status` says of one analysis; the JSON of `--json` is a list of these. */
export interface AnalysisStatus {
  readonly analysis: string;
  /** Bare hex of the plan shown: today's, or an older one that still runs. */
  readonly plan: string;
  /** `changed`: it ran before, but not with today's plan. `stopped`: its runner went away. */
  readonly state: 'complete' | 'running' | 'paused' | 'failed' | 'cancelled' | 'partial' | 'interrupted' | 'stopped' | 'changed' | 'never run';
  /** Merkle root of the result when complete. */
  readonly result?: { readonly root: string; readonly finished: string };
  /** Who runs it, or who went away without an end. */
  readonly runner?: { readonly host: string; readonly pid: number; readonly alive: boolean; readonly since?: string; readonly by?: string; readonly jobs?: number };
  readonly counts?: Counts;
  /** Where its tasks run, in a cluster. */
  readonly workers?: RunStatus['workers'];
  readonly stages: readonly { readonly id: string; readonly counts: Counts; readonly paused: boolean }[];
  readonly failures: RunStatus['failures'];
  /** Executions that gave other bytes than the record of their key, which stands; newest first. */
  readonly divergent: readonly Divergence[];
  readonly pauses: readonly PauseInForce[];
  /** Launches of this plan that wait for a standing runner, and for what. */
  readonly queued: readonly { readonly runner: string; readonly launch: string; readonly by: string; readonly created: string; readonly reason: string }[];
}

/** A standing runner, as it showed itself in the store. */
export interface RunnerStatus extends Pick<RunnerState, 'runner' | 'updated' | 'synthetic'> {
  readonly state: RunnerState['state'];
  /** Whether it showed itself a moment ago. */
  readonly present: boolean;
}

/** An execution that gave other bytes than the record. */
export interface Divergence {
  readonly stage: string;
  readonly unit: number;
  readonly at: { readonly [axis: string]: number | string };
  readonly reason: string;
  readonly started: string;
  /** What it gave. */
  readonly outputs: NonNullable<Attempt['outputs']>;
}

/** `headgate status`. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const workspace = await openRegistry(context, args);
  tellFindings(context, workspace);
  const all: AnalysisStatus[] = [];
  const runners: RunnerStatus[] = [];
  for (const part of byZone(context, args, workspace.registry, chosenAnalyses(workspace, args)).parts) {
    const store = await openStore(context, part.args);
    all.push(...(await statusesOf(store, workspace, part.ids)));
    runners.push(...(await runnersOf(store)));
  }
  context.out(args.flag('json') ? `${JSON.stringify({ version: 1, analyses: all, runners }, null, 2)}\n` : statusText(all, context.colour) + runners.map((one) => runnerText(one, painter(context.colour))).join(''));
  return exits.fine;
}

async function statusesOf(store: Store, workspace: Workspace, ids: readonly string[]): Promise<AnalysisStatus[]> {
  const revocations = await readRevocations(store);
  const launches = await listLaunches(store);
  const newest = await newestLaunches(store, ids, launches);
  const queued = await queuedLaunches(store);
  const all: AnalysisStatus[] = [];
  for (const analysis of ids) {
    const planning = planAnalysis(workspace.registry, analysis);
    const { planned } = planning;
    const today = await observe(store, planned.digest);
    const older = today.runner === 'alive' ? [] : (await livePlans(store, analysis, launches)).filter((plan) => plan !== planned.digest);
    const plan = older[0] ?? planned.digest;
    const seen = older[0] === undefined ? today : await observe(store, plan);
    const result = await findResult(store, plan, revocations);
    const pauses = pausesInForce(declaredPause(workspace, analysis), await readWanted(store, plan, 0));
    all.push({
      analysis,
      plan,
      state: stateOf(seen, result !== undefined, pauses, newest.get(analysis)),
      ...(result === undefined ? {} : { result: { root: result.root, finished: result.finished } }),
      ...runnerOf(seen, newest.get(analysis)),
      ...(result === undefined ? (seen.status === undefined ? {} : { counts: seen.status.counts }) : { counts: result.counts }),
      ...(seen.runner !== 'alive' || seen.status?.workers === undefined ? {} : { workers: seen.status.workers }),
      stages: seen.status?.stages.map(({ id, counts, paused }) => ({ id, counts, paused })) ?? [],
      failures: result === undefined ? (seen.status?.failures ?? []) : [],
      divergent: await divergences(store, plan, async () => (plan === planned.digest ? planning.layout() : (await storedPlan(store, plan))?.layout)),
      pauses,
      queued: queued.filter((one) => one.analysis === analysis).map(({ runner, launch, by, created, reason }) => ({ runner, launch, by, created, reason })),
    });
  }
  return all;
}

async function runnersOf(store: Store): Promise<RunnerStatus[]> {
  return [...(await readRunners(store)).values()].map((one) => ({ runner: one.runner, state: one.state, updated: one.updated, present: isPresent(one), ...(one.synthetic === undefined ? {} : { synthetic: one.synthetic }) }));
}

/** What there is to say of a standing runner that tries itself. */
function runnerText({ runner, present, updated, synthetic }: RunnerStatus, paint: ReturnType<typeof painter>): string {
  if (synthetic === undefined) return '';
  const { minutes, succeeded, seconds = 0, reason } = synthetic;
  // Twice the period and a sign of life: one may wait for a launch that is in hand.
  const late = succeeded === undefined || Date.now() - Date.parse(succeeded) > (2 * minutes + 1) * 60_000;
  const well = succeeded === undefined ? 'has never gone well' : `last went well at ${succeeded}, in ${Math.round(seconds)} s`;
  const fine = present && reason === undefined && !late;
  return `${fine ? paint('green', '✓') : paint('red', '✗')} ${runner}: its synthetic analysis ${well}${reason === undefined ? '' : `; since then: ${inert(reason)}`}${present ? '' : `; the runner is not there, it was last seen ${updated}`}\n`;
}

/** The newest divergent attempts of a plan, with coordinates where its layout can still be had. */
async function divergences(store: Store, plan: string, layoutOf: () => Promise<Layout | undefined>): Promise<Divergence[]> {
  const attempts = await divergentAttempts(store, plan);
  const layout = attempts.length === 0 ? undefined : await layoutOf();
  return attempts.map(({ stage, unit, reason, started, outputs = {} }) => {
    const node = layout?.stages.find((candidate) => candidate.stage.id === stage);
    return { stage, unit, at: layout === undefined || node === undefined ? {} : coordinatesOf(layout.plan, node, unit), reason, started, outputs };
  });
}

function stateOf(seen: Observed, finished: boolean, pauses: readonly PauseInForce[], launch: Launch | undefined): AnalysisStatus['state'] {
  const wholly = pauses.some((pause) => pause.stages === undefined);
  if (seen.runner === 'alive') return wholly ? 'paused' : 'running';
  if (finished) return 'complete';
  if (wholly) return 'paused';
  if (seen.runner === 'stale') return 'stopped';
  if (seen.status === undefined) return launch === undefined ? 'never run' : 'changed';
  // Ended as complete, but its result holds no more: a record was revoked.
  return seen.status.outcome === undefined ? 'stopped' : seen.status.outcome === 'complete' ? 'partial' : seen.status.outcome;
}

function runnerOf({ runner, lease, status }: Observed, launch: Launch | undefined): Pick<AnalysisStatus, 'runner'> {
  if (lease === undefined || runner === 'none') return {};
  const by = launch?.id === lease.launch ? launch.by : undefined;
  return { runner: { host: lease.owner.host, pid: lease.owner.pid, alive: runner === 'alive', ...(status === undefined ? {} : { since: status.started, jobs: status.capacity.jobs }), ...(by === undefined ? {} : { by }) } };
}

/** Failures of one analysis that are printed; `--json` has all that the run kept. */
const FAILURES_SHOWN = 10;
/** Nodes that are printed. */
const NODES_SHOWN = 10;

function statusText(all: readonly AnalysisStatus[], colour: boolean): string {
  const paint = painter(colour);
  const tint = { complete: 'green', running: 'cyan', paused: 'yellow', failed: 'red', cancelled: 'yellow', partial: 'yellow', interrupted: 'yellow', stopped: 'red', changed: 'yellow', 'never run': 'dim' } as const;
  const cells = (counts: Counts | undefined): string[] => (counts === undefined ? [] : [counts.succeeded, counts.running, counts.waiting + counts.queued, counts.failed, counts.blocked, counts.cancelled].map((count) => (count === 0 ? '·' : grouped(count))));
  const rows = all.flatMap(({ analysis, state, counts, stages }) => [
    [analysis, paint(tint[state], state), ...cells(counts)],
    ...stages.map((stage) => [paint('dim', `  ${stage.id}`), stage.paused ? paint('yellow', 'paused') : '', ...cells(stage.counts)]),
  ]);
  if (rows.length === 0) return 'No analysis is in order here.\n';
  return table(['analysis', 'state', '>done', '>running', '>waiting', '>failed', '>blocked', '>cancelled'], rows) + all.map((one) => notes(one, paint)).join('');
}

function notes({ analysis, runner, workers = [], pauses, failures, divergent, queued, state }: AnalysisStatus, paint: ReturnType<typeof painter>): string {
  const lines: string[] = [];
  if (runner !== undefined) {
    const who = `process ${runner.pid} on ${inert(runner.host)}${runner.by === undefined ? '' : `, started by ${inert(runner.by)}`}`;
    lines.push(runner.alive ? `${analysis} is run by ${who}${runner.jobs === undefined ? '' : `, ${plural(runner.jobs, 'task')} at a time`}` : `${analysis} was run by ${who}, which is gone; \`headgate run -a ${analysis}\` goes on`);
  }
  for (const worker of workers.slice(0, NODES_SHOWN)) lines.push(paint('dim', `  ${workerText(worker)}`));
  if (workers.length > NODES_SHOWN) lines.push(`  and ${workers.length - NODES_SHOWN} more nodes: headgate status -a ${analysis} --json`);
  if (state === 'changed') lines.push(`${analysis} was edited since its last run: \`headgate why ${analysis}\` tells what differs`);
  for (const one of queued) lines.push(`${paint('cyan', '…')} ${analysis} is queued for ${one.runner} by ${inert(one.by)}, ${one.created}: ${inert(one.reason)}`);
  for (const pause of pauses) {
    const what = pause.stages === undefined ? analysis : `${analysis} ${pause.stages.join(', ')}`;
    lines.push(`${paint('yellow', '‖')} ${what} is paused by ${pause.at === undefined ? 'its own declaration' : `${inert(pause.by)}, ${pause.at}`}${pause.reason === undefined ? '' : ` (${inert(pause.reason)})`}`);
  }
  for (const failure of failures.slice(0, FAILURES_SHOWN)) {
    lines.push(`${paint('red', '✗')} ${analysis} ${placeOf(failure)}: ${failure.class}: ${inert(failure.reason)}`);
  }
  if (failures.length > FAILURES_SHOWN) lines.push(`  and ${failures.length - FAILURES_SHOWN} more: headgate status -a ${analysis} --json`);
  if (failures[0] !== undefined) lines.push(paint('dim', `  headgate logs ${analysis} ${failures[0].stage}   prints what they said; headgate retry -a ${analysis}   tries again`));
  for (const one of divergent.slice(0, FAILURES_SHOWN)) lines.push(`${paint('yellow', '≠')} ${analysis} ${placeOf(one)}: ${inert(one.reason)} (${one.started})`);
  if (divergent.length > FAILURES_SHOWN) lines.push(`  and ${divergent.length - FAILURES_SHOWN} more that gave other bytes: headgate status -a ${analysis} --json`);
  return lines.map((line) => `${line}\n`).join('');
}

function placeOf({ stage, at }: Pick<Divergence, 'stage' | 'at'>): string {
  return [stage, ...Object.entries(at).map(([axis, coordinate]) => `${axis}=${coordinate}`)].join(' ');
}
