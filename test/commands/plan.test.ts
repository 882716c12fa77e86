import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { registry, rig, type RegistryBuilder } from '../rig.ts';

const port = { mediaType: 'text/plain' };

/** Two steps over four tiles: each tile is prefixed, then all are joined. */
function tiles(prefix = 'a'): RegistryBuilder {
  return registry()
    .tool('prefix', { environment: { programs: { sh: '*' } }, command: ['sh', '-c', 'printf %s "$1" | cat - "$2" > "$3"', 'sh', '{parameters.prefix}', '{inputs.tile}', '{outputs.tile}'], inputs: { tile: port }, outputs: { tile: port }, parameters: { prefix: { type: 'string' } } })
    .tool('join', { environment: { programs: { cat: '*', sh: '*' } }, command: ['sh', '-c', 'out=$1; shift; cat "$@" > "$out"', 'sh', '{outputs.all}', '{inputs.tiles}'], inputs: { tiles: { ...port, list: true } }, outputs: { all: port } })
    .pipeline('prefixed', { inputs: { tile: port }, parameters: { prefix: { type: 'string' } }, steps: { prefix: { uses: 'prefix@1.0.0', inputs: { tile: 'inputs.tile' }, parameters: { prefix: { from: 'parameters.prefix' } } }, join: { uses: 'join@1.0.0', inputs: { tiles: 'steps.prefix.tile' }, over: 'all' } }, outputs: { all: { from: 'steps.join.all', role: 'data' } } })
    .tiles('letters', { x: 2, y: 2 }, (at) => `${at.join(' ')}\n`)
    .analysis('letters', { pipeline: 'prefixed@1.0.0', inputs: { tile: { dataset: 'letters@1.0.0' } }, parameters: { prefix } });
}

/** Every file below a folder with its bytes. */
function contents(folder: string): { [path: string]: string } {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'base64')]));
}

test('plan tells what is new, cached and changed, and writes nothing', async (t) => {
  const { run, path } = rig(t);
  tiles().write(path('registry'));

  const fresh = await run('plan', '--detailed-exitcode');
  assert.equal(fresh.stdout, 'letters  = 0 cached  + 4 new  → at most 1 follow\nPlan: 4 to run, at most 1 follow, 0 cached, time and size unknown\n');
  assert.equal(fresh.code, 5);
  assert.equal(existsSync(path('registry/.headgate')), false);

  assert.equal((await run('run')).code, 0);
  const before = contents(path('registry/.headgate/store'));
  const done = await run('plan', '--detailed-exitcode');
  assert.equal(done.stdout, 'letters  = 5 cached\nPlan: 0 to run, 5 cached\n');
  assert.equal(done.code, 0);

  tiles('b').write(path('registry'));
  const changed = await run('plan');
  assert.match(changed.stdout, /^letters  = 0 cached  \+ 4 new  ↻ changed \(prefix: parameter prefix: a → b\)  → at most 1 follow\nPlan: 4 to run, at most 1 follow, 0 cached, about 1 s and \d+ B\n$/);
  assert.equal(changed.code, 0);
  assert.deepEqual(contents(path('registry/.headgate/store')), before);
});

test('a changed tile leaves the other tiles cached', async (t) => {
  const { run, path } = rig(t);
  tiles().write(path('registry'));
  assert.equal((await run('run')).code, 0);
  tiles().tiles('letters', { x: 2, y: 2 }, (at) => (at.join('') === '11' ? 'new\n' : `${at.join(' ')}\n`)).write(path('registry'));
  const { stdout } = await run('plan', '--json');
  const [analysis] = (JSON.parse(stdout) as { analyses: { cached: number; toRun: number; follow: number; changes: { ingredient: string }[]; estimate: { known: number; bytes: number } }[] }).analyses;
  assert.deepEqual([analysis?.cached, analysis?.toRun, analysis?.follow], [3, 1, 1]);
  assert.deepEqual(analysis?.changes.map((change) => change.ingredient), ['input tile']);
  // One tile of 5 bytes, and the join of four.
  assert.deepEqual([analysis?.estimate.known, analysis?.estimate.bytes], [2, 25]);
});

test('a stored output that breaks the rules of today is not cached: plan and dry run say what run does', async (t) => {
  const { run, path } = rig(t);
  const atMost = (max?: number): void => tiles().tool('join', { environment: { programs: { cat: '*', sh: '*' } }, command: ['sh', '-c', 'out=$1; shift; cat "$@" > "$out"', 'sh', '{outputs.all}', '{inputs.tiles}'], inputs: { tiles: { ...port, list: true } }, outputs: { all: { ...port, ...(max === undefined ? {} : { expect: { size: { max } } }) } } }).write(path('registry'));
  atMost();
  assert.equal((await run('run')).code, 0);
  const before = contents(path('registry/.headgate/store'));

  atMost(1000);
  assert.equal((await run('plan')).stdout, 'letters  = 5 cached\nPlan: 0 to run, 5 cached\n');
  atMost(3);
  const plan = await run('plan', '--detailed-exitcode');
  assert.match(plan.stdout, /^letters  = 4 cached  \+ 1 new  ↻ changed \(join: rules for all: \{\} → \{"size":\{"max":3\}\}\)\nPlan: 1 to run, 4 cached/);
  assert.equal(plan.code, 5);
  assert.match((await run('run', '--dry-run')).stdout, /^letters join\n.*\nletters: 1 command shown, 4 cached\n$/);
  assert.deepEqual(contents(path('registry/.headgate/store')), before);

  const ran = await run('run');
  assert.match(ran.stderr, /letters +failed +1 +4 +1 /);
  assert.equal(ran.code, 1);
});

test('an analysis with a finding is blocked, the others are planned', async (t) => {
  const { run, path } = rig(t);
  tiles().analysis('broken', { pipeline: 'missing@1.0.0', inputs: {} }).write(path('registry'));
  const { stdout, code } = await run('plan');
  assert.match(stdout, /^letters  = 0 cached  \+ 4 new .*\nbroken   ✗ blocked \([a-z.-]+ at analyses\/broken\.json:\d+\)\nPlan: 4 to run, .*, 1 blocked, /);
  assert.equal(code, 1);
});

test('--json follows its schema in every case, --out holds the compact plans', async (t) => {
  const { run, path } = rig(t);
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/output/plan.v1.json'), 'utf8')) as object;
  const check = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(schema);
  const valid = async (): Promise<void> => {
    const { stdout } = await run('plan', '--json');
    assert.ok(check(JSON.parse(stdout)), JSON.stringify(check.errors));
  };
  tiles().analysis('broken', { pipeline: 'missing@1.0.0', inputs: {} }).write(path('registry'));
  await valid();
  await run('run');
  await valid();
  tiles('b').write(path('registry'));
  await valid();

  await run('plan', '--out', 'plans.json');
  const { plans } = JSON.parse(readFileSync(path('plans.json'), 'utf8')) as { plans: { analysis: string; digest: string; plan: { stages: { id: string; steps: string[] }[] }; steps: { [digest: string]: unknown } }[] };
  assert.deepEqual(plans.map((plan) => plan.analysis), ['letters']);
  assert.deepEqual(plans[0]?.plan.stages.map((stage) => stage.id), ['prefix', 'join']);
  for (const step of plans[0]?.plan.stages.flatMap((stage) => stage.steps) ?? []) assert.ok(step.slice(7) in (plans[0]?.steps ?? {}));
});

test('an analysis of tiles that share their bytes is estimated by computations, not by tasks', async (t) => {
  const { run, path } = rig(t);
  tiles().tiles('letters', { x: 2, y: 2 }, () => 'same\n').write(path('registry'));
  const { summary } = JSON.parse((await run('plan', '--json')).stdout) as { summary: { toRun: number; follow: number; estimate: { tasks: number } } };
  assert.deepEqual([summary.toRun, summary.follow, summary.estimate.tasks], [4, 1, 2]);
});
