import type { ApiServer } from './api-server.ts';
import type { Stored } from './objects.ts';

/** A pod that runs: what its containers would know. */
export interface RunningPod {
  readonly name: string;
  readonly job: string;
  readonly index: number;
  /** Arguments of the agent, by name without dashes. */
  readonly args: { readonly [name: string]: string };
  readonly spec: { readonly [name: string]: unknown };
  /** How often a pod of this index was started, this one included. */
  readonly start: number;
  /** Aborted when the pod is to end (SIGTERM). */
  readonly signal: AbortSignal;
}

/** How a pod ended. */
export interface PodEnd {
  readonly phase: 'Succeeded' | 'Failed';
  /** Exit codes and reasons of containers that did not end well. */
  readonly containers?: readonly { readonly name: string; readonly exitCode: number; readonly reason?: string; readonly message?: string }[];
  /** Reason and message of the pod, as an eviction has them. */
  readonly reason?: string;
  readonly message?: string;
  /** The cluster took it away. */
  readonly disrupted?: string;
  /** It is removed at once, before anybody can look at it. */
  readonly vanish?: boolean;
}

/** What pods do. `waiting`: its containers do not start, for this reason. */
export interface Work {
  run(pod: RunningPod): Promise<PodEnd>;
  waiting?(pod: Omit<RunningPod, 'signal' | 'start'>): { readonly container: string; readonly reason: string; readonly message: string } | undefined;
}

/** The kubelet and the scheduler: runs so many pods at a time. */
export interface Kubelet {
  capacity: number;
  /** Pods that run. */
  readonly running: number;
  /** Most pods that ran at a time. */
  readonly most: number;
  /** Ends a running pod as a node drain does. */
  disrupt(matches: (pod: RunningPod) => boolean): void;
  close(): void;
}

/** Starts pods by a function. */
export function startKubelet({ objects }: ApiServer, work: Work, capacity: number, nodes: readonly string[] = ['node-0', 'node-1']): Kubelet {
  const running = new Map<Stored, { readonly pod: RunningPod; readonly controller: AbortController; disrupted: boolean }>();
  const queue: Stored[] = [];
  const starts = new Map<string, number>();
  let most = 0;
  let closed = false;

  const describe = (pod: Stored): Omit<RunningPod, 'signal' | 'start'> => {
    const agent = ((pod.spec?.['initContainers'] ?? []) as { name: string; args?: string[] }[]).find(({ name }) => name === 'agent');
    const args: { [name: string]: string } = {};
    for (let i = 0; i < (agent?.args?.length ?? 0); i += 2) args[(agent?.args?.[i] ?? '').replace(/^--/, '')] = agent?.args?.[i + 1] ?? '';
    return { name: pod.metadata.name, job: pod.metadata.labels?.['batch.kubernetes.io/job-name'] ?? '', index: Number(pod.metadata.labels?.['batch.kubernetes.io/job-completion-index']), args, spec: pod.spec ?? {} };
  };

  const fill = (): void => {
    while (running.size < kubelet.capacity && queue.length > 0) {
      const pod = queue.shift() as Stored;
      if (objects.get('pods', pod.metadata.name) !== pod) continue;
      if (pod.metadata.deletionTimestamp !== undefined) {
        objects.remove('pods', pod);
        continue;
      }
      start(pod);
    }
  };

  const start = (stored: Stored): void => {
    const facts = describe(stored);
    const waiting = work.waiting?.(facts);
    if (waiting !== undefined) {
      stored.status = { phase: 'Pending', containerStatuses: [{ name: waiting.container, state: { waiting: { reason: waiting.reason, message: waiting.message } } }] };
      objects.touch('pods', stored);
      return;
    }
    const name = `${facts.job}/${facts.index}`;
    starts.set(name, (starts.get(name) ?? 0) + 1);
    const controller = new AbortController();
    const pod: RunningPod = { ...facts, start: starts.get(name) as number, signal: controller.signal };
    const entry = { pod, controller, disrupted: false };
    running.set(stored, entry);
    most = Math.max(most, running.size);
    // A scheduler would have written it.
    stored.spec = { ...stored.spec, nodeName: nodes[pod.index % nodes.length] as string };
    stored.status = { phase: 'Running' };
    objects.touch('pods', stored);
    void work.run(pod).then((ended) => {
      running.delete(stored);
      if (closed) return;
      finish(stored, entry.disrupted ? { ...ended, phase: 'Failed', disrupted: ended.disrupted ?? 'EvictionByEvictionAPI' } : ended);
      fill();
    });
  };

  const finish = (stored: Stored, ended: PodEnd): void => {
    stored.status = {
      phase: ended.phase,
      ...(ended.reason === undefined ? {} : { reason: ended.reason }),
      ...(ended.message === undefined ? {} : { message: ended.message }),
      ...(ended.disrupted === undefined ? {} : { conditions: [{ type: 'DisruptionTarget', status: 'True', reason: ended.disrupted, message: '' }] }),
      containerStatuses: (ended.containers ?? []).map(({ name, exitCode, reason = 'Error', message }) => ({ name, state: { terminated: { exitCode, reason, ...(message === undefined ? {} : { message }) } } })),
    };
    objects.touch('pods', stored);
    if (ended.vanish === true || stored.metadata.deletionTimestamp !== undefined) objects.remove('pods', stored);
  };

  const stop = objects.listen((event) => {
    if (event.kind !== 'pods') return;
    if (event.type === 'ADDED') {
      queue.push(event.object);
      setImmediate(fill);
    }
    if (event.type === 'MODIFIED' && event.object.metadata.deletionTimestamp !== undefined) {
      const entry = running.get(event.object);
      if (entry !== undefined) entry.controller.abort();
      else if (event.object.status?.['phase'] === 'Pending') setImmediate(() => objects.remove('pods', event.object));
    }
  });

  const kubelet: Kubelet = {
    capacity,
    get running() {
      return running.size;
    },
    get most() {
      return most;
    },
    disrupt: (matches) => {
      for (const entry of running.values()) {
        if (!matches(entry.pod)) continue;
        entry.disrupted = true;
        entry.controller.abort();
      }
    },
    close: () => {
      closed = true;
      stop();
      for (const { controller } of running.values()) controller.abort();
    },
  };
  return kubelet;
}
