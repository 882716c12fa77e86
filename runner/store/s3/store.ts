import { rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { digestOf, type Digest } from '../../model/digest.ts';
import { blobMemory, SMALL } from '../blob-memory.ts';
import { checkLayout, LAYOUT_TEXT } from '../layout.ts';
import { blobPath, StoreError, type Store } from '../store.ts';
import { budget } from './budget.ts';
import { connect, type RequestCounts, type RequestKind } from './client.ts';
import { conditionalWrites } from './conditional.ts';
import { downloadTo, hashObject } from './download.ts';
import { PART_BYTES, uploadParts } from './multipart.ts';
import { copy, get, head, listNames, MOST_COPIED, put, remove } from './objects.ts';
import { local, openSource, type Source } from './source.ts';
import type { S3Location } from './url.ts';

/** Milliseconds after which storing what is there already renews its time of change: garbage collection spares what is young. */
const RENEW_AFTER = 12 * 3600 * 1000;
/** Bytes from which on it is asked whether they are there before they are sent. */
const ASK_FROM = 64 << 10;
/** Bytes of files that are held for upload at a time; and when memory is short. */
const HELD_BYTES = 6 * PART_BYTES;
const LITTLE_HELD_BYTES = 2 * PART_BYTES;
/** Sizes of blobs that were seen, so that each is asked for once. */
const MOST_SIZES = 200_000;
/** How often a file is read again that changes while it is stored. */
const ROUNDS = 5;

/** Options of an S3 store. */
export interface S3StoreOptions {
  readonly location: S3Location;
  readonly onCorrupt?: (digest: Digest) => void;
  /** Told once, in words: what this server does not do, and what is then not promised. */
  readonly onNotice?: (message: string) => void;
  readonly onRequest?: (kind: RequestKind, what: string) => void;
  /** For a process that is held to little memory: it keeps fewer bytes at a time, and is slower for it. */
  readonly little?: boolean;
}

/** A store in S3, with the number of requests it has sent so far. */
export interface S3Store extends Store {
  requests(): RequestCounts;
}

/**
 * A store in an S3 bucket. Objects appear whole or not at all. Documents are created with `If-None-Match: *` and swapped
 * with `If-Match`, where the server keeps those; blobs carry their sha256, which the server compares on arrival.
 */
export function s3Store({ location, onCorrupt, onNotice, onRequest, little = false }: S3StoreOptions): S3Store {
  const connection = connect({ location, ...(onRequest === undefined ? {} : { onRequest }) });
  const name = `s3://${location.bucket}${location.prefix === '' ? '' : `/${location.prefix}`}`;
  const memory = budget(little ? LITTLE_HELD_BYTES : HELD_BYTES);
  const kept = blobMemory({ little });
  const sizes = new Map<Digest, number>();
  const documents = conditionalWrites(connection, () => onNotice?.(`${location.endpoint ?? 'this server'} takes conditional writes and does not keep them: of two who create the same document at the same moment both may believe to be first. Run one runner at a time in ${name}, or use a server that keeps If-None-Match`));
  let layout: Promise<boolean> | undefined;
  let written: Promise<void> | undefined;

  const bytesOf = (data: Uint8Array | string): Uint8Array => (typeof data === 'string' ? Buffer.from(data) : data);
  /** Reads the layout once; a store of another version is refused. Answers whether there is one. */
  const look = (): Promise<boolean> => {
    layout ??= get(connection, 'layout.json').then((found) => {
      if (found !== undefined) checkLayout(Buffer.from(found.bytes).toString('utf8'), name, `${name}/layout.json`);
      return found !== undefined;
    });
    // What failed is asked again.
    layout.catch(() => (layout = undefined));
    return layout;
  };
  const ready = (): Promise<void> => {
    written ??= look().then(async (there) => {
      if (!there) await documents.create('layout.json', Buffer.from(LAYOUT_TEXT));
    });
    written.catch(() => (written = undefined));
    return written;
  };
  const note = (digest: Digest, size: number): void => {
    if (sizes.size >= MOST_SIZES) sizes.clear();
    sizes.set(digest, size);
  };
  const corrupt = (digest: Digest): void => {
    sizes.delete(digest);
    kept.drop(digest);
    onCorrupt?.(digest);
  };

  const readVerified = async (digest: Digest): Promise<Uint8Array | undefined> => {
    const known = kept.get(digest);
    if (known !== undefined) return known;
    await look();
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const found = await get(connection, blobPath(digest));
      if (found === undefined) {
        sizes.delete(digest);
        return undefined;
      }
      if (digestOf(found.bytes) !== digest) continue;
      kept.keep(digest, found.bytes);
      note(digest, found.bytes.length);
      return found.bytes;
    }
    corrupt(digest);
    return undefined;
  };

  const isIntact = async (digest: Digest): Promise<boolean> => {
    await look();
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const found = await hashObject(connection, blobPath(digest));
      if (found === undefined) return false;
      if (found.sha256 !== digest) continue;
      note(digest, found.size);
      return true;
    }
    corrupt(digest);
    return false;
  };

  /**
   * What is there under the name of bytes that are to be stored: `right` ones only become young again. The server's own
   * sum is believed; an object without one, put there by another tool, is read.
   */
  const stored = async (digest: Digest, size: number): Promise<'absent' | 'right' | 'wrong'> => {
    const facts = await head(connection, blobPath(digest));
    if (facts === undefined) return 'absent';
    if (facts.size !== size || (facts.sha256 !== undefined && facts.sha256 !== digest) || (facts.sha256 === undefined && !(await isIntact(digest)))) return 'wrong';
    if (Date.now() - facts.changed > RENEW_AFTER) {
      if (size > MOST_COPIED) return 'wrong';
      await copy(connection, blobPath(digest), blobPath(digest), { ...facts, sha256: digest });
    }
    connection.moved.saved += size;
    return 'right';
  };

  const storeBytes = async (bytes: Uint8Array, digest: Digest): Promise<void> => {
    // Stored or verified by this process before.
    if (kept.get(digest) !== undefined) {
      connection.moved.saved += bytes.length;
      return;
    }
    await ready();
    const path = blobPath(digest);
    // Few bytes are sent without asking first: they are new most of the time, and then it is one request instead of two.
    if (bytes.length > ASK_FROM || (await put(connection, path, bytes, { absent: true, dispensable: true }, digest)) === 'refused') {
      const there = await stored(digest, bytes.length);
      // Whoever is faster stores the same bytes.
      if (there !== 'right') await put(connection, path, bytes, { absent: there === 'absent', dispensable: true }, digest);
    }
    note(digest, bytes.length);
  };

  /** Undefined when the file changed while it was stored. */
  const storeLarge = async (source: Source): Promise<Digest | undefined> => {
    await ready();
    const digest = await source.digest();
    if (digest === undefined) return undefined;
    const there = await stored(digest, source.size);
    if (there !== 'right' && (await uploadParts(connection, { path: blobPath(digest), source, sha256: digest, replace: there === 'wrong', memory })) === 'changed') return undefined;
    note(digest, source.size);
    return digest;
  };

  const storeSmall = async (source: Source): Promise<{ readonly digest: Digest; readonly size: number }> => {
    const giveBack = await memory.take(source.size);
    try {
      const bytes = await source.read(Buffer.allocUnsafeSlow(source.size), 0);
      const digest = digestOf(bytes);
      await storeBytes(bytes, digest);
      kept.keep(digest, bytes);
      return { digest, size: bytes.length };
    } finally {
      giveBack();
    }
  };

  return {
    description: name,
    remote: true,
    requests: connection.requests,
    traffic: () => ({ requests: Object.values(connection.requests()).reduce((sum, count) => sum + count, 0), ...connection.moved }),
    get: async (path) => {
      await look();
      return (await get(connection, path))?.bytes;
    },
    create: async (path, bytes) => {
      await ready();
      return documents.create(path, bytesOf(bytes));
    },
    put: async (path, bytes) => {
      await ready();
      await documents.put(path, bytesOf(bytes));
    },
    replace: async (path, bytes, previous) => {
      await ready();
      return documents.replace(path, bytesOf(bytes), bytesOf(previous));
    },
    list: async (folder, limit) => {
      await look();
      return listNames(connection, folder, limit);
    },
    remove: (path) => remove(connection, path),
    blobSize: async (digest) => {
      const known = kept.get(digest)?.length ?? sizes.get(digest);
      if (known !== undefined) return known;
      await look();
      const facts = await head(connection, blobPath(digest));
      if (facts === undefined) return undefined;
      note(digest, facts.size);
      return facts.size;
    },
    hasIntactBlob: isIntact,
    readBlob: readVerified,
    fetchBlob: async (digest, to, mode) => {
      const known = kept.get(digest);
      if (known !== undefined) {
        await local(() => writeFile(to, known, { mode, flag: 'wx' }));
        return true;
      }
      const size = sizes.get(digest);
      if (size !== undefined && size <= SMALL) {
        const bytes = await readVerified(digest);
        if (bytes !== undefined) await local(() => writeFile(to, bytes, { mode, flag: 'wx' }));
        return bytes !== undefined;
      }
      await look();
      for (let attempt = 0; attempt < 2; attempt += 1) {
        const got = await downloadTo(connection, blobPath(digest), to, mode);
        if (got === undefined) {
          sizes.delete(digest);
          return false;
        }
        if (got.sha256 === digest) {
          note(digest, got.size);
          return true;
        }
        rmSync(to);
      }
      corrupt(digest);
      return false;
    },
    putBlob: async (data) => {
      const bytes = bytesOf(data);
      const digest = digestOf(bytes);
      await storeBytes(bytes, digest);
      kept.keep(digest, bytes);
      return digest;
    },
    putFile: async (path) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const source = await openSource(path);
        try {
          if (source.size <= PART_BYTES) return await storeSmall(source);
          const digest = await storeLarge(source);
          if (digest !== undefined) return { digest, size: source.size };
        } finally {
          await source.close();
        }
      }
      throw new StoreError(`${path} goes on changing while it is stored; whoever writes it has to end first`, 'EBUSY');
    },
    sync: async () => ready(),
  };
}
