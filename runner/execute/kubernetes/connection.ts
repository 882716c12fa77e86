import type { Configuration, KubeConfig, RequestContext } from '@kubernetes/client-node';
import { ClusterError } from './cluster.ts';
import type { Clock } from './throttle.ts';

/** Where a cluster is, and as whom it is spoken to. */
export interface ClusterAccess {
  /** Absolute path of a kubeconfig; absent: this program runs in a pod and uses its service account. */
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly namespace: string;
  /** Requests per second that change something; reading has twice as many. */
  readonly writesPerSecond: number;
}

/** Milliseconds until a request that has no answer is given up. */
export const PATIENCE = 30_000;
/** Milliseconds that a connection pool is kept: long enough to keep connections alive, short enough to see renewed certificates. */
const POOL_LIFE = 10 * 60_000;
/** A way to the API server, with its credentials. */
export interface Connection {
  readonly kubernetes: typeof import('@kubernetes/client-node');
  /** Address of the server. */
  readonly server: string;
  readonly configuration: Configuration;
  /** Adds the credentials, and a connection that is used again. */
  authenticate(request: RequestContext): Promise<void>;
}

/** Loads the client library and reads who we are there. Throws when the kubeconfig cannot be read; nothing is asked of the cluster. */
export async function openConnection(access: ClusterAccess, clock: Clock, patience: number = PATIENCE): Promise<Connection> {
  const kubernetes = await import('@kubernetes/client-node');
  const config: KubeConfig = new kubernetes.KubeConfig();
  if (access.kubeconfig === undefined) config.loadFromCluster();
  else config.loadFromFile(access.kubeconfig);
  if (access.context !== undefined) config.setCurrentContext(access.context);
  const server = config.getCurrentCluster()?.server;
  if (server === undefined) throw new Error(`${access.kubeconfig ?? 'the service account'} names no cluster${access.context === undefined ? '' : ` for the context ${access.context}`}`);

  let pool: { readonly dispatcher: ReturnType<RequestContext['getDispatcher']>; readonly until: number } | undefined;
  // The library makes a new pool of connections for every request, so that none is ever used again: one is kept here.
  const authenticate = async (request: RequestContext): Promise<void> => {
    await config.applySecurityAuthentication(request);
    if (pool === undefined || clock.now() > pool.until) pool = { dispatcher: request.getDispatcher(), until: clock.now() + POOL_LIFE };
    if (pool.dispatcher !== undefined) request.setDispatcher(pool.dispatcher);
  };
  const configuration = kubernetes.createConfiguration({
    baseServer: new kubernetes.ServerConfiguration(server, {}),
    authMethods: { default: { getName: () => 'kubeconfig', applySecurityAuthentication: authenticate } },
    promiseMiddleware: [{
      pre: (request) => {
        request.setSignal(AbortSignal.timeout(patience));
        return Promise.resolve(request);
      },
      post: (response) => Promise.resolve(response),
    }],
  });
  return { kubernetes, server, configuration, authenticate };
}

/** How the API tells trouble. */
export interface Status {
  readonly message?: string;
  readonly reason?: string;
  readonly code?: number;
  readonly details?: { readonly retryAfterSeconds?: number };
}

/** Trouble that was told within an answer. */
export function statusError(status: Status): ClusterError {
  return new ClusterError(status.message ?? 'the API server refused', status.code ?? 0, status.reason ?? '', status.details?.retryAfterSeconds);
}

/** Trouble that an answer's code and body tell. */
export function answerError(code: number, body: unknown, headers: { readonly [name: string]: string }): ClusterError {
  let status: Status = {};
  try {
    status = (typeof body === 'string' ? JSON.parse(body) : body) as Status;
  } catch {
    // A proxy in between answered in its own words.
  }
  const after = Number(headers['retry-after']);
  return new ClusterError(status?.message ?? `the API server answered ${code}`, code, status?.reason ?? '', Number.isFinite(after) && after > 0 ? after : status?.details?.retryAfterSeconds);
}

/** The library's errors, and those of its transport, as ours. What is neither stays what it is: a bug. */
export function clusterError(error: unknown): unknown {
  if (error instanceof ClusterError) return error;
  const answer = error as { readonly code?: unknown; readonly body?: unknown; readonly headers?: { readonly [name: string]: string } };
  if (typeof answer.code === 'number' && 'body' in answer) return answerError(answer.code, answer.body, answer.headers ?? {});
  const name = (error as Error).name;
  const cause = (error as { readonly cause?: Error }).cause;
  if (name === 'TypeError' && cause === undefined && !(error as Error).message.includes('fetch') && (error as Error).message !== 'terminated') return error;
  const why = name === 'TimeoutError' || name === 'AbortError' ? 'no answer in time' : (cause?.message ?? (error as Error).message);
  return new ClusterError(`the API server cannot be reached: ${why}`, 0, 'Unreachable');
}
