import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { test, type TestContext } from 'node:test';
import { registry, rig, type Ran, type Rig } from '../rig.ts';

const file = { mediaType: 'text/plain' };

/** A repository whose first commit, tagged `released`, has a registry at `at`, and `headgate validate --base` on it. */
function repository(t: TestContext, at: string): { readonly place: Rig; commit(): void; edit(path: string, from: string, to: string): void; remove(path: string): void; check(base?: string): Promise<Ran> } {
  const place = rig(t);
  const git = (...args: string[]): void => void execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main', ...args], { cwd: place.path('repo'), stdio: 'pipe', env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' } });
  registry()
    .tool('copy', { environment: { programs: { node: '>=20' } }, command: ['node', '{code}/copy.mjs', '{inputs.from}', '{outputs.to}'], inputs: { from: file }, outputs: { to: file } }, { 'copy.mjs': '// copies\n' })
    .pipeline('copies', { inputs: { from: file }, steps: { copy: { uses: 'copy@1.0.0', inputs: { from: 'inputs.from' } } }, outputs: { to: { from: 'steps.copy.to', role: 'data' } } })
    .files('letters', { 'a.txt': 'A' })
    .analysis('study', { pipeline: 'copies@1.0.0', inputs: { from: { dataset: 'letters@1.0.0' } } })
    .write(place.path('repo', at));
  place.write('repo/README.md', '# Not of the registry\n');
  const commit = (): void => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'State');
  };
  git('init', '--quiet');
  commit();
  git('tag', 'released');
  const path = (name: string): string => place.path('repo', at, name);
  return {
    place,
    commit,
    edit: (name, from, to) => {
      const text = readFileSync(path(name), 'utf8');
      assert.ok(text.includes(from), `${name} has no ${from}`);
      place.write(`repo/${at}/${name}`, text.replace(from, to));
    },
    remove: (name) => rmSync(path(name), { recursive: true }),
    check: (base = 'released') => place.run('validate', '--registry', place.path('repo', at), `--base=${base}`),
  };
}

for (const [at, where] of [['.', 'the repository'], ['science/registry', 'a folder of the repository']] as const) {
  test(`the registry is ${where}: free text and new versions pass, edits and deletions of what is released do not`, async (t) => {
    const { place, edit, remove, commit, check } = repository(t, at);
    const same = await check();
    assert.equal(same.code, 0, same.stderr);

    edit('tools/copy/1.0.0.json', 'The tool copy', 'Copies a file');
    edit('datasets/letters/1.0.0.json', 'Made up for a test.', 'Made up.');
    edit('analyses/study.json', 'The analysis study', 'Another study');
    place.write(`repo/${at}/tools/copy/1.1.0.json`, readFileSync(place.path('repo', at, 'tools/copy/1.0.0.json'), 'utf8').replace('"1.0.0"', '"1.1.0"'));
    place.write(`repo/${at}/tools/copy/1.1.0/copy.mjs`, '// copies better\n');
    const fine = await check();
    assert.equal(fine.code, 1, 'where data come from is not free text');
    assert.match(fine.stderr, /datasets\/letters\/1\.0\.0\.json:\d+:\d+ error: "source" of the released dataset "letters@1\.0\.0" was changed\. \[released\.edited\]$/m);
    assert.equal(fine.stderr.match(/ error: /g)?.length, 1, fine.stderr);
    edit('datasets/letters/1.0.0.json', 'Made up.', 'Made up for a test.');
    assert.equal((await check()).code, 0);

    // Committing the edits changes nothing: what counts is what was released at the base.
    edit('tools/copy/1.0.0.json', '">=20"', '">=22"');
    edit('tools/copy/1.0.0/copy.mjs', 'copies', 'moves');
    commit();
    const edited = await check();
    assert.equal(edited.code, 1);
    assert.match(edited.stderr, /tools\/copy\/1\.0\.0\.json:\d+:\d+ error: "environment\.programs\.node" of the released tool "copy@1\.0\.0" was changed\. \[released\.edited\]\n(.*\n){1,4} *→ Release a new version\./m);
    assert.match(edited.stderr, /tools\/copy\/1\.0\.0\/copy\.mjs, a file of the released tool "copy@1\.0\.0", was changed\. \[released\.file\]/);
    assert.equal((await check('HEAD')).code, 0, 'what HEAD has is what HEAD has');

    remove('pipelines/copies/1.0.0.json');
    remove('analyses/study.json');
    const deleted = await check();
    assert.equal(deleted.code, 1);
    assert.match(deleted.stderr, /pipelines\/copies\/1\.0\.0\.json:1:1 error: The released pipeline "copies@1\.0\.0" was deleted\. \[released\.deleted\]\n(.*\n){0,4} *→ Put it back and withdraw it by a notice \(kind "withdrawal"\)/m);
    assert.doesNotMatch(deleted.stderr, /analyses/);
  });
}

test('a revision that git does not know is wrong usage, and so is one where there is no git', async (t) => {
  const { place, check } = repository(t, 'registry');
  for (const base of ['no-such-branch', '0'.repeat(40), '--output=written', '--upload-pack=touch written', 'released:README.md', '']) {
    const { code, stderr } = await check(base);
    assert.equal(code, 2, `${base}: ${stderr}`);
    assert.match(stderr, /git knows no revision/);
    assert.doesNotMatch(stderr, /^ +at /m);
  }
  assert.equal(existsSync(place.path('repo/registry/written')) || existsSync(place.path('written')), false);
  rmSync(place.path('repo/.git'), { recursive: true });
  assert.equal((await check()).code, 2);
});
