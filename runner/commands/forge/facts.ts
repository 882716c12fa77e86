import type { Forge, PullRequest } from '../../forge/forge.ts';
import type { PullRequestFact } from '../../gate/facts.ts';
import type { Account } from '../../model/approval.ts';

/** A pull request as the gate looks at it, or why it cannot be looked at. */
export type PullRequestRead = { readonly fact: PullRequestFact; readonly pullRequest: PullRequest } | { readonly refused: readonly string[] };

/** Reads a pull request and everybody who had a hand in it, now. `dispatcher`: who started the workflow that asks. */
export async function readPullRequest(forge: Forge, number: number, dispatcher: Account | undefined): Promise<PullRequestRead> {
  const pullRequest = await forge.pullRequest(number);
  if (pullRequest === undefined) return { refused: [`there is no pull request ${number}`] };
  const { accounts, truncated } = await forge.contributors(pullRequest);
  // The forge does not say who made the others, and one of them might be who approves.
  if (truncated) return { refused: [`the pull request ${number} has more commits than the forge lists, so that it is not known who made them: make it one commit, or fewer than 250`] };
  const { state, draft, headSha, base, author } = pullRequest;
  const others = [...accounts, ...(dispatcher === undefined ? [] : [dispatcher])].map(({ id, login }) => ({ id, login }));
  return { pullRequest, fact: { number, state, draft, headSha, base: { branch: base.branch, isDefault: base.isDefault }, author: { id: author.id, login: author.login }, others } };
}

/** Why nothing is started for a pull request in this state; the gate says the same again. */
export function stateReasons({ number, state, draft, base }: PullRequestFact): string[] {
  return [
    ...(state === 'open' ? [] : [`the pull request ${number} is ${state}`]),
    ...(draft ? [`the pull request ${number} is a draft`] : []),
    ...(base.isDefault ? [] : [`the pull request ${number} is to be merged into ${base.branch}, which is not the default branch`]),
  ];
}
