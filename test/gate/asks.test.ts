import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { load } from '../../runner/declare/load.ts';
import { validate, type Validated } from '../../runner/declare/validate.ts';
import { asksOf, type Asks } from '../../runner/gate/asks.ts';
import { layOut } from '../../runner/plan/lattice.ts';
import { plan } from '../../runner/plan/plan.ts';
import { registry } from '../rig.ts';

const IMAGE = `registry.example.org/lab/copy@sha256:${'e3'.repeat(32)}`;

async function study(t: TestContext, { image = IMAGE, at = 'https://data.example.org/one.txt', resources = {} }: { image?: string; at?: string; resources?: object }): Promise<Validated> {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-asks-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const port = { mediaType: 'text/plain' };
  registry()
    .tool('copy', { environment: { image }, command: ['cp', '{inputs.from}', '{outputs.to}'], inputs: { from: port }, outputs: { to: port }, resources })
    .pipeline('copies', { inputs: { tile: port }, steps: { copy: { uses: 'copy@1.0.0', inputs: { from: 'inputs.tile' } }, again: { uses: 'copy@1.0.0', inputs: { from: 'steps.copy.to' } } }, outputs: { tile: { from: 'steps.again.to', role: 'data' } } })
    .files('one', {}, { files: { 'one.txt': { mediaType: 'text/plain', digest: `sha256:${'73'.repeat(32)}`, size: 2, at: [at] } } })
    .analysis('copied', { pipeline: 'copies@1.0.0', inputs: { tile: { dataset: 'one@1.0.0' } } })
    .write(folder);
  return validate(await load(folder), folder);
}

async function asked(t: TestContext, given: Parameters<typeof study>[1] = {}): Promise<Asks> {
  const { registry: entries, diagnostics } = await study(t, given);
  assert.deepEqual(diagnostics.filter((one) => one.severity === 'error'), []);
  const planned = plan(entries, 'copied');
  const indexes = new Map([['tile', entries.datasets.get('one@1.0.0')?.index as NonNullable<ReturnType<typeof entries.datasets.get>>['index']]]);
  const layout = layOut(planned.plan, indexes);
  return asksOf({ planned, indexes, all: (id) => layout.stages.find(({ stage }) => stage.id === id)?.tasks ?? 0 });
}

test('what a plan asks for is counted at its caps, with defaults for what is not declared', async (t) => {
  const { plan: _, series: __, locations, ...rest } = await asked(t, { resources: { cpu: { base: 2, max: 4 }, time: { base: 1800 } } });
  assert.deepEqual(rest, { analysis: 'copied', tasks: 2, allTasks: 2, units: 1, taskHours: 1, cpuHours: 4, gpuHours: 0, memoryGiBHours: 0.5, largest: { cpu: 4, memory: 512, disk: 1024, gpu: 0, time: 1800 }, images: [IMAGE], networks: ['none'] });
  assert.deepEqual(locations, ['https://data.example.org/one.txt']);
});

test('what grows with its inputs and has no max has no cap', async (t) => {
  const grown = { memory: { base: 100, perGiB: { from: 1024 } } };
  assert.equal((await asked(t, { resources: grown })).largest.memory, Infinity);
  assert.equal((await asked(t, { resources: { memory: { ...grown.memory, max: 4096 } } })).largest.memory, 4096);
  assert.equal((await asked(t, { resources: grown })).gpuHours, 0);
});

test('A12: nothing that a plan names can change under its digest', async (t) => {
  const first = await asked(t);
  assert.equal((await asked(t)).plan, first.plan);
  for (const given of [{ image: IMAGE.replace('e3', 'e4') }, { at: 'https://elsewhere.example.org/one.txt' }, { resources: { cpu: { base: 2 } } }]) assert.notEqual((await asked(t, given)).plan, first.plan, JSON.stringify(given));
  // What could move is no declaration: a tag, an image without a digest, an entry without a version.
  for (const image of ['registry.example.org/lab/copy:latest', 'registry.example.org/lab/copy']) assert.ok((await study(t, { image })).diagnostics.some((one) => one.severity === 'error'), image);
  const folder = mkdtempSync(join(tmpdir(), 'headgate-asks-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const dataset of ['one', 'one@latest', 'one@1']) {
    registry().files('one', { 'one.txt': 'x\n' }).analysis('loose', { pipeline: 'copies@1.0.0', inputs: { tile: { dataset } } }).write(folder);
    assert.ok(validate(await load(folder), folder).diagnostics.some((one) => one.severity === 'error' && JSON.stringify(one).includes(dataset)), dataset);
  }
});
