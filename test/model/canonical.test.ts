import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonical, type Json } from '../../runner/model/canonical.ts';

test('RFC 8785 section 3.2.2: the sample object', () => {
  const sample = JSON.parse(String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`) as Json;
  assert.equal(canonical(sample), String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`);
});

test('RFC 8785 section 3.2.3: members are sorted by UTF-16 code units', () => {
  const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
  const text = canonical(Object.fromEntries(names.map((name) => [name, 0])));
  assert.deepEqual(Object.keys(JSON.parse(text) as object), ['1', '\r', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']);
  assert.ok(text.indexOf('"\\r"') < text.indexOf('"1"'), 'as text, the carriage return comes first');
});

test('RFC 8785 appendix B: numbers', () => {
  // IEEE 754 bit patterns and the text the RFC demands.
  const vectors: [string, string][] = [
    ['0000000000000000', '0'], ['8000000000000000', '0'], ['0000000000000001', '5e-324'], ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'], ['ffefffffffffffff', '-1.7976931348623157e+308'], ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'], ['4430000000000000', '295147905179352830000'], ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'], ['44b52d02c7e14af7', '1.0000000000000001e+23'], ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'], ['444b1ae4d6e2ef50', '1e+21'], ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'], ['41b3de4355555553', '333333333.3333332'], ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'], ['41b3de4355555556', '333333333.3333334'], ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'], ['43143ff3c1cb0959', '1424953923781206.2'],
  ];
  for (const [bits, text] of vectors) assert.equal(canonical(Buffer.from(bits, 'hex').readDoubleBE(0)), text, bits);
});

test('what JSON cannot hold is refused', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { '\udc00': 1 }]) assert.throws(() => canonical(value as Json), /internal: /);
});

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;

test('law: printing is stable and keeps the value', () => {
  fc.assert(fc.property(json, (value) => {
    const text = canonical(value);
    assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
    assert.equal(canonical(JSON.parse(text) as Json), text);
  }));
});

test('law: the order in which members were added does not matter', () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), json), fc.nat(), (object, turn) => {
    const names = Object.keys(object).filter((name) => name.isWellFormed());
    const turned = [...names.slice(turn % (names.length + 1)), ...names.slice(0, turn % (names.length + 1))].reverse();
    const build = (order: readonly string[]): Json => Object.fromEntries(order.map((name) => [name, object[name] as Json]));
    assert.equal(canonical(build(turned)), canonical(build(names)));
  }));
});
