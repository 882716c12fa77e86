import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { knownProgramsWith } from '../../../runner/declare/programs.ts';
import { localExecutor } from '../../../runner/execute/local/pool.ts';
import type { StepDocument } from '../../../runner/model/plan.ts';
import { orderOf } from '../../../runner/task/chunk.ts';
import { identify, ownerName } from '../../../runner/store/process-identity.ts';
import { makePod } from './pod.ts';

/** Prints what a command sees: arguments, environment, folder through links, document, descriptors, input, umask, signals, priority. */
const world = `exec > "$1"
echo arguments; for a; do printf '[%s]\\n' "$a"; done
echo environment; tr '\\0' '\\n' < /proc/$$/environ | sort
echo folder; find -L . ! -name log ! -path "./$1" -printf '%M %y %s %p\\n' | sed -E 's/^(d.{9} d) [0-9]+/\\1/' | sort -k4
echo document; cat inputs.json; echo
echo descriptors; ls /proc/$$/fd
echo "standard input $(readlink /proc/$$/fd/0)"
echo "umask $(umask)"
grep -E '^(SigBlk|SigIgn|SigCgt|Umask)' /proc/self/status
grep -E 'open files|processes|core file' /proc/$$/limits
echo "nice $(cut -d' ' -f19 /proc/$$/stat)"
echo "session $([ "$(cut -d' ' -f6 /proc/$$/stat)" = $$ ] && echo own)"
true
`;

test('a task prints the same world in a pod and on one machine, for the same key', async (t) => {
  const pod = makePod(t);
  const programs = Object.fromEntries(['sh', 'find', 'sort', 'cat', 'tr', 'readlink', 'cut', 'grep', 'sed', 'ls'].map((name) => [name, '*']));
  const odd = ['line\nbreak', '', ' " $HOME `id` \\ ', '--option=é', '{', '日本語', ';exit 9'];
  const step: Partial<StepDocument> = { environment: { programs }, command: ['sh', '{code}/world.sh', '{outputs.text}', '{inputs.given}', ...odd], env: { MODE: 'test', ODD: 'a=b\nc "d"' } };
  const code = `sha256:${await pod.store.putBlob(world)}`;
  const inputs = { 'given/line break ü.txt': 'small\n', 'given/other.txt': 'large '.repeat(200_000) };
  const chunk = await pod.chunk([{ step: { ...step, code: { 'world.sh': code } }, inputs }]);
  const [task] = chunk.tasks;
  assert.ok(task);
  const document = JSON.parse(Buffer.from((await pod.store.get(`steps/${task.step}.json`)) ?? '').toString()) as StepDocument;

  const executor = localExecutor({ store: { folder: pod.storeRoot }, owner: ownerName(identify(process.pid)), workRoot: join(pod.root, '../work'), jobs: 1, memory: undefined, gpus: 0, isolation: 'auto', programs: knownProgramsWith(undefined), onCorrupt: (digest) => assert.fail(digest) });
  t.after(() => executor.close());
  const here = await executor.start(orderOf(chunk, task), document, () => {}).outcome;
  assert.ok(here.ok, JSON.stringify(here));
  const local = await pod.output(task);
  for (const word of odd) assert.ok(local.includes(`[${word}]\n`), word);
  assert.match(local, /^descriptors\n0\n1\n10\n2\nstandard input \/dev\/null\numask 0022$/m);

  // The pod computes it again and compares: other bytes under one key would be a divergent attempt.
  await pod.chunk([{ step: { ...step, code: { 'world.sh': code } }, inputs, force: true }]);
  assert.deepEqual(await pod.run('--image', `example.org/host@sha256:${'f'.repeat(64)}`), { shim: 0, agent: 0 });
  const [divergent] = pod.attempts();
  if (divergent !== undefined) {
    const digest = divergent.outputs?.text?.digest.slice(7) as Parameters<typeof pod.store.readBlob>[0];
    assert.equal(Buffer.from((await pod.store.readBlob(digest)) ?? '').toString(), local);
  }
  assert.equal(divergent, undefined);
  assert.deepEqual(pod.outcomes().flatMap(({ tasks }) => tasks.map((one) => one.state === 'done' && one.outcome.ok && one.outcome.cached)), [true]);
});

test('a program that lies where PATH does not lead is found by scripts too', async (t) => {
  const pod = makePod(t);
  const { tasks } = await pod.chunk([{ script: 'node -p "process.argv[1]" word > out/text.txt', step: { environment: { programs: { sh: '*', node: '>=20' } } } }]);
  assert.deepEqual(await pod.run(), { shim: 0, agent: 0 });
  const [task] = tasks;
  assert.ok(task);
  assert.equal(await pod.output(task), 'word\n');
  assert.equal((await pod.record(task))?.realisation.programs?.['node'], process.versions.node);
});

test('programs of a step are asked for in the container, and what is too old is class environment', async (t) => {
  const pod = makePod(t);
  const { tasks } = await pod.chunk([
    { step: { environment: { programs: { sh: '*', cat: '>=8' } } } },
    { step: { environment: { programs: { cat: '>=999' } } } },
    { step: { environment: { programs: { 'no-such-program': '*' } } } },
  ]);
  const image = `example.org/host@sha256:${'f'.repeat(64)}`;
  assert.deepEqual(await pod.run('--image', image), { shim: 0, agent: 0 });
  const [first] = tasks;
  assert.ok(first);
  const { realisation } = (await pod.record(first)) ?? assert.fail('no record');
  assert.equal(realisation.image, image);
  assert.match(realisation.programs?.['cat'] ?? '', /^\d+\.\d+\.\d+$/);
  assert.equal(realisation.isolation, 'container');
  const reasons = pod.attempts().sort((a, b) => a.unit - b.unit).map((attempt) => `${attempt.class}: ${attempt.reason}`);
  assert.match(reasons[0] ?? '', /^environment: cat is \d+\.\d+\.\d+, >=999 is needed/);
  assert.match(reasons[1] ?? '', /^environment: no-such-program is not on PATH/);
});
