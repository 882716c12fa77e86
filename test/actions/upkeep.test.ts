import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { bundleActions } from '../../actions/bundle.ts';
import { packChanges, unpackChanges } from '../../runner/commands/forge/upkeep/changes.ts';
import { filled } from '../commands/forge/upkeep/world.ts';
import { serveForge } from '../forge/fake/server.ts';
import { addUser } from '../forge/fake/world.ts';
import { appKey, CANARY, fakeGitHub, type FakeGitHub } from '../forge/places.ts';
import { registry } from '../rig.ts';
import { runAction, type StepRan } from './run-action.ts';

let bundles = '';
before(async () => {
  bundles = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-bundles-')));
  await bundleActions(join(import.meta.dirname, '../..'), bundles);
});
after(() => rmSync(bundles, { recursive: true, force: true }));

/** A clone of the default branch, a forge and a bucket behind sockets, and steps of W10 over them. */
interface World {
  readonly place: FakeGitHub;
  /** Objects of the bucket `lab` by key. */
  readonly objects: Map<string, string>;
  readonly store: string;
  /** Requests that the bucket had, with their credentials. */
  readonly asked: { readonly request: string; readonly signed: boolean }[];
  step(action: string, inputs: { readonly [name: string]: string }): Promise<StepRan>;
}

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

async function world(t: TestContext): Promise<World> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-upkeep-')));
  const port = { mediaType: 'text/plain' };
  const clone = join(folder, 'merged');
  mkdirSync(clone);
  registry()
    .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.from}', '{outputs.to}'], inputs: { from: port }, outputs: { to: port }, resources: { time: { base: 60 } } })
    .pipeline('copies', { inputs: { table: port }, steps: { copy: { uses: 'copy@1.0.0', inputs: { from: 'inputs.table' } } }, outputs: { table: { from: 'steps.copy.to', role: 'data' } } })
    .files('weather', { 'week.txt': 'mild\n' }, { refresh: { s3: 's3://lab/weather/' } })
    .analysis('fresh', { pipeline: 'copies@1.0.0', inputs: { table: { dataset: 'weather@1.0.0' } }, keep: 'fresh' })
    .write(join(clone, 'registry'));
  const objects = new Map([['weather/week.txt', 'mild\n']]);
  const asked: World['asked'] = [];
  const bucket = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    asked.push({ request: `${request.method} ${decodeURIComponent(pathname)}`, signed: request.headers.authorization !== undefined });
    if (searchParams.get('list-type') === '2') {
      const found = [...objects].filter(([key]) => key.startsWith(searchParams.get('prefix') ?? ''));
      return void response.writeHead(200, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?><ListBucketResult><Name>lab</Name><KeyCount>${found.length}</KeyCount><IsTruncated>false</IsTruncated>${found.map(([key, text]) => `<Contents><Key>${key}</Key><Size>${text.length}</Size><ETag>"${md5(text)}"</ETag></Contents>`).join('')}</ListBucketResult>`);
    }
    const text = objects.get(decodeURIComponent(pathname).replace(/^\/lab\//, ''));
    response.writeHead(text === undefined ? 404 : 200, text === undefined ? {} : { 'content-length': String(text.length), etag: `"${md5(text)}"` }).end(request.method === 'HEAD' ? undefined : text);
  });
  await new Promise<void>((resolve) => bucket.listen(0, '127.0.0.1', resolve));
  const place = fakeGitHub();
  const actions = addUser(place.world, 'github-actions[bot]', 'Bot');
  place.world.tokens.set(CANARY, { user: actions, app: 15368, workflow: true, may: 'read' });
  await place.people.person('ada', 'read');
  const api = await serveForge(place.wire.send);
  t.after(async () => {
    await api.close();
    bucket.close();
    bucket.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  });
  const env = { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'acme/widgets', AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${(bucket.address() as AddressInfo).port}` };
  return { place, objects, asked, store: join(folder, 'store'), step: (action, inputs) => runAction({ bundles, action, inputs, env, cwd: folder }) };
}

/** The App that writes; its key is in the jobs of one environment. */
const app = { 'app-id': '77', 'app-key': appKey() };

test('W10, as processes: a source that changed becomes one pull request, and what is remembered spares reading it again', async (t) => {
  const { place, objects, asked, store, step } = await world(t);
  const day = async (): Promise<readonly [StepRan, StepRan]> => {
    const refresh = await step('upkeep-refresh', { path: 'merged', staging: store });
    assert.equal(refresh.code, 0, refresh.stdout + refresh.stderr);
    const propose = await step('upkeep-propose', { refresh: refresh.outputs['changes'] ?? '', whole: 'true', ...app });
    assert.equal(propose.code, 0, propose.stdout + propose.stderr);
    return [refresh, propose];
  };
  const unchanged = await step('upkeep-refresh', { path: 'merged', staging: store });
  assert.deepEqual(unpackChanges(unchanged.outputs['changes'] ?? ''), { version: 1, proposals: [], replies: [], attention: [] });
  objects.set('weather/week.txt', 'mild, then wet\n');
  await day();
  asked.length = 0;
  const [, again] = await day();
  assert.deepEqual(asked.filter(({ request }) => request.includes('week.txt')), []);
  assert.ok(asked.length > 0 && asked.every(({ signed }) => !signed), 'a bucket that the policy does not list is read as anybody may');
  assert.match(again.stdout, /"did":"unchanged"/);
  assert.deepEqual(Object.keys(await place.people.files('headgate/refresh-weather')).filter((path) => path.startsWith('registry/')).sort(), ['registry/analyses/fresh.json', 'registry/datasets/weather/1.1.0.json']);
});

test('W10, as processes: requests are answered, and a source that is gone is in the one issue', async (t) => {
  const { place, objects, step } = await world(t);
  const wished = await place.people.openIssue('ada', 'Analysis: mine', filled('request-analysis', { Id: 'mine', Title: 'Mine', Pipeline: 'copies@1.0.0', Inputs: 'table = weather@1.0.0', 'What it is to show': 'That it copies.' }));
  // An address within the machine: nobody is asked there.
  const inner = await place.people.openIssue('ada', 'Dataset: secrets', filled('request-dataset', { Id: 'secrets', Title: 'Secrets', Description: 'x', 'Address of the file': 'https://169.254.169.254/latest/meta-data', Licence: 'CC0-1.0', 'Where it is described or published': 'nowhere' }));
  objects.clear();
  const [requests, refresh] = [await step('upkeep-requests', { path: 'merged', issue: String(wished), token: CANARY }), await step('upkeep-refresh', { path: 'merged' })];
  for (const { code, stdout, stderr } of [requests, refresh]) assert.equal(code, 0, stdout + stderr);
  assert.ok(!(requests.stdout + requests.stderr).split('\n').filter((line) => !line.startsWith('::add-mask::')).join('\n').includes(CANARY));
  const proposed = await step('upkeep-propose', { refresh: refresh.outputs['changes'] ?? '', requests: requests.outputs['changes'] ?? '', whole: 'true', ...app });
  assert.equal(proposed.code, 0, proposed.stdout + proposed.stderr);
  const replies = async (issue: number): Promise<string> => (await place.people.commentsOn(issue)).map(({ body }) => body).join('\n');
  assert.match(await replies(wished), /The pull request\]\(https:\/\/github\.com\/acme\/widgets\/pull\/\d+\)/);
  assert.match(await replies(inner), /could not be read: <code>169\.254\.169\.254 is a private address/);
  assert.match((await place.people.issues()).find(({ title }) => title === 'What needs a person')?.body ?? '', /weather<\/code>: the source has no files/);
});

test('A22: W10, as a process: what is no declaration, or lies anywhere else, is proposed nowhere', async (t) => {
  const { place, step } = await world(t);
  const good = { branch: 'headgate/refresh-weather', title: 'Refresh', body: 'x', content: 'a'.repeat(64), files: { 'registry/datasets/weather/1.1.0.json': '{}\n' } };
  const { gzipSync } = await import('node:zlib');
  const packed = (change: object): string => gzipSync(JSON.stringify({ version: 1, proposals: [{ ...good, ...change }], replies: [], attention: [] })).toString('base64');
  for (const word of [
    ...['.github/workflows/run.yml', 'registry/policy.json', 'registry/tools/copy/1.0.1.json', 'registry/datasets/../policy.json', '../x/datasets/a/1.json', 'registry/datasets/weather/1.1.0/evil.sh', '.github/datasets/a/1.json'].map((path) => packed({ files: { [path]: '{}\n' } })),
    ...['main', 'headgate/other-x', 'headgate/refresh-../main'].map((branch) => packed({ branch })),
    packed({ files: { 'registry/datasets/weather/1.1.0.json': null } }),
    'no word of ours',
    gzipSync('['.repeat(100_000)).toString('base64'),
  ]) {
    const { code, commands } = await step('upkeep-propose', { refresh: word, whole: 'true', ...app });
    assert.equal(code, 1, word);
    assert.match(commands.at(-1) ?? '', /^::error::these are no changes of upkeep/);
  }
  assert.equal(place.wire.requests.filter((request) => /^(POST|PATCH|PUT) /.test(request) && !/access_tokens/.test(request)).length, 0);
  assert.deepEqual(unpackChanges(packChanges({ version: 1, proposals: [good], replies: [], attention: [] })).proposals, [good]);
});

test('W10, as a process: a registry with findings is told, and a clone that is not there fails the step with one line', async (t) => {
  const { step } = await world(t);
  const { code, commands } = await step('upkeep-refresh', { path: 'nowhere' });
  assert.equal(code, 1);
  assert.deepEqual(commands.map((command) => /^::error::there is no folder /.test(command)), [true]);
});
