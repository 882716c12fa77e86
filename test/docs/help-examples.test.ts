import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArguments } from '../../runner/commands/arguments.ts';
import { commands } from '../../runner/commands/table.ts';
import { stage } from './tour.ts';

/** Words of examples that need what this machine lacks: a bucket, a cluster, a forge, keys, a clone, a whole digest. */
const elsewhere = /s3:\/\/|lab\.json|--forge|--standing|approvals\.pem|\bKEY\b|\bDIGEST\b|\bSHA\b|rev-parse|^headgate upgrade|^headgate lint-workflows$|origin\/main|base-path|^headgate up$/;
/** Examples that answer with 1 in a registry where all is well, and what they say. */
const negative: { readonly [example: string]: RegExp } = { 'headgate logs tetrode-sorting cluster': /no task of cluster failed/ };

const examples = commands.flatMap((spec) => spec.examples.map(([line]) => ({ spec, line })));

test('examples of the help are commands with options that exist', () => {
  assert.ok(examples.length > 40, `only ${examples.length} examples`);
  for (const { spec, line } of examples) {
    const [, name, words = ''] = /(?:^|\| )headgate (\S+) ?(.*)$/.exec(line) ?? [];
    const command = commands.find((candidate) => candidate.name === name);
    assert.ok(command !== undefined, `${spec.name}: ${line}`);
    assert.doesNotThrow(() => parseArguments(command, words.match(/"[^"]*"|\$\([^)]*\)|\S+/g) ?? []), line);
  }
});

test('examples of the help work as printed, one after the other, on the example registry', async (t) => {
  const { play, end } = stage();
  t.after(end);
  // What is named there is there: results, a file that somebody was given, a registry of one's own.
  assert.match(await play('headgate run -a penguins-mass -a maunga-whau-relief'), /0 to run/);
  const why = JSON.parse(await play('headgate why penguins-mass drawAll --json')) as { readonly tasks: readonly { readonly outputs: { readonly [name: string]: { readonly digest: string } } }[] };
  const figure = (why.tasks[0]?.outputs.figure?.digest ?? '').slice('sha256:'.length);
  await play(`cp registry/.headgate/store/blobs/sha256/${figure.slice(0, 2)}/${figure} figure.svg`);
  assert.match(await play('headgate init my-study'), /files written/);
  let played = 0;
  for (const { line } of examples) {
    if (elsewhere.test(line) || line === 'headgate init my-study') continue;
    const text = await play(`${line}; echo "exit $?"`);
    const said = negative[line];
    assert.match(text, said === undefined ? /exit 0$/ : /exit 1$/, `${line}\n${text}`);
    if (said !== undefined) assert.match(text, said);
    played += 1;
  }
  assert.ok(played > 25, `only ${played} examples were played`);
});
