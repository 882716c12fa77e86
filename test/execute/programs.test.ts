import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { test, type TestContext } from 'node:test';
import { registry, rig, type RegistryBuilder, type Rig } from '../rig.ts';
import { storedResult } from './stored-result.ts';

const file = { mediaType: 'text/plain' };

/** A rig in which a program is on PATH that tells its version only when it is asked with `about`. */
function withAligner(t: TestContext): Rig {
  const host = rig(t);
  host.write('bin/aligner', '#!/bin/sh\nif [ "$1" = about ]; then echo "aligner release 2.7.1"; exit 0; fi\nif [ $# != 2 ]; then echo "aligner 9.9.9: two files are needed" >&2; exit 64; fi\ncp "$1" "$2"\n');
  chmodSync(host.path('bin/aligner'), 0o755);
  return rig(t, { PATH: `${host.path('bin')}:${dirname(process.execPath)}:/usr/bin:/bin` });
}

function study(range: string, version: readonly string[]): RegistryBuilder {
  return registry()
    .file('policy.json', JSON.stringify({ $schema: '../schemas/policy.v1.json', programs: { aligner: { version } } }))
    .tool('align', { environment: { programs: { aligner: range } }, command: ['aligner', '{inputs.from}', '{outputs.to}'], inputs: { from: file }, outputs: { to: file } })
    .pipeline('aligned', { inputs: { from: file }, steps: { align: { uses: 'align@1.0.0', inputs: { from: 'inputs.from' } } }, outputs: { to: { from: 'steps.align.to', role: 'data' } } })
    .files('reads', { 'reads.txt': 'ACGT' })
    .analysis('study', { pipeline: 'aligned@1.0.0', inputs: { from: { dataset: 'reads@1.0.0' } } });
}

test('a program that the policy adds is asked for its version as the policy says', async (t) => {
  const place = withAligner(t);
  study('^2.7.0', ['about']).write(place.path('reg'));
  const { code, stderr } = await place.run('run', '--registry', 'reg', '--events', 'plain');
  assert.equal(code, 0, stderr);
  const { output, text } = await storedResult(place, 'reg', 'study');
  assert.equal(text(output('to').digest), 'ACGT');
  const doctor = await place.run('doctor', '--registry', 'reg');
  assert.match(doctor.stdout, /✓ program aligner +2\.7\.1/);
  const verify = await place.run('verify', '--registry', 'reg', '--rerun', '1');
  assert.equal(verify.code, 0, verify.stdout + verify.stderr);
});

test('one that is too old fails with class environment, and one that is not asked meets only `*`', async (t) => {
  const place = withAligner(t);
  for (const [range, version, says] of [['^3.0.0', ['about'], 'aligner is 2.7.1, ^3.0.0 is needed'], ['^2.7.0', [], 'aligner does not say its version, ^2.7.0 is needed']] as const) {
    study(range, version).write(place.path('reg'));
    const { code, stderr } = await place.run('run', '--registry', 'reg', '--events', 'plain');
    assert.equal(code, 1);
    assert.ok(stderr.includes(says), stderr);
    assert.equal((await place.run('doctor', '--registry', 'reg')).code, 1);
  }
  study('*', []).write(place.path('reg'));
  assert.equal((await place.run('run', '--registry', 'reg', '--events', 'plain')).code, 0);
});

test('a script that calls a declared program by name gets the one that was found and asked', async (t) => {
  const host = rig(t);
  const program = (path: string, text: string): void => {
    host.write(path, `#!/bin/sh\n${text}\n`);
    chmodSync(host.path(path), 0o755);
  };
  // It finds its helper by the path that it was started with; grep is one that the system has too.
  program('opt/bin/aligner', 'if [ "$1" = about ]; then echo "aligner 2.7.1"; exit 0; fi\n"$(dirname "$0")/helper"');
  program('opt/bin/helper', 'echo helped');
  program('opt/bin/grep', 'echo "another grep 9.9.9"');
  const place = rig(t, { PATH: `${host.path('opt/bin')}:${dirname(process.execPath)}:/usr/bin:/bin` });
  const script = 'aligner > "$1"; grep >> "$1"; node -p process.version >> "$1"; node -p process.execPath >> "$1"; echo "$PATH" >> "$1"';
  registry()
    .file('policy.json', JSON.stringify({ $schema: '../schemas/policy.v1.json', programs: { aligner: { version: ['about'] } } }))
    .tool('call', { environment: { programs: { sh: '*', aligner: '^2.7.0', node: '>=20', grep: '*' } }, command: ['sh', '-c', script, 'sh', '{outputs.to}', '{inputs.from}'], inputs: { from: file }, outputs: { to: file } })
    .pipeline('called', { inputs: { from: file }, steps: { call: { uses: 'call@1.0.0', inputs: { from: 'inputs.from' } } }, outputs: { to: { from: 'steps.call.to', role: 'data' } } })
    .files('reads', { 'reads.txt': 'ACGT' })
    .analysis('study', { pipeline: 'called@1.0.0', inputs: { from: { dataset: 'reads@1.0.0' } } })
    .write(place.path('reg'));
  for (const [how, options] of [['namespaces', []], ['process groups', ['--isolation', 'process-group', '--force']], ['kept', ['--keep-work', '--force']]] as const) {
    const { code, stderr } = await place.run('run', '--registry', 'reg', '--events', 'plain', ...options);
    assert.equal(code, 0, stderr);
    assert.doesNotMatch(stderr, /≠/, how);
    const { output, text } = await storedResult(place, 'reg', 'study');
    assert.deepEqual(text(output('to').digest).trim().split('\n'), ['helped', 'another grep 9.9.9', process.version, process.execPath, '../bin:/usr/local/bin:/usr/bin:/bin'], how);
  }
});

test('the Python of a virtual environment is that one, as the first word and by name', async (t) => {
  if (!existsSync('/usr/bin/python3')) return t.skip('this machine has no /usr/bin/python3');
  const host = rig(t);
  host.write('venv/pyvenv.cfg', 'home = /usr/bin\n');
  mkdirSync(host.path('venv/bin'));
  symlinkSync('/usr/bin/python3', host.path('venv/bin/python3'));
  const place = rig(t, { PATH: `${host.path('venv/bin')}:${dirname(process.execPath)}:/usr/bin:/bin` });
  const code = 'import subprocess, sys; by_name = subprocess.check_output(["sh", "-c", "python3 -c \'import sys; print(sys.prefix)\'"], text=True); open(sys.argv[1], "w").write(sys.prefix + " " + by_name)';
  registry()
    .tool('where', { environment: { programs: { python3: '>=3', sh: '*' } }, command: ['python3', '-c', code, '{outputs.to}', '{inputs.from}'], inputs: { from: file }, outputs: { to: file } })
    .pipeline('where', { inputs: { from: file }, steps: { where: { uses: 'where@1.0.0', inputs: { from: 'inputs.from' } } }, outputs: { to: { from: 'steps.where.to', role: 'data' } } })
    .files('reads', { 'reads.txt': 'ACGT' })
    .analysis('study', { pipeline: 'where@1.0.0', inputs: { from: { dataset: 'reads@1.0.0' } } })
    .write(place.path('reg'));
  const { code: exit, stderr } = await place.run('run', '--registry', 'reg', '--events', 'plain');
  assert.equal(exit, 0, stderr);
  const { output, text } = await storedResult(place, 'reg', 'study');
  assert.equal(text(output('to').digest), `${host.path('venv')} ${host.path('venv')}\n`);
});
