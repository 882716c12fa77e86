import { randomBytes } from 'node:crypto';
import { CopyObjectCommand, DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, PutObjectCommand, type PutObjectCommandInput } from '@aws-sdk/client-s3';
import { digestOf } from '../../model/digest.ts';
import type { S3Connection, Try } from './client.ts';

/** An object without its bytes. */
export interface ObjectFacts {
  readonly size: number;
  readonly etag: string;
  /** Milliseconds since 1970, by the server's clock. */
  readonly changed: number;
  /** sha256 (bare hex) that the server computed of the whole object, or that our upload said of it; undefined when neither is known. */
  readonly sha256: string | undefined;
  /** Mark of the request that wrote it; undefined when something else did. */
  readonly write: string | undefined;
}

/** Names of errors that mean "there is no such object". A HEAD has no body, so no name but this. */
const MISSING = ['NoSuchKey', 'NotFound'];

/** Facts of an object, or undefined. */
export async function head(connection: S3Connection, path: string): Promise<ObjectFacts | undefined> {
  const { sdk, location, key } = connection;
  return orMissing(() =>
    connection.call('head', `read ${path}`, async () => {
      const found = await sdk.send(new HeadObjectCommand({ Bucket: location.bucket, Key: key(path), ChecksumMode: 'ENABLED' }));
      // A sum over the sums of parts ends in the number of parts.
      const sum = found.ChecksumSHA256 === undefined || found.ChecksumSHA256.includes('-') ? undefined : Buffer.from(found.ChecksumSHA256, 'base64').toString('hex');
      return { size: found.ContentLength ?? 0, etag: found.ETag ?? '', changed: found.LastModified?.getTime() ?? 0, sha256: sum ?? found.Metadata?.['sha256'], write: found.Metadata?.['write'] };
    }, MISSING),
  );
}

/** Bytes of an object and its ETag, or undefined. */
export async function get(connection: S3Connection, path: string): Promise<{ readonly bytes: Uint8Array; readonly etag: string } | undefined> {
  const { sdk, location, key } = connection;
  return orMissing(() =>
    connection.call('get', `read ${path}`, async () => {
      const found = await sdk.send(new GetObjectCommand({ Bucket: location.bucket, Key: key(path) }));
      const bytes = (await found.Body?.transformToByteArray()) ?? new Uint8Array();
      if (found.ContentLength !== undefined && bytes.length !== found.ContentLength) throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
      connection.moved.received += bytes.length;
      return { bytes, etag: found.ETag ?? '' };
    }, MISSING),
  );
}

/** Under which condition an object is written. */
export interface PutCondition {
  /** Only where there is none. */
  readonly absent?: boolean;
  /** The condition only saves work: a server that knows no conditions may write without. */
  readonly dispensable?: boolean;
  /** Only over the object with this ETag. */
  readonly etag?: string;
}

/** The ETag of what was written; `refused` when the condition did not hold, `unsupported` when the server knows no such thing. */
type PutAnswer = { readonly etag: string } | 'refused' | 'unsupported';

/**
 * Writes an object in one request that carries the sha256 of its bytes. A refusal after a try whose outcome is unknown
 * is looked into: when the object carries the mark of this call, it was us.
 */
export async function put(connection: S3Connection, path: string, bytes: Uint8Array, condition: PutCondition = {}, sum = digestOf(bytes) as string): Promise<PutAnswer> {
  const write = randomBytes(9).toString('base64url');
  const input: PutObjectCommandInput = {
    Bucket: connection.location.bucket,
    Key: connection.key(path),
    Body: bytes,
    ContentLength: bytes.length,
    ContentType: typeOf(path),
    ChecksumSHA256: Buffer.from(sum, 'hex').toString('base64'),
    Metadata: { sha256: sum, write },
    ...(condition.absent === true ? { IfNoneMatch: '*' } : {}),
    ...(condition.etag === undefined ? {} : { IfMatch: condition.etag }),
  };
  const conditional = condition.absent === true || condition.etag !== undefined;
  let doubtful = false;
  try {
    return await connection.call('put', `write ${path}`, async (attempt: Try) => {
      doubtful = attempt.doubtful;
      connection.moved.sent += bytes.length;
      return { etag: (await connection.sdk.send(new PutObjectCommand(input))).ETag ?? '' };
    }, conditional ? ['PreconditionFailed', 'NotImplemented', ...(condition.etag === undefined ? [] : MISSING)] : []);
  } catch (error) {
    const { name } = error as Error;
    if (conditional && name === 'NotImplemented') return condition.dispensable === true ? put(connection, path, bytes, {}, sum) : 'unsupported';
    if (!['PreconditionFailed', ...MISSING].includes(name)) throw error;
    const found = doubtful ? await head(connection, path) : undefined;
    return found?.write === write ? { etag: found.etag } : 'refused';
  }
}

/** What one copy within S3 may move. */
export const MOST_COPIED = 5 * 2 ** 30;

/**
 * Copies an object within the bucket; onto itself it becomes young again. False when it changed or went since its facts
 * were read. Only up to `MOST_COPIED` bytes.
 */
export async function copy(connection: S3Connection, from: string, to: string, facts: ObjectFacts): Promise<boolean> {
  const { sdk, location, key } = connection;
  const source = `${location.bucket}/${key(from)}`.split('/').map(encodeURIComponent).join('/');
  const gone = ['PreconditionFailed', ...MISSING];
  const copied = await orMissing(() => connection.call('put', `copy ${from}`, () => sdk.send(new CopyObjectCommand({ Bucket: location.bucket, Key: key(to), CopySource: source, CopySourceIfMatch: facts.etag, MetadataDirective: 'REPLACE', ContentType: typeOf(to), Metadata: facts.sha256 === undefined ? {} : { sha256: facts.sha256 } })), gone), gone);
  return copied !== undefined;
}

/** Removes an object; that it is not there is fine. */
export async function remove(connection: S3Connection, path: string): Promise<void> {
  const { sdk, location, key } = connection;
  await orMissing(() => connection.call('delete', `remove ${path}`, () => sdk.send(new DeleteObjectCommand({ Bucket: location.bucket, Key: key(path) })), MISSING));
}

/** One page of a listing at a time: paths below a folder of the store, with facts. */
export async function* listBelow(connection: S3Connection, folder: string): AsyncGenerator<readonly { readonly path: string; readonly size: number; readonly changed: number }[]> {
  const { sdk, location, key } = connection;
  const base = key('').length;
  for (let token: string | undefined; ; ) {
    const page = await connection.call('list', `list ${folder}`, () => sdk.send(new ListObjectsV2Command({ Bucket: location.bucket, Prefix: `${key(folder)}/`, ...(token === undefined ? {} : { ContinuationToken: token }) })));
    yield (page.Contents ?? []).map((item) => ({ path: (item.Key ?? '').slice(base), size: item.Size ?? 0, changed: item.LastModified?.getTime() ?? 0 })).filter(({ path }) => !path.endsWith('/'));
    if (page.IsTruncated !== true) return;
    token = page.NextContinuationToken;
  }
}

/** Objects whose keys begin with a prefix, a page at a time; keys are whole. Folders that a console made are left out. */
export async function* listObjects({ sdk, location, call }: S3Connection, prefix: string): AsyncGenerator<readonly { readonly key: string; readonly size: number; readonly etag: string }[]> {
  for (let token: string | undefined; ; ) {
    const page = await call('list', `list ${prefix}`, () => sdk.send(new ListObjectsV2Command({ Bucket: location.bucket, ...(prefix === '' ? {} : { Prefix: prefix }), ...(token === undefined ? {} : { ContinuationToken: token }) })));
    yield (page.Contents ?? []).map((item) => ({ key: item.Key ?? '', size: item.Size ?? 0, etag: item.ETag ?? '' })).filter(({ key }) => !key.endsWith('/'));
    if (page.IsTruncated !== true) return;
    token = page.NextContinuationToken;
  }
}

/** Names directly below a folder, sorted by code unit; folders end in `/`. With `limit`, the first so many. */
export async function listNames(connection: S3Connection, folder: string, limit = Number.POSITIVE_INFINITY): Promise<string[]> {
  const { sdk, location, key } = connection;
  const prefix = `${key(folder)}/`;
  const names = new Set<string>();
  for (let token: string | undefined; ; ) {
    const page = await connection.call('list', `list ${folder}`, () => sdk.send(new ListObjectsV2Command({ Bucket: location.bucket, Prefix: prefix, Delimiter: '/', ...(limit < 1000 ? { MaxKeys: limit } : {}), ...(token === undefined ? {} : { ContinuationToken: token }) })));
    for (const item of page.Contents ?? []) names.add((item.Key ?? '').slice(prefix.length));
    for (const item of page.CommonPrefixes ?? []) names.add((item.Prefix ?? '').slice(prefix.length));
    if (page.IsTruncated !== true || names.size >= limit) break;
    token = page.NextContinuationToken;
  }
  names.delete('');
  return [...names].sort().slice(0, limit);
}

/** Content type by the name of a document; blobs are bytes. */
export function typeOf(path: string): string {
  return path.endsWith('.json') ? 'application/json' : path.endsWith('.ndjson') ? 'application/x-ndjson' : 'application/octet-stream';
}

async function orMissing<T>(action: () => Promise<T>, missing: readonly string[] = MISSING): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    if (missing.includes((error as Error).name)) return undefined;
    throw error;
  }
}
