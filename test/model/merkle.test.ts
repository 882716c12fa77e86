import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { merkleRoot } from '../../runner/model/merkle.ts';

/** RFC 6962 section 2.1 word for word: split at the largest power of two smaller than n. */
function byDefinition(leaves: readonly Buffer[]): Buffer {
  const hash = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
  if (leaves.length === 0) return hash();
  if (leaves.length === 1) return hash(Buffer.from([0]), leaves[0] as Buffer);
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return hash(Buffer.from([1]), byDefinition(leaves.slice(0, k)), byDefinition(leaves.slice(k)));
}

test('RFC 6962: the root of no leaves is the hash of nothing', () => {
  assert.equal(merkleRoot([]), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('law: the root is the one that RFC 6962 defines', () => {
  fc.assert(fc.property(fc.array(fc.string(), { maxLength: 70 }), (leaves) => {
    assert.equal(merkleRoot(leaves), byDefinition(leaves.map((leaf) => Buffer.from(leaf))).toString('hex'));
  }));
});
