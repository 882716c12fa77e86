import { requestsJob } from '../../runner/commands/forge/upkeep/jobs.ts';
import { forgeOf } from '../forge.ts';
import { act } from '../shell.ts';

await act(async (job) => {
  const issue = job.optional('issue');
  job.output('changes', await requestsJob(job.context, { path: job.input('path'), forge: await forgeOf(job), ...(issue === undefined ? {} : { first: Number(issue) }) }));
  return 0;
});
