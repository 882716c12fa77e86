import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { test } from 'node:test';
import { registry, rig, type RegistryBuilder, type Rig } from '../rig.ts';
import { storedResult } from './stored-result.ts';

const file = { mediaType: 'text/plain' };
const folder = { mediaType: 'text/plain', directory: true };
const programs = (...names: string[]): object => ({ programs: Object.fromEntries(names.map((name) => [name, '*'])) });

/** Lists each file of a folder with its bytes. */
const listing = `
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
const [from, to] = process.argv.slice(2);
const names = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => \`\${entry.parentPath}/\${entry.name}\`.slice(from.length + 1)).sort();
writeFileSync(to, names.map((name) => \`\${name}: \${readFileSync(\`\${from}/\${name}\`, 'utf8')}\`).join('\\n'));
`;

/** The digest and size of a directory, formed by the rule that the schema states: canonical JSON of the sorted files. */
function manifest(files: { readonly [path: string]: string }): { readonly digest: string; readonly size: number; readonly text: string } {
  const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const text = JSON.stringify({ files: Object.keys(files).sort().map((path) => ({ digest: sha256(files[path] as string), path, size: Buffer.byteLength(files[path] as string) })), version: 1 });
  return { digest: sha256(text), size: Buffer.byteLength(text), text };
}

const letters = { 'a.txt': 'A', 'deep/b.txt': 'B', 'deep/er/c.txt': 'CC' };

/** A dataset of one folder; `more` adds to its one file. */
function folderDataset(into: RegistryBuilder, more: object = {}): RegistryBuilder {
  const { digest, size } = manifest(letters);
  return into.files('letters', {}, { files: { letters: { mediaType: 'text/plain', directory: true, digest, size, ...more } } });
}

/** The study: folder → list of its files; folder → folder of what was made of it → list of those files. */
function study(): RegistryBuilder {
  return registry()
    .tool('list', { environment: programs('node'), command: ['node', '{code}/list.mjs', '{inputs.from}', '{outputs.to}'], inputs: { from: folder }, outputs: { to: file } }, { 'list.mjs': listing })
    .tool('copy', { environment: programs('cp'), command: ['cp', '-r', '{inputs.from}/.', '{outputs.to}'], inputs: { from: folder }, outputs: { to: folder } })
    .pipeline('lists', {
      inputs: { from: folder },
      steps: { first: { uses: 'list@1.0.0', inputs: { from: 'inputs.from' } }, copy: { uses: 'copy@1.0.0', inputs: { from: 'inputs.from' } }, second: { uses: 'list@1.0.0', inputs: { from: 'steps.copy.to' } } },
      outputs: { first: { from: 'steps.first.to', role: 'report' }, second: { from: 'steps.second.to', role: 'report' }, copied: { from: 'steps.copy.to', role: 'data' } },
    })
    .analysis('study', { pipeline: 'lists@1.0.0', inputs: { from: { dataset: 'letters@1.0.0' } } });
}

function withLetters(built: RegistryBuilder, below = 'datasets/letters/1.0.0/letters'): RegistryBuilder {
  for (const [path, text] of Object.entries(letters)) built.file(`${below}/${path}`, text);
  return built;
}

const listed = 'a.txt: A\ndeep/b.txt: B\ndeep/er/c.txt: CC';

/** Runs the study and asserts that both lists are right and that the copied folder has the digest of the first. */
async function assertListed(place: Rig): Promise<void> {
  const { code, stderr } = await place.run('run', '--registry', 'reg', '--events', 'plain');
  assert.equal(code, 0, stderr);
  const { output, text } = await storedResult(place, 'reg', 'study');
  assert.equal(text(output('first').digest), listed);
  assert.equal(text(output('second').digest), listed);
  assert.equal(output('copied').digest, manifest(letters).digest);
  assert.equal(text(output('copied').digest), manifest(letters).text);
}

test('a folder beside its dataset reaches a tool as a folder, and so does a folder that a step made', async (t) => {
  const place = rig(t);
  folderDataset(withLetters(study())).file('datasets/letters/1.0.0/letters/.gitkeep', '').write(place.path('reg'));
  assert.equal((await place.run('validate', '--registry', 'reg')).code, 0);
  await assertListed(place);
  // Its files come back one by one when the store lost some.
  const lost = createHash('sha256').update('CC').digest('hex');
  rmSync(place.path('reg/.headgate/store/blobs/sha256', lost.slice(0, 2), lost));
  rmSync(place.path('reg/.headgate/store/tasks'), { recursive: true });
  rmSync(place.path('reg/.headgate/store/results'), { recursive: true });
  await assertListed(place);
});

test('a folder elsewhere in the registry, and a manifest with its files beside it', async (t) => {
  const place = rig(t);
  const elsewhere = 'datasets/letters/1.0.0/elsewhere';
  folderDataset(withLetters(study(), elsewhere), { at: [`registry:${elsewhere}/`] }).write(place.path('reg'));
  await assertListed(place);
  const beside = rig(t);
  folderDataset(withLetters(study(), elsewhere), { at: [`registry:${elsewhere}/manifest.json`] }).file(`${elsewhere}/manifest.json`, manifest(letters).text).write(beside.path('reg'));
  await assertListed(beside);
});

test('a changed, a missing and an added file in the folder are findings', async (t) => {
  for (const change of [(built: RegistryBuilder) => built.file('datasets/letters/1.0.0/letters/a.txt', 'B'), (built: RegistryBuilder) => built.file('datasets/letters/1.0.0/letters/new.txt', '')]) {
    const place = rig(t);
    change(folderDataset(withLetters(study()))).write(place.path('reg'));
    const { code, stderr } = await place.run('validate', '--registry', 'reg');
    assert.equal(code, 1);
    assert.match(stderr, /datasets\/letters\/1\.0\.0\.json:\d+:\d+.*datasets\/letters\/1\.0\.0\/letters has other bytes/);
  }
  const place = rig(t);
  folderDataset(study()).write(place.path('reg'));
  const { code, stderr } = await place.run('validate', '--registry', 'reg');
  assert.equal(code, 1);
  assert.match(stderr, /There is no file "datasets\/letters\/1\.0\.0\/letters"/);
});

test('a file of the folder that changes after the check: the task fails with class input', async (t) => {
  const place = rig(t);
  // The first step changes what the second is given: nothing else sits between the check and the reading of the bytes.
  const spoil = "import { writeFileSync } from 'node:fs'; const [path, to] = process.argv.slice(2); writeFileSync(path, 'Z'); writeFileSync(to, '');";
  folderDataset(withLetters(registry()))
    .tool('spoil', { environment: programs('node'), command: ['node', '{code}/spoil.mjs', '{parameters.path}', '{outputs.to}'], parameters: { path: { type: 'string', description: 'What to spoil.' } }, outputs: { to: file } }, { 'spoil.mjs': spoil })
    .tool('count', { environment: programs('cp'), command: ['cp', '{inputs.after}', '{outputs.to}'], inputs: { from: folder, after: file }, outputs: { to: file } })
    .pipeline('spoilt', {
      inputs: { from: folder },
      parameters: { path: { type: 'string', description: 'What to spoil.' } },
      steps: { spoil: { uses: 'spoil@1.0.0', inputs: {}, parameters: { path: { from: 'parameters.path' } } }, count: { uses: 'count@1.0.0', inputs: { from: 'inputs.from', after: 'steps.spoil.to' } } },
      outputs: { to: { from: 'steps.count.to', role: 'data' } },
    })
    .analysis('study', { pipeline: 'spoilt@1.0.0', inputs: { from: { dataset: 'letters@1.0.0' } }, parameters: { path: place.path('reg/datasets/letters/1.0.0/letters/a.txt') } })
    .write(place.path('reg'));
  const { code, stdout, stderr } = await place.run('run', '--registry', 'reg', '--events', 'ndjson');
  assert.equal(code, 1, stderr);
  assert.equal(readFileSync(place.path('reg/datasets/letters/1.0.0/letters/a.txt'), 'utf8'), 'Z');
  const failures = stdout.trim().split('\n').map((line) => JSON.parse(line) as { readonly state?: string; readonly stage?: string; readonly class?: string; readonly reason?: string }).filter(({ state }) => state === 'failed');
  assert.deepEqual(failures.map(({ stage, class: kind }) => [stage, kind]), [['count', 'input']], stdout);
  assert.match(failures[0]?.reason ?? '', /the folder registry:datasets\/letters\/1\.0\.0\/letters has the digest sha256:[0-9a-f]{64}, not the declared/);
});
