import { GetObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { connect, type S3Connection } from './client.ts';
import { explain } from './errors.ts';
import { head } from './objects.ts';
import type { S3Location } from './url.ts';

/** An address that lets whoever has it read one object for so many seconds (a week at most), without credentials. */
export async function signedAddress({ sdk, location, key }: S3Connection, path: string, seconds: number): Promise<string> {
  try {
    return await getSignedUrl(sdk, new GetObjectCommand({ Bucket: location.bucket, Key: key(path) }), { expiresIn: seconds });
  } catch (error) {
    throw explain(error, location, `sign an address of ${path}`);
  }
}

/** The same for a store that is not open; undefined when there is no such object. */
export async function addressIn(location: S3Location, path: string, seconds: number): Promise<string | undefined> {
  const connection = connect({ location });
  return (await head(connection, path)) === undefined ? undefined : signedAddress(connection, path, seconds);
}
