import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { test } from 'node:test';
import { createDeflate } from 'node:zlib';
import { propose, type ProposeOptions, type Proposed } from '../../../runner/commands/forge/propose.ts';
import { readLimits } from '../../../runner/declare/bare/limits.ts';
import type { Sha } from '../../../runner/declare/bare/repository.ts';
import { rig } from '../../rig.ts';
import { gitSource, inFolder, policy, small, type Content, type GitSource } from './git-source.ts';

type Files = { [path: string]: Content };

function of(source: GitSource, commits: Pick<ProposeOptions, 'base' | 'head'>, more: Partial<ProposeOptions> = {}): Promise<Proposed> {
  return propose({ origin: source.origin, author: { id: 1, login: 'ada' }, path: '/usr/bin:/bin', ...commits, ...more });
}

function changed(source: GitSource, change: (files: Files) => void): { readonly base: Sha; readonly head: Sha } {
  const files: Files = inFolder(small());
  const base = source.commit(source.files(files));
  change(files);
  return { base, head: source.commit(source.files(files), base) };
}

const first = ({ report }: Proposed): readonly [string, string | undefined, string | undefined] => [report.outcome, report.refusals[0]?.code, report.refusals[0]?.message];
const LIMIT = ['refused', 'limit'] as const;

/** A blob of so many zeros: a thousandth of it on disk. */
async function zeros(source: GitSource, bytes: number): Promise<string> {
  const chunk = Buffer.alloc(4 * 1024 * 1024);
  const header = Buffer.from(`blob ${bytes}\0`);
  const parts = function* (): Generator<Buffer> {
    yield header;
    for (let left = bytes; left > 0; left -= chunk.length) yield left < chunk.length ? chunk.subarray(0, left) : chunk;
  };
  const hash = createHash('sha1');
  for (const part of parts()) hash.update(part);
  const id = hash.digest('hex');
  const file = join(source.folder, 'objects', id.slice(0, 2), id.slice(2));
  mkdirSync(dirname(file), { recursive: true });
  await pipeline(Readable.from(parts()), createDeflate({ level: 1 }), createWriteStream(file));
  return id;
}

test('A8: a hundred thousand files, in the change or before it', async (t) => {
  const source = gitSource(t);
  const object = source.object('blob', Buffer.from('x'));
  const many = source.tree(Array.from({ length: 100_000 }, (_, i) => ({ mode: '100644', name: `f${i}`, object })));
  const added = changed(source, (files) => void (files['registry/datasets/tiles/1.0.0/many'] = { mode: '40000', object: many }));
  assert.deepEqual(first(await of(source, added)), [...LIMIT, 'The change touches more than 3000 files.']);
  const files: Files = { ...inFolder(small()), 'registry/datasets/tiles/1.0.0/many': { mode: '40000', object: many } };
  const base = source.commit(source.files(files));
  assert.deepEqual(first(await of(source, { base, head: source.commit(source.files({ ...files, 'README.md': 'x' }), base) })), [...LIMIT, 'There are more than 50000 files below registry/.']);
  // Outside of the registry they are not looked at.
  const beside: Files = { ...inFolder(small()), data: { mode: '40000', object: many } };
  const other = source.commit(source.files(beside));
  assert.equal((await of(source, { base: other, head: source.commit(source.files({ ...beside, 'README.md': 'x' }), other) })).report.outcome, 'nothing');
});

test('A8: ten thousand million files in eleven objects, and folders without end', async (t) => {
  const source = gitSource(t);
  let tree = source.tree([{ mode: '100644', name: 'x', object: source.object('blob', Buffer.from('x')) }]);
  for (let level = 0; level < 10; level += 1) tree = source.tree(Array.from({ length: 10 }, (_, i) => ({ mode: '40000', name: `d${i}`, object: tree })));
  for (const place of ['registry/datasets/tiles/1.0.0/bomb', 'bomb', 'registry/notices']) assert.deepEqual(first(await of(source, changed(source, (files) => void (files[place] = { mode: '40000', object: tree })))), [...LIMIT, 'The change touches more than 3000 files.'], place);
  let deep = source.tree([{ mode: '100644', name: 'x', object: source.object('blob', Buffer.from('x')) }]);
  for (let level = 0; level < 3000; level += 1) deep = source.tree([{ mode: '40000', name: 'd', object: deep }]);
  assert.deepEqual(first(await of(source, changed(source, (files) => void (files['registry/datasets/tiles/1.0.0/deep'] = { mode: '40000', object: deep })))), [...LIMIT, 'A file lies more than 32 folders deep.']);
});

test('A8: a gigabyte in one file that has a megabyte on disk', async (t) => {
  const source = gitSource(t);
  const huge = await zeros(source, 1024 ** 3);
  const commits = changed(source, (files) => void (files['registry/datasets/tiles/1.0.0/huge'] = { mode: '100644', object: huge }));
  const { report } = await of(source, commits);
  assert.deepEqual([report.outcome, report.refusals.map(({ code, file }) => [code, file])], ['refused', [['limit', 'registry/datasets/tiles/1.0.0/huge']]]);
  assert.match(report.refusals[0]?.message ?? '', /^The file has more than 100 MiB/);
  // One that was there before is not this author's; what rests on it cannot be checked, and nothing else is lost.
  const files: Files = { ...inFolder(small()), 'registry/datasets/tiles/1.0.0/huge': { mode: '100644', object: huge } };
  const base = source.commit(source.files(files));
  const second = (files['registry/analyses/joined.json'] as string).replace('"joined"', '"second"');
  const after = await of(source, { base, head: source.commit(source.files({ ...files, 'registry/analyses/second.json': second }), base) });
  assert.deepEqual([after.report.outcome, after.report.findings.errors], ['nothing', 0], JSON.stringify(after.report));
});

test('A8: a server that sends everything, whatever was asked for', async (t) => {
  const source = gitSource(t);
  appendFileSync(join(source.folder, 'config'), '[uploadpack]\nallowFilter = false\n');
  const limits = { ...readLimits, fileBytes: 1024 * 1024 };
  const large = await zeros(source, 3 * 1024 * 1024);
  const commits = changed(source, (files) => void (files['registry/datasets/tiles/1.0.0/large'] = { mode: '100644', object: large }));
  const { report } = await of(source, commits, { limits });
  assert.deepEqual(report.refusals.map(({ code, file }) => [code, file]), [['limit', 'registry/datasets/tiles/1.0.0/large']]);
  const larger = await zeros(source, 24 * 1024 * 1024);
  assert.deepEqual(first(await of(source, changed(source, (files) => void (files['large'] = { mode: '100644', object: larger })), { limits })), [...LIMIT, 'The repository holds something that is larger than is looked at.']);
  // What cannot be packed small ends the fetching.
  const random = changed(source, (files) => void (files['registry/datasets/tiles/1.0.0/random'] = { mode: '100644', object: source.object('blob', randomBytes(3 * 1024 * 1024)) }));
  assert.deepEqual(first(await of(source, random, { limits: { ...readLimits, fetchBytes: 1024 * 1024 } })), [...LIMIT, 'Fetching the commits took more than 1 MiB.']);
  const together = changed(source, (files) => {
    for (let i = 0; i < 4; i += 1) files[`registry/datasets/tiles/1.0.0/part${i}`] = `${i}`.repeat(1000);
  });
  assert.match(first(await of(source, together, { limits: { ...readLimits, totalBytes: 4000 } }))[2] ?? '', /^The files of the registry have more than 0 MiB together/);
});

test('A8: a long history and many refs cost nothing, up to where nothing is in common', async (t) => {
  const source = gitSource(t);
  const files: Files = inFolder(small());
  const tree = source.files(files);
  const base = source.commit(tree);
  const after = source.files({ ...files, 'README.md': 'x' });
  let head = base;
  // An even number of changes to and fro: every commit is another one.
  for (let i = 0; i < 1500; i += 1) head = source.commit(i % 2 === 0 ? after : tree, head);
  for (let i = 0; i < 1000; i += 1) source.ref(`refs/heads/b${i}`, base);
  assert.equal((await of(source, { base, head })).report.outcome, 'nothing');
  assert.deepEqual(first(await of(source, { base, head }, { limits: { ...readLimits, commits: 100 } })), ['refused', 'conflict', 'Base and head have no commit in common within 100 commits. Rebase the branch.']);
});

test('A33: plans are bounded before they cost memory: lattices, grids, nested pipelines, many analyses', async (t) => {
  const place = rig(t, { NODE_OPTIONS: '--max-old-space-size=400' });
  const source = gitSource(t);
  const told = async (change: (files: Files) => void): Promise<{ readonly code: number | null; readonly text: string }> => {
    const { base, head } = changed(source, change);
    const { code, stdout, stderr } = await place.run('propose', '--repository', source.folder, '--base', base, '--head', head);
    assert.equal(stderr, '');
    return { code, text: stdout };
  };
  const json = (value: unknown): string => JSON.stringify(value);
  const port = { mediaType: 'text/plain' };
  const analysis = (files: Files, id: string, more: object): void => void (files[`registry/analyses/${id}.json`] = json({ $schema: '../../schemas/analysis.v1.json', id, title: id, pipeline: 'copies@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } }, ...more }));

  const wide = await told((files) => {
    const dataset = JSON.parse(files['registry/datasets/tiles/1.0.0.json'] as string) as { units: object };
    files['registry/datasets/tiles/2.0.0.json'] = json({ ...dataset, version: '2.0.0', units: { ...dataset.units, base: ['https://data.example.org/'], axes: [{ name: 'x', from: 0, to: 60_000_000 }] } });
    analysis(files, 'wide', { inputs: { tile: { dataset: 'tiles@2.0.0' } } });
  });
  assert.deepEqual([wide.code, /refused: The lattices of the new plans have \d+ places together, and 33554432 are looked at/.test(wide.text)], [1, true], wide.text);

  const grid = await told((files) => analysis(files, 'grid', { grid: { k: Array.from({ length: 1000 }, (_, i) => i) }, parameters: {} }));
  assert.equal(grid.code, 0, grid.text);

  const nested = await told((files) => {
    files['registry/pipelines/level0/1.0.0.json'] = (files['registry/pipelines/copies/1.0.0.json'] as string).replace('"copies"', '"level0"');
    for (let level = 1; level <= 40; level += 1) {
      const inner = { pipeline: `level${level - 1}@1.0.0`, inputs: { tile: 'inputs.tile' } };
      files[`registry/pipelines/level${level}/1.0.0.json`] = json({ $schema: '../../../schemas/pipeline.v1.json', id: `level${level}`, version: '1.0.0', title: 'Twice', inputs: { tile: port }, steps: { a: inner, b: inner }, outputs: { all: { from: 'steps.a.all', role: 'data' } } });
    }
    analysis(files, 'nested', { pipeline: 'level40@1.0.0' });
  });
  assert.deepEqual([nested.code, /\[pipeline\.size\]/.test(nested.text)], [1, true], nested.text.slice(0, 2000));

  const chain = await told((files) => {
    files['registry/pipelines/level0/1.0.0.json'] = (files['registry/pipelines/copies/1.0.0.json'] as string).replace('"copies"', '"level0"');
    for (let level = 1; level <= 500; level += 1) files[`registry/pipelines/level${level}/1.0.0.json`] = json({ $schema: '../../../schemas/pipeline.v1.json', id: `level${level}`, version: '1.0.0', title: 'Chain', inputs: { tile: port }, steps: { a: { pipeline: `level${level - 1}@1.0.0`, inputs: { tile: 'inputs.tile' } } }, outputs: { all: { from: 'steps.a.all', role: 'data' } } });
    analysis(files, 'chain', { pipeline: 'level500@1.0.0' });
  });
  assert.deepEqual([chain.code, /\[pipeline\.size\]/.test(chain.text)], [1, true]);

  const many = await told((files) => {
    for (let i = 0; i < 2100; i += 1) analysis(files, `many-${i}`, { salts: { copy: { salt: `s${i}`, reason: 'Many.' } } });
  });
  assert.deepEqual([many.code, /refused: The change has 2100 new plans, and 2000 are allowed in one proposal/.test(many.text)], [1, true], many.text.slice(0, 2000));
  // The policy can be stricter, and it is the one of the base that counts.
  const files: Files = { ...inFolder(small()), 'registry/policy.json': policy.replace('"classes"', '"limits":{"plansPerProposal":2,"tasksPerPlan":3},"classes"') };
  const base = source.commit(source.files(files));
  for (let i = 0; i < 3; i += 1) analysis(files, `few-${i}`, { salts: { copy: { salt: `s${i}`, reason: 'Few.' } } });
  assert.deepEqual(first(await of(source, { base, head: source.commit(source.files(files), base) })), [...LIMIT, 'The change has 3 new plans, and 2 are allowed in one proposal. Propose a part of them.']);
  delete files['registry/analyses/few-2.json'];
  assert.match(first(await of(source, { base, head: source.commit(source.files(files), base) }))[2] ?? '', /^few-0 has 5 tasks, and the policy allows 3$/);
});
