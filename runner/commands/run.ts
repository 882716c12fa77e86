import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../model/digest.ts';
import { knownProgramsWith } from '../declare/programs.ts';
import type { Registry } from '../declare/registry.ts';
import type { Scan } from '../declare/scan.ts';
import type { Subset } from '../model/stored.ts';
import { doubting, withoutCorrupt, type Corrupt } from '../execute/doubt.ts';
import { describePlace } from '../plan/describe-place.ts';
import { downloads } from '../execute/downloads.ts';
import { inputFetcher } from '../execute/inputs.ts';
import { localExecutor, type LocalExecutor } from '../execute/local/pool.ts';
import { removeStaleMemoryGroups } from '../execute/local/memory-group.ts';
import { keptFolder, removeStaleWork } from '../execute/local/stale-work.ts';
import { RefusedError } from '../execute/admission.ts';
import { runPlan, type RunOptions, type RunReport } from '../execute/run.ts';
import { bytes, plural } from '../report/style.ts';
import { progress, type Progress } from '../report/progress.ts';
import { leaveStore, removeStaleTemporaries } from '../store/directory.ts';
import { identify, isAbandoned, ownerFate, ownerName } from '../store/process-identity.ts';
import { showPresence } from '../store/presence.ts';
import type { Store } from '../store/store.ts';
import { parsePlace, type Arguments } from './arguments.ts';
import { gateOf } from './admit.ts';
import { analysisByPlan, runOrder } from './run-order.ts';
import { dryRun } from './dry-run.ts';
import type { ClusterRun } from './cluster-run.ts';
import { endTable, type AnalysisReport } from './end-table.ts';
import { exits, type Context } from './context.ts';
import { tellFindings } from './findings.ts';
import { checkNames, noteNames } from './known-names.ts';
import { keepPlans } from './known-plans.ts';
import { finishedStore, hasTiers, makeStateFolder, openStore, storeName, storePlace, workFolder } from './places.ts';
import { byZone, HOMELESS } from './privacy.ts';
import { chosenAnalyses, errors, openRegistry, planAnalysis, type Planned, type Workspace } from './workspace.ts';

/** `headgate run` where something may be to do; `scanned` is what lies in the registry now. */
export async function run(context: Context, args: Arguments, scanned: Scan): Promise<number> {
  const workspace = await openRegistry(context, args, scanned);
  tellFindings(context, workspace);
  const ids = chosenAnalyses(workspace, args);
  checkSubset(args, workspace, ids);
  if (args.flag('dry-run')) return dryRun(context, args, workspace, ids);
  if (args.flag('detach')) return (await import('./detach.ts')).detachAnalyses(context, args, workspace, ids);
  if (args.text('runner') !== undefined) return enqueueByZone(context, args, workspace, ids);
  const reports = await runAnalyses(context, args, workspace, ids);
  if (workspace.diagnostics.length === 0) keepPlans(makeStateFolder(workspace.root), { registry: scanned.stamp, all: args.texts('analysis').length === 0, plans: reports.map(({ id }) => [id, planAnalysis(workspace.registry, id).planned.digest]) });
  context.err(endTable(context, reports, storeName(context, args)));
  return exitOf(workspace, reports);
}

/** Queues each analysis in its zone; the largest of the exit codes. */
async function enqueueByZone(context: Context, args: Arguments, workspace: Workspace, ids: readonly string[]): Promise<number> {
  const { enqueueAnalyses } = await import('./enqueue.ts');
  const { parts, homeless } = byZone(context, args, workspace.registry, ids);
  for (const id of homeless) context.out(`${id}: not queued: ${HOMELESS}\n`);
  const codes: number[] = homeless.length > 0 ? [exits.findings] : [];
  for (const part of parts) codes.push(await enqueueAnalyses(context, part.args, workspace, part.ids));
  return Math.max(exits.fine, ...codes);
}

/** A misspelt stage would run nothing, a misspelt axis everything. */
function checkSubset(args: Arguments, workspace: Workspace, ids: readonly string[]): void {
  const subset = subsetOf(args);
  if (subset === undefined) return;
  const known = { stages: new Set<string>(), axes: new Set<string>() };
  for (const id of ids) noteNames(planAnalysis(workspace.registry, id).planned.plan, known);
  checkNames(known, [...(subset.only ?? []), ...(subset.from ?? []), ...(subset.until ?? [])], Object.keys(subset.unit ?? {}));
}

/** What runs of plans (bare hex) leave as an earlier run did. */
export type LeftTasks = ReadonlyMap<string, NonNullable<RunOptions['left']>>;

/** Runs analyses one after the other on this machine, each in its zone, and shows them. */
export async function runAnalyses(context: Context, args: Arguments, workspace: Workspace, ids: readonly string[], left: LeftTasks = new Map()): Promise<AnalysisReport[]> {
  const { parts, homeless } = byZone(context, args, workspace.registry, ids);
  const reports: AnalysisReport[] = homeless.map((id) => ({ id, report: { skipped: 'refused', refused: [HOMELESS] } }));
  for (const part of parts) reports.push(...(await runZone(context, part.args, workspace, { ids: part.ids, left })));
  return reports;
}

async function runZone(context: Context, args: Arguments, workspace: Workspace, { ids, left }: { readonly ids: readonly string[]; readonly left: LeftTasks }): Promise<AnalysisReport[]> {
  const where = storePlace(context, args);
  const cluster: ClusterRun | undefined = args.text('executor') === 'kubernetes' ? (await import('./cluster-run.ts')).clusterRun(context, args) : undefined;
  // Labels are those of the registry's runner of that name.
  const runner = cluster?.runner ?? 'local';
  const offered = workspace.registry.runners.get(runner)?.document.labels ?? [];
  makeStateFolder(workspace.root);
  const workRoot = workFolder(workspace.root);
  const owner = ownerName(identify(process.pid));
  const how = args.text('events') === 'ndjson' ? 'ndjson' : args.text('events') === 'plain' || !context.terminal ? 'plain' : 'terminal';
  const plans = new Map<string, Planned>();
  const place = (plan: string, stage: string, unit: number): string => {
    const layout = plans.get(plan)?.layout();
    const node = layout?.stages.find((candidate) => candidate.stage.id === stage);
    return layout === undefined || node === undefined ? `${stage} ${unit}` : describePlace(layout, node, unit);
  };
  const shown: Progress = progress({ how, out: context.out, err: context.err, colour: context.colour, columns: context.columns, place });
  const corrupt: Corrupt = new Set();
  const onCorrupt = (digest: string): void => {
    if (!corrupt.has(digest)) shown.note(`the stored bytes of sha256:${digest} do not match their name; they count as missing. \`headgate store check\` tells more`);
    corrupt.add(digest);
  };
  const store = doubting(await openStore(context, args, onCorrupt), corrupt);
  const finishedIn = await finishedStore(context, args);
  // A store of a newer layout is refused before anything in it is touched.
  await store.get('layout.json');
  // Workers of a dead runner first: they might write on.
  removeStaleWork(workRoot, isAbandoned);
  removeStaleMemoryGroups((other) => ownerFate(other) === 'dead');
  if (where.kind === 'folder') removeStaleTemporaries(where.root, isAbandoned);
  const stopShowing = showPresence([join(workRoot, owner), ...(where.kind === 'folder' ? [join(where.root, 'tmp', owner)] : [])]);
  const reports: AnalysisReport[] = [];
  const analysisOf = analysisByPlan(workspace.registry);
  const admit = gateOf({ context, args, root: workspace.root, store });
  let workers: LocalExecutor | undefined;
  try {
    const order = runOrder(workspace.registry, ids, analysisOf);
    for (const id of order) {
      if (context.signal.aborted) break;
      const planned = planAnalysis(workspace.registry, id);
      plans.set(planned.planned.digest, planned);
      const analysis = workspace.registry.analyses.get(id)?.document;
      if (analysis?.notBefore !== undefined && Date.parse(analysis.notBefore) > Date.now()) {
        reports.push({ id, report: { skipped: `not before ${analysis.notBefore}` } });
        continue;
      }
      const lacking = (analysis?.runsOn ?? []).filter((label) => !offered.includes(label));
      if (lacking.length > 0) {
        reports.push({ id, report: { skipped: `needs a runner with the label ${lacking.join(', ')}; this one has ${offered.join(', ') || 'none'} (runners/${runner}.json)` } });
        continue;
      }
      const subset = subsetOf(args);
      const leaves = left.get(planned.planned.digest);
      const report = await unlessRefused(() => withoutCorrupt(corrupt, () => runPlan({
        planned: planned.planned,
        indexes: planned.indexes,
        store,
        ...(finishedIn === undefined ? {} : { finishedIn, ...(args.flag('private') ? {} : { live: finishedIn }) }),
        doubted: corrupt,
        prepare: () => storeCode(store, workspace.registry, planned),
        executor: (run) => {
          if (cluster !== undefined) return cluster.executor({ run, store, jobs: args.count('jobs'), note: shown.note });
          const local = workers ?? localExecutor({
            store: where.kind === 'folder' && !hasTiers(context, args) ? { folder: where.root } : { served: store },
            owner,
            workRoot,
            jobs: args.count('jobs'),
            memory: args.count('memory'),
            gpus: args.count('gpus') ?? 0,
            isolation: args.text('isolation') === 'process-group' ? 'process-group' : 'auto',
            programs: knownProgramsWith(workspace.registry.policy?.document),
            onCorrupt,
          });
          // The last one lets the workers go when its tasks are done, while it writes what came of them.
          const last = id === order.at(-1);
          workers = last ? undefined : local;
          return local.lend({ last });
        },
        fetcher: inputFetcher({ store, registryRoot: workspace.root, scratch: join(workRoot, owner, 'downloads'), download: downloads(workspace.registry.policy?.document), analysisOf }),
        admit: admit(planned),
        onRefused: (action, reasons) => shown.note(`${id}: the wish to ${action} is not granted: ${reasons.join('; ')}`),
        launch: { by: context.user, why: args.text('why') ?? 'headgate run', approval: 'owner', runner, cache: args.text('cache') === 'off' ? 'off' : 'use', force: args.flag('force'), priority: analysis?.priority ?? 0, ...(subset === undefined ? {} : { subset }) },
        paused: analysis?.paused === true ? true : Array.isArray(analysis?.paused) ? analysis.paused : [],
        keepWork: args.flag('keep-work'),
        ...(leaves === undefined ? {} : { left: leaves }),
        onEvent: shown.event,
        onFollow: follower(shown),
        signal: context.signal,
      })));
      reports.push({ id, report, declaredPause: analysis?.paused === true || (Array.isArray(analysis?.paused) && analysis.paused.length > 0) });
      // A disk that is full, or a store that is away, is not better for the next analysis.
      if ('outcome' in report && report.trouble !== undefined) break;
    }
  } finally {
    await workers?.close();
  }
  shown.close();
  const moved = store.traffic?.();
  if (moved !== undefined) context.err(`${store.description}: ${plural(moved.requests, 'request')}, ${bytes(moved.sent)} sent, ${bytes(moved.received)} received, ${bytes(moved.saved)} were there already\n`);
  stopShowing();
  const kept = join(keptFolder(workRoot), owner);
  if (existsSync(kept)) context.err(`work folders are kept in ${kept} until you remove them\n`);
  if (where.kind === 'folder') leaveStore(where.root, owner);
  return reports;
}

/** What a run came to, or why the gate did not let it begin. */
async function unlessRefused(begin: () => Promise<RunReport>): Promise<RunReport | { readonly skipped: string; readonly refused: readonly string[] }> {
  try {
    return await begin();
  } catch (error) {
    if (error instanceof RefusedError) return { skipped: 'refused', refused: error.reasons };
    throw error;
  }
}

/** Tells once who runs a plan, then only changes of its counts. */
function follower(shown: Progress): (owner: string, status: { readonly counts: { readonly succeeded: number } } | undefined) => void {
  let last = '';
  return (owner, status) => {
    const text = `following ${owner}, which runs this already${status === undefined ? '' : `: ${plural(status.counts.succeeded, 'task')} done`}`;
    if (text !== last) shown.note(text);
    last = text;
  };
}

/** Puts the code files of a plan's tools into the store: workers read them by digest. */
export async function storeCode(store: Store, registry: Registry, { planned }: Planned): Promise<void> {
  const paths = new Map<string, string>();
  for (const tool of registry.tools.values()) for (const [path, file] of tool.code) paths.set(file.digest, join(registry.root, tool.path.replace(/\.json$/, ''), path));
  for (const step of planned.steps.values()) {
    for (const digest of Object.values(step.code)) {
      const bare = digest.replace(/^sha256:/, '') as Digest;
      const path = paths.get(bare);
      if (path !== undefined && (await store.blobSize(bare)) === undefined) await store.putFile(path);
    }
  }
}

/** The subset that the options of a command ask for, or undefined for everything. */
export function subsetOf(args: Arguments): Subset | undefined {
  const unit = args.text('unit');
  const limit = args.count('limit');
  const subset: Subset = {
    ...(args.texts('only').length > 0 ? { only: args.texts('only') } : {}),
    ...(args.texts('from').length > 0 ? { from: args.texts('from') } : {}),
    ...(args.texts('until').length > 0 ? { until: args.texts('until') } : {}),
    ...(unit === undefined ? {} : { unit: parsePlace(unit) }),
    ...(limit === undefined ? {} : { limit }),
  };
  return Object.keys(subset).length === 0 ? undefined : subset;
}

/** 0 when everything asked for is there, 1 when something failed or had findings, 3 when the medium failed. */
export function exitOf(workspace: Workspace, reports: readonly AnalysisReport[]): number {
  if (reports.some(({ report }) => 'outcome' in report && report.trouble !== undefined)) return exits.failure;
  if (reports.some(({ report }) => 'outcome' in report && report.outcome === 'interrupted')) return exits.interrupted;
  const failed = reports.some(({ report }) => 'outcome' in report && (report.outcome === 'failed' || report.outcome === 'cancelled')) || reports.some(({ report }) => 'refused' in report);
  return failed || errors(workspace.diagnostics).length > 0 ? exits.findings : exits.fine;
}
