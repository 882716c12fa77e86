import type { Json } from '../model/canonical.ts';
import { canonical } from '../model/canonical.ts';
import { digestOf, taggedDigest } from '../model/digest.ts';
import { merkleRoot } from '../model/merkle.ts';
import type { CheckVerdict, PackIndex, Result, SeriesResult, StoredOutput, TaskRecord } from '../model/stored.ts';
import { openRecord, openRecordText, recordPath } from './records.ts';
import { blobPath } from './store.ts';
import { inParallel, type StoreFiles } from './store-files.ts';

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
/** Bytes of the largest blob that is looked into for names of others. */
const LARGEST_LIST = 256 << 20;
const DIGEST = /sha256:([0-9a-f]{64})/g;

/**
 * Reads every file of a store and says which are not what their place says. What rests on damaged bytes is damaged too:
 * a record whose output is gone, a result whose record is gone. Runs may go on meanwhile.
 */
export async function checkStore(store: StoreFiles): Promise<StoreCheck> {
  const damage: Damage[] = [];
  const notes: string[] = [];
  const blobs = new Map<string, number>();
  /** Blobs that could name others: JSON, or lines of it. */
  const lists = new Set<string>();
  const named = new Set<string>();
  const records = new Map<string, TaskRecord>();
  let [files, bytes] = [0, 0];
  const bad = (path: string, why: string): void => void damage.push({ path, why });

  /** Calls `visit` with each file below a folder, several at a time. */
  const each = async (folder: string, visit: (path: string, name: string, size: number) => Promise<void> | void): Promise<void> => {
    const before = damage.length;
    await inParallel(await store.below(folder), async ({ path, size }) => {
      files += 1;
      bytes += size;
      await visit(path, path.slice(path.lastIndexOf('/') + 1), size);
    });
    damage.push(...damage.splice(before).sort((a, b) => (a.path < b.path ? -1 : 1)));
  };
  const textOf = async (path: string): Promise<string | undefined> => {
    const content = await store.read(path);
    return content === undefined ? undefined : Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('utf8');
  };
  /** Content of a document, or undefined when it is gone or, which is damage, not JSON. Digests in it count as references. */
  const parse = async <T>(path: string): Promise<T | undefined> => {
    const text = await textOf(path);
    if (text === undefined) return undefined;
    for (const match of text.matchAll(DIGEST)) named.add(match[1] as string);
    try {
      return JSON.parse(text) as T;
    } catch {
      bad(path, 'not JSON: torn, or edited');
      return undefined;
    }
  };
  const missing = async (output: StoredOutput): Promise<string | undefined> => {
    const hex = output.digest.slice(7);
    if (!blobs.has(hex)) return output.digest;
    if (output.kind === 'file') return undefined;
    for (const [, member] of ((await textOf(blobPath(hex))) ?? '').matchAll(DIGEST)) if (!blobs.has(member as string)) return `sha256:${member as string}`;
    return undefined;
  };

  await each('blobs', async (path, name, size) => {
    if (!HEX.test(name) || path !== blobPath(name)) return bad(path, 'no blob belongs here');
    const found = await store.hash(path);
    if (found === undefined) return;
    if (found.sha256 !== name) return bad(path, `its bytes have the digest sha256:${found.sha256}`);
    blobs.set(name, size);
    if (found.first === '{' || found.first === '[') lists.add(name);
  });
  for (const [folder, type] of [['steps', 'step'], ['plans', 'plan']] as const) {
    await each(folder, async (path, name) => {
      const document = await parse<Json>(path);
      if (document === undefined) return;
      const digest = taggedDigest(type, 1, document);
      if (name !== `${digest}.json`) bad(path, `its content has the digest ${digest}`);
    });
  }
  /** Records that are here and whose outputs are not. */
  const lost = new Set<string>();
  await each('tasks', async (path, name) => {
    const [key = '', generation = ''] = name.split('.');
    const content = await textOf(path);
    if (content === undefined) return;
    for (const match of content.matchAll(DIGEST)) named.add(match[1] as string);
    const record = openRecord(Buffer.from(content), key);
    if (record === undefined) return bad(path, 'torn or edited: it does not have the digest that it carries');
    if (path !== recordPath(record.step, key, Number(generation)) || record.generation !== Number(generation)) return bad(path, 'it is the record of another step or generation');
    for (const [output, stored] of Object.entries(record.outputs)) {
      const gone = await missing(stored);
      if (gone === undefined) continue;
      lost.add(`${key}.${generation}`);
      return bad(path, `output ${output} needs ${gone}, which is missing or damaged; the record counts as a miss`);
    }
    records.set(`${key}.${generation}`, record);
  });
  // A record that is in a pack only was found in another store, or lost here; either way the result has it.
  const packed: TaskRecord[] = [];
  await each('packs', async (path, name) => {
    const text = await textOf(path);
    if (text === undefined) return;
    if (digestOf(text) !== name) return bad(path, `its content has the digest ${digestOf(text)}`);
    for (const match of text.matchAll(DIGEST)) named.add(match[1] as string);
    for (const line of text.trimEnd().split('\n')) {
      const key = /"key":"([0-9a-f]{64})"/.exec(line)?.[1] ?? '';
      const record = openRecordText(line, key);
      if (record === undefined) return bad(path, `the record of ${key === '' ? 'no key' : key} in it does not have the digest that it carries`);
      const id = `${key}.${record.generation}`;
      // Who reads the pack would believe that the outputs are there.
      if (lost.has(id)) return bad(path, `it holds the record ${id}, of which an output is missing or damaged`);
      if (records.has(id)) continue;
      packed.push(record);
      records.set(id, record);
    }
  });
  // A cache somewhere may still have such a pack: nothing is to lead to it.
  const badPacks = new Set(damage.flatMap(({ path }) => (path.startsWith('packs/') ? [path.slice('packs/'.length)] : [])));
  await each('series', async (path) => {
    const index = (await parse<SeriesResult>(path))?.packs?.slice(7);
    const led = index === undefined ? undefined : parsedOrUndefined<PackIndex>(await textOf(blobPath(index)))?.packs.find((pack) => badPacks.has(pack.digest));
    if (led !== undefined) bad(path, `it leads to the pack ${led.digest}, which is damaged`);
  });
  const elsewhere = (await inParallel(packed, async (record) => (await Promise.all(Object.values(record.outputs).map(missing))).some((gone) => gone !== undefined))).filter(Boolean).length;
  if (elsewhere > 0) notes.push(`${elsewhere} records are in packs only, and their bytes are not in this store: a look-up found them in another one`);
  const plans = new Map<string, Promise<readonly string[] | undefined>>();
  const stagesOf = async (plan: string): Promise<readonly string[] | undefined> => parsedOrUndefined<{ readonly stages: readonly { readonly id: string }[] }>(await textOf(`plans/${plan}.json`))?.stages.map((stage) => stage.id);
  await each('results', async (path, name) => {
    const result = await parse<Result>(path);
    if (result === undefined) return;
    const plan = path.split('/')[1] ?? '';
    if (!plans.has(plan)) plans.set(plan, stagesOf(plan));
    const keys = async (hex: string): Promise<string | undefined> => (blobs.has(hex) ? textOf(blobPath(hex)) : undefined);
    const wrong = await resultFault(result, plan, name, await plans.get(plan), records, keys);
    if (wrong !== undefined) bad(path, wrong);
  });
  await each('checks', async (path, name) => {
    const verdict = await parse<CheckVerdict>(path);
    if (verdict !== undefined && name !== `${digestOf(`${verdict.rules} ${verdict.blob}`)}.json`) bad(path, 'it is the verdict on another blob or under other rules');
  });
  for (const folder of ['attempts', 'launches', 'wanted', 'revoked', 'verdicts', 'runs']) {
    await each(folder, async (path, name) => {
      if (name.endsWith('.json')) await parse(path);
    });
  }
  await each('catalogues', async (path, name) => {
    const text = await textOf(path);
    if (text !== undefined && name !== `${digestOf(text)}.json`) bad(path, `its content has the digest ${digestOf(text)}`);
  });
  await each('ledger', async (path) => {
    for (const line of ((await textOf(path)) ?? '').split('\n')) {
      if (line !== '' && parsedOrUndefined(line) === undefined) return bad(path, 'a line of it is not JSON');
    }
  });
  const leftovers = await store.leftovers(Date.now());
  if (leftovers.length > 0) notes.push(store.describeLeftovers(leftovers.length));
  const aside = (await store.below('damaged')).length;
  if (aside > 0) notes.push(`${aside} files were moved to damaged/ before; delete them when you need them no more`);

  // Manifests, key lists and unit indexes are blobs that name blobs; only small ones can be that, and only named ones matter.
  for (let queue = [...named]; queue.length > 0; ) {
    const small = queue.filter((hex) => lists.has(hex) && (blobs.get(hex) ?? 0) <= LARGEST_LIST);
    queue = [];
    await inParallel(small, async (hex) => {
      for (const [, member] of ((await textOf(blobPath(hex))) ?? '').matchAll(/([0-9a-f]{64})/g)) {
        if (named.has(member as string) || !blobs.has(member as string)) continue;
        named.add(member as string);
        queue.push(member as string);
      }
    }, 2);
  }
  const loose = [...blobs].filter(([hex]) => !named.has(hex));
  return { files, bytes, damage, notes, unreferenced: { count: loose.length, bytes: loose.reduce((sum, [, size]) => sum + size, 0) } };
}

/** What is wrong with a result, or undefined: its lists of keys, which `keys` reads, its records, its root. */
async function resultFault(result: Result, plan: string, name: string, stages: readonly string[] | undefined, records: ReadonlyMap<string, TaskRecord>, keys: (hex: string) => Promise<string | undefined>): Promise<string | undefined> {
  if (result.plan !== plan || name !== `${result.root}.json`) return 'it is the result of another plan, or has another root';
  if (stages === undefined) return 'its plan is missing or damaged';
  const leaves: string[] = [];
  for (const stage of stages) {
    const digest = result.keys[stage] ?? '';
    const text = await keys(digest.slice(7));
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

function parsedOrUndefined<T>(text: string | undefined): T | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}
