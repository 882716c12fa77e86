import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { explain } from '../../runner/declare/explain.ts';
import { readSchemas } from '../../runner/declare/generate/bundle.ts';
import { follow, type Schema } from '../../runner/declare/schema.ts';
import type { Json } from '../../runner/model/canonical.ts';
import { registry, rig } from '../rig.ts';

const folder = join(import.meta.dirname, '../../schemas');
const schemas = new Map([...readSchemas(folder), ...readSchemas(folder, 'stored/')]);

/** Paths in a store → schema of what is there. Blobs are bytes, `units/` is binary. */
const places: readonly (readonly [pattern: RegExp, schema: string])[] = [
  [/^layout\.json$/, 'layout'],
  [/^steps\/[0-9a-f]{64}\.json$/, 'step'],
  [/^plans\/[0-9a-f]{64}\.json$/, 'plan'],
  [/^tasks\/[0-9a-f]{16}\/[0-9a-f]{64}\.\d+\.json$/, 'record'],
  [/^checks\/[0-9a-f]{64}\.json$/, 'check'],
  [/^attempts\/[0-9a-f]{64}\/.+\/\d+\/[^/]+\.json$/, 'attempt'],
  [/^attempts\/[0-9a-f]{64}\/.+\/chunks\/[0-9a-f]{64}-[^/]+\.json$/, 'chunk-outcome'],
  [/^revoked\/[0-9a-f]{64}\.\d+\.json$/, 'revoked'],
  [/^launches\/[0-9a-f]{64}\/[^/]+\.end\.json$/, 'launch-end'],
  [/^launches\/[0-9a-f]{64}\/[^/.]+\.json$/, 'launch'],
  [/^wanted\/.+\/\d+\.json$/, 'wanted'],
  [/^runs\/[0-9a-f]{64}\/lease\/\d+\.json$/, 'lease'],
  [/^runs\/[0-9a-f]{64}\/\d+\/status\.json$/, 'status'],
  [/^runs\/[0-9a-f]{64}\/\d+\/events\/\d+\.ndjson$/, 'event'],
  [/^results\/[0-9a-f]{64}\/[0-9a-f]{64}\.json$/, 'result'],
  [/^series\/(steps\/)?[0-9a-f]{64}\.json$/, 'series'],
  [/^series\/analyses\/[0-9a-f]{64}\.json$/, 'last-launch'],
  [/^verdicts\/.+\.json$/, 'verdict'],
  [/^catalogues\/[0-9a-f]{64}\.json$/, 'catalogue'],
  [/^ledger\/\d{4}-\d{2}\/[^/]+\.ndjson$/, 'ledger'],
];

test('whatever a run, a failure, a pause and a self test leave in a store follows its schema', async (t) => {
  const { run, path } = rig(t);
  const port = { mediaType: 'text/plain' };
  registry()
    .tool('copy', {
      environment: { programs: { sh: '*', cp: '*' } },
      command: ['sh', '-c', 'grep -q bad "$1" && { echo "cannot copy"; exit 3; }; cp "$1" "$2"', 'sh', '{inputs.from}', '{outputs.to}'],
      inputs: { from: port }, outputs: { to: { ...port, expect: { notEmpty: true } } },
      tests: { small: { inputs: { from: ['small.txt'] }, expected: { to: 'small.txt' } } },
    }, { 'small.txt': 'x\n' })
    .pipeline('copies', { inputs: { tile: port }, steps: { copy: { uses: 'copy@1.0.0', inputs: { from: 'inputs.tile' } }, again: { uses: 'copy@1.0.0', inputs: { from: 'steps.copy.to' } } }, outputs: { tile: { from: 'steps.again.to', role: 'data' } } })
    .tiles('good', { x: 2, y: 2 }, (at) => `${at.join(' ')}\n`)
    .tiles('spoilt', { x: 2 }, ([x]) => (x === 1 ? 'bad\n' : 'good\n'))
    .analysis('good', { pipeline: 'copies@1.0.0', inputs: { tile: { dataset: 'good@1.0.0' } } })
    .analysis('spoilt', { pipeline: 'copies@1.0.0', inputs: { tile: { dataset: 'spoilt@1.0.0' } } })
    .write(path('registry'));
  assert.equal((await run('run')).code, 1);
  assert.equal((await run('test', 'copy')).code, 0);
  assert.equal((await run('pause', '--analysis', 'good')).code, 0);

  const store = path('registry/.headgate/store');
  const seen = new Set<string>();
  for (const found of globSync('**', { cwd: store, withFileTypes: true }).filter((entry) => entry.isFile())) {
    const file = join(found.parentPath, found.name).slice(store.length + 1);
    if (/^(blobs\/|tmp\/|runs\/[0-9a-f]{64}\/\d+\/units\/)/.test(file)) continue;
    // OpenMetrics has a form of its own (`test/execute/metrics.test.ts`).
    if (/^runs\/[0-9a-f]{64}\/\d+\/metrics\.txt$/.test(file)) {
      assert.match(readFileSync(join(store, file), 'utf8'), /\n# EOF\n$/);
      continue;
    }
    const name = places.find(([pattern]) => pattern.test(file))?.[1];
    assert.ok(name, `${file} has no schema`);
    seen.add(name);
    const schema = `stored/${name}.v1.json`;
    const text = readFileSync(join(store, file), 'utf8');
    for (const line of file.endsWith('.ndjson') ? text.trimEnd().split('\n') : [text]) {
      assert.deepEqual(explain(schema, schemas.get(schema) as Schema, JSON.parse(line) as Json, (from, ref) => follow(schemas, from, ref)), [], file);
    }
  }
  assert.deepEqual([...seen].sort(), ['attempt', 'check', 'event', 'last-launch', 'launch', 'launch-end', 'layout', 'lease', 'ledger', 'plan', 'record', 'result', 'series', 'status', 'step', 'verdict', 'wanted']);
});
