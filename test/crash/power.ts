import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unseen, type Interceptor, type Operation } from './file-operations.ts';
import { describeError } from './trouble.ts';

/** A folder on a disk that may lose power. */
export interface Disk {
  readonly interceptor: Interceptor;
  /** Operations that could change something so far. */
  writes(): number;
  /** Everything so far is on the medium for good: sync of the whole file system. */
  sync(): void;
  /** The lights go out at this many changing operations: nothing works from there on. `then` is told once. */
  failAt(write: number, then: () => void): void;
  /** What the medium kept: each name and each content that was not synced is there, gone, or in part. */
  lose(random: () => number): void;
}

/** What was under a name when the file system was last synced; undefined: nothing. */
type Before = Uint8Array | undefined;

/**
 * Records which names below a folder have changed since the last sync. Data and names may be lost independently, as on
 * a file system that promises no order; a synced folder keeps its names, a synced file its bytes.
 */
export function disk(place: string): Disk {
  const before = new Map<string, Before>();
  const durableNames = new Set<string>();
  const durableBytes = new Set<string>();
  const folders = new Set<string>();
  let writes = 0;
  let limit = Number.POSITIVE_INFINITY;
  let onDark = (): void => {};
  let dark = false;

  const remember = (path: string): void => {
    if (before.has(path)) return;
    before.set(path, existsSync(path) ? readFileSync(path) : undefined);
  };
  const note = (operation: Operation): void => {
    if (operation.name === 'linkSync') {
      remember(operation.to as string);
      if (durableBytes.has(operation.path)) durableBytes.add(operation.to as string);
    } else if (operation.name === 'renameSync') remember(operation.to as string);
    else if (operation.name === 'openSync' && operation.writes) remember(operation.path);
    else if (operation.name === 'copyFileSync') remember(operation.to as string);
    else if (operation.name === 'mkdirSync') for (let folder = operation.path; folder.length > place.length && !existsSync(folder); folder = dirname(folder)) folders.add(folder);
  };
  return {
    interceptor: (operation, proceed) => {
      // A file that is moved out of a work folder is the store's, and its bytes are no safer than others.
      if ((operation.to ?? operation.path).includes('/.headgate/work')) return dark ? fail(operation) : proceed();
      if (operation.writes) writes += 1;
      if (writes >= limit && !dark) {
        dark = true;
        onDark();
      }
      if (dark) return fail(operation);
      if (operation.name === 'fsyncSync') {
        durableBytes.add(operation.path);
        for (const folder of folders) if (dirname(folder) === operation.path) durableNames.add(folder);
      } else note(operation);
      return proceed();
    },
    writes: () => writes,
    sync: () => {
      before.clear();
      folders.clear();
    },
    failAt: (write, then) => {
      limit = write;
      onDark = then;
    },
    lose: (random) =>
      unseen(() => {
        for (const [path, old] of before) fate(path, old, durableBytes.has(path), random);
        // A folder whose name is lost takes everything with it.
        for (const folder of folders) if (!durableNames.has(folder) && random() < 0.05) rmSync(folder, { recursive: true, force: true });
        for (const folder of durableNames) mkdirSync(folder, { recursive: true });
      }),
  };
}

function fail(operation: Operation): never {
  throw describeError('EIO', operation);
}

/** One changed name after a power loss. */
function fate(path: string, old: Before, kept: boolean, random: () => number): void {
  const now = existsSync(path) ? readFileSync(path) : undefined;
  const put = (bytes: Uint8Array): void => {
    mkdirSync(dirname(path), { recursive: true });
    // Under a new name first: the bytes of a file with two names are not to change under both.
    writeFileSync(`${path}~`, bytes);
    renameSync(`${path}~`, path);
  };
  const draw = random();
  if (now === undefined) {
    // A temporary file that was removed may come back, with anything in it.
    if (draw < 0.2) put(Buffer.from('{"torn'));
    return;
  }
  if (draw < 0.4) return;
  if (draw < 0.6) return old === undefined ? rmSync(path) : put(old);
  if (kept) return;
  if (draw < 0.7) return put(new Uint8Array());
  if (draw < 0.85) return put(now.subarray(0, Math.floor(random() * now.length)));
  put(new Uint8Array(now.length));
}

/** Folder of a store in a place. */
export function storeOf(place: string): string {
  return join(place, '.headgate/store');
}
