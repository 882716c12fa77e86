import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deviceTable } from '../../runner/execute/local/devices.ts';
import { registry, rig, type RegistryBuilder } from '../rig.ts';
import { storedResult } from './stored-result.ts';

const text = { mediaType: 'text/plain' };

/** Six tasks that ask for GPUs and write which ones they see; each holds a lock on every one of them while it runs. */
function study(locks: string, gpu: number, env: object = {}): RegistryBuilder {
  const script = 'for d in $(echo "$CUDA_VISIBLE_DEVICES" | tr , " "); do mkdir "$1/$d" || { echo "device $d is in use"; exit 9; }; done; sleep 0.1; echo "$CUDA_VISIBLE_DEVICES" > "$2"; for d in $(echo "$CUDA_VISIBLE_DEVICES" | tr , " "); do rmdir "$1/$d"; done';
  return registry()
    .tool('see', { environment: { programs: { sh: '*', tr: '*', mkdir: '*', rmdir: '*' } }, command: ['sh', '-c', script, 'sh', locks, '{outputs.seen}', '{inputs.tile}'], inputs: { tile: text }, outputs: { seen: text }, env, resources: { cpu: { base: 0.1 }, memory: { base: 8 }, gpu: { base: gpu } } })
    .pipeline('see', { inputs: { tile: text }, steps: { see: { uses: 'see@1.0.0', inputs: { tile: 'inputs.tile' } } }, outputs: { seen: { from: 'steps.see.seen', role: 'data' } } })
    .tiles('tiles', { x: 6 }, ([x]) => `tile ${x}\n`)
    .analysis('see', { pipeline: 'see@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } } });
}

/** What the tasks of a study saw, sorted, each once. */
async function seen(place: ReturnType<typeof rig>): Promise<string[]> {
  const { result, text: read } = await storedResult(place, 'registry', 'see');
  return [...new Set(result.outputs.flatMap((output) => output.units.map((unit) => read(unit.digest).trim())))].sort();
}

test('tasks that ask for a GPU get devices of their own, which no two have at a time', async (t) => {
  const place = rig(t);
  study(place.folder, 1).write(place.path('registry'));
  const ran = await place.run('run', '--gpus', '2', '--jobs', '4');
  assert.equal(ran.code, 0, ran.stderr);
  assert.deepEqual(await seen(place), ['0', '1']);
});

test('a task that asks for two gets both, of those that the runner itself may use', async (t) => {
  const place = rig(t, { CUDA_VISIBLE_DEVICES: '3,GPU-5f,7' });
  study(place.folder, 2).write(place.path('registry'));
  const ran = await place.run('run', '--gpus', '2', '--jobs', '4');
  assert.equal(ran.code, 0, ran.stderr);
  assert.deepEqual(await seen(place), ['3,GPU-5f']);
  study(place.folder, 4).write(place.path('registry'));
  const more = await place.run('run', '--gpus', '8', '--force');
  assert.equal(more.code, 1);
  assert.match(more.stderr, /needs 4 GPU; this run may use 3 \(see --gpus\)/);
});

test('a tool that declares the variable itself has what it declared', async (t) => {
  const place = rig(t);
  study(place.folder, 1, { CUDA_VISIBLE_DEVICES: '' }).write(place.path('registry'));
  const ran = await place.run('run', '--gpus', '1', '--jobs', '1');
  assert.equal(ran.code, 0, ran.stderr);
  assert.deepEqual(await seen(place), ['']);
});

test('devices go back in any order and are given from the first', () => {
  const table = deviceTable(3, undefined);
  const [a, b, c] = [table.take(1), table.take(0.5), table.take(1)];
  assert.deepEqual([a, b, c, table.free], [['0'], ['1'], ['2'], 0]);
  table.give(c);
  table.give(a);
  assert.deepEqual([table.take(1), table.take(0), table.free], [['0'], [], 1]);
});
