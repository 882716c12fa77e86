import type { V1ConfigMap, V1Job } from '@kubernetes/client-node';

/** What we read of a Job. Everything else of it is dropped when it is read, so that thousands can be held. */
export interface JobView {
  readonly name: string;
  readonly uid: string;
  readonly resourceVersion: string;
  readonly deleting: boolean;
  readonly created: string;
  readonly labels: { readonly [name: string]: string };
  readonly annotations: { readonly [name: string]: string };
  /** Uids of what owns it. */
  readonly owners: readonly string[];
  readonly completions: number;
  readonly parallelism: number;
  readonly active: number;
  /** Pods whose containers run. */
  readonly ready: number;
  /** Indexes as the API writes them: `0,2-5`. */
  readonly completed: string;
  readonly failed: string;
  /** `Complete` or `Failed` when it has ended, with the reason. */
  readonly ended: { readonly type: string; readonly reason: string; readonly message: string } | undefined;
}

/** What we read of one container of a pod. */
export interface ContainerView {
  readonly name: string;
  /** Reason of a container that waits, with its message. */
  readonly waiting: { readonly reason: string; readonly message: string } | undefined;
  /** How it ended, or how it ended the last time. */
  readonly ended: { readonly exitCode: number; readonly reason: string; readonly message: string } | undefined;
}

/** What we read of a pod. */
export interface PodView {
  readonly name: string;
  readonly uid: string;
  readonly resourceVersion: string;
  readonly job: string;
  readonly index: number;
  /** Node it is on, or the empty text. */
  readonly node: string;
  /** What its containers ask for together: processors, and MiB. */
  readonly requests: { readonly cpu: number; readonly memory: number };
  readonly phase: string;
  readonly reason: string;
  readonly message: string;
  readonly created: string;
  readonly deleting: boolean;
  /** Conditions that are true, and those that are false with their reason and message. */
  readonly disrupted: string | undefined;
  readonly unschedulable: string | undefined;
  readonly containers: readonly ContainerView[];
}

/** A page of a list; `next` continues it. */
export interface Page<View> {
  readonly items: readonly View[];
  readonly resourceVersion: string;
  readonly next: string | undefined;
}

/** What is listed and watched. */
export interface Selection {
  readonly labels: string;
  readonly fields?: string;
}

/** What a watch tells. A bookmark only says how far it has come. */
export type Change<View> = { readonly type: 'changed' | 'gone'; readonly view: View } | { readonly type: 'bookmark' };

/** Views by kind. */
export interface Views {
  readonly jobs: JobView;
  readonly pods: PodView;
}

/**
 * The part of the API that the executor uses, in one namespace. Everything throws ClusterError; "not found" is an answer.
 * Deleting a Job or the root is in the background: what they own follows.
 */
export interface Cluster {
  createRoot(body: V1ConfigMap): Promise<RootView>;
  readRoot(name: string): Promise<RootView | undefined>;
  /** Changes annotations of the root; undefined when it is gone. */
  noteRoot(name: string, annotations: { readonly [name: string]: string }): Promise<RootView | undefined>;
  /** False when it was gone already, is another object of that name, or has changed since it was looked at. */
  deleteRoot(root: RootView): Promise<boolean>;
  createJob(body: V1Job): Promise<JobView>;
  readJob(name: string): Promise<JobView | undefined>;
  setParallelism(name: string, parallelism: number): Promise<void>;
  deleteJob(name: string, uid: string): Promise<boolean>;
  deletePod(name: string): Promise<boolean>;
  list<Kind extends keyof Views>(kind: Kind, selection: Selection, next?: string): Promise<Page<Views[Kind]>>;
  /**
   * Tells changes since a version until the server ends it, then answers the version it has come to. Throws ClusterError
   * (410 when the version is too old), also after a minute and a half of silence: bookmarks come each minute.
   */
  watch<Kind extends keyof Views>(kind: Kind, selection: Selection, since: string, tell: (change: Change<Views[Kind]>) => void, signal: AbortSignal): Promise<string>;
  /** Whether we may do something in the namespace; the group of `pods` and `configmaps` is empty. */
  may(verb: string, group: string, resource: string): Promise<boolean>;
  /** The version of the API server. */
  version(): Promise<string>;
}

/** What we read of the root. */
export interface RootView {
  readonly name: string;
  readonly uid: string;
  readonly resourceVersion: string;
  readonly deleting: boolean;
  readonly annotations: { readonly [name: string]: string };
}

/** Trouble with the API server: its answer, or none. */
export class ClusterError extends Error {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** The reason that the API gives (`AlreadyExists`, `Forbidden` …). */
  readonly reason: string;
  /** Seconds to wait, when the server says so. */
  readonly retryAfter: number | undefined;
  constructor(message: string, status: number, reason: string, retryAfter?: number) {
    super(message);
    this.status = status;
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}

/** Whether a quota is used up, or so new that nothing was counted yet: that is waiting, not failure. */
export function isQuota(error: unknown): boolean {
  return error instanceof ClusterError && error.status === 403 && (error.message.includes('exceeded quota') || isUncounted(error));
}

/** Whether a quota is so new that the server does not know yet what is used of it. */
export function isUncounted(error: unknown): boolean {
  return error instanceof ClusterError && error.status === 403 && error.message.includes('status unknown for quota');
}

/** Whether asking again may help: no answer, too many requests, trouble of the server. */
export function isPassing(error: unknown): boolean {
  return error instanceof ClusterError && (error.status === 0 || error.status === 408 || error.status === 429 || error.status >= 500);
}
