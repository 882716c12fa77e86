import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareDiagnostics } from '../../runner/declare/diagnostic.ts';
import { checkReleased } from '../../runner/declare/immutable.ts';
import { load } from '../../runner/declare/load.ts';
import type { Source } from '../../runner/declare/registry.ts';
import { validate } from '../../runner/declare/validate.ts';
import { digestOf } from '../../runner/model/digest.ts';
import type { UnitIndex } from '../../runner/model/unit-index.ts';
import { layOut } from '../../runner/plan/lattice.ts';
import { plan } from '../../runner/plan/plan.ts';
import { registry, rig } from '../rig.ts';

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

test('A5: whatever is declared, findings come out: sorted, each once, the same each time, and what is left is in order', () => {
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

test('A5: bytes that are no text at all are findings', () => {
  fc.assert(fc.property(fc.array(fc.nat(0xffff), { maxLength: 200 }), (units) => {
    const text = String.fromCharCode(...units);
    const { diagnostics } = validate([{ kind: 'declaration', path: 'tools/a/1.0.0.json', text }], '/nowhere');
    assert.ok(diagnostics.length > 0);
  }));
});


/** Findings for one file with this text: code and message. */
function told(text: string, path = 'tools/a/1.0.0.json'): string[] {
  return validate([{ kind: 'declaration', path, text }], '/nowhere').diagnostics.map(({ code, message }) => `${code} ${message}`);
}

const head = '"$schema":"../../../schemas/tool.v1.json","id":"a","version":"1.0.0","title":"A","licence":"MIT","environment":{"programs":{"cp":"*"}},"command":["cp"],"outputs":{"o":{"mediaType":"text/plain"}}';

test('A5: nesting 10,000 deep is one finding, wherever it is and whether it ends or not', () => {
  const levels = 10_000;
  const lists = '['.repeat(levels) + ']'.repeat(levels);
  const shape = `${'{"type":"array","items":'.repeat(levels)}{}${'}'.repeat(levels)}`;
  for (const text of [lists, '['.repeat(levels), '{"a":'.repeat(levels), '{"a":1,"a":'.repeat(levels), `{${head},"parameters":{"p":${shape}}}`, `{${head},"parameters":{"p":{"default":${lists}}}}`, `{"x":"\\ud800","y":${lists}}`]) {
    assert.deepEqual(told(text), ['json.deep Lists and objects are nested more than 100 deep.'], text.slice(0, 60));
  }
  // Brackets in texts nest nothing, and a hundred levels are read.
  assert.ok(told(JSON.stringify({ title: lists })).every((finding) => !finding.startsWith('json.')));
  assert.ok(told('['.repeat(100) + ']'.repeat(100)).every((finding) => !finding.startsWith('json.')));
  assert.deepEqual(told('['.repeat(101) + ']'.repeat(101)).length, 1);
});

test('a released version that becomes too deep, or was, is no crash', () => {
  const source = (text: string): Source[] => [{ kind: 'declaration', path: 'tools/a/1.0.0.json', text }, { kind: 'blob', path: 'tools/a/1.0.0/x', size: text.length, digest: digestOf(text), mode: 'file' }];
  const [good, deep] = [source(`{${head}}`), source('['.repeat(10_000))];
  assert.deepEqual(checkReleased(good, deep).map(({ code }) => code), ['released.file']);
  assert.deepEqual(checkReleased(deep, good), []);
});

test('one file with very many faults: each kind is told, the rest is counted', () => {
  const many = 100_000;
  const unknown = told(`{${head},${Array.from({ length: many }, (_, i) => `"k${i}":1`).join(',')}}`);
  assert.equal(unknown.length, 501);
  assert.ok(unknown.includes(`schema.more And ${many - 500} more like these.`));
  const twice = told(`{${head},${Array.from({ length: many }, () => '"k":1').join(',')}}`);
  assert.equal(twice.filter((finding) => finding.startsWith('json.duplicate')).length, 100);
  const wrong = told(`{${head},"code":[${Array.from({ length: many }, () => '1').join(',')}]}`);
  assert.equal(wrong.length, 501);
});

test('a registry of 5,000 entries with a fault each', () => {
  const sources = Array.from({ length: 5000 }, (_, i): Source => ({ kind: 'declaration', path: `tools/t${i}/1.0.0.json`, text: `{${head.replace('"id":"a"', `"id":"t${i}"`)},"colour":1}` }));
  const { diagnostics, registry } = validate(sources, '/nowhere');
  assert.equal(diagnostics.length, 5000);
  assert.ok(diagnostics.every(({ code }) => code === 'schema.unknown'));
  assert.equal(registry.tools.size, 0);
});

test('names that shells, git and terminals might take for something else are names', async (t) => {
  const place = rig(t);
  registry().tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{outputs.to}'], outputs: { to: { mediaType: 'text/plain' } } }).write(place.path('reg'));
  const odd = ['--upload-pack=x', '$(x)', '`x`', 'a\nb', 'a\u001b[31mb', 'Copy', ' ', '-', 'con', 'a;b', 'a\u202Eb'];
  for (const name of odd) {
    place.write(`reg/tools/${name}/1.0.0.json`, `{${head}}`);
    place.write(`reg/analyses/${name}.json`, '{}');
  }
  place.write('reg/tools/copy/--upload-pack=x.json', '[]');
  place.write('reg/tools/huge/1.0.0.json', `"${'x'.repeat(9 * 2 ** 20)}"`);
  place.write('reg/tools/line/1.0.0.json', `{"a":"${'x'.repeat(2 ** 20)}","b":}`);
  const git = (...args: string[]): void => void execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'init.defaultBranch=main', ...args], { cwd: place.path('reg'), stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'State');
  for (const more of [[], ['--base', 'HEAD']]) {
    const { code, stdout, stderr } = await place.run('validate', '--registry', 'reg', ...more);
    assert.equal(code, 1, stderr);
    assert.doesNotMatch(stdout + stderr, /^ +at .*:\d+:\d+\)?$|internal:|RangeError|TypeError/m);
    assert.doesNotMatch(stdout + stderr, /\u001b|\u202E/);
    for (const name of odd) if (!/[\n\u001b\u202E]/.test(name)) assert.ok(stderr.includes(`tools/${name}/1.0.0.json:1:`), `${JSON.stringify(name)} is not told`);
    assert.match(stderr, /tools\/huge\/1\.0\.0\.json:1:1 error: This declaration has more than 8 MiB\./);
    assert.ok(stderr.length < 200_000, `${stderr.length} characters`);
    assert.match(stdout, /in order: 1 tool,/);
  }
});
