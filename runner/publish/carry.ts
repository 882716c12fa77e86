import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Digest } from '../model/digest.ts';
import type { StoredOutput, TaskRecord } from '../model/stored.ts';
import type { Store } from '../store/store.ts';
import { readManifest } from '../task/directory-manifest.ts';

/** Blobs up to this many bytes travel through memory, larger ones through a file. */
const IN_MEMORY = 4 << 20;

/** Brings bytes and documents from one store to another; each once, whoever asks. */
export interface Carrier {
  /** Whether all bytes of an output are what its name says, as long as it says, and in the target (or, in a dry run, in the source). */
  output(from: Store, output: StoredOutput): Promise<boolean>;
  /** The same of one blob. `size`: what it has to be. */
  blob(from: Store, digest: Digest, size?: number): Promise<boolean>;
  /** Brings a document that is not there yet, with its bytes as they are; nothing happens where neither has it. */
  document(from: readonly Store[], path: string): Promise<void>;
}

/**
 * A carrier to a store. Every byte is read, hashed and, unless it is a dry run, stored under what was hashed: what a
 * source says of a digest counts for nothing. `scratch` is a folder for large files.
 */
export function carrier(to: Store, { scratch, dryRun }: { readonly scratch: string; readonly dryRun: boolean }): Carrier {
  const carried = new Map<string, Promise<boolean>>();
  const documents = new Map<string, Promise<void>>();
  let files = 0;

  const bring = async (from: Store, digest: Digest, size: number): Promise<boolean> => {
    if (dryRun) return from.hasIntactBlob(digest);
    if (size <= IN_MEMORY) {
      const bytes = await from.readBlob(digest);
      return bytes !== undefined && (await to.putBlob(bytes)) === digest;
    }
    const file = join(scratch, `${digest}.${++files}`);
    try {
      return (await from.fetchBlob(digest, file, 0o600)) && (await to.putFile(file, { spare: true })).digest === digest;
    } finally {
      await rm(file, { force: true });
    }
  };
  const blob = async (from: Store, digest: Digest, size?: number): Promise<boolean> => {
    const there = await to.blobSize(digest);
    if (there !== undefined) return size === undefined || there === size;
    const found = await from.blobSize(digest);
    if (found === undefined || (size !== undefined && found !== size)) return false;
    const doing = carried.get(digest) ?? bring(from, digest, found);
    carried.set(digest, doing);
    return doing;
  };
  const output = async (from: Store, { digest, kind, size }: StoredOutput): Promise<boolean> => {
    const hex = digest.slice('sha256:'.length) as Digest;
    if (kind === 'file') return blob(from, hex, size);
    const manifest = (await readManifest(from, digest)) ?? (await readManifest(to, digest));
    if (manifest === undefined) return false;
    for (const file of manifest.files) if (!(await blob(from, file.digest.slice('sha256:'.length) as Digest, file.size))) return false;
    return blob(from, hex);
  };
  const document = async (from: readonly Store[], path: string): Promise<void> => {
    if (dryRun || (await to.get(path)) !== undefined) return;
    for (const store of from) {
      const bytes = await store.get(path);
      if (bytes === undefined) continue;
      await to.create(path, bytes);
      return;
    }
  };
  return {
    output,
    blob,
    document: (from, path) => {
      const doing = documents.get(path) ?? document(from, path);
      documents.set(path, doing);
      return doing;
    },
  };
}

/** Outputs of a record whose bytes are not all what the record says. */
export async function missingOutputs(carry: Carrier, from: Store, { outputs }: TaskRecord): Promise<string[]> {
  const found = await Promise.all(Object.entries(outputs).map(async ([name, output]) => ((await carry.output(from, output)) ? undefined : name)));
  return found.filter((name) => name !== undefined);
}
