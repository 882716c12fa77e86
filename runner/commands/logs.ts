import { describePlace } from '../plan/describe-place.ts';
import { lastLaunches } from '../execute/history.ts';
import type { Digest } from '../model/digest.ts';
import type { StageNode } from '../plan/lattice.ts';
import { inert } from '../report/style.ts';
import type { Store } from '../store/store.ts';
import type { Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';
import { attemptsOf, planReader, stageNamed, storedPlan, unitsNamed, type PlanReader } from './task-place.ts';
import { openAnalysis } from './workspace.ts';

/** One execution of a task, whatever became of it. */
interface Execution {
  readonly started: string;
  readonly what: string;
  readonly log: string | undefined;
}

/** `headgate logs`: what tasks printed. Headings go to stderr, so that stdout is the log alone. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const [id, stage, unit] = args.operands;
  if (id === undefined || stage === undefined) throw new UsageError('headgate logs needs an analysis and a stage', 'headgate logs ANALYSIS STAGE [UNIT]');
  const { store, planned } = await openAnalysis(context, args, id);
  const today = planReader(store, planned.planned.digest, planned.planned, planned.layout());
  let found = await executions(store, today, stage, unit);
  if (found.length === 0) {
    // Nothing under today's plan: the declaration was edited since, and the logs are of the plan before.
    const before = (await lastLaunches(store, [id])).get(id)?.plan;
    const older = before === undefined || before === today.plan ? undefined : await storedPlan(store, before);
    if (older !== undefined) found = await executions(store, older, stage, unit);
    if (found.length > 0) context.err(`${id} was edited since; these are of its last run\n`);
  }
  if (found.length === 0) {
    context.err(unit === undefined ? `no task of ${stage} failed; name a UNIT to see what one printed\n` : `${stage} ${unit} was not executed yet\n`);
    return exits.findings;
  }
  for (const { place, runs } of found) {
    for (const execution of args.flag('all') ? runs : runs.slice(-1)) {
      context.err(`── ${id} ${place}: ${inert(execution.what)}, ${execution.started}\n`);
      const bytes = execution.log === undefined ? undefined : await store.readBlob(execution.log.slice('sha256:'.length) as Digest);
      if (bytes === undefined) context.err(execution.log === undefined ? '(it printed nothing)\n' : '(its log is not in the store any more)\n');
      else {
        const text = inert(Buffer.from(bytes).toString('utf8'));
        context.out(text.endsWith('\n') ? text : `${text}\n`);
      }
    }
  }
  return exits.fine;
}

/** Executions by task, oldest first: of the tasks that UNIT means, else of the only task of the stage, else of those that failed. */
async function executions(store: Store, reader: PlanReader, stage: string, unit: string | undefined): Promise<{ readonly place: string; readonly runs: readonly Execution[] }[]> {
  const node = stageNamed(reader.layout, stage);
  const ordinals = unitsNamed(reader.layout, node, unit);
  const attempted = new Set(await store.list(`attempts/${reader.plan}/${stage}`));
  const found: { place: string; runs: Execution[] }[] = [];
  for (const ordinal of ordinals) {
    const failuresOnly = unit === undefined && ordinals.length > 1;
    if (failuresOnly && !attempted.has(`${ordinal}/`)) continue;
    const record = await reader.record(node, ordinal);
    if (failuresOnly && record !== undefined) continue;
    const runs = await executionsOf(store, reader, node, ordinal, record);
    if (runs.length > 0) found.push({ place: describePlace(reader.layout, node, ordinal), runs });
  }
  return found;
}

async function executionsOf(store: Store, reader: PlanReader, node: StageNode, ordinal: number, record: Awaited<ReturnType<PlanReader['record']>>): Promise<Execution[]> {
  const runs: Execution[] = (await attemptsOf(store, reader.plan, node.stage.id, ordinal)).map((attempt) => ({ started: attempt.started, what: `${attempt.outcome}: ${attempt.reason}`, log: attempt.log }));
  if (record !== undefined) runs.push({ started: record.by.started, what: 'succeeded', log: record.log });
  return runs.sort((a, b) => (a.started < b.started ? -1 : 1));
}
