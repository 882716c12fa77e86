import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before, test } from 'node:test';
import { rig, type Ran } from '../../rig.ts';
import { freePort, startS3, type S3 } from './rig.ts';

let server: S3;

before(async () => {
  server = await startS3();
});
after(() => server.stop());

/** `headgate status` on a store, with an environment. */
async function status(t: Parameters<typeof rig>[0], store: string, env: { readonly [name: string]: string } = server.env): Promise<Ran> {
  const place = rig(t, { AWS_EC2_METADATA_DISABLED: 'true', ...env });
  await place.run('init', 'lab');
  return place.run('store', 'check', '--registry', 'lab', '--store', store);
}

/** One line of trouble and nothing else, with exit code 3. */
function isOneLine(ran: Ran, wanted: RegExp): void {
  assert.equal(ran.code, 3, ran.stderr);
  assert.match(ran.stderr, wanted);
  assert.equal(ran.stderr.trimEnd().split('\n').length, 1, ran.stderr);
  assert.doesNotMatch(ran.stderr, /not-a-secret|at .*\.ts:/);
}

for (const [store, says] of [
  ['s3://', /`` is not the name of a bucket/],
  ['s3://lab/x?versioning=1', /an S3 store has no setting `versioning`/],
  ['s3://lab/a/../b', /the prefix `a\/\.\.\/b` has a part/],
  ['s3://lab/x?endpoint=ftp://h', /not a plain http or https address/],
  ['s3://lab/x?endpoint=http://me:secret@h', /holds no credentials/],
  ['s3://key:secret@lab/x', /holds no credentials/],
  ['s3://lab/x?pathStyle=yes', /pathStyle is true or false, not `yes`/],
  ['s3://lab/x?region=', /`` is not a region/],
  ['gs://lab/x', /there are no stores at gs:\/\//],
] as const) {
  test(`${store} is a mistake of who wrote it`, async (t) => {
    const ran = await status(t, store);
    assert.equal(ran.code, 2, ran.stderr);
    assert.match(ran.stderr, says);
    assert.match(ran.stderr, /hint: |true or false/);
    assert.doesNotMatch(ran.stderr, /secret/);
  });
}

test('a bucket that is not there', async (t) => {
  isOneLine(await status(t, server.url.replace('s3://lab/', 's3://labb/')), /the bucket labb does not exist at http:\/\/127\.0\.0\.1:[0-9]+; make it there, or correct its name in --store/);
});

test('wrong credentials, and none', async (t) => {
  isOneLine(await status(t, server.url, { ...server.env, AWS_SECRET_ACCESS_KEY: 'wrong' }), /does not accept the credentials for s3:\/\/lab\/store \(SignatureDoesNotMatch\); check AWS_ACCESS_KEY_ID/);
  isOneLine(await status(t, server.url, { ...server.env, AWS_ACCESS_KEY_ID: 'nobody' }), /does not accept the credentials for s3:\/\/lab\/store \((InvalidAccessKeyId|XAdminUserNotFound)\)/);
  isOneLine(await status(t, server.url, {}), /there are no credentials for s3:\/\/lab\/store: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE/);
});

test('an endpoint where nobody is', async (t) => {
  const away = server.url.replace(/127\.0\.0\.1:[0-9]+/, `127.0.0.1:${await freePort()}`);
  isOneLine(await status(t, away), /cannot be reached \(ECONNREFUSED\); check that the server runs and that the endpoint is right/);
  isOneLine(await status(t, server.url.replace('http:', 'https:')), /does not speak TLS as it should|cannot be reached/);
  isOneLine(await status(t, server.url.replace('127.0.0.1', 'no-such-host.invalid').replace('&pathStyle=true', '')), /cannot be reached \((ENOTFOUND|EAI_AGAIN)\).*or add pathStyle=true/);
});

for (const [what, status_, headers, body, says] of [
  ['another region', 301, { 'x-amz-bucket-region': 'eu-central-1' }, '<Error><Code>PermanentRedirect</Code><Message>elsewhere</Message></Error>', /is in another region \(eu-central-1\), not in us-east-1; write region=eu-central-1/],
  ['another region, told by its signature', 400, {}, '<Error><Code>AuthorizationHeaderMalformed</Code><Message>wrong</Message><Region>eu-west-1</Region></Error>', /is in another region \(eu-west-1\)/],
  ['a clock that differs', 403, {}, '<Error><Code>RequestTimeTooSkewed</Code><Message>skewed</Message><ServerTime>2001-01-01T00:00:00Z</ServerTime></Error>', /the clock of this machine \(.*\) differs too much from that of http.*; set the clock/],
  ['no right to read', 403, {}, '<Error><Code>AccessDenied</Code><Message>no</Message></Error>', /not allowed to read layout\.json in s3:\/\/lab\/store \(AccessDenied\); the credentials need s3:GetObject/],
  ['no S3 server', 200, { 'content-type': 'text/html' }, '<html>hello</html>', /s3:\/\/lab\/store\/layout\.json is not JSON; this is not a headgate store/],
] as const) {
  test(`an answer that means: ${what}`, async (t) => {
    const fake: Server = createServer((_, response) => {
      response.writeHead(status_, { 'content-type': 'application/xml', ...headers });
      response.end(body);
    });
    await new Promise<void>((resolve) => fake.listen(0, '127.0.0.1', resolve));
    t.after(() => fake.close());
    const { port } = fake.address() as { port: number };
    isOneLine(await status(t, server.url.replace(/127\.0\.0\.1:[0-9]+/, `127.0.0.1:${port}`)), says);
  });
}
