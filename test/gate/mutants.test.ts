import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { checks } from './checks.ts';
import { mutants } from './mutants.ts';
import { loadModules } from './world.ts';

const runner = join(import.meta.dirname, '../../runner');

test(`each of ${mutants.length} mutants of the gate is caught by the test that guards what it breaks`, async (t) => {
  assert.ok(mutants.length >= 20);
  const root = mkdtempSync(join(tmpdir(), 'headgate-mutants-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const survived: string[] = [];
  for (const [i, [file, from, to, caughtBy]] of mutants.entries()) {
    const folder = join(root, String(i));
    cpSync(join(runner, 'gate'), folder, { recursive: true });
    // Only the gate is copied; what it imports from other parts is the real thing.
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/from '\.\.\/([^']+)'/g, (_, rest: string) => `from '${pathToFileURL(join(runner, rest)).href}'`).replace(/from '(semver[^']*)'/g, (_, name: string) => `from '${import.meta.resolve(name)}'`));
    }
    const path = join(folder, `${file}.ts`);
    const source = readFileSync(path, 'utf8');
    assert.equal(source.split(from).length, 2, `gate/${file}.ts has this once: ${from}`);
    writeFileSync(path, source.replace(from, () => to));
    const check = checks[caughtBy];
    assert.ok(check, `there is no test ${caughtBy}`);
    const modules = await loadModules(folder);
    let red = false;
    try {
      check(modules);
    } catch (error) {
      // A mutant that does not load or crashes proves nothing.
      red = (error as { code?: string }).code === 'ERR_ASSERTION';
      if (!red) throw new Error(`the mutant ${from} → ${to} does not run`, { cause: error });
    }
    if (!red) survived.push(`${file}: ${from} → ${to}`);
  }
  assert.deepEqual(survived, []);
});
