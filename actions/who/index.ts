import type { Account } from '../../runner/model/approval.ts';
import { ForgeError } from '../../runner/forge/forge-error.ts';
import type { Forge } from '../../runner/forge/forge.ts';
import { forgeOf } from '../forge.ts';
import { act } from '../shell.ts';

await act(async (job) => {
  const forge = await forgeOf(job);
  const number = Number(job.input('pr'));
  const pullRequest = await forge.pullRequest(number);
  if (pullRequest === undefined) throw new Error(`there is no pull request ${number}`);
  const { author } = pullRequest;
  job.output('author', `${author.id}:${author.login}`);
  job.output('writer', String(await mayWrite(forge, author)));
  return 0;
});

/** Whom a forge does not tell of to a token like ours (a Gitea tells only administrators) is told what anybody is. */
async function mayWrite(forge: Forge, author: Account): Promise<boolean> {
  try {
    return ['write', 'maintain', 'admin'].includes(await forge.role(author));
  } catch (error) {
    if (error instanceof ForgeError && error.trouble === 'refused') return false;
    throw error;
  }
}
