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

test('A43: every package is known by the digest of its bytes, and none of them runs a program when it is installed', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { readonly packages: { readonly [path: string]: { readonly version: string; readonly integrity?: string; readonly hasInstallScript?: boolean; readonly link?: boolean } } };
  const locked = Object.entries(packages).filter(([path]) => path !== '');
  assert.ok(locked.length > 400, `only ${locked.length} packages are in the lockfile`);
  assert.deepEqual(locked.filter(([, { integrity = '', version, link }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity) || !/^\d/.test(version) || link === true).map(([path]) => path), []);
  const { allowScripts } = JSON.parse(read('package.json')) as { readonly allowScripts: { readonly [name: string]: boolean } };
  assert.deepEqual(locked.filter(([path, { hasInstallScript }]) => hasInstallScript === true && allowScripts[path.replace(/^.*node_modules\//, '')] !== false).map(([path]) => path), []);
  assert.deepEqual(Object.values(allowScripts).filter(Boolean), []);
  // An npm that does not know that list runs none at all.
  assert.match(read('setup.js'), /const args = \['install', '--no-save', '--ignore-scripts',/);
});
