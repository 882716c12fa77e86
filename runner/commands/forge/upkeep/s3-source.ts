import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Policy } from '../../../model/declared.ts';
import { hashFile } from '../../../store/directory.ts';
import { StoreError } from '../../../store/store.ts';
import { TOO_MUCH, type SourceFile, type Sources } from './source.ts';

/** Objects that are looked at below one prefix. */
const MOST = 20_000;

/**
 * Objects below a prefix. One whose ETag is that of last time is not read again, nor one of which the server knows the sha256;
 * the others are read and hashed. Only buckets that the policy lists are read with the credentials of the surroundings.
 */
export function s3Source(policy: Pick<Policy, 'fetchHosts' | 'fetchBuckets'> = {}): Sources['s3'] {
  return async (prefix, { memory, spend }) => {
    const [, bucket = '', start = ''] = /^s3:\/\/([^/]+)\/(.*)$/.exec(prefix) ?? [];
    const signed = policy.fetchBuckets?.includes(bucket) === true;
    if (!signed && policy.fetchHosts !== undefined) return `the bucket ${bucket} is not among the \`fetchBuckets\` that policy.json allows`;
    const [{ connect }, { head, listObjects }, { downloadTo }] = await Promise.all([import('../../../store/s3/client.ts'), import('../../../store/s3/objects.ts'), import('../../../store/s3/download.ts')]);
    const connection = connect({ location: { bucket, prefix: '', pathStyle: true }, foreign: { signed } });
    const scratch = mkdtempSync(join(tmpdir(), 'headgate-refresh-'));
    const files: SourceFile[] = [];
    try {
      for await (const page of listObjects(connection, start)) {
        for (const { key, size, etag } of page) {
          if (files.length === MOST) return `there are more than ${MOST} objects below ${prefix}`;
          const at = `s3://${bucket}/${key}`;
          const base = { name: key.slice(start.length), size, at, ...(etag === '' ? {} : { known: { key: at, mark: etag } }) };
          const before = memory.get(at);
          const told = before?.mark === etag && before.size === size ? before.digest : (await head(connection, key))?.sha256;
          if (told !== undefined) {
            files.push({ ...base, digest: told });
            continue;
          }
          if (!spend(size)) return TOO_MUCH;
          const to = join(scratch, 'object');
          if ((await downloadTo(connection, key, to, 0o600)) === undefined) return `${at} went away while it was read`;
          files.push({ ...base, digest: hashFile(to) });
          rmSync(to);
        }
      }
      return { files, base: prefix };
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return `${prefix}: ${error.message}${signed ? '' : '; it is read without credentials, since policy.json does not list the bucket under `fetchBuckets`'}`;
    } finally {
      connection.sdk.destroy();
      rmSync(scratch, { recursive: true, force: true });
    }
  };
}
