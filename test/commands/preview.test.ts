import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { registry, rig } from '../rig.ts';

test('A1: the pages as a change would make them are built from two commits that are read as data', async (t) => {
  const { folder, path, run, write } = rig(t);
  const git = (...args: string[]): string => execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main', ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
  const port = { mediaType: 'text/plain' };
  const entries = registry()
    .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.from}', '{outputs.to}'], inputs: { from: port }, outputs: { to: port }, resources: { time: { base: 60 } } })
    .pipeline('copies', { inputs: { table: port }, steps: { copy: { uses: 'copy@1.0.0', inputs: { from: 'inputs.table' } } }, outputs: { table: { from: 'steps.copy.to', role: 'data' } } })
    .files('weather', { 'week.txt': 'mild\n' });
  git('init', '-q');
  entries.write(path('registry'));
  git('add', '-A');
  git('commit', '-qm', 'base');
  const base = git('rev-parse', 'HEAD');
  entries.analysis('copied', { pipeline: 'copies@1.0.0', inputs: { table: { dataset: 'weather@1.0.0' } }, description: 'How mild? <script>top.hacked=1</script>' }).write(path('registry'));
  write('package.json', JSON.stringify({ scripts: { preinstall: `touch ${path('pwned')}` } }));
  write('registry/analyses/broken.json', '{ "title": "no" }');
  git('add', '-A');
  git('commit', '-qm', 'head');
  const head = git('rev-parse', 'HEAD');
  git('checkout', '-q', base);
  const built = await run('preview', '--base', base, '--head', head, '--out', 'pages');
  assert.equal(built.code, 0, built.stderr);
  assert.match(built.stderr, /1 entry with findings left out/);
  const page = readFileSync(path('pages/analyses/copied/index.html'), 'utf8');
  assert.match(page, /How mild\?/);
  assert.ok(!page.includes('<script>top.hacked=1'));
  assert.match(readFileSync(path('pages/index.html'), 'utf8'), /Preview: /);
  assert.deepEqual([existsSync(path('pwned')), existsSync(path('registry/.headgate')), existsSync(path('pages/analyses/broken/index.html'))], [false, false, false]);
  for (const [args, expected, code] of [[['--base', 'main', '--head', head], /takes the whole id of a commit/, 2], [['--base', base], /two commits are needed/, 2], [['--base', base, '--head', 'a'.repeat(40)], /does not have one of the commits/, 1], [['--base', base, '--head', head, '--out', 'registry'], /has something else in it/, 2]] as const) {
    const refused = await run('preview', ...args);
    assert.equal(refused.code, code, refused.stderr);
    assert.match(refused.stderr, expected);
  }
});
