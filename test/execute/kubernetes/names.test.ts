import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { base32, jobName, rootName, stageLabel } from '../../../runner/execute/kubernetes/names.ts';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

test('base32 holds the digest, in characters that a label may have', () => {
  // RFC 4648: the empty digest of sha256, worked out by hand from its first and last bytes.
  assert.equal(base32(sha('')), '4oymiquy7qobjgx36tejs35zeqt24qpemsnzgtfeswmrw6csxbkq');
  fc.assert(fc.property(fc.string(), (text) => {
    const hex = sha(text);
    const whole = base32(hex);
    assert.match(whole, /^[a-z2-7]{52}$/);
    assert.equal(base32(hex, 13), whole.slice(0, 13));
    const bits = [...whole].map((letter) => 'abcdefghijklmnopqrstuvwxyz234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
    assert.equal(BigInt(`0b${bits.slice(0, 256)}`), BigInt(`0x${hex}`));
  }));
});

test('argo #16376, #16883: a million waves have a million names', () => {
  const plan = sha('plan');
  const names = new Set<string>();
  for (let i = 0; i < 1_000_000; i += 1) names.add(jobName(plan, 'outer.smooth', sha(`wave ${i}`)));
  assert.equal(names.size, 1_000_000);
});

test('names and labels are what the API accepts, whatever stages are called', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (stage) => {
    const name = jobName(sha('a'), stage, sha(stage));
    assert.match(name, /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/);
    // Pods are called <Job>-<index>-<5 characters>, and their names are labels of at most 63.
    assert.ok(`${name}-9999-abcde`.length <= 63, name);
    assert.match(stageLabel(stage), /^[a-z0-9]([a-z0-9-]{0,12}[a-z0-9])?$/);
  }));
  assert.equal(stageLabel('Outer.very-long-name.smooth'), 'ng-name-smooth');
  assert.notEqual(rootName('lab', sha('p')), rootName('other', sha('p')));
});
