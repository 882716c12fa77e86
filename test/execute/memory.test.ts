import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Attempt, TaskRecord } from '../../runner/model/stored.ts';
import { memoryGroupBase } from '../../runner/execute/local/memory-group.ts';
import { registry, rig, type Rig } from '../rig.ts';

/** A tool that holds `mib` MiB; it fails on the first attempt unless it is given enough. */
function hungry(place: Rig, mib: number, memory: { readonly base: number; readonly max?: number }): void {
  const code = `import { writeFileSync } from 'node:fs';
const held = [];
for (let i = 0; i < ${mib}; i += 8) held.push(Buffer.alloc(8 << 20, i));
writeFileSync(process.argv[2], String(held.length > 0));
`;
  registry()
    .tool('hold', { environment: { programs: { node: '>=20' } }, command: ['node', '{code}/main.mjs', '{outputs.out}'], inputs: { in: { mediaType: 'text/plain' } }, outputs: { out: { mediaType: 'text/plain' } }, resources: { memory }, retries: { memory: { times: 2, delay: 0 } } }, { 'main.mjs': code })
    .files('data', { 'a.txt': 'a\n' })
    .pipeline('p', { inputs: { in: { mediaType: 'text/plain' } }, steps: { hold: { uses: 'hold@1.0.0', inputs: { in: 'inputs.in' } } }, outputs: { out: { from: 'steps.hold.out', role: 'data' } } })
    .analysis('a', { pipeline: 'p@1.0.0', inputs: { in: { dataset: 'data@1.0.0' } } })
    .write(place.path('reg'));
}

function documents<T>(folder: string): T[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => JSON.parse(readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')) as T);
}

for (const isolation of ['auto', 'process-group']) {
  test(`${isolation}: a task that takes more than its memory is ended with the class memory, and tried again with more, up to its cap`, async (t) => {
    const place = rig(t);
    hungry(place, 600, { base: 256, max: 1024 });
    const { code, stderr } = await place.run('run', '--registry', 'reg', '--isolation', isolation);
    assert.equal(code, 0, stderr);
    const attempts = documents<Attempt>(place.path('reg/.headgate/store/attempts'));
    assert.ok(attempts.length >= 1 && attempts.every((attempt) => attempt.class === 'memory'), JSON.stringify(attempts));
    for (const attempt of attempts) assert.match(attempt.reason, /\((cgroup|sampled)\)/, 'the attempt names the mechanism');
    const [record] = documents<TaskRecord>(place.path('reg/.headgate/store/tasks'));
    assert.equal(record?.usage.memoryBy, memoryGroupBase() === undefined ? 'sampled' : 'cgroup');
  });
}

test('what needs more than its cap fails, and says how much it was given', async (t) => {
  const place = rig(t);
  hungry(place, 900, { base: 128, max: 256 });
  const { code, stderr } = await place.run('run', '--registry', 'reg');
  assert.equal(code, 1);
  assert.match(stderr, /256 MiB/);
  assert.match(stderr, /memory/);
});
