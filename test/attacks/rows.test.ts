import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { mutants } from './mutants.ts';
import { namedTests } from './named-tests.ts';
import { link, missing, securityPage, unguarded } from './page.ts';
import { attacks, invariants } from './rows.ts';

test('every invariant and every attack has a test of each kind that it asks for, or says why not', () => {
  assert.deepEqual([Object.keys(invariants).length, Object.keys(attacks).length], [14, 54]);
  assert.deepEqual(missing(), []);
  // Without its tests a row is told.
  const tests = namedTests();
  for (const [row, { asks }] of Object.entries({ ...invariants, ...attacks })) assert.equal(missing(tests.filter(({ rows }) => !rows.includes(row))).length >= Math.min(asks.length, 1), true, row);
});

test('every defence that is code of ours is taken away by a mutant', () => {
  assert.deepEqual(unguarded(), []);
  assert.deepEqual(unguarded([]).length > 0, true);
});

test('what mutants take away is there, once', () => {
  const project = join(import.meta.dirname, '../..');
  const texts = new Map<string, string>();
  const read = (file: string): string => {
    const text = texts.get(file) ?? readFileSync(join(project, file), 'utf8');
    texts.set(file, text);
    return text;
  };
  for (const [file, from, , , , also = []] of mutants) for (const [name, old] of [[file, from], ...also] as const) assert.equal(read(name).split(old).length, 2, `${name} does not have this once, which test/attacks/mutants-*.ts takes away: ${old}`);
});

test('every name of a test stands for rows that there are', () => {
  for (const { rows, file, name } of namedTests()) for (const row of rows) assert.ok(row in invariants || row in attacks, `${file}: ${name}`);
});

test('docs/security.md says what the tests give', () => {
  const tests = namedTests();
  const page = readFileSync(join(import.meta.dirname, '../../docs/security.md'), 'utf8');
  // Tests that came since may be missing in it; whatever it names is there, and all else is as it is made.
  const listed = tests.filter((one) => page.includes(link(one)));
  assert.ok(page === securityPage(listed, tests), 'stale; run: npm run generate');
  assert.deepEqual(missing(listed), missing(tests), 'stale; run: npm run generate');
});
