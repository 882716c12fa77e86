import type { RunStatus } from '../model/stored.ts';

type Kind = 'gauge' | 'counter' | 'info';
type Samples = readonly (readonly [labels: { readonly [name: string]: string }, value: number])[];

/** A text of the form OpenMetrics (openmetrics.io, version 1.0.0) that grows by a family of numbers at a time. */
export function metricsText(): { family(name: string, type: Kind, help: string, samples: Samples): void; end(): string } {
  const families: string[] = [];
  return {
    family: (name, type, help, samples) => {
      const suffix = { gauge: '', counter: '_total', info: '_info' }[type];
      families.push(`# TYPE ${name} ${type}\n# HELP ${name} ${help}\n${samples.map(([labels, value]) => `${name}${suffix}{${Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`).join(',')}} ${value}\n`).join('')}`);
    },
    end: () => `${families.join('')}# EOF\n`,
  };
}

/** A status as OpenMetrics text, for whoever scrapes files: it says nothing that the status does not. */
export function openMetrics(status: RunStatus): string {
  const run = { plan: status.plan, analysis: status.analysis };
  const { family, end } = metricsText();
  family('headgate_run', 'info', 'The run of a plan.', [[{ ...run, launch: status.launch, state: status.state, ...(status.outcome === undefined ? {} : { outcome: status.outcome }) }, 1]]);
  family('headgate_tasks', 'gauge', 'Tasks by stage and state.', status.stages.flatMap(({ id, counts }) => Object.entries(counts).map(([state, count]) => [{ ...run, stage: id, state }, count] as const)));
  family('headgate_executed_tasks', 'counter', 'Tasks that this launch executed.', [[run, status.ran]]);
  family('headgate_cached_tasks', 'counter', 'Tasks whose record was there.', [[run, status.cached]]);
  family('headgate_capacity_tasks', 'gauge', 'Tasks at a time that are allowed.', [[run, status.capacity.jobs]]);
  if (status.workers !== undefined) {
    const workers = status.workers.map((worker) => [{ ...run, node: worker.node }, worker] as const);
    family('headgate_worker_pods', 'gauge', 'Pods of the run by node.', workers.map(([labels, { pods }]) => [labels, pods]));
    family('headgate_worker_requested_processors', 'gauge', 'Processors that its pods asked for.', workers.map(([labels, { requested }]) => [labels, requested.cpu]));
    family('headgate_worker_requested_memory_bytes', 'gauge', 'Memory that its pods asked for.', workers.map(([labels, { requested }]) => [labels, requested.memory * 2 ** 20]));
    family('headgate_worker_used_processors', 'gauge', 'Processors that as many tasks have used so far, on average.', workers.flatMap(([labels, { used }]) => (used === undefined ? [] : [[labels, used.cpu]])));
    family('headgate_worker_used_memory_bytes', 'gauge', 'Memory that as many tasks have used so far, on average.', workers.flatMap(([labels, { used }]) => (used === undefined ? [] : [[labels, used.memory * 2 ** 20]])));
  }
  family('headgate_stage_paused', 'gauge', 'Whether a stage starts nothing new.', status.stages.map(({ id, paused }) => [{ ...run, stage: id }, paused ? 1 : 0] as const));
  family('headgate_status_updated_seconds', 'gauge', 'When this was written.', [[run, Date.parse(status.updated) / 1000]]);
  return end();
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
