import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePod } from './pod.ts';

test('good and failing tasks of a chunk: each has its verdict, the summary names all, and the pod ends well', async (t) => {
  const pod = makePod(t);
  const chunk = await pod.chunk([{}, { script: 'echo "cannot do it" >&2; exit 3' }, { script: 'cat in/a.txt in/b.txt > out/text.txt', inputs: { 'a.txt': 'one\n', 'b.txt': 'two\n' } }, { script: 'true' }, { step: { command: ['no-such-program'] } }]);
  assert.deepEqual(await pod.run(), { shim: 0, agent: 0 });
  const [good, , joined] = chunk.tasks;
  assert.ok(good && joined);
  assert.equal(await pod.output(good), 'input of 0\n');
  assert.equal(await pod.output(joined), 'one\ntwo\n');
  const record = await pod.record(good);
  assert.deepEqual(record?.realisation, { image: `example.org/lab/tools@sha256:${'e'.repeat(64)}`, platform: record?.realisation.platform, isolation: 'container' });
  const [outcome] = pod.outcomes();
  assert.deepEqual(outcome?.tasks.map((task) => (task.state === 'done' ? (task.outcome.ok ? 'ok' : `${task.outcome.class}: ${task.outcome.reason}`) : task.state)), ['ok', 'user: exit code 3', 'ok', 'output: output text was not produced: the command ended well but out/text.txt does not exist', 'environment: cannot start no-such-program: ENOENT']);
  assert.deepEqual(pod.attempts().map((attempt) => attempt.unit).sort(), [1, 3, 4]);
  assert.match(pod.attempts().find((attempt) => attempt.unit === 1)?.tail ?? '', /cannot do it/);

  // Once more in the same pod: everything that has a record is done without a command.
  const lone = makePod(t, { url: pod.storeRoot, env: {}, store: pod.store, folder: pod.storeRoot });
  await lone.chunk([{}]);
  const agent = lone.startAgent();
  const shim = lone.startShim();
  assert.equal(await shim.ended, 0);
  agent.signal('SIGTERM');
  assert.equal(await agent.ended, 0);
  assert.equal(shim.printed(), '');
  assert.deepEqual(pod.outcomes().flatMap(({ tasks }) => tasks.flatMap((task) => (task.state === 'done' && task.outcome.ok ? [task.outcome.cached] : []))).sort(), [false, false, true]);
});
