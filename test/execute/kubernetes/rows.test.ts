import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const folder = join(import.meta.dirname, '../..');

/** What other engines shipped, by the issues that tell of it. What needs a feature that is not built is in docs/decisions/not-built-yet.md. */
const rows = {
  argo: [16376, 16883, 8680, 9083, 10063, 8409, 13533, 724, 1322, 10378, 3587, 10441, 12802],
  nextflow: [2424, 1448, 5595, 1990, 3021, 6436, 7378],
  snakemake: [1405, 1683, 3816, 2920],
  k8s: [95492, 130881, 'delete default'],
  funnel: [1413],
  REANA: [478, 944],
  redun: [],
  'spark-operator': [2788, 'benchmark'],
  kueue: [10487],
  'client-node': [3020, 596, 958, 1933, '`watch.js`'],
  'eks webhook': [93, 315],
  'mountpoint CSI': [671, 843],
  ARC: [4197, 4588, 4155],
  'knative/build': [521],
} as const;

test('every failure that other engines shipped has a test named after it', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts') && !file.includes('fixtures'));
  // Names of one engine stand in front of its issues, up to the next engine.
  const named = files.flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:test\(|\[)(['`])(.*?)\1[,:]/g)].flatMap(([, , name = '']) => name.split(':')[0]?.split('; ') ?? []));
  const missing = Object.entries(rows).flatMap(([engine, issues]) => {
    const own = named.filter((part) => part.includes(engine));
    const asked: readonly (number | string)[] = issues.length === 0 ? [''] : issues;
    return asked.filter((issue) => !own.some((part) => (typeof issue === 'number' ? new RegExp(`#${issue}\\b`).test(part) : part.includes(issue)))).map((issue) => `${engine} ${issue}`);
  });
  assert.deepEqual(missing, []);
});
