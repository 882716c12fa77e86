import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { probeIsolation } from '../../runner/execute/local/isolation.ts';
import type { TaskRecord } from '../../runner/model/stored.ts';
import { filesBelow } from '../crash/kills.ts';
import { registry, rig, type Ran, type Rig } from '../rig.ts';

const port = { mediaType: 'text/plain' };

/** Runs one script over tiles 0 … n-1, one after the other in one worker: `sh -c script sh <x> <in> <out>`. */
async function runTiles(at: Rig, tiles: number, script: string, more: readonly string[] = []): Promise<Ran> {
  registry()
    .tool('odd', { environment: { programs: { sh: '*', find: '*', node: '>=20' } }, command: ['sh', '-c', script, 'sh', '{unit.x}', '{inputs.tile}', '{outputs.out}'], inputs: { tile: port }, outputs: { out: port }, resources: { memory: { base: 64 } } })
    .pipeline('odd', { inputs: { tile: port }, steps: { odd: { uses: 'odd@1.0.0', inputs: { tile: 'inputs.tile' } } }, outputs: { all: { from: 'steps.odd.out', role: 'data' } } })
    .tiles('tiles', { x: tiles }, ([x]) => `tile ${x}\n`)
    .analysis('odd', { pipeline: 'odd@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } } })
    .write(at.path('registry'));
  return at.run('run', '--jobs', '1', '--events', 'plain', ...more);
}

/** Texts of all blobs of the store that begin like this. */
function blobs(at: Rig, start: string): string[] {
  const root = at.path('registry/.headgate/store/blobs/sha256');
  return readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).filter((text) => text.startsWith(start));
}

const look = 'find . | sort > ../seen-$1; { echo "seen"; cat ../seen-$1; cat inputs.json; } > "$3"; rm ../seen-$1;';

test('whatever a task leaves in its folder, the next one finds a fresh one', async (t) => {
  const at = rig(t);
  const mess = 'mkdir -p home/a/b tmp/c extra; echo x > home/a/b/file; ln -s / tmp/link; echo x > out/undeclared; echo x > in/more; chmod u+w inputs.json; echo changed > inputs.json; case $1 in 1) rm -r in; ln -s /tmp in;; 2) rm -r home; echo file > home;; 3) rm inputs.json; mkdir inputs.json;; 4) chmod 000 tmp;; esac';
  const ended = await runTiles(at, 6, `${look} ${mess}`);
  assert.equal(ended.code, 0, ended.stderr);
  const seen = blobs(at, 'seen\n');
  assert.equal(seen.length, 6);
  for (const text of seen) {
    const [paths = '', document = ''] = text.split('\n{');
    assert.equal(paths, ['seen', '.', './home', './in', './in/tile.txt', './inputs.json', './out', './tmp'].join('\n'));
    assert.match(document, /^"inputs":\{"tile":/);
  }
});

test('a process that a task leaves is dead before the next task, and its outputs are taken', async (t) => {
  const at = rig(t);
  const ended = await runTiles(at, 4, 'ls -d /proc/[0-9]* | wc -l > "$3"; (while :; do echo late >> "$3"; sleep 0.01; done) & :');
  assert.equal(ended.code, 0, ended.stderr);
  assert.match(ended.stderr, /0 to run, 0 cached, 4 ran/);
});

test('a task that kills every process it can see reaches nobody else', async (t) => {
  const at = rig(t);
  const ended = await runTiles(at, 4, 'if [ "$1" = 1 ]; then sleep 1000 & kill -9 -1; wait; fi; cat "$2" > "$3"');
  assert.equal(ended.code, 0, ended.stderr);
  assert.match(ended.stderr, /0 to run, 0 cached, 4 ran/);
});

test('a task that kills its process group takes nothing of the next task with it', async (t) => {
  const at = rig(t);
  // What it killed outside of what it sees would be noticed while the next one runs.
  const ended = await runTiles(at, 120, 'if [ $(($1 % 2)) = 0 ]; then kill -9 0; fi; cat "$2" > "$3"');
  assert.equal(ended.code, 1, ended.stderr);
  assert.match(ended.stderr, /60 to run, 0 cached, 120 ran/);
});

test('what a daemon used is counted for the task that left it, and not for the next one', async (t) => {
  if (probeIsolation('auto').level !== 'namespaces') return t.skip('needs namespaces');
  const at = rig(t);
  // The second of three leaves one that works until it is done, and stays; its time is what the task writes.
  const busy = 'setsid node -e "for (let i = 0; i < 1e9; i += 1); require(\'node:fs\').writeFileSync(\'tmp/done\', String(process.cpuUsage().user / 1e6)); setInterval(() => {}, 1000)" & while [ ! -s tmp/done ]; do sleep 0.05; done; cat tmp/done > "$3"';
  const ended = await runTiles(at, 3, `if [ "$1" = 1 ]; then ${busy}; else cat "$2" > "$3"; fi`);
  assert.equal(ended.code, 0, ended.stderr);
  const used = Number(blobs(at, '').find((text) => /^[0-9.]+$/.test(text)));
  assert.ok(used > 0, String(used));
  const cpu = filesBelow(at.path('registry/.headgate/store/tasks')).map((file) => JSON.parse(readFileSync(file, 'utf8')) as TaskRecord).sort((a, b) => a.by.unit - b.by.unit).map(({ usage }) => usage.cpu);
  assert.ok((cpu[1] as number) > 0.8 * used && (cpu[0] as number) < 0.5 * used && (cpu[2] as number) < 0.5 * used, `${cpu.join()} with ${used}`);
});

test('daemons that tasks leave do not pile up as zombies', async (t) => {
  const at = rig(t);
  const ended = await runTiles(at, 40, 'for i in 1 2 3; do setsid sleep 1000 & done; ls -d /proc/[0-9]* | wc -l > "$3"');
  assert.equal(ended.code, 0, ended.stderr);
  // Each its own, and perhaps some that were killed a moment ago; never those of all tasks before.
  const counts = blobs(at, '').filter((text) => /^[0-9]+\n$/.test(text)).map(Number);
  assert.ok(counts.length > 0 && Math.max(...counts) < 20, counts.join());
});

test('exit codes and signals reach the attempt', async (t) => {
  const at = rig(t);
  const ended = await runTiles(at, 3, 'case $1 in 0) exit 7;; 1) kill -TERM $$;; esac; cat "$2" > "$3"');
  assert.equal(ended.code, 1);
  assert.match(ended.stderr, /odd x=0: exit code 7/);
  assert.match(ended.stderr, /odd x=1: ended by SIGTERM/);
});
