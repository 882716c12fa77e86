import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadGit } from '../../runner/declare/load-git.ts';
import { load } from '../../runner/declare/load.ts';
import { validate } from '../../runner/declare/validate.ts';
import { digestOf } from '../../runner/model/digest.ts';
import { folder, table, writeGood } from './registry-folder.ts';

test('a folder gives texts and digests, sorted, and nothing else', async () => {
  using at = folder();
  writeGood(at);
  at.write('README.md', 'x');
  at.write('tools/README.md', 'x');
  at.write('tools/copy/1.0.0/.gitkeep', '');
  at.write('.git/config', 'x');
  at.write('other/x.json', '{}');
  const sources = await load(at.root);
  assert.deepEqual(sources.map(({ path }) => path), ['datasets/numbers/1.0.0.json', 'datasets/numbers/1.0.0/numbers.csv', 'tools/copy/1.0.0.json', 'tools/copy/1.0.0/main.mjs']);
  assert.deepEqual(sources[1], { kind: 'blob', path: 'datasets/numbers/1.0.0/numbers.csv', size: table.length, digest: digestOf(table), mode: 'file' });
});

test('large files are streamed to the same digest', async () => {
  using at = folder();
  const bytes = Buffer.alloc(3 * 1024 * 1024 + 17, 'headgate ');
  mkdirSync(join(at.root, 'datasets/big/1.0.0'), { recursive: true });
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) writeFileSync(join(at.root, 'datasets/big/1.0.0', name), bytes);
  const sources = await load(at.root);
  assert.equal(sources.length, 6);
  for (const source of sources) assert.deepEqual({ ...source, path: '' }, { kind: 'blob', path: '', size: bytes.length, digest: digestOf(bytes), mode: 'file' });
});

test('no folder: no sources, and one finding that says what to do', async () => {
  using at = folder();
  const sources = await load(join(at.root, 'nowhere'));
  assert.deepEqual(sources, []);
  assert.deepEqual(validate(sources, at.root).diagnostics.map(({ code }) => code), ['registry.empty']);
});

test('hints are believed only while nothing about a file changed', async () => {
  using at = folder();
  writeGood(at);
  const file = join(at.root, 'datasets/numbers/1.0.0/numbers.csv');
  const hints = join(at.root, '.state/hints.json');
  const old = new Date(Date.now() - 60_000);
  utimesSync(file, old, old);
  const digest = async (): Promise<unknown> => (await load(at.root, { hints })).flatMap((source) => (source.path.endsWith('.csv') && source.kind === 'blob' ? [source.digest] : []))[0];
  assert.equal(await digest(), digestOf(table));
  // A file whose times are older than its change of inode data is not settled, so nothing is remembered yet.
  assert.equal(readFileSync(hints, 'utf8'), '[]');
  writeFileSync(file, 'a,b\n1,3\n');
  utimesSync(file, old, old);
  assert.equal(await digest(), digestOf('a,b\n1,3\n'));
  writeFileSync(hints, 'damaged');
  assert.equal(await digest(), digestOf('a,b\n1,3\n'));
});

test('a git tree gives what the folder gives', async () => {
  using at = folder();
  at.git('init', '--quiet');
  writeGood(at);
  at.write('tools/copy/1.0.0/empty.txt', '');
  at.write('tools/copy/1.0.0/a name with ünicode.txt', 'x\n');
  const commit = at.commit();
  assert.deepEqual(await loadGit(at.root, commit), await load(at.root));
  at.write('tools/copy/1.0.0/main.mjs', 'changed\n');
  assert.notDeepEqual(await loadGit(at.root, commit), await load(at.root));
});

test('a registry in a folder of a repository, and one in a bare repository', async () => {
  using at = folder();
  at.git('init', '--quiet');
  writeGood(at, 'registry/');
  const commit = at.commit();
  const expected = await load(join(at.root, 'registry'));
  assert.equal(expected.length, 4);
  assert.deepEqual(await loadGit(join(at.root, 'registry'), commit), expected);
  at.git('clone', '--quiet', '--bare', '.', 'bare.git');
  assert.deepEqual(await loadGit(join(at.root, 'bare.git'), commit, 'registry'), expected);
});

test('links, executables, submodules and LFS pointers in a tree are findings, and nothing is checked out', async () => {
  using at = folder();
  at.git('init', '--quiet');
  writeGood(at);
  symlinkSync('../../../../secret', join(at.root, 'tools/copy/1.0.0/link'));
  at.write('tools/copy/1.0.0/run.sh', 'true\n');
  chmodSync(join(at.root, 'tools/copy/1.0.0/run.sh'), 0o755);
  at.write('datasets/numbers/1.0.0/large.bin', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`);
  const first = at.commit();
  at.git('update-index', '--add', '--cacheinfo', `160000,${first},tools/copy/1.0.0/module`);
  at.git('commit', '--quiet', '--message', 'Submodule');
  const sources = await loadGit(at.root, 'HEAD');
  assert.ok(sources);
  const codes = validate(sources, at.root).diagnostics.filter(({ code }) => code.startsWith('file.') && code !== 'file.undeclared').map(({ code, file }) => `${code} ${file}`);
  assert.deepEqual(codes, [
    'file.pointer datasets/numbers/1.0.0/large.bin',
    'file.link tools/copy/1.0.0/link',
    'file.other tools/copy/1.0.0/module',
    'file.executable tools/copy/1.0.0/run.sh',
  ]);
});

test('a revision that is not there is an answer, also when it looks like an option', async () => {
  using at = folder();
  assert.equal(await loadGit(at.root, 'HEAD'), undefined);
  at.git('init', '--quiet');
  writeGood(at);
  at.commit();
  for (const revision of ['nowhere', '--output=pwned', '-h', 'HEAD~5', '']) assert.equal(await loadGit(at.root, revision), undefined, revision);
});

test('many blobs come in few processes and each gets its own bytes', async () => {
  using at = folder();
  at.git('init', '--quiet');
  for (let i = 0; i < 1200; i += 1) at.write(`datasets/many/1.0.0/${i}.txt`, 'x'.repeat(i % 37) + String(i));
  const commit = at.commit();
  assert.deepEqual(await loadGit(at.root, commit), await load(at.root));
});
