import { unpackChanges } from '../../runner/commands/forge/upkeep/changes.ts';
import { proposeChanges } from '../../runner/commands/forge/upkeep/propose-changes.ts';
import { forgeOf } from '../forge.ts';
import { act } from '../shell.ts';

await act(async (job) => {
  const changes = ['refresh', 'requests', 'checks'].flatMap((name) => (job.optional(name) === undefined ? [] : [unpackChanges(job.text(name))]));
  const done = await proposeChanges(await forgeOf(job), changes, { whole: job.optional('whole') === 'true' });
  job.context.out(JSON.stringify(done));
  return 0;
});
