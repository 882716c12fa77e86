import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { registry, rig } from '../rig.ts';

const odd = ['', ' ', '  two  spaces  ', "'", '"', '$(touch injected)', '`touch injected`', '; touch injected;', '$HOME', '\\', 'a\\nb', 'line\nbreak', '-n', '--', '*', '~', '#', '!', '{}', '{{x}', 'ünïcödé 🐧', '\t', '&& false', '> injected', '%s', '1'];

for (const isolation of ['auto', 'process-group']) {
  test(`${isolation}: arguments and variables reach a command byte for byte, whatever they look like`, async (t) => {
    const place = rig(t);
    const text = { mediaType: 'text/plain' };
    // sh is on the fixed PATH, so the small shell starts it, which takes no word with a line break; node the worker starts.
    const lines = odd.filter((word) => !word.includes('\n'));
    const code = "import { writeFileSync } from 'node:fs';\nwriteFileSync(process.argv[2], JSON.stringify([process.argv.slice(3), process.env.ODD, process.argv0]));\n";
    registry()
      .tool('show', { environment: { programs: { node: '>=20' } }, command: ['node', '{code}/main.mjs', '{outputs.out}', ...odd.map((word) => word.replaceAll('{', '{{'))], env: { ODD: '$(touch injected) \'"`' }, inputs: { in: text }, outputs: { out: text } }, { 'main.mjs': code })
      .tool('print', { environment: { programs: { printf: '*', sh: '*' } }, command: ['sh', '-c', 'printf "[%s]\\n" "$@" "$ODD" > out/out.txt', 'sh', ...lines.map((word) => word.replaceAll('{', '{{'))], env: { ODD: '$(touch injected) \'"`' }, inputs: { in: text }, outputs: { out: text } })
      .files('data', { 'a.txt': 'a\n' })
      .pipeline('p', { inputs: { in: text }, steps: { print: { uses: 'print@1.0.0', inputs: { in: 'inputs.in' } }, show: { uses: 'show@1.0.0', inputs: { in: 'inputs.in' } } }, outputs: { print: { from: 'steps.print.out', role: 'data' }, show: { from: 'steps.show.out', role: 'data' } } })
      .analysis('a', { pipeline: 'p@1.0.0', inputs: { in: { dataset: 'data@1.0.0' } } })
      .write(place.path('reg'));
    const { code: exit, stderr } = await place.run('run', '--registry', 'reg', '--isolation', isolation);
    assert.equal(exit, 0, stderr);
    const store = place.path('reg/.headgate/store');
    const [plan = ''] = readdirSync(`${store}/results`);
    const [name = ''] = readdirSync(`${store}/results/${plan}`);
    const { outputs } = JSON.parse(readFileSync(`${store}/results/${plan}/${name}`, 'utf8')) as { outputs: { name: string; units: { digest: string }[] }[] };
    const bytes = (output: string): string => {
      const hex = outputs.find((one) => one.name === output)?.units[0]?.digest.slice(7) ?? '';
      return readFileSync(`${store}/blobs/sha256/${hex.slice(0, 2)}/${hex}`, 'utf8');
    };
    const variable = '$(touch injected) \'"`';
    assert.deepEqual(JSON.parse(bytes('show')), [odd, variable, 'node']);
    assert.equal(bytes('print'), [...lines, variable].map((word) => `[${word}]\n`).join(''));
  });
}
