import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
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
