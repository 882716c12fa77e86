import type { ResponseContext, V1ConfigMap, V1Job, V1Pod } from '@kubernetes/client-node';
import { ClusterError, type Change, type Cluster, type RootView, type Selection, type Views } from './cluster.ts';
import { answerError, clusterError, openConnection, PATIENCE, statusError, type ClusterAccess, type Status } from './connection.ts';
import { RELENT, refusals } from './refusals.ts';
import { jobView, podView } from './views.ts';
import { bucket, within, type Clock } from './throttle.ts';

/** How long is waited, in milliseconds: for the answer to a request, for the next word of a watch, and for what was allowed before to be allowed again. */
export interface Waits {
  readonly patience: number;
  readonly silence: number;
  readonly relent: number;
}

/** Milliseconds of silence on a watch after which its connection counts as dead. The server sends a bookmark each minute. */
const SILENCE = 90_000;
const PAGE = 500;

const paths = { jobs: '/apis/batch/v1', pods: '/api/v1' } as const;

/**
 * Speaks to a cluster. The client library is loaded now and not before: it is large, and most commands need none.
 * Throws when the kubeconfig cannot be read; nothing is asked of the cluster yet.
 */
export async function connectCluster(access: ClusterAccess, clock: Clock, { patience, silence, relent }: Waits = { patience: PATIENCE, silence: SILENCE, relent: RELENT }): Promise<Cluster> {
  const { kubernetes, server, configuration, authenticate } = await openConnection(access, clock, patience);
  const { HttpMethod } = kubernetes;
  const batch = new kubernetes.BatchV1Api(configuration);
  const core = new kubernetes.CoreV1Api(configuration);
  const authorization = new kubernetes.AuthorizationV1Api(configuration);
  const { namespace } = access;
  const writes = bucket(access.writesPerSecond, access.writesPerSecond * 2, clock);
  const reads = bucket(access.writesPerSecond * 2, access.writesPerSecond * 2, clock);
  // In the body: the API server reads either that or the query, and without a policy the pods of a Job are orphaned.
  const background = (preconditions?: { readonly uid: string; readonly resourceVersion?: string }) => ({ body: { propagationPolicy: 'Background', ...(preconditions === undefined ? {} : { preconditions }) } });
  const merge = kubernetes.setHeaderOptions('Content-Type', kubernetes.PatchStrategy.MergePatch);

  const refused = refusals(clock, relent);

  /** Makes a request; `what` is its verb and resource. */
  const asked = async <T>(what: string, request: () => Promise<T>): Promise<T> => {
    try {
      const answer = await request();
      refused.allowed(what);
      return answer;
    } catch (error) {
      throw refused.judge(what, clusterError(error));
    }
  };
  const write = <T>(what: string, request: () => Promise<T>): Promise<T> => within(writes, clock, () => asked(what, request));
  const read = <T>(what: string, request: () => Promise<T>): Promise<T> => within(reads, clock, () => asked(what, request));
  const found = <T>(request: Promise<T>): Promise<T | undefined> => request.catch(unlessMissing);
  const gone = (request: Promise<unknown>): Promise<boolean> => request.then(() => true, (error) => unlessMissing(error) ?? false);

  /** A request whose answer is read by us: lists are large, and watches do not end. */
  const get = async (path: string, query: { readonly [name: string]: string }, signal: AbortSignal): Promise<ResponseContext> => {
    const request = new kubernetes.RequestContext(`${server}${path}?${new URLSearchParams(query)}`, HttpMethod.GET);
    request.setHeaderParam('Accept', 'application/json');
    await authenticate(request);
    request.setSignal(signal);
    const response = await configuration.httpApi.send(request).toPromise();
    if (response.httpStatusCode === 200) return response;
    throw answerError(response.httpStatusCode, await response.body.text(), response.headers);
  };
  const place = (kind: keyof Views): string => `${paths[kind]}/namespaces/${namespace}/${kind}`;
  const viewOf = <Kind extends keyof Views>(kind: Kind, object: unknown): Views[Kind] => (kind === 'jobs' ? jobView(object as V1Job) : podView(object as V1Pod)) as Views[Kind];
  const queryOf = ({ labels, fields }: Selection): { readonly [name: string]: string } => ({ labelSelector: labels, ...(fields === undefined ? {} : { fieldSelector: fields }) });

  return {
    createRoot: async (body) => rootView(await write('create configmaps', () => core.createNamespacedConfigMap({ namespace, body }))),
    readRoot: async (name) => {
      const root = await found(read('get configmaps', () => core.readNamespacedConfigMap({ namespace, name })));
      return root === undefined ? undefined : rootView(root);
    },
    noteRoot: async (name, annotations) => {
      const root = await found(write('patch configmaps', () => core.patchNamespacedConfigMap({ namespace, name, body: { metadata: { annotations } } }, merge)));
      return root === undefined ? undefined : rootView(root);
    },
    deleteRoot: ({ name, uid, resourceVersion }) => gone(write('delete configmaps', () => core.deleteNamespacedConfigMap({ namespace, name, ...background({ uid, resourceVersion }) }))),
    createJob: async (body) => jobView(await write('create jobs', () => batch.createNamespacedJob({ namespace, body }))),
    readJob: async (name) => {
      const job = await found(read('get jobs', () => batch.readNamespacedJob({ namespace, name })));
      return job === undefined ? undefined : jobView(job);
    },
    setParallelism: async (name, parallelism) => {
      await found(write('patch jobs', () => batch.patchNamespacedJob({ namespace, name, body: { spec: { parallelism } } }, merge)));
    },
    deleteJob: (name, uid) => gone(write('delete jobs', () => batch.deleteNamespacedJob({ namespace, name, ...background({ uid }) }))),
    deletePod: (name) => gone(write('delete pods', () => core.deleteNamespacedPod({ namespace, name, ...background() }))),
    list: async (kind, selection, next) => {
      const query = { ...queryOf(selection), limit: String(PAGE), ...(next === undefined ? {} : { continue: next }) };
      const response = await read(`list ${kind}`, async () => (await get(place(kind), query, AbortSignal.timeout(patience))).body.text());
      const page = JSON.parse(response) as { readonly metadata: { readonly resourceVersion: string; readonly continue?: string }; readonly items: readonly unknown[] };
      return { items: page.items.map((item) => viewOf(kind, item)), resourceVersion: page.metadata.resourceVersion, next: page.metadata.continue || undefined };
    },
    watch: async (kind, selection, since, tell, signal) => {
      const dead = new AbortController();
      const timer = setTimeout(() => dead.abort(), silence);
      let version = since;
      await reads.take(signal);
      try {
        const query = { ...queryOf(selection), watch: 'true', allowWatchBookmarks: 'true', resourceVersion: since, timeoutSeconds: String(240 + Math.floor(Math.random() * 60)) };
        const response = await asked(`watch ${kind}`, () => get(place(kind), query, AbortSignal.any([signal, dead.signal])));
        for await (const line of linesOf(response)) {
          timer.refresh();
          const { type, object } = parsed(line);
          if (type === 'ERROR') throw statusError(object as Status);
          version = (object as V1Job).metadata?.resourceVersion ?? version;
          // Called outside of everything that catches: what it throws ends the watch and is seen.
          tell(type === 'BOOKMARK' ? { type: 'bookmark' } : ({ type: type === 'DELETED' ? 'gone' : 'changed', view: viewOf(kind, object) } as Change<Views[typeof kind]>));
        }
        return version;
      } catch (error) {
        if (dead.signal.aborted && !signal.aborted) throw new ClusterError(`the watch of ${kind} was silent for ${silence / 1000} s`, 0, 'Silent');
        throw error;
      } finally {
        clearTimeout(timer);
        dead.abort();
      }
    },
    may: async (verb, group, resource) => {
      const body = { spec: { resourceAttributes: { namespace, verb, group, resource } } };
      return (await read('create reviews', () => authorization.createSelfSubjectAccessReview({ body }))).status?.allowed === true;
    },
    version: async () => {
      const answer = await read('get version', async () => (await get('/version', {}, AbortSignal.timeout(patience))).body.text());
      return (JSON.parse(answer) as { readonly gitVersion: string }).gitVersion;
    },
  };
}

function rootView({ metadata }: V1ConfigMap): RootView {
  return { name: metadata?.name ?? '', uid: metadata?.uid ?? '', resourceVersion: metadata?.resourceVersion ?? '', deleting: metadata?.deletionTimestamp !== undefined, annotations: metadata?.annotations ?? {} };
}

/** Lines of an answer that goes on. A connection that breaks is a ClusterError without a status. */
async function* linesOf(response: ResponseContext): AsyncGenerator<string> {
  const stream = response.body.stream();
  if (stream === null) return;
  const reader = stream.pipeThrough(new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => Promise.reject(clusterError(error)));
      if (done) return;
      const lines = (rest + value).split('\n');
      rest = lines.pop() as string;
      for (const line of lines) if (line !== '') yield line;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function parsed(line: string): { readonly type: string; readonly object: unknown } {
  try {
    return JSON.parse(line) as { readonly type: string; readonly object: unknown };
  } catch {
    throw new ClusterError('the API server sent a line that is not JSON', 0, 'Garbled');
  }
}

function unlessMissing(error: unknown): undefined {
  // 409 on a delete: the precondition names another object, or another state of it, so ours is gone.
  if (error instanceof ClusterError && (error.status === 404 || (error.status === 409 && /precondition/i.test(error.message)))) return undefined;
  throw error;
}
