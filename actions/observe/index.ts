import { observePullRequests } from '../../runner/commands/forge/observe.ts';
import { snapshotsText } from '../../runner/commands/forge/snapshots.ts';
import { tipPolicy } from '../../runner/commands/forge/tip-policy.ts';
import { forgeOf } from '../forge.ts';
import { originOf } from '../origin.ts';
import { act } from '../shell.ts';
import { storeOf, writtenStore } from '../stores.ts';
import { trustIn } from '../trust.ts';

await act(async (job) => {
  const { context } = job;
  const [trust, forge, store] = [trustIn(job), await forgeOf(job), await writtenStore(job)];
  const [hidden, hiddenMain] = [await storeOf(job, 'private-staging'), await storeOf(job, 'private-store')];
  const open = await forge.openPullRequests();
  const policy = await tipPolicy({ forge, origin: originOf(job), path: context.path, signal: context.signal });
  const snapshots = await observePullRequests({ store, main: (await storeOf(job, 'store')) ?? store, ...(hidden === undefined ? {} : { private: { store: hidden, main: hiddenMain ?? hidden } }), trust, only: new Set(open.map(({ number }) => number)), policy, now: Date.now() });
  job.output('snapshot', snapshotsText(snapshots));
  context.out(`${open.length} open, ${snapshots.length} of them approved for something`);
  return 0;
});
