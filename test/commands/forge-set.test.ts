import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rig } from '../rig.ts';

const from = ['--source', 'https://git.example.org/lab/headgate', '--commit', 'c'.repeat(40)];

/** There is no merge queue, and commands are read by a program of the operator's. */
const notOnGitea = ['command.yml', 'merge-gate.yml', 'run.yml'];

for (const forge of ['github', 'gitea'] as const) {
  test(`init --forge ${forge} writes a set that keeps every rule, with the program at one commit`, async (t) => {
    const { path, run } = rig(t);
    const made = await run('init', 'lab', '--forge', forge, ...from, '--branch', 'trunk', '--owner', '@lab/keepers');
    assert.equal(made.code, 0, made.stderr);
    const folder = `lab/.${forge}/workflows`;
    const wanted = ['command.yml', 'lint-workflows.yml', 'merge-gate.yml', 'plan.yml', 'publish.yml', 'reconcile.yml', 'run.yml', 'steer.yml', 'upkeep.yml', 'validate.yml'].filter((name) => forge === 'github' || !notOnGitea.includes(name));
    assert.deepEqual(readdirSync(path(folder)), wanted);
    const plan = readFileSync(path(folder, 'plan.yml'), 'utf8');
    assert.match(plan, /HEADGATE_SOURCE: https:\/\/git\.example\.org\/lab\/headgate\n\s+HEADGATE_COMMIT: c{40}\n/);
    assert.match(readFileSync(path(folder, 'lint-workflows.yml'), 'utf8'), /branches: \[trunk\]/);
    assert.match(readFileSync(path(`lab/.${forge}/CODEOWNERS`), 'utf8'), /^\/registry\/policy\.json @lab\/keepers$/m);
    const linted = await run('lint-workflows', 'lab');
    assert.equal(linted.code, 0, linted.stderr);
    assert.match(linted.stderr, new RegExp(`^${wanted.length} workflows, 0 findings`));
    const again = await run('upgrade', 'lab', ...from, '--branch', 'trunk', '--owner', '@lab/keepers');
    assert.deepEqual([again.code, again.stdout, again.stderr], [0, '', 'everything is as it would be written today\n']);
  });
}

test('at a Gitea, jobs that ask the forge for what its own token may not do so as our user; what reads a contribution does not', async (t) => {
  const { path, run } = rig(t);
  assert.equal((await run('init', 'lab', '--forge', 'gitea', ...from)).code, 0);
  const token = (action: string): string | undefined => new RegExp(`actions/${action}\\n(?:(?!- uses).)*?token: (\\S+ \\S+ \\S+)\\n`, 's').exec(readFileSync(path('lab/.gitea/workflows/plan.yml'), 'utf8'))?.[1];
  assert.deepEqual(['who', 'compute', 'post'].map(token), ['${{ secrets.HEADGATE_TOKEN }}', '${{ github.token }}', '${{ secrets.HEADGATE_TOKEN }}']);
});

test('upgrade shows an old set as a diff that git applies, and with --write brings it up to date', async (t) => {
  const { path, run, write } = rig(t);
  const of = [...from.slice(0, 3), 'd'.repeat(40)];
  assert.equal((await run('init', 'lab', '--forge', 'github', ...from)).code, 0);
  write('lab/.github/workflows/plan.yml', 'name: plan\n');
  const shown = await run('upgrade', 'lab', ...of);
  assert.equal(shown.code, 0, shown.stderr);
  assert.match(shown.stdout, /^-\s+HEADGATE_COMMIT: c{40}$/m);
  assert.match(shown.stderr, /10 files would change/);
  assert.equal(readFileSync(path('lab/.github/workflows/plan.yml'), 'utf8'), 'name: plan\n');
  write('set.diff', shown.stdout);
  execFileSync('git', ['apply', '../set.diff'], { cwd: path('lab') });
  assert.match((await run('upgrade', 'lab', ...of)).stderr, /everything is as it would be/);
  write('lab/.github/workflows/plan.yml', 'name: plan\n');
  assert.equal((await run('upgrade', 'lab', '--write', ...of)).code, 0);
  assert.match((await run('upgrade', 'lab', ...of)).stderr, /everything is as it would be/);
});

test('what jobs run is named by an https address and a whole commit', async (t) => {
  const { path, run } = rig(t);
  for (const [args, message] of [[['--source', 'https://me:secret@git.example.org/x', ...from.slice(2)], /it is no https address without a password/], [[...from.slice(0, 3), 'main'], /`main` is not a whole commit of 40 hexadecimal digits/]] as const) {
    const { code, stderr } = await run('init', 'lab', '--forge', 'github', ...args);
    assert.equal(code, 2);
    assert.match(stderr, message);
    assert.equal(existsSync(path('lab')), false);
  }
  const nothing = await run('upgrade', '.', ...from);
  assert.equal(nothing.code, 2);
  assert.match(nothing.stderr, /has neither \.github\/workflows\/plan\.yml nor/);
});

test('a bad workflow is found with its line', async (t) => {
  const { run, write } = rig(t);
  write('lab/.github/workflows/bad.yml', readFileSync(new URL('../workflows/corpus/workflow.checkout--head.yml', import.meta.url), 'utf8'));
  const { code, stderr } = await run('lint-workflows', 'lab');
  assert.equal(code, 1);
  assert.match(stderr, /lab\/\.github\/workflows\/bad\.yml:\d+:\d+ error: `\$\{\{ github\.event\.pull_request\.head\.sha \}\}` is checked out where the run has rights/);
  assert.match((await run('lint-workflows', '--rules')).stdout, /^workflow\.checkout \(.*A1\)$/m);
});
