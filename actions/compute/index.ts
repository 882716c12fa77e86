import { compute } from '../../runner/commands/forge/compute.ts';
import { act } from '../shell.ts';

await act(async (job) => {
  const { context, optional, run, output } = job;
  const [number, previousHead, policy, author, token] = [optional('pr'), optional('previous-head'), optional('policy-sha'), optional('author'), job.secret('token')];
  const url = `${run.server}/${run.repository}`;
  const [id = '', login = ''] = author?.split(':') ?? [];
  const { report, plans } = await compute({
    // Without encryption only on one machine, where tests are: a token would be seen on the way.
    origin: { url, transports: [/^http:\/\/(localhost|127\.0\.0\.1)(:|\/)/.test(url) ? 'http' : 'https'], ...(token === undefined ? {} : { token }) },
    base: job.input('base-sha'),
    head: job.input('head-sha'),
    ...(policy === undefined ? {} : { policy }),
    ...(previousHead === undefined ? {} : { previousHead }),
    ...(number === undefined ? {} : { pullRequest: Number(number) }),
    ...(author === undefined ? {} : { author: { id: Number(id), login } }),
    path: context.path,
    signal: context.signal,
  });
  output('report', report);
  output('plans', plans);
  return 0;
});
