import { connectCluster } from '../execute/kubernetes/client.ts';
import type { ClusterAccess } from '../execute/kubernetes/connection.ts';
import { settingsOf } from '../execute/kubernetes/configuration.ts';
import { kubernetesExecutor } from '../execute/kubernetes/executor.ts';
import type { Executor, ExecutorRun } from '../execute/executor.ts';
import type { Store } from '../store/store.ts';
import type { Arguments } from './arguments.ts';
import type { Context } from './context.ts';
import { readRunnerConfiguration, type ReadConfiguration } from './runner-configuration.ts';

/** What a run needs of a cluster. */
export interface ClusterRun {
  /** Name of the installation: the runner of launches. */
  readonly runner: string;
  executor(needs: { readonly run: ExecutorRun; readonly store: Store; readonly jobs: number | undefined; readonly note: (text: string) => void }): Executor;
}

/** Reads the runner's configuration; the cluster is not asked anything before something is to be run. */
export function clusterRun(context: Context, args: Arguments): ClusterRun {
  const read = readRunnerConfiguration(context, args);
  const settings = settingsOf(read.configuration);
  return {
    runner: settings.installation,
    executor: ({ run, store, jobs, note }) => kubernetesExecutor({ settings, jobs, store, note, connect: (clock) => connectCluster(accessOf(read), clock) }, run),
  };
}

/** How a configuration says that its cluster is reached. */
export function accessOf({ configuration, kubeconfig }: ReadConfiguration): ClusterAccess {
  const { namespace, context } = configuration.cluster;
  return { namespace, writesPerSecond: settingsOf(configuration).writesPerSecond, ...(kubeconfig === undefined ? {} : { kubeconfig }), ...(context === undefined ? {} : { context }) };
}

/** The same arguments with the store of the configuration, where none is given: what pods see is what the run reads. With zones, that store is the staging one. */
export function withPodStore(context: Context, args: Arguments): Arguments {
  const { configuration } = readRunnerConfiguration(context, args);
  if (configuration.zones !== undefined) return args;
  return { ...args, text: (name) => args.text(name) ?? (name === 'store' ? configuration.store.url : undefined) };
}
