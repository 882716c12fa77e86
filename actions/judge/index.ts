import { judge } from '../../runner/commands/forge/judge-group.ts';
import { tipPolicy } from '../../runner/commands/forge/tip-policy.ts';
import { forgeOf } from '../forge.ts';
import { originOf } from '../origin.ts';
import { act } from '../shell.ts';
import { lookupStores } from '../stores.ts';
import { trustIn } from '../trust.ts';

await act(async (job) => {
  const { context } = job;
  const policy = await tipPolicy({ forge: await forgeOf(job), origin: originOf(job), path: context.path, signal: context.signal });
  const about = { base: job.input('base-sha'), head: job.input('head-sha') };
  job.output('report', await judge({ report: job.text('report'), plans: job.text('plans'), about, stores: await lookupStores(job), trust: trustIn(job), policy }));
  return 0;
});
