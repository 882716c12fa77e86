import assert from 'node:assert/strict';
import { createReadStream, existsSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { bundleActions } from '../../actions/bundle.ts';
import { unpackChanges } from '../../runner/commands/forge/upkeep/changes.ts';
import type { PlanVerdict, SelfTestVerdict } from '../../runner/store/verdicts.ts';
import { filesOf, here, lab, type Lab } from '../publish/lab.ts';
import { registry } from '../rig.ts';
import { runAction, type StepRan } from './run-action.ts';

let bundles = '';
before(async () => {
  bundles = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-bundles-')));
  await bundleActions(join(import.meta.dirname, '../..'), bundles);
});
after(() => rmSync(bundles, { recursive: true, force: true }));

const port = { mediaType: 'text/plain' };

/** A lab with one published result of a tool that has a self test. */
async function published(t: TestContext, expected = 'one\n'): Promise<Lab> {
  const made = await lab(t, registry()
    .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.from}', '{outputs.to}'], inputs: { from: port }, outputs: { to: port }, resources: { time: { base: 60 } }, tests: { small: { inputs: { from: ['tests/in.txt'] }, expected: { to: 'tests/out.txt' } } } }, { 'tests/in.txt': 'one\n', 'tests/out.txt': expected })
    .pipeline('copies', { inputs: { table: port }, steps: { copy: { uses: 'copy@1.0.0', inputs: { from: 'inputs.table' } } }, outputs: { table: { from: 'steps.copy.to', role: 'data' } } })
    .files('weather', { 'week.txt': 'mild\n' })
    .analysis('copied', { pipeline: 'copies@1.0.0', inputs: { table: { dataset: 'weather@1.0.0' } } }));
  await made.approve();
  const ran = await made.lab('run');
  assert.equal(ran.code, 0, ran.stdout + ran.stderr);
  const { code, stdout, stderr } = await here(made, 'publish');
  assert.equal(code, 0, stdout + stderr);
  return made;
}

/** Serves a store as a bucket that everybody may read object by object, and nobody may list. */
async function publicBucket(t: TestContext, folder: string): Promise<string> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    const path = join(folder, decodeURIComponent(pathname).replace(/^\/lab\/main\//, ''));
    if (searchParams.has('list-type') || request.headers.authorization !== undefined || !existsSync(path) || !statSync(path).isFile()) return void response.writeHead(403, { 'content-type': 'application/xml' }).end('<Error><Code>AccessDenied</Code></Error>');
    const { size } = statSync(path);
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const [start, end] = from === undefined ? [0, size - 1] : [Number(from), Math.min(size - 1, Number(to))];
    response.writeHead(from === undefined ? 200 : 206, { 'content-length': String(end - start + 1), etag: '"x"', ...(from === undefined ? {} : { 'content-range': `bytes ${start}-${end}/${size}` }) });
    if (request.method === 'HEAD' || size === 0) response.end();
    else createReadStream(path, { start, end }).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `s3://lab/main?endpoint=http://127.0.0.1:${(server.address() as AddressInfo).port}&pathStyle=true&anonymous=true`;
}

const pack = (text: string): string => gzipSync(text).toString('base64');
const record = (made: Lab, tests: string, verified: string, sample: object): Promise<StepRan> => runAction({ bundles, action: 'upkeep-record', inputs: { tests: pack(tests), verified: pack(verified), sample: JSON.stringify(sample), store: 'main' }, cwd: made.folder });

test('W10, as processes: results are sampled, tested and computed again without any right, and the verdicts are shown', async (t) => {
  const made = await published(t);
  const chosen = await runAction({ bundles, action: 'upkeep-refresh', inputs: { path: made.folder, store: 'main' }, cwd: made.folder });
  assert.equal(chosen.code, 0, chosen.stdout + chosen.stderr);
  const sample = JSON.parse(chosen.outputs['sample'] ?? '[]') as { analysis: string; plan: string; root: string }[];
  assert.deepEqual(sample.map(({ analysis }) => analysis), ['copied']);
  writeFileSync(made.path('sample.json'), chosen.outputs['sample'] ?? '');
  const tested = await made.run('test', '--registry', 'registry', '--store', 'scratch', '--json');
  const verified = await made.run('verify', '--registry', 'registry', '--store', 'scratch', '--also-read', await publicBucket(t, made.path('main')), '--sample', 'sample.json', '--rerun', '1', '--json');
  for (const { code, stderr, stdout } of [tested, verified]) assert.equal(code, 0, stderr + stdout);
  assert.deepEqual((JSON.parse(verified.stdout) as { verdicts: PlanVerdict[] }).verdicts.map(({ ok, tasks, rerun }) => [ok, tasks, rerun.length]), [[true, 1, 1]]);
  const kept = await record(made, tested.stdout, verified.stdout, sample);
  assert.equal(kept.code, 0, kept.stdout + kept.stderr);
  assert.deepEqual(unpackChanges(kept.outputs['changes'] ?? '').attention, []);
  assert.equal((await here(made, 'publish')).code, 0);
  const catalogue = [...filesOf(made.path('main'))].filter(([path]) => path.startsWith('catalogues/')).map(([, text]) => JSON.parse(text) as { analyses: { verified?: { ok: boolean; tasks: number; again: number } }[]; tools: { selfTest?: { ok: boolean; cases: number } }[] }).find(({ analyses }) => analyses[0]?.verified !== undefined);
  assert.deepEqual([catalogue?.analyses[0]?.verified?.ok, catalogue?.analyses[0]?.verified?.again, catalogue?.tools[0]?.selfTest?.ok], [true, 1, true]);
});

test('W10, as processes: a self test that fails and a published byte that changed need a person', async (t) => {
  const made = await published(t, 'two\n');
  const chosen = await runAction({ bundles, action: 'upkeep-refresh', inputs: { path: made.folder, store: 'main' }, cwd: made.folder });
  writeFileSync(made.path('sample.json'), chosen.outputs['sample'] ?? '');
  const { analyses } = [...filesOf(made.path('main'))].filter(([path]) => path.startsWith('catalogues/')).map(([, text]) => JSON.parse(text) as { analyses: { result: { outputs: { units: { digest: string }[] }[] } }[] })[0] as { analyses: { result: { outputs: { units: { digest: string }[] }[] } }[] };
  const hex = analyses[0]?.result.outputs[0]?.units[0]?.digest.slice('sha256:'.length) as string;
  rmSync(made.path('main/blobs/sha256', hex.slice(0, 2), hex));
  writeFileSync(made.path('main/blobs/sha256', hex.slice(0, 2), hex), 'MILD\n');
  const tested = await made.run('test', '--registry', 'registry', '--store', 'scratch', '--json');
  const verified = await made.run('verify', '--registry', 'registry', '--store', 'scratch', '--also-read', await publicBucket(t, made.path('main')), '--sample', 'sample.json', '--rerun', '1', '--json');
  assert.deepEqual([tested.code, verified.code], [1, 1]);
  const kept = await record(made, tested.stdout, verified.stdout, JSON.parse(chosen.outputs['sample'] ?? '[]') as object);
  assert.equal(kept.code, 0, kept.stdout + kept.stderr);
  assert.deepEqual(unpackChanges(kept.outputs['changes'] ?? '').attention.map(({ about, text }) => [about, /failed: small|bytes are not what/.test(text)]), [['copy@1.0.0', true], ['copied', true]]);
});

test('A35: W10, as a process: verdicts that nobody asked for, of another form or of a machine that lacks something are not kept', async (t) => {
  const made = await lab(t);
  const before = filesOf(made.path('main')).size;
  const of = (change: Partial<SelfTestVerdict>): object => ({ version: 1, kind: 'self-test', tool: 'copy@1.0.0', ok: true, at: '2099-01-01T00:00:00Z', by: 'somebody', cases: [], ...change });
  const plan: PlanVerdict = { version: 1, kind: 'verify', plan: 'a'.repeat(64), root: 'b'.repeat(64), ok: true, at: '2099-01-01T00:00:00Z', by: 'x', tasks: 1, findings: [], rerun: [] };
  const forged = [of({ tool: '../../results/x' }), of({ tool: 'copy@1.0.0/../..' }), { ...of({}), more: 1 }, of({ ok: false, cases: [{ name: 'small', ok: false, plan: 'a'.repeat(64), outputs: [], class: 'environment', failure: 'there is no cp' }] }), 'x', null];
  const kept = await record(made, JSON.stringify({ verdicts: forged }), JSON.stringify({ verdicts: [plan, { ...plan, plan: '../x' }] }), [{ analysis: 'copied', plan: 'a'.repeat(64), root: 'c'.repeat(64) }]);
  assert.equal(kept.code, 0, kept.stdout + kept.stderr);
  assert.deepEqual([unpackChanges(kept.outputs['changes'] ?? '').attention, filesOf(made.path('main')).size], [[], before]);
  // Time and name are ours.
  assert.equal((await record(made, JSON.stringify({ verdicts: [of({})] }), '{"verdicts":[]}', [])).code, 0);
  const [written] = [...filesOf(made.path('main'))].filter(([path]) => path.startsWith('verdicts/tool/'));
  const verdict = JSON.parse(written?.[1] ?? '{}') as SelfTestVerdict;
  assert.deepEqual([verdict.by, verdict.at.startsWith('2099')], ['upkeep', false]);
  const broken = await record(made, 'no JSON', '{"verdicts":[]}', []);
  assert.equal(broken.code, 1);
  assert.deepEqual(broken.commands, ['::error::these are no verdicts of self tests: they are no JSON']);
});

test('the sample of a store that cannot be read, or is none, is a usage error', async (t) => {
  const made = await lab(t);
  for (const [text, expected] of [['[{"plan":"x","root":"y"}]', /is no sample/], ['{}', /is no sample/], ['[', /cannot be read/]] as const) {
    writeFileSync(made.path('sample.json'), text);
    const { code, stderr } = await made.run('verify', '--registry', 'registry', '--store', 'main', '--sample', 'sample.json');
    assert.equal(code, 2);
    assert.match(stderr, expected);
  }
});
