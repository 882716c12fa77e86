import type { Plan, StepDocument } from '../model/plan.ts';
import type { RunnerOffer } from '../model/stored.ts';
import { baseResources } from './resources.ts';

/** Why a runner cannot run a plan, each a phrase; empty when it can. What a task needs at least is compared, sizes of inputs are not known yet. */
export function unmetOffer(plan: Plan, steps: ReadonlyMap<string, StepDocument>, offer: RunnerOffer): string[] {
  const reasons = new Set<string>();
  for (const label of plan.runsOn) if (!offer.labels.includes(label)) reasons.add(`needs the label ${label}; it has ${offer.labels.join(', ') || 'none'}`);
  for (const { platform, network } of steps.values()) {
    if (platform !== 'any' && platform !== offer.platform) reasons.add(`needs ${platform}; it is ${offer.platform}`);
    if (!offer.networks.includes(network)) reasons.add(`needs the network class ${network}; it gives ${offer.networks.join(', ') || 'none at all'}`);
  }
  for (const stage of plan.stages) {
    const { cpu, memory, gpu } = baseResources(stage.resources);
    if (offer.gpu !== undefined && gpu > offer.gpu) reasons.add(`stage ${stage.id} needs ${gpu} GPU${gpu === 1 ? '' : 's'}; it has ${offer.gpu === 0 ? 'none' : offer.gpu}`);
    if (offer.memory !== undefined && memory > offer.memory) reasons.add(`stage ${stage.id} needs ${memory} MiB of memory; it gives a task ${offer.memory} at most`);
    if (offer.cpu !== undefined && cpu > offer.cpu) reasons.add(`stage ${stage.id} needs ${cpu} processors; it gives a task ${offer.cpu} at most`);
  }
  return [...reasons];
}
