import { createHash } from 'node:crypto';
import { AbortMultipartUploadCommand, CompleteMultipartUploadCommand, CreateMultipartUploadCommand, ListMultipartUploadsCommand, ListPartsCommand, UploadPartCommand, type CompletedPart } from '@aws-sdk/client-s3';
import { sha256Stream } from '#sha256';
import { StoreError } from '../store.ts';
import type { Budget } from './budget.ts';
import type { S3Connection } from './client.ts';
import { head, typeOf } from './objects.ts';
import type { Source } from './source.ts';

/** Bytes up to which an object is written in one request, and of a part beyond it. */
export const PART_BYTES = 8 << 20;
/** S3 allows so many parts; larger files have larger parts. */
const MOST_PARTS = 10_000;
/**
 * Parts that are not exceeded as long as a part stays within LARGE_PART bytes: versitygw keeps the sizes of all parts in one
 * extended attribute, which ext4 limits to a block. 512 parts took 2.6 KB of it, 800 took 4 KB, and 1,280 ended in HTTP 500.
 */
const FEW_PARTS = 512;
const LARGE_PART = 32 << 20;
/** How often an upload that somebody else ended is begun anew. */
const ROUNDS = 4;

/** A large upload: `sha256` is what the bytes must turn out to have. */
export interface Upload {
  readonly path: string;
  readonly source: Source;
  readonly sha256: string;
  /** Something that is not these bytes has the name: it is replaced. */
  readonly replace: boolean;
  /** Memory that parts in flight may take. */
  readonly memory: Budget;
}

/** What came of an upload: `changed` when the file is not any more what it was when it was hashed. */
export type Uploaded = 'stored' | 'changed';

/** Bytes of a part of a file of so many bytes: the same for everybody, so that one goes on where another was killed. */
export function partBytes(size: number): number {
  const into = (parts: number): number => Math.ceil(size / parts / (1 << 20)) * (1 << 20);
  return Math.max(PART_BYTES, Math.min(into(FEW_PARTS), LARGE_PART), into(MOST_PARTS));
}

/**
 * Uploads a file in parts that travel side by side, each with its own sha256. An upload of the same file that was cut
 * off is gone on with: parts that are there with the right sum are not sent again. Nothing has the final name until
 * every byte was hashed once more on its way and the whole is what was promised.
 */
export async function uploadParts(connection: S3Connection, upload: Upload): Promise<Uploaded> {
  for (let round = 1; ; round += 1) {
    const id = (await openUpload(connection, upload.path)) ?? (await createUpload(connection, upload));
    try {
      const parts = await sendParts(connection, upload, id);
      if (parts === 'changed') {
        await abortUpload(connection, upload.path, id);
        return 'changed';
      }
      await complete(connection, upload, id, parts);
      // Believed when it is seen: this is the last moment at which anybody has the bytes for certain.
      if ((await head(connection, upload.path))?.size === upload.source.size) return 'stored';
      if (round >= ROUNDS) throw new StoreError(`the server said ${ROUNDS} times that ${upload.path} is complete, and does not have it`, 'EIO');
    } catch (error) {
      const name = (error as Error).name;
      // Who stored the same bytes meanwhile ended the upload that we shared, or was first under the final name.
      if (name === 'PreconditionFailed') await abortUpload(connection, upload.path, id);
      if (!['NoSuchUpload', 'PreconditionFailed', 'InvalidPart', 'InvalidPartOrder', 'EntityTooSmall'].includes(name)) throw error;
      if (!upload.replace && (await head(connection, upload.path))?.size === upload.source.size) return 'stored';
      if (name !== 'NoSuchUpload' && name !== 'PreconditionFailed') await abortUpload(connection, upload.path, id);
      if (round >= ROUNDS) throw new StoreError(`the upload of ${upload.path} was ended ${ROUNDS} times by the server or by somebody else (${name}); run the same command again`, name);
    }
  }
}

/** An upload that was begun and not ended. */
export interface OpenUpload {
  readonly path: string;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly begun: number;
}

/** Uploads of keys that begin so, which were begun and not ended; none where they may not be asked for. */
export async function listUploads({ call, sdk, location, key }: S3Connection, prefix: string): Promise<OpenUpload[]> {
  const uploads: OpenUpload[] = [];
  const unknown = ['AccessDenied', 'NotImplemented', 'NoSuchUpload'];
  try {
    for (let marker: { readonly KeyMarker?: string; readonly UploadIdMarker?: string } = {}; ; ) {
      const page = await call('list', `list uploads of ${prefix}`, () => sdk.send(new ListMultipartUploadsCommand({ Bucket: location.bucket, Prefix: key(prefix), ...marker })), unknown);
      for (const { Key = '', UploadId, Initiated } of page.Uploads ?? []) if (UploadId !== undefined) uploads.push({ path: Key.slice(key('').length), id: UploadId, begun: Initiated?.getTime() ?? 0 });
      if (page.IsTruncated !== true || page.NextKeyMarker === undefined) return uploads;
      marker = { KeyMarker: page.NextKeyMarker, ...(page.NextUploadIdMarker === undefined ? {} : { UploadIdMarker: page.NextUploadIdMarker }) };
    }
  } catch (error) {
    if (unknown.includes((error as Error).name)) return uploads;
    throw error;
  }
}

/** The newest upload of a path that was begun and not ended. */
async function openUpload(connection: S3Connection, path: string): Promise<string | undefined> {
  return (await listUploads(connection, path)).filter((one) => one.path === path).sort((a, b) => b.begun - a.begun)[0]?.id;
}

async function createUpload({ call, sdk, location, key }: S3Connection, { path, sha256 }: Upload): Promise<string> {
  const made = await call('put', `begin to write ${path}`, () => sdk.send(new CreateMultipartUploadCommand({ Bucket: location.bucket, Key: key(path), ContentType: typeOf(path), ChecksumAlgorithm: 'SHA256', Metadata: { sha256 } })));
  if (made.UploadId === undefined) throw new Error('internal: the server began an upload without a name for it');
  return made.UploadId;
}

/** Parts that are there: number → its size, ETag and, where the server tells it, sha256 in base64. */
async function partsOf({ call, sdk, location, key }: S3Connection, path: string, id: string): Promise<Map<number, { readonly size: number; readonly etag: string; readonly sum: string | undefined }>> {
  const parts = new Map<number, { readonly size: number; readonly etag: string; readonly sum: string | undefined }>();
  for (let marker: string | undefined; ; ) {
    const page = await call('list', `list parts of ${path}`, () => sdk.send(new ListPartsCommand({ Bucket: location.bucket, Key: key(path), UploadId: id, ...(marker === undefined ? {} : { PartNumberMarker: marker }) })), ['NoSuchUpload']);
    for (const part of page.Parts ?? []) if (part.PartNumber !== undefined) parts.set(part.PartNumber, { size: part.Size ?? 0, etag: part.ETag ?? '', sum: part.ChecksumSHA256 });
    if (page.IsTruncated !== true) return parts;
    marker = page.NextPartNumberMarker;
  }
}

async function sendParts(connection: S3Connection, { path, source, sha256, memory }: Upload, id: string): Promise<CompletedPart[] | 'changed'> {
  const { call, sdk, location, key } = connection;
  const there = await partsOf(connection, path, id);
  const size = partBytes(source.size);
  const parts: CompletedPart[] = [];
  const whole = sha256Stream();
  const flying = new Set<Promise<void>>();
  let trouble: unknown;
  let read = 0;
  const buffers: Buffer[] = [];
  for (let number = 1; read < source.size && trouble === undefined; number += 1) {
    const giveBack = await memory.take(size);
    // The same few buffers again and again: what was sent is not left to the garbage collector.
    const buffer = buffers.pop() ?? Buffer.allocUnsafeSlow(size);
    const done = (): void => {
      buffers.push(buffer);
      giveBack();
    };
    let bytes: Buffer;
    try {
      bytes = await source.read(buffer, read);
    } catch (error) {
      done();
      trouble ??= error;
      break;
    }
    if (bytes.length === 0) {
      done();
      break;
    }
    read += bytes.length;
    whole.update(bytes);
    const sum = createHash('sha256').update(bytes).digest('base64');
    const known = there.get(number);
    if (known?.size === bytes.length && (known.sum === sum || (known.sum === undefined && known.etag === `"${createHash('md5').update(bytes).digest('hex')}"`))) {
      parts[number - 1] = { PartNumber: number, ETag: known.etag, ChecksumSHA256: sum };
      connection.moved.saved += bytes.length;
      done();
      continue;
    }
    const sending = call('put', `write ${path}`, async () => {
      connection.moved.sent += bytes.length;
      const sent = await sdk.send(new UploadPartCommand({ Bucket: location.bucket, Key: key(path), UploadId: id, PartNumber: number, Body: bytes, ContentLength: bytes.length, ChecksumSHA256: sum }));
      parts[number - 1] = { PartNumber: number, ETag: sent.ETag, ChecksumSHA256: sum };
    }, ['NoSuchUpload']).catch((error: unknown) => void (trouble ??= error)).finally(() => {
      done();
      flying.delete(sending);
    });
    flying.add(sending);
  }
  await Promise.all(flying);
  if (trouble !== undefined) throw trouble;
  return read === source.size && whole.hex() === sha256 ? parts : 'changed';
}

/** Ends an upload. Asked for twice at a time, as after a connection that was given up too soon, a server may end with no object at all. */
async function complete({ call, patient, location, key }: S3Connection, { path, replace }: Upload, id: string, parts: readonly CompletedPart[]): Promise<void> {
  const send = (condition: { readonly IfNoneMatch?: string }): Promise<unknown> => call('put', `complete ${path}`, () => patient.send(new CompleteMultipartUploadCommand({ Bucket: location.bucket, Key: key(path), UploadId: id, MultipartUpload: { Parts: [...parts] }, ...condition })), ['NoSuchUpload', 'PreconditionFailed', 'InvalidPart', 'InvalidPartOrder', 'EntityTooSmall', 'NotImplemented']);
  try {
    await send(replace ? {} : { IfNoneMatch: '*' });
  } catch (error) {
    // The condition only saves work: whoever is first under this name has the same bytes.
    if (replace || (error as Error).name !== 'NotImplemented') throw error;
    await send({});
  }
}

/** Drops an upload and its parts; that it is gone is fine. */
export async function abortUpload({ call, sdk, location, key }: S3Connection, path: string, id: string): Promise<void> {
  try {
    await call('delete', `drop an upload of ${path}`, () => sdk.send(new AbortMultipartUploadCommand({ Bucket: location.bucket, Key: key(path), UploadId: id })), ['NoSuchUpload']);
  } catch (error) {
    if ((error as Error).name !== 'NoSuchUpload') throw error;
  }
}
