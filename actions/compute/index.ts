import { compute } from '../../runner/commands/forge/compute.ts';
import { originOf } from '../origin.ts';
import { authorOf } from '../request.ts';
import { act } from '../shell.ts';

await act(async (job) => {
  const { context, optional, output } = job;
  const [number, previousHead, policy, author] = [optional('pr'), optional('previous-head'), optional('policy-sha'), optional('author')];
  const { report, plans } = await compute({
    origin: originOf(job),
    base: job.input('base-sha'),
    head: job.input('head-sha'),
    ...(policy === undefined ? {} : { policy }),
    ...(previousHead === undefined ? {} : { previousHead }),
    ...(number === undefined ? {} : { pullRequest: Number(number) }),
    ...(author === undefined ? {} : { author: authorOf(author) }),
    path: context.path,
    signal: context.signal,
  });
  output('report', report);
  output('plans', plans);
  return 0;
});
