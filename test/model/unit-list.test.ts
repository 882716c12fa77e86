import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonical, type Json } from '../../runner/model/canonical.ts';
import { digestOf } from '../../runner/model/digest.ts';
import type { Unit, UnitFile } from '../../runner/model/unit-index.ts';
import { digestOfUnits, growingUnitList, unitLines } from '../../runner/model/unit-list.ts';

const file: fc.Arbitrary<UnitFile> = fc.record({ digest: fc.nat(9).map((n) => digestOf(String(n))), size: fc.nat(), path: fc.option(fc.constantFrom('a.txt', 'é "b".txt'), { nil: undefined }) }).map(({ path, ...rest }) => ({ ...rest, ...(path === undefined ? {} : { path }) }));
const others: fc.Arbitrary<readonly UnitFile[]> = fc.constantFrom([], [{ digest: digestOf('x'), size: 1, directory: true }], [{ digest: digestOf('x'), size: 1, at: ['https://a.test/x'] }], [{ digest: digestOf('x'), size: 1 }, { digest: digestOf('y'), size: 1 }]);
const units = (coordinates: fc.Arbitrary<number | string>): fc.Arbitrary<Unit[]> =>
  fc.array(fc.record({ at: fc.oneof({ weight: 9, arbitrary: fc.tuple(coordinates, coordinates) }, { weight: 1, arbitrary: fc.tuple(coordinates) }), files: fc.dictionary(fc.constantFrom('tile', 'mask', 'z'), fc.oneof({ weight: 9, arbitrary: file.map((one) => [one]) }, { weight: 1, arbitrary: others }), { noNullPrototype: true }) }, { noNullPrototype: true }), { maxLength: 30 });

test('law: a list in columns holds what was added, of any form, and prints it canonically', () => {
  fc.assert(
    fc.property(fc.oneof(units(fc.nat(9)), units(fc.constantFrom('east', 'west'))), (list) => {
      const grown = growingUnitList();
      for (const unit of list) grown.add(unit);
      assert.equal(grown.length, list.length);
      assert.deepEqual([...grown], list);
      assert.deepEqual([grown.at(-1), grown.at(list.length)], [undefined, undefined]);
      const text = list.map((unit) => `${canonical(unit as unknown as Json)}\n`).join('');
      assert.equal(Buffer.concat([...unitLines(grown)]).toString(), text);
      assert.equal(digestOfUnits(grown), digestOf(text));
      assert.equal(digestOfUnits(list), digestOf(text));
    }),
  );
});

test('law: a unit as it is declared becomes the same as one that was made from it', () => {
  fc.assert(
    fc.property(units(fc.nat(9)), (list) => {
      const [declared, made] = [growingUnitList(), growingUnitList()];
      for (const { at, files } of list) {
        const single = Object.entries(files).flatMap(([slot, [one]]) => (one === undefined ? [] : [[slot, { digest: one.digest, size: one.size, ...(one.path === undefined ? {} : { path: one.path }) }] as const]));
        declared.addEntry({ at, files: Object.fromEntries(single.map(([slot, one]) => [slot, { ...one, digest: `sha256:${one.digest}` }])) });
        made.add({ at, files: Object.fromEntries(single.map(([slot, one]) => [slot, [one]])) });
      }
      assert.deepEqual([...declared], [...made]);
    }),
  );
});
