import { guard } from '../../runner/commands/forge/guard.ts';
import { forgeOf } from '../forge.ts';
import { requestOf, starterOf } from '../request.ts';
import { act } from '../shell.ts';

await act(async (job) => {
  const guarded = await guard({ forge: await forgeOf(job), request: requestOf(job), dispatcher: starterOf(job) });
  if ('refused' in guarded) {
    job.context.err(guarded.refused.join('\n'));
    return 1;
  }
  const { author } = guarded.pullRequest;
  job.output('author', `${author.id}:${author.login}`);
  job.context.out(`by ${guarded.approvers.map(({ login, via }) => `${login} (${via})`).join(', ')}`);
  return 0;
});
