import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = join(import.meta.dirname, '../../.github/workflows');

type Parser = typeof import('@actions/workflow-parser');

/** GitHub's own parser. It imports JSON in a way that only bundlers take. */
async function parser(t: { after(end: () => void): void }): Promise<Parser> {
  const place = mkdtempSync(join(tmpdir(), 'headgate-parser-'));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  const outfile = join(place, 'parser.cjs');
  await build({ stdin: { contents: "export * from '@actions/workflow-parser'", resolveDir: import.meta.dirname }, bundle: true, format: 'cjs', platform: 'node', outfile, logLevel: 'error' });
  return (await import(pathToFileURL(outfile).href)) as Parser;
}

test("GitHub's parser takes every workflow, with every expression in it", async (t) => {
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await parser(t);
  const faults = async (name: string, content: string): Promise<string[]> => {
    const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
    if (value !== undefined) await convertWorkflowTemplate(context, value);
    return context.errors.getErrors().map(({ message }) => message);
  };
  for (const name of readdirSync(folder)) assert.deepEqual(await faults(name, readFileSync(join(folder, name), 'utf8')), [], name);
  // It does refuse what is wrong.
  const bad = (condition: string, more = ''): string => `on: push\njobs:\n  one:\n    runs-on: x\n    if: ${condition}\n${more}    steps:\n      - run: y\n`;
  assert.equal((await faults('condition.yml', bad('nonsense(1)'))).length, 1);
  assert.equal((await faults('expression.yml', bad('true', '    environment: ${{ needs. }}\n'))).length, 1);
  assert.equal((await faults('field.yml', bad('true', '    permission: {}\n'))).length, 1);
});
