import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test, type TestContext } from 'node:test';
import { compute, lookup } from '../../../runner/commands/forge/compute.ts';
import { propose } from '../../../runner/commands/forge/propose.ts';
import { NotHanded, readReport } from '../../../runner/commands/forge/handed.ts';
import { bringFiles } from '../../../runner/declare/bare/read-blobs.ts';
import type { ProposalReport } from '../../../runner/model/proposal-report.generated.ts';
import { directoryStore } from '../../../runner/store/directory.ts';
import type { Store } from '../../../runner/store/store.ts';
import { rig, type Rig } from '../../rig.ts';
import { gitSource, inFolder, small } from './git-source.ts';

const open = (root: string): Store => directoryStore({ root, owner: 'test-1-1' });

/** A registry that was run into a store, and a change of it: one analysis over the same tiles is added, one is changed in its last step. */
async function world(t: TestContext, visibility: 'public' | 'private'): Promise<{ readonly place: Rig; readonly handed: { readonly report: string; readonly plans: string }; readonly about: { readonly base: string; readonly head: string } }> {
  const place = rig(t);
  const builder = small();
  builder.write(place.path('registry'));
  assert.equal((await place.run('run', '--registry', 'registry', '--store', 'ran')).code, 0);
  const source = gitSource(t);
  const files = inFolder(builder);
  const base = source.commit(source.files(files));
  const analysis = files['registry/analyses/joined.json'] as string;
  files['registry/analyses/joined.json'] = analysis.replace('"title"', `"salts": {"join": {"salt": "a", "reason": "Again."}}, "title"`);
  files['registry/analyses/again.json'] = analysis.replace('"joined"', '"again"').replace('"title"', `"visibility": "${visibility}", "select": {"boxes": [{"x": {"from": 0, "to": 1}}]}, "title"`);
  const head = source.commit(source.files(files), base);
  const about = { base, head };
  return { place, about, handed: await compute({ origin: source.origin, ...about, path: '/usr/bin:/bin' }) };
}

const counts = ({ analyses }: ProposalReport): unknown => Object.fromEntries(analyses.map(({ analysis, withheld, counts: found }) => [analysis, withheld === true ? 'withheld' : found && [found.cached, found.new, found.follow]]));

test('the store says what is cached, what runs and what may follow; staging counts for those who may write', async (t) => {
  const { place, handed, about } = await world(t, 'public');
  const [main, staging] = [open(place.path('main')), open(place.path('ran'))];
  const before = readReport(handed.report, about);
  assert.equal(before.lookup, undefined);
  const told = readReport(await lookup({ ...handed, about, stores: { main: staging }, writer: false }), about);
  assert.deepEqual(counts(told), { joined: [4, 1, 0], again: [2, 1, 0] });
  assert.deepEqual(told.analyses[0]?.stages?.map(({ id, counts: found }) => [id, found]), [['copy', { cached: 2, new: 0, follow: 0 }], ['join', { cached: 0, new: 1, follow: 0 }]]);
  assert.equal(told.expected?.sure, 'all');
  assert.deepEqual([told.expected.tasks, told.expected.known], [2, 2]);
  assert.ok((told.expected.cost ?? -1) > 0 && (told.expected.cost ?? 9) < (told.atCaps?.cost ?? 0));
  assert.deepEqual(told.lookup, { zones: ['main'], withheld: 0 });
  // Nothing published yet: a stranger is told what main has, a writer what was staged.
  assert.deepEqual(counts(readReport(await lookup({ ...handed, about, stores: { main, staging }, writer: false }), about)), { joined: [0, 4, 1], again: [0, 2, 1] });
  const writer = readReport(await lookup({ ...handed, about, stores: { main, staging }, writer: true }), about);
  assert.deepEqual(counts(writer), { joined: [4, 1, 0], again: [2, 1, 0] });
  assert.deepEqual(writer.lookup?.zones, ['main', 'staging']);
  const unknown = readReport(await lookup({ ...handed, about, stores: { main }, writer: false }), about);
  assert.deepEqual([unknown.expected?.sure, unknown.expected?.known], ['none', 0]);
});

test('of private plans a stranger is told nothing: "cached" would confirm a guess', async (t) => {
  const { place, handed, about } = await world(t, 'private');
  const asked: string[] = [];
  const main = open(place.path('ran'));
  const watched: Store = { ...main, get: (path) => (asked.push(path), main.get(path)), list: (folder, limit) => (asked.push(folder), main.list(folder, limit)) };
  const report = readReport(handed.report, about);
  const secret = report.analyses.find(({ analysis }) => analysis === 'again');
  assert.equal(secret?.privacy, 'private');
  const told = readReport(await lookup({ ...handed, about, stores: { main: watched }, writer: false }), about);
  assert.deepEqual(counts(told), { joined: [4, 1, 0], again: 'withheld' });
  assert.deepEqual([told.lookup?.withheld, told.expected], [1, undefined]);
  assert.deepEqual(asked.filter((path) => path.includes(secret.plan ?? '')), []);
  const writer = readReport(await lookup({ ...handed, about, stores: { main: open(place.path('none')), private: { main } }, writer: true }), about);
  assert.deepEqual(counts(writer), { joined: [0, 4, 1], again: [2, 1, 0] });
});

test('A15: what one pull request asked for is not taken for another, nor what somebody altered', async (t) => {
  const { place, handed, about } = await world(t, 'public');
  const stores = { main: open(place.path('ran')) };
  const fails = async (change: Partial<Parameters<typeof lookup>[0]>, words: RegExp): Promise<void> => {
    await assert.rejects(lookup({ ...handed, about, stores, writer: false, ...change }), (error) => error instanceof NotHanded && words.test(error.message));
  };
  await fails({ about: { ...about, head: about.base } }, /about another change/);
  await fails({ about: { ...about, pullRequest: 8 } }, /about another change/);
  const report = readReport(handed.report, about);
  await fails({ report: JSON.stringify({ ...report, proposal: { ...report.proposal, plans: [(report.proposal?.plans ?? [])[0]] } }) }, /digest of the report is not that of its plans/);
  await fails({ report: JSON.stringify({ ...report, extra: 1 }) }, /no report of a proposal/);
  await fails({ report: `${'['.repeat(2000)}` }, /nested too deep/);
  await fails({ report: ' '.repeat(300 * 1024) }, /more than 98304 bytes/);
  await fails({ plans: 'not packed!' }, /not packed/);
  const { gzipSync, gunzipSync } = await import('node:zlib');
  const plans = JSON.parse(gunzipSync(Buffer.from(handed.plans, 'base64')).toString()) as { plans: { plan: { pipeline: string } }[]; steps: object; indexes: object };
  const packed = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64');
  await fails({ plans: packed({ ...plans, plans: plans.plans.map((one) => ({ ...one, plan: { ...one.plan, pipeline: 'other@1.0.0' } })) }) }, /the plan [0-9a-f]{64} has other content/);
  await fails({ plans: packed({ ...plans, steps: {} }) }, /the step [0-9a-f]{64} is missing/);
  await fails({ plans: packed({ ...plans, indexes: Object.fromEntries(Object.keys(plans.indexes).map((digest) => [digest, []])) }) }, /the units [0-9a-f]{64} have other content/);
  // A megabyte that unfolds to more than anybody asked for.
  await fails({ plans: gzipSync(Buffer.alloc(64 * 1024 * 1024, ' ')).toString('base64') }, /cannot be unpacked/);
});

test('files that plans need are brought from the repository by digest, and nothing that has other bytes', async (t) => {
  const place = rig(t);
  const source = gitSource(t);
  const files = inFolder(small().tool('own', { environment: { programs: { sh: '*' } }, command: ['sh', '{code}/run.sh', '{inputs.from}', '{outputs.to}'], inputs: { from: { mediaType: 'text/plain' } }, outputs: { to: { mediaType: 'text/plain' } } }, { 'run.sh': 'cp "$1" "$2"\n' }));
  const base = source.commit(source.files(files));
  files['registry/pipelines/owned/1.0.0.json'] = (files['registry/pipelines/copies/1.0.0.json'] as string).replace('"copies"', '"owned"').replace('copy@1.0.0', 'own@1.0.0');
  files['registry/analyses/owned.json'] = (files['registry/analyses/joined.json'] as string).replace('"joined"', '"owned"').replace('copies@1.0.0', 'owned@1.0.0');
  const head = source.commit(source.files(files), base);
  const commits = { origin: source.origin, base, head, path: '/usr/bin:/bin' };
  const handed = await propose(commits);
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
  const wanted = ['cp "$1" "$2"\n', ...[0, 1, 2, 3].map((x) => `tile ${x}\n`)].map(digest).sort();
  assert.deepEqual([...handed.files.keys()].sort(), wanted);
  mkdirSync(place.path('one'));
  const brought = await bringFiles({ origin: source.origin, commits: [base, head], files: handed.files, to: place.path('one'), path: '/usr/bin:/bin' });
  assert.deepEqual([brought.paths.map((file) => basename(file)), brought.missing], [wanted, []]);
  for (const file of brought.paths) assert.equal(digest(readFileSync(file, 'utf8')), basename(file));
  // The job leaves them, and nothing else, in the folder that it is given.
  mkdirSync(place.path('left'));
  await compute({ ...commits, files: place.path('left') });
  assert.deepEqual(readdirSync(place.path('left')).sort(), wanted);
  // Another object than the digest says, one that is no file, one that is not there.
  mkdirSync(place.path('two'));
  const other = source.object('blob', Buffer.from('other'));
  const odd = new Map([['a'.repeat(64), other], ['b'.repeat(64), source.files(files)], ['c'.repeat(64), 'd'.repeat(40)], [wanted[0] as string, handed.files.get(wanted[0] as string) as string]]);
  const second = await bringFiles({ origin: source.origin, commits: [base, head], files: odd, to: place.path('two'), path: '/usr/bin:/bin' });
  assert.deepEqual([second.paths.map((file) => basename(file)), second.missing], [[wanted[0]], ['a', 'b', 'c'].map((letter) => letter.repeat(64))]);
});
