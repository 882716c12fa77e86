import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { mutants, type Mutant } from './mutants.ts';

const project = join(import.meta.dirname, '../..');
/** What is in a checkout and no part of it. */
const LEFT_OUT = /(^|\/)(node_modules|\.git|\.headgate|\.astro)$|^(dist|docs\/images)$/;

/** Some, by words of their file or test: to look at one while it is written. */
const only = process.env['HEADGATE_MUTANTS'];

test(`each of ${mutants.length} defences that is taken out is missed by the test that is named for it`, { timeout: 840_000 }, async (t) => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-mutants-')));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const left = mutants.filter((mutant) => only === undefined || mutant.join(' ').includes(only));
  const survived: string[] = [];
  // Two at a time, each in a copy of its own.
  const work = async (copy: string): Promise<void> => {
    cpSync(project, copy, { recursive: true, filter: (path) => !LEFT_OUT.test(relative(project, path)) });
    symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
    for (let mutant = left.shift(); mutant !== undefined; mutant = left.shift()) {
      const trouble = await lives(copy, mutant);
      if (trouble !== undefined) survived.push(trouble);
    }
  };
  await Promise.all(['one', 'two'].map((name) => work(join(root, name))));
  assert.deepEqual(survived, []);
});

/** What is wrong when a mutant lives: the test that guards it did not fail. Undefined: it failed. */
async function lives(copy: string, [file, from, to, suite, caughtBy, also = []]: Mutant): Promise<string | undefined> {
  const originals = new Map<string, string>();
  for (const [name, old, now] of [[file, from, to] as const, ...also]) {
    const path = join(copy, name);
    const source = readFileSync(path, 'utf8');
    if (source.split(old).length !== 2) return `${name} does not have this once: ${old}`;
    if (!originals.has(path)) originals.set(path, source);
    writeFileSync(path, source.replace(old, () => now));
  }
  try {
    const child = spawn(process.execPath, ['--test-reporter=tap', `--test-name-pattern=${caughtBy}`, join(copy, suite)], { cwd: copy, env: { PATH: '/usr/bin:/bin' }, stdio: ['ignore', 'pipe', 'pipe'], timeout: 180_000 });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    await once(child, 'close');
    // A test that fails, not a file that cannot be loaded.
    return new RegExp(`^ *not ok \\d+ - .*${caughtBy}`, 'm').test(said) ? undefined : `${file}: ${from} → ${to}: ${suite} does not miss it\n${said.slice(-2000)}`;
  } finally {
    for (const [path, source] of originals) writeFileSync(path, source);
  }
}
