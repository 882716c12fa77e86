import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { CatalogueRun } from '../../runner/catalogue/catalogue.ts';
import { publish } from '../../runner/catalogue/publish.ts';
import { load } from '../../runner/declare/load.ts';
import { validate } from '../../runner/declare/validate.ts';
import { digestOf } from '../../runner/model/digest.ts';
import type { Notice } from '../../runner/model/declared.ts';
import type { RunStatus, TaskRecord } from '../../runner/model/stored.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import type { Store } from '../../runner/store/store.ts';
import { registry, rig, type Rig } from '../rig.ts';

const text = { mediaType: 'text/plain' };

/** Two analyses of one lattice pipeline, the second private, and one whose first stage fails for one tile. */
function write(place: Rig): void {
  const copy = { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.in}', '{outputs.out}'], inputs: { in: text }, outputs: { out: text } };
  const picky = { ...copy, environment: { programs: { grep: '*', sh: '*' } }, command: ['sh', '-c', 'grep -q fine "$1" && cp "$1" "$2"', 'sh', '{inputs.in}', '{outputs.out}'] };
  const pipeline = (use: string): { readonly [name: string]: unknown } => ({
    inputs: { tile: text },
    steps: { first: { uses: `${use}@1.0.0`, inputs: { in: 'inputs.tile' } }, second: { uses: 'copy@1.0.0', inputs: { in: 'steps.first.out' } } },
    outputs: { out: { from: 'steps.second.out', role: 'data', title: 'The tiles' } },
  });
  registry()
    .tool('copy', copy)
    .tool('picky', picky)
    .tiles('tiles', { x: 3 }, ([x = 0]) => (x === 1 ? 'odd\n' : `fine ${x}\n`))
    .pipeline('plain', pipeline('copy'))
    .pipeline('choosy', pipeline('picky'))
    .analysis('open', { pipeline: 'plain@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } } })
    .analysis('secret', { pipeline: 'plain@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } }, visibility: 'private' })
    .analysis('broken', { pipeline: 'choosy@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } } })
    .analysis('untouched', { pipeline: 'plain@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } }, exclude: [{ at: { x: 0 }, reason: 'Left out by a test.' }] })
    .write(place.path('reg'));
}

async function published(place: Rig): Promise<{ readonly store: Store } & Awaited<ReturnType<typeof publish>>> {
  const root = place.path('reg');
  const store = directoryStore({ root: place.path('reg/.headgate/store'), owner: 'test-1-1' });
  return { store, ...(await publish(validate(await load(root), root).registry, store, 'A test')) };
}

function records(place: Rig): TaskRecord[] {
  const folder = place.path('reg/.headgate/store/tasks');
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => JSON.parse(readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')) as TaskRecord);
}

test('the catalogue says what the store holds, and names nothing private', async (t) => {
  const place = rig(t);
  write(place);
  const { code } = await place.run('run', '--registry', 'reg', '-a', 'open', '-a', 'secret', '-a', 'broken');
  assert.equal(code, 1, 'one analysis fails');
  const { catalogue, files, store } = await published(place);

  assert.deepEqual(catalogue.analyses.map(({ id, state }) => [id, state]), [['broken', 'failed'], ['open', 'fresh'], ['untouched', 'never run']]);
  assert.ok(!JSON.stringify(catalogue).includes('secret'));

  const open = catalogue.analyses.find(({ id }) => id === 'open');
  const made = new Map(records(place).map((record) => [record.key, record]));
  const units = open?.result?.outputs[0]?.units ?? [];
  assert.equal(units.length, 3);
  for (const unit of units) {
    assert.equal(made.get(unit.key)?.outputs.out?.digest, unit.digest, 'the digest is the record\'s');
    const digest = files.get(unit.file ?? '');
    assert.ok(digest !== undefined);
    const bytes = await store.readBlob(digest);
    assert.ok(bytes !== undefined);
    assert.equal(`sha256:${digestOf(bytes)}`, unit.digest);
    assert.equal(bytes.length, unit.size);
  }
  const run = catalogue.runs.find(({ analysis }) => analysis === 'open');
  assert.equal(run?.plan, open?.plan);
  assert.deepEqual(run?.stages.map(({ id, states, usage }) => [id, states, usage.tasks]), [['first', 'sss', 3], ['second', 'sss', 3]]);
  const wall = records(place).filter(({ by }) => by.plan === run?.plan && by.stage === 'first').sort((a, b) => a.by.unit - b.by.unit).reduce((sum, { usage }) => sum + usage.wall, 0);
  assert.equal(run?.stages[0]?.usage.wall, wall, 'usage is the sum over the records, in order of units');
});

test('a failed run shows each task as it ended, and why', async (t) => {
  const place = rig(t);
  write(place);
  await place.run('run', '--registry', 'reg', '-a', 'broken');
  const { catalogue } = await published(place);
  const [run] = catalogue.runs;
  assert.deepEqual(run?.stages.map(({ id, states }) => [id, states]), [['first', 'sfs'], ['second', 'sbs']]);
  assert.equal(run?.attempts.length, 1);
  assert.deepEqual([run?.attempts[0]?.stage, run?.attempts[0]?.at, run?.attempts[0]?.class], ['first', { x: 1 }, 'user']);
  assert.equal(run?.launches[0]?.outcome, 'failed');
  // What succeeded was used for something, and is told although there is no result.
  assert.deepEqual([run?.usage.tasks, run?.stages.map(({ usage, realisations }) => [usage.tasks, realisations.length])], [4, [[2, 1], [2, 1]]]);
});

test('what was computed with something withdrawn is not run any more, and stays readable', async (t) => {
  const place = rig(t);
  write(place);
  assert.equal((await place.run('run', '--registry', 'reg', '-a', 'open')).code, 0);
  place.write('reg/notices/gone.json', JSON.stringify({ $schema: '../../schemas/notice.v1.json', id: 'gone', kind: 'withdrawal', title: 'copy is withdrawn', subject: { tool: 'copy@1.0.0' }, reason: 'It lost the last line.', date: '2026-01-01T00:00:00Z' }));
  place.write('reg/analyses/faulty.json', JSON.stringify({ $schema: '../../schemas/analysis.v1.json', id: 'faulty', title: 'Wrong in another way', pipeline: 'nothing@1.0.0', inputs: {} }));
  const root = place.path('reg');
  const { registry: usable, readable } = validate(await load(root), root);
  assert.deepEqual([...usable.analyses.keys()], [], 'all use it');
  assert.deepEqual([...readable.analyses.keys()].sort(), ['broken', 'open', 'secret', 'untouched']);
  const store = directoryStore({ root: place.path('reg/.headgate/store'), owner: 'test-1-1' });
  const { catalogue } = await publish(readable, store, 'A test');
  const open = catalogue.analyses.find(({ id }) => id === 'open');
  assert.deepEqual([open?.state, open?.result?.outputs[0]?.units.length, catalogue.notices.length], ['fresh', 3, 1]);
});

test('a run whose runner was killed is not running for ever', async (t) => {
  const place = rig(t);
  write(place);
  await place.run('run', '--registry', 'reg', '-a', 'broken');
  const { catalogue: before, store } = await published(place);
  const { plan: digest, status: last } = before.runs[0] as CatalogueRun;
  const { outcome: _, ...status } = last as RunStatus;
  const [epoch = ''] = (await store.list(`runs/${digest}`)).filter((name) => /^\d/.test(name));
  await store.put(`runs/${digest}/${epoch}status.json`, JSON.stringify({ ...status, state: 'running' }));
  const root = place.path('reg');
  const stateAt = async (now: number) => {
    const { catalogue } = await publish(validate(await load(root), root).registry, store, 'A test', now);
    return [catalogue.analyses.find(({ id }) => id === 'broken')?.state, catalogue.runs[0]?.status?.outcome];
  };
  const written = Date.parse(status.updated);
  assert.deepEqual(await stateAt(written + 59_000), ['running', undefined]);
  assert.deepEqual(await stateAt(written + 61_000), ['partial', 'interrupted']);
});

test('suppressions and embargoes keep bytes off the pages, and notices name nothing private', async (t) => {
  const place = rig(t);
  write(place);
  assert.equal((await place.run('run', '--registry', 'reg', '-a', 'open', '-a', 'broken')).code, 1);
  const root = place.path('reg');
  const store = directoryStore({ root: place.path('reg/.headgate/store'), owner: 'test-1-1' });
  const { registry: loaded } = validate(await load(root), root);
  const notice = { $schema: '../../schemas/notice.v1.json', id: 'n', title: 'A notice of the test', date: '2026-01-01T00:00:00Z' } as const;
  const under = async (document: Notice, now = 0): ReturnType<typeof publish> => publish({ ...loaded, notices: new Map([['n', { document, reference: 'n', path: 'notices/n.json', digest: digestOf(new Uint8Array()) }]]) }, store, 'A test', now);

  const all = (await under({ ...notice, kind: 'advisory', subject: { analysis: 'secret' }, severity: 'low', reason: 'A reason.' }));
  assert.deepEqual(all.catalogue.notices, [], 'a notice about what is private would name it');
  const unit = all.catalogue.analyses.find(({ id }) => id === 'open')?.result?.outputs[0]?.units[0];
  assert.ok(unit?.file !== undefined && all.files.has(unit.file));

  const blob = await under({ ...notice, kind: 'suppression', subject: { blob: unit.digest }, reason: 'A reason.' });
  assert.ok(!blob.files.has(unit.file), 'the bytes are not served');
  assert.equal(blob.catalogue.notices.length, 1, 'the tombstone stays');

  const failed = await under({ ...notice, kind: 'suppression', subject: { analysis: 'broken' }, reason: 'A reason.' });
  assert.ok((all.catalogue.runs.find(({ analysis }) => analysis === 'broken')?.attempts.length ?? 0) > 0);
  assert.ok(!failed.catalogue.runs.some(({ analysis }) => analysis === 'broken'));
  assert.deepEqual(failed.catalogue.suppressed.map(({ kind }) => kind), ['analysis', 'run'], 'what its tasks printed is not in the catalogue, and its address stays');

  const embargo = { ...notice, kind: 'embargo', subject: { dataset: 'tiles@1.0.0' }, until: '2026-06-30T00:00:00Z' } as const;
  const before = await under(embargo, Date.parse('2026-06-29T00:00:00Z'));
  assert.deepEqual([before.catalogue.datasets, before.catalogue.analyses, before.catalogue.notices, before.files.size], [[], [], [], 0]);
  const after = await under(embargo, Date.parse('2026-06-30T00:00:00Z'));
  assert.deepEqual([after.catalogue.datasets.length, after.catalogue.analyses.length, after.files.size], [1, 3, all.files.size]);
});
