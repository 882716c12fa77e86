import type { Digest } from '../model/digest.ts';

/** Blobs up to this many bytes are read, hashed and kept in one piece; larger ones are streamed. */
export const SMALL = 1 << 20;
/** Bytes of verified small blobs that a process keeps, so that a tile seen by nine tasks is read and hashed once; and when memory is short. */
const CACHE_BYTES = 32 << 20;
const LITTLE_CACHE_BYTES = 4 << 20;

/** Verified small blobs that this process holds. */
export interface BlobMemory {
  get(digest: Digest): Uint8Array | undefined;
  /** Keeps bytes that have this digest, unless they are large; the oldest go. */
  keep(digest: Digest, bytes: Uint8Array): void;
  /** The stored bytes are not these any more. */
  drop(digest: Digest): void;
}

/** An empty memory; a small one where there is little room. */
export function blobMemory({ little = false }: { readonly little?: boolean } = {}): BlobMemory {
  const most = little ? LITTLE_CACHE_BYTES : CACHE_BYTES;
  const blobs = new Map<Digest, Uint8Array>();
  let held = 0;
  return {
    get: (digest) => blobs.get(digest),
    keep: (digest, bytes) => {
      if (bytes.length > SMALL || blobs.has(digest)) return;
      blobs.set(digest, bytes);
      held += bytes.length;
      for (const [oldest, old] of blobs) {
        if (held <= most) break;
        blobs.delete(oldest);
        held -= old.length;
      }
    },
    drop: (digest) => {
      held -= blobs.get(digest)?.length ?? 0;
      blobs.delete(digest);
    },
  };
}
