import { recordJob } from '../../runner/commands/forge/upkeep/jobs.ts';
import { act } from '../shell.ts';
import { storeOf } from '../stores.ts';

await act(async (job) => {
  const store = await storeOf(job, 'store');
  if (store === undefined) throw new Error('the job is not told where verdicts are kept: set the variable HEADGATE_STORE');
  job.output('changes', await recordJob(job.context, { store, tests: job.text('tests'), verified: job.text('verified'), sample: job.input('sample'), now: Date.now() }));
  return 0;
});
