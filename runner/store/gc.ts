import { existsSync, lstatSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Attempt, CheckVerdict } from '../model/stored.ts';
import { filesBelow } from './check.ts';
import { isOwnerAlive } from './process-identity.ts';
import { openRecord } from './records.ts';
import { blobPath } from './store.ts';

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
export type Reason = 'result of no kept plan' | 'record of no kept plan' | 'attempt of no kept plan' | 'state of no kept plan' | 'plan or step of no root' | 'verdict on bytes that go' | 'bytes that nothing needs' | 'catalogue that a newer one replaced' | 'left by a process that died';

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

const DIGEST = /sha256:([0-9a-f]{64})/g;

/**
 * Finds what no root needs in a folder store. A file that is younger than `graceMs`, and what it names, stays: it may
 * belong to work that is not finished, and bytes that are stored again become young again. Throws a ScanError when a
 * document that could name others cannot be understood.
 */
export function scanGarbage(root: string, kept: Kept, graceMs: number, now: number): Scan {
  const garbage: Garbage[] = [];
  const blobs = new Set(kept.blobs);
  const stay = { files: 0, bytes: 0 };
  const young = { files: 0, bytes: 0 };

  const count = (to: { files: number; bytes: number }, bytes: number): void => {
    to.files += 1;
    to.bytes += bytes;
  };
  /** Sorts a file into what stays, what is young, and what may go; answers whether it stays for now. */
  const decide = (path: string, needed: boolean, reason: Reason): boolean => {
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stat === undefined) return false;
    const fresh = now - stat.mtimeMs < graceMs;
    if (needed) count(stay, stat.size);
    else if (fresh) count(young, stat.size);
    else garbage.push({ path, bytes: stat.size, reason });
    return needed || fresh;
  };
  const name = (text: string): void => {
    for (const match of text.matchAll(DIGEST)) blobs.add(match[1] as string);
  };

  for (const path of filesBelow(root, 'results')) if (decide(path, kept.plans.has(part(path, 1)), 'result of no kept plan')) name(read(root, path));
  const directories: string[] = [];
  for (const path of filesBelow(root, 'tasks')) {
    const id = part(path, 2).replace(/\.json$/, '');
    if (!decide(path, kept.records.has(id), 'record of no kept plan')) continue;
    const text = read(root, path);
    const record = openRecord(Buffer.from(text), id.split('.')[0] as string);
    if (record === undefined) throw new ScanError(`${path} is torn or edited`);
    name(text);
    for (const output of Object.values(record.outputs)) if (output.kind === 'directory') directories.push(output.digest.slice(7));
  }
  for (const path of filesBelow(root, 'attempts')) {
    if (!decide(path, kept.plans.has(part(path, 1)), 'attempt of no kept plan')) continue;
    name(read(root, path));
    for (const output of Object.values(json<Attempt>(root, path).outputs ?? {})) if (output.kind === 'directory') directories.push(output.digest.slice(7));
  }
  for (const path of filesBelow(root, 'runs')) decide(path, kept.plans.has(part(path, 1)), 'state of no kept plan');
  for (const path of filesBelow(root, 'plans')) if (decide(path, kept.plans.has(part(path, 1).replace('.json', '')), 'plan or step of no root')) name(read(root, path));
  // A young plan names its steps in the same form as blobs.
  for (const path of filesBelow(root, 'steps')) {
    const step = part(path, 1).replace('.json', '');
    if (decide(path, kept.steps.has(step) || blobs.has(step), 'plan or step of no root')) name(read(root, path));
  }
  for (const hex of directories) {
    const path = blobPath(hex);
    if (existsSync(join(root, path))) name(read(root, path));
  }
  for (const path of filesBelow(root, 'checks')) decide(path, blobs.has(json<CheckVerdict>(root, path).blob.slice(7)), 'verdict on bytes that go');
  for (const path of filesBelow(root, 'blobs')) decide(path, blobs.has(path.slice(path.lastIndexOf('/') + 1)), 'bytes that nothing needs');
  const catalogues = filesBelow(root, 'catalogues').map((path) => ({ path, at: lstatSync(join(root, path)).mtimeMs })).sort((a, b) => b.at - a.at);
  for (const [place, { path }] of catalogues.entries()) decide(path, place === 0, 'catalogue that a newer one replaced');
  for (const path of filesBelow(root, 'tmp')) {
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stat !== undefined && !isOwnerAlive(part(path, 1))) garbage.push({ path, bytes: stat.size, reason: 'left by a process that died' });
  }
  return { garbage, kept: stay, young };
}

/**
 * Removes garbage in its order: what names comes before what is named, so that an interruption leaves nothing that
 * names what is gone. A file that became young since the scan stays. Answers what was removed.
 */
export function removeGarbage(root: string, garbage: readonly Garbage[], graceMs: number, now: () => number): Garbage[] {
  const removed: Garbage[] = [];
  for (const file of garbage) {
    const path = join(root, file.path);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined || (file.reason !== 'left by a process that died' && now() - stat.mtimeMs < graceMs)) continue;
    rmSync(path, { force: true });
    removed.push(file);
    // An empty folder of temporary files says something (a power loss), so those stay.
    if (!file.path.startsWith('tmp/')) removeEmptyFolders(root, dirname(file.path));
  }
  return removed;
}

/** Folders that became empty, from the inside out; the first level stays. */
function removeEmptyFolders(root: string, folder: string): void {
  for (let path = folder; path.includes('/'); path = dirname(path)) {
    try {
      rmdirSync(join(root, path));
    } catch {
      // Not empty.
      return;
    }
  }
}

function part(path: string, index: number): string {
  return path.split('/')[index] ?? '';
}

function read(root: string, path: string): string {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch (error) {
    throw new ScanError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

function json<T>(root: string, path: string): T {
  try {
    return JSON.parse(read(root, path)) as T;
  } catch (error) {
    throw error instanceof ScanError ? error : new ScanError(`${path} is not JSON`);
  }
}
