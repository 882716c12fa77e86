import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keptFiles } from '../../runner/task/kept-files.ts';
import { watchedFolder } from '../../runner/task/watched-folder.ts';

test('a folder that was left alone for long is only asked, and what comes later is seen', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'headgate-watched-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  let now = 0;
  t.mock.method(performance, 'now', () => now);
  const asked: string[] = [];
  const watched = watchedFolder(root);
  writeFileSync(join(root, 'mine'), '');
  const restore = (): string[] => {
    asked.length = 0;
    assert.ok(watched.restore((name) => (asked.push(name), name === 'mine')));
    return [...asked];
  };
  assert.deepEqual(restore(), ['mine'], 'looked into for the first time');
  now += 1000;
  assert.deepEqual(restore(), ['mine'], 'another change may still have the same time');
  now += 3000;
  assert.deepEqual(restore(), ['mine'], 'looked into long after the last change');
  assert.deepEqual(restore(), [], 'only asked');
  mkdirSync(join(root, 'left/deep'), { recursive: true });
  writeFileSync(join(root, 'left/deep/file'), '');
  assert.deepEqual(restore().sort(), ['left', 'mine']);
  assert.deepEqual(readdirSync(root), ['mine']);
  now += 10_000;
  assert.deepEqual(restore(), ['mine'], 'what was removed was a change');
  now += 10_000;
  restore();
  assert.deepEqual(restore(), []);
  renameSync(root, `${root}-old`);
  t.after(() => rmSync(`${root}-old`, { recursive: true, force: true }));
  mkdirSync(root);
  assert.ok(!watched.restore(() => true), 'another folder of that name');
});

test('a folder of kept files that holds a large one goes with the task after it', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'headgate-kept-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'in'));
  const kept = keptFiles(root, ['in']);
  t.after(() => kept.close());
  assert.ok(kept.write('in/list/0', Buffer.from('small')));
  kept.settle();
  assert.ok(kept.restore());
  kept.begin();
  // Staged by somebody else, as one that is too large to be kept.
  kept.makeWay('in/list/0');
  writeFileSync(join(root, 'in/list/0'), 'large');
  kept.settle();
  assert.ok(existsSync(join(root, 'in/list/0')));
  assert.ok(kept.restore());
  assert.deepEqual(readdirSync(join(root, 'in/list')), []);
  kept.begin();
  kept.settle();
  assert.deepEqual(readdirSync(join(root, 'in')), []);
});
