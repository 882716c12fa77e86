import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Digest } from '../model/digest.ts';
import { codeOf } from '../store/files.ts';
import { podPace, underLock, type Pace } from './beat-lock.ts';

/** A blob that the cache of a node is to have. */
export interface Wanted {
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
}

/** What a cache is opened with. */
export interface NodeCacheOptions {
  /** The volume: a folder of the node that every agent there can write to. */
  readonly root: string;
  /** Bytes of blobs that it may hold. */
  readonly limit: number;
  /** Name of this pod, of no other on the node. */
  readonly owner: string;
  /** Copies a blob to a new file, verified; false when the store does not have it. */
  readonly fetch: (digest: Digest, to: string) => Promise<boolean>;
  readonly say: (text: string) => void;
  readonly pace?: Pace;
  /** Milliseconds to wait for room that other pods hold. */
  readonly patience?: number;
}

/** What cannot be cached, in words. */
export class NodeCacheError extends Error {}

/** Folder of the volume whose files are mounted for commands, each alone. */
const CACHED = 'blobs';
/** Milliseconds between signs of a pod that it uses what it pinned, and after which one without a sign is gone. */
const PIN_BEAT = 60_000;
const PIN_DEAD = 10 * 60_000;
/** Milliseconds after which bytes are hashed again before they are used: a disk may damage them without a trace. */
const TRUSTED = 24 * 3600 * 1000;
/** Milliseconds between looks for room. */
const ROOM_PERIOD = 5000;
const PATIENCE = 30 * 60_000;

/**
 * Has all blobs in the cache when it resolves, verified, and pinned for this pod: each is fetched by one pod of the node,
 * however many want it. What was used longest ago and is pinned by nobody goes when room is needed; where pods hold too
 * much it waits. Throws NodeCacheError when a blob is not in the store, or room does not come.
 */
export async function holdBlobs(options: NodeCacheOptions, wanted: readonly Wanted[]): Promise<void> {
  const { root, pace = podPace, say } = options;
  for (const folder of [CACHED, 'facts', 'pins', 'locks', 'parts']) mkdirSync(join(root, folder), { recursive: true });
  const began = performance.now();
  let told = false;
  while (!(await underLock(join(root, 'locks/room'), async () => makeRoom(options, wanted), pace))) {
    if (performance.now() - began > (options.patience ?? PATIENCE)) throw new NodeCacheError(`other pods of this node use so much of the cache that ${wanted.reduce((sum, { size }) => sum + size, 0)} bytes find no room within its ${options.limit}; raise cache.size in the runner's configuration`);
    if (!told) say('other pods use all room in the cache of this node; waiting for some');
    told = true;
    await new Promise((resolve) => setTimeout(resolve, Math.min(ROOM_PERIOD, pace.dead)));
  }
  for (const one of wanted) {
    const fetched = await underLock(join(root, 'locks', one.digest), () => ensure(options, one), pace);
    say(`${one.digest} (${one.size} bytes) ${fetched ? 'was fetched into the cache of this node' : 'is in the cache of this node'}`);
  }
}

/** Keeps what a pod pinned from being removed while it lives; answers how to let it go. */
export function keepPins(root: string, owner: string, digests: readonly Digest[]): () => void {
  const pins = digests.map((digest) => pinOf(root, digest, owner));
  const renew = (): void => {
    const now = new Date();
    for (const pin of pins) unlessGone(() => utimesSync(pin, now, now));
  };
  renew();
  const timer = setInterval(renew, PIN_BEAT);
  timer.unref();
  return () => {
    clearInterval(timer);
    for (const pin of pins) unlessGone(() => rmSync(pin, { force: true }));
  };
}

/** Where a blob lies in the volume: a folder with one file for each. */
export function cachedPath(root: string, digest: string): string {
  return join(root, CACHED, digest);
}

function pinOf(root: string, digest: string, owner: string): string {
  return join(root, 'pins', `${digest}.${owner}`);
}

function factsOf(root: string, digest: string): string {
  return join(root, 'facts', `${digest}.json`);
}

/** Pins what is wanted, and removes what nobody uses until all of it fits; false when it does not. */
function makeRoom({ root, limit, owner, say }: NodeCacheOptions, wanted: readonly Wanted[]): boolean {
  const sizes = new Map<string, number>();
  for (const name of readdirSync(join(root, CACHED))) sizes.set(name, lstatSync(cachedPath(root, name), { throwIfNoEntry: false })?.size ?? 0);
  const pinned = new Set<string>();
  for (const name of readdirSync(join(root, 'pins'))) {
    const file = join(root, 'pins', name);
    const stat = statSync(file, { throwIfNoEntry: false });
    const [digest = '', by] = [name.slice(0, 64), name.slice(65)];
    if (stat === undefined || Date.now() - stat.mtimeMs > PIN_DEAD) rmSync(file, { force: true });
    else if (by !== owner) {
      pinned.add(digest);
      // What another pod is about to fetch counts as there.
      sizes.set(digest, Math.max(sizes.get(digest) ?? 0, Number(readFileSync(file, 'latin1')) || 0));
    }
  }
  for (const { digest, size } of wanted) {
    pinned.add(digest);
    sizes.set(digest, size);
  }
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const spare = [...sizes].filter(([digest]) => !pinned.has(digest)).map(([digest, size]) => ({ digest, size, used: statSync(factsOf(root, digest), { throwIfNoEntry: false })?.mtimeMs ?? 0 })).sort((a, b) => a.used - b.used);
  if (total - spare.reduce((sum, { size }) => sum + size, 0) > limit) return false;
  for (const { digest, size } of spare) {
    if (total <= limit) break;
    discard(root, digest);
    total -= size;
    say(`${digest} (${size} bytes) made room in the cache of this node`);
  }
  for (const { digest, size } of wanted) writeFileSync(pinOf(root, digest, owner), String(size));
  return true;
}

/** What is known of a blob in the cache. */
interface Facts {
  readonly size: number;
  /** Of the file, when its bytes were hashed last. */
  readonly changed: number;
  /** When that was; milliseconds since 1970. */
  readonly verified: number;
}

/** Has one blob in the cache; whether it had to be fetched. */
async function ensure(options: NodeCacheOptions, wanted: Wanted): Promise<boolean> {
  const { root, fetch, say } = options;
  const { digest, size } = wanted;
  const file = cachedPath(root, digest);
  if (await isIntact(root, wanted)) return false;
  if (lstatSync(file, { throwIfNoEntry: false }) !== undefined) {
    say(`${digest} in the cache of this node is damaged`);
    discard(root, digest);
  }
  // Of somebody who was killed while fetching it: we hold the lock.
  for (const name of readdirSync(join(root, 'parts'))) if (name.startsWith(digest)) rmSync(join(root, 'parts', name), { force: true });
  const part = join(root, 'parts', `${digest}.${randomBytes(6).toString('hex')}`);
  try {
    if (!(await fetch(digest, part))) throw new NodeCacheError(`${digest} is not in the store, or its bytes do not match`);
    const handle = await open(part, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
  note(root, digest, { size, changed: statSync(file).mtimeMs, verified: Date.now() });
  return true;
}

/** Whether the bytes are there and right. They are hashed when the file is not the one that was hashed before, and once a day. */
async function isIntact(root: string, { digest, size }: Wanted): Promise<boolean> {
  const file = cachedPath(root, digest);
  const stat = lstatSync(file, { throwIfNoEntry: false });
  // A mount of what was not there leaves an empty folder of that name.
  if (stat === undefined || !stat.isFile() || stat.size !== size) return false;
  let facts: Partial<Facts> = {};
  try {
    facts = JSON.parse(readFileSync(factsOf(root, digest), 'utf8')) as Facts;
  } catch {
    // Not there, or cut short by a power loss: the bytes tell.
  }
  const now = Date.now();
  const since = now - (facts.verified ?? 0);
  if (facts.size === size && facts.changed === stat.mtimeMs && since >= 0 && since < TRUSTED) {
    utimesSync(factsOf(root, digest), new Date(now), new Date(now));
    return true;
  }
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(bytes as Buffer);
  if (hash.digest('hex') !== digest) return false;
  note(root, digest, { size, changed: stat.mtimeMs, verified: now });
  return true;
}

function note(root: string, digest: string, facts: Facts): void {
  const part = join(root, 'parts', `facts-${randomBytes(6).toString('hex')}`);
  writeFileSync(part, JSON.stringify(facts));
  renameSync(part, factsOf(root, digest));
}

function discard(root: string, digest: string): void {
  rmSync(factsOf(root, digest), { force: true });
  rmSync(cachedPath(root, digest), { force: true, recursive: true });
}

/** Somebody who took this pod for dead has removed it: nothing rests on it any more. */
function unlessGone(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}
