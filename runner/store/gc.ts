import type { Attempt, CheckVerdict, PackIndex, Result, SeriesResult, TaskRecord } from '../model/stored.ts';
import { openRecord, openRecordText } from './records.ts';
import { blobPath } from './store.ts';
import { inParallel, type StoreFile, type StoreFiles } from './store-files.ts';

/** What has to stay: the roots, followed by whoever knows plans. Digests are bare hex. */
export interface Kept {
  readonly plans: ReadonlySet<string>;
  readonly steps: ReadonlySet<string>;
  /** `<key>.<generation>`. */
  readonly records: ReadonlySet<string>;
  /** Unit indexes, inputs, code, lists of keys. What records hold is found here. */
  readonly blobs: ReadonlySet<string>;
}

/** Why a file may go. */
export type Reason = 'result of no kept plan' | 'last result of a series that goes' | 'record of no kept plan' | 'pack of no kept plan' | 'attempt of no kept plan' | 'state of no kept plan' | 'plan or step of no root' | 'verdict on bytes that go' | 'bytes that nothing needs' | 'catalogue that a newer one replaced' | 'left by a process that died';

/** A file that may go. */
export interface Garbage {
  readonly path: string;
  readonly bytes: number;
  readonly reason: Reason;
}

/** What a scan found: garbage in the order in which it is removed, and what stays. */
export interface Scan {
  readonly garbage: readonly Garbage[];
  readonly kept: { readonly files: number; readonly bytes: number };
  /** Files that nothing needs, spared because they are younger than the grace period. */
  readonly young: { readonly files: number; readonly bytes: number };
}

/** Something could not be read, so it is not known what it needs: nothing may be removed. */
export class ScanError extends Error {}

const LEFT: Reason = 'left by a process that died';
const DIGEST = /sha256:([0-9a-f]{64})/g;

/**
 * Finds what no root needs in a store. A file that is younger than `graceMs`, and what it names, stays: it may belong to
 * work that is not finished, and bytes that are stored again become young again. Throws a ScanError when a document that
 * could name others cannot be understood.
 */
export async function scanGarbage(store: StoreFiles, kept: Kept, graceMs: number, now: number): Promise<Scan> {
  const garbage: Garbage[] = [];
  const blobs = new Set(kept.blobs);
  const stay = { files: 0, bytes: 0 };
  const young = { files: 0, bytes: 0 };

  const count = (to: { files: number; bytes: number }, bytes: number): void => {
    to.files += 1;
    to.bytes += bytes;
  };
  /** Sorts a file into what stays, what is young, and what may go; answers whether it stays for now. */
  const decide = ({ path, size, changed }: StoreFile, needed: boolean, reason: Reason): boolean => {
    const fresh = now - changed < graceMs;
    if (needed) count(stay, size);
    else if (fresh) count(young, size);
    else garbage.push({ path, bytes: size, reason });
    return needed || fresh;
  };
  const name = (text: string): void => {
    for (const match of text.matchAll(DIGEST)) blobs.add(match[1] as string);
  };
  /** Decides on every file below a folder, in order, then reads those that stay. */
  const each = async (folder: string, needed: (path: string) => boolean, reason: Reason, look?: (path: string, text: string) => void): Promise<void> => {
    const staying = (await store.below(folder)).filter((file) => decide(file, needed(file.path), reason));
    if (look === undefined) return;
    await inParallel(staying, async ({ path }) => {
      const text = await read(store, path);
      name(text);
      look(path, text);
    });
  };

  const nothing = (): void => {};
  const indexes: string[] = [];
  await each('results', (path) => kept.plans.has(part(path, 1)), 'result of no kept plan', (path, text) => {
    const { packs } = json<Result>(path, text);
    if (packs !== undefined) indexes.push(blobPath(packs.slice(7)));
  });
  // The last launch of an analysis is a few bytes and names no files.
  const pointers = (await store.below('series')).filter(({ path }) => !path.startsWith('series/analyses/'));
  const last = await inParallel(pointers, async ({ path }) => json<SeriesResult>(path, await read(store, path)));
  for (const [place, pointer] of pointers.entries()) {
    const { plan, packs: index } = last[place] as SeriesResult;
    if (!decide(pointer, kept.plans.has(plan), 'last result of a series that goes') || index === undefined) continue;
    // A run that did not finish has packs and no result.
    name(index);
    indexes.push(blobPath(index.slice(7)));
  }
  const packs = new Set<string>();
  await inParallel(indexes, async (path) => {
    const index = await store.read(path);
    if (index !== undefined) for (const { digest } of json<PackIndex>(path, Buffer.from(index).toString('utf8')).packs) packs.add(digest);
  });
  const directories: string[] = [];
  const note = (outputs: TaskRecord['outputs'] | undefined): void => {
    for (const output of Object.values(outputs ?? {})) if (output.kind === 'directory') directories.push(output.digest.slice(7));
  };
  const idOf = (path: string): string => part(path, 2).replace(/\.json$/, '');
  await each('tasks', (path) => kept.records.has(idOf(path)), 'record of no kept plan', (path, text) => {
    const record = openRecord(Buffer.from(text), idOf(path).split('.')[0] as string);
    if (record === undefined) throw new ScanError(`${path} is torn or edited`);
    note(record.outputs);
  });
  // Records of results may lie in packs only, when they were found in another store.
  await each('packs', (path) => packs.has(part(path, 1)), 'pack of no kept plan', (_path, text) => {
    for (const line of text.trimEnd().split('\n')) note(openRecordText(line, /"key":"([0-9a-f]{64})"/.exec(line)?.[1] ?? '')?.outputs);
  });
  await each('attempts', (path) => kept.plans.has(part(path, 1)), 'attempt of no kept plan', (path, text) => note(json<Attempt>(path, text).outputs));
  await each('runs', (path) => kept.plans.has(part(path, 1)), 'state of no kept plan');
  await each('plans', (path) => kept.plans.has(part(path, 1).replace('.json', '')), 'plan or step of no root', nothing);
  // A young plan names its steps in the same form as blobs.
  const isStepKept = (path: string): boolean => {
    const step = part(path, 1).replace('.json', '');
    return kept.steps.has(step) || blobs.has(step);
  };
  await each('steps', isStepKept, 'plan or step of no root', nothing);
  await inParallel(directories, async (hex) => {
    const manifest = await store.read(blobPath(hex));
    if (manifest !== undefined) name(Buffer.from(manifest).toString('utf8'));
  });
  const verdicts = await store.below('checks');
  const on = await inParallel(verdicts, async ({ path }) => json<CheckVerdict>(path, await read(store, path)).blob.slice(7));
  for (const [place, verdict] of verdicts.entries()) decide(verdict, blobs.has(on[place] as string), 'verdict on bytes that go');
  await each('blobs', (path) => blobs.has(path.slice(path.lastIndexOf('/') + 1)), 'bytes that nothing needs');
  const catalogues = (await store.below('catalogues')).sort((a, b) => b.changed - a.changed);
  for (const [place, catalogue] of catalogues.entries()) decide(catalogue, place === 0, 'catalogue that a newer one replaced');
  for (const { path, size } of await store.leftovers(now)) garbage.push({ path, bytes: size, reason: LEFT });
  return { garbage, kept: stay, young };
}

/**
 * Removes garbage in its order: what names comes before what is named, so that an interruption leaves nothing that
 * names what is gone. A file that became young since the scan stays. Answers what was removed.
 */
export async function removeGarbage(store: StoreFiles, garbage: readonly Garbage[], graceMs: number, now: () => number): Promise<Garbage[]> {
  const removed: Garbage[] = [];
  for (let from = 0, to = 0; from < garbage.length; from = to) {
    // Files that may go for one reason do not name one another, so they go side by side.
    while (to < garbage.length && garbage[to]?.reason === garbage[from]?.reason) to += 1;
    const gone = await inParallel(garbage.slice(from, to), async (file) => {
      if (file.reason === LEFT) {
        await store.removeLeftover(file.path);
        return true;
      }
      const facts = await store.facts(file.path);
      if (facts === undefined || now() - facts.changed < graceMs) return false;
      await store.remove(file.path);
      return true;
    });
    removed.push(...garbage.slice(from, to).filter((_, place) => gone[place]));
  }
  return removed;
}

function part(path: string, index: number): string {
  return path.split('/')[index] ?? '';
}

async function read(store: StoreFiles, path: string): Promise<string> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await store.read(path);
  } catch (error) {
    throw new ScanError(`${path} cannot be read: ${(error as Error).message}`);
  }
  if (bytes === undefined) throw new ScanError(`${path} went while it was looked at; somebody else collects, or deletes`);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function json<T>(path: string, text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new ScanError(`${path} is not JSON`);
  }
}
