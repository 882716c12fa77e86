import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseStorePlace, storePlaceName } from '../../runner/store/open.ts';
import { PlaceError } from '../../runner/store/place-error.ts';
import { parseS3Url } from '../../runner/store/s3/url.ts';

test('an address of S3 names bucket, prefix and settings', () => {
  assert.deepEqual(parseS3Url('s3://lab'), { bucket: 'lab', prefix: '' });
  assert.deepEqual(parseS3Url('s3://lab/a/b/'), { bucket: 'lab', prefix: 'a/b' });
  assert.deepEqual(parseS3Url('s3://lab/results?region=eu-central-1'), { bucket: 'lab', prefix: 'results', region: 'eu-central-1' });
  const full = { bucket: 'lab', prefix: 'results', endpoint: 'http://127.0.0.1:7070', region: 'us-east-1', pathStyle: true };
  assert.deepEqual(parseS3Url('s3://lab/results?endpoint=http://127.0.0.1:7070&region=us-east-1&pathStyle=true'), full);
  assert.deepEqual(parseS3Url('s3://lab/results?endpoint=http%3A%2F%2F127.0.0.1%3A7070%2F&region=us-east-1&pathStyle=true'), full);
  assert.deepEqual(parseS3Url('s3://lab/x?endpoint=s3.example.org'), { bucket: 'lab', prefix: 'x', endpoint: 'https://s3.example.org' });
  assert.deepEqual(parseS3Url('s3://lab/x?anonymous=true'), { bucket: 'lab', prefix: 'x', anonymous: true });
  assert.deepEqual(parseS3Url('s3://lab/a%20b'), { bucket: 'lab', prefix: 'a b' });
});

test('what is not one is refused, and no message repeats a credential', () => {
  for (const text of ['s3:', 's3://', 's3:///x', 's3://a', 's3://lab/a//x', 's3://lab/./x', 's3://lab/%2e%2e/x', 's3://lab/a%00b', 's3://lab/%', 's3://lab/x#y', 's3://lab/x?endpoint=', 's3://lab/x?endpoint=http://h?a=b', 's3://lab/x?region=a b', 's3://lab/x?anonymous=perhaps', 's3://me:secret@lab/x', 's3://lab/x?endpoint=https://me:secret@h']) {
    assert.throws(() => parseS3Url(text), (error) => error instanceof PlaceError && !error.message.includes('secret'), text);
  }
});

test('a place is a folder or an address; a scheme that is not known is no folder', () => {
  assert.deepEqual(parseStorePlace('results', '/work'), { kind: 'folder', root: '/work/results' });
  assert.deepEqual(parseStorePlace('/results', '/work'), { kind: 'folder', root: '/results' });
  assert.equal(storePlaceName(parseStorePlace('s3://lab/x?endpoint=http://h', '/work')), 's3://lab/x');
  assert.throws(() => parseStorePlace('https://example.org/store', '/work'), PlaceError);
});
