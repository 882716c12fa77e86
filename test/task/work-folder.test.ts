import assert from 'node:assert/strict';
import { chmodSync, existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { lastingFolder, sharedLog, type WorkFolder } from '../../runner/task/work-folder.ts';

/** A folder that is used again, and what a task of these staged files finds in it. */
function folder(t: TestContext): { readonly root: string; readonly work: WorkFolder; readonly task: (files: { readonly [path: string]: string }) => string[] } {
  const root = mkdtempSync(join(tmpdir(), 'headgate-work-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  let made = 0;
  const work = lastingFolder(() => join(root, String(made++)), sharedLog(join(root, 'log')));
  const task = (files: { readonly [path: string]: string }): string[] => {
    work.open('{}');
    for (const [path, text] of Object.entries(files)) assert.ok(work.kept?.write(path, Buffer.from(text)));
    work.kept?.settle();
    for (const [path, text] of Object.entries(files)) assert.equal(readFileSync(join(work.path, path), 'utf8'), text);
    return readdirSync(work.path, { recursive: true, encoding: 'utf8' }).sort();
  };
  return { root, work, task };
}

const done = { keep: false, alone: true };
const bare = ['home', 'in', 'inputs.json', 'out', 'tmp'];

test('the next task finds its own files and nothing of the one before', (t) => {
  const { root, work, task } = folder(t);
  assert.deepEqual(task({ 'in/a.txt': 'a longer text', 'in/list/0': 'x', 'in/list/1': 'y', 'code/run.sh': 'echo' }), [...bare, 'code', 'code/run.sh', 'in/a.txt', 'in/list', 'in/list/0', 'in/list/1'].sort());
  for (const path of ['out/result', 'home/.cache', 'tmp/t', 'in/own', 'in/list/own', 'code/own', 'own']) writeFileSync(join(work.path, path), 'mine');
  mkdirSync(join(work.path, 'home/deep/er'), { recursive: true });
  work.close(done);
  assert.deepEqual(task({ 'in/a.txt': 'short', 'in/list/0': 'z' }), [...bare, 'in/a.txt', 'in/list', 'in/list/0'].sort());
  work.close(done);
  // What was a file is a folder now, and the other way round.
  assert.deepEqual(task({ 'in/a.txt/0': 'file below', 'in/list': 'a file' }), [...bare, 'in/a.txt', 'in/a.txt/0', 'in/list'].sort());
  work.close(done);
  assert.deepEqual(task({}), bare);
  work.close(done);
  assert.deepEqual(readdirSync(root).sort(), ['0', 'log'].filter((name) => existsSync(join(root, name))), 'it was one folder all the time');
});

for (const [what, spoil] of [
  ['another file in place of a staged one', (at: string) => { rmSync(join(at, 'in/a.txt')); writeFileSync(join(at, 'in/a.txt'), 'other'); }],
  ['a link in place of a staged file', (at: string) => { rmSync(join(at, 'in/a.txt')); symlinkSync('/etc/hostname', join(at, 'in/a.txt')); }],
  ['another name for a staged file', (at: string) => linkSync(join(at, 'in/a.txt'), join(at, '../stolen'))],
  ['another mode', (at: string) => chmodSync(join(at, 'in/a.txt'), 0o666)],
  ['another folder in place of one that was made', (at: string) => { renameSync(join(at, 'in/list'), join(at, 'in/old')); mkdirSync(join(at, 'in/list')); }],
  ['a link in place of a folder', (at: string) => { renameSync(join(at, 'in'), join(at, 'old')); symlinkSync('old', join(at, 'in')); }],
  ['another inputs.json', (at: string) => { rmSync(join(at, 'inputs.json')); writeFileSync(join(at, 'inputs.json'), '{}'); }],
] as const) {
  test(`after ${what} the next task gets a new folder`, (t) => {
    const { root, work, task } = folder(t);
    task({ 'in/a.txt': 'a', 'in/list/0': 'x' });
    const before = work.path;
    const { ino } = statSync(before);
    spoil(work.path);
    work.close(done);
    assert.deepEqual(task({ 'in/a.txt': 'b' }), [...bare, 'in/a.txt'].sort());
    assert.ok(work.path !== before || statSync(work.path).ino !== ino);
    if (existsSync(join(root, 'stolen'))) assert.equal(readFileSync(join(root, 'stolen'), 'utf8'), 'a', 'what it took does not change any more');
    work.close(done);
  });
}

test('while a process of the task may live, nothing is used again', (t) => {
  const { work, task } = folder(t);
  task({ 'in/a.txt': 'a' });
  const before = work.path;
  work.close({ keep: false, alone: false });
  assert.ok(!existsSync(before));
  task({ 'in/a.txt': 'b' });
  work.close(done);
});
