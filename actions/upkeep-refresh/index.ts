import { refreshJob } from '../../runner/commands/forge/upkeep/jobs.ts';
import { act } from '../shell.ts';
import { storeOf } from '../stores.ts';

await act(async (job) => {
  const [only, main, staging] = [job.optional('dataset'), await storeOf(job, 'store'), await storeOf(job, 'staging')];
  const memory = staging ?? main;
  const { changes, sample } = await refreshJob(job.context, { path: job.input('path'), ...(only === undefined ? {} : { only }), ...(main === undefined ? {} : { main }), ...(memory === undefined ? {} : { memory }) });
  job.output('changes', changes);
  job.output('sample', sample);
  return 0;
});
