import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Digest } from '../model/digest.ts';
import { openRecord } from './records.ts';
import { blobPath, type Store } from './store.ts';
import { inParallel, type StoreFile, type StoreFiles } from './store-files.ts';

/** A store, with the view below its meaning. */
export interface WholeStore {
  readonly store: Store;
  readonly files: StoreFiles;
}

/** What a copy did. */
export interface CopyReport {
  readonly blobs: { readonly copied: number; readonly bytes: number; readonly there: number };
  readonly documents: { readonly copied: number; readonly there: number };
  /** Paths under which both stores have something else; what was there stays. */
  readonly conflicts: readonly string[];
  /** Blobs whose bytes do not match their name; they were not copied. */
  readonly damaged: readonly string[];
}

/** Documents that never change, in the order in which they are copied: what names comes after what is named. */
const FOLDERS = ['steps', 'plans', 'checks', 'revoked', 'tasks', 'packs', 'attempts', 'verdicts', 'statements', 'ledger', 'launches', 'wanted', 'proposals', 'approvals', 'results', 'series', 'catalogues'] as const;
/** Blobs up to this many bytes are copied through memory, larger ones through a file. */
const IN_MEMORY = 4 << 20;

/**
 * Copies everything that is lasting from one store to another that may have something already: blobs, then documents,
 * records before results. What is there stays: a document with other bytes is a conflict, unless it says the same (the
 * same outputs under a key, the same root of a plan). The state of runs (`runs/`) is copied for plans that have none.
 */
export async function copyStore(from: WholeStore, to: WholeStore, scratch: string): Promise<CopyReport> {
  const conflicts: string[] = [];
  const damaged: string[] = [];
  const blobs = { copied: 0, bytes: 0, there: 0 };
  const documents = { copied: 0, there: 0 };
  // Listed before the blobs are, so that what a document names is among them although runs may go on.
  const listed: (readonly [folder: string, files: readonly StoreFile[]])[] = [];
  for (const folder of FOLDERS) listed.push([folder, await from.files.below(folder)]);
  const running = await newPlans(from.store, to.store);

  const folder = await mkdtemp(join(scratch, 'headgate-copy-'));
  try {
    const known = new Map((await to.files.below('blobs')).map((file) => [file.path, file.size]));
    const copyBlob = async ({ path, size }: StoreFile): Promise<void> => {
      const digest = path.slice(path.lastIndexOf('/') + 1) as Digest;
      if (path !== blobPath(digest)) return;
      if (known.get(path) === size) {
        blobs.there += 1;
        return;
      }
      if (!(await (size <= IN_MEMORY ? throughMemory(from.store, to.store, digest) : throughFile(from.store, to.store, digest, join(folder, digest))))) {
        damaged.push(path);
        return;
      }
      blobs.copied += 1;
      blobs.bytes += size;
    };
    const all = await from.files.below('blobs');
    await inParallel(all.filter(({ size }) => size <= IN_MEMORY), copyBlob, 16);
    await inParallel(all.filter(({ size }) => size > IN_MEMORY), copyBlob, 2);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }

  const copyDocument = async (path: string, isThere: boolean): Promise<void> => {
    const bytes = await from.files.read(path);
    // Somebody collects garbage there.
    if (bytes === undefined) return;
    if (!isThere && (await to.store.create(path, bytes))) {
      documents.copied += 1;
      return;
    }
    const there = await to.files.read(path);
    if (there !== undefined && !saysTheSame(path, bytes, there)) conflicts.push(path);
    else documents.there += 1;
  };
  for (const [name, files] of listed) {
    if (files.length === 0) continue;
    const there = new Set((await to.files.below(name)).map(({ path }) => path));
    await inParallel(files, ({ path }) => copyDocument(path, there.has(path)));
  }
  for (const plan of running) await inParallel(await from.files.below(`runs/${plan}`), ({ path }) => copyDocument(path, false));
  await to.store.sync();
  return { blobs, documents, conflicts: conflicts.sort(), damaged: damaged.sort() };
}

/** Plans whose runs only the first store knows. */
async function newPlans(from: Store, to: Store): Promise<string[]> {
  const there = new Set(await to.list('runs'));
  return (await from.list('runs')).filter((name) => !there.has(name)).map((name) => name.replace('/', ''));
}

async function throughMemory(from: Store, to: Store, digest: Digest): Promise<boolean> {
  const bytes = await from.readBlob(digest);
  if (bytes === undefined) return false;
  await to.putBlob(bytes);
  return true;
}

async function throughFile(from: Store, to: Store, digest: Digest, file: string): Promise<boolean> {
  if (!(await from.fetchBlob(digest, file, 0o600))) return false;
  await to.putFile(file);
  await rm(file, { force: true });
  return true;
}

/** Whether two documents of one path mean the same: equal bytes; records with the same outputs; results, whose name is their root; the newest of a series, which each store has of its own. */
function saysTheSame(path: string, one: Uint8Array, other: Uint8Array): boolean {
  if (Buffer.compare(one, other) === 0 || path.startsWith('results/') || path.startsWith('series/')) return true;
  if (!path.startsWith('tasks/')) return false;
  const key = path.split('/')[2]?.split('.')[0] ?? '';
  const outputs = [one, other].map((bytes) => openRecord(bytes, key)?.outputs);
  return outputs[0] !== undefined && outputs[1] !== undefined && digestsOf(outputs[0]) === digestsOf(outputs[1]);
}

function digestsOf(outputs: { readonly [name: string]: { readonly digest: string } }): string {
  return Object.keys(outputs).sort().map((name) => `${name} ${outputs[name]?.digest ?? ''}`).join('\n');
}
