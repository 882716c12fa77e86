import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inForce, marked, PATIENCE, type InForce } from '../../runner/commands/in-force.ts';
import { installationObjects } from '../../runner/commands/installation.ts';
import { policyProbes, soundPod } from '../../runner/commands/policy-probes.ts';
import { ClusterError } from '../../runner/execute/kubernetes/cluster.ts';
import type { ClusterObject } from '../../runner/execute/kubernetes/objects.ts';
import type { RunnerConfiguration } from '../../runner/model/declared.ts';

const digest = 'a'.repeat(64);
const configuration: RunnerConfiguration = { installation: 'lab', cluster: { namespace: 'hg' }, agentImage: `registry.example.org/agent@sha256:${digest}`, store: { url: 's3://lab/store?endpoint=http://198.51.100.7:7070' } };
const probes = policyProbes(configuration);
const sound = soundPod(configuration);

function policiesOf(of: RunnerConfiguration): ClusterObject[] {
  return installationObjects(of).filter(({ kind }) => kind === 'ValidatingAdmissionPolicy');
}

/** What an API server says that enforces a policy. */
function refusal({ metadata, spec }: ClusterObject): ClusterError {
  const [first] = (spec as { readonly validations: readonly { readonly message: string }[] }).validations;
  return new ClusterError(`pods "hg-canary" is forbidden: ValidatingAdmissionPolicy '${metadata.name}' with binding '${metadata.name}' denied request: ${first?.message}`, 422, 'Invalid');
}

/** Waits on a server that answers as told, by the policy that a pod is to break (`none` for one in order) and the time. */
async function waited(answer: (policy: string, now: number) => ClusterError | undefined, policies = policiesOf(configuration)): Promise<{ readonly seen: InForce; readonly told: readonly string[][]; readonly now: number; readonly dry: boolean }> {
  let now = 0;
  let dry = true;
  const told: string[][] = [];
  const seen = await inForce({
    policies,
    probes,
    sound,
    create: async (object, dryRun = false) => {
      dry &&= dryRun;
      const error = answer(object === sound ? 'none' : (probes.find(({ pod }) => pod === object)?.policy as string), now);
      if (error !== undefined) throw error;
      return object;
    },
    clock: { now: () => now, sleep: async (milliseconds) => void (now += milliseconds) },
    signal: new AbortController().signal,
    waits: (names) => void told.push([...names]),
  });
  return { seen, told, now, dry };
}

const named = (policy: string, of = configuration): ClusterObject => policiesOf(of).find(({ metadata }) => metadata.name.endsWith(`.${policy}`)) as ClusterObject;

test('waiting ends when the last of the policies refuses, and makes nothing', async () => {
  const times: { readonly [policy: string]: number } = { images: 0, limits: 3000, host: 0, labels: 5000, credentials: 1000 };
  const { seen, told, now, dry } = await waited((policy, at) => (policy !== 'none' && at >= (times[policy] as number) ? refusal(named(policy)) : undefined));
  assert.deepEqual(seen, { state: 'in force', policies: ['images', 'limits', 'host', 'labels', 'credentials'] });
  assert.deepEqual([told, now, dry], [[['limits', 'labels', 'credentials']], 5000, true]);
});

test('a policy that was in force and is not at the next look, as another API server may say, is waited for', async () => {
  const { seen, now } = await waited((policy, at) => ((policy === 'images' && at === 250) || (policy === 'host' && at === 0) || policy === 'none' ? undefined : refusal(named(policy))));
  assert.deepEqual([seen.state, now], ['in force', 500]);
});

test('a refusal by the text of before is none, nor one by something else, and after a minute it is told', async () => {
  const wider = { ...configuration, install: { registries: ['elsewhere.example.org'] } };
  const { seen, now } = await waited((policy) => {
    if (policy === 'images') return refusal(named('images'));
    if (policy === 'limits') return new ClusterError('pods "hg-canary" is forbidden: error looking up service account hg/default: serviceaccount "default" not found', 403, 'Forbidden');
    if (policy === 'host') return new ClusterError('the API server cannot be reached: read ECONNRESET', 0, 'Unreachable');
    return policy === 'labels' || policy === 'none' ? undefined : refusal(named(policy, wider));
  }, policiesOf(wider));
  assert.deepEqual(seen, {
    state: 'not seen',
    policies: ['images', 'limits', 'host', 'labels'],
    tried: [
      'images (an image of another registry: refused by its text of before)',
      'limits (a volume without a limit: not refused by it, but so: pods "hg-canary" is forbidden: error looking up service account hg/default: serviceaccount "default" not found)',
      'host (a node by name: the API server cannot be reached: read ECONNRESET)',
      'labels (no plan: admitted)',
    ],
  });
  assert.equal(now, PATIENCE);
});

test('a quota of which nothing was counted yet is waited for, and one that is used up is not', async () => {
  const forbidden = (why: string): ClusterError => new ClusterError(`pods "hg-canary" is forbidden: ${why}`, 403, 'Forbidden');
  const { seen, told, now } = await waited((policy, at) => (policy !== 'none' ? refusal(named(policy)) : forbidden(at < 1000 ? 'status unknown for quota: headgate-lab, resources: pods' : 'exceeded quota: headgate-lab, requested: pods=1, used: pods=16, limited: pods=16')));
  assert.deepEqual([seen.state, told, now], ['in force', [['quota']], 1000]);
});

test('who may not create pods cannot try it, and is told so at once', async () => {
  const why = 'pods is forbidden: User "ada" cannot create resource "pods" in API group "" in the namespace "hg"';
  const { seen, now } = await waited(() => new ClusterError(why, 403, 'Forbidden'));
  assert.deepEqual([seen, now], [{ state: 'not tried', why }, 0]);
});

test('every message of a policy ends with a mark of all of its text, which another text does not have', () => {
  for (const policy of policiesOf(configuration)) {
    const { validations } = policy['spec'] as { readonly validations: readonly { readonly message: string }[] };
    const marks = new Set(validations.map(({ message }) => /\(policy text [0-9a-f]{8}\)$/.exec(message)?.[0]));
    assert.equal(marks.size, 1);
    assert.ok(![...marks].includes(undefined), policy.metadata.name);
  }
  const [policy] = policiesOf(configuration) as [ClusterObject];
  assert.notDeepEqual(marked({ ...policy, spec: { ...(policy['spec'] as object), failurePolicy: 'Ignore' } }), marked(policy));
});
