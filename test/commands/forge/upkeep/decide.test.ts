import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { decideRefresh, type Decision } from '../../../../runner/commands/forge/upkeep/decide.ts';
import type { SourceFile } from '../../../../runner/commands/forge/upkeep/source.ts';
import { schemaReasons } from '../../../../runner/declare/schemas.ts';
import type { Dataset } from '../../../../runner/model/declared.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const file = (name: string, text: string): SourceFile => ({ name, digest: digest(text), size: text.length, at: `s3://lab/data/${name}` });
const base = { $schema: '../../../schemas/dataset.v1.json', id: 'weather', version: '1.4.2', title: 'Weather', licence: 'CC0-1.0', source: 'The station on the roof.' } as const;
const declared = (files: { readonly [name: string]: string }, refresh: Dataset['refresh'] = { s3: 's3://lab/data/' }): Dataset => ({ ...base, refresh: refresh as NonNullable<Dataset['refresh']>, files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, { digest: `sha256:${digest(text)}`, size: text.length, mediaType: 'text/csv', description: `About ${name}` }])) });
const changed = (decision: Decision): Extract<Decision, { readonly kind: 'changed' }> => {
  assert.equal(decision.kind, 'changed', JSON.stringify(decision));
  return decision as Extract<Decision, { readonly kind: 'changed' }>;
};
const person = (decision: Decision): string => (decision.kind === 'person' ? decision.text : JSON.stringify(decision));

test('the same bytes under the same names are no new version, wherever they lie', () => {
  const newest = declared({ 'a.csv': 'one\n', 'b.csv': 'two\n' });
  assert.deepEqual(decideRefresh(newest, { files: [file('b.csv', 'two\n'), { ...file('a.csv', 'one\n'), at: 's3://lab/elsewhere/a.csv' }] }), { kind: 'unchanged' });
});

test('what changed is a new version: what people said of a file stays, what is new is typed by its name', () => {
  const { document, changes, content } = changed(decideRefresh(declared({ 'a.csv': 'one\n', 'b.csv': 'two\n' }), { files: [file('a.csv', 'one\n'), file('b.csv', 'TWO\n'), file('c.json', '{"three":3}\n')], state: 'commit 3f' }));
  assert.deepEqual([document.version, Object.keys(document.files ?? {}), changes], ['1.5.0', ['a.csv', 'b.csv', 'c.json'], ['1 file new: c.json.', '1 file changed: b.csv.', 'It is commit 3f.']]);
  assert.deepEqual(document.files?.['b.csv'], { digest: `sha256:${digest('TWO\n')}`, size: 4, mediaType: 'text/csv', description: 'About b.csv', at: ['s3://lab/data/b.csv'] });
  assert.equal(document.files?.['c.json']?.mediaType, 'application/json');
  assert.deepEqual(schemaReasons('dataset', document as never), []);
  // The same bytes at another place are the same proposal.
  const moved = changed(decideRefresh(declared({ 'a.csv': 'one\n', 'b.csv': 'two\n' }), { files: [file('a.csv', 'one\n'), file('b.csv', 'TWO\n'), { ...file('c.json', '{"three":3}\n'), at: 's3://lab/data/x/c.json' }] }));
  assert.equal(moved.content, content);
});

test('the next version is above every one that is declared, also those that do not count', () => {
  const next = (taken: readonly string[]): string => changed(decideRefresh(declared({ 'a.csv': 'one\n' }), { files: [file('a.csv', 'two\n')] }, taken)).document.version;
  assert.deepEqual([next([]), next(['1.0.0', '1.5.0']), next(['2.0.0-rc.1']), next(['no version'])], ['1.5.0', '1.6.0', '2.0.0', '1.5.0']);
});

test('addresses name some of the files, and the others stay', () => {
  const newest = declared({ 'a.csv': 'one\n', 'read-me.csv': 'about\n' }, { https: { 'a.csv': 'https://example.org/a' } });
  const { document } = changed(decideRefresh(newest, { files: [{ ...file('a.csv', 'one and more\n'), at: 'https://example.org/a' }] }));
  assert.deepEqual(document.files?.['read-me.csv'], newest.files?.['read-me.csv']);
  assert.deepEqual(document.files?.['a.csv']?.at, ['https://example.org/a']);
});

test('much less than there was is for a person: fewer files, fewer bytes, nothing at all', () => {
  const many = Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`${n}.csv`, `${n} ${'x'.repeat(100)}\n`]));
  const files = (count: number): SourceFile[] => Object.entries(many).slice(0, count).map(([name, text]) => file(name, text));
  assert.match(person(decideRefresh(declared(many), { files: files(8) })), /8 files where there were 10; that is less by more than 10 percent/);
  assert.equal(decideRefresh(declared(many), { files: files(9) }).kind, 'changed');
  assert.equal(decideRefresh(declared(many, { s3: 's3://lab/data/', shrink: 50 }), { files: files(6) }).kind, 'changed');
  assert.match(person(decideRefresh(declared(many), { files: files(10).map((one) => ({ ...one, ...file(one.name, 'error 503\n') })) })), /bytes where there were/);
  assert.match(person(decideRefresh(declared(many), { files: [] })), /has no files/);
});

const lattice = (patterns: { readonly [slot: string]: string } = { tile: 'x{x}-{when}.asc' }): Dataset => ({
  ...base,
  refresh: { s3: 's3://lab/data/', units: patterns },
  units: { axes: [{ name: 'x', from: 0, to: 1 }, { name: 'when', values: ['evening', 'morning'] }], slots: { tile: 'text/plain' }, index: [{ at: [0, 'morning'], files: { tile: { digest: `sha256:${digest('0')}`, size: 1, path: 'x0-morning.asc' } } }] },
});

test('a lattice grows: names say where files belong, axes grow at their ends, and what fits no pattern is left out', () => {
  const source = { base: 's3://lab/data/', files: [file('x0-morning.asc', '0'), file('x-2-noon.asc', 'cold'), file('x3-evening.asc', 'three'), file('README.txt', 'hello'), file('x03-noon.asc', 'thirty')] };
  const { document, changes } = changed(decideRefresh(lattice(), source));
  assert.deepEqual(document.units?.axes, [{ name: 'x', from: -2, to: 3 }, { name: 'when', values: ['evening', 'morning', 'noon'] }]);
  assert.deepEqual(((document.units?.index ?? []) as readonly { readonly at: unknown }[]).map(({ at }) => at), [[-2, 'noon'], [0, 'morning'], [3, 'evening'], [3, 'noon']]);
  assert.deepEqual(document.units?.base, ['s3://lab/data/']);
  assert.deepEqual(changes, ['3 files new: tile at -2, noon, tile at 3, evening, tile at 3, noon.']);
  assert.deepEqual(schemaReasons('dataset', document as never), []);
  // Units that are gone leave their place on the axis.
  const fewer = changed(decideRefresh({ ...document, refresh: { s3: 's3://lab/data/', units: { tile: 'x{x}-{when}.asc' }, shrink: 100 } }, { ...source, files: source.files.slice(0, 2) }));
  assert.deepEqual(fewer.document.units?.axes, document.units?.axes);
  assert.equal(decideRefresh(document, source).kind, 'unchanged');
});

test('a lattice that names do not describe is for a person', () => {
  const source = (...files: SourceFile[]): Parameters<typeof decideRefresh>[1] => ({ base: 's3://lab/data/', files });
  const plain = file('x0-morning.asc', '0');
  for (const [dataset, content, expected] of [
    [lattice({ tile: 'x{x}.asc' }), source(plain), /does not say the axis \{when\}/],
    [lattice({ tile: 'x{x}-{when}-{z}.asc' }), source(plain), /has \{z\} twice, or there is no such axis/],
    [lattice({ tile: '{x}{when}.asc' }), source(plain), /too little between \{x\} and \{when\}/],
    [lattice({ other: 'x{x}.{when}.asc' }), source(plain), /the slot other, which the dataset has not/],
    [lattice({ tile: 'x{x}.{when}.asc' }), source(file('x1.noon.asc', 'a'), file('x01.noon.asc', 'b')), /are both the tile at 1, noon/],
    [lattice({ tile: 'x{x}.{when}.asc' }), source(plain), /no file of the source fits/],
    [{ ...lattice(), refresh: { s3: 's3://lab/data/' } }, source(plain), /does not say how names say where files belong/],
    [declared({ 'a.csv': '1' }, { s3: 's3://lab/data/', units: { tile: 'x{x}.asc' } }), source(plain), /is for a lattice/],
    [lattice({ tile: 'x{x}.{when}.asc' }), source(...Array.from({ length: 5001 }, (_, n) => file(`x${n}.noon.asc`, 'a'))), /5001 units, and a declaration holds 5000/],
  ] as const) assert.match(person(decideRefresh(dataset, content)), expected);
});
