import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { connectCluster, type Waits } from '../../runner/execute/kubernetes/client.ts';
import { settingsOf, type Settings } from '../../runner/execute/kubernetes/configuration.ts';
import type { Cluster } from '../../runner/execute/kubernetes/cluster.ts';
import { kubernetesExecutor, type Pace } from '../../runner/execute/kubernetes/executor.ts';
import type { ExecutorRun } from '../../runner/execute/executor.ts';
import { inputFetcher } from '../../runner/execute/inputs.ts';
import { runPlan, type RunOptions, type RunReport } from '../../runner/execute/run.ts';
import { storeCode } from '../../runner/commands/run.ts';
import type { RunnerConfiguration } from '../../runner/model/declared.ts';
import type { RunEvent } from '../../runner/model/stored.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import type { Store } from '../../runner/store/store.ts';
import type { PlannedStudy } from '../crash/inline.ts';
import { startApiServer, type ApiServer } from './api-server.ts';
import { startJobController } from './job-controller.ts';
import { startKubelet, type Kubelet, type Work } from './kubelet.ts';

const digest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** A cluster in this process, with a store beside it. */
export interface Double {
  readonly folder: string;
  readonly api: ApiServer;
  readonly kubelet: Kubelet;
  readonly kubeconfig: string;
  /** A store on the double's folder, as another process would open it. */
  open(owner?: string): Store;
  close(): Promise<void>;
}

/** Starts a double whose pods do `work`, so many at a time. */
export async function startDouble(work: (store: Store) => Work, capacity = 8): Promise<Double> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-double-')));
  const api = await startApiServer();
  const open = (owner = 'double'): Store => storeOf(folder, owner);
  const controller = startJobController(api);
  const kubelet = startKubelet(api, work(open('agents')), capacity);
  const kubeconfig = join(folder, 'kubeconfig');
  writeFileSync(kubeconfig, JSON.stringify({ apiVersion: 'v1', kind: 'Config', clusters: [{ name: 'double', cluster: { server: api.url, 'insecure-skip-tls-verify': true } }], users: [{ name: 'test', user: {} }], contexts: [{ name: 'double', context: { cluster: 'double', user: 'test' } }], 'current-context': 'double' }));
  return {
    folder,
    api,
    kubelet,
    kubeconfig,
    open,
    close: async () => {
      kubelet.close();
      controller.close();
      await api.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The store of a double's folder. */
function storeOf(folder: string, owner: string): Store {
  return directoryStore({ root: join(folder, 'store'), owner, onCorrupt: () => {} });
}

/** The same, ended with the test. */
export async function doubleFor(t: Pick<TestContext, 'after'>, work: (store: Store) => Work, capacity = 8): Promise<Double> {
  const double = await startDouble(work, capacity);
  t.after(() => double.close());
  return double;
}

/** A configuration for the double: host images have what the studies of tests name. */
export const configuration: RunnerConfiguration = {
  installation: 'test',
  cluster: { kubeconfig: 'kubeconfig', namespace: 'hg' },
  agentImage: `registry.test/agent@sha256:${digest}`,
  hostImages: [{ image: `registry.test/host@sha256:${digest}`, programs: { sh: '', cat: '', cp: '', node: '24.1.0' } }],
  store: { url: 's3://bucket/prefix?region=test' },
  budgets: { pods: 8, writesPerSecond: 1000 },
};

/** A quick pace: no test waits for a human's seconds. */
export const quick: Pace = { turn: 5, rest: 2000, gather: 100, idle: 20, pending: 100, full: 60_000, farewell: 3000 };

/** How a run on the double differs from another. */
export interface DoubleRun {
  readonly owner?: string;
  readonly settings?: Partial<Settings>;
  readonly pace?: Partial<Pace>;
  readonly jobs?: number;
  readonly signal?: AbortSignal;
  readonly handOver?: AbortSignal;
  readonly waits?: Waits;
  readonly writesPerSecond?: number;
  readonly wrap?: (cluster: Cluster) => Cluster;
  readonly wrapStore?: (store: Store) => Store;
  readonly notes?: string[];
  readonly events?: RunEvent[];
  readonly leasePace?: RunOptions['pace'];
  readonly launch?: Partial<RunOptions['launch']>;
}

/** A study that can be run; without a registry its store has all that the plan names. */
export type RunnableStudy = Pick<PlannedStudy, 'folder' | 'planned'> & Partial<Pick<PlannedStudy, 'registry'>>;

/** Runs a study on the double to its end, with the real loop, executor and client. */
export function runOnDouble(double: Double, study: PlannedStudy, options: DoubleRun = {}): Promise<RunReport> {
  return runStudy(double, study, options);
}

/** The same where only the place of the double is known: it lives in another process. */
export function runStudy(double: Pick<Double, 'folder' | 'kubeconfig'>, { folder, planned, registry }: RunnableStudy, options: DoubleRun = {}): Promise<RunReport> {
  const store = (options.wrapStore ?? ((same: Store) => same))(storeOf(double.folder, options.owner ?? 'coordinator'));
  return runPlan({
    planned: planned.planned,
    indexes: planned.indexes,
    store,
    prepare: async () => (registry === undefined ? undefined : storeCode(store, registry, planned)),
    executor: (run: ExecutorRun) =>
      kubernetesExecutor(
        {
          settings: { ...settingsOf(configuration), ...options.settings },
          jobs: options.jobs,
          store,
          connect: async (clock) => (options.wrap ?? ((same: Cluster) => same))(await connectCluster({ kubeconfig: double.kubeconfig, namespace: 'hg', writesPerSecond: options.writesPerSecond ?? 1000 }, clock, options.waits)),
          note: (text) => options.notes?.push(text),
          pace: { ...quick, ...options.pace },
        },
        run,
      ),
    fetcher: inputFetcher({ store, registryRoot: folder, scratch: join(double.folder, 'downloads'), download: () => Promise.resolve('this test has no network'), analysisOf: () => undefined }),
    admit: () => Promise.resolve({ allowed: 'owner' }),
    launch: { by: 'test', why: 'test', approval: 'owner', runner: 'double', cache: 'use', force: false, priority: 0, ...options.launch },
    paused: [],
    keepWork: false,
    onEvent: (event) => options.events?.push(event),
    onFollow: () => {},
    signal: options.signal ?? new AbortController().signal,
    ...(options.handOver === undefined ? {} : { handOver: options.handOver }),
    ...(options.leasePace === undefined ? {} : { pace: options.leasePace }),
  });
}
