import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const project = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(project, path), 'utf8');

test('the page on dependencies names every package, with the licence that the package states', () => {
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(read('package.json')) as { readonly [group: string]: { readonly [name: string]: string } };
  const named = new Map([...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| ([^|]+) \| [^|]{6,} \|$/gm)].map((row) => [row[1] as string, row[2] as string]));
  const wanted = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
  assert.deepEqual([...named.keys()].sort(), wanted.sort());
  for (const [name, licence] of named) {
    // Of the packages for one platform only the fitting one is installed; they are one work.
    const path = `node_modules/${name}/package.json`;
    if (optionalDependencies?.[name] !== undefined && !existsSync(join(project, path))) continue;
    assert.equal(licence, (JSON.parse(read(path)) as { readonly license: string }).license, name);
  }
});
