import type { V1ConfigMap, V1Job } from '@kubernetes/client-node';
import type { Launch } from '../../model/stored.ts';
import type { Settings } from './configuration.ts';
import { annotations, base32, jobName, labels, rootDigest, rootName, stageLabel } from './names.ts';
import { podSpec, type PodClass, type WavePlace } from './pod.ts';

/** A wave that is to become a Job. */
export interface WaveJob {
  readonly settings: Settings;
  readonly launch: Launch;
  readonly stage: string;
  readonly wave: WavePlace;
  readonly chunks: number;
  readonly parallelism: number;
  readonly pods: PodClass;
  readonly root: { readonly name: string; readonly uid: string };
  /** Seconds that the launch has left. */
  readonly seconds: number;
}

/** Seconds after its end at which Kubernetes removes a Job that nobody removed: the last resort. */
const LAST_RESORT = 86_400;

/** The Job of a wave: one index for each chunk. What becomes of a failed index is decided by us, so none is tried again. */
export function waveJob({ settings, launch, stage, wave, chunks, parallelism, pods, root, seconds }: WaveJob): V1Job {
  const own = {
    ...runLabels(settings.installation, launch.plan),
    [labels.stage]: stageLabel(stage),
    [labels.wave]: base32(wave.digest),
    [labels.launch]: launch.id,
  };
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name: jobName(launch.plan, stage, wave.digest),
      namespace: settings.namespace,
      labels: own,
      annotations: { [annotations.plan]: launch.plan, [annotations.stage]: stage, [annotations.wavePath]: wave.path, [annotations.wave]: wave.digest, [annotations.by]: launch.by, [annotations.why]: launch.why },
      ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: root.name, uid: root.uid, controller: false, blockOwnerDeletion: false }],
    },
    spec: {
      completionMode: 'Indexed',
      completions: chunks,
      parallelism,
      backoffLimitPerIndex: 0,
      podReplacementPolicy: 'Failed',
      // A pod that the cluster takes away is replaced by the cluster, also while we are dead. Everything else ends the index.
      podFailurePolicy: { rules: [{ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] }, { action: 'FailIndex', onExitCodes: { operator: 'NotIn', values: [0] } }] },
      activeDeadlineSeconds: Math.max(1, Math.floor(seconds)),
      ttlSecondsAfterFinished: LAST_RESORT,
      template: { metadata: { labels: { ...own, [labels.network]: pods.network } }, spec: podSpec(settings, pods, wave) },
    },
  };
}

/** The ConfigMap that owns every object of a run: removing it removes them. It holds nothing but who drives the run: the epoch of the lease. */
export function runRoot(settings: Settings, launch: Launch, epoch: number): V1ConfigMap {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: rootName(settings.installation, launch.plan),
      namespace: settings.namespace,
      labels: runLabels(settings.installation, launch.plan),
      annotations: { [annotations.plan]: launch.plan, [annotations.root]: rootDigest(settings.installation, launch.plan), [annotations.epoch]: String(epoch) },
    },
  };
}

function runLabels(installation: string, plan: string): { [name: string]: string } {
  return { [labels.managedBy]: 'headgate', [labels.installation]: installation, [labels.plan]: base32(plan) };
}
