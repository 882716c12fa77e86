import type { Forge } from '../../forge/forge.ts';
import type { Repairs } from './reconcile.ts';
import { PLAN_WORKFLOW, readRunTitle, RUN_WORKFLOW, runInputs, STEER_WORKFLOW, type RunRequest } from './request.ts';

/** What was done. */
export interface Repaired {
  readonly dispatched: readonly { readonly workflow: string; readonly inputs: { readonly [name: string]: string } }[];
  readonly cancelled: readonly number[];
}

/** Pull requests that are planned in one turn: whoever opens hundreds must not keep what is to be cancelled waiting. The others come next. */
const PLANS_IN_A_TURN = 25;
/** Letters of digests that one input of a workflow holds. */
const INPUT = 60_000;

/**
 * Does what the reconciler found to be amiss, with the right to start and cancel workflows and no other. What is already
 * under way is not started again.
 */
export async function repair(forge: Forge, { plan, proposals, run, keep }: Repairs): Promise<Repaired> {
  const dispatched: Repaired['dispatched'][number][] = [];
  const cancelled: number[] = [];
  const start = async (workflow: string, inputs: { readonly [name: string]: string }): Promise<void> => {
    await forge.dispatch(workflow, inputs);
    dispatched.push({ workflow, inputs });
  };
  const running = proposals.length === 0 ? [] : (await forge.liveRuns(RUN_WORKFLOW)).flatMap((run) => {
    const request = readRunTitle(run.title);
    return request === undefined ? [] : [{ ...run, request }];
  });
  for (const now of proposals) {
    for (const { id, waiting, request } of running.filter((one) => one.request.pullRequest === now.pullRequest)) {
      if (!waiting || (request.proposal === now.proposal && request.headSha === now.headSha)) continue;
      // Pushed, and the proposal is the same: what was approved stands, and is asked for at the new commit.
      const next: RunRequest | undefined = request.proposal === now.proposal ? { ...request, baseSha: now.baseSha, headSha: now.headSha } : undefined;
      if (next !== undefined && !running.some((other) => other.id !== id && isSame(other.request, next))) await start(RUN_WORKFLOW, runInputs(next));
      await forge.cancelRun(id);
      cancelled.push(id);
    }
  }
  // A command that a run was started for was heard, whatever came of it: who wants another gives another.
  const heard = run.length === 0 ? [] : [...(await forge.newestRuns(RUN_WORKFLOW)).flatMap((title) => readRunTitle(title) ?? []), ...running.map(({ request }) => request)];
  for (const { comment, ...request } of run) {
    const isOfIt = ({ evidence }: Pick<RunRequest, 'evidence'>): boolean => evidence.some(({ kind, id }) => kind === 'comment' && id === comment);
    if (heard.some((one) => one.pullRequest === request.pullRequest && one.headSha === request.headSha && isOfIt(one))) continue;
    // Asked for at the new commit just now.
    if (running.some((one) => one.waiting && one.request.proposal === request.proposal && isOfIt(one.request))) continue;
    await start(RUN_WORKFLOW, runInputs({ ...request, evidence: [{ kind: 'comment', id: comment }] }));
  }
  for (const { pullRequest, headSha, plans } of keep) {
    const list = plans.join(',');
    if (list.length <= INPUT) await start(STEER_WORKFLOW, { pr: String(pullRequest), action: 'keep', by: `head:${headSha}`, plans: list });
  }
  const planning = plan.length === 0 ? [] : await forge.liveRuns(PLAN_WORKFLOW);
  for (const { pullRequest, baseSha, headSha } of plan.filter((one) => !planning.some(({ title }) => title === `plan of pull request ${one.pullRequest}`)).slice(0, PLANS_IN_A_TURN)) {
    await start(PLAN_WORKFLOW, { pr: String(pullRequest), base_sha: baseSha, head_sha: headSha });
  }
  return { dispatched, cancelled };
}

function isSame(a: RunRequest, b: RunRequest): boolean {
  return JSON.stringify(runInputs(a)) === JSON.stringify(runInputs(b));
}
