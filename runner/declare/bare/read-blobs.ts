import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitSetting } from './git.ts';
import { readLimits, type ReadLimits } from './limits.ts';
import { makeBare, serveFolders, type Origin, type Sha } from './repository.ts';
import { readFiles, sizesOf } from './tree.ts';

/** Which files are brought, and where to. */
export interface BringOptions {
  readonly origin: Origin;
  /** Commits that have them. */
  readonly commits: readonly [Sha, ...Sha[]];
  /** sha256, bare hex → object of git. */
  readonly files: ReadonlyMap<string, string>;
  /** An empty folder of the caller. Files are written below it, each named by its sha256. */
  readonly to: string;
  readonly path: string;
  readonly limits?: ReadLimits;
  readonly signal?: AbortSignal;
}

/**
 * Brings files from a repository by digest, for the job that puts them into a store: bytes are copied and hashed, never
 * looked into. Answers their paths, and the digests of those that are not there, or have other bytes. Throws `Unreadable`.
 */
export async function bringFiles({ origin, commits, files, to, path, limits = readLimits, signal }: BringOptions): Promise<{ readonly paths: readonly string[]; readonly missing: readonly string[] }> {
  const home = join(to, 'home');
  mkdirSync(home);
  serveFolders(home);
  const clock = AbortSignal.timeout(limits.seconds * 1000);
  const setting: GitSetting = { limits, path, home, signal: signal === undefined ? clock : AbortSignal.any([clock, signal]) };
  const repository = makeBare(join(to, 'objects'), origin, `blob:limit=${limits.fileBytes + 1}`, setting, commits[0]);
  await repository.fetch([...new Set(commits)], 1);
  repository.seal();
  const sizes = await sizesOf(repository, files.values());
  const digests = new Map([...files].map(([digest, object]) => [object, digest]));
  const paths: string[] = [];
  mkdirSync(join(to, 'files'));
  await readFiles(repository, sizes, [...digests.keys()].filter((object) => (sizes.get(object) ?? Number.POSITIVE_INFINITY) <= limits.fileBytes), (object, bytes) => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    if (digest !== digests.get(object)) return;
    const file = join(to, 'files', digest);
    writeFileSync(file, bytes);
    paths.push(file);
  });
  const brought = new Set(paths.map((file) => file.slice(-64)));
  return { paths: paths.sort(), missing: [...files.keys()].filter((digest) => !brought.has(digest)).sort() };
}
