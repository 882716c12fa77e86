import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lintWorkflows, workflowRules } from '../../runner/workflows/lint.ts';

const corpus = join(import.meta.dirname, 'corpus');
const ours = join(import.meta.dirname, '../../.github/workflows');
const read = (folder: string, name: string): { path: string; text: string } => ({ path: name, text: readFileSync(join(folder, name), 'utf8') });
const bad = readdirSync(corpus);

for (const name of bad) {
  const [code = ''] = name.split('--');
  const rule = workflowRules.find((one) => one.code === code);
  // Each file breaks one rule and keeps all others, so that without the rule nobody would say a word.
  test(`${rule?.answers ?? 'a workflow'}: ${name} is caught by ${code}, and by nothing else`, () => {
    const codes = lintWorkflows([read(corpus, name)]).map((found) => found.code);
    assert.deepEqual([...new Set(codes)], [code], JSON.stringify(codes));
  });
}

test('every rule has a bad workflow that it catches', () => {
  const caught = new Set(bad.map((name) => name.split('--')[0]));
  assert.deepEqual(workflowRules.map(({ code }) => code).filter((code) => !caught.has(code)), []);
});

test('our own workflows keep every rule', () => {
  const files = readdirSync(ours).map((name) => read(ours, name));
  assert.equal(files.length, 10);
  assert.deepEqual(lintWorkflows(files), []);
});
