import { unpackChanges } from '../../runner/commands/forge/upkeep/changes.ts';
import { proposeChanges } from '../../runner/commands/forge/upkeep/propose-changes.ts';
import { forgeOf } from '../forge.ts';
import { act } from '../shell.ts';

await act(async (job) => {
  const changes = [job.optional('refresh'), job.optional('requests'), job.optional('checks')].flatMap((packed) => (packed === undefined ? [] : [unpackChanges(packed)]));
  const done = await proposeChanges(await forgeOf(job), changes, { whole: job.optional('whole') === 'true' });
  job.context.out(JSON.stringify(done));
  return 0;
});
