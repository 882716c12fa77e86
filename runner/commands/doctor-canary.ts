import { randomBytes } from 'node:crypto';
import { ClusterError } from '../execute/kubernetes/cluster.ts';
import { connectObjects, type ClusterObjects } from '../execute/kubernetes/objects.ts';
import { realClock } from '../execute/kubernetes/throttle.ts';
import type { RunnerConfiguration } from '../model/declared.ts';
import { parseS3Url } from '../store/s3/url.ts';
import type { Arguments } from './arguments.ts';
import type { CanaryReport } from './canary.ts';
import { accessOf } from './cluster-run.ts';
import type { Context } from './context.ts';
import type { Finding } from './doctor.ts';
import { canaryLabels, canaryPod, policyProbes } from './policy-probes.ts';
import { readRunnerConfiguration } from './runner-configuration.ts';

/** Milliseconds that the canary's pod is waited for. */
const PATIENCE = 180_000;

/** `headgate doctor --cluster`: tries, on the server and from inside of a pod, what must be impossible. What nothing enforces is reported as unproven. */
export async function canaryFindings(context: Context, args: Arguments): Promise<Finding[]> {
  const read = readRunnerConfiguration(context, args);
  try {
    const cluster = await connectObjects(accessOf(read), realClock());
    return [...(await refusals(cluster, read.configuration)), ...(await fromInside(cluster, read.configuration))];
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error;
    return [{ what: 'canary', state: 'trouble', says: `unproven: ${error.message}`, fix: 'ask as somebody who may create pods and Jobs in the namespace' }];
  }
}

/** One finding for each policy: whether the server refuses in its name. Nothing is made. */
async function refusals(cluster: ClusterObjects, configuration: RunnerConfiguration): Promise<Finding[]> {
  const findings: Finding[] = [];
  const probes = policyProbes(configuration);
  for (const policy of new Set(probes.map((probe) => probe.policy))) {
    const admitted: string[] = [];
    for (const { what, pod } of probes.filter((probe) => probe.policy === policy)) {
      const said = await cluster.create(pod, true).then(() => 'admitted', (error: unknown) => (error instanceof ClusterError ? error.message : Promise.reject(error)));
      if (!said.includes(`.${configuration.cluster.namespace}.${policy}'`)) admitted.push(said === 'admitted' ? what : `${what} (${said})`);
    }
    findings.push(admitted.length === 0 ? { what: `policy ${policy}`, state: 'fine', says: 'refuses what it is for' } : { what: `policy ${policy}`, state: 'trouble', says: `unproven: it did not refuse ${admitted.join(', ')}`, fix: '`headgate cluster install`, or `upgrade`' });
  }
  return findings;
}

/** What a pod can do: it runs to its end, and is removed. */
async function fromInside(cluster: ClusterObjects, configuration: RunnerConfiguration): Promise<Finding[]> {
  const name = `hg-canary-${randomBytes(4).toString('hex')}`;
  const { endpoint } = configuration.store.url.startsWith('s3://') ? parseS3Url(configuration.store.url) : { endpoint: undefined };
  const url = endpoint === undefined ? undefined : new URL(endpoint);
  const store = url === undefined ? [] : [`store=${url.hostname}:${url.port || (url.protocol === 'http:' ? '80' : '443')}`];
  const addresses = [...store, 'api=$(KUBERNETES_SERVICE_HOST):$(KUBERNETES_SERVICE_PORT)', 'metadata=169.254.169.254:80'];
  const own = canaryLabels(configuration, 'canary');
  const job = await cluster.create({ apiVersion: 'batch/v1', kind: 'Job', metadata: { name, namespace: configuration.cluster.namespace, labels: own }, spec: { backoffLimit: 0, activeDeadlineSeconds: PATIENCE / 1000, ttlSecondsAfterFinished: 300, template: { metadata: { labels: own }, spec: canaryPod(configuration, 'canary', addresses) } } });
  try {
    const report = await reportOf(cluster, name);
    if (typeof report === 'string') return [{ what: 'canary', state: 'trouble', says: `unproven: ${report}`, fix: `look at the pods of the Job while it runs: kubectl --namespace ${configuration.cluster.namespace} describe pods` }];
    return judged(report);
  } finally {
    await cluster.remove(job);
  }
}

async function reportOf(cluster: ClusterObjects, job: string): Promise<CanaryReport | string> {
  const end = Date.now() + PATIENCE;
  let last = 'its pod was not made';
  while (Date.now() < end) {
    const [pod] = await cluster.list('Pod', `batch.kubernetes.io/job-name=${job}`);
    const status = pod?.['status'] as { readonly phase?: string; readonly containerStatuses?: readonly { readonly state?: { readonly waiting?: { readonly reason?: string; readonly message?: string } } }[] } | undefined;
    if (pod !== undefined && status?.phase === 'Succeeded') return JSON.parse(await cluster.log(pod.metadata.name, 'canary')) as CanaryReport;
    if (pod !== undefined && status?.phase === 'Failed') return `the canary failed: ${(await cluster.log(pod.metadata.name, 'canary')).slice(-400)}`;
    const waiting = status?.containerStatuses?.[0]?.state?.waiting;
    if (pod !== undefined) last = `its pod is ${status?.phase ?? 'unknown'}${waiting === undefined ? '' : ` (${[waiting.reason, waiting.message].filter((part) => part !== undefined).join(': ')})`}`;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return last;
}

function judged({ reached, writesRoot, hasToken, capabilities, gainsPrivileges, unfiltered }: CanaryReport): Finding[] {
  const findings: Finding[] = [];
  // The API server is there for certain: who cannot reach it is held back. Another address might merely not exist.
  findings.push(
    reached['api'] === false
      ? { what: 'network none', state: 'fine', says: 'a pod does not reach the API server' }
      : { what: 'network none', state: 'trouble', says: 'unproven: a pod reaches the API server, so nothing enforces network policies here', fix: 'use a network plugin that enforces NetworkPolicy, or take what tasks can reach into account' },
  );
  if (reached['metadata'] === true) findings.push({ what: 'metadata address', state: 'trouble', says: 'unproven: a pod reaches 169.254.169.254, where clouds keep credentials', fix: 'block it for pods at the nodes' });
  if (reached['store'] !== undefined) findings.push(reached['store'] ? { what: 'store from pods', state: 'fine', says: 'a pod reaches it' } : { what: 'store from pods', state: 'trouble', says: 'a pod does not reach it', fix: 'check store.url and install.storeAddresses, then `headgate cluster upgrade`' });
  const loose = [writesRoot ? 'its root can be written' : '', hasToken ? 'it has a token of the API server' : '', capabilities ? 'it has capabilities' : '', gainsPrivileges ? 'it may gain privileges' : '', unfiltered ? 'its system calls are not filtered' : ''].filter((text) => text !== '');
  findings.push(loose.length === 0 ? { what: 'containment', state: 'fine', says: 'no capabilities, no new privileges, filtered system calls, a root that cannot be written, no token' } : { what: 'containment', state: 'trouble', says: `unproven: ${loose.join(', ')}`, fix: 'use nodes that give pods what the restricted Pod Security standard asks for' });
  return findings;
}
