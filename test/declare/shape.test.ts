import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { checkShape, checkShapeItself, sameValue } from '../../runner/declare/shape.ts';
import type { Shape } from '../../runner/model/declared.ts';
import type { Value } from '../../runner/model/plan.ts';

test('every finding names its place', () => {
  const shape: Shape = { type: 'object', required: ['rows'], additionalProperties: false, properties: { rows: { type: 'array', minItems: 1, items: { type: 'object', required: ['n'], properties: { n: { type: 'integer', minimum: 0 } } } } } };
  assert.deepEqual(checkShape(shape, { rows: [{ n: 1 }] }), []);
  assert.deepEqual(checkShape(shape, { rows: [{ n: 1 }, { n: -1 }, {}, { n: 1.5 }], more: true }), [
    '$.rows[1].n: -1 is less than the minimum 0',
    '$.rows[2]: "n" is missing',
    '$.rows[3].n: expected a whole number, found 1.5',
    '$: "more" is not known',
  ]);
  assert.deepEqual(checkShape(shape, {}), ['$: "rows" is missing']);
  assert.deepEqual(checkShape(shape, undefined), ['$: a value is missing']);
});

test('lengths count characters, not code units', () => {
  assert.deepEqual(checkShape({ type: 'string', maxLength: 2 }, '🐧🐧'), []);
  assert.deepEqual(checkShape({ type: 'string', minLength: 3 }, '🐧🐧'), ['$: 2 characters, at least 3 are expected']);
});

test('names that objects have of their own are no fields', () => {
  assert.deepEqual(checkShape({ type: 'object', required: ['toString'] }, {}), ['$: "toString" is missing']);
  assert.deepEqual(checkShape({ type: 'object', properties: {}, additionalProperties: false }, JSON.parse('{"__proto__": 1}') as Value), ['$: "__proto__" is not known']);
});

test('a shape that contradicts itself is told', () => {
  assert.deepEqual(checkShapeItself({ type: 'integer', minimum: 1, maximum: 3, default: 2, enum: [1, 2] }), []);
  assert.deepEqual(checkShapeItself({ type: 'integer', minimum: 3, maximum: 1 }), ['$: minimum 3 is more than maximum 1']);
  assert.deepEqual(checkShapeItself({ type: 'integer', default: 'x' }), ['$.default: expected a whole number, found "x"']);
  assert.deepEqual(checkShapeItself({ enum: ['a'], default: 'b' }), ['$.default: "b" is none of "a"']);
  assert.deepEqual(checkShapeItself({ type: 'array', items: { type: 'string', minLength: 2, maxLength: 1 } }), ['$.items: minLength 2 is more than maxLength 1']);
  assert.deepEqual(checkShapeItself({ type: 'object', additionalProperties: false, required: ['a'] }), ['$: "a" is required but not allowed']);
});

// The oracle compares values through their own toString, valueOf and constructor, and throws on values that have members
// of these names.
const name = fc.string({ maxLength: 8 }).filter((text) => !['toString', 'valueOf', 'constructor'].includes(text));
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, fc.constantFrom(null, true, false, 0, -0), fc.integer({ min: -9, max: 9 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ unit: fc.constantFrom('a', 'b', 'é', '🐧', '\u0000'), maxLength: 8 }), fc.array(tie('value'), { maxLength: 5 }), fc.dictionary(fc.oneof(fc.constantFrom('a', 'b', 'c'), name), tie('value'), { maxKeys: 4, noNullPrototype: true })) as fc.Arbitrary<Value>,
}));
const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.record({
    type: fc.constantFrom('string', 'integer', 'number', 'boolean', 'array', 'object', 'null'),
    enum: fc.array(value, { minLength: 1, maxLength: 3 }),
    const: value,
    minimum: fc.integer({ min: -5, max: 5 }),
    exclusiveMaximum: fc.integer({ min: -5, max: 5 }),
    minLength: fc.nat(3),
    maxLength: fc.nat(5),
    minItems: fc.nat(2),
    maxItems: fc.nat(4),
    items: fc.option(tie('shape'), { nil: {}, maxDepth: 2 }),
    properties: fc.dictionary(fc.constantFrom('a', 'b'), fc.option(tie('shape'), { nil: {}, maxDepth: 2 })),
    required: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
    additionalProperties: fc.boolean(),
  }, { requiredKeys: [] }) as fc.Arbitrary<Shape>,
}));

test('the dialect means what JSON Schema means', () => {
  // Compiling a shape takes longer than everything else here, so each meets many values: its own constants among them.
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  fc.assert(fc.property(shape, fc.array(value, { minLength: 20, maxLength: 20 }), (given, candidates) => {
    const check = ajv.compile(given);
    for (const candidate of [...candidates, ...(given.enum ?? []), ...(given.const === undefined ? [] : [given.const])]) {
      assert.equal(checkShape(given, candidate).length === 0, check(candidate), JSON.stringify({ given, candidate }));
    }
  }), { numRuns: 40 });
});

test('equal values are equal whatever the order of their members', () => {
  assert.ok(sameValue({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] }));
  for (const [a, b] of [[1, '1'], [[], {}], [{ a: 1 }, { b: 1 }], [[1, 2], [2, 1]], [null, {}], [{ a: 1 }, { a: 1, b: 2 }]] as [Value, Value][]) assert.equal(sameValue(a, b), false, JSON.stringify([a, b]));
});
