import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { propose } from '../../../runner/commands/forge/propose.ts';
import { gitSource, inFolder, small, type GitSource } from './git-source.ts';

/** Serves a folder of repositories as forges do, by git's own CGI program, to those who have the token. */
async function serve(t: TestContext, source: GitSource, token: string): Promise<string> {
  const backend = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend');
  const wanted = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const server = createServer((request, response) => {
    if (request.headers.authorization !== wanted) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
      return;
    }
    const url = new URL(request.url ?? '/', 'http://localhost');
    const child = spawn(backend, [], {
      env: { PATH: '/usr/bin:/bin', GIT_PROJECT_ROOT: dirname(source.folder), GIT_HTTP_EXPORT_ALL: '1', PATH_INFO: decodeURIComponent(url.pathname), QUERY_STRING: url.search.slice(1), REQUEST_METHOD: request.method, CONTENT_TYPE: request.headers['content-type'] ?? '', HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '', GIT_PROTOCOL: String(request.headers['git-protocol'] ?? '') },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    request.pipe(child.stdin).on('error', () => {});
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', () => {
      const whole = Buffer.concat(chunks);
      const end = whole.indexOf('\r\n\r\n');
      const headers = Object.fromEntries(whole.toString('latin1', 0, end).split('\r\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
      const { Status: status = '200', ...others } = headers;
      response.writeHead(Number.parseInt(status, 10), others).end(whole.subarray(end + 4));
    });
  }).listen(0, '127.0.0.1');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a repository behind a token is read over HTTP, by commits that no branch names; the token is in no message', async (t) => {
  const source = gitSource(t);
  appendFileSync(join(source.folder, 'config'), '[uploadpack]\nallowFilter = true\nallowAnySHA1InWant = true\n[safe]\ndirectory = *\n');
  const files = inFolder(small());
  const base = source.commit(source.files(files));
  const common = base;
  const tip = source.commit(source.files({ ...files, 'README.md': 'the base moved on\n' }), common);
  files['registry/analyses/joined.json'] = (files['registry/analyses/joined.json'] as string).replace('"title"', '"salts": {"copy": {"salt": "a", "reason": "Again."}}, "title"');
  const head = source.commit(source.files(files), common);
  source.ref('refs/heads/main', tip);
  const token = `canary-${'0123456789'.repeat(3)}`;
  const url = `${await serve(t, source, token)}/${source.folder.split('/').at(-1)}`;
  const read = (more: { readonly token?: string }): ReturnType<typeof propose> => propose({ origin: { url, transports: ['http'], ...more }, base: tip, head, author: { id: 1, login: 'ada' }, path: '/usr/bin:/bin' });
  const { report } = await read({ token });
  assert.deepEqual([report.outcome, report.analyses.map(({ analysis }) => analysis)], ['planned', ['joined']], JSON.stringify(report.refusals));
  const over = await propose({ origin: source.origin, base: tip, head, author: { id: 1, login: 'ada' }, path: '/usr/bin:/bin' });
  assert.equal(report.proposal?.digest, over.report.proposal?.digest);
  for (const wrong of [{}, { token: `${token}-wrong` }]) {
    const refused = await read(wrong);
    assert.deepEqual(refused.report.refusals.map(({ code }) => code), ['repository']);
    assert.match(refused.report.refusals[0]?.message ?? '', /does not let its commits be read; is a token missing\?$/);
    assert.doesNotMatch(JSON.stringify(refused.report), /canary/);
  }
});
