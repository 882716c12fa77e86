import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StepDocument, TaskDocument, TaskInput } from '../../runner/model/plan.ts';
import { expandCommand } from '../../runner/task/arguments.ts';

const resources = { cpu: 2, memory: 512, disk: 1024, gpu: 0, time: 60 };
const step: StepDocument = { contract: 1, platform: 'any', environment: { programs: { sh: '*' } }, command: [], env: {}, code: {}, parameters: {}, outputs: [{ name: 'map', path: 'out/map.svg', kind: 'file' }], network: 'none' };
const task: TaskDocument = { step: 'sha256:0', inputs: {} };
const tiles: readonly TaskInput[] = [{ path: 'in/tiles/x-1.txt', digest: 'sha256:1' }, { path: 'in/tiles/x+0.txt', digest: 'sha256:2' }];
const expand = (body: Partial<StepDocument>, unit: TaskDocument['unit'] = {}): readonly string[] => expandCommand({ ...step, ...body }, { ...task, unit }, (port) => (port === 'tiles' ? tiles : []), resources).argv;

test('an argument that is one placeholder becomes an argument for each file, others are joined', () => {
  assert.deepEqual(expand({ command: ['{inputs.tiles}', '--in={inputs.tiles}', '{inputs.mask}', '--mask={inputs.mask}'] }), ['in/tiles/x-1.txt', 'in/tiles/x+0.txt', '--in=in/tiles/x-1.txt,in/tiles/x+0.txt', '--mask=']);
});

test('a group is used when its input is there or its parameter is true', () => {
  const command = [{ if: 'inputs.tiles', then: ['--tiles', '{code}'] }, { if: 'inputs.mask', then: ['--mask'] }, { if: 'parameters.deep', then: ['--deep'] }, { if: 'parameters.flat', then: ['--flat'] }];
  assert.deepEqual(expand({ command, parameters: { deep: true, flat: false } }), ['--tiles', 'code', '--deep']);
});

test('outputs, coordinates, resources and braces', () => {
  assert.deepEqual(expand({ command: ['{outputs.map}', 'x{unit.x}', '{unit.probe}', '{resources.cpu}/{resources.time}', '{{print}', '{ print $1 }'] }, { x: -3, probe: 'a' }), ['out/map.svg', 'x-3', 'a', '2/60', '{print}', '{ print $1 }']);
});

test('steps with one digest give one text, whatever the order of their parameters', () => {
  const command = ['{parameters}', '{parameters.nested}'];
  const one = expand({ command, parameters: { b: 1e21, a: 'text', nested: { z: [1, 2.5], y: null } } });
  const other = expand({ command, parameters: { nested: { y: null, z: [1, 2.5] }, a: 'text', b: 1e21 } });
  assert.deepEqual(one, ['{"a":"text","b":1e+21,"nested":{"y":null,"z":[1,2.5]}}', '{"y":null,"z":[1,2.5]}']);
  assert.deepEqual(other, one);
});
