import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { compute } from '../../../runner/commands/forge/compute.ts';
import { unpackPlans } from '../../../runner/commands/forge/handed.ts';
import { neededFiles } from '../../../runner/commands/forge/needed-files.ts';
import { digestOf } from '../../../runner/model/digest.ts';
import { gitSource, inFolder, small } from './git-source.ts';

test('files that a change brings and its plans need are handed on under their digests, and no others', async (t) => {
  const source = gitSource(t);
  const folder = mkdtempSync(join(tmpdir(), 'headgate-handed-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const before = inFolder(small());
  const base = source.commit(source.files(before));
  const port = { mediaType: 'text/plain' };
  const after = inFolder(small()
    .tool('coded', { environment: { programs: { sh: '*' } }, command: ['sh', '{code}/main.sh', '{inputs.from}', '{outputs.to}'], inputs: { from: port }, outputs: { to: port } }, { 'main.sh': 'cp "$1" "$2"\n' })
    .tool('unused', { environment: { programs: { sh: '*' } }, command: ['sh', '{code}/main.sh', '{inputs.from}', '{outputs.to}'], inputs: { from: port }, outputs: { to: port } }, { 'main.sh': 'exit 1\n' })
    .pipeline('coding', { inputs: { tile: port }, steps: { copy: { uses: 'coded@1.0.0', inputs: { from: 'inputs.tile' } } }, outputs: { tile: { from: 'steps.copy.to', role: 'data' } } })
    .files('more', { 'more.txt': 'more\n' })
    .analysis('coded', { pipeline: 'coding@1.0.0', inputs: { tile: { dataset: 'more@1.0.0' } } }));
  const head = source.commit(source.files(after), base);
  const { plans } = await compute({ origin: source.origin, base, head, path: '/usr/bin:/bin', files: folder });
  const names = readdirSync(folder).sort();
  assert.deepEqual(names, [digestOf('cp "$1" "$2"\n'), digestOf('more\n')].sort());
  for (const name of names) assert.equal(digestOf(readFileSync(join(folder, name))), name);
  assert.deepEqual([...neededFiles(unpackPlans(plans))].sort(), names);
});
