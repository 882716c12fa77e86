import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '../../runner/declare/migrate.ts';

test('the draft of an analysis becomes version 1', () => {
  const draft = { $schema: '../../schemas/analysis.v0.json', id: 'a', title: 'A', pipeline: 'p@1.0.0', inputs: { table: 'd@1.0.0' }, params: { radius: 1 } };
  assert.deepEqual(migrate('analysis', 0, draft), {
    document: { $schema: '../../schemas/analysis.v1.json', id: 'a', title: 'A', pipeline: 'p@1.0.0', inputs: { table: { dataset: 'd@1.0.0' } }, parameters: { radius: 1 } },
  });
});

test('the newest version stays as it is', () => {
  const document = { id: 'a' };
  assert.equal(migrate('tool', 1, document).document, document);
});

test('a version from the future, or one that never was, is refused in words', () => {
  assert.match(migrate('tool', 2, {}).refusal ?? '', /version 2 of the tool schema; this program knows up to 1/);
  assert.match(migrate('tool', 0, {}).refusal ?? '', /no version 0 of the tool schema/);
});

test('what is no draft at all is left for the schema to refuse', () => {
  for (const odd of [null, 3, 'x', [], { inputs: 7 }]) assert.equal(migrate('analysis', 0, odd).refusal, undefined);
});
