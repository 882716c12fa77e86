import { canonical, type Json } from '../model/canonical.ts';
import type { Digest } from '../model/digest.ts';
import type { Store } from '../store/store.ts';

/** A directory as content: its files sorted by path. The digest of its canonical JSON names the directory. */
export interface DirectoryManifest {
  readonly version: 1;
  readonly files: readonly { readonly path: string; readonly digest: string; readonly size: number }[];
}

/** Canonical text of a manifest; paths sorted by code unit. */
export function printManifest(files: DirectoryManifest['files']): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return canonical({ version: 1, files: sorted } as unknown as Json);
}

/** Reads the manifest a digest names; undefined when it is missing or holds a path that leaves the folder. */
export async function readManifest(store: Store, digest: string): Promise<DirectoryManifest | undefined> {
  const bytes = await store.readBlob(digest.slice(7) as Digest);
  if (bytes === undefined) return undefined;
  let manifest: DirectoryManifest;
  try {
    manifest = JSON.parse(Buffer.from(bytes).toString('utf8')) as DirectoryManifest;
  } catch {
    return undefined;
  }
  if (!Array.isArray(manifest.files)) return undefined;
  return manifest.files.every((file) => isSafePath(file.path) && /^sha256:[0-9a-f]{64}$/.test(file.digest)) ? manifest : undefined;
}

/** A relative path with forward slashes and no empty, `.` or `..` component. */
export function isSafePath(path: string): boolean {
  return typeof path === 'string' && !path.startsWith('/') && !path.includes('\0') && !path.includes('\\') && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
