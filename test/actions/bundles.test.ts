import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import { bundleActions } from '../../actions/bundle.ts';

const project = join(import.meta.dirname, '../..');
const actions = readdirSync(join(project, 'actions'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'chunks').map(({ name }) => name);
let fresh = '';

before(async () => {
  fresh = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-bundles-')));
  await bundleActions(project, fresh);
});
after(() => rmSync(fresh, { recursive: true, force: true }));

/** Files of bundles below a folder, with their bytes. */
function bundled(folder: string): { [path: string]: string } {
  const found = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.js'));
  return Object.fromEntries(found.map((entry) => [relative(folder, join(entry.parentPath, entry.name)), readFileSync(join(entry.parentPath, entry.name), 'utf8')] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('A42: the bundles that are committed are those that the sources give, byte for byte', () => {
  const [committed, made] = [bundled(join(project, 'actions')), bundled(fresh)];
  assert.deepEqual(Object.keys(committed), Object.keys(made), 'run `npm run generate` and commit what it writes');
  assert.deepEqual(Object.keys(made).filter((path) => committed[path] !== made[path]), [], 'run `npm run generate` and commit what it writes');
});

test('every action says which inputs it takes, runs on Node 24, and is called with inputs that it has', () => {
  const inputs = new Map(actions.map((name) => {
    const action = parse(readFileSync(join(project, 'actions', name, 'action.yml'), 'utf8')) as { inputs?: { [name: string]: { required?: boolean } }; runs: { using: string; main: string } };
    assert.deepEqual(action.runs, { using: 'node24', main: 'dist/index.js' }, name);
    return [name, action.inputs ?? {}];
  }));
  let calls = 0;
  for (const file of readdirSync(join(project, '.github/workflows'))) {
    const workflow = parse(readFileSync(join(project, '.github/workflows', file), 'utf8')) as { jobs: { [job: string]: { steps: { uses?: string; with?: { [name: string]: unknown } }[] } } };
    for (const { uses, with: given = {} } of Object.values(workflow.jobs).flatMap(({ steps }) => steps)) {
      const name = /^\.\/\.headgate-program\/actions\/(.+)$/.exec(uses ?? '')?.[1];
      if (name === undefined) continue;
      const takes = inputs.get(name);
      assert.ok(takes, `${file} calls ${name}, and there is no such action`);
      calls += 1;
      assert.deepEqual(Object.keys(given).filter((input) => !Object.hasOwn(takes, input)), [], `${file} hands ${name} what it does not take`);
      // A text that goes in parts is handed on in all of them, from the same job.
      const parts = Object.keys(takes).filter((input) => Object.hasOwn(takes, `${input}-2`) || /-[2-9]$/.test(input));
      for (const part of parts) assert.equal(given[part], String(given[part.replace(/-[2-9]$/, '')]).replace(/ \}\}$/, `${/-[2-9]$/.exec(part)?.[0] ?? ''} }}`), `${file} hands ${name} another ${part}`);
      assert.deepEqual(Object.keys(takes).filter((input) => takes[input]?.required === true && !Object.hasOwn(given, input)), [], `${file} calls ${name} without what it needs`);
    }
  }
  assert.ok(calls >= actions.length, `${calls} calls of ${actions.length} actions`);
});
