import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { test } from 'node:test';
import { registry, rig, type RegistryBuilder, type Rig } from '../rig.ts';
import { storedResult } from './stored-result.ts';

const file = { mediaType: 'text/plain' };

/** An analysis `z-first` that sorts lines. Its name comes last, so that no order of names is by chance the right one. */
function sorted(): RegistryBuilder {
  return registry()
    .tool('sort', { environment: { programs: { sort: '*' } }, command: ['sort', '-o', '{outputs.to}', '{inputs.from}'], inputs: { from: file }, outputs: { to: file } })
    .tool('rest', { environment: { programs: { sed: '*' } }, command: ['sed', '-n', '2,$w {outputs.to}', '{inputs.from}'], inputs: { from: file }, outputs: { to: file } })
    .pipeline('sorted', { inputs: { from: file }, steps: { sort: { uses: 'sort@1.0.0', inputs: { from: 'inputs.from' } } }, outputs: { to: { from: 'steps.sort.to', role: 'data' } } })
    .pipeline('cut', { inputs: { from: file }, steps: { cut: { uses: 'rest@1.0.0', inputs: { from: 'inputs.from' } } }, outputs: { to: { from: 'steps.cut.to', role: 'data' } } })
    .files('raw', { 'raw.txt': 'c\na\nb\n' })
    .analysis('z-first', { pipeline: 'sorted@1.0.0', inputs: { from: { dataset: 'raw@1.0.0' } } });
}

/** The same with the output of a run as a dataset, and an analysis `second` of it. */
function built(on: { readonly run: string; readonly digest: string; readonly size: number }): RegistryBuilder {
  const { run, digest, size } = on;
  return sorted()
    .files('tidy', {}, { files: { 'tidy.txt': { mediaType: 'text/plain', digest, size, at: [{ run, output: 'to' }] } }, relations: [{ type: 'derivedFrom', dataset: 'raw@1.0.0' }] })
    .analysis('second', { pipeline: 'cut@1.0.0', inputs: { from: { dataset: 'tidy@1.0.0' } } });
}

/** Runs the first analysis and answers what a contributor then writes into the dataset. */
async function promote(place: Rig): Promise<{ readonly run: string; readonly digest: string; readonly size: number }> {
  sorted().write(place.path('reg'));
  const { code, stderr } = await place.run('run', '--registry', 'reg', '--events', 'plain');
  assert.equal(code, 0, stderr);
  const { result, output } = await storedResult(place, 'reg', 'z-first');
  const { digest, size } = output('to');
  return { run: `sha256:${result.plan}`, digest, size };
}

test('a result becomes a dataset version: found by its digest in the store, or made again', async (t) => {
  const place = rig(t);
  const on = await promote(place);
  built(on).write(place.path('reg'));
  assert.deepEqual(await place.run('validate', '--registry', 'reg').then(({ code }) => code), 0);
  const ran = await place.run('run', '--registry', 'reg', '--analysis', 'second', '--events', 'plain');
  assert.equal(ran.code, 0, ran.stderr);
  const { output, text } = await storedResult(place, 'reg', 'second');
  assert.equal(text(output('to').digest), 'b\nc\n');

  // In an empty store its failure says which analysis to run; that done, it runs.
  rmSync(place.path('reg/.headgate'), { recursive: true });
  const empty = await place.run('run', '--registry', 'reg', '--analysis', 'second', '--events', 'plain');
  assert.equal(empty.code, 1);
  assert.ok(empty.stderr.includes(`the output to of run ${on.run} (analysis z-first) is not in this store; run it first: \`headgate run --analysis z-first\``), empty.stderr);
  const status = await place.run('status', '--registry', 'reg', '--analysis', 'second', '--json');
  assert.deepEqual((JSON.parse(status.stdout) as { readonly analyses: readonly { readonly failures: readonly { readonly class: string }[] }[] }).analyses[0]?.failures.map((failure) => failure.class), ['input']);

  // One command makes both, the first of them first although its name comes last.
  const both = await place.run('run', '--registry', 'reg', '--events', 'plain');
  assert.equal(both.code, 0, both.stderr);
  assert.match(both.stderr, /0 to run, 0 cached, 2 ran/);
});

test('a dataset of a run that nobody can make any more, or that made other bytes', async (t) => {
  const place = rig(t);
  const on = await promote(place);
  const gone = `sha256:${'0'.repeat(64)}`;
  built({ ...on, run: gone, digest: `sha256:${'1'.repeat(64)}` }).write(place.path('reg'));
  const unknown = await place.run('run', '--registry', 'reg', '--analysis', 'second', '--events', 'plain');
  assert.equal(unknown.code, 1);
  assert.ok(unknown.stderr.includes(`the output to of run ${gone} is not in this store; no analysis of this registry has that plan now`), unknown.stderr);
  built({ ...on, digest: `sha256:${'1'.repeat(64)}` }).write(place.path('reg'));
  const other = await place.run('run', '--registry', 'reg', '--analysis', 'second', '--events', 'plain');
  assert.equal(other.code, 1);
  assert.ok(other.stderr.includes(`the output to of run ${on.run} (analysis z-first) is ${on.digest}, not the declared sha256:${'1'.repeat(64)}`), other.stderr);
  assert.equal(readdirSync(place.path('reg/.headgate/store/results')).length, 1);
});
