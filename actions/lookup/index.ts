import { lookup } from '../../runner/commands/forge/compute.ts';
import { act } from '../shell.ts';
import { storeOf } from '../stores.ts';

await act(async (job) => {
  const [number, main, staging] = [job.optional('pr'), await storeOf(job, 'store'), await storeOf(job, 'staging')];
  const [hidden, hiddenStaging] = [await storeOf(job, 'private-store'), await storeOf(job, 'private-staging')];
  if (main === undefined) throw new Error('the job is not told where results are: set the variable HEADGATE_STORE');
  const about = { base: job.input('base-sha'), head: job.input('head-sha'), ...(number === undefined ? {} : { pullRequest: Number(number) }) };
  job.output('report', await lookup({ report: job.text('report'), plans: job.text('plans'), about, stores: { main, ...(staging === undefined ? {} : { staging }), ...(hidden === undefined ? {} : { private: { main: hidden, ...(hiddenStaging === undefined ? {} : { staging: hiddenStaging }) } }) }, writer: job.optional('writer') === 'true' }));
  return 0;
});
