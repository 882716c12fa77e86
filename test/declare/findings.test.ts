import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from '../../runner/declare/load.ts';
import { validate } from '../../runner/declare/validate.ts';
import { diagnosticsText } from '../../runner/report/diagnostics.ts';

/**
 * Each folder is a registry with one kind of mistake, and `expected.txt` is what people are told about it, ended by what
 * is still in order. Adding a case adds no code; `UPDATE_EXPECTED=1` writes the texts, to be read before committing.
 */
const cases = join(import.meta.dirname, '../fixtures/findings');

for (const name of readdirSync(cases).sort()) {
  test(`findings: ${name}`, async () => {
    const root = join(cases, name);
    const sources = await load(root);
    const { diagnostics, registry } = validate(sources, root);
    const order = [registry.tools, registry.pipelines, registry.datasets, registry.analyses].flatMap((entries) => [...entries.keys()]);
    const text = `${diagnosticsText(diagnostics, { sources, colour: false })}${diagnostics.length === 0 ? '' : '\n'}In order: ${order.join(', ') || 'nothing'}\n`;
    const file = join(root, 'expected.txt');
    if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(file, text);
    assert.ok(existsSync(file), `${file} is missing`);
    assert.equal(text, readFileSync(file, 'utf8'));
    const names = diagnostics.map(({ file: path, range, code, message }) => JSON.stringify([path, range.start.offset, code, message]));
    assert.equal(new Set(names).size, names.length, 'a finding is told twice');
  });
}

test('there are findings of at least 35 kinds', () => assert.ok(readdirSync(cases).length >= 35));
