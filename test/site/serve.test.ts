import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { serve, type Served } from '../../runner/commands/serve.ts';

let folder: string;
let served: Served;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headgate-serve-'));
  const dir = join(folder, 'site');
  await mkdir(join(dir, 'files'), { recursive: true });
  await mkdir(join(dir, 'runs', 'abc'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(dir, 'index.html'), '<h1>home</h1>');
  await writeFile(join(dir, '404.html'), '<h1>nothing</h1>');
  await writeFile(join(dir, 'index.json'), '{}');
  await writeFile(join(dir, 'runs', 'abc', 'index.html'), 'run');
  await writeFile(join(dir, 'files', 'ab.svg'), '<svg/>');
  await writeFile(join(dir, 'files', 'ab.odd'), 'bytes');
  await symlink(join(folder, 'secret.txt'), join(dir, 'link.txt'));
  served = await serve({ dir, port: 0, live: async (path) => (path === 'abc/status.json' ? Buffer.from('{"n":1}') : undefined) });
});

after(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

/** A request with its path exactly as given: `fetch` would tidy dots away before they are sent. */
function get(path: string, method = 'GET'): Promise<{ status: number; headers: { readonly [name: string]: string | string[] | undefined }; body: string }> {
  const { hostname, port } = new URL(served.url);
  return new Promise((done, fail) => {
    const sent = request({ host: hostname, port, path, method, agent: false }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', fail);
    sent.end();
  });
}

test('a site for a folder of a server is served in that folder', async () => {
  const below = await serve({ dir: join(folder, 'site'), port: 0, base: '/lab/project/', live: async (path) => (path === 'abc/status.json' ? Buffer.from('{}') : undefined) });
  try {
    assert.match(below.url, /:\d+\/lab\/project\/$/);
    const { origin } = new URL(below.url);
    const ask = async (path: string) => {
      const response = await fetch(origin + path, { redirect: 'manual' });
      return [response.status, response.headers.get('location') ?? (await response.text())];
    };
    assert.deepEqual(await ask('/lab/project/'), [200, '<h1>home</h1>']);
    assert.deepEqual(await ask('/'), [308, '/lab/project/']);
    assert.deepEqual(await ask('/lab/project'), [308, '/lab/project/']);
    assert.deepEqual(await ask('/lab/project/runs/abc'), [308, '/lab/project/runs/abc/']);
    assert.deepEqual(await ask('/lab/project/live/abc/status.json'), [200, '{}']);
    assert.deepEqual(await ask('/index.json'), [404, '<h1>nothing</h1>']);
  } finally {
    await below.close();
  }
});

suite('the file server', () => {
  test('serves pages, twins and bytes with their types', async () => {
    const types = await Promise.all(['/', '/index.json', '/files/ab.svg', '/files/ab.odd', '/runs/abc/'].map(async (path) => (await get(path)).headers['content-type']));
    assert.deepEqual(types, ['text/html; charset=utf-8', 'application/json', 'image/svg+xml', 'application/octet-stream', 'text/html; charset=utf-8']);
    assert.equal((await get('/?q=1')).body, '<h1>home</h1>');
  });

  test('a folder without its slash leads to the one with it, never to another host', async () => {
    const { status, headers } = await get('/runs/abc');
    assert.deepEqual([status, headers.location], [308, '/runs/abc/']);
    assert.equal((await get('//runs/abc')).headers.location, '/runs/abc/');
  });

  test('nothing outside the folder can be read', async () => {
    for (const path of ['/../secret.txt', '/files/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/files/%2e%2e%2f%2e%2e%2fsecret.txt', '/..\\secret.txt', '/%5c..%5csecret.txt', '/link.txt', '/secret.txt', '/%00', '/%zz', `${'/..'.repeat(8)}/etc/passwd`]) {
      const { status, body } = await get(path);
      assert.ok(status === 400 || status === 404, `${path}: ${status}`);
      assert.doesNotMatch(body, /secret|root:/, path);
    }
  });

  test('a page that is not there is told with the site’s own page', async () => {
    const { status, body } = await get('/nowhere/');
    assert.deepEqual([status, body], [404, '<h1>nothing</h1>']);
  });

  test('published bytes are sandboxed and kept, pages are asked for anew', async () => {
    const file = await get('/files/ab.svg');
    assert.match(String(file.headers['content-security-policy']), /^sandbox;/);
    assert.match(String(file.headers['cache-control']), /immutable/);
    const page = await get('/');
    assert.equal(page.headers['cache-control'], 'no-cache');
    for (const { headers } of [file, page]) assert.deepEqual([headers['x-content-type-options'], headers['x-frame-options'], headers['referrer-policy']], ['nosniff', 'DENY', 'no-referrer']);
  });

  test('live states are never kept', async () => {
    const { status, headers, body } = await get('/live/abc/status.json');
    assert.deepEqual([status, headers['cache-control'], headers['content-type'], body], [200, 'no-store', 'application/json', '{"n":1}']);
    assert.equal((await get('/live/other/status.json')).status, 404);
  });

  test('only reads', async () => {
    assert.equal((await get('/', 'POST')).status, 405);
    const head = await get('/', 'HEAD');
    assert.deepEqual([head.status, head.headers['content-length'], head.body], [200, '13', '']);
  });

  test('takes the next free port, on this machine only', async () => {
    const occupied = createServer();
    await new Promise<void>((done) => occupied.listen(0, '127.0.0.1', done));
    const { port } = occupied.address() as AddressInfo;
    const second = await serve({ dir: join(folder, 'site'), port });
    try {
      assert.equal(new URL(second.url).hostname, '127.0.0.1');
      assert.ok(Number(new URL(second.url).port) > port);
      assert.equal(await (await fetch(second.url)).text(), '<h1>home</h1>');
    } finally {
      await second.close();
      await new Promise((done) => occupied.close(done));
    }
  });
});
