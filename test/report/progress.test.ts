import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { RunEvent, WorkerStatus } from '../../runner/model/stored.ts';
import { progress } from '../../runner/report/progress.ts';

const at = '2026-01-01T00:00:00.000Z';
const started: RunEvent = { at, type: 'run-started', plan: 'p', launch: 'l', analysis: `a ${'long '.repeat(30)}name`, tasks: 3 };

/** What each write to a terminal held, over two redraws. */
function writes(t: TestContext, columns: number): string[] {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const written: string[] = [];
  const shown = progress({ how: 'terminal', out: () => assert.fail('stdout is for programs'), err: (text) => void written.push(text), colour: false, columns, place: (_, stage, unit) => `${stage} ${unit}` });
  shown.event(started);
  shown.event({ at, type: 'task', plan: 'p', stage: 'first', unit: 0, state: 'running' });
  t.mock.timers.tick(100);
  t.mock.timers.tick(100);
  shown.close();
  return written;
}

for (const columns of [20, 60, 200]) {
  test(`the status area is redrawn in one write, never wraps at ${columns} columns, and is gone at the end`, (t) => {
    const [first, second, last, ...more] = writes(t, columns);
    assert.deepEqual(more, []);
    assert.ok(second?.startsWith('\u001b[2A'), 'over the old lines, not after an empty area');
    for (const text of [first, second]) for (const line of (text ?? '').replaceAll(/\u001b\[\d*[A-Z]/g, '').split('\n')) assert.ok(line.length < columns, line);
    assert.equal(last, '\u001b[2A\u001b[J');
  });
}

const workers: readonly WorkerStatus[] = [
  { node: 'node-1', pods: 2, requested: { cpu: 2.1, memory: 1280 }, used: { cpu: 0.44, memory: 96.6 }, chunks: [{ stage: 'smooth', chunk: 'b'.repeat(64) }, { stage: 'first', chunk: 'a'.repeat(64) }] },
  { node: 'node-2', pods: 5, requested: { cpu: 5, memory: 512 }, chunks: [...'cdef0'].map((letter) => ({ stage: 'first', chunk: letter.repeat(64) })) },
];

test('the status area names the nodes of a run in a cluster with the chunks in hand, and plain lines say how many', (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const [terminal, plain] = (['terminal', 'plain'] as const).map((how) => {
    const written: string[] = [];
    const shown = progress({ how, out: () => assert.fail('stdout is for programs'), err: (text) => void written.push(text), colour: false, columns: 200, place: (_, stage, unit) => `${stage} ${unit}` });
    shown.event({ ...started, analysis: 'grid' });
    shown.workers(workers);
    t.mock.timers.tick(how === 'terminal' ? 100 : 5000);
    shown.workers([]);
    t.mock.timers.tick(how === 'terminal' ? 100 : 5000);
    shown.close();
    return written;
  }) as [string[], string[]];
  const lines = (text = ''): string[] => text.replaceAll(/\u001b\[\d*[A-Z]/g, '').trimEnd().split('\n').slice(1);
  assert.deepEqual(lines(terminal[0]), [
    '  node-1: 2 pods, asked for 2.1 CPU, 1,280 MiB (tasks use 0.4 CPU, 97 MiB); first aaaaaaaa, smooth bbbbbbbb',
    '  node-2: 5 pods, asked for 5.0 CPU, 512 MiB; first cccccccc dddddddd eeeeeeee ffffffff and 1 more',
  ]);
  assert.deepEqual(lines(terminal[1]), []);
  assert.match(plain[1] ?? '', /^grid {2}0\/3 .* {2}7 pods on 2 nodes\n$/);
  assert.doesNotMatch(plain[2] ?? '', /pods/);
});
