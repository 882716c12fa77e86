import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { PutBucketCorsCommand, PutBucketPolicyCommand, type S3Client } from '@aws-sdk/client-s3';
import { rig } from '../../rig.ts';
import { clientOf, enter, placeIn } from './place.ts';
import { startS3, type S3 } from './rig.ts';

let server: S3;
let client: S3Client;

before(async () => {
  server = await startS3();
  enter(server);
  client = clientOf(server);
});
after(async () => {
  client.destroy();
  await server.stop();
});

interface Report {
  readonly ok: boolean;
  readonly findings: readonly { readonly what: string; readonly state: string; readonly says: string }[];
  readonly policies: { readonly publicRead: unknown; readonly cors: { readonly CORSRules: { AllowedOrigins: string[] }[] } };
}

test('doctor tries what a store rests on, leaves nothing, and its policies do what they say', async (t) => {
  const place = rig(t, server.env);
  const doctor = async (): Promise<Report> => JSON.parse((await place.run('doctor', '--store', server.url, '--json')).stdout) as Report;
  const says = (report: Report, what: string): string => report.findings.find((finding) => finding.what === `s3 ${what}`)?.says ?? 'nothing';
  const first = await doctor();
  assert.equal(first.ok, true);
  const probes = first.findings.filter(({ what }) => what.startsWith('s3 '));
  assert.deepEqual(probes.map(({ what }) => what.slice(3)), ['read', 'list', 'write', 'create', 'swap', 'parts', 'sums', 'sums kept', 'ranges', 'clocks', 'signed addresses', 'public read', 'CORS', 'remove']);
  assert.deepEqual(probes.filter(({ state }) => state !== 'fine'), []);
  assert.match(says(first, 'public read'), /nobody reads without credentials/);
  assert.match(says(first, 'CORS'), /may not read it/);
  const { prefix, open, remove } = placeIn(server, {}, 'store');
  assert.deepEqual(await open().list('probe'), [], prefix);

  await client.send(new PutBucketPolicyCommand({ Bucket: server.bucket, Policy: JSON.stringify(first.policies.publicRead) }));
  const cors = JSON.parse(JSON.stringify(first.policies.cors).replace('https://YOUR-SITE', 'https://site.example')) as Report['policies']['cors'];
  await client.send(new PutBucketCorsCommand({ Bucket: server.bucket, CORSConfiguration: { CORSRules: cors.CORSRules.map((rule) => ({ AllowedMethods: ['GET'], ...rule })) } }));
  assert.match(says(await doctor(), 'public read'), /everybody may read objects/);
  const store = open();
  await store.put('live/status.json', '{}');
  const address = `${server.endpoint}/${server.bucket}/store/live/status.json`;
  const answer = await fetch(address, { headers: { Origin: 'https://site.example' } });
  assert.deepEqual([answer.status, await answer.text(), answer.headers.get('access-control-allow-origin')], [200, '{}', 'https://site.example']);
  assert.equal((await fetch(`${server.endpoint}/${server.bucket}?list-type=2`)).status, 403);
  assert.equal((await fetch(address, { method: 'PUT', body: 'x' })).status, 403);
  await remove();
});

test('doctor says what is wrong when nothing works', async (t) => {
  const place = rig(t, { ...server.env, AWS_SECRET_ACCESS_KEY: 'wrong' });
  const { code, stdout } = await place.run('doctor', '--store', server.url);
  assert.equal(code, 1);
  assert.match(stdout, /✗ s3 read +http.* does not accept the credentials/);
});

test('an address for one object lets somebody without credentials read it, and nothing else', async (t) => {
  const place = rig(t, server.env);
  const digest = await placeIn(server, {}, 'links').open().putBlob('for you');
  const { code, stdout, stderr } = await place.run('store', 'link', digest, '--hours', '2', '--store', server.urlOf('links'));
  assert.equal(code, 0, stderr);
  const answer = await fetch(stdout.trim());
  assert.deepEqual([answer.status, await answer.text()], [200, 'for you']);
  assert.equal((await fetch(stdout.trim().replace(digest, '0'.repeat(64)))).status, 403);
  for (const wrong of [[], ['abc'], ['0'.repeat(64)], [digest, '--hours', '200']]) assert.equal((await place.run('store', 'link', ...wrong, '--store', server.urlOf('links'))).code, 2);
});

test('a machine whose clock is two hours ahead is understood all the same, and told so by doctor', async (t) => {
  const place = rig(t, server.env);
  await place.run('init', 'lab');
  const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } => spawnSync(process.execPath, ['--import', join(import.meta.dirname, 'other-clock.ts'), join(import.meta.dirname, '../../../runner/cli.ts'), ...args, '--store', server.urlOf('ahead')], { cwd: place.folder, encoding: 'utf8', env: { PATH: process.env.PATH ?? '', HOME: place.folder, ...server.env } });
  const ran = run('run', '--registry', 'lab');
  assert.equal(ran.status, 0, ran.stderr);
  assert.match(ran.stderr, /1 ran/);
  assert.match(run('doctor').stdout, /! s3 clocks +this machine is 7[12][0-9]{2} s ahead of the server; set its clock/);
});
