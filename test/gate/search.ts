import { nameOf, planOf, start, startsSighted, successors, type State } from './model.ts';
import type { Modules } from './world.ts';

/** How far a search came, and the first path to something that must not be. */
export interface Search {
  readonly states: number;
  readonly transitions: number;
  /** Ways to begin to run; and how many of them a runner that asks the forge would go. */
  readonly running: number;
  readonly runningSighted: number;
  readonly broken?: string;
}

/** Every state that can be reached in so many events, each looked at once. */
export function search(m: Modules, depth: number): Search {
  const seen = new Set([nameOf(start)]);
  let frontier: readonly (readonly [state: State, path: string])[] = [[start, '']];
  let [transitions, running, runningSighted] = [0, 0, 0];
  for (let step = 0; step < depth; step += 1) {
    const found: (readonly [State, string])[] = [];
    for (const [state, path] of frontier) {
      for (const [event, next] of successors(m, state)) {
        transitions += 1;
        let wrong = event === 'dispatch' ? wrongDispatch(state) : undefined;
        const begun = event === 'run' ? next.launches.find((launch, i) => launch !== state.launches[i]) : undefined;
        if (begun !== undefined) {
          running += 1;
          const sighted = startsSighted(m, state, { ...begun, state: 'queued' });
          if (sighted) runningSighted += 1;
          wrong = wrongRun(state, begun.plan, sighted);
        }
        if (wrong !== undefined) return { states: seen.size, transitions, running, runningSighted, broken: `${path}, ${event}: ${wrong}` };
        const name = nameOf(next);
        if (seen.has(name)) continue;
        seen.add(name);
        if (step + 1 < depth) found.push([next, path === '' ? event : `${path}, ${event}`]);
      }
    }
    frontier = found;
  }
  return { states: seen.size, transitions, running, runningSighted };
}

/** What must hold when an approval is signed, said without the gate: only ada may approve, by a click, what she was asked to. */
function wrongDispatch(state: State): string | undefined {
  if (!state.open || state.draft || state.retargeted) return 'signed for a pull request that is closed, a draft, or for another branch';
  if (state.late) return 'signed with an end that is past';
  if (state.policy === 1) return 'signed although nobody may approve any more';
  if (state.pushers !== '') return 'signed although whoever approves pushed';
  return state.workflows.some((workflow) => workflow.clicked === 'ada' && workflow.plan === planOf(state)) ? undefined : 'signed without a click of ada for exactly this proposal';
}

/** What must hold when something begins to run. */
function wrongRun(state: State, plan: string, sighted: boolean): string | undefined {
  if (state.late) return 'it runs although its approval expired';
  if (state.policy === 1) return 'it runs although the policy lets nobody approve';
  if (!state.approvals.some((given) => !given.forged && given.plan === plan && given.approvers.some(({ login, via }) => login === 'ada' && via === 'environment') && given.pushers === '')) return `the plan ${plan} runs without an approval of it`;
  if (sighted && (!state.open || state.draft || state.retargeted || state.pushers !== '')) return 'it runs although the pull request does not want it any more';
  return undefined;
}
