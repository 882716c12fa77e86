import type { LiveRun } from '../forge.ts';
import { ForgeError } from '../forge-error.ts';
import { type GitHub, unlessAbsent } from './client.ts';
import { idOf } from './ids.ts';

/** States of a run that is not finished. GitHub lists by one state at a time; without any, the newest thousand would hide what waits. */
const LIVE = ['requested', 'queued', 'pending', 'waiting', 'in_progress'] as const;

/** Starts a workflow of the default branch. */
export async function dispatch(hub: GitHub, workflow: string, inputs: { readonly [name: string]: string }): Promise<void> {
  const { data } = await hub.request('GET /repos/{owner}/{repo}', hub.at);
  await hub.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', { ...hub.at, workflow_id: workflow, ref: data.default_branch, inputs: { ...inputs } });
}

/** Runs of a workflow that are not finished. */
export async function liveRuns(hub: GitHub, workflow: string): Promise<LiveRun[]> {
  const found = new Map<number, LiveRun>();
  for (const status of LIVE) {
    const runs = await hub.paginate('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', { ...hub.at, workflow_id: workflow, status, per_page: 100 });
    for (const run of runs) found.set(idOf(run.id), { id: idOf(run.id), attempt: run.run_attempt ?? 1, title: run.display_title, waiting: run.status !== 'in_progress', url: run.html_url });
  }
  return [...found.values()].sort((a, b) => a.id - b.id);
}

/** Titles of the newest runs of a workflow. */
export async function newestRuns(hub: GitHub, workflow: string): Promise<string[]> {
  const { data } = await hub.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', { ...hub.at, workflow_id: workflow, per_page: 100 });
  return data.workflow_runs.map((run) => run.display_title);
}

/** Cancels a run; 409 says that it has ended. */
export async function cancelRun(hub: GitHub, id: number): Promise<boolean> {
  try {
    await unlessAbsent(hub.request('POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel', { ...hub.at, run_id: id }));
  } catch (error) {
    if (!(error instanceof ForgeError) || error.trouble !== 'conflict') throw error;
  }
  return true;
}
