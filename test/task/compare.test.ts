import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareBytes, isNear } from '../../runner/task/compare.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e150, max: 1e150 });
const bound = fc.double({ noNaN: true, min: 0, max: 0.5 });
/** Text between numbers: no digit, sign, point or exponent that could become part of one. */
const words = fc.stringMatching(/^[a-d ,;:"{}\n]{1,12}$/);
const mixed = fc.array(fc.tuple(words, finite), { minLength: 1, maxLength: 20 });
const print = (parts: readonly (readonly [string, number])[]): Uint8Array => bytes(parts.map(([word, number]) => `${word}${String(number)}`).join(''));

test('nearness is what its definition says, and does not depend on the order', () => {
  fc.assert(
    fc.property(finite, finite, bound, bound, (a, b, absolute, relative) => {
      assert.equal(isNear(a, b, { absolute, relative }), isNear(b, a, { absolute, relative }));
      assert.equal(isNear(a, b, {}), a === b);
      assert.equal(isNear(a, b, { absolute, relative }), isNear(a, b, { absolute }) || isNear(a, b, { relative }));
    }),
  );
});

test('text agrees exactly when all its numbers agree, whatever stands between them', () => {
  fc.assert(
    fc.property(mixed, fc.array(fc.double({ noNaN: true, min: -1, max: 1 }), { minLength: 20, maxLength: 20 }), bound, (parts, noise, relative) => {
      const moved = parts.map(([word, number], i): [string, number] => [word, number * (1 + 2 * relative * (noise[i] as number))]);
      const all = parts.every(([, number], i) => isNear(number, (moved[i] as [string, number])[1], { relative }));
      assert.equal(compareBytes(print(parts), print(moved), { relative }) === undefined, all);
    }),
  );
});

test('a change of anything but a number is a difference under every bound', () => {
  fc.assert(
    fc.property(mixed, fc.nat(), fc.constantFrom('x', '\n\n', 'µ'), (parts, place, other) => {
      const changed = parts.map(([word, number], i): [string, number] => [i === place % parts.length ? `${word}${other}` : word, number]);
      assert.notEqual(compareBytes(print(parts), print(changed), { absolute: Number.MAX_VALUE }), undefined);
    }),
  );
});

test('wider bounds accept what narrower ones accept', () => {
  fc.assert(
    fc.property(finite, finite, bound, bound, (a, b, x, y) => {
      const [narrow, wide] = [Math.min(x, y), Math.max(x, y)];
      if (compareBytes(bytes(`${a}`), bytes(`${b}`), { relative: narrow }) === undefined) assert.equal(compareBytes(bytes(`${a}`), bytes(`${b}`), { relative: wide }), undefined);
    }),
  );
});

test('one number may be spelt in several ways', () => {
  for (const [a, b] of [['1', '1.0'], ['100', '1e2'], ['-0', '0'], ['.5', '0.50']]) assert.equal(compareBytes(bytes(`x=${a};`), bytes(`x=${b};`), { absolute: 0 }), undefined);
  assert.notEqual(compareBytes(bytes('1'), bytes('1.0'), 'exact'), undefined);
});

test('a difference names the line, both texts and the number', () => {
  assert.equal(compareBytes(bytes('a,1\nb,2.00\n'), bytes('a,1\nb,2.5\n'), { relative: 0.01 }), 'line 2: expected "b,2.00", got "b,2.5": 2.5 is not within 0.01 of the value of 2.00');
  assert.equal(compareBytes(bytes('a\nb'), bytes('a\nc'), 'exact'), 'line 2: expected "b", got "c"');
  assert.equal(compareBytes(bytes('a\nb\n'), bytes('a\n'), 'exact'), 'line 2: expected "b", got ""');
  assert.equal(compareBytes(bytes('a'), bytes('a\nb'), 'exact'), 'line 2: the expected text ends before "b"');
  assert.equal(compareBytes(Buffer.from([1, 0xff, 3]), Buffer.from([1, 0xff, 4, 5]), { absolute: 9 }), 'byte 2: expected 0x03, got 0x04 (3 and 4 bytes)');
  assert.equal(compareBytes(bytes('a'), bytes('b'), 'any'), undefined);
});

test('numbers beyond the range of doubles are near only to themselves', () => {
  assert.equal(compareBytes(bytes('1e999'), bytes('1e999'), { relative: 1 }), undefined);
  assert.notEqual(compareBytes(bytes('1e999'), bytes('2e999'), { relative: 1 }), undefined);
});
