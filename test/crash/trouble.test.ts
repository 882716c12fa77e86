import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { faultsOf, filesBelow, freshFolder, runHere } from './kills.ts';
import { scratch } from './scratch.ts';
import { study } from './study.ts';

/** A folder with the study, and the root that an undisturbed run in it gives. */
async function place(t: TestContext): Promise<{ readonly folder: string; readonly cache: string; readonly root: string }> {
  const parent = scratch('trouble');
  t.after(() => rmSync(parent, { recursive: true, force: true }));
  const reference = freshFolder(parent, 'reference', (at) => study().write(at));
  assert.equal((await runHere(reference, 'auto', undefined)).code, 0);
  const root = filesBelow(join(reference, 'registry/.headgate/store/results'))[0]?.replace(/^.*\/|\.json$/g, '') ?? '';
  return { folder: freshFolder(parent, 'here', (at) => study().write(at)), cache: join(parent, 'cache'), root };
}

for (const [what, code, message] of [
  ['runner linkSync', 'ENOSPC', /no space left/],
  ['runner renameSync', 'EACCES', /not allowed to use .*check the owner/],
  ['runner writeSync', 'EIO', /i\/o error/],
] as const) {
  test(`${code} in the runner ends with exit code 3 and one clear message`, async (t) => {
    const { folder, cache, root } = await place(t);
    // Trouble that lasts: a single failure of a status that is written again in two seconds is nobody's concern.
    const { code: exit, output } = await runHere(folder, 'auto', { trial: 'fail', cache, fail: { what, at: 1, code, on: true } });
    assert.equal(exit, 3, output);
    assert.match(output, message);
    assert.doesNotMatch(output, /^\s+at /m);
    assert.equal((await runHere(folder, 'auto', undefined)).code, 0);
    assert.deepEqual(faultsOf(folder, root), []);
  });
}

test('trouble in a worker is tried again, and the run completes', async (t) => {
  const { folder, cache, root } = await place(t);
  const { code, output } = await runHere(folder, 'auto', { trial: 'fail', cache, fail: { what: 'worker linkSync', at: 2, code: 'EIO' } });
  assert.equal(code, 0, output);
  assert.deepEqual(faultsOf(folder, root), []);
});

test('a disk that is full: told in numbers, nothing wrong left, the next run completes', async (t) => {
  const { folder, cache, root } = await place(t);
  const store = join(folder, 'registry/.headgate/store');
  mkdirSync(store, { recursive: true });
  // A disk of our own where we may mount one; else every write of the second megabyte fails.
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', store]).status === 0;
  t.diagnostic(mounted ? 'on a file system of 2 MiB' : 'by injection: no right to mount');
  try {
    const { code, output } = await runHere(folder, 'auto', mounted ? undefined : { trial: 'full', cache, fail: { what: 'runner copyFileSync', at: 1, code: 'ENOSPC' } });
    assert.equal(code, 3, output);
    assert.match(output, /no space left: \S+ needs [0-9]+ bytes, [0-9]+ are free; free some space and run the same command again/);
    if (mounted) assert.equal(spawnSync('mount', ['-o', 'remount,size=64m', store]).status, 0);
    const again = await runHere(folder, 'auto', undefined);
    assert.equal(again.code, 0, again.output);
    assert.deepEqual(faultsOf(folder, root), []);
  } finally {
    if (mounted) spawnSync('umount', ['-l', store]);
  }
});
