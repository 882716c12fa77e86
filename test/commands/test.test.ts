import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { registry, rig, type RegistryBuilder } from '../rig.ts';
import { contents } from './letters.ts';

/** A tool that halves the numbers of a file, with one case; the known answer and the tolerance are the test's business. */
function halving(expected: string, tolerance: unknown, script: string): RegistryBuilder {
  const code = `import { readFileSync, writeFileSync } from 'node:fs';\nconst [from, to] = process.argv.slice(2);\n${script}\n`;
  return registry()
    .tool('half', {
      environment: { programs: { node: '*' } },
      command: ['node', '{code}/main.mjs', '{inputs.numbers}', '{outputs.halves}'],
      inputs: { numbers: { mediaType: 'text/plain' } },
      outputs: { halves: { mediaType: 'text/plain', tolerance } },
      tests: { two: { inputs: { numbers: ['test/two.txt'] }, expected: { halves: 'test/two.expected.txt' } } },
    }, { 'main.mjs': code })
    .file('tools/half/1.0.0/test/two.txt', '1\n3\n')
    .file('tools/half/1.0.0/test/two.expected.txt', expected);
}

const halve = `writeFileSync(to, readFileSync(from, 'utf8').trim().split('\\n').map((n) => 'value ' + Number(n) / 2 + '\\n').join(''));`;

test('a tool whose outputs are the known answers passes, and the verdict is kept', async (t) => {
  const { run, path } = rig(t);
  halving('value 0.5\nvalue 1.5\n', 'exact', halve).write(path('registry'));
  const ran = await run('test');
  assert.equal(ran.stdout, '✓ half@1.0.0 two\n1 case of 1 tool: all as expected\n');
  assert.equal(ran.code, 0);
  const [verdict] = Object.values(contents(path('registry/.headgate/store/verdicts/tool/half@1.0.0'))).map((text) => JSON.parse(text) as { ok: boolean; cases: { name: string; ok: boolean }[] });
  assert.deepEqual([verdict?.ok, verdict?.cases.map(({ name, ok }) => [name, ok])], [true, [['two', true]]]);
});

test('a wrong output fails with the first line that differs, and newest verdicts come last', async (t) => {
  const { run, path } = rig(t);
  halving('value 0.5\nvalue 1.5\n', 'exact', halve).write(path('registry'));
  assert.equal((await run('test')).code, 0);
  halving('value 0.5\nvalue 1.51\n', 'exact', halve).write(path('registry'));
  const ran = await run('test', 'half');
  assert.equal(ran.stdout, '✗ half@1.0.0 two\n    output halves: line 2: expected "value 1.51", got "value 1.5"\n1 case of 1 tool: 1 not as expected\n');
  assert.equal(ran.code, 1);
  const kept = Object.values(contents(path('registry/.headgate/store/verdicts/tool/half@1.0.0'))).map((text) => (JSON.parse(text) as { ok: boolean }).ok);
  assert.deepEqual(kept, [true, false]);
});

test('tolerance decides: numbers within bounds pass, beyond them not, and any compares nothing', async (t) => {
  const { run, path } = rig(t);
  for (const [tolerance, code] of [[{ relative: 0.01 }, 0], [{ relative: 0.001 }, 1], [{ absolute: 0.011 }, 0], ['exact', 1], ['any', 0]] as const) {
    halving('value 0.5\nvalue 1.51\n', tolerance, halve).write(path('registry'));
    assert.equal((await run('test')).code, code, JSON.stringify(tolerance));
  }
});

test('a command that fails is told with its last words, as JSON too', async (t) => {
  const { run, path } = rig(t);
  halving('', 'exact', "console.error('no halves today'); process.exit(7);").write(path('registry'));
  const ran = await run('test');
  assert.match(ran.stdout, /^✗ half@1\.0\.0 two\n.*7.*\n {4}no halves today\n/);
  assert.equal(ran.code, 1);
  const { verdicts } = JSON.parse((await run('test', '--json')).stdout) as { verdicts: { ok: boolean; cases: { failure: string }[] }[] };
  assert.equal(verdicts[0]?.ok, false);
  assert.match(verdicts[0]?.cases[0]?.failure ?? '', /no halves today/);
});

test('tools are chosen by id or version; an unknown one is proposed, one without a test is named', async (t) => {
  const { run, path } = rig(t);
  halving('value 0.5\nvalue 1.5\n', 'exact', halve)
    .tool('bare', { environment: { programs: { true: '*' } }, command: ['true'], outputs: { none: { mediaType: 'text/plain', optional: true } } })
    .write(path('registry'));
  assert.equal((await run('test', 'half@1.0.0')).stdout, '✓ half@1.0.0 two\n1 case of 1 tool: all as expected\n');
  assert.match((await run('test')).stdout, /! bare@1\.0\.0 has no self test/);
  const wrong = await run('test', 'hallf');
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /did you mean `half`/);
});

test('the tests of the example registry pass through the runner', async (t) => {
  const { run, path } = rig(t);
  cpSync(join(import.meta.dirname, '../../registry'), path('registry'), { recursive: true, filter: (from) => !from.includes('.headgate') });
  const ran = await run('test');
  assert.equal(ran.code, 0, ran.stdout);
  assert.match(ran.stdout, /all as expected\n$/);
});
