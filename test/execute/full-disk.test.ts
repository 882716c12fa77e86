import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { registry, rig } from '../rig.ts';

const port = { mediaType: 'text/plain' };
const cli = join(import.meta.dirname, '../../runner/cli.ts');

/** Namespaces in which we may mount, or undefined where there are none. */
function mountable(): readonly string[] | undefined {
  return [['--mount'], ['--user', '--map-root-user', '--mount']].find((how) => spawnSync('unshare', [...how, 'mount', '-t', 'tmpfs', 'none', '/mnt'], { stdio: 'ignore' }).status === 0);
}

/**
 * Runs a study with this folder on a disk of so many KiB, then again after the disk grew to 64 MiB. Six tasks copy a
 * file of 100 kB and write `written` bytes more. Returns both exit codes, and what the runs printed.
 */
function onSmallDisk(t: TestContext, how: readonly string[], folder: 'store' | 'work', kibibytes: number, written: number): { readonly codes: readonly number[]; readonly outputs: readonly string[] } {
  const { path } = rig(t);
  registry()
    .tool('fill', { environment: { programs: { sh: '*' } }, command: ['sh', '-c', 'cat "$2" > "$3" && head -c "$4" /dev/zero | tr "\\0" "$1" >> "$3"', 'sh', '{unit.x}', '{inputs.tile}', '{outputs.out}', String(written)], inputs: { tile: port }, outputs: { out: port }, resources: { disk: { base: 100 } } })
    .pipeline('fill', { inputs: { tile: port }, steps: { fill: { uses: 'fill@1.0.0', inputs: { tile: 'inputs.tile' } } }, outputs: { all: { from: 'steps.fill.out', role: 'data' } } })
    .tiles('tiles', { x: 6 }, ([x]) => `${x}`.repeat(100_000))
    .analysis('fill', { pipeline: 'fill@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } } })
    .write(path('registry'));
  const disk = path('registry/.headgate', folder);
  mkdirSync(disk, { recursive: true });
  const script = `mount -t tmpfs -o size=${kibibytes}k none "$1"; for turn in 1 2; do "$2" "$3" run --registry "$4" --jobs 2 2>&1; echo "code $?"; mount -o remount,size=64m "$1"; done`;
  const { stdout } = spawnSync('unshare', [...how, 'sh', '-c', script, 'sh', disk, process.execPath, cli, path('registry')], { encoding: 'utf8', env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin:/usr/sbin:/sbin`, HOME: path() } });
  const outputs = stdout.split(/^code [0-9]+$/m);
  return { codes: [...stdout.matchAll(/^code ([0-9]+)$/gm)].map(([, code]) => Number(code)), outputs };
}

for (const [what, folder, kibibytes, written] of [
  ['the store, when outputs are stored', 'store', 2048, 1_000_000],
  ['the work folder, when inputs are staged', 'work', 96, 0],
  ['the work folder, when a command writes', 'work', 512, 1_000_000],
] as const) {
  test(`a full disk met in a worker: ${what}`, (t) => {
    const how = mountable();
    if (how === undefined) return t.skip('this machine lets nobody mount: neither as root nor in a user namespace');
    const { codes, outputs: [first = '', second = ''] } = onSmallDisk(t, how, folder, kibibytes, written);
    assert.deepEqual(codes, [3, 0], first + second);
    assert.match(first, /^stopped: no space left.* [0-9]+ (bytes )?are free.*; free some space and run the same command again: nothing that was committed is lost$/m);
    assert.match(first, new RegExp(`no space left[^;]*/\\.headgate/${folder}/`));
    assert.doesNotMatch(first, /^✗|^\s+at /m);
    const [, ran = '', cached = ''] = /^fill +complete +(\d+) +(\d+)/m.exec(second) ?? [];
    assert.equal(Number(ran) + Number(cached), 6, second);
  });
}
