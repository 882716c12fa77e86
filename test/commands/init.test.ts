import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { rig } from '../rig.ts';
import { contents } from './letters.ts';

test('a new registry validates, runs and passes its test; its README names these commands', async (t) => {
  const { run, path } = rig(t);
  const made = await run('init', 'study');
  assert.equal(made.code, 0, made.stderr);
  assert.match(made.stdout, /Next:\n {2}cd study\n {2}headgate validate\n {2}headgate run\n {2}headgate test\n$/);
  const readme = readFileSync(path('study/README.md'), 'utf8');
  const at = ['--registry', 'study/registry'];
  for (const command of ['validate', 'run', 'test']) {
    assert.match(readme, new RegExp(`headgate ${command}\\b`));
    const ran = await run(command, ...at);
    assert.equal(ran.code, 0, `${command}: ${ran.stdout}${ran.stderr}`);
  }
  const summary = Object.values(contents(path('study/registry/.headgate/store/blobs'))).find((bytes) => bytes.startsWith('statistic,value\nn,7'));
  assert.equal(summary, 'statistic,value\nn,7\nmean,15.300\nmin,13.7\nmax,17\n');
  assert.match((await run('run', ...at)).stderr, /0 to run, 1 cached, 0 ran/);
  assert.equal((await run('verify', ...at)).code, 0);
});

test('every declaration leads an editor to its schema, and results are ignored by git', async (t) => {
  const { run, path } = rig(t);
  await run('init', 'study');
  const declarations = Object.entries(contents(path('study/registry'))).filter(([name]) => name.endsWith('.json'));
  assert.equal(declarations.length, 4);
  for (const [name, text] of declarations) {
    const { $schema } = JSON.parse(text) as { $schema: string };
    const schema = resolve(path('study/registry'), dirname(name), $schema);
    assert.equal((JSON.parse(readFileSync(schema, 'utf8')) as { $id: string }).$id, $schema.split('/').at(-1), name);
  }
  for (const name of Object.keys(contents(path('study/schemas')))) assert.equal(readFileSync(path('study/schemas', name), 'utf8'), readFileSync(join(import.meta.dirname, '../../schemas', name), 'utf8'));
  assert.match(readFileSync(path('study/.gitignore'), 'utf8'), /^\.headgate\/$/m);
});

test('a folder with something in it is refused, and with --yes nothing in it is overwritten', async (t) => {
  const { run, path, write } = rig(t);
  write('study/README.md', 'mine\n');
  const before = contents(path('study'));
  const refused = await run('init', 'study');
  assert.equal(refused.code, 2);
  assert.match(refused.stderr, /is not empty \(README\.md\)\n {2}hint: .*--yes/);
  assert.deepEqual(contents(path('study')), before);
  const made = await run('init', 'study', '--yes');
  assert.equal(made.code, 0);
  assert.match(made.stderr, /left as it is: README\.md/);
  assert.equal(readFileSync(path('study/README.md'), 'utf8'), 'mine\n');
  assert.equal((await run('validate', '--registry', 'study/registry')).code, 0);
  writeFileSync(path('file'), '');
  assert.equal((await run('init', 'file')).code, 2);
});

test('an empty folder that is a git repository is used as it is', async (t) => {
  const { run, path, write } = rig(t);
  write('study/.git/HEAD', 'ref: refs/heads/main\n');
  const made = await run('init', 'study');
  assert.equal(made.code, 0, made.stderr);
  assert.equal(readFileSync(path('study/.git/HEAD'), 'utf8'), 'ref: refs/heads/main\n');
});
