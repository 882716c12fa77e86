import { open, rm } from 'node:fs/promises';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { sha256Stream } from '#sha256';
import type { S3Connection } from './client.ts';
import { local } from './source.ts';

/** What was read: its sha256 (bare hex), size, and first character. */
interface Streamed {
  readonly sha256: string;
  readonly size: number;
  readonly first: string;
}

/**
 * Reads an object from its start to its end and hands on each piece once; undefined when there is none. When the
 * connection breaks, only the rest is asked for again, under the condition that the object has not changed.
 */
async function stream(connection: S3Connection, path: string, piece: (bytes: Uint8Array) => Promise<void>): Promise<Streamed | undefined> {
  const { sdk, location, key } = connection;
  const state = sha256Stream();
  let done = 0;
  let first = '';
  let etag: string | undefined;
  let total: number | undefined;
  try {
    await connection.call('get', `read ${path}`, async ({ progressed }) => {
      if (total !== undefined && done === total) return;
      const found = await sdk.send(new GetObjectCommand({ Bucket: location.bucket, Key: key(path), ...(done === 0 || etag === undefined ? {} : { Range: `bytes=${done}-`, IfMatch: etag }) }));
      etag = found.ETag;
      total = done + (found.ContentLength ?? 0);
      for await (const bytes of found.Body as AsyncIterable<Uint8Array>) {
        state.update(bytes);
        if (first === '') first = Buffer.from(bytes.subarray(0, 1)).toString('latin1');
        await piece(bytes);
        done += bytes.length;
        connection.moved.received += bytes.length;
        progressed();
      }
      if (done < total) throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    }, ['NoSuchKey', 'NotFound', 'PreconditionFailed', 'InvalidRange']);
  } catch (error) {
    if (['NoSuchKey', 'NotFound', 'PreconditionFailed', 'InvalidRange'].includes((error as Error).name)) return undefined;
    throw error;
  }
  return { sha256: state.hex(), size: done, first };
}

/** sha256 and size of an object, read but not held; undefined when there is none. */
export function hashObject(connection: S3Connection, path: string): Promise<Streamed | undefined> {
  return stream(connection, path, () => Promise.resolve());
}

/** Copies an object to a new file and answers what it got; undefined, and no file, when there is none. */
export async function downloadTo(connection: S3Connection, path: string, to: string, mode: number): Promise<Streamed | undefined> {
  const handle = await local(() => open(to, 'wx', mode));
  let got: Streamed | undefined;
  try {
    got = await stream(connection, path, async (bytes) => {
      for (let offset = 0; offset < bytes.length; ) offset += (await local(() => handle.write(bytes, offset))).bytesWritten;
    });
  } finally {
    await handle.close();
    if (got === undefined) await rm(to, { force: true });
  }
  return got;
}
