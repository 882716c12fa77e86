import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync, type BigIntStats } from 'node:fs';
import { dirname } from 'node:path';
import type { Digest } from '../model/digest.ts';

/** Digests of files that were hashed before, believed only while size, times and inode are the same. */
export interface Hints {
  find(path: string, stat: BigIntStats): Digest | undefined;
  add(path: string, stat: BigIntStats, digest: Digest): void;
  /** What was found or added since reading: what is worth keeping. */
  readonly fresh: ReadonlyMap<string, readonly [stamp: string, digest: string]>;
  /** Whether that is just what was read, so that there is nothing to write. */
  unchanged(): boolean;
}

/** A file changed within this time before it was hashed may change again without its times showing it (coarse clocks). */
const settled = 2_000_000_000n;

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
      if (hint === undefined || hint[0] !== stamp(stat)) return undefined;
      fresh.set(path, hint);
      return hint[1] as Digest;
    },
    add(path, stat, digest) {
      const newest = stat.mtimeNs > stat.ctimeNs ? stat.mtimeNs : stat.ctimeNs;
      if (BigInt(Date.now()) * 1_000_000n - newest <= settled) return;
      fresh.set(path, [stamp(stat), digest]);
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

function stamp(stat: BigIntStats): string {
  return `${stat.size} ${stat.mtimeNs} ${stat.ctimeNs} ${stat.ino}`;
}

function parse(file: string): Map<string, readonly [string, string]> | undefined {
  try {
    const entries = JSON.parse(readFileSync(file, 'utf8')) as [string, [string, string]][];
    return new Map(entries.filter(([, hint]) => /^[0-9a-f]{64}$/.test(hint[1])));
  } catch {
    return undefined;
  }
}
