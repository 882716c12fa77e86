import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from '../../runner/declare/load.ts';
import { validate } from '../../runner/declare/validate.ts';
import { layOut } from '../../runner/plan/lattice.ts';
import { planAnalysis } from '../../runner/commands/workspace.ts';
import { generateRegistry, writeFiles } from './generate-registry.ts';

const SIZE = 60;

test('a generated registry has as many entries as asked for, validates without a finding, and every analysis plans', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-generated-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const seed of [1, 2, 3]) {
    const root = join(folder, String(seed));
    writeFiles(root, generateRegistry(SIZE, seed));
    const { registry, diagnostics } = validate(await load(root), root);
    assert.deepEqual(diagnostics, []);
    assert.equal(registry.tools.size + registry.pipelines.size + registry.datasets.size + registry.analyses.size, SIZE);
    for (const id of registry.analyses.keys()) {
      const { planned, indexes } = planAnalysis(registry, id);
      assert.ok(layOut(planned.plan, indexes).stages.some((node) => node.tasks > 0), `${id} has no task`);
    }
  }
});

test('equal seeds give equal bytes, other seeds other entries', () => {
  assert.deepEqual([...generateRegistry(SIZE, 7)], [...generateRegistry(SIZE, 7)]);
  const [one, other] = [generateRegistry(SIZE, 7), generateRegistry(SIZE, 8)];
  const same = [...one].filter(([path, content]) => path.endsWith('.json') && other.get(path) === content);
  assert.ok(same.length < one.size / 10, `${same.length} entries do not depend on the seed`);
});

test('no two entries are alike', () => {
  const bodies = [...generateRegistry(300, 1)].filter(([path]) => /^(tools|pipelines|datasets|analyses)\/[^/]+(\/[^/]+)?\.json$/.test(path)).map(([, content]) => content.replace(/"(id|title)": "[^"]*"/g, ''));
  assert.equal(new Set(bodies).size, bodies.length);
});
