import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { rig } from '../../rig.ts';
import { build } from '../build.ts';
import { installPackages } from '../packages.ts';

const project = join(import.meta.dirname, '../../..');
let actionlint = '';
let zizmor = '';

before(() => {
  actionlint = build({ program: 'actionlint', version: '1.7.12', command: ['go', 'install', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'], env: { GOBIN: '{out}', GOFLAGS: '-buildvcs=false' }, file: 'actionlint' });
  installPackages({ pip3: 'python3-pip' }, 'to install zizmor');
  zizmor = build({ program: 'zizmor', version: '1.32.0', command: ['pip3', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--target', '{out}', 'zizmor==1.32.0'], file: 'bin/zizmor' });
});

/** What a linter says of the workflows in a folder; the empty text when they are in order. */
function said(program: string, args: readonly string[], folder: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', env: { PATH: '/usr/bin:/bin', HOME: folder } });
  return status === 0 ? '' : `${status}: ${stdout}${stderr}`;
}

const lint = (folder: string): string => said(actionlint, ['-oneline', '-shellcheck=', '-pyflakes='], folder) + said(zizmor, ['--offline', '--no-progress', '.'], folder);

/** A folder with a repository in it, as actionlint wants one. */
function repository(t: { after(end: () => void): void }): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-workflows-')));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync('git', ['init', '-q', folder]);
  return folder;
}

test('actionlint and zizmor find nothing in our workflows but what is reasoned about beside them', (t) => {
  const folder = repository(t);
  cpSync(join(project, '.github'), join(folder, '.github'), { recursive: true });
  assert.equal(lint(folder), '');
});

test('nor in those that `init --forge` writes', async (t) => {
  const { path, run } = rig(t);
  const made = await run('init', 'lab', '--forge', 'github', '--source', 'https://git.example.org/lab/headgate', '--commit', 'c'.repeat(40));
  assert.equal(made.code, 0, made.stderr);
  execFileSync('git', ['init', '-q', path('lab')]);
  assert.equal(lint(path('lab')), '');
});

test('the corpus of bad workflows is a corpus of workflows: GitHub would run them', (t) => {
  const folder = repository(t);
  const corpus = join(project, 'test/workflows/corpus');
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  for (const name of readdirSync(corpus).filter((one) => !one.startsWith('workflow.syntax'))) cpSync(join(corpus, name), join(folder, '.github/workflows', name));
  const findings = said(actionlint, ['-oneline', '-shellcheck=', '-pyflakes=', '-ignore', 'is potentially untrusted', '-ignore', 'could not read reusable workflow', '-ignore', 'input "allow-unsafe-pr-checkout" is not defined', '-ignore', 'could not parse action metadata|file does not exist|action.yml', '-ignore', 'is deprecated|too old'], folder);
  assert.equal(findings, '');
});
