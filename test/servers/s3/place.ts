import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Digest } from '../../../runner/model/digest.ts';
import { s3Store, type S3StoreOptions } from '../../../runner/store/s3/store.ts';
import { parseS3Url } from '../../../runner/store/s3/url.ts';
import { blobPath } from '../../../runner/store/store.ts';
import type { StorePlace } from '../../store/contract.ts';
import type { S3 } from './rig.ts';

/** Lets this process in: the SDK reads the environment. */
export function enter(server: Pick<S3, 'env'>): void {
  Object.assign(process.env, server.env);
}

/** A client for looking behind the store's back. */
export function clientOf(server: Pick<S3, 'endpoint'>): S3Client {
  return new S3Client({ endpoint: server.endpoint, region: 'us-east-1', forcePathStyle: true, requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' });
}

let number = 0;

/** A prefix of its own in the bucket of a server, for the contract suite. */
export function placeIn(server: S3, options: Partial<S3StoreOptions> = {}, prefix = `place-${process.pid}-${++number}`): StorePlace & { readonly prefix: string } {
  const scratch = mkdtempSync(join(tmpdir(), 'headgate-s3-place-'));
  const client = clientOf(server);
  return {
    prefix,
    open: (onCorrupt) => s3Store({ location: parseS3Url(server.urlOf(prefix)), ...options, ...(onCorrupt === undefined ? {} : { onCorrupt }) }),
    damage: async (digest: Digest, change) => {
      const place = { Bucket: server.bucket, Key: `${prefix}/${blobPath(digest)}` };
      const found = await client.send(new GetObjectCommand(place));
      const bytes = change(Buffer.from((await found.Body?.transformToByteArray()) ?? []));
      await client.send(new PutObjectCommand({ ...place, Body: bytes }));
    },
    scratch,
    remove: () => {
      client.destroy();
      rmSync(scratch, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}
