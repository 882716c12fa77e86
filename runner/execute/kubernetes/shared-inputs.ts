import type { Digest } from '../../model/digest.ts';
import type { TaskDocument } from '../../model/plan.ts';
import type { Store } from '../../store/store.ts';
import { readManifest } from '../../task/directory-manifest.ts';
import type { Settings } from './configuration.ts';

/** Files that one pod has mounted at most. */
const MOST = 64;

/**
 * Blobs (bare hex, sorted) that every one of these tasks reads and that are large enough for the cache of a node, files of
 * directories too; those that would not fit into it together are left out, the smallest first. `documents` are those of the
 * tasks. Inputs that are listed in a blob of their own are not looked at: nothing large is read by its thousands.
 */
export async function sharedInputs(store: Store, { from, size }: NonNullable<Settings['cache']>, documents: readonly string[]): Promise<string[]> {
  const [first = '{}', ...others] = documents;
  const { inputs = {} } = JSON.parse(first) as Partial<TaskDocument>;
  const given = Object.values(inputs).flatMap((port) => ('manifest' in port ? [] : port));
  // A digest stands nowhere in a document but where it is an input.
  const shared = given.filter(({ digest }) => others.every((document) => document.includes(digest)));
  const sizes = new Map<string, number>();
  for (const { digest, kind } of shared) {
    if (kind === 'directory') for (const file of (await readManifest(store, digest))?.files ?? []) sizes.set(file.digest.slice(7), file.size);
    else sizes.set(digest.slice(7), (await store.blobSize(digest.slice(7) as Digest)) ?? 0);
  }
  const chosen: string[] = [];
  let left = size * 2 ** 20;
  for (const [digest, bytes] of [...sizes].sort(([, a], [, b]) => b - a)) {
    if (bytes < from || bytes > left || chosen.length >= MOST) continue;
    chosen.push(digest);
    left -= bytes;
  }
  return chosen.sort();
}
