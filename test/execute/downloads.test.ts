import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bucketOf, downloads } from '../../runner/execute/downloads.ts';

test('where the policy names hosts, only buckets that it names are asked', async () => {
  assert.equal(await downloads({ fetchHosts: ['data.example.org'] })('s3://lab/x', '/nowhere', 1), 'the bucket lab is not among the `fetchBuckets` that policy.json allows');
  assert.match((await downloads({ fetchHosts: ['data.example.org'] })('https://other.example.org/x', '/nowhere', 1)) ?? '', /not among the hosts/);
});

test('an address in S3 has a bucket and a key', () => {
  assert.equal(bucketOf('s3://lab-data/a/b.csv'), 'lab-data');
  for (const address of ['https://lab/x', 's3://lab', 's3://lab/', 's3://Lab/x', 's3:///x', 's3://a@b/x']) assert.equal(bucketOf(address), undefined, address);
});
