import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { registry, rig, type Rig } from '../rig.ts';
import { gated, gates, until } from './gated.ts';

const port = { mediaType: 'text/plain' };

/** Checks what a command prints against its schema, in which nothing that is printed may be missing. */
function checker(name: string): (text: string) => void {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, `../../schemas/output/${name}.v1.json`), 'utf8')) as object;
  const check = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(closed(schema) as object);
  return (text) => assert.ok(check(JSON.parse(text)), `${JSON.stringify(check.errors, null, 2)}\n${text}`);
}

/** A schema whose objects have no members but those that it names. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return copy['type'] === 'object' && typeof copy['properties'] === 'object' ? { ...copy, additionalProperties: false } : copy;
}

/** An analysis `a` over two tiles: one step gives other bytes each time, another fails until `mended`. */
function odd(place: Rig, mended: boolean): void {
  registry()
    .tool('say', { environment: { programs: { sh: '*', cat: '*' } }, command: ['sh', '-c', 'cat "$2" /proc/sys/kernel/random/uuid > "$1"', 'sh', '{outputs.out}', '{inputs.in}'], inputs: { in: port }, outputs: { out: port } })
    .tool('fail', { environment: { programs: { sh: '*' } }, command: ['sh', '-c', mended ? 'echo fine > "$1"' : 'echo broken; exit 3', 'sh', '{outputs.out}', '{inputs.in}'], inputs: { in: port }, outputs: { out: port } })
    .tiles('tiles', { x: 2 }, ([x]) => `tile ${x}\n`)
    .pipeline('p', { inputs: { in: port }, steps: { say: { uses: 'say@1.0.0', inputs: { in: 'inputs.in' } }, fail: { uses: 'fail@1.0.0', inputs: { in: 'steps.say.out' } } }, outputs: { out: { from: 'steps.fail.out', role: 'data' } } })
    .analysis('a', { pipeline: 'p@1.0.0', inputs: { in: { dataset: 'tiles@1.0.0' } } })
    .write(place.path('registry'));
}

test('status shows executions that gave other bytes; its JSON follows its schema in every state', async (t) => {
  const place = rig(t);
  const valid = checker('status');
  const status = async (): Promise<{ readonly state: string; readonly divergent: readonly { readonly stage: string; readonly unit: number; readonly at: object; readonly outputs: object }[] }> => {
    const { stdout } = await place.run('status', '--json');
    valid(stdout);
    return JSON.parse(stdout).analyses[0];
  };
  odd(place, false);
  assert.equal((await status()).state, 'never run');
  await place.run('run');
  assert.equal((await status()).state, 'failed');
  assert.doesNotMatch((await place.run('status')).stdout, /≠/);
  await place.run('run', '--force', '--only', 'say', '--unit', 'x=1');
  const [one, ...others] = (await status()).divergent;
  assert.deepEqual([one?.stage, one?.unit, one?.at, Object.keys(one?.outputs ?? {}), others], ['say', 1, { x: 1 }, ['out'], []]);
  assert.match((await place.run('status')).stdout, /^≠ a say x=1: the same key gave other bytes for out; the first record stands \(\d{4}-.*Z\)$/m);
  odd(place, true);
  assert.equal((await status()).state, 'changed');
  await place.run('pause', '--reason', 'tea');
  assert.equal((await status()).state, 'paused');
  await place.run('resume');
  await place.run('run');
  assert.equal((await status()).state, 'complete');
});

test('the JSON of status follows its schema while a run is alive', async (t) => {
  const place = rig(t);
  const gate = gates(place);
  gated(gate.folder, 2).write(place.path('registry'));
  const run = place.start('run');
  await until(() => gate.started().length > 0);
  checker('status')((await place.run('status', '--json')).stdout);
  gate.open('all');
  await run.ended;
});

test('the JSON of why follows its schema: of an analysis, a task, a digest', async (t) => {
  const place = rig(t);
  const valid = checker('why');
  odd(place, true);
  valid((await place.run('why', 'a', '--json')).stdout);
  await place.run('run');
  valid((await place.run('why', 'a', '--json')).stdout);
  valid((await place.run('why', 'a', 'fail', 'x=1', '--json')).stdout);
  const key = readdirSync(place.path('registry/.headgate/store/tasks'), { recursive: true, withFileTypes: true }).find((entry) => entry.isFile());
  const record = JSON.parse(readFileSync(join(key?.parentPath ?? '', key?.name ?? ''), 'utf8')) as { readonly outputs: { readonly out: { readonly digest: string } } };
  const found = await place.run('why', record.outputs.out.digest, '--json');
  valid(found.stdout);
  assert.equal((JSON.parse(found.stdout) as { digest: string }).digest, record.outputs.out.digest);
  odd(place, false);
  const changed = (await place.run('why', 'a', '--json')).stdout;
  valid(changed);
  assert.ok((JSON.parse(changed) as { changes: unknown[] }).changes.length > 0);
});
