import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { canonical } from '../../runner/model/canonical.ts';
import { registry, rig } from '../rig.ts';
import { storedResult } from './stored-result.ts';

const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

test('what a task gets for each GiB counts the bytes of its inputs also before they are in the store, and the files of a directory', async (t) => {
  const place = rig(t);
  const file = { mediaType: 'text/plain' };
  const folder = { mediaType: 'application/octet-stream', directory: true };
  const [mebibyte, half] = ['x'.repeat(1 << 20), 'y'.repeat(1 << 19)];
  const list = canonical({ files: ['a.txt', 'b.txt'].map((path) => ({ path, digest: sha256(half), size: half.length })), version: 1 });
  const measured = (port: object): { readonly [field: string]: unknown } => ({ environment: { programs: { sh: '*' } }, command: ['sh', '-c', 'echo "$1" > "$0"', '{outputs.to}', '{resources.memory}'], inputs: { from: port }, outputs: { to: file }, resources: { memory: { base: 100, perGiB: { from: 10 * 1024 }, max: 400 } } });
  registry()
    .tool('of-file', measured(file))
    .tool('of-folder', measured(folder))
    .pipeline('measure', {
      inputs: { file, folder },
      steps: { first: { uses: 'of-file@1.0.0', inputs: { from: 'inputs.file' } }, folder: { uses: 'of-folder@1.0.0', inputs: { from: 'inputs.folder' } } },
      outputs: { first: { from: 'steps.first.to', role: 'data' }, folder: { from: 'steps.folder.to', role: 'data' } },
    })
    .files('large', { 'large.txt': mebibyte })
    .files('folder', {}, { files: { data: { ...folder, digest: sha256(list), size: list.length } } })
    .file('datasets/folder/1.0.0/data/a.txt', half)
    .file('datasets/folder/1.0.0/data/b.txt', half)
    .analysis('study', { pipeline: 'measure@1.0.0', inputs: { file: { dataset: 'large@1.0.0' }, folder: { dataset: 'folder@1.0.0' } } })
    .write(place.path('reg'));
  const ran = await place.run('run', '--registry', 'reg');
  assert.equal(ran.code, 0, ran.stderr);
  const { output, text } = await storedResult(place, 'reg', 'study');
  assert.deepEqual([text(output('first').digest), text(output('folder').digest)], ['110\n', '110\n']);
});
