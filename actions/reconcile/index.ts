import { reconcile } from '../../runner/commands/forge/reconcile.ts';
import { repairsText } from '../../runner/commands/forge/repairs-text.ts';
import { readSnapshots } from '../../runner/commands/forge/snapshots.ts';
import { forgeOf } from '../forge.ts';
import { act } from '../shell.ts';

await act(async (job) => {
  const snapshots = readSnapshots(job.optional('snapshot') === undefined ? '' : job.text('snapshot'));
  job.output('repairs', repairsText(await reconcile({ forge: await forgeOf(job), snapshots })));
  return 0;
});
