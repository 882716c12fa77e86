import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plan, type Repository } from './repository.ts';
import { saidBy, type JobRan } from './workflow.ts';

/** Somebody comments, and W3 starts what it asks for; answers the inputs of what was started last. */
export async function say(one: Repository, by: string, body: string): Promise<{ readonly [name: string]: string }> {
  const id = await one.place.people.comment(by, one.number, body);
  const jobs = await one.workflow('command.yml', { event: 'issue_comment', payload: { comment: { id, body }, issue: { number: one.number, pull_request: {} } } });
  assert.equal(jobs['command']?.result, 'success', saidBy(jobs));
  return (await one.place.people.dispatches()).at(-1)?.inputs ?? {};
}

/** Plans, and gives the command that approves it. */
export async function commanded(one: Repository, by = 'ada'): Promise<{ readonly [name: string]: string }> {
  const { jobs, report } = await plan(one);
  assert.ok(report.proposal, saidBy(jobs));
  const inputs = await say(one, by, `/run ${report.proposal.digest}`);
  assert.equal(inputs['proposal'], report.proposal.digest);
  return inputs;
}

/** Documents of a store below a folder, by path. */
export function written(store: string, folder: string): { readonly [path: string]: string } {
  const root = join(store, folder);
  if (!existsSync(root)) return {};
  return Object.fromEntries(readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => [join(entry.parentPath, entry.name).slice(root.length + 1), readFileSync(join(entry.parentPath, entry.name), 'utf8')]));
}

/** What became of each job. */
export function results(jobs: { readonly [job: string]: JobRan }): string {
  return Object.entries(jobs).map(([id, { result }]) => `${id} ${result}`).join(', ');
}

/** W5. */
export async function reconcile(one: Repository): Promise<{ readonly [job: string]: JobRan }> {
  const jobs = await one.workflow('reconcile.yml', { event: 'schedule' });
  assert.equal(results(jobs), 'observe success, reconcile success, repair success', saidBy(jobs));
  return jobs;
}

/** W7 for a group that ends with the pull request; answers its jobs and what the checks of the group say. */
export async function mergeGate(one: Repository, group: string): Promise<{ readonly jobs: { readonly [job: string]: JobRan }; readonly checks: { readonly [name: string]: string | null } }> {
  const jobs = await one.workflow('merge-gate.yml', { event: 'workflow_run', payload: { workflow_run: { event: 'merge_group', head_sha: group, head_branch: `gh-readonly-queue/main/pr-${one.number}-${one.base}` } } });
  return { jobs, checks: Object.fromEntries([...one.place.world.checks.values()].filter(({ sha }) => sha === group).map(({ name, conclusion }) => [name, conclusion])) };
}

/** A check of the head as the forge shows it. */
export function check({ place, number }: Repository, name: string): { readonly conclusion: string | null; readonly title: string | null } | undefined {
  const sha = place.world.issues.get(number)?.pull?.head.sha;
  return [...place.world.checks.values()].find((one) => one.name === name && one.sha === sha);
}
