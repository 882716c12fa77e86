import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PART_BYTES, partBytes } from '../../runner/store/s3/multipart.ts';

const MIB = 2 ** 20;
const GIB = 2 ** 30;

test('parts of a file are few as long as they stay small, and never more than S3 takes', () => {
  const shown = [PART_BYTES + 1, GIB, 4 * GIB, 10 * GIB, 16 * GIB, 300 * GIB, 5 * 1024 * GIB].map((size) => [partBytes(size) / MIB, Math.ceil(size / partBytes(size))]);
  assert.deepEqual(shown, [[8, 2], [8, 128], [8, 512], [20, 512], [32, 512], [32, 9600], [525, 9987]]);
});
