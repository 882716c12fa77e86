import { hostname, totalmem, availableParallelism } from 'node:os';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { knownProgramsWith } from '../declare/programs.ts';
import { doubting, withoutCorrupt, type Corrupt } from '../execute/doubt.ts';
import { downloads } from '../execute/downloads.ts';
import type { Executor, ExecutorRun } from '../execute/executor.ts';
import { inputFetcher } from '../execute/inputs.ts';
import { removeStaleMemoryGroups } from '../execute/local/memory-group.ts';
import { hostPlatform } from '../execute/local/platform.ts';
import { localExecutor } from '../execute/local/pool.ts';
import { removeStaleWork } from '../execute/local/stale-work.ts';
import { unmetOffer } from '../execute/match.ts';
import { endLaunch, hasEnded, leaveQueue, readQueue, writeRunner, type Waiting } from '../execute/queue.ts';
import { runPlan, type RunReport } from '../execute/run.ts';
import { readStoredPlan, type StoredPlan } from '../execute/stored-plan.ts';
import type { Launch, RunnerOffer, RunnerState } from '../model/stored.ts';
import { plural } from '../report/style.ts';
import { identify, isAbandoned, ownerFate, ownerName } from '../store/process-identity.ts';
import { showPresence } from '../store/presence.ts';
import type { Store } from '../store/store.ts';
import { readWanted } from '../store/wanted.ts';
import type { Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';
import { finishedStore, hasTiers, makeStateFolder, openStore, registryRoot, storePlace, workFolder } from './places.ts';
import { readRunnerConfiguration } from './runner-configuration.ts';
import { declaredPause } from './steer.ts';
import { syntheticOf, type Synthetic } from './synthetic.ts';
import { verifierOf, type Verifier } from './verifier.ts';
import { VERSION } from './version.ts';
import { openRegistry, type Planned, type Workspace } from './workspace.ts';

/** Milliseconds between looks at the queue; where requests count, fewer. */
const PERIOD = { here: 1000, remote: 5000 };
/** Milliseconds between signs of life. */
const SIGN = 10_000;
/** Milliseconds after trouble with the store or the cluster before the next try. */
const RECOVERY = 30_000;

/** `headgate runner NAME`: runs what is queued until it is asked to end. */
export async function run(context: Context, given: Arguments): Promise<number> {
  const [name, ...more] = given.operands;
  if (name === undefined || more.length > 0 || !/^[a-z0-9][a-z0-9._-]{0,62}$/.test(name)) throw new UsageError('a runner has one name: lower-case letters, digits, hyphens and dots', '`headgate runner lab`');
  const verify = verifierOf(context, given);
  const args = given.text('executor') === 'kubernetes' ? (await import('./cluster-run.ts')).withPodStore(context, given) : given;
  const hall = await open(context, args, name, verify);
  const { store } = hall;
  context.err(`${name}: stands by for ${hall.place}\n`);
  const sign = setInterval(() => void show(hall, {}).catch(() => {}), SIGN);
  try {
    for (;;) {
      if (context.signal.aborted) break;
      await tick(hall);
      const next = await take(hall);
      if (next !== undefined) await work(hall, next);
      else if (args.flag('once')) break;
      else await pause(store.remote ? PERIOD.remote : PERIOD.here, undefined, { signal: context.signal }).catch(() => {});
    }
  } finally {
    clearInterval(sign);
    await show(hall, { state: 'gone' });
    await hall.close();
  }
  context.err(`${name}: ended\n`);
  return exits.fine;
}

/** Everything a standing runner works with. */
interface Hall {
  readonly context: Context;
  readonly name: string;
  readonly place: string;
  readonly store: Store;
  readonly finishedIn: Store | undefined;
  readonly isPrivate: boolean;
  readonly corrupt: Corrupt;
  readonly workspace: Workspace | undefined;
  readonly workRoot: string;
  readonly owner: string;
  readonly offer: RunnerOffer;
  readonly verify: Verifier;
  readonly admit: ReturnType<Verifier['admit']>;
  executor(run: ExecutorRun): Executor;
  /** Launch → why it is not taken. */
  readonly refused: Map<string, RunnerState['refused'][number]>;
  /** The analysis that it queues for itself, where it is asked to. */
  readonly synthetic: Synthetic | undefined;
  state: RunnerState;
  close(): Promise<void>;
}

/** A launch that is taken, with its plan. */
interface Taken {
  readonly launch: Launch;
  readonly stored: StoredPlan;
}

async function open(context: Context, args: Arguments, name: string, verify: Verifier): Promise<Hall> {
  const root = registryRoot(context, args);
  const hasRegistry = args.text('registry') !== undefined || existsSync(resolve(root, 'tools'));
  const workspace = hasRegistry ? await openRegistry(context, args) : undefined;
  const where = storePlace(context, args);
  const corrupt: Corrupt = new Set();
  const onCorrupt = (digest: string): void => {
    if (!corrupt.has(digest)) context.err(`the stored bytes of sha256:${digest} do not match their name; they count as missing\n`);
    corrupt.add(digest);
  };
  const store = doubting(await openStore(context, args, onCorrupt), corrupt);
  await store.get('layout.json');
  makeStateFolder(root);
  const workRoot = workFolder(root);
  const owner = ownerName(identify(process.pid));
  removeStaleWork(workRoot, isAbandoned);
  removeStaleMemoryGroups((other) => ownerFate(other) === 'dead');
  const stopShowing = showPresence([join(workRoot, owner), ...(where.kind === 'folder' ? [join(where.root, 'tmp', owner)] : [])]);
  const labels = [...new Set([...(workspace?.registry.runners.get(name)?.document.labels ?? []), ...args.texts('label')])].sort();
  const inCluster = args.text('executor') === 'kubernetes';
  const cluster = inCluster ? (await import('./cluster-run.ts')).clusterRun(context, args) : undefined;
  const offer = inCluster ? await clusterOffer(context, args, labels) : { labels, platform: hostPlatform(), cpu: availableParallelism(), memory: args.count('memory') ?? Math.floor((totalmem() / 2 ** 20) * 0.8), gpu: args.count('gpus') ?? 0, networks: ['none', 'open'] };
  const local = inCluster ? undefined : localExecutor({ store: where.kind === 'folder' && !hasTiers(context, args) ? { folder: where.root } : { served: store }, owner, workRoot, jobs: args.count('jobs'), memory: args.count('memory'), gpus: args.count('gpus') ?? 0, isolation: args.text('isolation') === 'process-group' ? 'process-group' : 'auto', programs: knownProgramsWith(workspace?.registry.policy?.document), onCorrupt });
  const note = (text: string): void => context.err(`${name}: ${text}\n`);
  const state: RunnerState = { version: 1, runner: name, program: VERSION, host: hostname(), state: 'idle', updated: new Date().toISOString(), offer, refused: [] };
  const minutes = args.count('synthetic');
  const image = inCluster ? readRunnerConfiguration(context, args).configuration.agentImage : undefined;
  const synthetic = minutes === undefined ? undefined : await syntheticOf({ store, runner: name, by: args.text('trust') ?? context.user, minutes, folder: join(workRoot, owner, 'synthetic'), image });
  const hall: Hall = {
    synthetic,
    context, name, place: store.description, store, finishedIn: await finishedStore(context, args), isPrivate: args.flag('private'), corrupt, workspace, workRoot, owner, offer, verify, admit: verify.admit({ root: workspace?.root, store }), refused: new Map(), state,
    executor: (run) => local?.lend({ last: false }) ?? (cluster as NonNullable<typeof cluster>).executor({ run, store, jobs: args.count('jobs'), note }),
    close: async () => {
      stopShowing();
      await local?.close();
    },
  };
  await show(hall, {});
  return hall;
}

async function clusterOffer(context: Context, args: Arguments, labels: readonly string[]): Promise<RunnerOffer> {
  const { settingsOf } = await import('../execute/kubernetes/configuration.ts');
  const { platform, networks, limits } = settingsOf(readRunnerConfiguration(context, args).configuration);
  return { labels, platform, networks, ...(limits.cpu === undefined ? {} : { cpu: limits.cpu }), ...(limits.memory === undefined ? {} : { memory: limits.memory }), ...(limits.gpu === undefined ? {} : { gpu: limits.gpu }) };
}

/** Writes what this runner is and does. */
async function show(hall: Hall, change: Partial<Pick<RunnerState, 'state'>> & { readonly launch?: string | undefined }): Promise<void> {
  const { launch = hall.state.launch, ...rest } = change;
  const { launch: _, ...before } = hall.state;
  hall.state = { ...before, ...rest, updated: new Date().toISOString(), refused: [...hall.refused.values()], ...(hall.synthetic === undefined ? {} : { synthetic: hall.synthetic.state }), ...('launch' in change && change.launch === undefined ? {} : launch === undefined ? {} : { launch }) };
  await writeRunner(hall.store, hall.state);
}

/** Queues the synthetic analysis when it is time; that the store is away shows as the age of the last success. */
async function tick({ synthetic, context, name }: Hall): Promise<void> {
  try {
    await synthetic?.tick();
  } catch (error) {
    if ((error as { code?: unknown }).code === undefined) throw error;
    context.err(`${name}: the synthetic analysis could not be queued: ${(error as Error).message}\n`);
  }
}

/** The first launch of the queue that may start here. Of the others it is remembered why not, once each. */
async function take(hall: Hall): Promise<Taken | undefined> {
  const { context, name, store, refused } = hall;
  let changed = false;
  let found: Taken | undefined;
  try {
    const waiting = await readQueue(store, name);
    for (const launch of refused.keys()) if (!waiting.some(({ entry }) => entry.launch === launch)) changed = refused.delete(launch);
    for (const one of waiting) {
      const { entry, launch } = one;
      if (await hasEnded(store, entry)) {
        await leaveQueue(store, name, entry.launch);
        continue;
      }
      if (launch !== undefined && Date.parse(launch.expires) < Date.now()) {
        context.err(`${name}: launch ${entry.launch} of ${launch.analysis} expired\n`);
        await endLaunch(store, launch, 'cancelled');
        await leaveQueue(store, name, entry.launch);
        continue;
      }
      if (launch !== undefined && (await isCancelled(store, launch))) {
        context.err(`${name}: launch ${entry.launch} of ${launch.analysis} was cancelled before it began\n`);
        await endLaunch(store, launch, 'cancelled');
        await leaveQueue(store, name, entry.launch);
        continue;
      }
      if (refused.has(entry.launch) && !hall.verify.asksAgain) continue;
      const answer = await examine(hall, one);
      if (typeof answer !== 'string') {
        found ??= answer;
        if (found !== undefined) break;
      } else if (refused.get(entry.launch)?.reason !== answer) {
        context.err(`${name}: does not take launch ${entry.launch}${launch === undefined ? '' : ` of ${launch.analysis}`}: ${answer}\n`);
        refused.set(entry.launch, { launch: entry.launch, plan: entry.plan, reason: answer });
        changed = true;
      }
    }
  } catch (error) {
    if ((error as { code?: unknown }).code === undefined) throw error;
    context.err(`${name}: ${(error as Error).message}; looking again\n`);
    await pause(RECOVERY, undefined, { signal: context.signal }).catch(() => {});
    return undefined;
  }
  if (changed) await show(hall, {});
  return found;
}

/** Whether somebody cancelled just this launch: what was wished of a plan before it is for the launches of then. */
async function isCancelled(store: Store, { plan, id }: Launch): Promise<boolean> {
  return (await readWanted(store, plan, 0)).some((wish) => wish.action === 'cancel' && wish.launches?.includes(id) === true);
}

/** What is to be run, or why this launch is not. */
async function examine({ store, name, admit, offer }: Hall, { entry, launch }: Waiting): Promise<Taken | string> {
  if (launch === undefined) return 'the store does not have this launch';
  if (launch.id !== entry.launch || launch.plan !== entry.plan || launch.runner !== name) return `the launch is of another runner or plan (${launch.runner})`;
  const stored = await readStoredPlan(store, launch.plan);
  if ('faults' in stored) return stored.faults.join('; ');
  const admission = await admit(plannedOf(stored, launch))(launch, 'start');
  if ('refused' in admission) return admission.refused.join('; ');
  const reasons = unmetOffer(stored.planned.plan, stored.planned.steps, offer);
  return reasons.length > 0 ? reasons.join('; ') : { launch, stored: { ...stored, planned: { ...stored.planned, analysis: launch.analysis } } };
}

/** The plan of a launch, read from the store, under the name that the launch gives it. */
function plannedOf({ planned, indexes, layout }: StoredPlan, { analysis }: Launch): Planned {
  return { planned: { ...planned, analysis }, indexes, layout: () => layout };
}

async function work(hall: Hall, { launch, stored }: Taken): Promise<void> {
  const { context, name, store, corrupt, workspace } = hall;
  const { signal } = context;
  context.err(`${name}: takes ${launch.analysis} (launch ${launch.id}, by ${launch.by})\n`);
  await show(hall, { state: 'working', launch: launch.id });
  const told = (): void => void show(hall, { state: 'handing over' }).catch(() => {});
  signal.addEventListener('abort', told, { once: true });
  let report: RunReport;
  try {
    const declared = workspace === undefined ? [] : declaredPause(workspace, launch.analysis);
    report = await withoutCorrupt(corrupt, () => runPlan({
      planned: stored.planned,
      indexes: stored.indexes,
      store,
      ...(hall.finishedIn === undefined ? {} : { finishedIn: hall.finishedIn, ...(hall.isPrivate ? {} : { live: hall.finishedIn }) }),
      doubted: corrupt,
      prepare: async () => {},
      executor: (run) => hall.executor(run),
      fetcher: inputFetcher({ store, registryRoot: workspace?.root ?? hall.workRoot, scratch: join(hall.workRoot, hall.owner, 'downloads'), download: downloads(workspace?.registry.policy?.document), analysisOf: () => undefined }),
      admit: hall.admit(plannedOf(stored, launch)),
      onRefused: (action, reasons) => context.err(`${name}: ${launch.analysis}: the wish to ${action} is not granted: ${reasons.join('; ')}\n`),
      launch,
      paused: declared,
      keepWork: false,
      onEvent: () => {},
      onFollow: () => {},
      // One that shows whether all works must not keep others waiting for ever when it does not.
      signal: hall.synthetic?.is(launch) === true ? AbortSignal.timeout(hall.synthetic.state.minutes * 60_000) : new AbortController().signal,
      handOver: signal,
    }));
  } catch (error) {
    if ((error as { code?: unknown }).code === undefined && (error as Error).message.startsWith('internal: ')) throw error;
    context.err(`${name}: ${launch.analysis}: ${(error as Error).message}; the launch stays in the queue\n`);
    await pause(RECOVERY, undefined, { signal }).catch(() => {});
    return;
  } finally {
    signal.removeEventListener('abort', told);
    if (!signal.aborted) await show(hall, { state: 'idle', launch: undefined });
  }
  if (signal.aborted && report.outcome === 'interrupted') return void context.err(`${name}: hands ${launch.analysis} over, ${plural(report.ran, 'task')} run here\n`);
  if (hall.synthetic?.is(launch) === true) {
    hall.synthetic.ended(launch, report.outcome, report.trouble ?? report.failures[0]?.reason);
    await show(hall, {});
  }
  await endLaunch(store, launch, report.outcome, report.counts);
  await leaveQueue(store, name, launch.id);
  context.err(`${name}: ${launch.analysis} ${report.outcome}, ${plural(report.ran, 'task')} run, ${report.cached} cached${report.trouble === undefined ? '' : `: ${report.trouble}`}\n`);
}
