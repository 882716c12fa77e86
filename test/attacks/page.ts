import { namedTests, type NamedTest } from './named-tests.ts';
import { attacks, invariants, kinds, type Kind, type Row } from './rows.ts';

/** Rows that something is missing of: tests of a kind that it asks for, with no reason given. */
export function missing(tests: readonly NamedTest[] = namedTests()): string[] {
  return Object.entries({ ...invariants, ...attacks }).flatMap(([row, { asks, without }]) => {
    const have = new Set(tests.filter(({ rows }) => rows.includes(row)).map(({ kind }) => kind));
    const open = asks.filter((kind) => !have.has(kind) && without?.[kind] === undefined).map((kind) => `${row} has no test of kind ${kind}`);
    return open.length === 0 && have.size === 0 && Object.keys(without ?? {}).length === 0 ? [`${row} has neither a test nor a reason`] : open;
  });
}

/** docs/security.md: every row with its tests, as they are now. */
export function securityPage(tests: readonly NamedTest[] = namedTests()): string {
  return [
    '<!-- written by `npm run generate` from the names of tests and test/attacks/rows.ts -->',
    '# What is tried, and what stands against it',
    '',
    'What runs as whom, and what is not defended, is in [SECURITY.md](../SECURITY.md). This page lists what has to hold of the flow from a',
    "stranger's pull request to a published result, what somebody may try, and the tests that are named after each. A row without a test says",
    'why it cannot be run here.',
    '',
    '| kind | what it tests with |',
    '| --- | --- |',
    ...(Object.keys(kinds) as Kind[]).map((kind) => `| ${kind} | ${kinds[kind]} |`),
    '',
    '## What always holds',
    '',
    ...table(invariants, tests),
    '',
    '## What somebody may try',
    '',
    ...table(attacks, tests),
    '',
  ].join('\n');
}

function table(rows: { readonly [row: string]: Row }, tests: readonly NamedTest[]): string[] {
  return ['| | what | by | tests |', '| --- | --- | --- | --- |', ...Object.entries(rows).map(([row, one]) => `| ${row} | ${one.tried} | ${one.defence} | ${cell(row, one, tests)} |`)];
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
