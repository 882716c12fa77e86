import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { codes, codesPage } from '../../runner/declare/codes.ts';
import { manual } from '../../runner/commands/help.ts';

const project = resolve(import.meta.dirname, '../..');
const pages = [...readdirSync(project).filter((name) => name.endsWith('.md')), ...readdirSync(join(project, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => join('docs', name))];

test('the manual of the commands is what the command table gives', () => {
  assert.equal(readFileSync(join(project, 'docs/manual/commands.md'), 'utf8'), manual(), 'stale; run: npm run generate');
});

test('the page on findings explains every code that rules use, and no other', () => {
  assert.equal(readFileSync(join(project, 'docs/manual/findings.md'), 'utf8'), codesPage(), 'stale; run: npm run generate');
  const declare = join(project, 'runner/declare');
  const sources = readdirSync(declare, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && name !== 'codes.ts' && !name.includes('generate'));
  const used = new Set<string>();
  for (const name of sources) for (const [, code] of readFileSync(join(declare, name), 'utf8').matchAll(/'([a-z]+\.[a-z-]+)'/g)) if (!/\.(ts|json|md|js|ndjson)$/.test(code as string)) used.add(code as string);
  // Some codes are put together; the golden folders have those.
  const golden = join(project, 'test/fixtures/findings');
  for (const name of readdirSync(golden)) for (const [, code] of readFileSync(join(golden, name, 'expected.txt'), 'utf8').matchAll(/^\S.*\[([a-z]+\.[a-z-]+)\]$/gm)) used.add(code as string);
  assert.deepEqual(Object.keys(codes).sort(), [...used].sort());
});

test('links between pages lead to files, and to headings, that exist', () => {
  const broken: string[] = [];
  let checked = 0;
  for (const page of pages) {
    const text = readFileSync(join(project, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '');
    for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      checked += 1;
      const [path = '', heading] = target.split('#');
      const file = path === '' ? join(project, page) : resolve(project, dirname(page), path);
      if (!existsSync(file)) broken.push(`${page}: ${target}`);
      else if (heading !== undefined && file.endsWith('.md') && !headings(file).includes(heading)) broken.push(`${page}: ${target} (no such heading in ${relative(project, file)})`);
    }
  }
  assert.deepEqual(broken, []);
  assert.ok(checked > 20, `only ${checked} links were found`);
});

/** Anchors of a page as forges make them: lower case, punctuation dropped, spaces to hyphens. */
function headings(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map((match) => (match[1] as string).toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-'));
}
