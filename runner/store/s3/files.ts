import { randomBytes } from 'node:crypto';
import { StoreError } from '../store.ts';
import type { StoreFiles } from '../store-files.ts';
import { connect } from './client.ts';
import { hashObject } from './download.ts';
import { abortUpload, listUploads } from './multipart.ts';
import { copy, get, head, listBelow, MOST_COPIED, remove } from './objects.ts';
import type { S3Location } from './url.ts';

/** Milliseconds after which an upload that was not completed counts as left behind: nobody sends one file for so long. */
const UPLOAD_AGE = 24 * 3600 * 1000;

/** The objects of an S3 store, as files. */
export function s3Files(location: S3Location): StoreFiles {
  const connection = connect({ location });
  const name = `s3://${location.bucket}${location.prefix === '' ? '' : `/${location.prefix}`}`;
  return {
    name,
    below: async (folder) => {
      const found = [];
      for await (const page of listBelow(connection, folder)) found.push(...page);
      return found;
    },
    facts: async (path) => {
      const found = await head(connection, path);
      return found === undefined ? undefined : { path, size: found.size, changed: found.changed };
    },
    read: async (path) => (await get(connection, path))?.bytes,
    hash: (path) => hashObject(connection, path),
    remove: (path) => remove(connection, path),
    moveAside: async (path) => {
      const facts = await head(connection, path);
      if (facts === undefined) return;
      if (facts.size > MOST_COPIED) throw new StoreError(`${name}/${path} is damaged, and too large (${facts.size} bytes) to be copied aside within S3; remove it by hand`, 'EntityTooLarge');
      let to = `damaged/${path}`;
      if ((await head(connection, to)) !== undefined) to = `${to}.${randomBytes(4).toString('hex')}`;
      if (await copy(connection, path, to, facts)) await remove(connection, path);
    },
    leftovers: async (now) => (await listUploads(connection, 'blobs/')).filter(({ begun }) => now - begun > UPLOAD_AGE).map(({ path, id, begun }) => ({ path: `${path}?${id}`, size: 0, changed: begun })),
    removeLeftover: (path) => {
      const [key = '', id = ''] = path.split(/\?(.*)/s);
      return abortUpload(connection, key, id);
    },
    describeLeftovers: (count) => `${count} uploads that were begun more than a day ago and never completed; \`headgate store gc --delete\` drops them`,
  };
}
