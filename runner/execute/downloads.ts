import type { Policy } from '../model/declared.ts';
import { StoreError } from '../store/store.ts';
import { httpsDownload, type Download } from './download.ts';

/**
 * Downloads from every kind of place outside: https, and s3. A bucket is read without credentials, unless the policy
 * lists it: whoever contributes a dataset names the place, and the runner's credentials may open more than is theirs.
 */
export function downloads(policy: Pick<Policy, 'fetchHosts' | 'fetchBuckets'> = {}): Download {
  const https = httpsDownload(policy.fetchHosts === undefined ? {} : { hosts: policy.fetchHosts });
  return async (address, to, size) => {
    const bucket = bucketOf(address);
    if (bucket === undefined) return https(address, to, size);
    const listed = policy.fetchBuckets?.includes(bucket) === true;
    if (!listed && policy.fetchHosts !== undefined) return `the bucket ${bucket} is not among the \`fetchBuckets\` that policy.json allows`;
    return fromBucket({ bucket, key: address.slice(`s3://${bucket}/`.length), address, signed: listed }, to, size);
  };
}

/** The bucket that an address names; undefined when it is none of an object in S3. */
export function bucketOf(address: string): string | undefined {
  return /^s3:\/\/([a-z0-9][a-z0-9.-]{1,62})\/./.exec(address)?.[1];
}

/** One object. Endpoint and credentials are those of the runner's surroundings, never of the address: that is a stranger's text. */
async function fromBucket({ bucket, key, address, signed }: { readonly bucket: string; readonly key: string; readonly address: string; readonly signed: boolean }, to: string, size: number): Promise<string | undefined> {
  const [{ connect }, { head }, { downloadTo }] = await Promise.all([import('../store/s3/client.ts'), import('../store/s3/objects.ts'), import('../store/s3/download.ts')]);
  const connection = connect({ location: { bucket, prefix: '', pathStyle: true }, foreign: { signed } });
  const refusal = signed ? '' : '; it is read without credentials, since policy.json does not list the bucket under `fetchBuckets`';
  try {
    const found = await head(connection, key);
    if (found === undefined) return `${address} does not exist${refusal}`;
    if (found.size !== size) return `${address} has ${found.size} bytes, not the declared ${size}`;
    return (await downloadTo(connection, key, to, 0o600)) === undefined ? `${address} went away while it was read` : undefined;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return `${address}: ${error.message}${refusal}`;
  } finally {
    connection.sdk.destroy();
  }
}
