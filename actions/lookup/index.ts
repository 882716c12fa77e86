import { lookup } from '../../runner/commands/forge/compute.ts';
import { act } from '../shell.ts';
import { lookupStores } from '../stores.ts';

await act(async (job) => {
  const number = job.optional('pr');
  const about = { base: job.input('base-sha'), head: job.input('head-sha'), ...(number === undefined ? {} : { pullRequest: Number(number) }) };
  job.output('report', await lookup({ report: job.text('report'), plans: job.text('plans'), about, stores: await lookupStores(job), writer: job.optional('writer') === 'true' }));
  return 0;
});
