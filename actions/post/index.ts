import { summary } from '@actions/core';
import { readReport } from '../../runner/commands/forge/handed.ts';
import { post } from '../../runner/commands/forge/post.ts';
import { forgeOf } from '../forge.ts';
import { act } from '../shell.ts';

await act(async (job) => {
  const pullRequest = Number(job.input('pr'));
  const report = readReport(job.text('report'), { base: job.input('base-sha'), head: job.input('head-sha'), pullRequest });
  const preview = job.optional('preview');
  const posted = await post({ forge: await forgeOf(job), pullRequest, report, page: `${job.run.server}/${job.run.repository}/actions/runs/${job.run.id}`, ...(preview === undefined ? {} : { preview }) });
  await summary.addRaw(posted.summary).write();
  job.context.out(posted.did);
  return 0;
});
