import type { ClusterObject } from '../execute/kubernetes/objects.ts';
import { connectObjects } from '../execute/kubernetes/objects.ts';
import { annotations } from '../execute/kubernetes/names.ts';
import { settingsOf } from '../execute/kubernetes/configuration.ts';
import { realClock } from '../execute/kubernetes/throttle.ts';
import { observe } from '../execute/observe.ts';
import { newLaunchId } from '../execute/run.ts';
import { readDocument } from '../store/documents.ts';
import type { Launch, LaunchEnd, RunnerOffer } from '../model/stored.ts';
import type { RunnerConfiguration } from '../model/declared.ts';
import type { Store } from '../store/store.ts';
import type { Arguments } from './arguments.ts';
import { accessOf } from './cluster-run.ts';
import { exits, type Context } from './context.ts';
import { coordinatorLabels, coordinatorPod, insideConfiguration } from './coordinator-pod.ts';
import { queueAnalyses } from './enqueue.ts';
import { openStore } from './places.ts';
import { readRunnerConfiguration } from './runner-configuration.ts';
import type { Workspace } from './workspace.ts';

/** Milliseconds between looks at a run that is about to begin. */
const PERIOD = 1000;

/**
 * `headgate run --executor kubernetes --detach`: queues the launches and makes a Job in the cluster that runs them: the same
 * program, as a runner that ends when its queue is empty. Then follows until they have ended; going away changes nothing.
 */
export async function detachAnalyses(context: Context, args: Arguments, workspace: Workspace, ids: readonly string[]): Promise<number> {
  const read = readRunnerConfiguration(context, args);
  const { configuration } = read;
  const { limits, platform, networks } = settingsOf(configuration);
  const offer: RunnerOffer = { labels: workspace.registry.runners.get(configuration.installation)?.document.labels ?? [], platform, networks, ...limits };
  const name = `${configuration.installation}-${newLaunchId()}`;
  const store = await openStore(context, args);
  const { launches, refused } = await queueAnalyses({ context, args, workspace, store, runner: name, offer, seen: 'its Job begins' }, ids);
  if (launches.length === 0) return refused > 0 ? exits.findings : exits.fine;
  const cluster = await connectObjects(accessOf(read), realClock());
  const job = coordinatorJob(configuration, name, context.user, offer.labels, launches[0] as Launch);
  await cluster.create(job);
  context.err(`the Job ${job.metadata.name} in ${configuration.cluster.namespace} runs it from now on; \`headgate watch\` follows from anywhere, and its log is: kubectl --namespace ${configuration.cluster.namespace} logs job/${job.metadata.name}\n`);
  for (const launch of launches) {
    while (!context.signal.aborted && !(await hasBegun(store, launch))) {
      const status = (await cluster.read(job))?.['status'] as { readonly conditions?: readonly { readonly type: string; readonly status: string; readonly message?: string }[] } | undefined;
      const failed = status?.conditions?.find((condition) => condition.type === 'Failed' && condition.status === 'True');
      if (failed !== undefined) {
        context.err(`the Job ended before the run began: ${failed.message ?? 'no reason was given'}\n`);
        return exits.failure;
      }
      await new Promise((resolve) => setTimeout(resolve, PERIOD));
    }
    if (context.signal.aborted) break;
    await (await import('./watch.ts')).run(context, { ...args, texts: (option) => (option === 'analysis' ? [launch.analysis] : args.texts(option)) });
  }
  if (context.signal.aborted) {
    context.err('the run goes on in the cluster; `headgate watch` follows it again\n');
    return exits.fine;
  }
  const ends = await Promise.all(launches.map((launch) => readDocument<LaunchEnd>(store, endPath(launch))));
  return refused > 0 || ends.some((end) => end?.outcome === 'failed' || end?.outcome === 'cancelled') ? exits.findings : exits.fine;
}

async function hasBegun(store: Store, launch: Launch): Promise<boolean> {
  return (await observe(store, launch.plan)).runner === 'alive' || (await store.get(endPath(launch))) !== undefined;
}

function endPath({ plan, id }: Launch): string {
  return `launches/${plan}/${id}.end.json`;
}

/** The Job of a coordinator: one pod that is started again until its queue is empty. */
function coordinatorJob(configuration: RunnerConfiguration, name: string, by: string, offered: readonly string[], launch: Launch): ClusterObject {
  const own = coordinatorLabels(configuration.installation);
  const args = [name, '--once', '--executor', 'kubernetes', '--runner-config', JSON.stringify(insideConfiguration(configuration)), '--trust', by, ...offered.flatMap((label) => ['--label', label])];
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: `hg-run-${launch.id}`, namespace: configuration.cluster.namespace, labels: own, annotations: { [annotations.by]: launch.by, [annotations.why]: launch.why } },
    spec: {
      backoffLimit: 6,
      ttlSecondsAfterFinished: 86_400,
      template: { metadata: { labels: own }, spec: coordinatorPod(configuration, { restartPolicy: 'OnFailure', args, grace: 60 }) },
    },
  };
}
