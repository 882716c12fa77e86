import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { scan } from '../declare/scan.ts';
import { readRevocations } from '../store/records.ts';
import { findResult } from '../store/results.ts';
import type { Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';
import { endTable, type AnalysisReport } from './end-table.ts';
import { knownPlans } from './known-plans.ts';
import { makeStateFolder, openStore, registryRoot, storeName, storePlace } from './places.ts';
import { zoneAddresses } from './zones.ts';

/** Options that ask for more than "what is not there yet". */
const ASKS_MORE = ['only', 'from', 'until', 'unit', 'limit', 'runner'] as const;

/**
 * `headgate run`, begun by a look at whether there is anything to do: nothing of the registry changed since its plans
 * were made, all of them are finished, and nobody left anything to clear up. Else the whole of it is loaded.
 */
export async function run(context: Context, given: Arguments): Promise<number> {
  if (given.flag('detach') && given.text('executor') !== 'kubernetes') throw new UsageError('only a run in a cluster can be detached', 'add --executor kubernetes --runner-config FILE, or queue it with --runner NAME');
  const args = given.text('executor') === 'kubernetes' ? (await import('./cluster-run.ts')).withPodStore(context, given) : given;
  const root = registryRoot(context, args);
  // Before the registry is read, so that what is hashed now is not hashed again by the next run.
  const state = args.flag('dry-run') ? undefined : makeStateFolder(root);
  const scanned = scan(root);
  const reports = state === undefined ? undefined : await finished(context, args, state, scanned.stamp);
  if (reports === undefined) return (await import('./run.ts')).run(context, args, scanned);
  context.err(endTable(context, reports, storeName(context, args)));
  return exits.fine;
}

async function finished(context: Context, args: Arguments, state: string, registry: string | undefined): Promise<AnalysisReport[] | undefined> {
  if (args.flag('force') || args.flag('detach') || args.text('cache') === 'off' || ASKS_MORE.some((name) => args.text(name) !== undefined || args.texts(name).length > 0)) return undefined;
  const plans = knownPlans(state, registry, args.texts('analysis'));
  const place = storePlace(context, args);
  if (zoneAddresses(context, args).staging !== undefined) return undefined;
  if (plans === undefined || isUntidy(join(state, 'work')) || (place.kind === 'folder' && isUntidy(join(place.root, 'tmp')))) return undefined;
  const store = await openStore(context, args);
  const revocations = await readRevocations(store);
  const reports: AnalysisReport[] = [];
  for (const [id, plan] of plans) {
    const began = performance.now();
    const result = await findResult(store, plan, revocations);
    if (result === undefined) return undefined;
    reports.push({ id, report: { outcome: 'complete', counts: result.counts, cached: result.counts.succeeded, ran: 0, seconds: (performance.now() - began) / 1000, result, failures: [] } });
  }
  return reports;
}

/** Whether there is something in a folder that a runner may have left. */
function isUntidy(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}
