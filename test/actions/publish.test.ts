import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { bundleActions } from '../../actions/bundle.ts';
import { filesOfCatalogue } from '../../runner/catalogue/files.ts';
import { filesOf, lab, type Lab } from '../publish/lab.ts';
import { runAction, type StepRan } from './run-action.ts';

let bundles = '';
before(async () => {
  bundles = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-bundles-')));
  await bundleActions(join(import.meta.dirname, '../..'), bundles);
});
after(() => rmSync(bundles, { recursive: true, force: true }));

/** Runs the step of W8 in a lab, with a folder for temporary files of its own. */
async function publish(made: Lab, more: { readonly [input: string]: string } = {}): Promise<Omit<StepRan, 'left'> & { readonly left: readonly string[] }> {
  mkdirSync(made.path('temporary'), { recursive: true });
  const ran = await runAction({ bundles, action: 'publish', inputs: { path: made.folder, 'runner-config': readFileSync(made.path('lab.json'), 'utf8'), 'signing-key': readFileSync(made.path('statements.pem'), 'utf8'), ...more }, cwd: made.folder, env: { TMPDIR: made.path('temporary') } });
  return { ...ran, left: readdirSync(made.path('temporary')) };
}

test('W8, as a process: what is approved and merged is published and signed, twice the same, and the key is nowhere afterwards', async (t) => {
  const made = await lab(t);
  await made.approve();
  assert.equal((await made.lab('run')).code, 0);
  const done = await publish(made);
  assert.equal(done.code, 0, done.stdout + done.stderr);
  assert.match(done.stdout, /copied: 4 tasks, published: 4 records brought/);
  assert.match(done.stdout, /2 statements signed/);
  const secret = readFileSync(made.path('statements.pem'), 'utf8').split('\n')[1] as string;
  assert.deepEqual([...filesOf(made.path('main'))].filter(([, bytes]) => bytes.includes(secret)).map(([path]) => path), []);
  assert.ok(!(done.stdout + done.stderr).split('\n').filter((line) => !line.startsWith('::add-mask::')).join('\n').includes(secret));
  assert.deepEqual(done.left, [], 'the file with the key is gone');
  const main = filesOf(made.path('main'));

  const again = await publish(made);
  assert.deepEqual([again.code, again.outputs['catalogue']], [0, done.outputs['catalogue']]);
  assert.deepEqual([...filesOf(made.path('main')).keys()], [...main.keys()]);
  // It writes what it found, which the next catalogue shows.
  const verified = await made.lab('verify', '--store', 'main');
  assert.equal(verified.code, 0, verified.stdout + verified.stderr);
  // The catalogue names every file that its pages show, so that they are made without the registry.
  const catalogue = JSON.parse(main.get(`catalogues/${done.outputs['catalogue']}.json`) ?? '{}');
  assert.deepEqual([...new Set(filesOfCatalogue(catalogue).values())].sort(), [...new Set((JSON.stringify(catalogue).match(/"[0-9a-f]{64}\.[a-z]+"/g) ?? []).map((name) => name.slice(1, 65)))].sort());
  assert.ok(filesOfCatalogue(catalogue).size > 0);
});

test('A44: W8, as a process: what was computed and never approved is not published, with each reason', async (t) => {
  const made = await lab(t);
  // Whoever has the keys of staging computed it.
  assert.equal((await made.run('run', '--registry', 'registry', '--store', 'staging')).code, 0);
  const { code, stdout, commands, left } = await publish(made);
  assert.equal(code, 1);
  assert.match(stdout, /0 records brought; not run/);
  assert.match(stdout, /approv/);
  assert.ok(commands.includes('::error::ended with 1; see above'), commands.join('\n'));
  assert.deepEqual([[...filesOf(made.path('main')).keys()].filter((path) => /^(tasks|results)\//.test(path)), left], [[], []]);
});

test('I13: W8, as a process: without keys of approvals, or with a key that is none of its own, nothing is published', async (t) => {
  const made = await lab(t);
  assert.equal((await made.run('run', '--registry', 'registry', '--store', 'staging')).code, 0);
  const open = await publish(made, { 'runner-config': JSON.stringify({ zones: { main: 'main', staging: 'staging' } }) });
  assert.equal(open.code, 1);
  assert.match(open.commands.at(-1) ?? '', /^::error::the configuration names no keys of approvals/);
  const other = await publish(made, { 'signing-key': readFileSync(made.path('approvals.pem'), 'utf8') });
  assert.equal(other.code, 1);
  assert.match(other.commands.at(-1) ?? '', /^::error::the configuration does not name the key of .* for statements/);
  assert.deepEqual([[...filesOf(made.path('main')).keys()], open.left, other.left], [[], [], []]);
});
