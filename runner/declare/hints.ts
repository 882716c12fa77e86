import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import type { Digest } from '../model/digest.ts';
import { isSettled, stampOf } from './scan.ts';

/** Digests of files that were hashed before, believed only while size, times and inode are the same. */
export interface Hints {
  find(path: string, stat: Stats): Digest | undefined;
  add(path: string, stat: Stats, digest: Digest): void;
  /** What was found or added since reading: what is worth keeping. */
  readonly fresh: ReadonlyMap<string, readonly [stamp: string, digest: string]>;
  /** Whether that is just what was read, so that there is nothing to write. */
  unchanged(): boolean;
}

/** Reads a hint file; one that is missing or damaged gives no hints. */
export function readHints(file: string): Hints {
  const read = parse(file);
  const known = read ?? new Map<string, readonly [string, string]>();
  const fresh = new Map<string, readonly [string, string]>();
  let added = false;
  return {
    fresh,
    unchanged: () => read !== undefined && !added && fresh.size === read.size,
    find(path, stat) {
      const hint = known.get(path);
      if (hint === undefined || hint[0] !== stampOf(stat)) return undefined;
      fresh.set(path, hint);
      return hint[1] as Digest;
    },
    add(path, stat, digest) {
      if (!isSettled(Math.max(stat.mtimeMs, stat.ctimeMs))) return;
      fresh.set(path, [stampOf(stat), digest]);
      added = true;
    },
  };
}

/** Writes the hints that were used or added. A failure to write costs time next time, nothing else. */
export function writeHints(file: string, hints: Hints): void {
  if (hints.unchanged()) return;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const half = `${file}.${randomUUID()}`;
    writeFileSync(half, JSON.stringify([...hints.fresh]));
    renameSync(half, file);
  } catch {
    // Only a cache.
  }
}

function parse(file: string): Map<string, readonly [string, string]> | undefined {
  try {
    const entries = JSON.parse(readFileSync(file, 'utf8')) as [string, [string, string]][];
    return new Map(entries.filter(([, hint]) => /^[0-9a-f]{64}$/.test(hint[1])));
  } catch {
    return undefined;
  }
}
