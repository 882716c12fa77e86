import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { explain } from '../../runner/declare/explain.ts';
import { readSchemas } from '../../runner/declare/generate/bundle.ts';
import { stale } from '../../runner/declare/generate.ts';
import { migrate } from '../../runner/declare/migrate.ts';
import type { EntryKind } from '../../runner/declare/place.ts';
import { follow, isSchema, type Schema } from '../../runner/declare/schema.ts';
import { schemaReasons } from '../../runner/declare/schemas.ts';
import * as checks from '../../runner/declare/validators.generated.js';
import type { Json } from '../../runner/model/canonical.ts';

const folder = join(import.meta.dirname, '../../schemas');
const schemas = new Map([...readSchemas(folder), ...readSchemas(folder, 'stored/'), ...readSchemas(folder, 'old/'), ...[...readSchemas(folder, 'output/')].filter(([name]) => name.startsWith('output/proposal-'))]);
const kinds = ['tool', 'pipeline', 'dataset', 'analysis', 'policy', 'runner', 'notice'] as const;

test('what is generated from the schemas is fresh', async () => {
  assert.deepEqual(await stale(), []);
});

for (const [file, schema] of schemas) {
  test(`${file}: every field has a description and an example, and every example fits`, () => {
    assert.ok(walk(file, schema, [], { field: false }) > 0);
  });
}

/** Checks a schema and what it contains; answers how many examples it tried. */
function walk(file: string, schema: Schema, path: readonly string[], place: { readonly field: boolean }): number {
  const where = `${file}#/${path.join('/')}`;
  const target = typeof schema.$ref === 'string' ? { ...follow(schemas, file, schema.$ref).schema, ...schema } : schema;
  if (place.field) {
    assert.ok(typeof target.description === 'string' || target.title !== undefined, `${where} has no description`);
    assert.ok(Array.isArray(target['examples']) || 'const' in target || Array.isArray(target['oneOf']), `${where} has no example`);
  }
  let tried = 0;
  for (const example of (schema['examples'] ?? []) as Json[]) {
    assert.deepEqual(explain(file, schema, example, (from, ref) => follow(schemas, from, ref)), [], `${where}: example ${JSON.stringify(example)}`);
    tried += 1;
  }
  for (const [name, field] of Object.entries(schema.properties ?? {})) tried += walk(file, field, [...path, 'properties', name], { field: true });
  for (const [name, definition] of Object.entries(schema.$defs ?? {})) tried += walk(file, definition, [...path, '$defs', name], { field: true });
  for (const keyword of ['items', 'additionalProperties'] as const) {
    const inner = schema[keyword];
    if (isSchema(inner)) tried += walk(file, inner, [...path, keyword], { field: true });
  }
  for (const keyword of ['oneOf', 'anyOf', 'allOf']) {
    for (const [i, option] of ((schema[keyword] ?? []) as Schema[]).entries()) tried += walk(file, option, [...path, keyword, String(i)], { field: false });
  }
  return tried;
}

test('every example of every version of every schema loads', () => {
  let loaded = 0;
  for (const [file, schema] of schemas) {
    const [, kind, version] = /^(?:old\/)?(\w+)\.v(\d+)\.json$/.exec(file) ?? [];
    if (!kinds.includes(kind as EntryKind as (typeof kinds)[number])) continue;
    for (const example of schema['examples'] as Json[]) {
      const { document, refusal } = migrate(kind as EntryKind, Number(version), example);
      assert.equal(refusal, undefined);
      assert.deepEqual(schemaReasons(kind as EntryKind, document), [], file);
      loaded += 1;
    }
  }
  assert.ok(loaded > kinds.length);
});

/** Any small JSON value, or one that looks like part of a declaration. */
const oddity = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>('', 'x', 'id@1.0.0', 'inputs.x', 'steps.a.b', 'all', 'unit', { all: 'grid' }, { group: [] }, { from: 1, to: 2 }, [], {}, 0, -1, 1.5, null, true, ['a', 'a'], { image: 'x', programs: {} }),
);

/** Documents near ours: an example with some of its parts replaced, removed or added. */
function mutations(example: Json): fc.Arbitrary<Json> {
  const paths = [...pathsOf(example, [])];
  const change = fc.record({ path: fc.constantFrom(...paths), how: fc.constantFrom('replace', 'remove', 'add'), value: oddity, name: fc.constantFrom('x', 'title', 'at', 'inputs', 'description', 'expect', 'A b') });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const copy = structuredClone({ root: example }) as { root: unknown };
    for (const { path, how, value: drawn, name } of changes) {
      // A copy each time: the same drawn value may be put in several places, also into itself.
      const value = structuredClone(drawn);
      const full = ['root', ...path];
      const parent = full.slice(0, -1).reduce<unknown>((node, step) => (typeof node === 'object' && node !== null ? (node as { [key: string]: unknown })[step] : undefined), copy);
      if (typeof parent !== 'object' || parent === null) continue;
      const members = parent as { [key: string]: unknown };
      const last = full.at(-1) as string;
      const target = members[last];
      if (how === 'replace') members[last] = value;
      else if (how === 'remove' && !Array.isArray(parent) && last !== 'root') delete members[last];
      else if (how === 'add' && typeof target === 'object' && target !== null && !Array.isArray(target)) (target as { [key: string]: unknown })[name] = value;
    }
    // As JSON again: a list that was emptied and then written to has holes, which no document has.
    return JSON.parse(JSON.stringify(copy.root)) as Json;
  });
}

function* pathsOf(value: Json, path: readonly string[]): Generator<string[]> {
  yield [...path];
  if (typeof value === 'object' && value !== null) for (const [name, member] of Object.entries(value)) yield* pathsOf(member as Json, [...path, name]);
}

/** Examples that use much of each schema: the richest that its definitions give. */
function examplesOf(kind: string): Json[] {
  const schema = schemas.get(`${kind}.v1.json`) as Schema;
  const whole = { ...(schema['examples'] as Json[])[0] as object } as { [name: string]: Json };
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const target = typeof field.$ref === 'string' ? { ...follow(schemas, `${kind}.v1.json`, field.$ref).schema, ...field } : field;
    const [example] = (target['examples'] ?? []) as Json[];
    if (whole[name] === undefined && example !== undefined) whole[name] = example;
  }
  return [...(schema['examples'] as Json[]), whole];
}

for (const kind of kinds) {
  test(`${kind}: the compiled check and the explanation agree`, () => {
    const file = `${kind}.v1.json`;
    const schema = schemas.get(file) as Schema;
    for (const example of examplesOf(kind)) {
      assert.ok(checks[kind](example), `${kind}: the whole example does not fit`);
      fc.assert(fc.property(mutations(example), (document) => {
        const reasons = explain(file, schema, document, (from, ref) => follow(schemas, from, ref));
        assert.equal(reasons.length === 0, checks[kind](document), JSON.stringify({ document, reasons }));
      }), { numRuns: 250 });
    }
  });
}

test('generated types name each thing once', () => {
  const text = readFileSync(join(import.meta.dirname, '../../runner/model/declared.ts'), 'utf8');
  const names = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1] as string);
  assert.equal(new Set(names).size, names.length);
  assert.deepEqual(names.filter((name) => /\d$/.test(name)), []);
  for (const name of ['Tool', 'Pipeline', 'Dataset', 'Analysis', 'Policy', 'Runner', 'Notice', 'DirectoryManifest']) assert.ok(names.includes(name), name);
});

test('there is a schema for every place of a store, and a standard validator takes them all', () => {
  const places = ['step', 'plan', 'task', 'record', 'check', 'attempt', 'revoked', 'proposal', 'approval', 'launch', 'launch-end', 'queue', 'runner-state', 'wanted', 'lease', 'status', 'event', 'live', 'result', 'pack', 'series', 'statement', 'verdict', 'ledger', 'snapshot', 'catalogue', 'layout', 'chunk', 'wave', 'chunk-outcome'];
  const ajv = new Ajv2020({ schemas: [...schemas.values()], strict: true, strictRequired: false, strictTypes: false, strictTuples: false, allErrors: true });
  for (const place of places) {
    const file = `stored/${place}.v1.json`;
    const check = ajv.getSchema(file);
    assert.ok(check, file);
    for (const example of (schemas.get(file) as Schema)['examples'] as Json[]) assert.ok(check(example), `${file}: ${JSON.stringify(check.errors)}`);
  }
});
