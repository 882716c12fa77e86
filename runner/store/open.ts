import { resolve } from 'node:path';
import type { Digest } from '../model/digest.ts';
import { directoryStore } from './directory.ts';
import { folderFiles } from './folder-files.ts';
import { PlaceError } from './place-error.ts';
import { parseS3Url, type S3Location } from './s3/url.ts';
import type { Store } from './store.ts';
import type { StoreFiles } from './store-files.ts';

/** Where a store is: a folder (absolute), or a prefix of a bucket. */
export type StorePlace = { readonly kind: 'folder'; readonly root: string } | { readonly kind: 's3'; readonly location: S3Location };

/** Reads the address of a store: a folder, relative to `cwd`, or `s3://bucket/prefix?…`. Throws a PlaceError. */
export function parseStorePlace(text: string, cwd: string): StorePlace {
  if (text.startsWith('s3://')) return { kind: 's3', location: parseS3Url(text) };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1];
  if (scheme !== undefined) throw new PlaceError(`there are no stores at ${scheme}://`, 'a store is a folder, or s3://BUCKET/PREFIX');
  return { kind: 'folder', root: resolve(cwd, text) };
}

/** For messages: the folder, or `s3://bucket/prefix`. */
export function storePlaceName(place: StorePlace): string {
  if (place.kind === 'folder') return place.root;
  const { bucket, prefix } = place.location;
  return `s3://${bucket}${prefix === '' ? '' : `/${prefix}`}`;
}

/** What whoever opens a store may say. */
export interface OpenOptions {
  /** Names the temporary files of this process in a folder (see `process-identity.ts`). */
  readonly owner: string;
  readonly onCorrupt?: (digest: Digest) => void;
  /** Told once, in words: what a server does not do, and what is then not promised. */
  readonly onNotice?: (message: string) => void;
  /** For a process that is held to little memory. */
  readonly little?: boolean;
}

/** Opens a store; nothing is made until something is written. The client of S3 is loaded only when it is used. */
export async function openStoreAt(place: StorePlace, { owner, onCorrupt, onNotice, little = false }: OpenOptions): Promise<Store> {
  const told = onCorrupt === undefined ? {} : { onCorrupt };
  if (place.kind === 'folder') return directoryStore({ root: place.root, owner, ...told });
  const { s3Store } = await import('./s3/store.ts');
  return s3Store({ location: place.location, little, ...told, ...(onNotice === undefined ? {} : { onNotice }) });
}

/** Opens the files of a store, for looking at everything that is in it. */
export async function openFilesAt(place: StorePlace): Promise<StoreFiles> {
  if (place.kind === 'folder') return folderFiles(place.root);
  return (await import('./s3/files.ts')).s3Files(place.location);
}
