import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, PutBucketPolicyCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { bucketPolicies } from '../../../runner/store/s3/principal-policies.ts';
import { parseS3Url } from '../../../runner/store/s3/url.ts';
import { grants, type Principal } from '../../../runner/store/principals.ts';
import { registry, rig } from '../../rig.ts';
import { build } from '../build.ts';
import { clientOf, enter } from './place.ts';
import { startS3, type S3 } from './rig.ts';
import { servers } from './servers.ts';

const names = Object.keys(grants) as Principal[];
const secretOf = (name: string): string => `not-a-secret-of-${name}`;
/** A path of every place of the layout, and of what is in no layout. */
const places = ['layout.json', 'blobs/sha256/ab/x', 'steps/x.json', 'plans/x.json', 'tasks/s/x.0.json', 'checks/x.json', 'packs/x', 'attempts/p/s/0/x.json', 'revoked/x.0.json', 'proposals/x.json', 'approvals/p/x.json', 'launches/p/x.json', 'queue/r/x', 'wanted/l/0.json', 'runs/p/lease/0.json', 'runners/r.json', 'live/p/status.json', 'results/p/x.json', 'series/x.json', 'statements/p/x.json', 'verdicts/plan/p/x.json', 'ledger/2026-01/x.ndjson', 'snapshots/x.json', 'catalogues/x.json', 'elsewhere/x', 'x'];
/** Who writes what, in words of the manual and not of the code: zone and first part of the path. */
const writes: { readonly [name in Principal]: readonly string[] } = {
  observe: ['main snapshots', 'main verdicts', 'staging snapshots'],
  compute: ['layout.json', 'approvals', 'blobs', 'launches', 'plans', 'proposals', 'queue', 'steps'].map((name) => `staging ${name}`),
  steer: ['staging wanted'],
  publish: ['layout.json', 'approvals', 'blobs', 'catalogues', 'checks', 'launches', 'ledger', 'packs', 'plans', 'results', 'revoked', 'series', 'statements', 'steps', 'tasks'].map((name) => `main ${name}`),
  agent: ['attempts', 'blobs', 'checks', 'tasks'].map((name) => `staging ${name}`),
  coordinator: ['main live', ...['layout.json', 'attempts', 'blobs', 'checks', 'launches', 'ledger', 'packs', 'plans', 'results', 'runners', 'runs', 'series', 'steps', 'tasks', 'verdicts', 'wanted'].map((name) => `staging ${name}`)],
};

let server: S3;
const clients = new Map<Principal, S3Client>();

before(async () => {
  server = await startS3({ server: 'versitygw with users' });
  enter(server);
  const { user, recipe } = servers.versitygw;
  for (const name of names) {
    execFileSync(build(recipe), ['admin', '-a', user.id, '-s', user.secret, '-er', server.endpoint, 'create-user', '-a', name, '-s', secretOf(name), '-r', 'user'], { stdio: 'pipe' });
    clients.set(name, new S3Client({ endpoint: server.endpoint, region: 'us-east-1', forcePathStyle: true, maxAttempts: 1, credentials: { accessKeyId: name, secretAccessKey: secretOf(name) } }));
  }
  const locations = { main: parseS3Url(server.urlOf('main')), staging: parseS3Url(server.urlOf('staging')) };
  const owner = clientOf(server);
  const policies = bucketPolicies(Object.fromEntries(names.map((name) => [name, name])), locations);
  assert.deepEqual([...policies.keys()], [server.bucket]);
  for (const [Bucket, policy] of policies) await owner.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify(policy) }));
  owner.destroy();
});
after(async () => {
  for (const client of clients.values()) client.destroy();
  await server.stop();
});

/** Whether the server lets a principal do something. Anything but a refusal is trouble. */
async function may(sending: Promise<unknown>): Promise<boolean> {
  try {
    await sending;
    return true;
  } catch (error) {
    const { name, $metadata } = error as { name: string; $metadata?: { httpStatusCode?: number } };
    if ($metadata?.httpStatusCode === 403) return false;
    throw new Error(`${name}: ${(error as Error).message}`);
  }
}

for (const name of names) {
  test(`I6, A35: ${name} writes its prefixes and nothing else, of both stores`, async () => {
    const client = clients.get(name) as S3Client;
    const done: string[] = [];
    for (const zone of ['main', 'staging', 'elsewhere']) {
      for (const place of places) {
        const allowed = await may(client.send(new PutObjectCommand({ Bucket: server.bucket, Key: `${zone}/${place}`, Body: name })));
        if (allowed) done.push(`${zone} ${place.split('/')[0] ?? ''}`);
      }
    }
    assert.deepEqual(done.sort(), [...writes[name]].sort());
  });
}

test('I6: everybody reads what they need, and removes nothing but what the coordinator took from its queue', async () => {
  const owner = clientOf(server);
  const readers: string[] = [];
  const removers: string[] = [];
  for (const zone of ['main', 'staging', 'elsewhere']) {
    for (const place of ['results/p/x.json', 'queue/r/x']) {
      await owner.send(new PutObjectCommand({ Bucket: server.bucket, Key: `${zone}/${place}`, Body: 'x' }));
      for (const name of names) {
        const client = clients.get(name) as S3Client;
        if (await may(client.send(new GetObjectCommand({ Bucket: server.bucket, Key: `${zone}/${place}` })).then((found) => found.Body?.transformToString()))) readers.push(`${name} ${zone}`);
        if (await may(client.send(new DeleteObjectCommand({ Bucket: server.bucket, Key: `${zone}/${place}` })))) removers.push(`${name} ${zone} ${place}`);
      }
    }
  }
  owner.destroy();
  assert.deepEqual([...new Set(readers)].sort(), names.flatMap((name) => (name === 'steer' ? ['steer staging'] : [`${name} main`, `${name} staging`])).sort());
  assert.deepEqual(removers, ['coordinator staging queue/r/x']);
  for (const name of names) assert.ok(await may((clients.get(name) as S3Client).send(new ListObjectsV2Command({ Bucket: server.bucket, Prefix: 'staging/tasks/' }))), `${name} lists`);
  const stranger = await fetch(`${server.endpoint}/${server.bucket}/main/results/p/x.json`);
  assert.equal(stranger.status, 403);
});

test('with these credentials and no others a run is computed, published and verified', async (t) => {
  const port = { mediaType: 'text/plain' };
  const as = (name: Principal): ReturnType<typeof rig> => {
    const place = rig(t, { AWS_ACCESS_KEY_ID: name, AWS_SECRET_ACCESS_KEY: secretOf(name), AWS_EC2_METADATA_DISABLED: 'true' });
    registry()
      .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.from}', '{outputs.to}'], inputs: { from: port }, outputs: { to: { ...port, expect: { notEmpty: true } } } })
      .pipeline('copies', { inputs: { tile: port }, steps: { copy: { uses: 'copy@1.0.0', inputs: { from: 'inputs.tile' } } }, outputs: { tile: { from: 'steps.copy.to', role: 'data' } } })
      .tiles('tiles', { x: 2 }, ([x]) => `tile ${x}\n`)
      .analysis('copied', { pipeline: 'copies@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } } })
      .write(place.path('registry'));
    return place;
  };
  const two = ['--registry', 'registry', '--store', server.urlOf('main'), '--staging', server.urlOf('staging')];
  const denied = await as('steer').run('run', ...two);
  assert.equal(denied.code, 3, denied.stderr);
  // What earlier tests wrote is no store's: the layout is put right by its owner.
  const owner = clientOf(server);
  for (const zone of ['main', 'staging']) for (const place of places) await owner.send(new DeleteObjectCommand({ Bucket: server.bucket, Key: `${zone}/${place}` }));
  owner.destroy();
  const ran = await as('coordinator').run('run', ...two);
  assert.equal(ran.code, 0, ran.stderr);
  const published = await as('publish').run('publish', ...two);
  assert.equal(published.code, 0, published.stderr + published.stdout);
  assert.match(published.stdout, /copied: 2 tasks, published: 2 records brought/);
  const again = await as('observe').run('plan', ...two);
  assert.equal(again.code, 0, again.stderr);
  assert.match(again.stdout, /= 2 cached/);
});
