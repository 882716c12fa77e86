import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Value } from '../../runner/model/plan.ts';
import { declaration, registry, runTool } from './harness.ts';

// Every self test of every tool, driven without the runner: a tool is wrong here or nowhere.
for (const id of (await readdir(join(registry, 'tools'))).sort()) {
  for (const file of (await readdir(join(registry, 'tools', id))).filter((name) => name.endsWith('.json')).sort()) {
    const version = file.slice(0, -'.json'.length);
    const tool = await declaration(`${id}@${version}`);
    const read = (path: string): Promise<Buffer> => readFile(join(registry, 'tools', id, version, path));
    test(`${id}@${version} has a self test`, () => assert.ok(Object.keys(tool.tests ?? {}).length > 0));
    for (const [name, { inputs, parameters, expected }] of Object.entries(tool.tests ?? {})) {
      test(`${id}@${version}: ${name}`, async () => {
        const given = await Promise.all(Object.entries(inputs).map(async ([port, paths]) => [port, await Promise.all(paths.map(async (path) => ({ bytes: await read(path) })))] as const));
        const results = await runTool(`${id}@${version}`, { inputs: Object.fromEntries(given), parameters: (parameters ?? {}) as { [name: string]: Value } });
        for (const [output, path] of Object.entries(expected)) {
          const [made, wanted] = [results[output] ?? Buffer.alloc(0), await read(path)];
          // Texts are compared as texts, so that a failure shows where they differ.
          if (tool.outputs[output]?.mediaType.startsWith('audio/')) assert.ok(made.equals(wanted), output);
          else assert.equal(String(made), String(wanted), output);
        }
      });
    }
  }
}
