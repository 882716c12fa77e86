import assert from 'node:assert/strict';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { PutBucketPolicyCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { rig, type Rig } from '../../rig.ts';
import { clientOf, enter } from './place.ts';
import { startS3, type S3 } from './rig.ts';

const TABLE = 'data/week.csv';
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

/** A registry whose one table lies in the bucket, and not in its folder; the endpoint is that of whoever runs it. */
async function lab(t: Parameters<typeof rig>[0], { key = TABLE, policy, env = {} }: { readonly key?: string; readonly policy?: object; readonly env?: { readonly [name: string]: string } } = {}): Promise<Rig> {
  const place = rig(t, { AWS_ENDPOINT_URL_S3: server.endpoint, ...env });
  assert.equal((await place.run('init', 'lab')).code, 0);
  const file = 'lab/registry/datasets/week/1.0.0.json';
  const dataset = JSON.parse(readFileSync(place.path(file), 'utf8')) as { files: { 'week.csv': { at?: string[] } } };
  dataset.files['week.csv'].at = [`s3://${server.bucket}/${key}`];
  const bytes = readFileSync(place.path('lab/registry/datasets/week/1.0.0/week.csv'));
  await client.send(new PutObjectCommand({ Bucket: server.bucket, Key: TABLE, Body: bytes }));
  await client.send(new PutObjectCommand({ Bucket: server.bucket, Key: 'data/longer.csv', Body: Buffer.concat([bytes, bytes]) }));
  await client.send(new PutObjectCommand({ Bucket: server.bucket, Key: 'data/other.csv', Body: Buffer.from(bytes.toString('latin1').replace('14.2', '41.2'), 'latin1') }));
  rmSync(place.path('lab/registry/datasets/week/1.0.0'), { recursive: true });
  place.write(file, JSON.stringify(dataset));
  if (policy !== undefined) place.write('lab/registry/policy.json', JSON.stringify({ $schema: '../schemas/policy.v1.json', ...policy }));
  return place;
}

test('data in a bucket that the policy lists are fetched with the credentials of whoever runs', async (t) => {
  const place = await lab(t, { policy: { fetchBuckets: ['lab'] }, env: server.env });
  const { code, stderr } = await place.run('run', '--registry', 'lab');
  assert.equal(code, 0, stderr);
  assert.match(stderr, /1 ran/);
  assert.deepEqual(readdirSync(place.path('lab/registry/.headgate')).includes('work') && readdirSync(place.path('lab/registry/.headgate/work')), []);
});

test('credentials are not used for a bucket that the policy does not list; a public one needs none', async (t) => {
  const place = await lab(t, { env: server.env });
  const refused = await place.run('run', '--registry', 'lab');
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /s3:\/\/lab\/data\/week\.csv.*it is read without credentials, since policy\.json does not list the bucket under `fetchBuckets`/);
  await client.send(new PutBucketPolicyCommand({ Bucket: server.bucket, Policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: `arn:aws:s3:::${server.bucket}/*` }] }) }));
  const again = await place.run('run', '--registry', 'lab');
  assert.equal(again.code, 0, again.stderr);
  const bare = await lab(t);
  assert.equal((await bare.run('run', '--registry', 'lab')).code, 0);
});

test('what is not there, is longer, or has other bytes is told in one sentence, and never used', async (t) => {
  for (const [key, message] of [['data/none.csv', /s3:\/\/lab\/data\/none\.csv does not exist/], ['data/longer.csv', /has [0-9]+ bytes, not the declared [0-9]+/], ['data/other.csv', /does not (have|match)/]] as const) {
    const place = await lab(t, { key, policy: { fetchBuckets: ['lab'] }, env: server.env });
    const { code, stderr } = await place.run('run', '--registry', 'lab');
    assert.equal(code, 1, stderr);
    assert.match(stderr, message);
  }
});
