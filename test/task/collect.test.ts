import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { StepDocument } from '../../runner/model/plan.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import { collect } from '../../runner/task/collect.ts';

const step: StepDocument = { contract: 1, platform: 'any', environment: { programs: { cp: '*' } }, command: ['cp'], env: {}, code: {}, parameters: {}, network: 'none', outputs: [{ name: 'table', path: 'out/table.txt', kind: 'file' }] };

/** A work folder with an empty `out/`, a folder beside it with a file that the task must not take, and a store. */
function place(t: TestContext, taken: StepDocument = step): { work: string; foreign: string; taken: () => ReturnType<typeof collect> } {
  const root = mkdtempSync(join(tmpdir(), 'headgate-collect-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const [work, foreign] = [join(root, 'work'), join(root, 'foreign')];
  for (const folder of [join(work, 'out'), foreign]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(foreign, 'table.txt'), 'not the task\'s');
  const store = directoryStore({ root: join(root, 'store'), owner: 'test-1-1', onCorrupt: () => assert.fail('nothing is damaged') });
  return { work, foreign, taken: () => collect(store, work, taken, { spare: false }) };
}

test('an output that is there is taken', async (t) => {
  const { work, taken } = place(t);
  writeFileSync(join(work, 'out/table.txt'), 'abc');
  const collected = await taken();
  assert.ok('outputs' in collected);
  assert.equal(collected.outputs.table?.size, 3);
});

test('A35: links are refused: an output, and the folder of outputs', async (t) => {
  const { work, foreign, taken } = place(t);
  symlinkSync(join(foreign, 'table.txt'), join(work, 'out/table.txt'));
  assert.match(JSON.stringify(await taken()), /output table is a link/);
  rmSync(join(work, 'out'), { recursive: true });
  symlinkSync(foreign, join(work, 'out'));
  assert.match(JSON.stringify(await taken()), /out\/ is not a folder any more/);
});

test('a name that is not UTF-8 is said to be one; names that are, however odd, are kept', async (t) => {
  const { work, taken } = place(t, { ...step, outputs: [{ name: 'files', path: 'out/files', kind: 'directory' }] });
  mkdirSync(join(work, 'out/files'));
  writeFileSync(join(work, 'out/files/line\nbreak and ü'), 'abc');
  assert.ok('outputs' in (await taken()));
  writeFileSync(Buffer.concat([Buffer.from(join(work, 'out/files/x')), Buffer.from([0xff])]), 'abc');
  assert.match(JSON.stringify(await taken()), /output files: x\uFFFD has a name that is not UTF-8/);
});
