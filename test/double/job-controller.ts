import type { ApiServer } from './api-server.ts';
import type { Stored } from './objects.ts';

interface JobSpec {
  readonly completions: number;
  readonly parallelism: number;
  readonly suspend?: boolean;
  readonly activeDeadlineSeconds?: number;
  readonly template: { readonly metadata: { readonly labels: { [name: string]: string } }; readonly spec: { [name: string]: unknown } };
}

/**
 * The Job controller and the garbage collector: keeps as many pods as a Job may have, lowest index first, counts what
 * ended, replaces pods that were disrupted once they have ended, and removes what has lost its owner.
 */
export function startJobController({ objects }: ApiServer): { close(): void } {
  const due = new Set<string>();
  const deadlines = new Map<string, NodeJS.Timeout>();
  const indexes = new Map<string, { readonly completed: Set<number>; readonly failed: Set<number> }>();
  let scheduled: NodeJS.Immediate | undefined;
  let collecting: NodeJS.Immediate | undefined;
  let suffix = 0;
  const podsOf = new Map<string, Set<Stored>>();
  /** Pods that the controller ended itself: however they end, their indexes neither failed nor completed. */
  const withdrawn = new WeakSet<Stored>();

  const wake = (name: string): void => {
    due.add(name);
    scheduled ??= setImmediate(() => {
      scheduled = undefined;
      const names = [...due];
      due.clear();
      for (const job of names) sync(job);
    });
  };

  const countsOf = (uid: string): { readonly completed: Set<number>; readonly failed: Set<number> } => {
    const known = indexes.get(uid) ?? { completed: new Set<number>(), failed: new Set<number>() };
    indexes.set(uid, known);
    return known;
  };

  /** A pod that ended is counted before it can be removed: the controller's finalizer keeps it until then. */
  const count = (pod: Stored, uid: string): void => {
    if (withdrawn.has(pod)) return;
    const { completed, failed } = countsOf(uid);
    const index = Number(pod.metadata.labels?.['batch.kubernetes.io/job-completion-index']);
    const disrupted = (pod.status?.['conditions'] as { type: string; status: string }[] | undefined)?.some((condition) => condition.type === 'DisruptionTarget' && condition.status === 'True');
    if (pod.status?.['phase'] === 'Succeeded') completed.add(index);
    if (pod.status?.['phase'] === 'Failed' && disrupted !== true && !completed.has(index)) failed.add(index);
  };

  const sync = (name: string): void => {
    const job = objects.get('jobs', name);
    if (job === undefined) return;
    const spec = job.spec as unknown as JobSpec;
    const parallelism = spec.suspend === true ? 0 : spec.parallelism;
    const known = countsOf(job.metadata.uid);
    const pods = [...(podsOf.get(job.metadata.uid) ?? [])];
    if ((job.status?.['conditions'] as unknown[] | undefined)?.length) return;
    if (spec.activeDeadlineSeconds !== undefined && !deadlines.has(job.metadata.uid)) {
      deadlines.set(job.metadata.uid, setTimeout(() => expire(job), Math.min(2 ** 31 - 1, spec.activeDeadlineSeconds * 1000)).unref());
    }
    const busy = new Set<number>();
    let [active, ready] = [0, 0];
    for (const pod of pods) {
      const index = Number(pod.metadata.labels?.['batch.kubernetes.io/job-completion-index']);
      const phase = pod.status?.['phase'];
      if (phase === 'Succeeded' || phase === 'Failed') continue;
      // One that is on its way out is not replaced before it has ended.
      busy.add(index);
      active += 1;
      if (phase === 'Running') ready += 1;
    }
    const open: number[] = [];
    for (let index = 0; index < spec.completions && active + open.length < parallelism; index += 1) if (!busy.has(index) && !known.completed.has(index) && !known.failed.has(index)) open.push(index);
    for (const index of open) createPod(job, spec, index);
    for (const pod of pods.filter((one) => one.metadata.deletionTimestamp === undefined && ['Pending', 'Running'].includes(one.status?.['phase'] as string)).slice(Math.max(0, parallelism))) {
      if (active <= parallelism) break;
      withdrawn.add(pod);
      end(pod);
    }
    active += open.length;
    const over = known.completed.size + known.failed.size === spec.completions;
    const status = {
      // What is nought is left out, but for what every Job with a limit for each index has.
      ...(active === 0 ? {} : { active }),
      ready,
      ...(known.completed.size === 0 ? {} : { succeeded: known.completed.size, completedIndexes: ranges(known.completed) }),
      ...(known.failed.size === 0 ? {} : { failed: known.failed.size }),
      failedIndexes: ranges(known.failed),
      ...(over ? { conditions: [known.failed.size === 0 ? { type: 'Complete', status: 'True' } : { type: 'Failed', status: 'True', reason: 'FailedIndexes', message: 'Job has failed indexes' }] } : {}),
    };
    if (JSON.stringify(status) === JSON.stringify(job.status ?? {})) return;
    job.status = status;
    objects.touch('jobs', job);
  };

  /** A Job has failed once its pods have ended; until then it only says that it will. */
  const expire = (job: Stored): void => {
    const { active, ...rest } = job.status ?? {};
    const condition = (type: string): object => ({ type, status: 'True', reason: 'DeadlineExceeded', message: 'Job was active longer than specified deadline' });
    const say = (...types: string[]): void => {
      job.status = { ...rest, ready: 0, ...(active === undefined ? {} : { failed: Number(rest['failed'] ?? 0) + Number(active) }), conditions: types.map(condition) };
      objects.touch('jobs', job);
    };
    say('FailureTarget');
    const pods = [...(podsOf.get(job.metadata.uid) ?? [])].filter((pod) => ['Pending', 'Running'].includes(pod.status?.['phase'] as string));
    const ended = (): boolean => pods.every((pod) => objects.get('pods', pod.metadata.name) !== pod);
    const stopListening = objects.listen(({ kind, type }) => {
      if (kind !== 'pods' || type !== 'DELETED' || !ended()) return;
      stopListening();
      say('FailureTarget', 'Failed');
    });
    for (const pod of pods) end(pod);
    if (pods.length === 0) say('FailureTarget', 'Failed');
  };

  const createPod = (job: Stored, spec: JobSpec, index: number): void => {
    const name = `${job.metadata.name}-${index}-${(suffix++).toString(36).padStart(5, '0')}`;
    const labels = { ...spec.template.metadata.labels, 'batch.kubernetes.io/job-name': job.metadata.name, 'batch.kubernetes.io/job-completion-index': String(index) };
    const pod = objects.create('pods', { metadata: { name, labels, ownerReferences: [{ kind: 'Job', name: job.metadata.name, uid: job.metadata.uid }] }, spec: spec.template.spec, status: { phase: 'Pending' } });
    if (pod !== undefined) (podsOf.get(job.metadata.uid) ?? podsOf.set(job.metadata.uid, new Set()).get(job.metadata.uid))?.add(pod);
  };

  const end = (pod: Stored): void => {
    pod.metadata.deletionTimestamp ??= new Date().toISOString();
    objects.touch('pods', pod);
  };

  /** Removes what has owners of which none is there. */
  const collect = (): void => {
    collecting = undefined;
    const alive = new Set([...objects.all('configmaps'), ...objects.all('jobs')].map((object) => object.metadata.uid));
    for (const job of objects.all('jobs')) if ((job.metadata.ownerReferences ?? []).length > 0 && !job.metadata.ownerReferences?.some((owner) => alive.has(owner.uid))) objects.remove('jobs', job);
    for (const pod of objects.all('pods')) {
      if ((pod.metadata.ownerReferences ?? []).length === 0 || pod.metadata.ownerReferences?.some((owner) => objects.get('jobs', owner.name)?.metadata.uid === owner.uid)) continue;
      if (['Succeeded', 'Failed'].includes(pod.status?.['phase'] as string)) objects.remove('pods', pod);
      else if (pod.metadata.deletionTimestamp === undefined) end(pod);
    }
  };

  const stop = objects.listen((event) => {
    if (event.kind === 'jobs' && event.type !== 'DELETED') wake(event.object.metadata.name);
    if (event.kind === 'pods') {
      const owner = event.object.metadata.ownerReferences?.[0];
      if (event.type === 'MODIFIED' && owner !== undefined) count(event.object, owner.uid);
      if (event.type === 'DELETED') podsOf.get(owner?.uid ?? '')?.delete(event.object);
      if (owner !== undefined && event.type !== 'ADDED') wake(owner.name);
    }
    const ended = event.kind === 'pods' && event.type === 'MODIFIED' && ['Succeeded', 'Failed'].includes(event.object.status?.['phase'] as string) && objects.get('jobs', event.object.metadata.ownerReferences?.[0]?.name ?? '') === undefined;
    if ((event.type === 'DELETED' && event.kind !== 'pods') || (event.type === 'ADDED' && event.kind === 'jobs') || ended) collecting ??= setImmediate(collect);
  });
  return {
    close: () => {
      stop();
      if (scheduled !== undefined) clearImmediate(scheduled);
      if (collecting !== undefined) clearImmediate(collecting);
      for (const timer of deadlines.values()) clearTimeout(timer);
    },
  };
}

/** Indexes as the API writes them: `0,2-5`. */
function ranges(numbers: ReadonlySet<number>): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const parts: string[] = [];
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (j + 1 < sorted.length && sorted[j + 1] === (sorted[j] as number) + 1) j += 1;
    parts.push(i === j ? String(sorted[i]) : `${sorted[i]}-${sorted[j]}`);
    i = j + 1;
  }
  return parts.join(',');
}
