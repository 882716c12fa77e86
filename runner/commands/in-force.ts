import { ClusterError, isPassing, isUncounted } from '../execute/kubernetes/cluster.ts';
import type { ClusterObject, ClusterObjects } from '../execute/kubernetes/objects.ts';
import type { Clock } from '../execute/kubernetes/throttle.ts';
import { taggedDigest } from '../model/digest.ts';
import type { Json } from '../model/canonical.ts';
import type { PolicyProbe } from './policy-probes.ts';

/** Milliseconds that policies are waited for. An API server takes up a policy within about two seconds, a busy one later. */
export const PATIENCE = 60_000;
/** Milliseconds between two looks. */
const PAUSE = 250;

/** Whether policies hold: all do; some do not, with what was tried last and what came of it; or it could not be tried. */
export type InForce =
  | { readonly state: 'in force'; readonly policies: readonly string[] }
  | { readonly state: 'not seen'; readonly policies: readonly string[]; readonly tried: readonly string[] }
  | { readonly state: 'not tried'; readonly why: string };

/**
 * A policy whose messages all end with a mark of its text, so that a refusal tells which text refused: nothing else that
 * an API server answers does, since it takes up a change some time after it stored it. Other objects stay as they are.
 */
export function marked(object: ClusterObject): ClusterObject {
  if (object.kind !== 'ValidatingAdmissionPolicy') return object;
  const spec = object['spec'] as { readonly validations: readonly { readonly message: string }[] };
  const mark = markOf(object);
  return { ...object, spec: { ...spec, validations: spec.validations.map((validation) => ({ ...validation, message: `${validation.message} ${mark}` })) } };
}

function markOf({ spec }: ClusterObject): string {
  return `(policy text ${taggedDigest('admission-policy', 1, spec as Json).slice(0, 8)})`;
}

/** What a refusal in the name of a policy, by the text that is wanted, has in its message. */
function signs(policy: ClusterObject): readonly string[] {
  const { validations = [] } = policy['spec'] as { readonly validations?: readonly { readonly message: string }[] };
  const mark = /\(policy text [0-9a-f]{8}\)$/.exec(validations[0]?.message ?? '')?.[0];
  return [`'${policy.metadata.name}'`, ...(mark === undefined ? [] : [mark])];
}

/** What waiting for policies needs. */
export interface Waiting {
  /** As they were applied. */
  readonly policies: readonly ClusterObject[];
  readonly probes: readonly PolicyProbe[];
  /** A pod that no policy refuses. Where it is refused because nothing was counted of a quota yet, that is waited for too. */
  readonly sound: ClusterObject;
  readonly create: ClusterObjects['create'];
  readonly clock: Clock;
  /** Ends waiting early. */
  readonly signal: AbortSignal;
  /** Told once, when some do not hold at the first look. */
  waits(policies: readonly string[]): void;
}

/**
 * Waits until the server refuses, in one round, a pod for each of the policies, in the name and by the text of that policy,
 * `PATIENCE` at most. Pods are tried only, none is made. Whoever may not make pods is answered so at once.
 */
export async function inForce({ policies, probes, sound, create, clock, signal, waits }: Waiting): Promise<InForce> {
  const wanted = policies.map((policy) => {
    const short = policy.metadata.name.split('.').at(-1) as string;
    const probe = probes.find((one) => one.policy === short);
    if (probe === undefined) throw new Error(`internal: no pod is known that the policy ${short} refuses`);
    return { short, probe, signs: signs(policy) };
  });
  const attempt = (pod: ClusterObject): Promise<ClusterError | undefined> => create(pod, true).then(() => undefined, (error: unknown) => (error instanceof ClusterError ? error : Promise.reject(error)));
  const end = clock.now() + PATIENCE;
  for (let round = 0; ; round += 1) {
    const missing: { readonly short: string; readonly tried: string }[] = [];
    for (const { short, probe, signs } of wanted) {
      const said = await attempt(probe.pod);
      if (said !== undefined && mayNot(said)) return { state: 'not tried', why: said.message };
      if (said === undefined || !signs.every((sign) => said.message.includes(sign))) missing.push({ short, tried: `${short} (${probe.what}: ${said === undefined ? 'admitted' : toldOf(said, signs)})` });
    }
    const counted = await attempt(sound);
    if (isUncounted(counted)) missing.push({ short: 'quota', tried: `quota (${counted?.message})` });
    const names = missing.map(({ short }) => short);
    if (missing.length === 0) return { state: 'in force', policies: wanted.map(({ short }) => short) };
    if (signal.aborted || clock.now() >= end) return { state: 'not seen', policies: names, tried: missing.map(({ tried }) => tried) };
    if (round === 0) waits(names);
    await clock.sleep(PAUSE, signal);
  }
}

/** Whether somebody is refused for who they are, not for the pod. */
function mayNot({ status, message }: ClusterError): boolean {
  return status === 403 && /\bUser ".*" cannot create resource "pods"/.test(message);
}

function toldOf(error: ClusterError, [name = '']: readonly string[]): string {
  if (error.message.includes(name)) return 'refused by its text of before';
  return isPassing(error) ? error.message : `not refused by it, but so: ${error.message}`;
}
