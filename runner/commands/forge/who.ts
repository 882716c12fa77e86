import { ForgeError } from '../../forge/forge-error.ts';
import type { Forge } from '../../forge/forge.ts';
import type { Account } from '../../model/approval.ts';

/** Who contributes, and whether they may write here. */
export interface Who {
  readonly author: Account;
  readonly writer: boolean;
}

/** W2, the job `who`. Whom the forge does not tell of to a token like ours (a Gitea tells only administrators) is told what anybody is. */
export async function who(forge: Forge, number: number): Promise<Who> {
  const pullRequest = await forge.pullRequest(number);
  if (pullRequest === undefined) throw new Error(`there is no pull request ${number}`);
  const { id, login } = pullRequest.author;
  return { author: { id, login }, writer: await mayWrite(forge, { id, login }) };
}

async function mayWrite(forge: Forge, author: Account): Promise<boolean> {
  try {
    return ['write', 'maintain', 'admin'].includes(await forge.role(author));
  } catch (error) {
    if (error instanceof ForgeError && error.trouble === 'refused') return false;
    throw error;
  }
}
