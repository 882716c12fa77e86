import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { gitSource } from '../../../../runner/commands/forge/upkeep/git-source.ts';
import { httpsSource } from '../../../../runner/commands/forge/upkeep/https-source.ts';
import { budgetOf, type Known, type Looking, type SourceContent } from '../../../../runner/commands/forge/upkeep/source.ts';
import { httpsAsk } from '../../../../runner/execute/download.ts';
import { serveGit } from '../../../actions/git-server.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const looking = (memory: ReadonlyMap<string, Known> = new Map(), bytes = 1000): Looking => ({ memory, spend: budgetOf(bytes) });
const content = (found: SourceContent | string): SourceContent => {
  assert.notEqual(typeof found, 'string', String(found));
  return found as SourceContent;
};
const remembered = ({ files }: SourceContent): Map<string, Known> => new Map(files.flatMap(({ known, digest: hex, size }) => (known === undefined ? [] : [[known.key, { mark: known.mark, digest: hex, size }]])));

let folder = '';
let ca = '';
let base = '';
let stop = (): void => {};
/** What the server has, and what it answered. */
const has = new Map<string, { text: string; etag?: string }>();
const answered: number[] = [];

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headgate-sources-'));
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')], { stdio: 'ignore' });
  ca = readFileSync(join(folder, 'cert.pem'), 'utf8');
  const server = createServer({ key: readFileSync(join(folder, 'key.pem')), cert: ca }, (request, response) => {
    const found = has.get(request.url ?? '');
    const status = found === undefined ? 404 : found.etag !== undefined && request.headers['if-none-match'] === found.etag ? 304 : 200;
    answered.push(status);
    response.writeHead(status, found?.etag === undefined ? {} : { etag: found.etag, 'content-type': 'Text/CSV; charset=utf-8' }).end(status === 200 ? found?.text : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `https://localhost:${(server.address() as AddressInfo).port}`;
  stop = () => {
    server.closeAllConnections();
    server.close();
  };
});
after(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

const https = (hosts?: readonly string[]): ReturnType<typeof httpsSource> => httpsSource(httpsAsk({ ca, mayConnect: () => true, ...(hosts === undefined ? {} : { hosts }) }));

test('https: what the server says is unchanged is not read again; without an ETag the digest says it', async () => {
  has.set('/marked', { text: 'one\n', etag: '"1"' });
  has.set('/plain', { text: 'two\n' });
  const where = { 'a.csv': `${base}/marked`, 'b.csv': `${base}/plain` };
  const first = content(await https()(where, looking()));
  assert.deepEqual(first.files.map(({ name, digest: hex, size, at, mediaType }) => [name, hex, size, at, mediaType]), [['a.csv', digest('one\n'), 4, `${base}/marked`, 'text/csv'], ['b.csv', digest('two\n'), 4, `${base}/plain`, undefined]]);
  answered.length = 0;
  const second = content(await https()(where, looking(remembered(first))));
  assert.deepEqual([second.files.map((one) => one.digest), answered], [first.files.map((one) => one.digest), [304, 200]]);
  // A new ETag of the same bytes is the same bytes.
  has.set('/marked', { text: 'one\n', etag: '"2"' });
  const third = content(await https()(where, looking(remembered(second))));
  assert.deepEqual([third.files[0]?.digest, third.files[0]?.known?.mark], [digest('one\n'), '"2"']);
});

test('https: what is missing, too long, of another host or private is told, and nothing is taken for a change', async () => {
  has.set('/long', { text: 'x'.repeat(2000) });
  assert.match(String(await https()({ a: `${base}/nothing` }, looking())), /^localhost:\d+ answered 404 for /);
  assert.match(String(await https()({ a: `${base}/long` }, looking())), /more to read than `refresh\.mostMiB` allows/);
  assert.match(String(await https(['data.example.org'])({ a: `${base}/plain` }, looking())), /localhost is not among the hosts that policy\.json allows/);
  assert.match(String(await httpsSource(httpsAsk({ ca }))({ a: `${base.replace('localhost', '127.0.0.1')}/plain` }, looking())), /127\.0\.0\.1 is a private address/);
});

interface Repository {
  readonly root: string;
  commit(files: { readonly [path: string]: string }): string;
}

function repository(t: TestContext): Repository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-source-git-')));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const git = (...args: string[]): string => execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main', ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
  git('init', '-q');
  return {
    root,
    commit: (files) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
      git('add', '-A');
      git('commit', '-qm', 'data');
      return git('rev-parse', 'HEAD');
    },
  };
}

const RAW = 'https://git.example.org/raw/{commit}/{path}';

test('git: files of a folder at the tip of a branch, at addresses that name the commit; known objects are not fetched again', async (t) => {
  const { root, commit } = repository(t);
  const first = commit({ 'data/a b.csv': 'one\n', 'data/deep/c.csv': 'three\n', 'README.md': 'hello\n' });
  const server = await serveGit(join(root, '.git'), 'data');
  t.after(() => server.close());
  const look = gitSource({ path: '/usr/bin:/bin', signal: new AbortController().signal, transports: ['http'], mayConnect: () => true });
  const where = { repository: `${server.url}/data`, branch: 'main', folder: 'data', raw: RAW };
  const found = content(await look(where, looking()));
  assert.deepEqual(found.files.map(({ name, digest: hex, size, at }) => [name, hex, size, at]), [['a b.csv', digest('one\n'), 4, `https://git.example.org/raw/${first}/data/a%20b.csv`], ['deep/c.csv', digest('three\n'), 6, `https://git.example.org/raw/${first}/data/deep/c.csv`]]);
  assert.equal(found.base, `https://git.example.org/raw/${first}/data/`);
  // Nothing of it may be read any more, and nothing has to be.
  const again = content(await look(where, looking(remembered(found), 0)));
  assert.deepEqual(again.files, found.files);
  const second = commit({ 'data/d.csv': 'four\n' });
  const grown = content(await look(where, looking(remembered(found), 100)));
  assert.deepEqual(grown.files.map(({ name, digest: hex }) => [name, hex]), [['a b.csv', digest('one\n')], ['d.csv', digest('four\n')], ['deep/c.csv', digest('three\n')]]);
  assert.ok(grown.files.every(({ at }) => at.includes(second)));
});

test('git: a branch that is missing, a link, a pointer, a host of ours and too many bytes are told', async (t) => {
  const { root, commit } = repository(t);
  commit({ 'data/a.csv': 'one\n', 'large/b.csv': 'x'.repeat(2000), 'lfs/c.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`, 'linked/d.csv': 'four\n' });
  symlinkSync('/etc/passwd', join(root, 'linked/passwd'));
  commit({});
  const server = await serveGit(join(root, '.git'), 'data');
  t.after(() => server.close());
  const signal = new AbortController().signal;
  const look = gitSource({ path: '/usr/bin:/bin', signal, transports: ['http'], mayConnect: () => true });
  const where = { repository: `${server.url}/data`, branch: 'main', raw: RAW };
  for (const [change, expected] of [[{ branch: 'other' }, /has no branch other/], [{ folder: 'linked' }, /linked\/passwd is a link/], [{ folder: 'lfs' }, /is a pointer of Git LFS/], [{ folder: 'large' }, /more to read than/], [{ repository: `${server.url}/none` }, /./]] as const) {
    const said = await look({ ...where, ...change }, looking());
    assert.equal(typeof said, 'string', JSON.stringify(said));
    assert.match(String(said), expected);
  }
  assert.match(String(await gitSource({ path: '/usr/bin:/bin', signal, transports: ['http'] })(where, looking())), /127\.0\.0\.1 is a private address/);
  assert.match(String(await gitSource({ path: '/usr/bin:/bin', signal, mayConnect: () => true })(where, looking())), /is not one of https:\/\//);
  assert.match(String(await gitSource({ path: '/usr/bin:/bin', signal, transports: ['http'], mayConnect: () => true, hosts: ['git.example.org'] })(where, looking())), /not among the hosts that policy\.json allows/);
});
