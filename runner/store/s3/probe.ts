import { randomBytes } from 'node:crypto';
import { CompleteMultipartUploadCommand, CreateMultipartUploadCommand, GetObjectCommand, PutObjectCommand, UploadPartCommand } from '@aws-sdk/client-s3';
import { digestOf } from '../../model/digest.ts';
import { connect, type S3Connection } from './client.ts';
import { nameOf, statusOf } from './errors.ts';
import { abortUpload } from './multipart.ts';
import { get, head, listNames, put, remove } from './objects.ts';
import { signedAddress } from './presign.ts';
import type { S3Location } from './url.ts';

/** What one probe of a bucket found. `lacks`: the store works, and something is then not promised. */
export interface BucketProbe {
  readonly what: string;
  readonly state: 'works' | 'lacks' | 'fails';
  readonly says: string;
}

/** Milliseconds by which clocks may differ before it is worth a word; servers refuse from 15 minutes on. */
const SKEW = 60_000;
/** Origin of a site that nobody has, for asking about CORS. */
const ORIGIN = 'https://headgate.example';

/**
 * Tries on the real server what a store rests on, with objects of its own below `probe/`, which it removes. Ends with the
 * first thing without which nothing works; never throws for what a server does.
 */
export async function probeBucket(location: S3Location): Promise<BucketProbe[]> {
  const connection = connect({ location });
  const found: BucketProbe[] = [];
  const path = `probe/${randomBytes(9).toString('hex')}`;
  const text = Buffer.from('0123456789');
  const works = (what: string, says: string): void => void found.push({ what, state: 'works', says });
  const lacks = (what: string, says: string): void => void found.push({ what, state: 'lacks', says });
  /** Runs a probe without which the rest makes no sense; answers whether to go on. */
  const must = async (what: string, action: () => Promise<string>): Promise<boolean> => {
    try {
      works(what, await action());
      return true;
    } catch (error) {
      found.push({ what, state: 'fails', says: (error as Error).message });
      return false;
    }
  };
  const may = async (what: string, action: () => Promise<void>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      lacks(what, `could not be tried: ${(error as Error).message}`);
    }
  };

  const reached = await must('read', async () => ((await get(connection, 'layout.json')) === undefined ? 'may be read; there is no store yet, the first run makes it' : 'there is a store, and it may be read'));
  if (!reached || !(await must('list', async () => (await listNames(connection, 'probe', 1), 'may be listed')))) return found;
  if (!(await must('write', async () => (await put(connection, path, text), 'may be written')))) return found;
  try {
    await may('create', async () => ((await put(connection, path, text, { absent: true })) === 'refused' ? works('create', 'If-None-Match is kept: of two who create a document, one is first') : lacks('create', 'If-None-Match is ignored: two runners at once may both believe to be first; run one at a time')));
    await may('swap', async () => ((await put(connection, path, text, { etag: '"00000000000000000000000000000000"' })) === 'refused' ? works('swap', 'If-Match is kept: who lost a lease cannot write over it') : lacks('swap', 'If-Match is ignored: who lost a lease may write over it')));
    await may('parts', () => probeParts(connection, path, works, lacks));
    await may('sums', async () => ((await refusesWrongSum(connection, `${path}-sum`)) ? works('sums', 'bytes that do not match their sha256 are refused on arrival') : lacks('sums', 'bytes that do not match their sha256 are stored all the same; they are found when they are read')));
    await may('sums kept', async () => ((await head(connection, path))?.sha256 === digestOf(text) ? works('sums kept', 'the sha256 of an object is told without reading it') : lacks('sums kept', 'the sha256 of an object is not told: bytes that are stored again are read first')));
    await may('ranges', async () => ((await readRange(connection, path)) === '234' ? works('ranges', 'a part of an object may be read') : lacks('ranges', 'a download that breaks off begins anew')));
    await may('addresses', () => probeAddresses(connection, path, works, lacks));
  } finally {
    await may('remove', async () => {
      for (const one of [path, `${path}-sum`]) await remove(connection, one);
      if ((await head(connection, path)) === undefined) works('remove', 'may be removed');
      else lacks('remove', 'what is removed is still there; `store gc` cannot work');
    });
  }
  return found;
}

type Tell = (what: string, says: string) => void;

/** An upload in parts must not replace what has its name. */
async function probeParts({ call, sdk, location, key }: S3Connection, path: string, works: Tell, lacks: Tell): Promise<void> {
  const place = { Bucket: location.bucket, Key: key(path) };
  const made = await call('put', 'begin an upload', () => sdk.send(new CreateMultipartUploadCommand({ ...place, ChecksumAlgorithm: 'SHA256' })));
  const id = made.UploadId ?? '';
  const body = Buffer.from('parts');
  const sum = Buffer.from(digestOf(body), 'hex').toString('base64');
  const part = await call('put', 'send a part', () => sdk.send(new UploadPartCommand({ ...place, UploadId: id, PartNumber: 1, Body: body, ChecksumSHA256: sum })));
  try {
    await call('put', 'complete an upload', () => sdk.send(new CompleteMultipartUploadCommand({ ...place, UploadId: id, IfNoneMatch: '*', MultipartUpload: { Parts: [{ PartNumber: 1, ETag: part.ETag, ChecksumSHA256: sum }] } })), ['PreconditionFailed']);
    lacks('parts', 'large files travel in parts; If-None-Match is ignored for them, which changes nothing for bytes named by what they are');
  } catch (error) {
    if (nameOf(error) !== 'PreconditionFailed') throw error;
    await abortUpload({ call, sdk, location, key } as S3Connection, path, id);
    works('parts', 'large files travel in parts, and If-None-Match is kept for them');
  }
}

async function refusesWrongSum({ sdk, location, key }: S3Connection, path: string): Promise<boolean> {
  try {
    await sdk.send(new PutObjectCommand({ Bucket: location.bucket, Key: key(path), Body: Buffer.from('these'), ChecksumSHA256: Buffer.from(digestOf('others'), 'hex').toString('base64') }));
    return false;
  } catch (error) {
    if ((statusOf(error) ?? 500) >= 500) throw error;
    return true;
  }
}

async function readRange({ call, sdk, location, key }: S3Connection, path: string): Promise<string> {
  return call('get', 'read a range', async () => (await (await sdk.send(new GetObjectCommand({ Bucket: location.bucket, Key: key(path), Range: 'bytes=2-4' }))).Body?.transformToString()) ?? '');
}

/** What readers without credentials get: by a signed address, by the plain one, and in a page of another site. */
async function probeAddresses(connection: S3Connection, path: string, works: Tell, lacks: Tell): Promise<void> {
  const signed = await signedAddress(connection, path, 60);
  const plain = signed.split('?')[0] as string;
  const [first, forged, open, preflight] = await Promise.all([
    fetch(signed),
    fetch(signed.replace(/X-Amz-Signature=[0-9a-f]{4}/, 'X-Amz-Signature=0000')),
    fetch(plain),
    fetch(plain, { method: 'OPTIONS', headers: { Origin: ORIGIN, 'Access-Control-Request-Method': 'GET' } }),
  ]);
  const date = Date.parse(first.headers.get('date') ?? '');
  const skew = Number.isNaN(date) ? 0 : Date.now() - date;
  if (Math.abs(skew) > SKEW) lacks('clocks', `this machine is ${Math.round(Math.abs(skew) / 1000)} s ${skew > 0 ? 'ahead of' : 'behind'} the server; set its clock`);
  else works('clocks', 'this machine and the server agree');
  if (first.status === 200 && forged.status === 403) works('signed addresses', 'one object can be shown to somebody for a while');
  else lacks('signed addresses', `a signed address gives HTTP ${first.status}, a forged one ${forged.status}`);
  works('public read', open.status === 200 ? 'everybody may read objects, without credentials' : `nobody reads without credentials (HTTP ${open.status})`);
  const allowed = preflight.headers.get('access-control-allow-origin');
  works('CORS', allowed === null ? 'pages of other sites may not read it' : `pages of ${allowed === '*' || allowed === ORIGIN ? 'any site' : allowed} may read it`);
  for (const answer of [first, forged, open, preflight]) await answer.arrayBuffer();
}
