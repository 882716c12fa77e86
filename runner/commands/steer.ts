import { listLaunches } from '../execute/history.ts';
import { leftOvers, type LeftAs } from '../execute/left-over.ts';
import { livePlans, observe } from '../execute/observe.ts';
import { taskFilter } from '../execute/steering.ts';
import { pausesInForce, readWanted, writeWanted } from '../store/wanted.ts';
import type { FailureClass, TaskState, Wanted } from '../model/stored.ts';
import type { Store } from '../store/store.ts';
import { parsePlace, type Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';
import { tellFindings } from './findings.ts';
import { checkNames, noteNames } from './known-names.ts';
import { endTable } from './end-table.ts';
import { exitOf, runAnalyses } from './run.ts';
import { openStore, storeName } from './places.ts';
import { chosenAnalyses, openRegistry, planAnalysis, type Workspace } from './workspace.ts';

type Wish = Omit<Wanted, 'version' | 'n' | 'by' | 'at'>;

/** A plan that a wish is for. */
interface Target {
  readonly analysis: string;
  /** The analysis, for messages; says so when the plan is not today's. */
  readonly name: string;
  readonly plan: string;
  /** Whether somebody runs it now. */
  readonly live: boolean;
}

/** `headgate pause`: nothing new starts, in a run that goes on and in every later one. */
export async function pause(context: Context, args: Arguments): Promise<number> {
  const { store, targets } = await open(context, args);
  for (const target of targets) {
    await send(context, args, store, target, { action: 'pause', ...stagesOf(args) });
    const what = args.texts('stage').length === 0 ? '' : ` (${args.texts('stage').join(', ')})`;
    context.out(`${target.name}${what}: ${target.live ? 'pausing; tasks in hand finish' : 'paused; no run is alive, it holds for the next'}\n`);
  }
  return exits.fine;
}

/** `headgate resume`: lifts pauses that people made; with --jobs also changes the capacity of a live run. */
export async function resume(context: Context, args: Arguments): Promise<number> {
  const { workspace, store, targets } = await open(context, args);
  const jobs = args.count('jobs');
  for (const target of targets) {
    const pauses = pausesInForce(declaredPause(workspace, target.analysis), await readWanted(store, target.plan, 0));
    const wished = pauses.some((one) => one.by !== 'analysis' || one.at !== undefined);
    const parts: string[] = [];
    if (wished) {
      await send(context, args, store, target, { action: 'resume', ...stagesOf(args) });
      parts.push(target.live ? 'goes on' : `not paused any more; \`headgate run -a ${target.analysis}\` goes on`);
    }
    if (pauses.length > (wished ? 1 : 0) && pauses[0]?.at === undefined) parts.push('its own declaration pauses it: edit `paused` there');
    if (jobs !== undefined && target.live) {
      await send(context, args, store, target, { action: 'capacity', jobs });
      parts.push(`${jobs} at a time from now on`);
    } else if (jobs !== undefined) parts.push(`no run is alive; give \`--jobs ${jobs}\` to the next`);
    context.out(`${target.name}: ${parts.length === 0 ? 'was not paused' : parts.join('; ')}\n`);
  }
  return exits.fine;
}

/** `headgate cancel`: ends tasks of live runs. */
export async function cancel(context: Context, args: Arguments): Promise<number> {
  const { store, targets } = await open(context, args);
  for (const target of withTasks(targets)) {
    if (target.live) await send(context, args, store, target, { action: 'cancel', ...stagesOf(args), ...filterOf(args) });
    context.out(`${target.name}: ${target.live ? 'cancelling; results stay' : 'nothing runs, so there is nothing to cancel'}\n`);
  }
  return exits.fine;
}

/** `headgate retry`: a live run tries again what failed; where none is alive, a new one is started here. */
export async function retry(context: Context, args: Arguments): Promise<number> {
  const { workspace, store, targets } = await open(context, args);
  const idle: string[] = [];
  const left = new Map<string, (stage: string, unit: number) => LeftAs | undefined>();
  for (const target of withTasks(targets)) {
    if (target.live) {
      await send(context, args, store, target, { action: 'retry', ...stagesOf(args), ...filterOf(args) });
      // A run that ended meanwhile has not seen it.
      if ((await observe(store, target.plan)).runner === 'alive') {
        context.out(`${target.name}: the live run tries again\n`);
        continue;
      }
    }
    const others = await tasksToLeave(store, workspace, target, args);
    if (others === undefined) context.out(`${target.name}: nothing that failed matches\n`);
    else {
      idle.push(target.analysis);
      if (others.size > 0) left.set(target.plan, (stage, unit) => others.get(`${stage}/${unit}`));
    }
  }
  if (idle.length === 0) return exits.fine;
  context.err(`no run is alive for ${idle.join(', ')}: starting one here\n`);
  const reports = await runAnalyses(context, forRun(args), workspace, idle, left);
  context.err(endTable(context, reports, storeName(context, args)));
  return exitOf(workspace, reports);
}

async function open(context: Context, args: Arguments): Promise<{ workspace: Workspace; store: Store; targets: Target[] }> {
  const workspace = await openRegistry(context, args);
  tellFindings(context, workspace);
  const store = await openStore(context, args);
  const launches = await listLaunches(store);
  const targets: Target[] = [];
  const known = { stages: new Set<string>(), axes: new Set<string>() };
  for (const analysis of chosenAnalyses(workspace, args)) {
    const { planned } = planAnalysis(workspace.registry, analysis);
    noteNames(planned.plan, known);
    targets.push({ analysis, name: analysis, plan: planned.digest, live: (await observe(store, planned.digest)).runner === 'alive' });
    for (const plan of await livePlans(store, analysis, launches)) if (plan !== planned.digest) targets.push({ analysis, name: `${analysis} (the run of an older plan)`, plan, live: true });
  }
  const unit = args.text('unit');
  checkNames(known, args.texts('stage'), unit === undefined ? [] : Object.keys(parsePlace(unit)));
  return { workspace, store, targets };
}

async function send(context: Context, args: Arguments, store: Store, target: Target, wish: Wish): Promise<void> {
  const reason = args.text('reason');
  await writeWanted(store, target.plan, { ...wish, by: context.user, at: new Date().toISOString(), ...(reason === undefined ? {} : { reason }) });
}

function stagesOf(args: Arguments): { readonly stages?: readonly string[] } {
  return args.texts('stage').length === 0 ? {} : { stages: args.texts('stage') };
}

function filterOf(args: Arguments): { readonly filter?: NonNullable<Wanted['filter']> } {
  const unit = args.text('unit');
  const older = args.text('older-than');
  if (older !== undefined && !/^[0-9]+(\.[0-9]+)?$/.test(older)) throw new UsageError(`--older-than takes seconds, not \`${older}\``);
  // The table allows no other words.
  const filter = {
    ...(args.texts('state').length === 0 ? {} : { state: args.texts('state') as TaskState[] }),
    ...(args.texts('class').length === 0 ? {} : { class: args.texts('class') as FailureClass[] }),
    ...(unit === undefined ? {} : { units: parsePlace(unit) }),
    ...(older === undefined ? {} : { olderThan: Number(older) }),
  };
  return Object.keys(filter).length === 0 ? {} : { filter };
}

/** Where an older plan of an analysis runs and today's does not, a wish about tasks is for the former. */
function withTasks(targets: readonly Target[]): Target[] {
  const running = new Set(targets.filter((target) => target.live).map((target) => target.analysis));
  return targets.filter((target) => target.live || !running.has(target.analysis));
}

/** What the analysis' own file says of pausing. */
export function declaredPause(workspace: Workspace, analysis: string): true | readonly string[] {
  const paused = workspace.registry.analyses.get(analysis)?.document.paused;
  return paused === true ? true : Array.isArray(paused) ? paused : [];
}

/** What the last run of a plan left that the filters do not mean, by place; undefined when they mean nothing of it. Without a filter anything may be tried: what is done is not done again. */
async function tasksToLeave(store: Store, workspace: Workspace, { analysis, plan }: Target, args: Arguments): Promise<ReadonlyMap<string, LeftAs> | undefined> {
  const asked = { ...stagesOf(args), ...filterOf(args) };
  if (Object.keys(asked).length === 0) return new Map();
  const layout = planAnalysis(workspace.registry, analysis).layout();
  const found = await leftOvers(store, plan, layout);
  if (found === undefined) return undefined;
  const failures = new Map(found.tasks.map(({ node, ordinal, left }) => [`${node.stage.id}/${ordinal}`, left]));
  const seconds = (Date.now() - Date.parse(found.updated)) / 1000;
  const means = taskFilter(asked, layout, { failureClass: (node, ordinal) => failures.get(`${node.stage.id}/${ordinal}`)?.class, secondsInState: () => seconds });
  const others = found.tasks.filter(({ node, ordinal, left }) => !means(node, ordinal, left.state));
  return others.length === found.tasks.length ? undefined : new Map(others.map(({ node, ordinal, left }) => [`${node.stage.id}/${ordinal}`, left]));
}

/** The options of `retry` as `run` knows them: the filters have done their part. */
function forRun(args: Arguments): Arguments {
  return { ...args, text: (name) => (name === 'why' ? (args.text('reason') ?? 'headgate retry') : name === 'unit' ? undefined : args.text(name)) };
}
