import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lanesOf } from '../../runner/execute/local/lanes.ts';

/** A promise that a test keeps by hand. */
function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = (): void => {};
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('one command at a time, in order; the next one starts before the one that ended is committed, and staging does not wait', async () => {
  const lanes = lanesOf(['left', 'right']);
  const said: string[] = [];
  const commands = [gate(), gate(), gate()];
  const task = (n: number): Promise<void> =>
    lanes.run(async (folder) => {
      said.push(`${n} staged ${folder}`);
      await lanes.alone(async () => {
        said.push(`${n} begins`);
        await commands[n]?.passed;
        said.push(`${n} ends`);
      });
      said.push(`${n} committed`);
    });
  const all = Promise.all([task(0), task(1), task(2)]);
  await turn();
  assert.deepEqual(said.splice(0), ['0 staged left', '0 begins', '1 staged right'], 'there is no lane for the third');
  commands[0]?.open();
  await turn();
  assert.deepEqual(said.splice(0), ['0 ends', '1 begins', '0 committed', '2 staged left']);
  commands[2]?.open();
  commands[1]?.open();
  await all;
  assert.deepEqual([...said].sort(), ['1 committed', '1 ends', '2 begins', '2 committed', '2 ends']);
  assert.ok(said.indexOf('1 ends') < said.indexOf('2 begins') && said.indexOf('2 begins') < said.indexOf('2 ends'));
});

test('a command or a task that fails frees its place', async () => {
  const lanes = lanesOf([0]);
  await assert.rejects(lanes.run(() => lanes.alone(async () => Promise.reject(new Error('failed')))), /failed/);
  const said: number[] = [];
  await lanes.run(async (folder) => void (await lanes.alone(async () => said.push(folder))));
  assert.deepEqual(said, [0]);
});
