import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cluster } from '../../../runner/execute/kubernetes/cluster.ts';
import { capacity, type PendingPods } from '../../../runner/execute/kubernetes/pending.ts';
import { fakeAgent } from '../../double/agent.ts';
import { doubleFor, runOnDouble } from '../../double/double.ts';
import { latticeStudy, planned } from '../../double/studies.ts';

const without = (count: number): PendingPods => ({ stuck: new Map(), unschedulable: { count, example: undefined } });

test('what a cluster holds is learnt from pods that find no node, and anew when more find one', () => {
  const room = capacity();
  room.note(10, without(0));
  assert.equal(room.pods, undefined);
  room.note(10, without(7));
  assert.equal(room.pods, 3);
  room.note(2, without(0));
  assert.equal(room.pods, 3, 'few are left: it says nothing about the cluster');
  room.note(5, without(0));
  assert.equal(room.pods, 5, 'it has grown');
  room.note(10, without(8));
  assert.equal(room.pods, 2, 'somebody else came');
  for (const [active, count] of [[0, 4], [4, 4]] as const) room.note(active, without(count));
  assert.equal(room.pods, 2);
});

test('where fewer pods find a node than were asked for, the chunks that follow are larger', async (t) => {
  const study = await planned(t, latticeStudy(16, 16));
  const sizes = new Map<string, number[]>();
  // The first pods go on once the others have been looked at.
  const looked = Promise.withResolvers<void>();
  let looks = 0;
  const double = await doubleFor(t, (store) => fakeAgent(store, { on: () => looked.promise.then(() => undefined), over: ({ stage, tasks }) => (sizes.set(stage, [...(sizes.get(stage) ?? []), tasks.length]), undefined) }), 2);
  // The double has no scheduler: its pods that wait are those that find no node.
  const wrap = (cluster: Cluster): Cluster => ({
    ...cluster,
    list: async (kind, selection, next) => {
      const page = await cluster.list(kind, selection, next);
      if (selection.fields === 'status.phase=Pending' && page.items.length > 0 && (looks += 1) === 5) looked.resolve();
      return selection.fields === 'status.phase=Pending' ? { ...page, items: page.items.map((view) => ({ ...view, unschedulable: '0/1 nodes are available' })) } : page;
    },
  });
  const report = await runOnDouble(double, study, { wrap, settings: { pods: 32 }, pace: { pending: 0, rest: 20 } });
  assert.equal(report.outcome, 'complete', report.trouble);
  const largest = (stage: string): number => Math.max(...(sizes.get(stage) ?? []));
  // Two chunks for each of 32 slots at first, apart from tasks that a busy machine handed over after the look; then for each of two.
  assert.equal(Math.min(...(sizes.get('take') ?? [])), 4);
  assert.ok(largest('take') < 64, JSON.stringify([...sizes]));
  assert.equal(largest('around'), 64, JSON.stringify([...sizes]));
});
