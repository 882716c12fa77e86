import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { treatment } from '../declare/place.ts';
import { digestOf, formatDigest, type Digest } from '../model/digest.ts';
import { hashFile } from '../store/directory.ts';
import type { Store } from '../store/store.ts';
import { printManifest, type DirectoryManifest } from '../task/directory-manifest.ts';

/**
 * Stores a folder of a registry as a directory: its files, then its manifest. `path` is inside the registry. Answers
 * undefined when the manifest is in the store now, else why not, in words; nothing is stored of a folder whose manifest
 * has another digest. Its files are those that `validate` counts, so that both find the same digest.
 */
export async function storeFolder(store: Store, registryRoot: string, path: string, digest: Digest): Promise<string | undefined> {
  const files: DirectoryManifest['files'][number][] = [];
  const odd = walk(join(registryRoot, path), path, '', files);
  if (odd !== undefined) return `registry:${odd} is a link or a special file; only files and folders are taken`;
  const manifest = printManifest(files);
  if (digestOf(manifest) !== digest) return `the folder registry:${path} has the digest sha256:${digestOf(manifest)}, not the declared sha256:${digest}`;
  for (const file of files) {
    const stored = await store.putFile(join(registryRoot, path, file.path));
    if (formatDigest(stored.digest) !== file.digest) return `registry:${path}/${file.path} changed while it was read`;
  }
  await store.putBlob(manifest);
  return undefined;
}

/** Whether there is a folder, and no link to one, at a path. */
export function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Adds the files below a folder; answers the path of what is neither a file nor a folder. */
function walk(folder: string, path: string, prefix: string, files: DirectoryManifest['files'][number][]): string | undefined {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [file, place] = [join(folder, entry.name), `${path}/${entry.name}`];
    if (treatment(place) === 'ignored') continue;
    if (entry.isDirectory()) {
      const odd = walk(file, place, `${prefix}${entry.name}/`, files);
      if (odd !== undefined) return odd;
    } else if (entry.isFile()) {
      files.push({ path: prefix + entry.name, digest: `sha256:${hashFile(file)}`, size: statSync(file).size });
    } else return place;
  }
  return undefined;
}
