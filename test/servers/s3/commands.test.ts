import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { rig, type Rig } from '../../rig.ts';
import { clientOf, enter } from './place.ts';
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

/** A registry of one's own, and what the program needs to be let in. */
async function lab(t: Parameters<typeof rig>[0]): Promise<Rig> {
  const place = rig(t, server.env);
  assert.equal((await place.run('init', 'lab')).code, 0);
  return place;
}

const rootOf = (text: string): string => /"root": "([0-9a-f]{64})"/.exec(text)?.[1] ?? 'none';

test('every command works on a bucket as on a folder, with the same result', async (t) => {
  const place = await lab(t);
  const at = ['--registry', 'lab', '--store', server.urlOf('all')];
  const run = await place.run('run', ...at);
  assert.equal(run.code, 0, run.stderr);
  assert.match(run.stderr, /1 ran; results in s3:\/\/lab\/all/);
  assert.match(run.stderr, /s3:\/\/lab\/all: [1-9][0-9]* requests, [1-9][0-9.]* KiB sent, .* received, .* were there already/);
  assert.match((await place.run('run', ...at)).stderr, /1 cached, 0 ran/);
  const status = await place.run('status', ...at, '--json');
  await place.run('run', '--registry', 'lab');
  assert.equal(rootOf(status.stdout), rootOf((await place.run('status', '--registry', 'lab', '--json')).stdout));
  assert.notEqual(rootOf(status.stdout), 'none');
  assert.match((await place.run('plan', ...at)).stdout, /1 cached/);
  assert.match((await place.run('why', 'temperature', ...at)).stdout, /temperature/);
  assert.equal((await place.run('logs', 'temperature', 'summarise', ...at)).code, 0);
  assert.match((await place.run('verify', ...at, '--rerun', '1')).stdout, /1 computed again[\s\S]*everything is what it says/);
  const self = await place.run('test', ...at);
  assert.equal(self.code, 0, self.stderr);
  assert.equal((await place.run('watch', ...at)).code, 0);
  assert.match((await place.run('store', 'check', ...at)).stdout, /all in order/);
  assert.match((await place.run('doctor', ...at)).stdout, /s3:\/\/lab\/all/);
  // Whoever runs here finds what was computed here, and nobody else's credentials in it.
  assert.doesNotMatch(run.stdout + run.stderr + status.stdout, /not-a-secret/);
});

test('a record is revoked in a bucket, and computed again', async (t) => {
  const place = await lab(t);
  const at = ['--registry', 'lab', '--store', server.urlOf('revoked')];
  await place.run('run', ...at);
  const folder = (await client.send(new ListObjectsV2Command({ Bucket: server.bucket, Prefix: 'revoked/tasks/' }))).Contents ?? [];
  const key = /([0-9a-f]{64})\.0\.json$/.exec(folder[0]?.Key ?? '')?.[1] ?? '';
  assert.equal((await place.run('store', 'revoke', key, '--reason', 'wrong calibration', ...at)).code, 0);
  assert.match((await place.run('run', ...at)).stderr, /1 ran/);
});

test('check finds a damaged object with what rests on it, moves it aside, and a run computes it again', async (t) => {
  const place = await lab(t);
  const at = ['--registry', 'lab', '--store', server.urlOf('damaged')];
  await place.run('run', ...at);
  const outputs = (await client.send(new ListObjectsV2Command({ Bucket: server.bucket, Prefix: 'damaged/tasks/' }))).Contents ?? [];
  const record = await (await client.send(new GetObjectCommand({ Bucket: server.bucket, Key: outputs[0]?.Key }))).Body?.transformToString();
  const hex = /"outputs":\{[^}]*"digest":"sha256:([0-9a-f]{64})/.exec(record ?? '')?.[1] ?? '';
  await client.send(new PutObjectCommand({ Bucket: server.bucket, Key: `damaged/blobs/sha256/${hex.slice(0, 2)}/${hex}`, Body: 'something else' }));
  const found = await place.run('store', 'check', ...at);
  assert.equal(found.code, 1);
  assert.match(found.stdout, new RegExp(`blobs/sha256/${hex.slice(0, 2)}/${hex}: its bytes have the digest`));
  assert.match(found.stdout, /tasks\/.*needs sha256:/);
  const repaired = await place.run('store', 'check', '--repair', ...at);
  assert.match(repaired.stdout, /moved to s3:\/\/lab\/damaged\/damaged/);
  assert.match((await place.run('run', ...at)).stderr, /1 ran/);
  assert.match((await place.run('store', 'check', ...at)).stdout, /moved to damaged\/ before[\s\S]*all in order/);
});

test('gc lists what no root needs, and removes only what is old and only when asked', async (t) => {
  const place = await lab(t);
  const at = ['--registry', 'lab', '--store', server.urlOf('gc')];
  await place.run('run', ...at);
  await client.send(new PutObjectCommand({ Bucket: server.bucket, Key: `gc/blobs/sha256/ab/ab${'0'.repeat(62)}`, Body: 'loose' }));
  const found = await place.run('store', 'gc', ...at, '--json');
  assert.equal(found.code, 0, found.stderr);
  const scan = JSON.parse(found.stdout) as { garbage: unknown[]; young: { files: number }; kept: { files: number } };
  assert.deepEqual([scan.garbage, scan.young.files], [[], 1]);
  assert.ok(scan.kept.files > 5);
  assert.equal((await place.run('store', 'gc', '--delete', ...at)).code, 0);
  assert.match((await place.run('run', ...at)).stderr, /1 cached, 0 ran/);
});

test('a folder at rest that any tool synced into an empty bucket works, and back', async (t) => {
  const place = await lab(t);
  await place.run('run', '--registry', 'lab');
  const root = place.path('lab/registry/.headgate/store');
  for (const path of filesOf(root)) await client.send(new PutObjectCommand({ Bucket: server.bucket, Key: `synced/${path}`, Body: readFileSync(join(root, path)) }));
  const at = ['--registry', 'lab', '--store', server.urlOf('synced')];
  assert.match((await place.run('run', ...at)).stderr, /1 cached, 0 ran/);
  assert.match((await place.run('verify', ...at)).stdout, /everything is what it says/);
  // Bytes without a sum of ours are read before they are believed.
  const forced = await place.run('run', '--force', ...at);
  assert.equal(forced.code, 0, forced.stderr);

  const back = place.path('back');
  for (const { Key = '' } of (await client.send(new ListObjectsV2Command({ Bucket: server.bucket, Prefix: 'synced/' }))).Contents ?? []) {
    const file = join(back, Key.slice('synced/'.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, (await (await client.send(new GetObjectCommand({ Bucket: server.bucket, Key }))).Body?.transformToByteArray()) ?? '');
  }
  assert.match((await place.run('run', '--registry', 'lab', '--store', 'back')).stderr, /1 cached, 0 ran/);
  assert.match((await place.run('store', 'check', '--registry', 'lab', '--store', 'back')).stdout, /all in order/);
});

test('a store is copied into one that has something: what is missing is added, what differs is listed', async (t) => {
  const place = await lab(t);
  const [here, there] = [['--registry', 'lab'], ['--registry', 'lab', '--store', server.urlOf('copied')]];
  await place.run('run', ...here);
  const first = await place.run('store', 'copy', server.urlOf('copied'), ...here);
  assert.equal(first.code, 0, first.stderr);
  assert.match(first.stdout, /→ s3:\/\/lab\/copied: [1-9][0-9]* blobs .* [1-9][0-9]* documents copied, 0 were there/);
  assert.match((await place.run('store', 'copy', server.urlOf('copied'), ...here)).stdout, /: 0 blobs \(0 B\) and 0 documents copied/);
  assert.match((await place.run('run', ...there)).stderr, /1 cached, 0 ran/);

  // Two machines that computed the same on their own agree, whoever was first.
  cpSync(place.path('lab'), place.path('other'), { recursive: true, filter: (path) => !path.includes('.headgate') });
  await place.run('run', '--registry', 'other');
  assert.equal((await place.run('store', 'copy', server.urlOf('copied'), '--registry', 'other')).code, 0);
  await place.run('pause', '-a', 'temperature', '--reason', 'here', ...here);
  await place.run('pause', '-a', 'temperature', '--reason', 'there', ...there);
  const differs = await place.run('store', 'copy', server.urlOf('copied'), ...here);
  assert.equal(differs.code, 1);
  assert.match(differs.stdout, /wanted\/plans\/[0-9a-f]{64}\/1\.json: both stores have it and differ; what was there stays/);

  const back = await place.run('store', 'copy', 'back', ...there);
  assert.equal(back.code, 0, back.stderr);
  assert.match((await place.run('verify', '--registry', 'lab', '--store', 'back')).stdout, /everything is what it says/);
  assert.equal((await place.run('store', 'copy', ...here)).code, 2);
  assert.match((await place.run('store', 'copy', server.urlOf('copied'), ...there)).stderr, /is the store itself/);
});

test('headgate up builds the site from a bucket', async (t) => {
  const place = await lab(t);
  const up = await place.run('up', '--once', '--registry', 'lab', '--store', server.urlOf('site'));
  assert.equal(up.code, 0, up.stderr);
  assert.match(up.stdout, /site: /);
});

/** Files below a folder, with forward slashes. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : []));
}
