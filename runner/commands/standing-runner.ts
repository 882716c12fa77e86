import type { ClusterObject } from '../execute/kubernetes/objects.ts';
import { digestOf } from '../model/digest.ts';
import type { RunnerConfiguration } from '../model/declared.ts';
import { coordinatorLabels, coordinatorPod, insideConfiguration } from './coordinator-pod.ts';

/** Seconds that a runner which is told to hand over has for it: its pods go on, so it only lets go of its lease. */
const GRACE = 120;
const FILE = 'runner.json';
const LABEL_RUNNER = 'headgate/runner';
const CONFIGURATION = 'headgate/configuration';

/** Name of the runner that stands in the cluster; undefined where none is to. */
export function standingName({ installation, install }: RunnerConfiguration): string | undefined {
  return install?.runner === undefined ? undefined : (install.runner.name ?? installation);
}

/**
 * The runner that stands in the cluster: its configuration in a ConfigMap, and a Deployment of one pod. The old pod ends
 * before the new one starts, so that there are never two of a name; one that starts adopts what the other left at work.
 * Another configuration is another pod.
 */
export function standingRunner(configuration: RunnerConfiguration): ClusterObject[] {
  const name = standingName(configuration);
  if (name === undefined) return [];
  const { installation, install, cluster: { namespace } } = configuration;
  const text = `${JSON.stringify(insideConfiguration(configuration), null, 2)}\n`;
  const own = { ...coordinatorLabels(installation), [LABEL_RUNNER]: name };
  const configMap = `headgate-${installation}-runner`;
  const args = [name, '--executor', 'kubernetes', '--runner-config', '$(RUNNER_CONFIG)', '--trust', install?.runner?.trust ?? '', ...(install?.runner?.labels ?? []).flatMap((label) => ['--label', label]), ...(install?.runner?.synthetic === undefined ? [] : ['--synthetic', String(install.runner.synthetic)])];
  return [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: configMap, namespace }, data: { [FILE]: text } },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: configMap, namespace },
      spec: {
        replicas: 1,
        strategy: { type: 'Recreate' },
        selector: { matchLabels: own },
        template: {
          metadata: { labels: own, annotations: { [CONFIGURATION]: digestOf(text) } },
          spec: coordinatorPod(configuration, { restartPolicy: 'Always', args, grace: GRACE, env: [{ name: 'RUNNER_CONFIG', valueFrom: { configMapKeyRef: { name: configMap, key: FILE } } }] }),
        },
      },
    },
  ];
}
