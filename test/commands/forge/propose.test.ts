import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { packPlans, readReport, reportText, unpackPlans } from '../../../runner/commands/forge/handed.ts';
import { propose, type ProposeOptions, type Proposed } from '../../../runner/commands/forge/propose.ts';
import type { Sha } from '../../../runner/declare/bare/repository.ts';
import { proposalDigest } from '../../../runner/gate/proposal.ts';
import { gitSource, inFolder, small, type Content, type GitSource } from './git-source.ts';

const PATH = '/usr/bin:/bin';
const ada = { id: 1, login: 'ada' };

/** Proposes the files of one commit on top of those of another. */
function change(source: GitSource, before: { readonly [path: string]: Content }, after: { readonly [path: string]: Content }): { readonly base: Sha; readonly head: Sha } {
  const base = source.commit(source.files(before));
  return { base, head: source.commit(source.files(after), base) };
}

function of(source: GitSource, commits: Pick<ProposeOptions, 'base' | 'head'>, more: Partial<ProposeOptions> = {}): Promise<Proposed> {
  return propose({ origin: source.origin, author: ada, path: PATH, ...commits, ...more });
}

/** A registry whose analysis has another value of a parameter that nothing uses, and one with another command. */
function withTool(t: TestContext, more: (files: { [path: string]: string }) => void): { readonly source: GitSource; readonly base: Sha; readonly head: Sha } {
  const source = gitSource(t);
  const before = inFolder(small());
  const after = { ...before };
  more(after);
  return { source, ...change(source, before, after) };
}

test('a change of one analysis: its plan, why it is new, what it asks for, who may approve', async (t) => {
  const { source, ...commits } = withTool(t, (files) => {
    files['registry/analyses/second.json'] = JSON.stringify({ $schema: '../../schemas/analysis.v1.json', id: 'second', title: 'A second look', pipeline: 'copies@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } }, select: { boxes: [{ x: { from: 0, to: 1 } }] } });
    files['registry/analyses/joined.json'] = (files['registry/analyses/joined.json'] as string).replace('"title"', '"salts": {"copy": {"salt": "a", "reason": "Again."}}, "title"');
  });
  const { report, plans, files } = await of(source, commits, { pullRequest: 7 });
  assert.equal(report.outcome, 'planned', JSON.stringify(report));
  assert.deepEqual(report.analyses.map(({ analysis, change: kind, tasks, reasons }) => [analysis, kind, tasks, reasons?.map(({ stage, ingredient, before, after }) => [stage, ingredient, before, after])]), [
    ['joined', 'changed', 5, [['copy', 'salt', 'none', 'a']]],
    ['second', 'added', 3, []],
  ]);
  const [joined] = report.analyses;
  assert.deepEqual(joined?.edges, [{ from: 'input:tile', to: 'copy' }, { from: 'copy', to: 'join' }]);
  assert.deepEqual(joined?.inputs, [{ name: 'tile', dataset: 'tiles@1.0.0', units: 4, bytes: 28 }]);
  assert.deepEqual(report.atCaps, { tasks: 8, cpuHours: 8, gpuHours: 0, memoryGiBHours: 4, cost: 4, currency: 'EUR' });
  assert.deepEqual([report.policy?.class, report.policy?.needs?.who], ['self', ['ada']]);
  assert.deepEqual(report.files, { count: 2, kinds: { analysis: 2 }, list: [{ path: 'registry/analyses/joined.json', kind: 'analysis', change: 'changed' }, { path: 'registry/analyses/second.json', kind: 'analysis', change: 'added' }], left: 0 });
  assert.equal(report.proposal?.digest, proposalDigest(plans.map(({ planned }) => planned.digest)));
  assert.equal(report.proposal.plans.length, 2);
  // Somebody else is in the next class.
  const other = await of(source, commits, { author: { id: 2, login: 'bo' } });
  assert.equal(other.report.policy?.class, 'standard');
  // What is handed on comes back as it was.
  assert.deepEqual(readReport(reportText(report), { ...commits, pullRequest: 7 }), report);
  const back = unpackPlans(packPlans(plans).packed);
  assert.equal(files.size, 4);
  assert.deepEqual(back.map(({ planned }) => [planned.analysis, planned.digest, planned.series]).sort(), plans.map(({ planned }) => [planned.analysis, planned.digest, planned.series]).sort());
  assert.deepEqual(back[0]?.layout().stages.map(({ tasks }) => tasks), back[0]?.planned.analysis === 'joined' ? [4, 1] : [2, 1]);
});

test('what another pull request merged meanwhile is not proposed again, and what both changed is a conflict', async (t) => {
  const source = gitSource(t);
  const start = inFolder(small());
  const analysis = (id: string, x: number): string => JSON.stringify({ $schema: '../../schemas/analysis.v1.json', id, title: id, pipeline: 'copies@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } }, select: { boxes: [{ x: { from: x, to: x } }] } }, null, 1);
  const common = source.commit(source.files(start));
  const [one, two] = [{ 'registry/analyses/one.json': analysis('one', 1) }, { 'registry/analyses/two.json': analysis('two', 2) }];
  const head = source.commit(source.files({ ...start, ...one, ...two }), common);
  const { report: before } = await of(source, { base: common, head });
  // The base moved on: it has `one` by now, and something of its own.
  const base = source.commit(source.files({ ...start, ...one, 'README.md': 'x' }), common);
  const { report } = await of(source, { base, head });
  assert.deepEqual(report.analyses.map((found) => found.analysis), ['two']);
  assert.ok(before.proposal?.plans.includes(report.proposal?.plans[0] as string));
  const clash = source.commit(source.files({ ...start, 'registry/analyses/two.json': analysis('two', 3) }), common);
  const { report: refused } = await of(source, { base: clash, head });
  assert.deepEqual([refused.outcome, refused.refusals.map(({ code, file }) => [code, file])], ['refused', [['conflict', 'registry/analyses/two.json']]]);
  // Nothing in common: an orphan.
  const { report: orphan } = await of(source, { base, head: source.commit(source.files({ ...start, ...two })) });
  assert.deepEqual(orphan.refusals.map(({ code }) => code), ['conflict']);
});

test('findings are those that the change brings, with what it leaves out; a released version is not edited', async (t) => {
  const { source, ...commits } = withTool(t, (files) => {
    files['registry/analyses/joined.json'] = (files['registry/analyses/joined.json'] as string).replace('copies@1.0.0', 'copy@1.0.0');
    files['registry/tools/copy/1.0.0.json'] = (files['registry/tools/copy/1.0.0.json'] as string).replace('"{inputs.from}"', '"-v", "{inputs.from}"');
  });
  const { report } = await of(source, commits);
  assert.equal(report.outcome, 'findings');
  assert.deepEqual(report.findings.list.map(({ code, file, line, inherited }) => [code, file, line > 1, inherited]), [['reference.kind', 'registry/analyses/joined.json', true, false], ['released.edited', 'registry/tools/copy/1.0.0.json', true, false]]);
  assert.deepEqual(report.analyses.map(({ analysis, change: kind }) => [analysis, kind]), [['joined', 'blocked']]);
  // What was wrong before is not this author's.
  const broken = { ...inFolder(small()), 'registry/analyses/bad.json': '{' };
  const same = change(source, broken, { ...broken, 'README.md': 'x' });
  assert.deepEqual((await of(source, same)).report.findings, { errors: 0, warnings: 0, secrets: 0, list: [], left: 0 });
});

test('compared with the head before: the same proposal after a rebase, or what came and went', async (t) => {
  const source = gitSource(t);
  const start = inFolder(small());
  const salted = (salt: string): { [path: string]: string } => ({ ...start, 'registry/analyses/joined.json': (start['registry/analyses/joined.json'] as string).replace('"title"', `"salts": {"copy": {"salt": "${salt}", "reason": "Again."}}, "title"`) });
  const base = source.commit(source.files(start));
  const [first, again, other] = [source.commit(source.files(salted('a')), base), source.commit(source.files({ ...salted('a'), 'README.md': 'x' }), base), source.commit(source.files(salted('b')), base)];
  const same = await of(source, { base, head: again }, { previousHead: first });
  assert.deepEqual([same.report.previous?.same, same.report.previous?.kept, same.report.previous?.head], [true, 1, first]);
  const changed = await of(source, { base, head: other }, { previousHead: first });
  assert.deepEqual([changed.report.previous?.same, changed.report.previous?.added, changed.report.previous?.removed, changed.report.previous?.kept], [false, 1, 1, 0]);
  assert.equal(changed.report.previous?.digest, same.report.proposal?.digest);
  const gone = await of(source, { base, head: other }, { previousHead: '1234567890123456789012345678901234567890' as Sha });
  assert.equal(gone.report.previous, undefined);
  assert.match(gone.report.notes[0] ?? '', /^What changed since 1234567890123456789012345678901234567890 is not known: .* does not have one of the commits/);
});

test('without a policy, and with one that nothing fits, it is refused and says so', async (t) => {
  const source = gitSource(t);
  const before = inFolder(small());
  const { 'registry/policy.json': _, ...bare } = before;
  const added = (files: { [path: string]: string }): { [path: string]: string } => ({ ...files, 'registry/analyses/joined.json': (before['registry/analyses/joined.json'] as string).replace('"title"', '"salts": {"copy": {"salt": "a", "reason": "Again."}}, "title"') });
  const none = await of(source, change(source, bare, added(bare)));
  assert.deepEqual([none.report.outcome, none.report.refusals.map(({ code }) => code)], ['refused', ['policy']]);
  const tight = { ...before, 'registry/policy.json': JSON.stringify({ $schema: '../schemas/policy.v1.json', people: { ada: { name: 'Ada' } }, classes: { self: { who: ['ada'], upTo: { tasks: 1 } } }, limits: { filesPerPullRequest: 1 } }) };
  const large = await of(source, change(source, tight, added(tight)));
  assert.deepEqual(large.report.refusals.map(({ code, message }) => [code, message]), [['policy', 'no approval class of policy.json covers it'], ['policy', 'not self: 5 tasks, and 1 is allowed']]);
  const many = await of(source, change(source, tight, { ...added(tight), 'registry/README.md': 'x' }));
  assert.deepEqual(many.report.refusals.map(({ code, message }) => [code, message]), [['limit', 'The change touches 2 files, and 1 are allowed.']]);
  assert.equal(many.report.proposal, undefined);
});

test('nothing is left behind', async (t) => {
  const { source, ...commits } = withTool(t, () => {});
  // A place of its own: other tests work out proposals at the same time.
  const place = mkdtempSync(join(tmpdir(), 'headgate-nothing-left-'));
  const { TMPDIR } = process.env;
  process.env.TMPDIR = place;
  t.after(() => {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    rmSync(place, { recursive: true, force: true });
  });
  assert.equal((await of(source, commits)).report.outcome, 'nothing');
  await of(source, { ...commits, head: '1234567890123456789012345678901234567890' as Sha });
  assert.deepEqual(readdirSync(place), []);
});
