import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kubernetesVersion } from './binaries.ts';
import { type Recording, scrubbed, written } from './recording.ts';
import { scenarioNames } from './scenarios.ts';

const folder = join(import.meta.dirname, 'recordings');

test('there is a recording of every scenario, of the release that is built, and nothing in it that another would not have', () => {
  assert.deepEqual(readdirSync(folder).sort(), scenarioNames.map((name) => `${name}.json`).sort());
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    const recording = JSON.parse(text) as Recording;
    assert.equal(recording.server, kubernetesVersion);
    assert.equal(`${written(scrubbed(recording))}\n`, text, name);
    assert.doesNotMatch(text, /\d{4}-\d\d-\d\dT|[0-9a-f]{64}|"resourceVersion":\s*"[1-9]|headgate-cluster/, name);
  }
});
