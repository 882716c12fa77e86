import type { Digest } from '../model/digest.ts';

/** What a process has moved to and from a remote store. */
export interface Traffic {
  /** Requests, each try counted. */
  readonly requests: number;
  /** Bytes sent and received; `saved` were to be sent and were there already. */
  readonly sent: number;
  readonly received: number;
  readonly saved: number;
}

/**
 * A content-addressed store with one layout, in a folder or an S3 prefix. Documents are small and named by path;
 * blobs are bytes named by their sha256. "Not found" is an answer (`undefined`); trouble of the medium is a StoreError.
 */
export interface Store {
  /** For messages: `folder /path` or `s3://bucket/prefix`. */
  readonly description: string;
  /** Whether every call is a request over a network: then calls are worth saving. In a folder a listing costs next to nothing. */
  readonly remote: boolean;
  /** What was moved so far, where moving costs something. */
  readonly traffic?: () => Traffic;

  /** Bytes of a document, or undefined. */
  get(path: string): Promise<Uint8Array | undefined>;
  /** Writes a document that must not exist yet. False when somebody was first; the bytes are complete or absent, never torn. */
  create(path: string, bytes: Uint8Array | string): Promise<boolean>;
  /** Writes or replaces a document; readers see the old or the new bytes. Only for paths with a single writer. */
  put(path: string, bytes: Uint8Array | string): Promise<void>;
  /**
   * Replaces a document that still has the bytes `previous`; false when it has others by now, or is gone. In S3 of many
   * who try at once one wins. In a folder who comes too late is refused, but two processes at the same moment are not
   * kept apart: as for `put`, its path has a single writer, whom this keeps from undoing what it lost.
   */
  replace(path: string, bytes: Uint8Array | string, previous: Uint8Array | string): Promise<boolean>;
  /**
   * Names directly below a folder of documents, sorted; folders end in `/`. Empty when there is none. With `limit`, only
   * the first so many; a remote store has up to 1,000 of them in one request.
   */
  list(folder: string, limit?: number): Promise<string[]>;
  /** Removes a document if it is there. Only `gc`, and the owner of a mutable document, call it. */
  remove(path: string): Promise<void>;

  /** Size of a blob in bytes, or undefined. Its bytes are not read. */
  blobSize(digest: Digest): Promise<number | undefined>;
  /** Whether a blob is there and its bytes have its digest; they are read, but never held whole. */
  hasIntactBlob(digest: Digest): Promise<boolean>;
  /**
   * Bytes of a blob, verified against the digest. A mismatch is read once more, then reported through `onCorrupt` and
   * treated as missing.
   */
  readBlob(digest: Digest): Promise<Uint8Array | undefined>;
  /** Copies a blob to a new file, verified while it is copied; false when missing or corrupt. */
  fetchBlob(digest: Digest, to: string, mode: number): Promise<boolean>;
  /** Stores bytes under their digest; nothing happens when they are there, damaged ones are replaced. */
  putBlob(bytes: Uint8Array | string): Promise<Digest>;
  /**
   * Stores the bytes of a file, copied and hashed in one pass, so that what is stored is what was hashed. A `spare` file is
   * one that nobody needs or has open: a store may take it instead of a copy.
   */
  putFile(path: string, how?: { readonly spare?: boolean }): Promise<{ readonly digest: Digest; readonly size: number }>;

  /** Everything written so far survives a power loss once this returns. */
  sync(): Promise<void>;
}

/** Trouble of the medium: no space, no permission, store away. `missing` is the number of bytes a full disk lacked, when known. */
export class StoreError extends Error {
  readonly code: string;
  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/** Path of a blob: `blobs/sha256/ab/<hex>`. */
export function blobPath(digest: string): string {
  return `blobs/sha256/${digest.slice(0, 2)}/${digest}`;
}
