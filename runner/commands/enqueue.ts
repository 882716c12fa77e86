import { join } from 'node:path';
import { downloads } from '../execute/downloads.ts';
import { inputFetcher } from '../execute/inputs.ts';
import { unmetOffer } from '../execute/match.ts';
import { enqueue, isPresent, readRunners } from '../execute/queue.ts';
import { LAUNCH_LIFETIME_MS, newLaunchId } from '../execute/run.ts';
import { writeStoredPlan } from '../execute/stored-plan.ts';
import type { Launch, RunnerOffer } from '../model/stored.ts';
import type { Runner } from '../model/declared.ts';
import { readRevocations } from '../store/records.ts';
import { findResult } from '../store/results.ts';
import type { Store } from '../store/store.ts';
import type { Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';
import { makeStateFolder, openStore, workFolder } from './places.ts';
import { analysisByPlan } from './run-order.ts';
import { storeCode, subsetOf } from './run.ts';
import { planAnalysis, type Planned, type Workspace } from './workspace.ts';

/** `headgate run --runner NAME`: puts launches into a queue. What the runner cannot run is said and not queued; the exit code is then 1. */
export async function enqueueAnalyses(context: Context, args: Arguments, workspace: Workspace, ids: readonly string[]): Promise<number> {
  const runner = args.text('runner') as string;
  if (!/^[a-z0-9][a-z0-9._-]{0,62}$/.test(runner)) throw new UsageError(`\`${runner}\` is no name of a runner`, 'lower-case letters, digits, hyphens and dots');
  const store = await openStore(context, args);
  const shown = (await readRunners(store)).get(runner);
  const declared = workspace.registry.runners.get(runner)?.document;
  const offer = shown?.offer ?? (declared === undefined ? undefined : declaredOffer(declared));
  if (offer === undefined) throw new UsageError(`no runner ${runner} is declared in runners/${runner}.json, and none has shown itself in this store`, `start it first: \`headgate runner ${runner}\``);
  const { refused } = await queueAnalyses({ context, args, workspace, store, runner, offer, seen: shown === undefined ? 'which has not shown itself yet' : isPresent(shown) ? undefined : `which was last seen ${shown.updated}` }, ids);
  return refused > 0 ? exits.findings : exits.fine;
}

/** What queueing needs. */
export interface Queueing {
  readonly context: Context;
  readonly args: Arguments;
  readonly workspace: Workspace;
  readonly store: Store;
  readonly runner: string;
  readonly offer: RunnerOffer;
  /** What people should know of the runner. */
  readonly seen: string | undefined;
}

/** Queues the analyses that the runner can run and that are not complete; answers their launches, and how many it cannot run. */
export async function queueAnalyses({ context, args, workspace, store, runner, offer, seen }: Queueing, ids: readonly string[]): Promise<{ readonly launches: readonly Launch[]; readonly refused: number }> {
  const revocations = await readRevocations(store);
  const launches: Launch[] = [];
  let refused = 0;
  for (const id of ids) {
    const planned = planAnalysis(workspace.registry, id);
    const reasons = unmetOffer(planned.planned.plan, planned.planned.steps, offer);
    if (reasons.length > 0) {
      refused += 1;
      context.out(`${id}: not queued, ${runner} cannot run it: ${reasons.join('; ')}\n`);
      continue;
    }
    if (!args.flag('force') && args.text('cache') !== 'off' && (await findResult(store, planned.planned.digest, revocations)) !== undefined) {
      context.out(`${id}: complete already\n`);
      continue;
    }
    await bring(context, workspace, store, planned);
    const launch = launchOf(context, args, workspace, id, planned, runner);
    await enqueue(store, launch);
    launches.push(launch);
    context.out(`${id}: queued for ${runner}${seen === undefined ? '' : `, ${seen}`} (launch ${launch.id})\n`);
  }
  return { launches, refused };
}

/** What a registry says that a runner offers. */
function declaredOffer({ labels = [], platforms = ['linux/amd64'], capacity, networks = ['none'] }: Runner): RunnerOffer {
  return { labels, platform: platforms[0] as string, cpu: capacity.cpu, memory: capacity.memory, gpu: capacity.gpu ?? 0, networks };
}

/** Puts into the store what a runner without the registry needs: the plan, code, and inputs that lie in the registry. */
async function bring(context: Context, workspace: Workspace, store: Store, planned: Planned): Promise<void> {
  await writeStoredPlan(store, planned.planned, planned.indexes);
  await storeCode(store, workspace.registry, planned);
  makeStateFolder(workspace.root);
  const fetcher = inputFetcher({ store, registryRoot: workspace.root, scratch: join(workFolder(workspace.root), 'downloads'), download: downloads(workspace.registry.policy?.document), analysisOf: analysisByPlan(workspace.registry) });
  for (const { units, base } of planned.indexes.values()) {
    for (const file of [...units].flatMap((unit) => Object.values(unit.files).flat())) {
      // Everything else the runner fetches from where it is.
      if (!(file.at ?? base).some((place) => typeof place === 'string' && place.startsWith('registry:'))) continue;
      const failure = await fetcher.fetch(file, base);
      if (failure !== undefined) context.err(`${failure}\n`);
    }
  }
}

function launchOf(context: Context, args: Arguments, workspace: Workspace, analysis: string, { planned }: Planned, runner: string): Launch {
  const subset = subsetOf(args);
  const now = Date.now();
  return {
    version: 1,
    id: newLaunchId(),
    plan: planned.digest,
    analysis,
    by: context.user,
    why: args.text('why') ?? 'headgate run --runner',
    approval: 'owner',
    runner,
    created: new Date(now).toISOString(),
    expires: new Date(now + LAUNCH_LIFETIME_MS).toISOString(),
    cache: args.text('cache') === 'off' ? 'off' : 'use',
    force: args.flag('force'),
    priority: workspace.registry.analyses.get(analysis)?.document.priority ?? 0,
    ...(subset === undefined ? {} : { subset }),
  };
}
