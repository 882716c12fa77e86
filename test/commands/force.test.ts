import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Attempt } from '../../runner/model/stored.ts';
import { registry, rig, type Rig } from '../rig.ts';

const port = { mediaType: 'text/plain' };

/** An analysis `a` of one task that runs a shell script. */
function scripted(place: Rig, script: string, steps: object = {}): void {
  registry()
    .tool('say', { environment: { programs: { sh: '*' } }, command: ['sh', '-c', script, 'sh', '{outputs.out}'], inputs: { in: port }, outputs: { out: port } })
    .files('one', { 'one.txt': 'one\n' })
    .pipeline('p', { inputs: { in: port }, steps: { say: { uses: 'say@1.0.0', inputs: { in: 'inputs.in' } }, ...steps }, outputs: { out: { from: 'steps.say.out', role: 'data' } } })
    .analysis('a', { pipeline: 'p@1.0.0', inputs: { in: { dataset: 'one@1.0.0' } } })
    .write(place.path('registry'));
}

function files(place: Rig, prefix: string): { readonly name: string; readonly text: string }[] {
  const folder = place.path('registry/.headgate/store', prefix);
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => ({ name: entry.name, text: readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8') }));
}

test('--force on a command that gives other bytes each time: told, kept, and the record stands', async (t) => {
  const place = rig(t);
  scripted(place, 'cat /proc/sys/kernel/random/uuid > "$1"');
  assert.equal((await place.run('run')).code, 0);
  const before = files(place, 'tasks');
  const { code, stderr } = await place.run('run', '--force');
  assert.equal(code, 0);
  assert.match(stderr, /≠ say: gave other bytes than its record for out; the record stands\n/);
  assert.deepEqual(files(place, 'tasks'), before);
  assert.deepEqual(files(place, 'attempts').map(({ text }) => (JSON.parse(text) as Attempt).outcome), ['divergent']);
});

test('--force on a command that gives the same bytes: nothing to tell', async (t) => {
  const place = rig(t);
  scripted(place, 'echo same > "$1"');
  await place.run('run');
  const { code, stderr } = await place.run('run', '--force');
  assert.equal(code, 0);
  assert.doesNotMatch(stderr, /≠/);
  assert.match(stderr, /\n0 to run, 0 cached, 1 ran;/);
  assert.throws(() => files(place, 'attempts'), { code: 'ENOENT' });
});

test('a subset that can start nothing says so, and one that names nothing is a usage error', async (t) => {
  const place = rig(t);
  scripted(place, 'echo same > "$1"', { then: { uses: 'say@1.0.0', inputs: { in: 'steps.say.out' } } });
  const { code, stderr } = await place.run('run', '--only', 'th*');
  assert.equal(code, 0, stderr);
  assert.match(stderr, /nothing ran: what was asked for is stored, or waits for tasks outside the subset/);
  const stage = await place.run('run', '--only', 'sya');
  assert.deepEqual([stage.code, stage.stderr], [2, 'headgate: no chosen analysis has the stage `sya`\n  hint: did you mean `say`?\n']);
  const axis = await place.run('run', '--unit', 'z=1');
  assert.deepEqual([axis.code, axis.stderr], [2, 'headgate: no chosen analysis has the axis `z`\n  hint: there are: none\n']);
});
