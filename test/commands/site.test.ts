import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { openStoreAt, parseStorePlace } from '../../runner/store/open.ts';
import { here, lab } from '../publish/lab.ts';
import { rig } from '../rig.ts';

test('pages are made of a published catalogue and the store alone', async (t) => {
  const made = await lab(t);
  await made.approve();
  assert.equal((await made.lab('run')).code, 0);
  const { catalogue } = JSON.parse((await here(made, 'publish', '--json')).stdout) as { catalogue: string };
  const elsewhere = rig(t);
  const built = await elsewhere.run('site', catalogue, '--store', made.path('main'), '--base-path', 'lab', '--out', 'pages');
  assert.equal(built.code, 0, built.stderr);
  assert.match(readFileSync(elsewhere.path('pages/index.html'), 'utf8'), /href="\/lab\//);
  const page = readFileSync(elsewhere.path('pages/analyses/copied/index.html'), 'utf8');
  const [file] = /files\/[0-9a-f]{64}\.txt/.exec(page) ?? [];
  assert.match(readFileSync(elsewhere.path('pages', file ?? 'none'), 'utf8'), /^[01]\n/);
  for (const [args, message] of [[['site', 'a'.repeat(64), '--store', made.path('main')], /has no catalogue/], [['site', catalogue], /not known where/], [['site', '../x', '--store', made.path('main')], /64 hexadecimal digits/], [['site', catalogue, '--store', made.path('main'), '--out', made.folder], /has something else in it/]] as const) {
    const refused = await elsewhere.run(...args);
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, message);
  }
});

test('a store that anybody may read is asked without credentials, whatever the environment has', async (t) => {
  const seen: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers.authorization);
    response.end('{"version":1}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const before = { ...process.env };
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' });
  t.after(() => {
    server.close();
    server.closeAllConnections();
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) if (before[name] === undefined) delete process.env[name];
  });
  const address = `s3://lab/main?endpoint=http://127.0.0.1:${(server.address() as AddressInfo).port}&pathStyle=true`;
  for (const more of ['&anonymous=true', '']) await (await openStoreAt(parseStorePlace(`${address}${more}`, '/'), { owner: 'test' })).get('catalogues/x.json');
  const anonymous = seen.filter((header) => header === undefined).length;
  assert.ok(anonymous > 0 && seen.slice(anonymous).every((header) => header?.includes('AKIDEXAMPLE')), JSON.stringify(seen));
  assert.ok(seen.length > anonymous);
});
