import { mutants as gateMutants } from '../gate/mutants.ts';
import { mutants } from './mutants.ts';
import { kindOfFile, namedTests, rowsOf, type NamedTest } from './named-tests.ts';
import { attacks, invariants, kinds, type Kind, type Row } from './rows.ts';

/** Rows that something is missing of: tests of a kind that it asks for, with no reason given. */
export function missing(tests: readonly NamedTest[] = namedTests()): string[] {
  return Object.entries({ ...invariants, ...attacks }).flatMap(([row, { asks, without }]) => {
    const have = new Set(tests.filter(({ rows }) => rows.includes(row)).map(({ kind }) => kind));
    const open = asks.filter((kind) => !have.has(kind) && without?.[kind] === undefined).map((kind) => `${row} has no test of kind ${kind}`);
    return open.length === 0 && have.size === 0 && Object.keys(without ?? {}).length === 0 ? [`${row} has neither a test nor a reason`] : open;
  });
}

/** Kinds of rows whose defence is code of ours, and that no mutant takes away: no test of that kind is known to miss it. */
export function unguarded(tests: readonly NamedTest[] = namedTests()): string[] {
  return Object.entries({ ...invariants, ...attacks }).flatMap(([row, { asks, noMutant }]) => {
    const missed = new Set(mutantsOf(row, tests));
    return noMutant !== undefined ? [] : asks.filter((kind) => ['U', 'P', 'L'].includes(kind) && !missed.has(kind)).map((kind) => `${row} ${kind}`);
  });
}

/** For each mutant of a row the kind of the test that misses what it takes away. */
function mutantsOf(row: string, tests: readonly NamedTest[]): Kind[] {
  const ofGate = gateMutants.filter(([, , , caughtBy]) => rowsOf(caughtBy).includes(row)).map((): Kind => 'U');
  const others = mutants.filter(([, , , suite, caughtBy]) => rowsOf(caughtBy).includes(row) || tests.some(({ file, name, rows }) => file === suite && rows.includes(row) && new RegExp(caughtBy).test(name)));
  return [...ofGate, ...others.map(([, , , suite]) => kindOfFile(suite))];
}

/** docs/security.md: every row with its tests. `all`: the tests that mutants are caught by, where fewer are listed. */
export function securityPage(tests: readonly NamedTest[] = namedTests(), all: readonly NamedTest[] = tests): string {
  return [
    '<!-- written by `npm run generate` from the names of tests and test/attacks/rows.ts -->',
    '# What is tried, and what stands against it',
    '',
    'What runs as whom, and what is not defended, is in [SECURITY.md](../SECURITY.md). This page lists what has to hold of the flow from a',
    "stranger's pull request to a published result, what somebody may try, and the tests that are named after each. A row without a test says",
    'why it cannot be run here. The last column counts mutants: in each of them a defence of that row is taken out of the code, and a test',
    'that is named after the row has to fail (`test/attacks/mutants.test.ts`, `test/gate/mutants.test.ts`).',
    '',
    '| kind | what it tests with |',
    '| --- | --- |',
    ...(Object.keys(kinds) as Kind[]).map((kind) => `| ${kind} | ${kinds[kind]} |`),
    '',
    '## What always holds',
    '',
    ...table(invariants, tests, all),
    '',
    '## What somebody may try',
    '',
    ...table(attacks, tests, all),
    '',
  ].join('\n');
}

function table(rows: { readonly [row: string]: Row }, tests: readonly NamedTest[], all: readonly NamedTest[]): string[] {
  return ['| | what | by | tests | mutants |', '| --- | --- | --- | --- | --: |', ...Object.entries(rows).map(([row, one]) => `| ${row} | ${one.tried} | ${one.defence} | ${cell(row, one, tests)} | ${one.noMutant ?? mutantsOf(row, all).length} |`)];
}

function cell(row: string, { without = {} }: Row, tests: readonly NamedTest[]): string {
  const own = (Object.keys(kinds) as Kind[]).flatMap((kind) => tests.filter((test) => test.kind === kind && test.rows.includes(row)));
  const reasons = Object.values(without).map((reason) => `*Not here: ${reason}.*`);
  return [...own.map(link), ...reasons].join('<br>');
}

/** A test, as the page shows it. The name stands without the rows that it begins with. */
export function link({ kind, file, name }: NamedTest): string {
  const said = name.replace(/^[^:]*: /, '').replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('`', '').replace(/[[\]<>*_]/g, (letter) => `\\${letter}`);
  return `${kind} [${said}](../${file})`;
}
