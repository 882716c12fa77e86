import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Result } from '../../runner/model/stored.ts';
import { filesBelow } from '../crash/kills.ts';
import { registry, rig } from '../rig.ts';

const text = { mediaType: 'text/plain' };

/**
 * Prints everything that a command can see without asking for it by name: arguments, environment, the folder it starts
 * in with modes and sizes, open descriptors, umask, limits, signals, capabilities, standard input. Left out are its
 * process number and the path of its folder, which are different each time. (Descriptor 10 is the shell's own, for its script.)
 */
const world = `exec > "$1"
echo "arguments $(tr '\\0' ' ' < /proc/$$/cmdline)"
echo environment; tr '\\0' '\\n' < /proc/$$/environ | sort
echo folder; find . ! -name log ! -path "./$1" -printf '%M %n %y %s %p\\n' | sed -E 's/^(d.{9} [0-9]+ d) [0-9]+/\\1/' | sort -k5
echo document; cat inputs.json; echo
echo descriptors; ls /proc/$$/fd
echo "standard input $(readlink /proc/$$/fd/0)"
echo "umask $(umask)"
echo status; grep -E '^(SigBlk|SigIgn|SigCgt|Cap|NoNewPrivs|Seccomp|Umask)' /proc/self/status
echo limits; cat /proc/$$/limits
echo "nice $(cut -d' ' -f19 /proc/$$/stat)"
true
`;

/** The study of one printed world, with files from elsewhere in the registry that it must not see. */
function study(title: string): ReturnType<typeof registry> {
  return registry()
    .tool('world', { title, environment: { programs: { sh: '*', find: '*', sort: '*', cat: '*', tr: '*', readlink: '*', cut: '*', grep: '*', sed: '*' } }, env: { MODE: 'test' }, command: ['sh', '{code}/world.sh', '{outputs.world}', '{inputs.tiles}', '{parameters.n}'], inputs: { tiles: { ...text, list: true } }, parameters: { n: { type: 'integer', default: 3 } }, outputs: { world: text }, resources: { time: { base: 60 } } }, { 'world.sh': world })
    .pipeline('p', { title, inputs: { tile: text }, steps: { world: { uses: 'world@1.0.0', inputs: { tiles: 'inputs.tile' }, over: 'all' } }, outputs: { world: { from: 'steps.world.world', role: 'data' } } })
    .tiles('letters', { x: 2 }, ([x = 0]) => (x === 0 ? 'small\n' : 'large '.repeat(200_000)))
    .analysis('a', { title, pipeline: 'p@1.0.0', inputs: { tile: { dataset: 'letters@1.0.0' } } });
}

/** What the task printed, run from a place of its own. */
async function printed(t: TestContext, place: { readonly registry: string; readonly title: string; readonly env: { readonly [name: string]: string }; readonly umask: number; readonly options: readonly string[] }): Promise<string> {
  const { path, run } = rig(t, place.env);
  study(place.title).write(path(place.registry));
  const before = process.umask(place.umask);
  const started = run('run', '--registry', place.registry, '--store', path('kept', place.title), ...place.options);
  process.umask(before);
  const { code, stderr } = await started;
  assert.equal(code, 0, stderr);
  const [result] = filesBelow(path('kept', place.title, 'results')).map((file) => JSON.parse(readFileSync(file, 'utf8')) as Result);
  const hex = result?.outputs[0]?.units[0]?.digest.slice(7) ?? '';
  return readFileSync(join(path('kept', place.title), 'blobs/sha256', hex.slice(0, 2), hex), 'utf8');
}

test('a task sees its invocation and nothing else, whoever runs it wherever, however it is isolated', async (t) => {
  const worlds: string[] = [];
  for (const isolation of ['auto', 'process-group']) {
    worlds.push(await printed(t, { registry: 'registry', title: 'One', env: {}, umask: 0o022, options: ['--isolation', isolation] }));
    const env = { SECRET: 'hunter2', LANG: 'de_DE.UTF-8', LC_ALL: 'C', TZ: 'Asia/Tokyo', TMPDIR: '/var/tmp', USER: 'somebody', NODE_OPTIONS: '--no-warnings', KUBERNETES_SERVICE_HOST: '10.0.0.1' };
    worlds.push(await printed(t, { registry: 'deep/down/somewhere else', title: 'Another', env, umask: 0o077, options: ['--isolation', isolation, '--jobs', '1', '--force'] }));
  }
  const [here = '', ...others] = worlds;
  for (const there of others) assert.equal(there, here);
  const environment = /^environment\n([\s\S]*?)^folder$/m.exec(here)?.[1]?.trim().split('\n');
  assert.deepEqual(environment, ['HOME=home', 'LANG=C.UTF-8', 'MODE=test', 'PATH=../bin:/usr/local/bin:/usr/bin:/bin', 'TMPDIR=tmp', 'TZ=UTC']);
  assert.match(here, /^arguments sh code\/world\.sh out\/world\.txt in\/tiles\/\S+ in\/tiles\/\S+ 3 $/m);
  assert.match(here, /^descriptors\n0\n1\n10\n2\nstandard input \/dev\/null\numask 0022$/m);
  // Inputs are read-only, large ones (copied) like small ones (written).
  assert.equal(here.match(/^-r--r--r-- 1 f \d+ \.\/in\/tiles\//gm)?.length, 2);
});
