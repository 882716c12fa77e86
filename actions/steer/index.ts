import { steer } from '../../runner/commands/forge/steer.ts';
import { readSteering } from '../../runner/commands/forge/steering.ts';
import { forgeOf } from '../forge.ts';
import { act } from '../shell.ts';
import { storeOf, writtenStore } from '../stores.ts';
import { trustIn } from '../trust.ts';

await act(async (job) => {
  const [by, plans] = [job.optional('by'), job.optional('plans')];
  const steering = readSteering({ action: job.input('action'), ...(by === undefined ? {} : { by }), ...(plans === undefined ? {} : { plans }) });
  const hidden = await storeOf(job, 'private-staging');
  const { wishes, cancelled, nothing } = await steer({ forge: await forgeOf(job), stores: [await writtenStore(job), ...(hidden === undefined ? [] : [hidden])], trust: trustIn(job), pullRequest: Number(job.input('pr')), steering, now: Date.now() });
  job.context.out([...(nothing === undefined ? [] : [`nothing to do: ${nothing}`]), ...wishes.map(({ launch, action }) => `${action}: launch ${launch}`), ...cancelled.map((id) => `cancelled run ${id}`)].join('\n') || 'nothing to do');
  return 0;
});
