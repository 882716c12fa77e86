import { constants, existsSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { chmod, copyFile, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { Digest } from '../model/digest.ts';
import type { StepDocument, TaskDocument } from '../model/plan.ts';
import type { Store } from '../store/store.ts';
import { cachedPath } from './node-cache.ts';

/** What a task is known to need before it is looked at closely: bare hex digests of its files and of its code. */
export function blobsOf(step: StepDocument, document: string): Set<Digest> {
  const task = JSON.parse(document) as TaskDocument;
  const inputs = Object.values(task.inputs).flatMap((given) => ('manifest' in given ? [] : given.flatMap((input) => (input.kind === 'directory' ? [] : [input.digest]))));
  return new Set([...inputs, ...Object.values(step.code)].map((digest) => digest.slice(7) as Digest));
}

/** Inputs take more than a task may use. `bytes` is how far it came. */
export class TooMuch extends Error {
  readonly bytes: number;
  constructor(bytes: number) {
    super(`the inputs take ${bytes} bytes and more`);
    this.bytes = bytes;
  }
}

/** A store whose blobs are fetched once for all tasks of a chunk that need them. */
export interface Staging {
  readonly store: Store;
  /** Fetches what a task needs, several at a time, as far as there is room and each has at most `largest` bytes. Trouble is left for the one who needs it. */
  prefetch(index: number, largest?: number): Promise<void>;
  /** Says which task is in hand, and how many bytes it may have staged (more is a TooMuch); what only tasks before it needed goes. */
  turn(index: number, most: number): void;
}

/** Blobs in the cache of the node: the command sees each of these files, and nothing else of it, under the path that the agent sees it by. */
export interface OfNode {
  readonly root: string;
  readonly digests: ReadonlySet<Digest>;
}

/** Fetches under way at a time. */
const ABREAST = 4;

/**
 * Wraps a store for a chunk, `all[i]` being the blobs of task i. What a later task needs too, and what was fetched
 * ahead, is kept in `folder`, at most `room` bytes of it: a folder that commands do not see. What was fetched for one
 * task alone goes straight to where it is wanted. Sizes are asked for once. What the cache of the node has is linked, and
 * takes nothing of what the task may use.
 */
export function stageThrough(store: Store, all: readonly ReadonlySet<Digest>[], { folder, room, ofNode }: { readonly folder: string; readonly room: number; readonly ofNode?: OfNode }): Staging {
  const needs = ofNode === undefined ? all : all.map((blobs) => new Set([...blobs].filter((digest) => !ofNode.digests.has(digest))));
  mkdirSync(folder, { recursive: true });
  const kept = new Map<Digest, number>();
  // Of an agent before this one in the same pod: complete where it has its name.
  for (const name of readdirSync(folder)) {
    if (/^[0-9a-f]{64}$/.test(name)) kept.set(name as Digest, statSync(join(folder, name)).size);
    else rmSync(join(folder, name), { force: true });
  }
  const last = new Map<Digest, number>();
  for (const [index, blobs] of needs.entries()) for (const digest of blobs) last.set(digest, index);
  const sizes = new Map<Digest, number>();
  const under = new Map<Digest, Promise<boolean>>();
  let current = 0;
  let [most, allowed] = [Infinity, Infinity];
  const reserved = new Map<Digest, number>();
  const held = (): number => [...kept.values(), ...reserved.values()].reduce((sum, size) => sum + size, 0);

  const sizeOf = async (digest: Digest): Promise<number | undefined> => {
    const known = sizes.get(digest) ?? (await store.blobSize(digest));
    if (known !== undefined) sizes.set(digest, known);
    return known;
  };

  /** Fetches a blob into the folder; false when it is missing, or when there is no room for it. */
  const keep = (digest: Digest, largest = Infinity): Promise<boolean> => {
    if (kept.has(digest)) return Promise.resolve(true);
    const fetched = under.get(digest) ?? fetchInto(digest, largest).finally(() => under.delete(digest));
    under.set(digest, fetched);
    return fetched;
  };

  const fetchInto = async (digest: Digest, largest: number): Promise<boolean> => {
    const part = join(folder, `part-${randomBytes(6).toString('hex')}`);
    try {
      const size = await sizeOf(digest);
      if (size === undefined || size > largest || held() + size > room) return false;
      reserved.set(digest, size);
      if (!(await store.fetchBlob(digest, part, 0o444))) return false;
      await rename(part, join(folder, digest));
      kept.set(digest, size);
      return true;
    } catch {
      // Whoever needs it asks the store again, and gets the same trouble or none.
      await rm(part, { force: true });
      return false;
    } finally {
      reserved.delete(digest);
    }
  };

  const fetchBlob: Store['fetchBlob'] = async (digest, to, mode) => {
    // The command of an agent before this one was given it already.
    if (existsSync(to)) return true;
    if (ofNode?.digests.has(digest) === true) {
      const place = cachedPath(ofNode.root, digest);
      // A mount of what was not there leaves an empty folder, and no command could read it.
      if (lstatSync(place, { throwIfNoEntry: false })?.isFile() !== true) throw new Error(`${digest} is not in the cache of this node any more`);
      await symlink(place, to);
      return true;
    }
    allowed -= (await sizeOf(digest)) ?? 0;
    if (allowed < 0) throw new TooMuch(most - allowed);
    const later = (last.get(digest) ?? -1) > current;
    const waited = under.get(digest);
    if (!(waited === undefined ? kept.has(digest) || (later && (await keep(digest))) : await waited)) return store.fetchBlob(digest, to, mode);
    const from = join(folder, digest);
    await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    await chmod(to, mode);
    if (!later) await drop(digest);
    return true;
  };

  const drop = async (digest: Digest): Promise<void> => {
    kept.delete(digest);
    await rm(join(folder, digest), { force: true });
  };

  return {
    store: { ...store, fetchBlob, blobSize: sizeOf },
    prefetch: async (index, largest) => {
      const wanted = [...(needs[index] ?? [])];
      await Promise.all(
        // Large ones one after the other: what streams hold adds up.
        Array.from({ length: largest === undefined ? 1 : ABREAST }, async () => {
          for (let digest = wanted.pop(); digest !== undefined; digest = wanted.pop()) await keep(digest, largest);
        }),
      );
    },
    turn: (index, bytes) => {
      current = index;
      [most, allowed] = [bytes, bytes];
      for (const digest of [...kept.keys()]) if ((last.get(digest) ?? -1) < index) void drop(digest);
    },
  };
}
