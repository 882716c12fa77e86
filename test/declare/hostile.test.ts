import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareDiagnostics } from '../../runner/declare/diagnostic.ts';
import { load } from '../../runner/declare/load.ts';
import type { Source } from '../../runner/declare/registry.ts';
import { validate } from '../../runner/declare/validate.ts';
import type { UnitIndex } from '../../runner/model/unit-index.ts';
import { layOut } from '../../runner/plan/lattice.ts';
import { plan } from '../../runner/plan/plan.ts';

const cases = join(import.meta.dirname, '../fixtures/findings');

/** Registries that use much of the language; those in order come first. */
const registries = await Promise.all(['lattice-in-order', 'import-in-order', 'index-in-file', 'parameter-of-analysis', 'stage-unknown', 'withdrawn', 'grid', 'select-off-the-data', 'self-test', 'condition', 'reserved-name'].map((name) => load(join(cases, name))));

/** Pieces that are somewhere legal, so that a document with one in another place often passes its schema. */
const pieces = ['1.0.0', 'copy@1.0.0', 'copies@1.0.0', 'numbers@1.0.0', 'inputs.table', 'steps.copy.to', 'steps.constructor.x', '{inputs.from}', '{parameters}', 'x', 'unit', 'all', { all: 'grid' }, { group: ['x'] }, { neighbours: { x: { from: -1, to: 1 } } }, { from: 'parameters.width' }, [], {}, [0], ['x', 'x'], 0, -1, 1.5, 1e300, true, null, '', 'toString', { type: 'integer', default: 'x' }, { base: 1, perGiB: { x: 1 } }];

const change = fc.record({ which: fc.nat(), path: fc.nat(), how: fc.constantFrom('replace', 'remove', 'copy'), piece: fc.constantFrom<unknown>(...pieces) });

function mutate(sources: readonly Source[], changes: readonly { readonly which: number; readonly path: number; readonly how: string; readonly piece: unknown }[]): Source[] {
  const mutated = [...sources];
  for (const { which, path, how, piece } of changes) {
    const texts = mutated.flatMap((source, i) => (source.kind === 'declaration' && source.path.endsWith('.json') ? [i] : []));
    const at = texts[which % texts.length] as number;
    const source = mutated[at] as Extract<Source, { kind: 'declaration' }>;
    const document = JSON.parse(source.text) as unknown;
    const spots = [...members(document)];
    if (spots.length === 0) continue;
    const [parent, name] = spots[path % spots.length] as [{ [name: string]: unknown }, string];
    if (how === 'replace') parent[name] = piece;
    else if (how === 'remove' && !Array.isArray(parent)) delete parent[name];
    else if (how === 'copy' && !Array.isArray(parent)) parent['x'] = parent[name];
    mutated[at] = { ...source, text: JSON.stringify(document, null, 1) };
  }
  return mutated;
}

function* members(value: unknown): Generator<[{ [name: string]: unknown }, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    yield [value as { [name: string]: unknown }, name];
    yield* members(member);
  }
}

test('whatever is declared, findings come out: sorted, each once, the same each time, and what is left is in order', () => {
  let good = 0;
  fc.assert(fc.property(fc.oneof(fc.nat(2), fc.nat(registries.length - 1)), fc.oneof(fc.array(change, { maxLength: 1 }), fc.array(change, { maxLength: 4 })), (which, changes) => {
    const sources = mutate(registries[which] as Source[], changes);
    const { diagnostics, registry, leftOut } = validate(sources, '/nowhere');
    assert.deepEqual([...diagnostics].sort(compareDiagnostics), diagnostics);
    assert.deepEqual(validate([...sources].reverse(), '/nowhere').diagnostics, diagnostics);
    const bad = new Set([...diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file), ...leftOut.map(({ path }) => path)]);
    for (const entries of [registry.tools, registry.pipelines, registry.datasets, registry.analyses]) {
      for (const entry of entries.values()) assert.equal(bad.has(entry.path), false, entry.path);
    }
    for (const { document } of registry.pipelines.values()) {
      for (const { uses, pipeline } of Object.values(document.steps)) {
        if (typeof uses === 'string') assert.ok(registry.tools.has(uses));
        if (typeof pipeline === 'string') assert.ok(registry.pipelines.has(pipeline));
      }
    }
    for (const { document } of registry.analyses.values()) {
      assert.ok(typeof document.pipeline !== 'string' || registry.pipelines.has(document.pipeline));
      for (const { dataset } of Object.values(document.inputs)) assert.ok(registry.datasets.has(dataset));
    }
    // What passed can be planned: a planner that finds a gap calls it a bug and throws.
    for (const [id, { document }] of registry.analyses) {
      const indexes = new Map(Object.entries(document.inputs).map(([input, { dataset }]) => [input, registry.datasets.get(dataset)?.index as UnitIndex]));
      layOut(plan(registry, id).plan, indexes);
    }
    if (registry.analyses.size > 0) good += 1;
  }), { numRuns: 400 });
  assert.ok(good > 60, `only ${good} registries had an analysis in order: the mutations are too wild to test anything`);
});

test('bytes that are no text at all are findings', () => {
  fc.assert(fc.property(fc.array(fc.nat(0xffff), { maxLength: 200 }), (units) => {
    const text = String.fromCharCode(...units);
    const { diagnostics } = validate([{ kind: 'declaration', path: 'tools/a/1.0.0.json', text }], '/nowhere');
    assert.ok(diagnostics.length > 0);
  }));
});

