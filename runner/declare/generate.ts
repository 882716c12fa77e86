import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSchemas } from './generate/bundle.ts';
import { schemasPage } from './generate/diagram.ts';
import { declaredTypes } from './generate/types.ts';
import { compileValidators, validatorTypes } from './generate/validators.ts';
import type { Schema } from './schema.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Kinds of entries in the order in which people meet them. */
const kinds = ['tool', 'pipeline', 'dataset', 'analysis', 'policy', 'runner', 'notice', 'directory', 'runner-configuration'];

/** Checks that the program needs at run time: export name → schema. */
const checks = {
  tool: 'tool.v1.json',
  pipeline: 'pipeline.v1.json',
  dataset: 'dataset.v1.json',
  analysis: 'analysis.v1.json',
  policy: 'policy.v1.json',
  runner: 'runner.v1.json',
  notice: 'notice.v1.json',
  directory: 'directory.v1.json',
  runnerConfiguration: 'runner-configuration.v1.json',
  unit: 'dataset.v1.json#/$defs/unit',
  approvalTrust: 'runner-configuration.v1.json#/$defs/approvals',
  statementTrust: 'runner-configuration.v1.json#/$defs/statements',
  oidcTrust: 'runner-configuration.v1.json#/$defs/oidc',
  approval: 'stored/approval-document.v1.json',
};

/** Checks of what one job of a forge hands to the next; apart from the others, so that no other command loads them. */
const handedChecks = {
  proposalReport: 'output/proposal-report.v1.json',
  proposalPlans: 'output/proposal-plans.v1.json',
  snapshot: 'stored/snapshot.v1.json',
  upkeepChanges: 'output/upkeep-changes.v1.json',
  verdict: 'stored/verdict.v1.json',
};

/** What those refer to, besides what declarations do. */
const handedParts = ['stored/plan.v1.json', 'stored/step.v1.json', 'stored/shared.v1.json'];

/** Documents of the store that are checked at run time, with what they refer to. */
const storedChecks = ['stored/approval-document.v1.json', 'stored/shared.v1.json'];

/** Every generated file with the text it should have, by path below the project. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const schemas = readSchemas(join(project, 'schemas'));
  const entries = [...schemas.keys()].filter((name) => name !== 'common.v1.json');
  const stored = readSchemas(join(project, 'schemas'), 'stored/');
  const outputs = readSchemas(join(project, 'schemas'), 'output/');
  const all: Schema[] = [...schemas.values(), ...storedChecks.map((name) => stored.get(name) as Schema)];
  return new Map([
    ['runner/model/declared.ts', await declaredTypes(schemas, entries)],
    ['runner/model/proposal-report.generated.ts', await declaredTypes(outputs, ['output/proposal-report.v1.json'])],
    ['runner/model/upkeep-changes.generated.ts', await declaredTypes(outputs, ['output/upkeep-changes.v1.json'])],
    ['docs/schemas.md', schemasPage(schemas, kinds.map((kind) => `${kind}.v1.json`))],
    ['runner/declare/validators.generated.js', compileValidators(all, checks)],
    ['runner/declare/validators.generated.d.ts', validatorTypes(Object.keys(checks))],
    ['runner/declare/handed.generated.js', compileValidators([...schemas.values(), ...handedParts.map((name) => stored.get(name) as Schema), ...Object.values(handedChecks).map((name) => (outputs.get(name) ?? stored.get(name)) as Schema)], handedChecks)],
    ['runner/declare/handed.generated.d.ts', validatorTypes(Object.keys(handedChecks))],
  ]);
}

/** Paths of generated files that are missing or differ from what the schemas give. */
export async function stale(): Promise<readonly string[]> {
  return [...(await generated())].filter(([path, text]) => readOr(join(project, path)) !== text).map(([path]) => path);
}

function readOr(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const paths = await stale();
    for (const path of paths) console.error(`${path} is stale; run: npm run generate`);
    process.exitCode = paths.length === 0 ? 0 : 1;
  } else {
    for (const [path, text] of await generated()) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      if (readOr(join(project, path)) !== text) writeFileSync(join(project, path), text);
    }
  }
}
