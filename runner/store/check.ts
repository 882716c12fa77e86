import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Json } from '../model/canonical.ts';
import { canonical } from '../model/canonical.ts';
import { digestOf, taggedDigest } from '../model/digest.ts';
import { merkleRoot } from '../model/merkle.ts';
import type { CheckVerdict, Result, StoredOutput, TaskRecord } from '../model/stored.ts';
import { hashFile } from './directory.ts';
import { isOwnerAlive } from './process-identity.ts';
import { openRecord, recordPath } from './records.ts';

/** A file that is not what its place says, and why. */
export interface Damage {
  readonly path: string;
  readonly why: string;
}

/** What a check found. `notes` are for information: nothing is wrong with them. */
export interface StoreCheck {
  readonly files: number;
  readonly bytes: number;
  readonly damage: readonly Damage[];
  readonly notes: readonly string[];
  /** Blobs that nothing in the store names. */
  readonly unreferenced: { readonly count: number; readonly bytes: number };
}

const HEX = /^[0-9a-f]{64}$/;
const DIGEST = /sha256:([0-9a-f]{64})/g;

/**
 * Reads every file of a folder store and says which are not what their place says. What rests on damaged bytes is
 * damaged too: a record whose output is gone, a result whose record is gone. Runs may go on meanwhile.
 */
export function checkStore(root: string): StoreCheck {
  const damage: Damage[] = [];
  const notes: string[] = [];
  const blobs = new Map<string, number>();
  const named = new Set<string>();
  const records = new Map<string, TaskRecord>();
  let [files, bytes] = [0, 0];
  const bad = (path: string, why: string): void => void damage.push({ path, why });

  /** Calls `visit` with each file below a folder that is still there when it is looked at. */
  const each = (folder: string, visit: (path: string, name: string, size: number) => void): void => {
    for (const path of filesBelow(root, folder)) {
      const size = statSync(join(root, path), { throwIfNoEntry: false })?.size;
      if (size === undefined) continue;
      files += 1;
      bytes += size;
      visit(path, path.slice(path.lastIndexOf('/') + 1), size);
    }
  };
  /** Content of a document, or undefined when it is gone or, which is damage, not JSON. Digests in it count as references. */
  const parse = <T>(path: string): T | undefined => {
    const text = readText(join(root, path));
    if (text === undefined) return undefined;
    for (const match of text.matchAll(DIGEST)) named.add(match[1] as string);
    try {
      return JSON.parse(text) as T;
    } catch {
      bad(path, 'not JSON: torn, or edited');
      return undefined;
    }
  };
  const missing = (output: StoredOutput): string | undefined => {
    const hex = output.digest.slice(7);
    if (!blobs.has(hex)) return output.digest;
    if (output.kind === 'file') return undefined;
    for (const [, member] of (readText(join(root, `blobs/sha256/${hex.slice(0, 2)}/${hex}`)) ?? '').matchAll(DIGEST)) if (!blobs.has(member as string)) return `sha256:${member as string}`;
    return undefined;
  };

  each('blobs', (path, name, size) => {
    if (!HEX.test(name) || path !== `blobs/sha256/${name.slice(0, 2)}/${name}`) return bad(path, 'no blob belongs here');
    const found = hashOf(join(root, path));
    if (found === name) blobs.set(name, size);
    else if (found !== undefined) bad(path, `its bytes have the digest sha256:${found}`);
  });
  for (const [folder, type] of [['steps', 'step'], ['plans', 'plan']] as const) {
    each(folder, (path, name) => {
      const document = parse<Json>(path);
      if (document === undefined) return;
      const digest = taggedDigest(type, 1, document);
      if (name !== `${digest}.json`) bad(path, `its content has the digest ${digest}`);
    });
  }
  each('tasks', (path, name) => {
    const [key = '', generation = ''] = name.split('.');
    const content = readText(join(root, path));
    if (content === undefined) return;
    for (const match of content.matchAll(DIGEST)) named.add(match[1] as string);
    const record = openRecord(Buffer.from(content), key);
    if (record === undefined) return bad(path, 'torn or edited: it does not have the digest that it carries');
    if (path !== recordPath(record.step, key, Number(generation)) || record.generation !== Number(generation)) return bad(path, 'it is the record of another step or generation');
    for (const [output, stored] of Object.entries(record.outputs)) {
      const gone = missing(stored);
      if (gone !== undefined) return bad(path, `output ${output} needs ${gone}, which is missing or damaged; the record counts as a miss`);
    }
    records.set(`${key}.${generation}`, record);
  });
  const plans = new Map<string, { readonly stages: readonly { readonly id: string }[] } | undefined>();
  each('results', (path, name) => {
    const result = parse<Result>(path);
    if (result === undefined) return;
    const plan = path.split('/')[1] ?? '';
    if (!plans.has(plan)) plans.set(plan, parsedOrUndefined(readText(join(root, `plans/${plan}.json`))));
    const wrong = resultFault(root, result, plan, name, plans.get(plan)?.stages.map((stage) => stage.id), records, blobs);
    if (wrong !== undefined) bad(path, wrong);
  });
  each('checks', (path, name) => {
    const verdict = parse<CheckVerdict>(path);
    if (verdict !== undefined && name !== `${digestOf(`${verdict.rules} ${verdict.blob}`)}.json`) bad(path, 'it is the verdict on another blob or under other rules');
  });
  for (const folder of ['attempts', 'launches', 'wanted', 'revoked', 'verdicts', 'runs']) each(folder, (path, name) => void (name.endsWith('.json') && parse(path)));
  each('catalogues', (path, name) => {
    const text = readText(join(root, path));
    if (text !== undefined && name !== `${digestOf(text)}.json`) bad(path, `its content has the digest ${digestOf(text)}`);
  });
  each('ledger', (path) => {
    for (const line of (readText(join(root, path)) ?? '').split('\n')) {
      if (line !== '' && parsedOrUndefined(line) === undefined) return bad(path, 'a line of it is not JSON');
    }
  });
  const leftovers = filesBelow(root, 'tmp').filter((path) => !isOwnerAlive(path.split('/')[1] ?? ''));
  if (leftovers.length > 0) notes.push(`${leftovers.length} temporary files of processes that are dead; the next run removes them`);
  const aside = filesBelow(root, 'damaged').length;
  if (aside > 0) notes.push(`${aside} files were moved to damaged/ before; delete them when you need them no more`);

  // Manifests, key lists and unit indexes are blobs that name blobs; only small ones can be that, and only named ones matter.
  const queue = [...named];
  for (let hex = queue.pop(); hex !== undefined; hex = queue.pop()) {
    const size = blobs.get(hex);
    if (size === undefined) continue;
    for (const [, member] of (manifestLike(join(root, `blobs/sha256/${hex.slice(0, 2)}/${hex}`), size) ?? '').matchAll(/([0-9a-f]{64})/g)) {
      if (named.has(member as string) || !blobs.has(member as string)) continue;
      named.add(member as string);
      queue.push(member as string);
    }
  }
  const loose = [...blobs].filter(([hex]) => !named.has(hex));
  return { files, bytes, damage, notes, unreferenced: { count: loose.length, bytes: loose.reduce((sum, [, size]) => sum + size, 0) } };
}

/** Moves damaged files to `damaged/<path>`; nothing is deleted. What is gone meanwhile is skipped. */
export function moveAside(root: string, damage: readonly Damage[]): void {
  for (const { path } of damage) {
    const from = join(root, path);
    if (!existsSync(from)) continue;
    let to = join(root, 'damaged', path);
    for (let n = 1; existsSync(to); n += 1) to = join(root, 'damaged', `${path}.${n}`);
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
}

/** What is wrong with a result, or undefined: its lists of keys, its records, its root. */
function resultFault(root: string, result: Result, plan: string, name: string, stages: readonly string[] | undefined, records: ReadonlyMap<string, TaskRecord>, blobs: ReadonlyMap<string, number>): string | undefined {
  if (result.plan !== plan || name !== `${result.root}.json`) return 'it is the result of another plan, or has another root';
  if (stages === undefined) return 'its plan is missing or damaged';
  const leaves: string[] = [];
  for (const stage of stages) {
    const digest = result.keys[stage] ?? '';
    const hex = digest.slice(7);
    const text = blobs.has(hex) ? readText(join(root, `blobs/sha256/${hex.slice(0, 2)}/${hex}`)) : undefined;
    if (text === undefined) return `the list of keys of stage ${stage} (${digest}) is missing or damaged`;
    for (const line of text.split('\n')) {
      if (line === '') continue;
      const [unit, key, generation] = JSON.parse(line) as [number, string, number];
      const record = records.get(`${key}.${generation}`);
      if (record === undefined) return `the record ${key}.${generation} of ${stage} ${unit} is missing or damaged`;
      leaves.push(canonical([stage, unit, key, Object.fromEntries(Object.entries(record.outputs).map(([output, { digest: of }]) => [output, of]))]));
    }
  }
  const found = merkleRoot(leaves);
  return found === result.root ? undefined : `its root recomputes to ${found}`;
}

/** Paths of the files below a folder of the store, with forward slashes, sorted. */
export function filesBelow(root: string, folder: string): string[] {
  const paths: string[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    try {
      for (const entry of readdirSync(join(root, next), { withFileTypes: true })) (entry.isDirectory() ? open : paths).push(`${next}/${entry.name}`);
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOENT') throw error;
    }
  }
  return paths.sort();
}

/** Text of a small blob that could name other blobs: JSON or lines of JSON. */
function manifestLike(path: string, size: number): string | undefined {
  if (size > 256 << 20) return undefined;
  const text = readText(path) ?? '';
  return text.startsWith('{') || text.startsWith('[') ? text : undefined;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
}

function hashOf(path: string): string | undefined {
  try {
    return hashFile(path);
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parsedOrUndefined<T>(text: string | undefined): T | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}
