import { listLaunches } from '../execute/history.ts';
import { newestLease } from '../execute/lease.ts';
import { describePlace } from '../plan/describe-place.ts';
import { livePlans, observe } from '../execute/observe.ts';
import type { LaunchEnd, RunEvent } from '../model/stored.ts';
import { progress, type Progress } from '../report/progress.ts';
import type { Store } from '../store/store.ts';
import type { Arguments } from './arguments.ts';
import { exits, type Context } from './context.ts';
import { tellFindings } from './findings.ts';
import { openStore } from './places.ts';
import { chosenAnalyses, openRegistry, planAnalysis, type Planned } from './workspace.ts';

/** Milliseconds between looks, into a folder and over a network; a run writes every two seconds. */
const PERIOD = 500;
const REMOTE_PERIOD = 2000;
/** Looks at an idle store before the end is believed: one process runs analyses one after the other. */
const PATIENCE = 6;

/** `headgate watch`: follows what runs, and what starts right after it, until nothing does. Ctrl-C ends the watching, not the run. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const workspace = await openRegistry(context, args);
  tellFindings(context, workspace);
  const store = await openStore(context, args);
  const planned = chosenAnalyses(workspace, args).map((id) => planAnalysis(workspace.registry, id));
  const how = args.text('events') === 'ndjson' ? 'ndjson' : args.text('events') === 'plain' || !context.terminal ? 'plain' : 'terminal';
  const shown = progress({ how, out: context.out, err: context.err, colour: context.colour, columns: context.columns, place: placer(planned) });
  const outcomes: LaunchEnd['outcome'][] = [];
  for (let idle = 0; idle < PATIENCE && !context.signal.aborted; ) {
    const live = await firstLive(store, planned);
    if (live === undefined) {
      if (outcomes.length === 0) break;
      idle += 1;
      await pauseFor(store.remote ? REMOTE_PERIOD : PERIOD, context.signal);
      continue;
    }
    idle = 0;
    const outcome = await follow(store, live.plan, shown, context.signal);
    if (outcome !== undefined) {
      outcomes.push(outcome);
      context.err(`${live.analysis}: ${outcome}\n`);
    }
  }
  shown.close();
  if (context.signal.aborted) return exits.interrupted;
  if (outcomes.length === 0) context.err('nothing runs now; `headgate status` tells how things stand\n');
  if (outcomes.includes('interrupted')) return exits.interrupted;
  return outcomes.some((outcome) => outcome === 'failed' || outcome === 'cancelled') ? exits.findings : exits.fine;
}

async function firstLive(store: Store, planned: readonly Planned[]): Promise<{ readonly analysis: string; readonly plan: string } | undefined> {
  const launches = await listLaunches(store);
  for (const { planned: { analysis, digest } } of planned) {
    if ((await observe(store, digest)).runner === 'alive') return { analysis, plan: digest };
    const [older] = await livePlans(store, analysis, launches);
    if (older !== undefined) return { analysis, plan: older };
  }
  return undefined;
}

/** Shows the events of a plan's highest epoch, then of the next, until one ends. Undefined when the watcher went away, or the runner did. */
async function follow(store: Store, plan: string, shown: Progress, signal: AbortSignal): Promise<LaunchEnd['outcome'] | undefined> {
  let epoch = 0;
  let segment = 0;
  while (!signal.aborted) {
    const seen = await observe(store, plan);
    shown.workers(seen.runner === 'alive' ? (seen.status?.workers ?? []) : []);
    const newest = seen.lease?.epoch ?? 0;
    if (newest !== epoch) [epoch, segment] = [newest, 0];
    const folder = `runs/${plan}/${epoch}/events`;
    const segments = (await store.list(folder)).length;
    for (; segment < segments; segment += 1) {
      const bytes = await store.get(`${folder}/${segment}.ndjson`);
      for (const line of Buffer.from(bytes ?? []).toString('utf8').split('\n')) if (line !== '') shown.event(JSON.parse(line) as RunEvent);
    }
    // The status was read before the events, and is written after them: an end seen here has all of them shown.
    if (seen.status?.outcome !== undefined && seen.runner !== 'alive') return seen.status.outcome;
    if (seen.runner !== 'alive' && (await newestLease(store, plan))?.epoch === epoch) {
      shown.note('its runner went away without an end; the next `headgate run` goes on where it stopped');
      return 'interrupted';
    }
    await pauseFor(store.remote ? REMOTE_PERIOD : PERIOD, signal);
  }
  return undefined;
}

function placer(planned: readonly Planned[]): (plan: string, stage: string, unit: number) => string {
  return (plan, stage, unit) => {
    const layout = planned.find((candidate) => candidate.planned.digest === plan)?.layout();
    const node = layout?.stages.find((candidate) => candidate.stage.id === stage);
    return layout === undefined || node === undefined ? `${stage} ${unit}` : describePlace(layout, node, unit);
  };
}

function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
  });
}
