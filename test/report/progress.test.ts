import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { RunEvent } from '../../runner/model/stored.ts';
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
