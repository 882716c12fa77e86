import { connectCluster } from '../execute/kubernetes/client.ts';
import type { Cluster } from '../execute/kubernetes/cluster.ts';
import { realClock } from '../execute/kubernetes/throttle.ts';
import type { Arguments } from './arguments.ts';
import { accessOf } from './cluster-run.ts';
import { UsageError, type Context } from './context.ts';
import type { Finding } from './doctor.ts';
import { readRunnerConfiguration, type ReadConfiguration } from './runner-configuration.ts';

/** The oldest minor version of Kubernetes 1 in which everything that is used is finished. */
const OLDEST = 33;

/** What a coordinator does in its namespace. */
const needed: readonly (readonly [group: string, resource: string, verbs: readonly string[]])[] = [
  ['batch', 'jobs', ['create', 'get', 'list', 'watch', 'patch', 'delete']],
  ['', 'pods', ['get', 'list', 'watch', 'delete']],
  ['', 'configmaps', ['create', 'get', 'patch', 'delete']],
];

/** Looks at the configuration of a runner and at its cluster; nothing is made there. */
export async function clusterFindings(context: Context, args: Arguments): Promise<Finding[]> {
  let read: ReadConfiguration;
  try {
    read = readRunnerConfiguration(context, args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return [{ what: 'runner', state: 'trouble', says: error.message, fix: error.hint ?? 'mend the file' }];
  }
  const { configuration, file } = read;
  const findings: Finding[] = [{ what: 'runner', state: 'fine', says: `${file}: installation ${configuration.installation}, namespace ${configuration.cluster.namespace}` }];
  if ((configuration.hostImages ?? []).length === 0) findings.push({ what: 'host images', state: 'notice', says: 'none: tools that name host programs cannot run in this cluster', fix: 'name images and their programs under hostImages' });
  try {
    const cluster = await connectCluster(accessOf(read), realClock());
    findings.push(await versionFinding(cluster), await rightsFinding(cluster, configuration.cluster.namespace));
  } catch (error) {
    findings.push({ what: 'cluster', state: 'trouble', says: (error as Error).message, fix: `check the address and who you are there: kubectl --namespace ${configuration.cluster.namespace} get jobs` });
  }
  return findings;
}

async function versionFinding(cluster: Cluster): Promise<Finding> {
  const version = await cluster.version();
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map((part) => Number.parseInt(part, 10));
  if (major > 1 || minor >= OLDEST) return { what: 'cluster', state: 'fine', says: `Kubernetes ${version}` };
  return { what: 'cluster', state: 'trouble', says: `Kubernetes ${version}; Jobs and sidecars are what this needs from 1.${OLDEST} on`, fix: `use a cluster of 1.${OLDEST} or newer` };
}

async function rightsFinding(cluster: Cluster, namespace: string): Promise<Finding> {
  const missing: string[] = [];
  for (const [group, resource, verbs] of needed) for (const verb of verbs) if (!(await cluster.may(verb, group, resource))) missing.push(`${verb} ${resource}`);
  if (missing.length === 0) return { what: 'permissions', state: 'fine', says: `everything that is needed in ${namespace}` };
  return { what: 'permissions', state: 'trouble', says: `may not ${missing.join(', ')} in ${namespace}`, fix: 'give the runner a Role with these verbs in its namespace' };
}
