import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { gated, gates, until } from '../commands/gated.ts';
import { rig } from '../rig.ts';

const cli = join(import.meta.dirname, '../../runner/cli.ts');
/** A pid namespace of its own, as a container has. */
const own = [[], ['--user', '--map-root-user']].map((how) => [...how, '--pid', '--fork', '--kill-child', '--mount-proc']).find((how) => spawnSync('unshare', [...how, 'true'], { stdio: 'ignore' }).status === 0);

test('two runners in different containers on one store: the second follows, and touches nothing of the first', async (t) => {
  if (own === undefined) return t.skip('this machine allows no pid namespace');
  const at = rig(t);
  const gate = gates(at);
  gated(gate.folder, 2).write(at.path('registry'));
  const alive = new Set<ReturnType<typeof spawn>>();
  t.after(() => alive.forEach((child) => child.kill('SIGKILL')));
  /** A runner that sees only processes of its own namespace; what it says can be waited for. */
  const runner = (): { readonly ended: Promise<number | null>; said(): string; kill(): void } => {
    const child = spawn('unshare', [...own, process.execPath, cli, 'run', '--registry', at.path('registry'), '--jobs', '1'], { env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, HOME: at.folder }, stdio: ['ignore', 'pipe', 'pipe'] });
    alive.add(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    return { ended: new Promise((resolve) => child.once('close', (code) => (alive.delete(child), resolve(code)))), said: () => said, kill: () => void child.kill('SIGKILL') };
  };
  const state = at.path('registry/.headgate');
  const first = runner();
  await until(() => gate.started().length === 1);
  const folders = (): readonly string[][] => [readdirSync(join(state, 'work')), readdirSync(join(state, 'store/tmp'))];
  const before = folders();
  assert.deepEqual(before.map((names) => names.length), [1, 1]);
  const second = runner();
  await until(() => second.said().includes('following process'));
  assert.deepEqual(folders(), before);
  gate.open('all');
  assert.deepEqual([await first.ended, await second.ended], [0, 0], first.said() + second.said());
  assert.match(first.said(), /^held +complete +3 +0 /m);
  assert.match(second.said(), /^held +complete +0 +3 /m);
  assert.deepEqual(readdirSync(join(state, 'store/runs')).length, 1);
});
