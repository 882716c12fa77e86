import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import * as checks from '../../runner/declare/validators.generated.js';
import type { Dataset, UnitEntry } from '../../runner/model/declared.ts';
import { registry } from './harness.ts';

const kinds = { 'tools/*/*.json': checks.tool, 'pipelines/*/*.json': checks.pipeline, 'datasets/*/*.json': checks.dataset, 'analyses/*.json': checks.analysis, 'policy.json': checks.policy, 'runners/*.json': checks.runner };

for (const [pattern, check] of Object.entries(kinds)) {
  const paths = globSync(pattern, { cwd: registry }).sort();
  test(`there are entries in ${pattern}`, () => assert.ok(paths.length > 0));
  for (const path of paths) {
    test(`${path} follows its schema`, async () => {
      const document: unknown = JSON.parse(await readFile(join(registry, path), 'utf8'));
      assert.ok(check(document));
    });
  }
}

for (const path of globSync('datasets/*/*.json', { cwd: registry }).sort()) {
  test(`${path}: digests and sizes are those of its files`, async () => {
    const dataset = JSON.parse(await readFile(join(registry, path), 'utf8')) as Dataset;
    const folder = join(registry, path.slice(0, -'.json'.length));
    const index: readonly UnitEntry[] = Array.isArray(dataset.units?.index) ? dataset.units.index : [];
    const units = index.flatMap((unit) => Object.values(unit.files).map((file) => [file.path ?? '', file] as const));
    const files = [...Object.entries(dataset.files ?? {}), ...units];
    assert.ok(files.length > 0);
    for (const [name, { digest, size }] of files) {
      const bytes = await readFile(join(folder, name));
      assert.deepEqual({ name, digest, size }, { name, digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`, size: bytes.length });
    }
  });
}
