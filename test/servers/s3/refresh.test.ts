import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { DeleteObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { s3Source } from '../../../runner/commands/forge/upkeep/s3-source.ts';
import { budgetOf, type Known, type SourceContent } from '../../../runner/commands/forge/upkeep/source.ts';
import { clientOf, enter } from './place.ts';
import { startS3, type S3 } from './rig.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
let server: S3;
let client: S3Client;
const endpoint = process.env['AWS_ENDPOINT_URL_S3'];

before(async () => {
  server = await startS3();
  enter(server);
  // As whoever runs upkeep has it: the address of a dataset names the bucket and not the server.
  process.env['AWS_ENDPOINT_URL_S3'] = server.endpoint;
  client = clientOf(server);
});
after(async () => {
  if (endpoint === undefined) delete process.env['AWS_ENDPOINT_URL_S3'];
  else process.env['AWS_ENDPOINT_URL_S3'] = endpoint;
  client.destroy();
  await server.stop();
});

const put = (key: string, text: string): Promise<unknown> => client.send(new PutObjectCommand({ Bucket: server.bucket, Key: key, Body: text }));
const look = async (memory: ReadonlyMap<string, Known> = new Map(), bytes = 1000): Promise<SourceContent | string> => s3Source({ fetchBuckets: [server.bucket] })(`s3://${server.bucket}/week/`, { memory, spend: budgetOf(bytes) });
const remembered = ({ files }: SourceContent): Map<string, Known> => new Map(files.flatMap(({ known, digest: hex, size }) => (known === undefined ? [] : [[known.key, { mark: known.mark, digest: hex, size }]])));

test('a real server: objects below a prefix are hashed once, and what its ETag says is unchanged is not read again', async () => {
  await put('week/a.csv', 'one\n');
  await put('week/deep/b c.csv', 'two\n');
  await put('weekend/d.csv', 'another prefix\n');
  const first = await look();
  assert.ok(typeof first !== 'string', String(first));
  assert.deepEqual(first.files.map(({ name, digest: hex, size, at }) => [name, hex, size, at]), [['a.csv', digest('one\n'), 4, `s3://${server.bucket}/week/a.csv`], ['deep/b c.csv', digest('two\n'), 4, `s3://${server.bucket}/week/deep/b c.csv`]]);
  // Not a byte may be read any more.
  assert.deepEqual(await look(remembered(first), 0), first);
  await put('week/a.csv', 'ONE\n');
  await client.send(new DeleteObjectCommand({ Bucket: server.bucket, Key: 'week/deep/b c.csv' }));
  const second = await look(remembered(first), 4);
  assert.ok(typeof second !== 'string', String(second));
  assert.deepEqual(second.files.map(({ name, digest: hex }) => [name, hex]), [['a.csv', digest('ONE\n')]]);
  assert.match(String(await look(new Map(), 3)), /more to read than `refresh\.mostMiB` allows/);
});

test('a real server: a bucket that the policy does not list is asked without credentials, and its refusal is told', async () => {
  const said = await s3Source()(`s3://${server.bucket}/week/`, { memory: new Map(), spend: budgetOf(1000) });
  assert.match(String(said), /it is read without credentials, since policy\.json does not list the bucket under `fetchBuckets`/);
  assert.match(String(await s3Source({ fetchHosts: ['data.example.org'] })(`s3://${server.bucket}/week/`, { memory: new Map(), spend: budgetOf(1000) })), /not among the `fetchBuckets` that policy\.json allows/);
});
