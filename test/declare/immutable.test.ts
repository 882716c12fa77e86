import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReleased } from '../../runner/declare/immutable.ts';
import { loadGit } from '../../runner/declare/load-git.ts';
import { load } from '../../runner/declare/load.ts';
import { copyTool, folder, tableDataset, writeGood, type Folder } from './registry-folder.ts';

async function findings(change: (at: Folder) => void): Promise<string[]> {
  using at = folder();
  at.git('init', '--quiet');
  writeGood(at);
  const base = at.commit();
  change(at);
  const before = await loadGit(at.root, base);
  assert.ok(before);
  return checkReleased(before, await load(at.root)).map(({ code, file, range, message }) => `${code} ${file}:${range.start.line} ${message}`);
}

test('nothing changed: nothing found', async () => {
  assert.deepEqual(await findings(() => {}), []);
});

test('free text, locations and new versions may come at any time', async () => {
  assert.deepEqual(await findings((at) => {
    at.write('tools/copy/1.0.0.json', copyTool({ title: 'Copies', description: 'Long.', tags: { a: 'b' }, homepage: 'https://example.org', inputs: { from: { mediaType: 'text/csv', description: 'Another word.' } }, parameters: { title: { type: 'string', default: 'x', description: 'Better.' } } }));
    const files = tableDataset()['files'] as { [name: string]: object };
    at.write('datasets/numbers/1.0.0.json', tableDataset({ citation: 'Us.', files: { 'numbers.csv': { ...files['numbers.csv'], at: ['https://example.org/n.csv'], columns: [{ name: 'a', description: 'The first.' }] } } }));
    at.write('tools/copy/1.0.1.json', copyTool({ version: '1.0.1' }));
    at.write('tools/copy/1.0.1/main.mjs', '// copies better\n');
  }), []);
});

test('any other edit is refused at its place', async () => {
  assert.deepEqual(await findings((at) => {
    // A parameter that is called title is a parameter, not a title.
    at.write('tools/copy/1.0.0.json', copyTool({ licence: 'MIT', command: ['node', '{code}/main.mjs'], parameters: { title: { type: 'string', default: 'y' } }, network: 'open' }));
  }), [
    'released.edited tools/copy/1.0.0.json:6 "licence" of the released tool "copy@1.0.0" was changed.',
    'released.edited tools/copy/1.0.0.json:15 "command" of the released tool "copy@1.0.0" was changed.',
    'released.edited tools/copy/1.0.0.json:33 "parameters.title.default" of the released tool "copy@1.0.0" was changed.',
    'released.edited tools/copy/1.0.0.json:36 "network" of the released tool "copy@1.0.0" was changed.',
  ]);
});

test('code, data and deletions are refused', async () => {
  const found = await findings((at) => {
    at.write('tools/copy/1.0.0/main.mjs', '// other\n');
    at.remove('datasets/numbers/1.0.0.json');
    at.remove('datasets/numbers/1.0.0/numbers.csv');
  });
  assert.deepEqual(found, [
    'released.deleted datasets/numbers/1.0.0.json:1 The released dataset "numbers@1.0.0" was deleted.',
    'released.file tools/copy/1.0.0.json:1 tools/copy/1.0.0/main.mjs, a file of the released tool "copy@1.0.0", was changed.',
  ]);
});

test('what was not in order at the base may be mended', async () => {
  using at = folder();
  at.git('init', '--quiet');
  at.write('tools/copy/1.0.0.json', { ...copyTool(), colour: 'red' });
  const base = at.commit();
  at.write('tools/copy/1.0.0.json', copyTool());
  assert.deepEqual(checkReleased((await loadGit(at.root, base)) ?? [], await load(at.root)), []);
});
