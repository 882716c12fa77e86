import { ClusterError } from '../execute/kubernetes/cluster.ts';
import { labels } from '../execute/kubernetes/names.ts';
import { connectObjects, type ClusterKind, type ClusterObject, type ClusterObjects } from '../execute/kubernetes/objects.ts';
import { realClock, type Clock } from '../execute/kubernetes/throttle.ts';
import type { RunnerConfiguration } from '../model/declared.ts';
import { plural } from '../report/style.ts';
import type { Arguments } from './arguments.ts';
import { accessOf } from './cluster-run.ts';
import { exits, UsageError, type Context } from './context.ts';
import { inForce, PATIENCE } from './in-force.ts';
import { installationObjects, installationSelector, PART } from './installation.ts';
import { differences } from './object-difference.ts';
import { policyProbes, soundPod } from './policy-probes.ts';
import { readRunnerConfiguration } from './runner-configuration.ts';
import { standingName } from './standing-runner.ts';

const ACTIONS = ['install', 'status', 'upgrade', 'remove'] as const;

/** Kinds that installations are made of. Those that forbid are removed last, so that nothing is ever less guarded than it looks. */
const KINDS: readonly ClusterKind[] = ['Deployment', 'ConfigMap', 'RoleBinding', 'Role', 'ClusterRoleBinding', 'ClusterRole', 'ServiceAccount', 'PersistentVolumeClaim', 'PersistentVolume', 'ResourceQuota', 'NetworkPolicy', 'ValidatingAdmissionPolicyBinding', 'ValidatingAdmissionPolicy'];

/** `headgate cluster`: what an administrator does to a cluster, once. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const [action, ...more] = args.operands;
  if (action === undefined || more.length > 0 || !(ACTIONS as readonly string[]).includes(action)) throw new UsageError(`\`headgate cluster\` takes one of ${ACTIONS.join(', ')}${action === undefined ? '' : `, not \`${args.operands.join(' ')}\``}`);
  const read = readRunnerConfiguration(context, args);
  const { configuration } = read;
  const wanted = installationObjects(configuration);
  if (args.flag('print')) {
    context.out(`${JSON.stringify({ apiVersion: 'v1', kind: 'List', items: wanted }, null, 2)}\n`);
    return exits.fine;
  }
  const clock = realClock();
  const site: Site = { context, configuration, wanted, cluster: await connectObjects(accessOf(read), clock), owner: `headgate-${configuration.installation}`, clock };
  if (action === 'remove') return remove(site, args);
  return action === 'status' ? status(site) : install(site, args, action === 'upgrade');
}

/** What every action works with. */
interface Site {
  readonly context: Context;
  readonly configuration: RunnerConfiguration;
  readonly wanted: readonly ClusterObject[];
  readonly cluster: ClusterObjects;
  /** Owner of fields, for server-side apply. */
  readonly owner: string;
  readonly clock: Clock;
}

/** What would become of an object. */
interface Change {
  readonly object: ClusterObject;
  readonly state: 'as it should be' | 'create' | 'change' | 'not ours';
  /** Fields that would change, each `path: before → after`. */
  readonly fields: readonly string[];
}

async function install(site: Site, args: Arguments, upgrade: boolean): Promise<number> {
  const { context, cluster, configuration, owner } = site;
  await refuseShared(site);
  const changes = await compare(site);
  const old = await leftOver(site);
  if (upgrade && changes.every(({ state }) => state === 'create' || state === 'not ours')) throw new UsageError(`there is no installation ${configuration.installation} in ${configuration.cluster.namespace}`, '`headgate cluster install` makes one');
  for (const change of changes) context.out(told(change));
  for (const object of old) context.out(`- ${nameOf(object)}${upgrade ? '' : ': no part of an installation any more; `headgate cluster upgrade` removes it'}\n`);
  if (args.flag('dry-run')) return exits.fine;
  for (const { object, state } of changes) if (state === 'create' || state === 'change') await cluster.apply(object, owner, false);
  if (upgrade) for (const object of old) await removeOwn(site, object);
  const count = changes.filter(({ state }) => state !== 'as it should be' && state !== 'not ours').length + (upgrade ? old.length : 0);
  context.out(`${configuration.installation} in ${configuration.cluster.namespace}: ${count === 0 ? 'everything is as it should be' : `${plural(count, 'object')} changed`}\n`);
  return guarded(site);
}

/** Ends when the policies hold: an API server enforces each some time after it was made. */
async function guarded({ context, cluster, configuration, wanted, clock }: Site): Promise<number> {
  const seen = await inForce({
    policies: wanted.filter(({ kind }) => kind === 'ValidatingAdmissionPolicy'),
    probes: policyProbes(configuration),
    sound: soundPod(configuration),
    create: cluster.create,
    clock,
    signal: context.signal,
    waits: (missing) => context.out(`waiting until the API server enforces its policies: ${missing.join(', ')}\n`),
  });
  const canary = '`headgate doctor --cluster`';
  if (seen.state === 'in force') context.out(`in force: ${seen.policies.join(', ')}; the server refused a pod for each\n`);
  else if (seen.state === 'not tried') context.out(`unproven: whether the policies are in force (${seen.why}); ${canary}, asked by somebody who may create pods there, tries it\n`);
  else {
    context.err(`headgate: ${seen.policies.join(', ')} not seen in force within ${PATIENCE / 1000} seconds: ${seen.tried.join('; ')}\n  hint: everything was made, and these guard nothing until they are in force: is the admission plugin ValidatingAdmissionPolicy of the API server on? \`headgate cluster install\` tries again\n`);
    return exits.findings;
  }
  return exits.fine;
}

async function status(site: Site): Promise<number> {
  const { context, cluster, configuration } = site;
  const changes = await compare(site);
  for (const change of changes) context.out(told(change));
  for (const object of await leftOver(site)) context.out(`- ${nameOf(object)}: no part of an installation any more\n`);
  const runs = (await cluster.list('Job', runSelector(configuration))).map(({ status = {} }) => status as { readonly active?: number });
  context.out(`${plural(runs.length, 'Job')} of runs, ${plural(runs.reduce((sum, { active = 0 }) => sum + active, 0), 'pod')} of them active\n`);
  const stands = await standing(site);
  if (stands !== undefined) context.out(`the runner ${stands.name} ${stands.ready ? 'stands by' : `does not run: ${stands.why}`}\n`);
  return changes.every(({ state }) => state === 'as it should be' || state === 'not ours') && stands?.ready !== false ? exits.fine : exits.findings;
}

/** Whether the runner that stands in the cluster runs; undefined where none is installed. */
async function standing({ cluster, configuration, wanted }: Site): Promise<{ readonly name: string; readonly ready: boolean; readonly why: string } | undefined> {
  const name = standingName(configuration);
  const deployment = wanted.find(({ kind }) => kind === 'Deployment');
  const found = name === undefined || deployment === undefined ? undefined : await cluster.read(deployment);
  if (name === undefined || found === undefined) return undefined;
  const { availableReplicas = 0, observedGeneration = 0, conditions = [] } = (found['status'] ?? {}) as { readonly availableReplicas?: number; readonly observedGeneration?: number; readonly conditions?: readonly { readonly type: string; readonly status: string; readonly message?: string }[] };
  const ready = availableReplicas > 0 && observedGeneration >= Number(found.metadata['generation'] ?? 0);
  const wrong = conditions.find(({ type, status }) => (type === 'ReplicaFailure' && status === 'True') || (type !== 'ReplicaFailure' && status === 'False'));
  return { name, ready, why: wrong?.message ?? 'it is being started' };
}

async function remove(site: Site, args: Arguments): Promise<number> {
  const { context, cluster, configuration } = site;
  const runs = await cluster.list('Job', runSelector(configuration));
  const alive = runs.filter(({ status = {} }) => ((status as { readonly active?: number }).active ?? 0) > 0);
  if (alive.length > 0 && !args.flag('force')) throw new UsageError(`${plural(alive.length, 'Job')} of runs still have pods: ${alive.slice(0, 3).map(({ metadata }) => metadata.name).join(', ')}`, '`headgate cancel` ends runs; --force removes their pods (what they committed stays)');
  const roots = await cluster.list('ConfigMap', runSelector(configuration));
  const parts = (await Promise.all(KINDS.map((kind) => cluster.list(kind, installationSelector(configuration))))).flat();
  const namespace = await ownNamespace(site);
  const all = [...runs, ...roots, ...parts, ...(args.flag('all') && namespace !== undefined ? [namespace] : [])];
  for (const object of all) {
    context.out(`- ${nameOf(object)}\n`);
    if (!args.flag('dry-run')) await removeOwn(site, object);
  }
  if (namespace !== undefined && !args.flag('all')) context.out(`the namespace ${configuration.cluster.namespace} stays, with the secrets in it; --all removes it too\n`);
  context.out(all.length === 0 ? `there is nothing of ${configuration.installation} in ${configuration.cluster.namespace}\n` : `${plural(all.length, 'object')} ${args.flag('dry-run') ? 'would be removed' : 'removed'}\n`);
  return exits.fine;
}

/** What installing would do, found out by asking the server without changing anything. */
async function compare(site: Site): Promise<Change[]> {
  const { cluster, wanted, owner } = site;
  const changes: Change[] = [];
  for (const object of wanted) {
    const found = await cluster.read(object);
    if (found === undefined) changes.push({ object, state: 'create', fields: [] });
    // A namespace that somebody else made stays theirs: it is neither changed nor ever removed.
    else if (!isOwn(found, site)) {
      if (object.kind !== 'Namespace') throw new UsageError(`${nameOf(object)} is there and is not of this installation`, 'choose another name of the installation, or remove it if nobody needs it');
      changes.push({ object, state: 'not ours', fields: restricted(found) ? [] : ['its pods need not be restricted: label it with pod-security.kubernetes.io/enforce=restricted'] });
    } else {
      const fields = differences(found, await cluster.apply(object, owner, true));
      changes.push({ object, state: fields.length === 0 ? 'as it should be' : 'change', fields });
    }
  }
  return changes;
}

/** Objects of this installation that it is not made of any more. */
async function leftOver({ cluster, configuration, wanted }: Site): Promise<ClusterObject[]> {
  const names = new Set(wanted.map(nameOf));
  const there = (await Promise.all(KINDS.map((kind) => cluster.list(kind, installationSelector(configuration))))).flat();
  return there.filter((object) => !names.has(nameOf(object)));
}

/** One namespace holds one installation: its policies are for all pods there. */
async function refuseShared({ cluster, configuration }: Site): Promise<void> {
  const { installation, cluster: { namespace } } = configuration;
  const [other] = await cluster.list('ServiceAccount', `${labels.managedBy}=headgate,${PART}=${namespace},${labels.installation}!=${installation}`);
  if (other !== undefined) throw new UsageError(`the namespace ${namespace} holds the installation ${other.metadata.labels?.[labels.installation] ?? ''} already`, 'give each installation a namespace of its own');
}

async function ownNamespace(site: Site): Promise<ClusterObject | undefined> {
  const named = site.wanted.find(({ kind }) => kind === 'Namespace') as ClusterObject;
  const found = await site.cluster.read(named);
  return found !== undefined && isOwn(found, site) ? found : undefined;
}

/** Removes an object after looking at it again: it must still be the one that was read, and ours. */
async function removeOwn(site: Site, object: ClusterObject): Promise<void> {
  const found = await site.cluster.read(object);
  if (found === undefined || found.metadata.uid !== object.metadata.uid) return;
  if (found.metadata.labels?.[labels.installation] !== site.configuration.installation || found.metadata.labels?.[labels.managedBy] !== 'headgate') throw new ClusterError(`${nameOf(found)} is not of this installation any more; it stays`, 409, 'Foreign');
  await site.cluster.remove(found);
}

function isOwn({ metadata }: ClusterObject, { configuration }: Site): boolean {
  return metadata.labels?.[labels.managedBy] === 'headgate' && metadata.labels[labels.installation] === configuration.installation && metadata.labels[PART] === configuration.cluster.namespace;
}

function restricted({ metadata }: ClusterObject): boolean {
  return metadata.labels?.['pod-security.kubernetes.io/enforce'] === 'restricted';
}

/** Jobs and roots of runs: ours, and no part of the installation itself. */
function runSelector({ installation }: RunnerConfiguration): string {
  return `${labels.managedBy}=headgate,${labels.installation}=${installation},!${PART}`;
}

function nameOf({ kind, metadata }: ClusterObject): string {
  return `${kind} ${metadata.name}`;
}

function told({ object, state, fields }: Change): string {
  const mark = { 'as it should be': '=', create: '+', change: '~', 'not ours': '!' }[state];
  return `${mark} ${nameOf(object)}${state === 'not ours' ? ' was there before; it stays as it is' : ''}\n${fields.map((field) => `    ${field}\n`).join('')}`;
}
