import { forgeOf } from '../forge.ts';
import { act } from '../shell.ts';

await act(async (job) => {
  const forge = await forgeOf(job);
  const number = Number(job.input('pr'));
  const pullRequest = await forge.pullRequest(number);
  if (pullRequest === undefined) throw new Error(`there is no pull request ${number}`);
  const { author } = pullRequest;
  job.output('author', `${author.id}:${author.login}`);
  job.output('writer', String(['write', 'maintain', 'admin'].includes(await forge.role(author))));
  return 0;
});
