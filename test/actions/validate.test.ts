import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { bundleActions } from '../../actions/bundle.ts';
import { rig } from '../rig.ts';
import { runAction } from './run-action.ts';

let bundles = '';
before(async () => {
  bundles = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-bundles-')));
  await bundleActions(join(import.meta.dirname, '../..'), bundles);
});
after(() => rmSync(bundles, { recursive: true, force: true }));

test('W1: the bundle says what is in order, and shows findings at their lines', async (t) => {
  const place = rig(t);
  assert.equal((await place.run('init', 'lab')).code, 0);
  const good = await runAction({ bundles, action: 'validate', inputs: { path: place.path('lab') } });
  assert.equal(good.code, 0, good.stdout + good.stderr);
  assert.match(good.stdout, /all in order/);
  place.write('lab/registry/analyses/temperature.json', '{ "$schema": "../../schemas/analysis.v1.json", "id": "temperature", "title": "Warm?", "pipeline": "sumary@1.0.0", "inputs": {} }');
  const bad = await runAction({ bundles, action: 'validate', inputs: { path: place.path('lab') } });
  assert.equal(bad.code, 1);
  assert.ok(bad.commands.some((command) => /^::error file=analyses\/temperature\.json,line=1,.*::.*sumary/.test(command)), bad.commands.join('\n'));
});

test('W1: a released version that was edited is a finding against the base', async (t) => {
  const place = rig(t);
  assert.equal((await place.run('init', 'lab')).code, 0);
  const git = (...args: string[]): string => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: place.path('lab'), encoding: 'utf8' });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'first');
  const base = git('rev-parse', 'HEAD').trim();
  place.write('lab/registry/tools/column-summary/1.0.0/main.mjs', 'process.exit(0);\n');
  const { code, commands } = await runAction({ bundles, action: 'validate', inputs: { path: place.path('lab'), base } });
  assert.equal(code, 1);
  assert.ok(commands.some((command) => command.includes('main.mjs') || command.includes('column-summary')), commands.join('\n'));
});

test('A3: names and texts of strangers are never commands of the workflow', async (t) => {
  const place = rig(t);
  assert.equal((await place.run('init', 'lab')).code, 0);
  for (const name of ['::add-path::x.json', '%0A::error file=y::z.json', '##[set-env name=A]b.json']) place.write(`lab/registry/analyses/${name}`, '::add-mask::everything\n::error::forged\n##[add-path]/tmp\n');
  const { code, commands, stdout } = await runAction({ bundles, action: 'validate', inputs: { path: place.path('lab') } });
  assert.equal(code, 1);
  assert.ok(stdout.includes('add-path'), 'the names are told');
  assert.deepEqual(commands.filter((command) => !command.startsWith('::error file=')), ['::error::ended with 1; see above']);
  assert.ok(commands.length >= 4, commands.join('\n'));
});

test('an action that is called without what it needs says which input', async () => {
  const { code, commands } = await runAction({ bundles, action: 'validate', inputs: {} });
  assert.equal(code, 1);
  assert.deepEqual(commands, ['::error::Input required and not supplied: path']);
});
