import type { SeriesResult, TaskRecord } from '../model/stored.ts';
import { readDocument } from './documents.ts';
import { readIndex, readPack, type OpenIndex, type Packable } from './packs.ts';
import { findRecord, isStored, openRecordText, recordFolder, recordPath, type Revocations } from './records.ts';
import type { Store } from './store.ts';

/** What a look-up works with. */
export interface LookupOptions {
  readonly store: Store;
  readonly revocations: Revocations;
  /** Series of the plan that is looked up: the packs of its last result are read first. */
  readonly series?: string;
  /** Tasks of the plan: when there are fewer than packs, records are read one by one. Default: many. */
  readonly tasks?: number;
  /** Digests (bare hex) of blobs that turned out to be missing or damaged. What `doubt` finds is added. */
  readonly doubted?: Set<string>;
}

/** Finds the records of one plan, with as few requests as the store makes worth it. */
export interface RecordLookup {
  /**
   * The valid record of a key. One found by itself has all its output blobs. One found in a pack is believed to have them,
   * as the result whose pack it is, which collection keeps whole; who then misses one tells it with `doubt`.
   */
  readonly find: (step: string, key: string) => Promise<TaskRecord | undefined>;
  /** Whether a listing that costs nothing shows a record of the key. False where the store is far away: nothing is listed ahead there. */
  isListed(step: string, key: string): Promise<boolean>;
  /** Whether blobs of these digests (`sha256:…`) are there; those that are not are doubted: records that name them are not believed any more. */
  doubt(blobs: readonly { readonly digest: string; readonly directory: boolean }[]): Promise<void>;
  /** The pack in which the record of a key was found. */
  packOf(key: string): string | undefined;
  /** Digest of the rules that the outputs of a record passed that was found in a pack, when that is known. */
  rulesOf(step: string, key: string): string | undefined;
  /** Text of the record of a key, from its pack or its own place; unchecked. */
  textOf(record: Packable): Promise<string | undefined>;
  /** Records found so far of a step, for those who want a sample of what its tasks need. */
  sample(step: string): readonly TaskRecord[];
}

/** Names in one answer to a listing. */
const PAGE = 1000;
/** Records read one by one before a listing is asked; a plan of no more tasks asks for no packs of other series. */
const FEW = 2;
/** Packs kept at hand: a run goes through the packs of its stages side by side. */
const PACKS_HELD = 64;
const SAMPLE = 64;

/** How a step's records are looked up singly: so many reads so far, what a listing said, how many requests a listing costs. */
interface StepState {
  reads: number;
  probing?: Promise<void>;
  pages?: number;
  names?: Promise<ReadonlySet<string>>;
}

/**
 * Looks up in the packs of the series' last result, then in those of the last result that has the same step; what is in
 * neither costs one read for each key, until as many reads were made as a listing of the step would have cost: then the
 * listing. So it costs at most twice the cheaper of the two, without knowing which keys will come. In a folder, where
 * requests cost nothing, it is one listing for each step.
 */
export function recordLookup(options: LookupOptions): RecordLookup {
  const { store, revocations, series, tasks = Number.POSITIVE_INFINITY, doubted = new Set<string>() } = options;
  const indexes = new Map<string, Promise<OpenIndex | undefined>>();
  const opened: OpenIndex[] = [];
  /** Steps of which some opened index has records, and those whose own last result was asked for. */
  const covered = new Set<string>();
  const pointed = new Map<string, Promise<void>>();
  /** Steps that no finished plan has: mostly new ones, of which a listing is short. */
  const unfinished = new Set<string>();
  const packs = new Map<string, Promise<Map<string, string>>>();
  const steps = new Map<string, StepState>();
  const samples = new Map<string, TaskRecord[]>();
  const found = new Map<string, { readonly index: OpenIndex; readonly pack: string }>();
  let singles = 0;
  let begun: Promise<void> | undefined;

  /** Opens the index that a document of `series/` names, once; answers whether there is such a document. */
  const follow = async (path: string): Promise<boolean> => {
    const last = await readDocument<SeriesResult>(store, path);
    if (last?.packs === undefined || indexes.has(last.packs)) return last !== undefined;
    const reading = readIndex(store, last.packs);
    indexes.set(last.packs, reading);
    const index = await reading;
    if (index === undefined) return true;
    for (const step of index.steps.keys()) covered.add(step);
    // A small part of a large result is cheaper to read by itself.
    if (index.packs.length <= tasks) opened.push(index);
    return true;
  };

  const packAt = (digest: string): Promise<Map<string, string>> => {
    const held = packs.get(digest) ?? readPack(store, digest);
    packs.delete(digest);
    packs.set(digest, held);
    for (const oldest of packs.keys()) {
      if (packs.size <= PACKS_HELD) break;
      packs.delete(oldest);
    }
    return held;
  };

  const fromPacks = async (key: string): Promise<TaskRecord | undefined> => {
    for (const index of opened) {
      for (const digest of index.packsOf(key)) {
        const text = (await packAt(digest)).get(key);
        const record = text === undefined ? undefined : openRecordText(text, key);
        if (record === undefined || record.generation !== revocations.generation(key) || Object.values(record.outputs).some((output) => doubted.has(output.digest.slice(7)))) continue;
        found.set(key, { index, pack: digest });
        return record;
      }
    }
    return undefined;
  };

  const single = async (step: string, key: string): Promise<TaskRecord | undefined> => {
    const state = stateOf(step);
    if (store.remote && (state.reads >= FEW || unfinished.has(step))) await (state.probing ??= probe(step, state));
    if (!store.remote || (state.pages !== undefined && state.reads >= state.pages)) state.names ??= listed(step);
    if (state.names === undefined) state.reads += 1;
    // What another run adds after the listing costs a race, not more.
    else if (!(await state.names).has(nameOf(key))) return undefined;
    return findRecord(store, step, key, revocations);
  };

  const stateOf = (step: string): StepState => {
    const state = steps.get(step) ?? { reads: 0 };
    steps.set(step, state);
    return state;
  };

  const nameOf = (key: string): string => `${key}.${revocations.generation(key)}.json`;

  /** The first page says what the others would cost; when it is the only one, it is the listing. */
  const probe = async (step: string, state: StepState): Promise<void> => {
    const first = await store.list(recordFolder(step), PAGE);
    state.pages = first.length < PAGE ? 1 : pagesBehind(first[PAGE - 1] as string);
    if (first.length < PAGE) state.names = Promise.resolve(new Set(first));
  };

  const listed = (step: string): Promise<ReadonlySet<string>> => store.list(recordFolder(step)).then((names) => new Set(names));

  const find = async (step: string, key: string): Promise<TaskRecord | undefined> => {
    if (!store.remote) return single(step, key);
    begun ??= series === undefined ? Promise.resolve() : follow(`series/${series}.json`).then(() => {});
    await begun;
    const record = await fromPacks(key);
    if (record !== undefined) return record;
    // What the series' last result lacks may be in the packs of a later run that did not finish.
    if ((singles >= FEW || tasks > FEW) && !pointed.has(step) && (!covered.has(step) || (steps.get(step)?.reads ?? 0) >= FEW)) pointed.set(step, follow(`series/steps/${step}.json`).then((known) => void (known || unfinished.add(step))));
    const pointing = pointed.get(step);
    if (pointing !== undefined) {
      await pointing;
      const other = await fromPacks(key);
      if (other !== undefined) return other;
    }
    singles += 1;
    return single(step, key);
  };

  return {
    find: async (step, key) => {
      const record = await find(step, key);
      if (record === undefined) return undefined;
      const seen = samples.get(step);
      if (seen === undefined) samples.set(step, [record]);
      else if (seen.length < SAMPLE) seen.push(record);
      return record;
    },
    isListed: async (step, key) => !store.remote && (await (stateOf(step).names ??= listed(step))).has(nameOf(key)),
    doubt: async (blobs) => {
      for (const { digest, directory } of blobs) if (!(await isStored(store, { digest, kind: directory ? 'directory' : 'file' }))) doubted.add(digest.slice(7));
    },
    packOf: (key) => found.get(key)?.pack,
    rulesOf: (step, key) => found.get(key)?.index.steps.get(step),
    textOf: async ({ step, key, generation }) => {
      for (const index of opened) {
        for (const digest of index.packsOf(key)) {
          const text = (await packAt(digest)).get(key);
          if (text !== undefined && openRecordText(text, key)?.generation === generation) return text;
        }
      }
      const bytes = await store.get(recordPath(step, key, generation));
      return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
    },
    sample: (step) => samples.get(step) ?? [],
  };
}

/** Pages of a listing whose first one ends with this name: names are digests, so they lie evenly. */
function pagesBehind(last: string): number {
  const part = (Number.parseInt(last.slice(0, 8), 16) + 1) / 2 ** 32;
  return Math.ceil(1 / part);
}
