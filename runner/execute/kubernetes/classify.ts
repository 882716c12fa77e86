import type { FailureClass } from '../../model/stored.ts';
import type { PodView } from './cluster.ts';
import type { SettleCause } from './reconcile.ts';

/** What became of a pod, as far as it concerns the tasks that it left without a verdict. */
export interface Trouble {
  readonly class: FailureClass;
  readonly reason: string;
  /** `first`: the task in hand is charged, the others are handed back. `all`: none could have run. */
  readonly charge: 'first' | 'all';
  /** The store could not be reached. */
  readonly storeAway?: boolean;
}

/** Reasons of a waiting container that do not pass by themselves. */
const STUCK = new Set(['ImagePullBackOff', 'ErrImagePull', 'InvalidImageName', 'ErrImageNeverPull', 'RegistryUnavailable', 'CreateContainerConfigError', 'CreateContainerError', 'RunContainerError', 'StartError', 'ContainerCannotRun']);

/** What kubelet says of a container when it is the runtime of the node that is in trouble: it tries again. */
const NODE = /context (canceled|deadline exceeded)|code = (Unavailable|Canceled|DeadlineExceeded)|connection refused|is reserved for|ttrpc: closed/;
/** What the runtime says when the image, and not the node, is why its program does not start. */
const IMAGE = /exec format error|exec: "/;

/** Why a pod will not come to run, or undefined: an image, a secret or a setting that is wrong. */
export function stuckReason(pod: PodView): string | undefined {
  for (const { name, waiting } of pod.containers) {
    if (waiting === undefined || !STUCK.has(waiting.reason)) continue;
    // The first try of a pull may fail by chance; the back-off says that it was tried again.
    if (waiting.reason === 'ErrImagePull' || (/^(Create|Run)Container/.test(waiting.reason) && NODE.test(waiting.message))) continue;
    return `container ${name}: ${waiting.reason}${waiting.message === '' ? '' : `: ${waiting.message}`}`;
  }
  return undefined;
}

/** Judges what a pod left undone. Every container is looked at: the one that ran out of memory need not be the one that failed the pod. */
export function classifyPods(pods: readonly PodView[], cause: SettleCause, job: string): Trouble {
  if (cause === 'over') return { class: 'time', reason: `the Job ${job} was ended: the time of its launch is over`, charge: 'first' };
  if (cause === 'disrupted') return { class: 'infrastructure', reason: `its pods were taken away again and again${disruption(pods)}`, charge: 'first' };
  const newest = [...pods].sort((a, b) => (a.created < b.created ? 1 : -1));
  for (const pod of newest) {
    const found = classifyPod(pod);
    if (found !== undefined) return found;
  }
  if (cause === 'vanished') return { class: 'infrastructure', reason: `the Job ${job} is gone; somebody or something removed it`, charge: 'first' };
  return { class: 'infrastructure', reason: newest.length === 0 ? 'its pod is gone and left no verdict' : 'its pod ended without a verdict', charge: 'first' };
}

function classifyPod(pod: PodView): Trouble | undefined {
  const ended = (name: string) => pod.containers.find((container) => container.name === name)?.ended;
  const memory = pod.containers.find((container) => container.ended?.reason === 'OOMKilled');
  if (memory?.name === 'unit') return { class: 'memory', reason: 'more memory than it asked for (the container was killed)', charge: 'first' };
  if (memory !== undefined) return { class: 'infrastructure', reason: `the container ${memory.name} ran out of memory`, charge: 'first' };
  if (pod.disrupted !== undefined) return { class: 'infrastructure', reason: `its pod was taken away (${pod.disrupted})`, charge: 'first' };
  if (pod.reason === 'Evicted') return { class: 'disk', reason: `more scratch space than it asked for (${pod.message || 'evicted'})`, charge: 'first' };
  if (pod.reason === 'DeadlineExceeded') return { class: 'time', reason: `the pod ran out of time: ${pod.message}`, charge: 'first' };
  const stuck = stuckReason(pod);
  if (stuck !== undefined) return { class: 'environment', reason: stuck, charge: 'all' };
  for (const name of ['unit', 'shim', 'agent']) {
    const end = ended(name);
    if (end === undefined || (end.reason !== 'StartError' && end.reason !== 'ContainerCannotRun')) continue;
    const reason = `container ${name} could not be started: ${end.message || end.reason}`;
    return IMAGE.test(end.message) ? { class: 'environment', reason, charge: 'all' } : { class: 'infrastructure', reason, charge: 'first' };
  }
  const codes = pod.containers.flatMap(({ name, ended: end }) => (end === undefined || end.exitCode === 0 ? [] : [{ name, code: end.exitCode, message: end.message }]));
  const [first] = codes;
  if (first === undefined) return pod.reason === '' ? undefined : { class: 'infrastructure', reason: `${pod.reason}: ${pod.message}`, charge: 'first' };
  if (codes.some(({ code }) => code === 66)) return { class: 'infrastructure', reason: 'the pod could not reach the store', charge: 'first', storeAway: true };
  if (codes.some(({ code }) => code === 64)) return { class: 'infrastructure', reason: `the pod did not understand its orders${first.message === '' ? '' : `: ${first.message}`}`, charge: 'all' };
  return { class: 'infrastructure', reason: `its pod ended early (container ${first.name}, exit code ${first.code})`, charge: 'first' };
}

function disruption(pods: readonly PodView[]): string {
  const why = pods.find((pod) => pod.disrupted !== undefined)?.disrupted;
  return why === undefined ? '' : ` (${why})`;
}
