import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { httpsDownload, isPublic } from '../../runner/execute/download.ts';

let folder: string;
let ca: string;
let base: string;
let stop: () => void;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headgate-download-'));
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')], { stdio: 'ignore' });
  ca = readFileSync(join(folder, 'cert.pem'), 'utf8');
  const server = createServer({ key: readFileSync(join(folder, 'key.pem')), cert: ca }, (request, response) => {
    if (request.url === '/data') response.end('twelve bytes');
    else if (request.url === '/moved') response.writeHead(302, { location: '/data' }).end();
    else if (request.url === '/plain') response.writeHead(302, { location: 'http://localhost/data' }).end();
    else if (request.url === '/round') response.writeHead(302, { location: '/round' }).end();
    else if (request.url === '/cut') {
      response.writeHead(200, { 'content-length': '100' });
      response.write('only a part');
      setImmediate(() => response.destroy());
    } else response.writeHead(404).end();
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
  rmSync(folder, { recursive: true });
});

const open = (): ReturnType<typeof httpsDownload> => httpsDownload({ ca, mayConnect: () => true });

test('bytes are downloaded, also behind a redirect', async () => {
  for (const path of ['data', 'moved']) {
    const to = join(folder, path);
    assert.equal(await open()(`${base}/${path}`, to, 12), undefined);
    assert.equal(readFileSync(to, 'utf8'), 'twelve bytes');
  }
});

test('each refusal and failure is one sentence, and leaves no file', async () => {
  const to = join(folder, 'refused');
  const cases: [Promise<string | undefined>, RegExp][] = [
    [open()(`${base}/missing`, to, 12), /answered 404/],
    [open()(`${base}/plain`, to, 12), /only https is followed/],
    [open()(`${base}/round`, to, 12), /redirects more than 5 times/],
    [open()(`${base}/data`, to, 11), /longer than the declared 11 bytes/],
    [httpsDownload({ ca })(`${base}/data`, to, 12), /private address/],
    [httpsDownload()('https://127.0.0.1/data', to, 12), /private address/],
    [httpsDownload({ ca, mayConnect: () => true, hosts: ['data.example.org', '*.example.com'] })(`${base}/data`, to, 12), /not among the hosts/],
    [httpsDownload({ mayConnect: () => true })(`${base}/data`, to, 12), /certificate/],
  ];
  for (const [answer, expected] of cases) assert.match((await answer) ?? 'no failure', expected);
  assert.match((await open()(`${base}/cut`, to, 100)) ?? 'no failure', /aborted|premature|closed/i);
  assert.ok(!existsSync(to));
});

test('A32: addresses that are not public', () => {
  for (const address of ['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '::1', '::', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', '64:ff9b::a00:1', 'not an address']) assert.equal(isPublic(address), false, address);
  for (const address of ['8.8.8.8', '1.1.1.1', '2606:4700:4700::1111', '::ffff:8.8.8.8']) assert.equal(isPublic(address), true, address);
});
