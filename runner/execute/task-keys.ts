import type { Layout, StageNode } from '../plan/lattice.ts';

/** A task by its place. */
export interface Place {
  readonly node: StageNode;
  readonly ordinal: number;
}

/** Keys of all tasks of a plan, and which task holds a key: about 50 bytes for each place of the plan that is looked at. */
export interface TaskKeys {
  /** Hexadecimal; undefined where none was noted. */
  get(stage: number, ordinal: number): string | undefined;
  set(stage: number, ordinal: number, key: string): void;
  /** Who holds a key: of the tasks that have it, the one that said so last. */
  holder(key: string): Place | undefined;
  /** A task whose key was noted holds it from now on. */
  hold(place: Place): void;
  /** Nobody holds the key any more. */
  release(key: string): void;
}

/** Bytes of a key. */
const BYTES = 32;
const [EMPTY, GONE] = [-1, -2];

/** No key is known yet. Holders are found by open addressing: keys are digests, and so lie evenly. */
export function taskKeys({ stages }: Pick<Layout, 'stages'>): TaskKeys {
  const known = stages.map(({ shape }) => new Uint8Array(shape.size));
  // Of pages that nobody writes the system keeps none.
  const keys = stages.map(({ shape }) => Buffer.alloc(shape.size * BYTES));
  /** Number of the first task of each stage among those of all. */
  const firsts: number[] = [];
  let all = 0;
  for (const { shape } of stages) {
    firsts.push(all);
    all += shape.size;
  }
  /** Numbers of tasks, at the place of their key. */
  let holders = new Float64Array(1024).fill(EMPTY);
  /** Places that are not empty, those of keys that nobody holds any more included. */
  let used = 0;
  const sought = Buffer.alloc(BYTES);

  const placeOf = (number: number): readonly [stage: number, ordinal: number] => {
    const stage = firsts.findLastIndex((first) => first <= number);
    return [stage, number - (firsts[stage] as number)];
  };
  const seek = (key: string): void => void sought.fill(0).write(key, 'hex');
  /** Place of the key in `sought`, or the empty place at which it would be. */
  const find = (): number => {
    for (let at = sought.readUInt32LE(0) % holders.length; ; at = (at + 1) % holders.length) {
      const number = holders[at] as number;
      if (number === EMPTY) return at;
      if (number === GONE) continue;
      const [stage, ordinal] = placeOf(number);
      if (sought.compare(keys[stage] as Buffer, ordinal * BYTES, (ordinal + 1) * BYTES) === 0) return at;
    }
  };
  const grow = (): void => {
    const live = holders.filter((number) => number >= 0);
    let size = holders.length;
    while (live.length * 2 >= size) size *= 2;
    holders = new Float64Array(size).fill(EMPTY);
    used = live.length;
    for (const number of live) {
      const [stage, ordinal] = placeOf(number);
      keys[stage]?.copy(sought, 0, ordinal * BYTES, (ordinal + 1) * BYTES);
      holders[find()] = number;
    }
  };
  const get = (stage: number, ordinal: number): string | undefined => (known[stage]?.[ordinal] === 1 ? keys[stage]?.toString('hex', ordinal * BYTES, (ordinal + 1) * BYTES) : undefined);
  return {
    get,
    set: (stage, ordinal, key) => {
      keys[stage]?.write(key, ordinal * BYTES, BYTES, 'hex');
      (known[stage] as Uint8Array)[ordinal] = 1;
    },
    holder: (key) => {
      seek(key);
      const number = holders[find()] as number;
      if (number < 0) return undefined;
      const [stage, ordinal] = placeOf(number);
      return { node: stages[stage] as StageNode, ordinal };
    },
    hold: ({ node, ordinal }) => {
      if ((used + 1) * 4 > holders.length * 3) grow();
      seek(get(node.index, ordinal) ?? '');
      const at = find();
      if (holders[at] === EMPTY) used += 1;
      holders[at] = (firsts[node.index] as number) + ordinal;
    },
    release: (key) => {
      seek(key);
      const at = find();
      if ((holders[at] as number) >= 0) holders[at] = GONE;
    },
  };
}
