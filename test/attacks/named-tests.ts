import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workflowRules } from '../../runner/workflows/lint.ts';
import type { Kind } from './rows.ts';

const project = join(import.meta.dirname, '../..');

/** A test that is named after rows: `A13: …`, `I3, A11: …`, `A29: …, and A31: …`. */
export interface NamedTest {
  readonly rows: readonly string[];
  readonly kind: Kind;
  /** Below the project. */
  readonly file: string;
  readonly name: string;
}

/** Kinds by folder; what is nowhere here is a unit. */
const kindOf: readonly (readonly [folder: string, kind: Kind])[] = [
  ['test/actions/', 'P'],
  ['test/commands/forge/grammar', 'U'],
  ['test/commands/forge/', 'P'],
  ['test/forge/oidc', 'U'],
  ['test/forge/settings', 'U'],
  ['test/forge/', 'P'],
  ['test/workflows/', 'L'],
  ['test/servers/workflows/', 'L'],
  ['test/servers/cluster/', 'K'],
  ['test/servers/agent/', 'X'],
  ['test/execute/containment', 'X'],
  ['test/servers/gitea/', 'G'],
  ['test/servers/s3/', 'S'],
  ['test/servers/browser/', 'B'],
];

/** Files whose tests are mutants of those of others, or about the tests. */
const NOT_COUNTED = /mutants\.test\.ts$|^test\/attacks\//;

/** Which kind the tests of a file are. */
export function kindOfFile(file: string): Kind {
  return kindOf.find(([folder]) => file.startsWith(folder))?.[1] ?? 'U';
}

/** Every test that is named after a row, in the order of files. */
export function namedTests(): NamedTest[] {
  const files = readdirSync(join(project, 'test'), { recursive: true, encoding: 'utf8' }).map((name) => join('test', name)).filter((name) => /(\.test|checks|contract)\.ts$/.test(name) && !name.includes('fixtures') && !NOT_COUNTED.test(name)).sort();
  return files.flatMap((file) => namesIn(file).flatMap((name) => {
    const rows = rowsOf(name);
    return rows.length === 0 ? [] : [{ rows, kind: kindOfFile(file), file, name }];
  }));
}

/** Rows that the name of a test begins with; a second clause of it may name others (`A29: …, and A31: …`). */
export function rowsOf(name: string): string[] {
  if (!/^[AI]\d{1,2}\b/.test(name)) return [];
  return [...new Set([...name.matchAll(/\b([AI][1-9]\d?)(?=[:;,]| and )/g)].map(([, row = '']) => row))];
}

function namesIn(file: string): string[] {
  const source = readFileSync(join(project, file), 'utf8');
  const literal = [...source.matchAll(/(?:^|[\s(])(?:test|it)\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gm), ...source.matchAll(/^ {2}(['"])([AI]\d(?:\\.|(?!\1).)*)\1: \(m/gm)].map(([, , name = '']) => name.replace(/\\(.)/g, '$1'));
  return literal.flatMap((name) => (name.startsWith('${rule?.answers') ? corpusNames() : [name.replace(/\$\{[^}]*\}/g, '…')]));
}

/** One bad workflow for each rule, at least; the tests are named by the rules. */
function corpusNames(): string[] {
  return workflowRules.map(({ answers, code }) => `${answers}: ${code}--… is caught by ${code}, and by nothing else`);
}
