import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync as list, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { registry, rig } from '../rig.ts';

const project = resolve(import.meta.dirname, '../..');
const page = (name: string): string => readFileSync(join(project, 'docs/manual', name), 'utf8');

/** The n-th block of a language in a page. */
function block(name: string, language: string, n = 0): string {
  const found = [...page(name).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))][n]?.[1];
  assert.ok(found !== undefined, `${name} has no such block`);
  return found;
}

test('the tool at the top of its page is in order and passes its self test', async (t) => {
  const { path, write, run } = rig(t);
  const folder = 'registry/tools/line-count/1.0.0';
  write(`${folder}.json`, block('tools.md', 'json'));
  write(`${folder}/main.mjs`, block('tools.md', 'javascript'));
  write(`${folder}/test/three.txt`, 'one\ntwo\nthree\n');
  write(`${folder}/test/three.json`, '{"lines":3}\n');
  const { code, stdout, stderr } = await run('test', '--registry', path('registry'));
  assert.equal(code, 0, stderr);
  assert.match(stdout, /✓ line-count@1\.0\.0 three/);
});

test('the builder on the page of pipelines gives the pipeline at its top', (t) => {
  const { path, write } = rig(t);
  write('pipeline.ts', block('pipelines.md', 'typescript').replaceAll('./runner/', `${project}/runner/`));
  const { stdout, stderr } = spawnSync(process.execPath, [path('pipeline.ts')], { encoding: 'utf8' });
  const { inputs, parameters, steps, outputs } = JSON.parse(stdout || `"${stderr}"`) as { readonly [name: string]: unknown };
  assert.deepEqual({ inputs, parameters, steps, outputs }, JSON.parse(`{${block('pipelines.md', 'json')}}`));
});

test('a command finds around it what the page of tools says, and nothing else', async (t) => {
  const { path, run } = rig(t, { SECRET: 'of the caller' });
  const script = 'env | sed "s#=$PWD\\$#=<work>#" | sort > out/environment.txt; umask > out/mask.txt; { ls -1p; ls -1p in code out home tmp | grep -v "^$"; } > out/folders.txt';
  registry()
    .tool(
      'world',
      {
        environment: { programs: { sh: '*' } },
        command: ['sh', '-c', script],
        env: { THREADS: '{resources.cpu}' },
        inputs: { tile: { mediaType: 'text/plain' }, many: { mediaType: 'text/plain', list: true }, mask: { mediaType: 'text/plain', optional: true } },
        outputs: { environment: { mediaType: 'text/plain' }, mask: { mediaType: 'text/plain' }, folders: { mediaType: 'text/plain' } },
      },
      { 'lib/part.sh': 'true\n' },
    )
    .pipeline('world', {
      inputs: { tile: { mediaType: 'text/plain' } },
      steps: { look: { uses: 'world@1.0.0', inputs: { tile: 'inputs.tile', many: 'inputs.tile' } } },
      outputs: { environment: { from: 'steps.look.environment', role: 'data' }, mask: { from: 'steps.look.mask', role: 'data' }, folders: { from: 'steps.look.folders', role: 'data' } },
    })
    .files('text', { 'original-name.txt': 'text\n' })
    .analysis('world', { pipeline: 'world@1.0.0', inputs: { tile: { dataset: 'text@1.0.0' } } })
    .write(path('registry'));
  const { code, stderr } = await run('run', '--registry', path('registry'), '--keep-work');
  assert.equal(code, 0, stderr);
  const seen = outputsOf(path('registry/.headgate/store'));
  const names = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] as string);
  const promised = [...page('tools.md').matchAll(/^\| ((?:`[A-Z]+`(?:, )?)+) \| ([^|]+) \|$/gm)].flatMap(([, variables, values]) => names(variables).map((name, i) => `${name}=${names(values)[i] ?? ''}`));
  assert.ok(promised.length >= 5, promised.join());
  // The shell of this test adds where it is.
  assert.deepEqual(seen.environment?.trim().split('\n'), [...promised, 'PWD=<work>', 'THREADS=1'].sort());
  assert.equal(seen.mask, '0022\n');
  assert.deepEqual(seen.folders?.split('\n').filter((line) => line !== 'log'), ['code/', 'home/', 'in/', 'inputs.json', 'out/', 'tmp/', 'code:', 'lib/', 'home:', 'in:', 'many/', 'tile.txt', 'out:', 'environment.txt', 'folders.txt', 'mask.txt', 'tmp:', '']);
});

/** Outputs of the only result of a store, as text by name. */
function outputsOf(store: string): { readonly [name: string]: string } {
  const [plan] = list(join(store, 'results'));
  const [result] = list(join(store, 'results', plan as string));
  const { outputs } = JSON.parse(readFileSync(join(store, 'results', plan as string, result as string), 'utf8')) as { readonly outputs: readonly { readonly name: string; readonly units: readonly { readonly digest: string }[] }[] };
  return Object.fromEntries(outputs.map(({ name, units }) => {
    const hex = (units[0]?.digest ?? '').slice('sha256:'.length);
    return [name, readFileSync(join(store, 'blobs/sha256', hex.slice(0, 2), hex), 'utf8')];
  }));
}

test('what headgate keeps beside a registry is not seen by git', async (t) => {
  const { folder, path, run } = rig(t);
  registry().files('text', { 'a.txt': 'a\n' }).write(path('registry'));
  spawnSync('git', ['init', '-q', folder]);
  await run('run', '--registry', path('registry'));
  const { stdout } = spawnSync('git', ['-C', folder, 'status', '--porcelain', '--untracked-files=all'], { encoding: 'utf8' });
  assert.deepEqual(stdout.trim().split('\n'), ['?? registry/datasets/text/1.0.0.json', '?? registry/datasets/text/1.0.0/a.txt']);
});

test('a new registry is in order, also when the folder around it is named', async (t) => {
  const { run } = rig(t);
  assert.equal((await run('init', 'my-study')).code, 0);
  const { code, stdout } = await run('validate', '--registry', 'my-study');
  assert.match(stdout, /my-study\/registry: \d+ tools?.*: all in order/);
  assert.equal(code, 0);
});
